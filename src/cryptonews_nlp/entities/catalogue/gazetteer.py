"""Names of the domain that are known beforehand, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from cryptonews_nlp._text import lowered
from cryptonews_nlp.entities.catalogue.entry import (
    APOSTROPHES,
    Entry,
    normalise,
    read_entries,
    with_points,
)
from cryptonews_nlp.entities.catalogue.own import read_names
from cryptonews_nlp.entities.catalogue.tables import DATA

_WORD = re.compile(r"[^\W_]+")
_ONE_FOR_ONE = tuple(zip("’‘ʼ‐‑\u00a0\u202f\n\t", "'''--    ", strict=True))
# A name in small letters, as it is known, and the signs before its first word.
_Key = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class Match:
    """A known name at its place in a text."""

    start: int
    end: int
    entries: tuple[Entry, ...]
    is_weak: bool


class Gazetteer:
    """Look-up of surface forms.

    Parameters
    ----------
    entries : iterable of Entry
        What is known.
    own : iterable of Entry
        What a user knows: a form of theirs means nothing else.
    """

    def __init__(self, entries: Iterable[Entry], own: Iterable[Entry] = ()) -> None:
        self.own = tuple(own)
        taken = {normalise(f) for e in self.own for f in with_points(e.surfaces)}
        self.entries = (*self.own, *entries)
        self._by_key: dict[str, list[Entry]] = {}
        for place, entry in enumerate(self.entries):
            for surface in with_points(entry.surfaces):
                key = normalise(surface)
                known = self._by_key.setdefault(key, [])
                if entry not in known and (place < len(self.own) or key not in taken):
                    known.append(entry)
        self._lower_case = frozenset(
            normalise(surface)
            for entry in self.entries
            for surface in entry.surfaces
            if surface.islower()
        )
        self._by_word = self._index()
        self._seen: dict[str, tuple[Entry, ...]] = {}

    def _index(self) -> dict[str, dict[str, tuple[_Key, ...]]]:
        """Group keys by their first word and what follows it, the longest first.

        What two characters cannot tell apart ("the", "Yahoo!") stands in each group.
        """
        index: dict[str, dict[str, list[_Key]]] = {}
        for key in self._by_key:
            first = _WORD.search(key)
            if first:
                # a surface may open with a sign ("@INTERPOL_HQ")
                lead = len(key) - len(key.lstrip(_SIGNS))
                item = (key.lower(), key, lead)
                behind = key[first.end() : first.end() + _BEHIND].lower()
                groups = index.setdefault(first[0].lower(), {"": []})
                groups.setdefault(behind * (len(behind) == _BEHIND), []).append(item)
        return {
            word: {
                behind: tuple(
                    sorted(
                        keys if not behind else [*keys, *groups[""]],
                        key=lambda k: (-len(k[0]), k),
                    )
                )
                for behind, keys in groups.items()
            }
            for word, groups in index.items()
        }

    def matches(self, text: str) -> Iterator[Match]:
        """Find known names in a text, the longest at each place, without overlap.

        Parameters
        ----------
        text : str
            Any text; a line break counts as a space.

        Yields
        ------
        Match
            In text order. A name of one word must be written as known or, beyond
            three letters, in capitals; one of several words needs a capital.
        """
        flat = text
        # on a long text far faster than ``str.translate``
        for sign, plain in _ONE_FOR_ONE:
            flat = flat.replace(sign, plain)
        small = lowered(flat)
        # the pattern is slow, and most texts have no address
        has_links = any(sign in flat for sign in ("://", "www.", "@"))
        links = _LINK.finditer(flat if has_links else "")
        link = next(links, None)
        taken = 0
        by_word = self._by_word
        for word in _WORD.finditer(small):
            groups = by_word.get(word[0])
            if not groups or word.start() < taken:
                continue
            end = word.end()
            keys = groups.get(small[end : end + _BEHIND]) or groups[""]
            if not keys:
                continue
            while link and link.end() <= word.start():
                link = next(links, None)
            if link and link.start() <= word.start():
                continue
            for low, key, lead in keys:
                start = word.start() - lead
                if not small.startswith(low, start):
                    continue
                written = flat[start : start + len(key)]
                if self._fits(key, written) and _is_word(flat, start, len(key)):
                    taken = start + len(key)
                    yield self._match(key, written, start)
                    break

    def _match(self, key: str, written: str, start: int) -> Match:
        known = written if written in self._by_key else key
        entries = _surest(known, self._by_key[known])
        weak = all(e.is_weak(written) or known in e.weak for e in entries)
        return Match(start, start + len(key), entries, weak)

    def _fits(self, key: str, written: str) -> bool:
        if "'" in key and " " not in key:
            # "L'équipe" opens a sentence, "L'Équipe" is a paper
            at = key.index("'") + 1
            if written.islower():
                return key in self._lower_case
            surfaces = (s for e in self._by_key[key] for s in e.surfaces)
            return written.isupper() or any(
                s.translate(APOSTROPHES)[at:] == written[at:] for s in surfaces
            )
        if " " in key:
            if written.islower():
                return key in self._lower_case
            # "Le monde" and "Le temps" open sentences, "Le Monde" is a paper
            return (
                key.count(" ") > 1
                or written.rsplit(maxsplit=1)[-1]
                != (written.rsplit(maxsplit=1)[-1].lower())
                or any(written in e.surfaces for e in self._by_key[key])
            )
        return written == key or (
            written.isupper() and len(key) > _SHORTEST_CAPITALS and not key.islower()
        )

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
        seen = self._seen.get(surface)
        if seen is not None:
            return seen
        key = normalise(surface)
        found = self._by_key.get(key)
        if found is None and surface.isupper() and len(key) > _SHORTEST_CAPITALS:
            # HEADLINES and agency style: "BINANCE"
            found = self._by_key.get(key.capitalize())
        if len(self._seen) >= _REMEMBERED:
            self._seen.clear()
        self._seen[surface] = entries = _surest(surface, found or ())
        return entries

    def is_asset(self, surface: str) -> bool:
        """Tell whether a form names an asset, and is no other word as well."""
        known = self.candidates(surface)
        return any(e.label == "CRYPTO" and not e.is_weak(surface) for e in known)

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


_SIGNS = "@$"
# Characters behind the first word of a name by which names are told apart.
_BEHIND = 2
# Surfaces whose entries are kept: a name is asked for at many steps.
_REMEMBERED = 20_000
# each sought from the start of what stands between spaces: fast on any run of signs
_LINK = re.compile(r"(?:https?://|www\.)\S+|(?<![^\s@])[^\s@]++@[^\s@]+\.\w+")


def _surest(surface: str, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Prefer entries of which the surface is no second meaning (BNB, a coin)."""
    every = tuple(entries)
    return tuple(e for e in every if not e.is_weak(surface)) or every


def _is_word(text: str, start: int, length: int) -> bool:
    before, after = text[max(0, start - 1) : start], text[start + length :][:1]
    if before in {"@", "_", "#"} or after == "_":
        return False
    return not (before.isalnum() or after.isalnum())


# Three capitals are an acronym, not a name in capitals.
_SHORTEST_CAPITALS = 3


def gazetteer_with(names: str | None) -> Gazetteer:
    """Return the gazetteer of the package with the names of a file of the user's.

    Parameters
    ----------
    names : str or None
        As :func:`~cryptonews_nlp.entities.catalogue.own.read_names` takes it.
    """
    known = load_gazetteer()
    return Gazetteer(known.entries, read_names(names)) if names else known


@cache
def load_gazetteer() -> Gazetteer:
    """Return the gazetteer of the package, read once a process."""
    return Gazetteer(
        entry
        for file in sorted(DATA.iterdir(), key=lambda file: file.name)
        if file.name.startswith("gazetteer")
        for entry in read_entries(file.read_text(encoding="utf-8"))
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
