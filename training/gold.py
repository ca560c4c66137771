"""The project's own annotated articles, as dictionaries with their text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from training.places import DATA

#: Parts of the articles that stand each for itself, annotated in one pass; the others
#: were written event by event.
SINGLE = frozenset({"newsroom", "cyber"})
NEWSROOM = "newsroom"
SPLITS = ("train", "dev", "test")


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    """Read a JSONL file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def body_of(path: Path) -> str:
    """Return what follows the front matter of a bundled article."""
    _, _, text = path.read_text(encoding="utf-8").split("---\n", 2)
    return text


def load_gold(*splits: str, data: Path = DATA) -> list[dict[str, Any]]:
    """Load annotated articles.

    Parameters
    ----------
    *splits : {"train", "dev", "test"}
        Parts to load; all three when none is given. ``test`` is for reporting.
    data : Path
        The data folder.

    Returns
    -------
    list of dict
        The fields described in data/README.md, and ``text``.

    Raises
    ------
    ValueError
        When an annotation does not stand at its offsets.
    """
    wanted = splits or SPLITS
    articles = [
        a for a in read_jsonl(data / "gold" / "articles.jsonl") if a["split"] in wanted
    ]
    for article in articles:
        path = data / "articles" / article["split"] / f"{article['doc_id']}.txt"
        article["text"] = body_of(path)
        check_offsets(article)
    return articles


def load_told(*splits: str) -> list[dict[str, Any]]:
    """Load the articles of some splits that were written event by event."""
    return [article for article in load_gold(*splits) if article["part"] not in SINGLE]


def load_single(*splits: str) -> list[dict[str, Any]]:
    """Load the articles of some splits that stand each for itself."""
    return [article for article in load_gold(*splits) if article["part"] in SINGLE]


def load_newsroom(*splits: str) -> list[dict[str, Any]]:
    """Load the single articles that are of many fields."""
    return [article for article in load_gold(*splits) if article["part"] == NEWSROOM]


def load_events(*splits: str, data: Path = DATA) -> list[dict[str, Any]]:
    """Load the annotated events (comparisons, utterances, twins) of some splits."""
    wanted = splits or SPLITS
    events = read_jsonl(data / "gold" / "events.jsonl")
    return [event for event in events if event["split"] in wanted]


def check_offsets(article: dict[str, Any]) -> None:
    """Raise ValueError unless each annotation equals the text at its offsets."""
    for layer in ("entities", "roles", "quotes", "non_quotes", "figures"):
        for item in article[layer]:
            found = article["text"][item["start"] : item["end"]]
            if found != item["text"]:
                message = (
                    f"{article['doc_id']}: {layer} expects {item['text']!r} at "
                    f"{item['start']}-{item['end']}, the text has {found!r}"
                )
                raise ValueError(message)


def overlap(text: str, one: tuple[int, int], two: tuple[int, int]) -> float:
    """Return the share of letters and digits that two spans have in common, 0-1.

    Examples
    --------
    >>> overlap("“We froze it.”", (0, 14), (1, 12))
    1.0
    """
    if one[1] <= two[0] or two[1] <= one[0]:
        return 0.0
    first, second = (
        {place for place in range(*span) if text[place].isalnum()}
        for span in (one, two)
    )
    return len(first & second) / max(1, len(first | second))
