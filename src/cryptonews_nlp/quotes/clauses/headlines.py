"""Headlines that name their source before or behind a colon: "Police: Man fled"."""

from __future__ import annotations

from bisect import bisect_right

from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import Reported, strip

#: Tokens of a source and of what it says.
_LONGEST_SOURCE = 6
_SHORTEST_REPORT = 4
_PAUSES = frozenset({":", "—", "–"})


def headline_reports(layout: Layout, candidates: list[Candidate]) -> list[Reported]:
    """Return what the source that a title begins or ends with says.

    Parameters
    ----------
    layout : Layout
        The document.
    candidates : list of Candidate
        Its possible speakers.

    Returns
    -------
    list of Reported
        One at most: "Sheriff: Suspect fled", "Suspect fled: police". Names before a
        colon are what a title is about as often as its source, so they report nothing.
    """
    line = title_tokens(layout)
    if not line:
        return []
    pauses = [i for i in line if layout.lower[i] in _PAUSES and layout.inside[i] < 0]
    if len(pauses) != 1:
        return []
    begin, pause, end = line[0], pauses[0], line[-1] + 1
    if layout.lower[pause] == ":":
        source = _source(layout, candidates, begin, pause)
        if source is not None:
            return _report(layout, source, pause, (pause + 1, end))
    source = _source(layout, candidates, pause + 1, end)
    return _report(layout, source, pause, (begin, pause)) if source else []


def title_tokens(layout: Layout) -> list[int]:
    """Return the tokens of the title: a first paragraph without a stop."""
    end = bisect_right(layout.paragraph, 0)
    line = [i for i in range(end) if layout.lower[i].strip()]
    if not line or layout.lower[line[-1]][-1:] in ".!?…":
        return []
    return line


def _source(
    layout: Layout, candidates: list[Candidate], first: int, last: int
) -> Candidate | None:
    """Return the possible speaker that a range is made of."""
    if not 0 < last - first <= _LONGEST_SOURCE:
        return None
    found = next(
        (c for c in candidates if c.head < last and _covers(layout, c, first, last)),
        None,
    )
    sources = layout.data.title_sources
    if found is None or sources.isdisjoint(layout.lower[found.outer : found.last]):
        return None
    return found


def _covers(layout: Layout, c: Candidate, first: int, last: int) -> bool:
    begin = min(c.outer, c.first)
    if begin > first and layout.lower[first] not in layout.data.determiners:
        return False
    return begin <= first + 1 and c.last == last


def _report(
    layout: Layout, source: Candidate, pause: int, words: tuple[int, int]
) -> list[Reported]:
    """Return what a source says, none for a question: "Police: How they were caught".

    Nothing is asked of its verb: taggers take those of titles for nouns.
    """
    first, last = strip(layout, *words)
    if last - first < _SHORTEST_REPORT or layout.inside[first] >= 0:
        return []
    if layout.has_feature(first, "PronType", "Int", "Rel"):
        return []
    cue = (pause, pause + 1)
    return [Reported([(first, last)], cue, -1, source, "headline", ":")]
