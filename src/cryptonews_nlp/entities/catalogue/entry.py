"""One known thing and its names, as a row of the data files gives them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

#: Columns of the data files; several values in one cell are separated by ``|``.
COLUMNS = ("label", "kind", "country", "en", "fr", "acronyms", "weak")

_SPACES = re.compile(r"\s+")
#: Signs that are written in several ways.
APOSTROPHES = str.maketrans("’‘ʼ‐‑\u00a0\u202f", "'''--  ")


@dataclass(frozen=True, slots=True)
class Entry:
    """One known thing and its names.

    Attributes
    ----------
    name : str
        Canonical name: the first English one, else the first French one.
    label : str
        ``PERSON ORG LOC MISC CRYPTO``.
    kind : str
        Finer class: ``exchange``, ``police``, ``regulator``, ``asset``, ``law`` …
    country : str
        ISO 3166 alpha-2 code; empty for what belongs to no single country.
    names_en, names_fr, acronyms : tuple of str
        Surface forms; acronyms hold tickers too.
    weak : frozenset of str
        Those of the forms that are ordinary words or names of something else as
        well: they count only where other evidence supports them.
    """

    name: str
    label: str
    kind: str = ""
    country: str = ""
    names_en: tuple[str, ...] = ()
    names_fr: tuple[str, ...] = ()
    acronyms: tuple[str, ...] = ()
    weak: frozenset[str] = frozenset()

    def is_weak(self, surface: str) -> bool:
        """Tell whether a form counts only where other evidence supports it."""
        if not self.weak:
            return False
        return surface in self.weak or normalise(surface) in self.weak

    def names_in(self, language: str) -> tuple[str, ...]:
        """Return the names in a language; the English ones for an unknown one."""
        names: tuple[str, ...] = getattr(self, f"names_{language}", self.names_en)
        return names

    @property
    def surfaces(self) -> tuple[str, ...]:
        """All forms, each once."""
        return tuple(dict.fromkeys((*self.names_en, *self.names_fr, *self.acronyms)))


def normalise(surface: str) -> str:
    """Return the key under which a surface form is looked up.

    Parameters
    ----------
    surface : str
        A name as written.

    Returns
    -------
    str
        With plain apostrophes, hyphens and single spaces. Case stays, unless the
        form has several words: those are compared without case.

    Examples
    --------
    >>> normalise("Police de  Hong Kong")
    'police de hong kong'
    >>> normalise("INTERPOL")
    'INTERPOL'
    """
    flat = _SPACES.sub(" ", surface.translate(APOSTROPHES)).strip()
    return flat.casefold() if " " in flat or "'" in flat else flat


def with_points(surfaces: Iterable[str]) -> Iterator[str]:
    """Yield each form, and the American spelling of "UN Security Council"."""
    for surface in surfaces:
        yield surface
        pointed = _LETTERS.sub(lambda found: ".".join(found[0]) + ".", surface)
        if pointed != surface:
            yield pointed


# Letters of countries and bodies inside longer names.
_LETTERS = re.compile(r"\b(?:US|UN|UK|EU)\b(?= )")


def read_entries(text: str) -> Iterator[Entry]:
    """Read entries from tab-separated text with the header :data:`COLUMNS`."""
    for line in text.splitlines():
        if not line or line.startswith(("#", "label\t")):
            continue
        cells = (line.split("\t") + [""] * len(COLUMNS))[: len(COLUMNS)]
        label, kind, country = cells[:3]
        en, fr, acronyms, weak = (
            tuple(part.strip() for part in cell.split("|") if part.strip())
            for cell in cells[3:]
        )
        name = (en or fr or acronyms)[0]
        either_case = frozenset((*weak, *map(normalise, weak)))
        yield Entry(name, label, kind, country, en, fr, acronyms, either_case)
