"""Which part of a person's name is the surname."""

from __future__ import annotations

from collections.abc import Sequence

from cryptonews_nlp._text import without_accents
from cryptonews_nlp.entities.catalogue.labels import is_given_name
from cryptonews_nlp.entities.lang.persons import (
    FAMILY_FIRST,
    GENERATIONS,
    SURNAME_LEADS,
    WHICH_BEARER,
)

_GIVEN_AND_FAMILY = 2
# "Kim Jong Un", of which no syllable is longer than "Cheung".
_FAMILY_AND_TWO, _LONGEST_SYLLABLE = 3, 6
# Letters of the shortest surname.
_SHORTEST = 3


def surname_part(units: Sequence[str]) -> slice:
    """Return which units of a full name are the surname, its particles among them.

    Parameters
    ----------
    units : sequence of str
        The name parted at its spaces, in small letters without accents; a hyphen
        inside a unit is a space.

    Returns
    -------
    slice

    Examples
    --------
    >>> name = ["helene", "de", "la", "fourniere"]
    >>> name[surname_part(name)]
    ['de', 'la', 'fourniere']
    >>> for name in (["kim", "jong", "un"], ["lam", "cheuk ho"], ["ada", "moss", "jr"]):
    ...     name[surname_part(name)]
    ['kim']
    ['lam']
    ['moss']
    """
    end = len(units)
    while end > _GIVEN_AND_FAMILY and _tells_bearer(units[end - 1]):
        end -= 1
    if end > 1 and " " in units[end - 1] and units[end - 2] in FAMILY_FIRST:
        return slice(end - 2, end - 1)
    if end == _FAMILY_AND_TWO and units[0] in FAMILY_FIRST:
        syllables = all(len(unit) <= _LONGEST_SYLLABLE for unit in units[1:end])
        # "Lee Ann Roe" has two given names; no surname is as short as "Un"
        if syllables and (len(units[2]) < _SHORTEST or not is_given_name(units[1])):
            return slice(1)
    leads = (at for at in range(1, end) if units[at] in SURNAME_LEADS)
    return slice(next(leads, end - 1), end)


def _tells_bearer(unit: str) -> bool:
    return unit in GENERATIONS or unit.isdigit()


def surname_in(name: str) -> str | None:
    """Return the surname as written; None where a name is of one word.

    Examples
    --------
    >>> surname_in("Clémence de La Fournière"), surname_in("Ali Ben Salah")
    ('de La Fournière', 'Ben Salah')
    >>> surname_in("Raymond Lam Cheuk-ho"), surname_in("Chung Wing-man")
    ('Lam', 'Chung')
    >>> surname_in("Ada Moss III"), surname_in("Moss III")
    ('Moss', None)
    """
    parts = WHICH_BEARER.sub("", name).split()
    if len(parts) < _GIVEN_AND_FAMILY:
        return None
    units = [without_accents(part).lower().replace("-", " ") for part in parts]
    return " ".join(parts[surname_part(units)])
