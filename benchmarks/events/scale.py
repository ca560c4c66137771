"""Cost of clustering by number of stories: seconds of one core, peak memory."""

from __future__ import annotations

import multiprocessing
import random
import time
from collections.abc import Sequence
from dataclasses import replace

from benchmarks.cost import peak_memory
from benchmarks.events.made_stories import made_stories
from benchmarks.scores import b_cubed
from cryptonews_nlp.events import Story, cluster_stories

SIZES = (1_000, 10_000, 50_000, 100_000)

#: Size up to which folders without dates, which have no windows, are measured too.
UNDATED = 10_000

#: Names of an event, those that a story of it has, and places of any that it has.
OF_EVENT, OF_STORY, PLACES = 14, 9, 8


def scale(sizes: Sequence[int] = SIZES) -> None:
    """Print the cost of each size, with dates and for the smaller without.

    Parameters
    ----------
    sizes : sequence of int
        Numbers of stories.
    """
    # a process each, since the peak of a process never falls
    context = multiprocessing.get_context("spawn")
    for size in sizes:
        for dated in (True, False) if size <= UNDATED else (True,):
            worker = context.Process(target=_measure, args=(size, dated))
            worker.start()
            worker.join()


def _measure(size: int, dated: bool) -> None:  # noqa: FBT001 - one of two columns
    stories, events = made_stories(size, dated=dated)
    stories = _named(stories, events)
    words = sum(story.text.count(" ") + 1 for story in stories) / size
    before = peak_memory() / 1024
    start = time.perf_counter(), time.process_time()
    labels = cluster_stories(stories).tolist()
    wall, cpu = time.perf_counter() - start[0], time.process_time() - start[1]
    after = peak_memory() / 1024
    print(
        f"{size:7,} stories of {words:.0f} words, {'dated' if dated else 'undated'}: "
        f"{cpu:6.1f} s of one core ({wall:.1f} s passed), peak {after:.2f} GiB "
        f"({before:.2f} before), {len(set(labels)):,} events for {len(set(events)):,}, "
        f"B3 F1 {b_cubed(dict(enumerate(events)), dict(enumerate(labels)))[2]:.3f}",
        flush=True,
    )


def _named(stories: Sequence[Story], events: Sequence[int]) -> list[Story]:
    """Return the stories with names: some of their event's, and well-known places."""
    rng = random.Random(0)  # noqa: S311 - not for secrets
    named = []
    for story, event in zip(stories, events, strict=True):
        bodies = rng.sample(range(OF_EVENT), OF_STORY)
        # a few places are in every fourth story, most in hardly any
        places = [int(rng.paretovariate(0.4)) % 3000 for _ in range(PLACES)]
        entities = [("ORG", f"org:{event}-{number}") for number in bodies]
        entities += [("LOC", f"loc:{number}") for number in places]
        named.append(replace(story, entities=tuple(entities)))
    return named
