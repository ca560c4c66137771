"""Several happenings of one company or body, alone and among articles on other things.

    python -m benchmarks.events.subjects [--shared DIR]

Readers collect a subject, and other articles with it. A folder here holds 2 or 3 of our
training and development events that first name the same organisation (by their
annotated names, so that the folders stay the same), 1 or 2 articles of each, and so
many of our single articles ("strangers"), without dates. Each line
gives B-cubed F1 (and its precision and recall) over the articles of the subject alone,
at several cuts.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from benchmarks.beside import has_gold, load_beside
from benchmarks.events.stories import analyzed, dated, undated
from cryptonews_nlp._types import Article
from cryptonews_nlp.events import Story
from cryptonews_nlp.events.comparison import compare
from cryptonews_nlp.events.finder import grouped
from training.gold import load_newsroom, load_told
from training.places import command

CUTS = (0.18, 0.22, 0.26)
STRANGERS = (0, 1, 4, 20, 60)
SIZES = range(3, 7)  # articles of a subject
FIRST_NAMES = 12  # among which the organisation is
DRAWN = 8  # folders of a subject at most


def analysed() -> tuple[list[Story], list[Story], list[dict[str, Any]]]:
    """Return our stories told event by event, single ones, and the annotated rows."""
    rows, single = load_told("train", "dev"), load_newsroom("train")
    random.Random(1).shuffle(single)  # noqa: S311 - not for secrets
    articles = [Article(r["doc_id"], r["text"]) for r in single[:120]]
    stories = undated(analyzed([*map(dated, rows), *articles]).stories())
    told = {row["doc_id"] for row in rows}
    return (
        [story for story in stories if story.story_id in told],
        [story for story in stories if story.story_id not in told],
        rows,
    )


def subjects(
    stories: Sequence[Story], rows: Sequence[Mapping[str, Any]]
) -> Iterator[list[Story]]:
    """Yield the articles of events that share an organisation."""
    story_of = {story.story_id: story for story in stories}
    by_event: dict[str, list[Story]] = defaultdict(list)
    naming: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        by_event[row["event_id"]].append(story_of[row["doc_id"]])
        written = ((name["entity"], name["label"]) for name in row["entities"])
        first = [*dict.fromkeys(written)][:FIRST_NAMES]
        naming[row["event_id"]].update(name for name, label in first if label == "ORG")
    events: dict[str, list[str]] = defaultdict(list)
    for event, names_of in sorted(naming.items()):
        for organisation, number in names_of.items():
            if 2 * number >= len(by_event[event]):
                events[organisation].append(event)
    rng = random.Random(0)  # noqa: S311 - not for secrets
    for _, names in sorted(events.items()):
        seen = set()
        for _ in range(DRAWN if len(names) > 1 else 0):
            n = min(rng.choice((2, 3)), len(names))
            chosen = tuple(sorted(rng.sample(names, n)))
            articles = [
                story
                for event in chosen
                for story in rng.sample(by_event[event], min(len(by_event[event]), 2))
            ]
            if chosen not in seen and len(articles) in SIZES:
                yield articles
            seen.add(chosen)


def main() -> None:
    """Score the folders of each subject among more and more strangers."""
    shared = command(__doc__).parse_args().shared
    if not has_gold(shared, "events"):
        return
    score = load_beside(shared, "events").score
    stories, single, told = analysed()
    event_of = {row["doc_id"]: row["event_id"] for row in told}
    folders = list(subjects(stories, told))
    for n in STRANGERS:
        rows = defaultdict(list)
        for number, articles in enumerate(folders):
            rng = random.Random(number)  # noqa: S311 - not for secrets
            # the subject comes first: its labels are the first ones
            comparison = compare([*articles, *rng.sample(single, n)])
            gold = [event_of[story.story_id] for story in articles]
            languages = [story.language for story in articles]
            for cut in CUTS:
                labels = grouped(comparison, cut)[: len(articles)].tolist()
                found = score(gold, labels, languages)
                rows[cut].append([found[key] for key in ("b3_f1", "b3_p", "b3_r")])
        cells = [
            "{} {:.3f} ({:.2f} {:.2f})".format(f"{cut:.2f}", *np.mean(some, axis=0))
            for cut, some in rows.items()
        ]
        print(
            f"{len(folders)} subjects, {n:2} strangers  {'  '.join(cells)}", flush=True
        )


if __name__ == "__main__":
    main()
