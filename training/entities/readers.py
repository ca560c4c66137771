"""Names in their texts, from the labelled corpora."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from cryptonews_nlp._text import flatten

#: A text, start and end of a name in it, and its label.
Example = tuple[str, int, int, str]
#: Labels of the corpora that ours call otherwise.
NAMES = {"PER": "PERSON"}


def read_iob(path: Path, chunk: int = 20) -> Iterator[Example]:
    """Read an IOB2 file as texts of some sentences, without the gold in them."""
    sentences: list[list[tuple[str, str]]] = [[]]
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("-DOCSTART-"):
            if sentences[-1]:
                sentences.append([])
            continue
        word, *_, tag = line.split("\t")
        sentences[-1].append((word, tag))
    for at in range(0, len(sentences), chunk):
        yield from _examples(sentences[at : at + chunk])


def _examples(sentences: list[list[tuple[str, str]]]) -> Iterator[Example]:
    text = ""
    spans: list[tuple[int, int, str]] = []
    for sentence in sentences:
        previous = "O"
        for word, tag in sentence:
            start = len(text)
            text += word + ("" if word.endswith("'") else " ")
            if tag.startswith("B-") or (tag.startswith("I-") and previous == "O"):
                spans.append((start, start + len(word), tag[2:]))
            elif tag.startswith("I-"):
                spans[-1] = (spans[-1][0], start + len(word), spans[-1][2])
            previous = tag
        text += "\n"
    text = flatten(text)
    for start, end, label in spans:
        yield text, start, end, NAMES.get(label, label)


def read_articles(path: Path, without: frozenset[str]) -> Iterator[Example]:
    """Read the train part of a JSONL corpus without the documents of a gold set."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row.get("split", "train") == "train" and row["doc_id"] not in without:
            text = flatten(row["text"])
            for e in row["entities"]:
                yield text, e["start"], e["end"], NAMES.get(e["label"], e["label"])
