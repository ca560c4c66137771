"""Names of the domain that are known beforehand, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

#: Columns of the data files; several values in one cell are separated by ``|``.
COLUMNS = ("label", "kind", "country", "en", "fr", "acronyms", "weak")

_SPACES = re.compile(r"\s+")
_APOSTROPHES = str.maketrans("’‘ʼ‐‑\u00a0\u202f", "'''--  ")


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

    @property
    def surfaces(self) -> tuple[str, ...]:
        """All forms, each once."""
        return tuple(
            dict.fromkeys((*self.names_en, *self.names_fr, *self.acronyms))
        )


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
    flat = _SPACES.sub(" ", surface.translate(_APOSTROPHES)).strip()
    return flat.casefold() if " " in flat or "'" in flat else flat


class Gazetteer:
    """Look-up of surface forms.

    Parameters
    ----------
    entries : iterable of Entry
        What is known.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        self._by_key: dict[str, list[Entry]] = {}
        for entry in self.entries:
            for surface in entry.surfaces:
                known = self._by_key.setdefault(normalise(surface), [])
                if entry not in known:
                    known.append(entry)

    def candidates(self, surface: str) -> tuple[Entry, ...]:
        """Return every entry that has this surface form.

        Parameters
        ----------
        surface : str
            A name as written.

        Returns
        -------
        tuple of Entry
            Several for an acronym that two bodies share (AMF, OFAC, AFP).
        """
        key = normalise(surface)
        found = self._by_key.get(key)
        if found is None and surface.isupper() and len(key) > _SHORTEST_CAPITALS:
            # HEADLINES and agency style: "BINANCE"
            found = self._by_key.get(key.capitalize())
        return tuple(found or ())

    def lookup(self, surface: str) -> Entry | None:
        """Return the one entry that has this surface form.

        Parameters
        ----------
        surface : str
            A name as written.

        Returns
        -------
        Entry or None
            None when it is unknown or when several entries have it.
        """
        found = self.candidates(surface)
        return found[0] if len(found) == 1 else None


# Three capitals are an acronym, not a name in capitals.
_SHORTEST_CAPITALS = 3


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
        yield Entry(name, label, kind, country, en, fr, acronyms, frozenset(weak))


@cache
def load_gazetteer() -> Gazetteer:
    """Return the gazetteer of the package, read once a process."""
    folder = resources.files(__package__) / "data"
    files = sorted(f.name for f in folder.iterdir() if f.name.endswith(".tsv"))
    return Gazetteer(
        entry
        for name in files
        if name.startswith("gazetteer")
        for entry in read_entries((folder / name).read_text(encoding="utf-8"))
    )


def lookup(surface: str) -> Entry | None:
    """Look a name up in the gazetteer of the package.

    Parameters
    ----------
    surface : str
        A name as written.

    Returns
    -------
    Entry or None
        None when it is unknown or when several entries have it.

    Examples
    --------
    >>> lookup("police de Hong Kong").name
    'Hong Kong Police Force'
    """
    return load_gazetteer().lookup(surface)
