"""Divide an article into zones."""

from __future__ import annotations

import re

from cryptonews_nlp._types import Article, Zone, ZoneKind
from cryptonews_nlp.zoning.blocks import Block, find_blocks
from cryptonews_nlp.zoning.repetition import block_key

_SENTENCE_END = re.compile(r"[.!?…][\"”»')\]]*$")


def _classify(text: str, index: int, title: str | None) -> ZoneKind:
    """Give one block its kind."""
    if title and block_key(text) == block_key(title):
        return "title"
    prose = len(text) > 80 or _SENTENCE_END.search(text)  # noqa: PLR2004
    if prose:
        return "body"
    return "title" if index == 0 else "navigation"


def find_zones(
    article: Article, *, repeated: frozenset[str] = frozenset()
) -> list[Zone]:
    """Divide the text of an article into zones.

    Parameters
    ----------
    article : Article
        Article to divide.
    repeated : frozenset of str
        Blocks that many articles of the collection share
        (:func:`~cryptonews_nlp.zoning.repeated_blocks`).

    Returns
    -------
    list of Zone
        A partition of ``article.text``: contiguous and complete.
    """
    del repeated
    text = article.text
    blocks = find_blocks(text)
    kinds = [
        _classify(text[b.start : b.end], i, article.title)
        for i, b in enumerate(blocks)
    ]
    return partition(len(text), blocks, kinds)


def partition(
    length: int, blocks: list[Block], kinds: list[ZoneKind]
) -> list[Zone]:
    """Turn classified blocks into zones that cover the text."""
    zones: list[Zone] = []
    for i, (block, kind) in enumerate(zip(blocks, kinds, strict=True)):
        start = 0 if i == 0 else block.start
        end = blocks[i + 1].start if i + 1 < len(blocks) else length
        if zones and zones[-1].kind == kind:
            zones[-1] = Zone(zones[-1].start, end, kind)
        else:
            zones.append(Zone(start, end, kind))
    if not zones and length:
        zones.append(Zone(0, length, "body"))
    return zones
