"""Blocks whose form tells what they are: prose, tables, times of live blogs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

import numpy as np

from cryptonews_nlp._types import ZoneKind
from cryptonews_nlp.reading.fields.sites import host_of
from cryptonews_nlp.reading.fields.written import date_spans
from cryptonews_nlp.zoning.bylines import only_a_time
from cryptonews_nlp.zoning.lang import COMMENTS, COMMENTS_ON
from cryptonews_nlp.zoning.places import Matrix
from cryptonews_nlp.zoning.shape import BASE_NAMES, LINK
from cryptonews_nlp.zoning.words import (
    FURNITURE_KINDS,
    block_key,
    count_cues,
    folded_words,
)

# Prose that hardly has a cue of furniture is none: of such blocks of our train split
# 4,267 are content and 12 are not. A banner that was extracted with a page ("… use
# cookies …") would take the paragraphs below it with it.
_CUES, _SUMMARY_CUES = 0.12, 0.3
# So many times of day right above prose make a live blog.
_LIVE = 3
_PROSE, _SHORT, _CAPITALS = map(BASE_NAMES.index, ("prose", "words_1_3", "all_caps"))
_CREDIT = BASE_NAMES.index("credit")
_BRIEF = [_SHORT, BASE_NAMES.index("words_4_8")]
_LINKED, _MOSTLY = BASE_NAMES.index("link_share"), 0.5
_ENDS = [BASE_NAMES.index(name) for name in ("ended", "colon_end")]
# "— Rosa Lindgren (@rlindgren) May 12", below a post that is quoted
_POSTED = re.compile(r"(?:> )?(?:[—–]|--?) [^\n@]{2,60}\(?@\w+")
# Characters of a text that readers comment on, of a heading or the time of a post, and
# how soon below the heading the first one stands.
_ARTICLE, _STAMP, _HEADING, _FIRST_POST = 500, 90, 250, 8
_TIME = re.compile(r"\b\d{1,2}\s?[:h]\s?\d{2}\b")
# Characters of the shortest headline in capitals.
_HEADLINE = 50
_IMAGE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_LONE = r"[*_]{0,3}\[[^\[\]]*\]\(([^()\s]*)\)[*_]{0,3}"
_LINKED_HEADING, _LONE_LINK = re.compile(rf"#{{2,6}}\s+{_LONE}"), re.compile(_LONE)
# Blocks of an advert; the share of a page that adverts stay below.
_BOX, _OFFERED = 5, 0.5
_ANNOUNCES = re.compile(r"[*_]{1,3}[^\s*_][^*_\n]*(?::[*_]{1,3}|[*_]{1,3}\s?:)")
_EMPHASIZED = re.compile(r"[*_]{1,3}[^\s*_][^*_\n]*[*_]{1,3}")
# The line below the head of a Markdown table; a menu between bars has none.
_RULE = re.compile(r"\|(?:\s*:?-{2,}:?\s*\|)+")


def time_stamps(parts: Sequence[str], features: Matrix) -> list[int]:
    """Return the places of the times above the posts of a live blog."""
    times = [i for i, part in enumerate(parts) if only_a_time(part)]
    posts = [i for i in times if features[i + 1 : i + 3, _PROSE].any()]
    if len(posts) < _LIVE:
        return []
    # a picture or a short post may stand below one of them
    return [i for i in times if posts[0] <= i <= posts[-1]]


def captions_in_emphasis(parts: Sequence[str], features: Matrix) -> list[int]:
    """Return the places of captions of Markdown with the credits below them.

    A caption says what the image above it is called, or it is set in emphasis above a
    credit; a credit alone stands below its image.
    """
    signs = (features[:, _CREDIT] > 0) & features[:, _BRIEF].any(axis=1)
    set_off = [_EMPHASIZED.fullmatch(part) is not None for part in parts]
    found: set[int] = set()
    for i in range(1, len(parts)):
        image = _IMAGE.match(parts[i - 1])
        if signs[i] and set_off[i] and set_off[i - 1]:
            found |= {i - 1, i}
        elif image and (signs[i] or block_key(parts[i]) == block_key(image[1])):
            found.add(i)
    return sorted(found)


def headings_of_lists(parts: Sequence[str]) -> list[int]:
    """Return the places of lines in emphasis that announce what follows with a colon.

    All articles of a series may have "**Recommendations:**", as the pages of a site
    have the head of a menu, which holds a cue of furniture.
    """
    found = []
    for i, part in enumerate(parts):
        if _ANNOUNCES.fullmatch(part):
            words = folded_words(part)
            covered, _ = count_cues(words)
            if not any(covered[: len(FURNITURE_KINDS)]):
                found.append(i)
    return found


def boxes_of_offers(parts: Sequence[str]) -> list[int]:
    """Return the places of adverts within Markdown: a linked heading, text, a link.

    Both links lead to one site. The linked headline of an article has no such end; a
    page that holds little else lists what it links to.
    """
    found: list[int] = []
    for i, part in enumerate(parts):
        heading = _LINKED_HEADING.fullmatch(part)
        site = host_of(heading[1]) if heading else None
        for j in range(i + 2, min(i + _BOX, len(parts)) if site else 0):
            link = _LONE_LINK.fullmatch(parts[j])
            if link and host_of(link[1]) == site:
                found += range(i, j + 1)
                break
    letters = sum(len(parts[i]) for i in found)
    return found if letters < _OFFERED * sum(map(len, parts)) else []


def plain_prose(parts: Sequence[str], features: Matrix, *, linked: bool) -> list[int]:
    """Return the places of prose that hardly has a cue of page furniture.

    Parameters
    ----------
    parts : sequence of str
        The blocks, as they were written.
    features : ndarray
        Their description.
    linked : bool
        Whether other articles would be known by their links, or there are none: then
        every sentence that is no link counts, and one set as a heading for a summary;
        always the line that tells who posted what is quoted above it.
    """
    likely = features[:, _PROSE] > 0
    if linked:
        ended = features[:, _ENDS].any(axis=1) & (features[:, _SHORT] == 0)
        likely |= ended & (features[:, _LINKED] < _MOSTLY)
    likely |= [_POSTED.match(part) is not None for part in parts]
    found = []
    for i in map(int, np.flatnonzero(likely)):
        words = folded_words(parts[i])
        covered, _ = count_cues(words)
        most = _SUMMARY_CUES if parts[i].startswith("#") else _CUES
        if sum(covered[: len(FURNITURE_KINDS)]) <= most * len(words):
            found.append(i)
    return found


def where_readers_comment(parts: Sequence[str], kinds: Sequence[ZoneKind]) -> int:
    """Return where the comments of readers begin, whose prose looks like an article's.

    Parameters
    ----------
    parts : sequence of str
        The blocks of a text.
    kinds : sequence of str
        What was made of them.

    Returns
    -------
    int
        The place of a heading below the text ("3 comments") with the day and the hour
        of a post soon below it; the number of blocks where there is none.
    """
    above = 0
    for i, part in enumerate(parts):
        above += len(part) * (kinds[i] == "body")
        if (
            above >= _ARTICLE
            and _heads_comments(part)
            and any(map(_is_stamp, parts[i + 1 : i + 1 + _FIRST_POST]))
        ):
            return i
    return len(parts)


def _heads_comments(part: str) -> bool:
    words = " ".join(folded_words(part[:_HEADING]))
    if len(part) <= _STAMP and words in COMMENTS:
        return True
    return len(part) <= _HEADING and words.startswith(COMMENTS_ON)


def _is_stamp(part: str) -> bool:
    part = LINK.sub(r"\2", part)
    return len(part) <= _STAMP and bool(date_spans(part)) and bool(_TIME.search(part))


def rows_of_tables(parts: Sequence[str]) -> list[int]:
    """Return the places of the rows of Markdown tables, which tell no kind themselves.

    A table is what its neighbours are; taken for a menu it would take the paragraph
    after it along.
    """
    rows = [part.startswith("|") and part.endswith("|") for part in parts]
    found: list[int] = []
    for is_row, items in groupby(range(len(parts)), key=rows.__getitem__):
        places = list(items)
        if is_row and any(_RULE.fullmatch(parts[i]) for i in places):
            found += places
    return found


def headlines_in_capitals(parts: Sequence[str], features: Matrix) -> list[int]:
    """Return the places of headlines of other articles, set in capitals amid prose.

    The headings of an article are shorter, and hardly as many as its paragraphs.
    """
    found = [
        i
        for i, part in enumerate(parts)
        if features[i, _CAPITALS]
        and len(part) >= _HEADLINE
        and not features[i, _ENDS].any()
    ]
    prose = list(map(int, np.flatnonzero(features[:, _PROSE])))
    return [i for i in found if prose[0] < i] if len(prose) > len(found) else []
