"""What of an article is parsed, and the way back from the parse to the article.

Zones of one language that carry content are joined to one text per language, so that
menus never reach the parser and names are recognised over the whole article. The
joined text keeps, for each stretch, where it came from.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cryptonews_nlp._paragraphs import (
    PAGE_END,
    goes_on_over_page,
    paragraphs_apart,
)
from cryptonews_nlp._types import CONTENT_ZONES, Offsets, Zone

#: Between zones that do not touch; a blank line ends sentences and paragraphs.
SEPARATOR = "\n\n"

_PAGE_BREAK = re.compile(rf"(?<!\s)\s*{PAGE_END}\s*")
#: spaCy's memory grows with the longest text; longer content is parsed in parts.
MAX_CHARACTERS = 100_000


@dataclass(frozen=True, slots=True)
class Content:
    """Text to parse and the offsets of its stretches.

    Attributes
    ----------
    language : str
        Language of all of it.
    text : str
        Joined stretches.
    laid_out : str
        The same with its paragraphs on lines of their own, which is parsed
        (:func:`~cryptonews_nlp._paragraphs.paragraphs_apart`); as long as ``text``.
    starts : tuple of int
        Where each stretch begins in ``text``.
    spans : tuple of (int, int)
        Where each stretch stands in the article.
    """

    language: str
    text: str
    laid_out: str
    starts: tuple[int, ...]
    spans: tuple[Offsets, ...]

    def stretches(self, start: int, end: int) -> list[Offsets]:
        r"""Map a span of the parsed text onto the article.

        Parameters
        ----------
        start, end : int
            Code points of :attr:`text`.

        Returns
        -------
        list of (int, int)
            One span for each contiguous stretch of the article that it covers;
            separators between stretches belong to none.

        Examples
        --------
        >>> [content] = contents("ab--cd", [Zone(0, 2, "body", "en"),
        ...     Zone(2, 4, "legal", "en"), Zone(4, 6, "body", "en")], ["en"])
        >>> content.text, content.stretches(1, 5), content.stretches(0, 2)
        ('ab\n\ncd', [(1, 2), (4, 5)], [(0, 2)])
        """
        found = []
        for index in range(
            max(bisect_right(self.starts, start) - 1, 0), len(self.spans)
        ):
            begins = self.starts[index]
            if begins >= end:
                break
            origin, stop = self.spans[index]
            left = max(start - begins, 0)
            right = min(end - begins, stop - origin)
            if left < right:
                found.append((origin + left, origin + right))
        return found

    def locate(self, start: int, end: int) -> Offsets | None:
        """Map a span that must be contiguous in the article, or return None."""
        found = self.stretches(start, end)
        if len(found) == 1 and found[0][1] - found[0][0] == end - start:
            return found[0]
        return None


def contents(
    text: str, zones: Sequence[Zone], languages: Iterable[str]
) -> list[Content]:
    """Collect what is to be parsed, by language.

    Parameters
    ----------
    text : str
        The article's text.
    zones : sequence of Zone
        Its zones, with languages.
    languages : iterable of str
        Languages that have a pipeline.

    Returns
    -------
    list of Content
        At most :data:`MAX_CHARACTERS` each, cut between zones or paragraphs.
    """
    found = []
    for language in languages:
        chosen = [
            (zone.start, zone.end)
            for zone in zones
            if zone.language == language and zone.kind in CONTENT_ZONES
        ]
        parts = _parts(text, _merged(chosen))
        found += [_join(text, part, language) for part in parts]
    return [content for content in found if content.text.strip()]


def _merged(spans: Iterable[Offsets]) -> list[Offsets]:
    merged: list[Offsets] = []
    for start, end in spans:
        if merged and merged[-1][1] == start:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged


def _parts(text: str, spans: Sequence[Offsets]) -> list[list[Offsets]]:
    parts: list[list[Offsets]] = []
    size = MAX_CHARACTERS
    for span in spans:
        for start, end in _pieces(text, span):
            if size + end - start > MAX_CHARACTERS:
                parts.append([])
                size = 0
            parts[-1].append((start, end))
            size += end - start
    return parts


def _pieces(text: str, span: Offsets) -> list[Offsets]:
    """Cut a stretch that is too long after a line, else a space, else anywhere."""
    start, end = span
    pieces = []
    while end - start > MAX_CHARACTERS:
        limit = start + MAX_CHARACTERS
        cut = limit
        for mark in ("\n", " "):
            at = text.rfind(mark, start + 1, limit)
            if at > 0:
                cut = at + 1
                break
        pieces.append((start, cut))
        start = cut
    pieces.append((start, end))
    return pieces


def _join(text: str, spans: Sequence[Offsets], language: str) -> Content:
    starts: list[int] = []
    length = 0
    for start, end in spans:
        starts.append(length)
        length += end - start + len(SEPARATOR)
    joined = SEPARATOR.join(text[start:end] for start, end in spans)
    return Content(
        language, joined, _laid_out(text, spans), tuple(starts), tuple(spans)
    )


def _laid_out(text: str, spans: Sequence[Offsets]) -> str:
    """Join stretches as they are parsed: paragraphs apart, sentences over pages."""
    written = paragraphs_apart(text)
    if PAGE_END not in text:
        return SEPARATOR.join(written[start:end] for start, end in spans)
    pieces, done = [], 0
    for found in _PAGE_BREAK.finditer(text):
        if goes_on_over_page(text, *found.span()):
            pieces += [written[done : found.start()], " " * len(found[0])]
            done = found.end()
    written = "".join([*pieces, written[done:]])
    parts = []
    for (start, end), (behind, _) in pairwise([*spans, (len(text), len(text))]):
        bare = start + len(text[start:end].rstrip())
        cut = goes_on_over_page(text, bare, behind)
        parts += [written[start:bare], " " * (end - bare) if cut else written[bare:end]]
        parts.append(" " * len(SEPARATOR) if cut else SEPARATOR)
    return "".join(parts[:-1])
