"""Folding, splitting and comparing names, with no knowledge of any corpus."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from hashlib import sha256

from cryptonews_nlp._text import flatten, without_accents
from cryptonews_nlp.entities.names.surnames import surname_part
from cryptonews_nlp.linking.names.diminutives import DIMINUTIVES
from cryptonews_nlp.linking.names.lexicon import (
    ARTICLES,
    HONORIFICS,
    SMALL_WORDS,
)

#: Words or units of a folded name.
Words = tuple[str, ...]

_STROKES = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)
_POSSESSIVE = re.compile(r"'s?$|'s(?= )")
_WORD = re.compile(r"[^\W_]+")
_DOTTED = re.compile(r"(?<=\b\w)\.(?=\w\b|\W|$)")  # U.S., but not "St. Louis"
_NICKNAME = re.compile(r"(?<=\w) [\"“«(][^\"”»)]*[\"”»)] (?=\w)")
_INVERTED = re.compile(r"^([^,]+),\s+([^,]+)$")
#: Hexadecimal digits that name an entity whose text has no letter or digit.
_HASH_DIGITS = 8


@lru_cache(maxsize=200_000)
def fold(text: str) -> str:
    """Reduce a name to lower-case words without accents, marks or articles.

    Parameters
    ----------
    text : str
        A name as written.

    Returns
    -------
    str
        Words separated by one space; empty when the text has no letter or digit.

    Examples
    --------
    >>> fold("L’Autorité des marchés financiers"), fold("the U.S."), fold("AU-YEUNG")
    ('autorite des marches financiers', 'us', 'au yeung')
    """
    words = fold_words(text).split()
    while len(words) > 1 and words[0] in ARTICLES:
        del words[0]
    return " ".join(words)


@lru_cache(maxsize=200_000)
def fold_words(text: str) -> str:
    """Fold as :func:`fold` does, and keep a leading article.

    Examples
    --------
    >>> fold_words("Le Bihan-Sow")
    'le bihan sow'
    """
    # compatibility forms first: a mathematical capital has no lower case of its own;
    # Cherokee small letters fold to capitals
    compatible = unicodedata.normalize("NFKD", flatten(text))
    plain = compatible.casefold().lower().strip()
    decomposed = unicodedata.normalize("NFKD", _POSSESSIVE.sub("", plain))
    bare = without_accents(decomposed).translate(_STROKES)
    return " ".join(_WORD.findall(_DOTTED.sub("", bare)))


@lru_cache(maxsize=100_000)
def person_units(text: str) -> Words:
    """Split a person's name at its spaces into folded units, given name first.

    Honorifics and a nickname in the middle go, ``Doe, John`` is turned round, and what
    a hyphen joins stays one unit, so that ``Lindqvist`` is no surname of
    ``Vasquez-Lindqvist``.

    Examples
    --------
    >>> person_units("Me Hélène de La Fournière"), person_units("Paris, Jordan")
    (('helene', 'de', 'la', 'fourniere'), ('jordan', 'paris'))
    >>> person_units("Au-Yeung Kin-man"), person_units('Andrew "Andy" Roe')
    (('au yeung', 'kin man'), ('andrew', 'roe'))
    """
    text = _NICKNAME.sub(" ", text)
    inverted = _INVERTED.match(text.strip())
    if inverted:
        text = f"{inverted[2]} {inverted[1]}"
    units = [fold_words(part) for part in flatten(text).split()]
    units = [unit for unit in units if unit]
    while len(units) > 1 and units[0] in HONORIFICS:
        del units[0]
    return tuple(units)


def surname_of(units: Words) -> Words:
    """Return the units of a full name that follow the given name, particles first.

    Examples
    --------
    >>> surname_of(("helene", "de", "la", "fourniere"))
    ('de', 'la', 'fourniere')
    >>> surname_of(("raymond", "lam", "cheuk ho")), surname_of(("kim", "jong", "un"))
    (('lam',), ('kim',))
    >>> surname_of(("ada", "moss", "jr")), surname_of(("jane", "doe", "2"))
    (('moss',), ('doe',))
    """
    return units[surname_part(units)]


def contains_words(long: Words, short: Words) -> bool:
    """Tell whether words stand, in order and together, among more words."""
    size = len(short)
    return size < len(long) and any(
        long[i : i + size] == short for i in range(len(long) - size + 1)
    )


def same_when_spelt_out(short: Words, full: Words) -> bool:
    """Tell whether a name is another one once short given names are spelt out.

    Examples
    --------
    >>> same_when_spelt_out(("j", "smith"), ("john", "smith"))
    True
    >>> same_when_spelt_out(("bob", "smith"), ("robert", "smith"))
    True
    >>> same_when_spelt_out(("j", "smith"), ("mary", "smith"))
    False
    """
    if len(short) != len(full) or len(short) == 1 or short[-1] != full[-1]:
        return False
    pairs = zip(short[:-1], full[:-1], strict=True)
    return all(_is_short_for(given, other) for given, other in pairs)


def _is_short_for(given: str, full: str) -> bool:
    """Tell whether a given name, its initial or a pet form stands for the full one."""
    initial = min(len(given), len(full)) == 1 and given[0] == full[0]
    return given == full or initial or full in DIMINUTIVES.get(given, ())


_SOUNDS: tuple[tuple[str, str], ...] = (
    # French and English spell foreign sounds differently: Tbilissi, Batoumi,
    # Bichkek, Anatoli, Khartoum, Djibouti, Moukhtar, Alexandre.
    ("x", "ks"),
    ("tch", "x"),
    ("sch", "x"),
    ("sh", "x"),
    ("ch", "x"),
    ("kh", "h"),
    ("gh", "g"),
    ("gu", "g"),
    ("dj", "j"),
    ("dzh", "j"),
    ("ph", "f"),
    ("th", "t"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("qu", "k"),
    ("ck", "k"),
    ("w", "v"),
    ("y", "i"),
    ("q", "k"),
    ("c", "k"),
    ("z", "s"),
)
#: Shorter words sound alike by chance (Lee and Li, X and CZ).
LEAST_LETTERS = 5
_DOUBLED = re.compile(r"(.)\1+")
_FINAL_E = re.compile(r"(?<=\w\w\w)e?s?$")


@lru_cache(maxsize=100_000)
def sound_key(word: str) -> str:
    """Spell a folded word so that common transliterations of it are equal.

    Examples
    --------
    >>> sound_key("tbilissi") == sound_key("tbilisi")
    True
    >>> sound_key("anatoly") == sound_key("anatoli")
    True
    >>> sound_key("alexandre") == sound_key("aleksandr")
    True
    """
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    return _FINAL_E.sub("", _DOUBLED.sub(r"\1", word))


_ACRONYM = re.compile(r"(?:[A-Z]\.){2,}|[A-Z][A-Za-z0-9&-]{1,9}")
#: Share of capitals and digits from which a short word is an acronym (BaFin, FinCEN).
_CAPITAL_SHARE = 0.4


@lru_cache(maxsize=100_000)
def is_acronym(text: str) -> bool:
    """Tell whether a name has the shape of an acronym.

    Examples
    --------
    >>> [t for t in ("HKPF", "BaFin", "U.S.", "Kraken", "C3N") if is_acronym(t)]
    ['HKPF', 'BaFin', 'U.S.', 'C3N']
    """
    bare = text.strip()
    if not _ACRONYM.fullmatch(bare):
        return False
    capitals = sum(c.isupper() or c.isdigit() for c in bare)
    return capitals >= 2 and capitals / len(bare) >= _CAPITAL_SHARE  # noqa: PLR2004 - one capital is a word


def stands_for(acronym: str, words: Words) -> bool:
    """Tell whether an acronym is made of the initials of a name.

    Small words may be left out or taken in (``DCI``, Directorate of Criminal
    Investigations; ``AEFV``, Association des épargnants floués de Valbit). What is a
    word of the name shortens nothing: DC is not the DC Council.

    Examples
    --------
    >>> stands_for("EOCO", ("economic", "and", "organised", "crime", "office"))
    True
    >>> stands_for("EOCO", ("office", "of", "crime")), stands_for("DC", ("dc", "court"))
    (False, False)
    """
    letters = fold(acronym).replace(" ", "")
    if letters in words:
        return False
    content = [word[0] for word in words if word not in SMALL_WORDS]
    return letters in {"".join(content), "".join(word[0] for word in words)}


def slug(text: str) -> str:
    """Make the readable part of an entity id.

    Examples
    --------
    >>> slug("Hong Kong Police Force"), slug("L'Info Ouest")
    ('hong-kong-police-force', 'info-ouest')
    """
    words = fold(text)
    if not words:
        return sha256(text.encode()).hexdigest()[:_HASH_DIGITS]
    return words.replace(" ", "-")
