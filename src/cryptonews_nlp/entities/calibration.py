"""Confidence of a mention: how often its kind was right on labelled news."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from importlib import resources

from cryptonews_nlp._types import Mention

# Kinds that were never counted.
_UNKNOWN = 0.5


@cache
def _table() -> Mapping[str, float]:
    file = resources.files("cryptonews_nlp.entities") / "data" / "calibration.json"
    table: dict[str, float] = json.loads(file.read_text(encoding="utf-8"))["table"]
    return table


def calibrated(mention: Mention) -> Mention:
    """Return a mention with its confidence.

    Parameters
    ----------
    mention : Mention
        As a finder made it; a confidence below 1 is the finder's own doubt.

    Returns
    -------
    Mention
        ``confidence`` is the share of mentions of this label and method, with or
        without a known name, that had the right span and label on labelled dev
        articles (``training/entities.py``), times the doubt of the finder. Addresses
        with a valid checksum keep theirs.
    """
    if mention.method == "checksum":
        return mention
    share = _table().get(kind_of(mention), _UNKNOWN)
    return replace(mention, confidence=round(share * mention.confidence, 3))


def kind_of(mention: Mention) -> str:
    """Return the cell of the calibration table that a mention belongs to."""
    named = "named" if mention.name else "unnamed"
    return f"{mention.label} {mention.method} {named}"
