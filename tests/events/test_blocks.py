"""Large folders: candidates, blocks, and events of many articles."""

from __future__ import annotations

import pickle
import random
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from sklearn.metrics import adjusted_rand_score

from cryptonews_nlp.events import Story, cluster_stories, graph
from cryptonews_nlp.events.blocks import cosines, joined, score_block, tasks
from cryptonews_nlp.events.candidates import windows
from cryptonews_nlp.events.comparison import day_numbers
from cryptonews_nlp.events.graph import similarity_graph
from cryptonews_nlp.events.views import views_of

DISPATCH = (
    "Thieves emptied the vaults of the Brimholt exchange in Oslo on Monday and moved "
    "twelve million euros to wallets abroad, its founder Ida Krogh said. Withdrawals "
    "stay frozen while detectives question two former engineers."
)
DEPECHE = (
    "Des voleurs ont vidé lundi les coffres de la plateforme Brimholt à Oslo et "
    "transféré douze millions d'euros, selon sa fondatrice Ida Krogh. Les retraits "
    "restent gelés pendant que les enquêteurs entendent deux anciens ingénieurs."
)
FIRST_DAY = datetime(2024, 1, 1, tzinfo=UTC)


def made(n, n_events, *, dated=0.7, seed=0):
    """Return stories of invented words, some without a date, and their events."""
    rng = random.Random(seed)  # noqa: S311 - not for secrets
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["".join(rng.choices(letters, k=6)) for _ in range(4000)]
    told = [rng.sample(words, 12) for _ in range(n_events)]
    days = [rng.randrange(90) for _ in range(n_events)]
    stories, events = [], []
    for number in range(n):
        event = rng.randrange(n_events)
        text = rng.sample(told[event], 8) + rng.choices(words[:400], k=12)
        rng.shuffle(text)
        day = FIRST_DAY + timedelta(days=days[event] + rng.randrange(3))
        stories.append(
            Story(
                f"{number:05}",
                rng.choice(["en", "fr"]),
                " ".join(text[:4]),
                " ".join(text),
                day if rng.random() < dated else None,
            )
        )
        events.append(event)
    return stories, events


def same_groups(one, other):
    """Return whether two labellings group alike."""
    return len(set(zip(one, other, strict=True))) == len(set(one)) == len(set(other))


@pytest.fixture(scope="module")
def folder():
    """Return the views and days of a folder of several blocks."""
    stories, _ = made(2500, 700)
    return views_of(stories), day_numbers(stories)


def test_blocks_give_the_whole_in_any_order(folder, monkeypatch):
    """Blocks scored elsewhere, and joined as they come, are the graph of the folder."""
    views, days = folder
    parts = [
        pickle.loads(pickle.dumps(score_block))(*pickle.loads(pickle.dumps(task)))  # noqa: S301 - our own bytes
        for task in tasks(views, days)
    ]
    assert len(parts) > 2
    whole = joined(parts, len(days))
    again = joined(reversed(parts), len(days))
    assert (whole != again).nnz == 0
    assert (whole != whole.T).nnz == 0
    monkeypatch.setattr(graph, "ALL_PAIRS", 0)
    monkeypatch.setattr(graph, "joined", lambda _, n: joined(reversed(parts), n))
    apart = similarity_graph(views, days)
    monkeypatch.setattr(graph, "joined", joined)
    assert (apart != similarity_graph(views, days)).nnz == 0


def test_blocks_run_on_dask(folder):
    """The same function, mapped by Dask, gives the same matrix."""
    dask = pytest.importorskip("dask")
    views, days = folder
    jobs = [dask.delayed(score_block)(*task) for task in tasks(views, days)]
    parts = dask.compute(*jobs, scheduler="sync")
    here = joined((score_block(*task) for task in tasks(views, days)), len(days))
    assert (joined(parts, len(days)) != here).nnz == 0


def test_scores_are_cosines(folder):
    """A proposed pair is scored with all features, not with the rare ones only."""
    views, _ = folder
    rng = np.random.default_rng(0)
    left, right = np.sort(rng.integers(0, 2500, 500)), rng.integers(0, 2500, 500)
    found = cosines(views.within, views.within, (left, right))
    product = views.within[left].multiply(views.within[right]).sum(axis=1)
    assert np.allclose(found, np.asarray(product).ravel())


def test_windows_compare_the_undated_with_all():
    """A story meets those of the days around it and the undated; these meet all."""
    days = np.array([0.0, 5, 30, np.nan])
    met = {
        tuple(block.tolist()): sorted(others.tolist())
        for block, others in windows(days)
    }
    assert met == {(3,): [0, 1, 2, 3], (0, 1, 2): [0, 1, 2, 3]}


def test_order_does_not_matter_in_a_large_folder():
    """Shuffling a folder that is compared by candidates only permutes the labels."""
    stories, events = made(3100, 900)
    assert len(stories) > graph.ALL_PAIRS
    labels = cluster_stories(stories)
    order = np.random.default_rng(1).permutation(len(stories))
    shuffled = cluster_stories([stories[n] for n in order])
    assert same_groups(labels[order].tolist(), shuffled.tolist())
    assert adjusted_rand_score(events, labels) > 0.9


def test_candidates_find_what_all_pairs_find(monkeypatch):
    """Proposing pairs first changes hardly any event."""
    stories, _ = made(1200, 400)
    exact = cluster_stories(stories)
    monkeypatch.setattr(graph, "ALL_PAIRS", 0)
    assert adjusted_rand_score(exact, cluster_stories(stories)) > 0.97


@pytest.mark.parametrize("by_candidates", [False, True])
@pytest.mark.parametrize(("language", "text"), [("en", DISPATCH), ("fr", DEPECHE)])
def test_an_event_of_many_copies_is_one(language, text, by_candidates, monkeypatch):
    """What a hundred papers print is one event, not a hundred."""
    if by_candidates:
        monkeypatch.setattr(graph, "ALL_PAIRS", 0)
    rng = random.Random(0)  # noqa: S311 - not for secrets
    words = text.split()
    copies = [
        Story(
            f"copy-{n:03}",
            language,
            "",
            " ".join(w for w in words if rng.random() > 0.1),
        )
        for n in range(100)
    ]
    others, _ = made(300, 150, dated=0)
    labels = cluster_stories([*copies, *others])
    assert len(set(labels[:100].tolist())) == 1
