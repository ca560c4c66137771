"""The project's own annotated articles, as dictionaries with their text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parent.parent / "data"
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
