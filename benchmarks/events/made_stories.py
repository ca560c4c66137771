"""Stories in any number for measuring cost: our own events under made-up names."""

from __future__ import annotations

import random
import re
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptonews_nlp.events import Story
from training.gold import load_told

# What tells two happenings apart is names, numbers and a part of the other words.
_WORD = re.compile(r"[A-ZÀ-Ý][\w-]+|[^\W\d_]{5,}|\d+")
OTHER_WORDS = 0.4

_CONSONANTS, _VOWELS = "bdfgklmnprstvz", "aeiou"

LARGEST = 300
PARAGRAPHS = 6
FIRST_DAY = datetime(2024, 1, 1, tzinfo=UTC)


def made_stories(n: int, *, dated: bool = True) -> tuple[list[Story], list[int]]:
    """Return stories over a year, and the event of each.

    An event is one of our training events with other names, other numbers and some
    other words; a story is a choice of the paragraphs of one of its articles, and one
    paragraph about another. Most events have a story or two, some up to 300.

    Parameters
    ----------
    n : int
        Number of stories.
    dated : bool, default True
        Give the stories dates.
    """
    rng = random.Random(0)  # noqa: S311 - not for secrets
    sources = defaultdict(list)
    for row in load_told("train"):
        sources[row["event_id"]].append(row)
    known = [sources[key] for key in sorted(sources)]
    stories: list[Story] = []
    events: list[int] = []
    event = 0
    while len(stories) < n:
        told = rng.choice(known)
        names: dict[str, str] = {}
        day = FIRST_DAY + timedelta(days=rng.randrange(365))
        for _ in range(min(_size(rng), n - len(stories))):
            published = day + timedelta(days=min(rng.randrange(4), rng.randrange(4)))
            stories.append(
                _story(
                    f"{rng.getrandbits(40):010x}-{len(stories)}",
                    rng.choice(told),
                    rng.choice(rng.choice(known)),
                    names,
                    rng,
                    published if dated else None,
                )
            )
            events.append(event)
        event += 1
    return stories, events


def _size(rng: random.Random) -> int:
    """Return how many stories tell an event: mostly few, sometimes hundreds."""
    return min(int(rng.paretovariate(1.1)), LARGEST)


def _story(
    story_id: str,
    row: dict[str, Any],
    other: dict[str, Any],
    names: dict[str, str],
    rng: random.Random,
    published: datetime | None,
) -> Story:
    title, *parts = row["text"].split("\n\n")
    body = rng.sample(parts, min(len(parts), PARAGRAPHS))
    if other["lang"] == row["lang"]:
        body.append(rng.choice(other["text"].split("\n\n")))

    def renamed(match: re.Match[str]) -> str:
        word = match.group()
        found = names.get(word)
        if found is None:
            changes = not word.islower() or rng.random() < OTHER_WORDS
            found = names[word] = _made(word, rng) if changes else word
        return found

    text = _WORD.sub(renamed, "\n\n".join([title, *body]))
    title, _, text = text.partition("\n\n")
    return Story(story_id, row["lang"], title, text, published)


def _made(word: str, rng: random.Random) -> str:
    """Return a made-up name or number of the same kind."""
    if word.isdigit():
        return str(rng.randrange(10 ** len(word)))
    # 100,000 words that events may share by chance, and names that they hardly share
    made = "".join(
        rng.choice(_CONSONANTS) + rng.choice(_VOWELS)
        for _ in range(3 if word.islower() else 4)
    )
    return made if word.islower() else made.capitalize()
