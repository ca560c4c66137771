"""Events of plain texts, similar articles, and events for newcomers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from cryptonews_nlp.events.comparison import compare
from cryptonews_nlp.events.finder import CUT, cluster_stories
from cryptonews_nlp.events.stories import Story


def cluster_texts(
    texts: Sequence[str], languages: Sequence[str], *, cut: float = CUT
) -> NDArray[np.int64]:
    """Return the event number of each text, without parsing it.

    Parameters
    ----------
    texts : sequence of str
        Articles, their titles on the first line.
    languages : sequence of str
        ISO 639-1 code of each text.
    cut : float, default 0.22
        Average similarity, 0-1, below which two groups are two events.

    Returns
    -------
    ndarray of shape (n_texts,)
        Numbers from 0.

    Examples
    --------
    >>> cluster_texts(["Hackers drain Kraken wallets in Oslo",
    ...                "Des pirates vident des portefeuilles de Kraken à Oslo",
    ...                "Rain delays the football final"], ["en", "fr", "en"]).tolist()
    [0, 0, 1]
    """
    stories: list[Story] = []
    # equal texts are equal stories, so the text itself decides the order
    order = sorted(range(len(texts)), key=lambda n: (texts[n], languages[n]))
    for number in order:
        title, _, body = texts[number].partition("\n")
        stories.append(Story(f"{len(stories):09}", languages[number], title, body))
    labels = np.empty(len(texts), dtype=np.int64)
    labels[order] = cluster_stories(stories, cut)
    _, first, inverse = np.unique(labels, return_index=True, return_inverse=True)
    return np.argsort(np.argsort(first))[inverse]


def assign(
    newcomers: Sequence[Story],
    known: Sequence[Story],
    event_of: Mapping[str, str],
    *,
    cut: float = CUT,
) -> dict[str, str | None]:
    """Return the known event of each new story, or None for an event of its own.

    An approximation: known events stay as they are, and newcomers are not compared with
    each other. Cluster all stories again, with ``previous``, for the exact answer.

    Parameters
    ----------
    newcomers, known : sequence of Story
        Stories to place, and stories with events.
    event_of : mapping of str to str
        Event id of each known story id.
    cut : float, default 0.22
        Average similarity that joins.
    """
    stories = [*known, *newcomers]
    graph = compare(stories).alike
    events = sorted({event_of[s.story_id] for s in known})
    column = {event: number for number, event in enumerate(events)}
    totals = np.zeros((len(newcomers), len(events)))
    sizes = np.zeros(len(events))
    rows = graph[len(known) :].toarray()
    for position, story in enumerate(known):
        number = column[event_of[story.story_id]]
        totals[:, number] += rows[:, position]
        sizes[number] += 1
    means = totals / np.maximum(sizes, 1)
    placed: dict[str, str | None] = {}
    for row, story in zip(means, newcomers, strict=True):
        best = int(row.argmax()) if len(row) else -1
        joins = best >= 0 and row[best] >= cut
        placed[story.story_id] = events[best] if joins else None
    return placed


def nearest(
    graph: sparse.csr_matrix, ids: Sequence[str], story_id: str, n: int = 5
) -> list[tuple[str, float]]:
    """Return the stories most like one, with their similarity (0-1)."""
    row = graph[[ids.index(story_id)]].toarray().ravel()
    order = sorted(range(len(ids)), key=lambda k: (-row[k], ids[k]))
    return [(ids[k], float(row[k])) for k in order if ids[k] != story_id][:n]


def similar(
    stories: Sequence[Story], story_id: str, n: int = 5
) -> list[tuple[str, float]]:
    """Return the stories most like one, with their similarity (0-1)."""
    ids = [story.story_id for story in stories]
    return nearest(compare(stories).alike, ids, story_id, n)
