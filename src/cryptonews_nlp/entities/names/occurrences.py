"""Where names stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cryptonews_nlp._types import Offsets

# far faster than all white space, most of which is plain
_SPACE = re.compile(r"[^\S ]")
_LINK = re.compile(r"(?:https?://|www\.)[^\s)>\]]+")


def links_in(text: str) -> list[Offsets]:
    """Return where web addresses stand, in which nothing is named.

    Examples
    --------
    >>> links_in("[Roe](https://a.example/roe.jpg) left")
    [(6, 31)]
    """
    has_any = "://" in text or "www." in text  # few texts have
    return [found.span() for found in _LINK.finditer(text)] if has_any else []


def occurrences(text: str, names: Iterable[str]) -> dict[str, list[Offsets]]:
    r"""Find names in a text, the longest at each place, without overlap.

    Names are sought one by one: an alternation of all would have to be compiled anew
    for each article, which costs more than it saves.

    Parameters
    ----------
    text : str
        The text; a line break counts as a space.
    names : iterable of str
        Names with single spaces.

    Returns
    -------
    dict of str to list of (int, int)
        Places, in text order, of the names that stand there as words of their own.

    Examples
    --------
    >>> occurrences("Ida Roe met Roe's\nheirs in Roe-Ville.", ["Roe", "Ida Roe"])
    {'Ida Roe': [(0, 7)], 'Roe': [(12, 15)]}
    """
    flat = _SPACE.sub(" ", text)
    places: list[tuple[int, int, str]] = [
        (start, start - end, "") for start, end in links_in(flat)
    ]
    for name in names:
        at = flat.find(name)
        while at >= 0:
            if _is_apart(flat, at, at + len(name)):
                places.append((at, -len(name), name))
            at = flat.find(name, at + 1)
    found: dict[str, list[Offsets]] = {}
    taken = 0
    for start, length, name in sorted(places):
        if start >= taken:
            taken = start - length
            found.setdefault(name, []).append((start, taken))
    found.pop("", None)
    return found


def starts_alone(text: str, name: str) -> Iterator[int]:
    """Yield where a name stands with no letter, digit or hyphen beside it.

    A search for letters, as patterns of names would be compiled anew for each article.

    Examples
    --------
    >>> list(starts_alone("Roe met Roe-Ville; Monroe, Roe", "Roe"))
    [0, 27]
    """
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if _is_open(text[at - 1 : at]) and _is_open(text[end : end + 1]):
            yield at
            at = text.find(name, end)
        else:
            at = text.find(name, at + 1)


def stands_alone(text: str, name: str) -> bool:
    """Tell whether a name stands anywhere as :func:`starts_alone` asks for."""
    return next(starts_alone(text, name), None) is not None


def _is_open(character: str) -> bool:
    return character != "-" and not _is_letter(character)


def _is_apart(text: str, start: int, end: int) -> bool:
    """Tell whether no word goes on before or behind, with or without a hyphen."""
    before, after = text[max(0, start - 1) : start], text[end : end + 2]
    if before == "-" or _is_letter(before) or _is_letter(after[:1]):
        return False
    return not (after[:1] == "-" and _is_letter(after[1:]))


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"
