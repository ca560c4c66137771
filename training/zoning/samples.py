"""Texts with labelled blocks: our articles as they stand, and inside pages."""

# ruff: noqa: PLR2004 - chances of invented pages

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import numpy as np

from cryptonews_nlp._types import ZoneKind
from cryptonews_nlp.zoning import model as zone_model
from cryptonews_nlp.zoning.blocks import find_blocks
from cryptonews_nlp.zoning.features import featurize
from cryptonews_nlp.zoning.lines import Block
from cryptonews_nlp.zoning.words import block_key
from training.gold import SINGLE, load_gold
from training.zoning.furniture import Piece
from training.zoning.pages import PageMaker

SEED = 77
PAGES_PER_TEXT, PAGES_PER_PLAIN_TEXT = 5, 1
#: How often the articles that were told event by event count.
REPEATED = 4
KINDS = zone_model.KINDS


def pieces_of(article: dict[str, Any]) -> list[Piece]:
    """Divide an annotated article into its blocks with their kinds."""
    labels = label_blocks(
        article["text"], find_blocks(article["text"]), article["zones"]
    )
    blocks = find_blocks(article["text"])
    return [
        Piece(kind, article["text"][b.start : b.end])
        for b, kind in zip(blocks, labels, strict=True)
    ]


def label_blocks(
    text: str, blocks: list[Block], zones: list[dict[str, Any]]
) -> list[ZoneKind]:
    """Give each block the kind that most of its characters have."""
    kinds = ["body"] * len(text)
    for zone in zones:
        kinds[zone["start"] : zone["end"]] = [zone["kind"]] * (
            zone["end"] - zone["start"]
        )
    labels = []
    for block in blocks:
        inside = kinds[block.start : block.end]
        labels.append(max(KINDS, key=inside.count))
    return labels


def open_news(shared: Path) -> list[tuple[str, list[Piece]]]:
    """Read the train part of NTREX: its first line is the headline."""
    out = []
    for lang in ("en", "fr"):
        path = shared / "corpora" / f"ntrex_news_{lang}" / "articles.jsonl"
        with path.open(encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                if row["split"] == "train":
                    head, *rest = [x for x in row["text"].split("\n") if x.strip()]
                    out.append(
                        (
                            lang,
                            [Piece("title", head), *(Piece("body", r) for r in rest)],
                        )
                    )
    return out


def build(shared: Path) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Build the training set: features and labels of each text."""
    rng = random.Random(SEED)  # noqa: S311 - reproducible pages, no secret
    gold = load_gold("train")
    names = sorted(
        {
            e["text"]
            for a in gold
            for e in a["entities"]
            if e["label"] == "PERSON" and " " in e["text"]
        }
    )
    clean = [
        (
            a["lang"],
            pieces_of(a),
            PAGES_PER_PLAIN_TEXT if a["part"] in SINGLE else PAGES_PER_TEXT,
        )
        for a in gold
    ]
    clean += [(lang, pieces, PAGES_PER_TEXT) for lang, pieces in open_news(shared)]
    headlines: dict[str, list[str]] = {"en": [], "fr": []}
    teasers: dict[str, list[str]] = {"en": [], "fr": []}
    for lang, pieces, _ in clean:
        headlines[lang] += [p.text for p in pieces if p.kind == "title"][:1]
        teasers[lang] += [
            p.text for p in pieces if p.kind == "body" and len(p.text) < 250
        ][:2]
    maker = PageMaker(rng, names, headlines, teasers)
    samples: list[tuple[str, list[dict[str, Any]], str | None]] = []
    for article in gold:
        # the parts that were written as pages have most of the furniture
        weight = 1 if article["part"] in SINGLE else REPEATED
        samples += [(article["text"], article["zones"], None)] * weight
        samples.append((article["text"], article["zones"], article["title"]))
    for lang, pieces, n_pages in clean:
        plain, zones = maker.write(pieces)
        samples.append((plain, zones, None))
        samples += [maker.page(pieces, lang) for _ in range(n_pages)]
    matrices, labels = [], []
    for text, zones, title in samples:
        blocks = find_blocks(text, title=title)
        kinds = label_blocks(text, blocks, zones)
        # a folder knows some of its repeated blocks: hide and show at random
        repeated = frozenset(
            block_key(text[b.start : b.end])
            for b, k in zip(blocks, kinds, strict=True)
            if k in {"navigation", "promotion", "legal"} and rng.random() < 0.15
        )
        matrices.append(featurize(text, blocks, title=title, repeated=repeated))
        labels.append(np.array([KINDS.index(k) for k in kinds]))
    return matrices, labels
