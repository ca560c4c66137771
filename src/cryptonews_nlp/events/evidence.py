"""Evidence beyond words: conflicts of names, amounts, kinds; days apart; sources.

Two happenings of one kind (two hacks, two arrests, two editions of an award) are told
in the same words. What tells them apart is that both articles name people, and other
people; both name amounts, and other amounts. An article that names none says nothing.
Two happenings among the same people (a course that a force took, an award that it gave)
share the names; what tells them apart is that one lead says course, the other award.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from cryptonews_nlp.events.editions import are_editions
from cryptonews_nlp.events.forms import explains
from cryptonews_nlp.events.graph import COPY, NO_COPY
from cryptonews_nlp.events.headlines import Headlines
from cryptonews_nlp.events.kinds import kinds_of
from cryptonews_nlp.events.matrices import row_of_each
from cryptonews_nlp.events.outlets import by_outlets
from cryptonews_nlp.events.people import about_others
from cryptonews_nlp.events.sharing import share
from cryptonews_nlp.events.stories import LEAD, Story
from cryptonews_nlp.events.subjects import Openings
from cryptonews_nlp.events.towns import of_other_towns
from cryptonews_nlp.events.weekdays import other_weekdays

#: Kinds of evidence and their labels.
KINDS = {
    "people": frozenset({"PERSON"}),
    "organisations": frozenset({"ORG"}),
    "places": frozenset({"LOC"}),
    "amounts": frozenset({"MONEY", "PERCENT", "WALLET", "TRANSACTION"}),
    "dates": frozenset({"DATE"}),
}

# Weights in units of similarity, chosen on our own training and development events, as
# one folder and as made-up folders of 3 to 25 events (``python -m benchmarks.events
# folders`` prints what they reach), those of days on a private folder, too
# (docs/events.md).
CONFLICT = 0.02
SHARED_UTTERANCE = 0.05
APART = 0.05
APART_LIMIT = 0.3

#: What of two headlines the other article tells, in the mean of both, where they report
#: one event: .2 to .6 (tenth and ninetieth percentile) of our own pairs, against .15 in
#: the middle of single articles that words alone would join (``python -m
#: benchmarks.events.singles``). Less than usual counts against a pair.
USUAL = 0.3
UNTOLD = 0.1

#: Pages that show a notice in place of their text (a wall, an error, an advert) are
#: alike in it alone: neither tells its own headline, nor the other's.
ALIKE, RETOLD = 0.45, 0.3
NO_TEXT = 1.0

#: Headlines that name others: each article holds at most so much of the names in the
#: other's headline. Reports on two companies are in one template ("X beats forecasts").
STRANGE = 0.45
OTHER_SUBJECTS = 1.0
# Of a name that is found in another one.
_LETTERS = 4

#: Openings that each leave out a subject of the other's headline.
OTHER_HEADED = 0.14

#: Similarity up to which a pair is no candidate, whatever the headlines.
UNLIKE = 0.1

#: Leads that tell other kinds of happening: none of 53 pairs of articles on one event
#: among our own training and development articles, 1,458 of 3,517 other pairs.
OTHER_KIND = 0.3

#: An explainer, a column or a digest beside what it is about, or beside another one.
EXPLAINED = 0.05

#: Editions of one series: what they share is its wording.
OTHER_EDITION = 1.0

#: Headlines that each open with a town of its own.
OTHER_TOWN = 1.0

#: Other days of the week, where the days between two articles are not known.
OTHER_WEEKDAYS = 0.05

#: Days between two articles that say nothing: other outlets tell news within three.
FREE_DAYS = 3.0


def adjusted(
    graph: sparse.csr_matrix,
    stories: Sequence[Story],
    days: NDArray[np.float64],
    headlines: Headlines | None = None,
) -> sparse.csr_matrix:
    """Return the similarity graph with the evidence taken in.

    Parameters
    ----------
    graph : csr_matrix of shape (n, n)
        Symmetric similarity, 0-1, sorted indices.
    stories : sequence of Story
        The stories of its rows.
    days : ndarray of float
        Day number of each story, NaN where it has no date of its own.
    headlines : Headlines or None
        What the headlines say and which stories hold it.

    Returns
    -------
    csr_matrix of shape (n, n)
        Same pairs, similarities 0-1.
    """
    rows = row_of_each(graph)
    columns = graph.indices.astype(np.int64)
    # a pair is looked at once: the other half of the matrix mirrors what is found
    half = np.flatnonzero(rows < columns)
    row, column, similarity = rows[half], columns[half], graph.data[half]
    shared = _shared(headlines, similarity, row, column)
    change = _by_content(stories, row, column)
    change += _by_headlines(stories, headlines, shared, similarity, row, column)
    change += by_outlets(stories, shared, days, row, column)
    form = np.array([explains(story) for story in stories])
    change -= EXPLAINED * (form[row] | form[column])
    change -= OTHER_EDITION * are_editions(stories, row, column, days)
    near = np.flatnonzero(similarity > UNLIKE)
    change[near] -= OTHER_TOWN * of_other_towns(stories, row[near], column[near])
    change -= OTHER_SUBJECTS * _of_others(stories, similarity, row, column)
    change -= OTHER_WEEKDAYS * other_weekdays(stories, days, row, column)
    change -= _late(days, row, column)
    most = np.where(similarity < COPY, NO_COPY, 1)
    found = np.clip(similarity + change, 0, most)
    result = graph.copy()
    result.data[half] = found
    result.data[np.argsort(columns, kind="stable")[half]] = found
    return result


def _by_content(
    stories: Sequence[Story], row: NDArray[np.int64], column: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Return what names, kinds of happening and utterances say of each pair."""
    code = row * len(stories) + column
    change = np.zeros(len(row))
    kinds = [set(kinds_of(story)) for story in stories]
    conflicts = [(held, CONFLICT) for held in _held(stories)] + [(kinds, OTHER_KIND)]
    for held, weight in conflicts:
        some = np.array([bool(items) for items in held])
        if some.any():
            silent = ~(some[row] & some[column])
            change -= weight * ~(silent | share(held, code))
    spoken = [set(story.utterances) for story in stories]
    if any(spoken):
        change += SHARED_UTTERANCE * share(spoken, code)
    return change


def _by_headlines(
    stories: Sequence[Story],
    headlines: Headlines | None,
    shared: NDArray[np.float64],
    similarity: NDArray[np.float64],
    row: NDArray[np.int64],
    column: NDArray[np.int64],
) -> NDArray[np.float64]:
    """Return what headlines that the other article does not tell say of each pair."""
    untold = np.maximum(1 - np.nan_to_num(shared, nan=USUAL) / USUAL, 0)
    found: NDArray[np.float64] = -UNTOLD * untold
    if headlines is None:
        return found
    language = np.array([story.language for story in stories])
    hidden = np.nan_to_num(headlines.own, nan=1.0) < RETOLD
    notice = hidden[row] & hidden[column] & (shared < RETOLD) & (similarity > ALIKE)
    found -= NO_TEXT * (notice & (language[row] == language[column]))
    pairs = np.flatnonzero((similarity > UNLIKE) & (language[row] == language[column]))
    names = headlines.names_shared(row[pairs], column[pairs])
    for pair in pairs[np.nan_to_num(names, nan=1.0) < STRANGE].tolist():
        one, other = (_words(stories[n[pair]]) for n in (row, column))
        if not _one_name(one, other):
            found[pair] -= OTHER_SUBJECTS
    return found


def _of_others(
    stories: Sequence[Story],
    similarity: NDArray[np.float64],
    row: NDArray[np.int64],
    column: NDArray[np.int64],
) -> NDArray[np.bool_]:
    """Return whether the articles of each pair are about other people."""
    language = np.array([story.language for story in stories])
    pairs = np.flatnonzero((similarity > UNLIKE) & (language[row] == language[column]))
    found = np.zeros(len(row), dtype=bool)
    found[pairs] = about_others(
        [story.people for story in stories],
        [f"{story.title}\n{story.text}" for story in stories],
        row[pairs],
        column[pairs],
    )
    return found


def openings_of(stories: Sequence[Story]) -> Openings:
    """Return what the headlines of stories are about and what they open with."""
    return Openings(
        [story.subjects for story in stories],
        [story.opening for story in stories],
        [f"{story.title}\n{story.text[:LEAD]}" for story in stories],
    )


def headed(graph: sparse.csr_matrix, openings: Openings) -> sparse.csr_matrix:
    """Return the similarity graph with what headlines are about taken in.

    Parameters
    ----------
    graph : csr_matrix of shape (n, n)
        Symmetric similarity, 0-1.
    openings : Openings
        Those of the stories of its rows.
    """
    row = row_of_each(graph)
    pairs = np.flatnonzero(graph.data > UNLIKE)
    apart = openings.parted(row[pairs], graph.indices[pairs])
    result = graph.copy()
    lowered = np.maximum(graph.data[pairs] - OTHER_HEADED * apart, 0)
    result.data[pairs] = np.where(graph.data[pairs] < COPY, lowered, graph.data[pairs])
    return result


def _words(story: Story) -> set[str]:
    """Return the words of the names in a headline."""
    return {word for subject in story.subjects for word in subject.words}


def _one_name(one: Iterable[str], other: Iterable[str]) -> bool:
    """Return whether a name is written apart in one place, together in another."""
    return any(
        min(len(a), len(b)) >= _LETTERS and (a in b or b in a)
        for a in one
        for b in other
    )


def _late(
    days: NDArray[np.float64], row: NDArray[np.int64], column: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Return how much the days between two stories count against each pair."""
    gap = np.nan_to_num(np.abs(days[row] - days[column]))
    late = APART * np.log1p(np.maximum(gap - FREE_DAYS, 0) / 7)
    found: NDArray[np.float64] = np.minimum(late, APART_LIMIT)
    return found


def _held(stories: Sequence[Story]) -> list[list[set[str]]]:
    """Return what each story names of each kind of evidence."""
    held: list[list[set[str]]] = [[set() for _ in stories] for _ in KINDS]
    of_label = {label: n for n, labels in enumerate(KINDS.values()) for label in labels}
    for number, story in enumerate(stories):
        for label, entity in story.entities:
            kind = of_label.get(label)
            if kind is not None:
                held[kind][number].add(entity)
    return held


def _shared(
    headlines: Headlines | None,
    similarity: NDArray[np.float64],
    row: NDArray[np.int64],
    column: NDArray[np.int64],
) -> NDArray[np.float64]:
    """Return how much of two headlines the other article holds; NaN: not known."""
    shared = np.full(len(row), np.nan)
    if headlines is not None:
        pairs = np.flatnonzero(similarity > UNLIKE)
        shared[pairs] = headlines.shared(row[pairs], column[pairs])
    return shared
