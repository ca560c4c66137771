"""The name of the site that pages set behind a headline: "Six held - The Ledger".

Text scraped from a page begins with what its window is called. Which of its parts is
the headline shows where it stands on the page again, where many pages of a folder end
alike, or where the page names its site in its menu or foot.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence

from cryptonews_nlp._types import Zone
from cryptonews_nlp.zoning.lang import OPEN_ENDS, SECTIONS
from cryptonews_nlp.zoning.lines import Block
from cryptonews_nlp.zoning.words import block_key, folded_words

_BAR = re.compile(r"\s(?:--|[-–—|·•])\s+(?=\S)")
_LONGEST, _HEAD_WORDS, _SITE_WORDS = 300, 3, 9
# Names begin with capitals, small words in them aside: "police" and "source" behind a
# dash are who said so.
_SMALL = frozenset(OPEN_ENDS)
_MIN_HEADS = 3
_COPYRIGHT = re.compile(r"(?:©|\(c\)|\bcopyright\b)[\s\d–-]*", re.IGNORECASE)


def _is_name(words: Sequence[str]) -> bool:
    return 0 < len(words) <= _SITE_WORDS and all(
        not word[0].islower() or word in _SMALL or "." in word for word in words
    )


def _line_key(line: str) -> str:
    return block_key(line).rstrip(". ")


def _endings(line: str, alone: Container[str] = ()) -> Iterator[tuple[int, int]]:
    """Yield where the headline may end and the name of the site begin.

    Behind a headline that stands alone again a shorter name may have small words, as
    French ones do ("Préfecture de police").
    """
    if len(line) > _LONGEST or "\n" in line:
        return
    for bar in _BAR.finditer(line):
        head, words = line[: bar.start()], line[bar.end() :].split()
        named = _is_name(words) or (
            _line_key(head) in alone
            and _is_name(words[:1])
            and len(words) <= min(_SITE_WORDS, len(head.split()))
        )
        if len(head.split()) >= _HEAD_WORDS and (
            named and " ".join(folded_words(" ".join(words))) not in SECTIONS
        ):
            yield bar.start(), bar.end()


def ending_key(site: str) -> str:
    """Return what is noted of the name of a site that many headlines end with."""
    return f"- {block_key(site)}"


def shared_endings(lines: Iterable[str]) -> Iterator[str]:
    """Yield the keys of names that stand behind three headlines or more.

    Examples
    --------
    >>> lines = [f"{n} men held in Dover - The Ledger" for n in ("Two", "Six", "Ten")]
    >>> list(shared_endings(lines))
    ['- the ledger']
    """
    heads: dict[str, set[str]] = defaultdict(set)
    for line in lines:
        for end, start in _endings(line):
            heads[ending_key(line[start:])].add(block_key(line[:end]))
    return (key for key, found in heads.items() if len(found) >= _MIN_HEADS)


def part_title(
    text: str, blocks: Sequence[Block], repeated: frozenset[str]
) -> tuple[Block, Block] | None:
    """Part the headline at the top of a text from the name of its site.

    Parameters
    ----------
    text : str
        Any text.
    blocks : sequence of Block
        Its blocks.
    repeated : frozenset of str
        What articles of the collection share.

    Returns
    -------
    tuple of Block, or None
        The headline, and the name with its dash or bar; None where the first block is
        not both.
    """
    if len(blocks) < 2:  # noqa: PLR2004 - something else
        return None
    first = blocks[0]
    line = text[first.start : first.end]
    if not _BAR.search(line):
        return None
    others = {
        _line_key(_COPYRIGHT.sub("", text[b.start : b.end]))
        for b in blocks[1:]
        if b.end - b.start <= _LONGEST
    }
    if _line_key(line) in others:
        return None
    endings = list(_endings(line, others))
    # the longest headline that stands alone: "Inquest report - Ann Roe" tells whose
    headed = [ends for ends in endings if _line_key(line[: ends[0]]) in others][-1:]
    named = [
        (end, start)
        for end, start in endings
        if ending_key(site := line[start:]) in repeated
        or (" " in site and _line_key(site) in others)
    ]
    for end, _ in [*headed, *named]:
        cut = first.start + end
        return (
            Block(first.start, cut, first.gap),
            Block(cut + 1, first.end, inline=True),
        )
    return None


def parted_site(text: str, zones: Sequence[Zone]) -> str | None:
    """Return the name of the site that :func:`part_title` parted from the headline.

    Examples
    --------
    >>> zones = [Zone(0, 9, "title"), Zone(9, 25, "navigation")]
    >>> parted_site("Six held | Local | Ledger", zones)
    'Ledger'
    """
    if [zone.kind for zone in zones[:2]] != ["title", "navigation"]:
        return None
    bar = _BAR.match(text, zones[0].end - 1)
    if bar is None or "\n" in bar[0]:
        return None
    # the section of the site may stand before its name
    return _BAR.split(text[bar.end() :].partition("\n")[0].strip())[-1]
