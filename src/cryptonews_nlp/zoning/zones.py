"""Divide an article into zones."""

from __future__ import annotations

import re
from itertools import groupby

import numpy as np

from cryptonews_nlp._types import CONTENT_ZONES, Article, Zone, ZoneKind
from cryptonews_nlp.reading.fields.written import find_date
from cryptonews_nlp.zoning.blocks import FURNITURE, Block, find_blocks
from cryptonews_nlp.zoning.credits import settle_credits
from cryptonews_nlp.zoning.features import featurize
from cryptonews_nlp.zoning.forms import (
    calls_on_reader,
    plain_prose,
    rows_of_tables,
    time_stamps,
)
from cryptonews_nlp.zoning.heads import settle_heads
from cryptonews_nlp.zoning.markup import marked_parts
from cryptonews_nlp.zoning.metadata import labelled_lines
from cryptonews_nlp.zoning.model import KINDS, best_sequence, log_probabilities
from cryptonews_nlp.zoning.repetition import block_key
from cryptonews_nlp.zoning.shape import BASE_NAMES
from cryptonews_nlp.zoning.titles import heads_a_section, main_heading, may_be_title
from cryptonews_nlp.zoning.words import (
    CUE_KINDS,
    content_words,
    count_cues,
    folded_words,
)

# An image of a Markdown page, alone or followed by its caption in emphasis.
_IMAGE = re.compile(r"!\[[^\]]*\]\([^)]*\)\s*(?:[_*]+\S.*)?$", re.DOTALL)
_LONG = 200
# Text that trafilatura extracted from a page is nearly all body: less is taken out.
# Chosen on every second page of the article extraction benchmark (F1 .960 to .964).
_PAGE = re.compile(r"\.x?html?(?:\.gz)?(?:#\d+)?$", re.IGNORECASE)
_EXTRACTED_LOG_ODDS = 0.8
# Which kinds are as good as excluded for prose, and body for what a folder repeats.
_EXCLUDED = 6.0
_FURNITURE = ("navigation", "promotion", "legal", "related")
_FURNITURE_KINDS = [KINDS.index(kind) for kind in _FURNITURE]
_IS_TITLE, _IN_FOLDER = map(BASE_NAMES.index, ("is_title", "repeated_folder"))
# "Publicité" or "Advertisement - scroll on" alone; longer lines need a colon.
_BARE_WORDS = 5
# Lines above the text that name what they hold; an address is no content.
_LABELLED_KINDS: dict[str, ZoneKind] = {
    "title": "title",
    "author": "byline",
    "published": "byline",
    "source": "byline",
}
_SENTENCE = re.compile(r"\w[.!?…][\"”»'’)]*$")
_MIN_SENTENCE = 25
# A headline: three words and more on one line, no sentence, no list, no date line.
_HEADLINE = re.compile(
    r"[#\s*_]*[\"“«‘'\[(]?\s?[A-ZÀ-Ý0-9€$£][^\n]*(?:[^\s.:;,]|\.\.\.)[#\s*_]*$"
)
_HEADLINE_WORDS = range(3, 31)
_PROSE = 80
# Words of a headline that the first paragraph has too.
_SHARED = 2
# A run of content with that much in sentences of this length is an article. A run with
# a few sentences, such as a teaser, is none when so many blocks part it from others.
# Chosen on every second page of the article extraction benchmark.
_ISLAND_MAIN, _ISLAND_SENTENCE = 400, 40
_ISLAND_SHARE, _ISLAND_AWAY = 0.15, 3


def find_zones(
    article: Article, *, repeated: frozenset[str] = frozenset()
) -> list[Zone]:
    r"""Divide the text of an article into zones.

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
        A partition of ``article.text``: contiguous and complete; languages are
        still ``und``.

    Examples
    --------
    >>> body = "La police a saisi mercredi douze ordinateurs, a indiqué le parquet."
    >>> article = Article("a", "Accueil | Monde | Sport\n\n" + body)
    >>> [(zone.start, zone.kind) for zone in find_zones(article)]
    [(0, 'navigation'), (25, 'body')]
    """
    blocks = find_blocks(article.text, title=article.title)
    if not blocks:
        return partition(len(article.text), [], [])
    # in the middle of a paragraph they tell nothing of what stands around
    shown = [block for block in blocks if not block.link]
    kinds = iter(_classified(article, shown, repeated))
    found = ["related" if block.link else next(kinds) for block in blocks]
    return partition(len(article.text), blocks, found)


def _classified(
    article: Article, blocks: list[Block], repeated: frozenset[str]
) -> list[ZoneKind]:
    """Return the kinds of blocks: the likeliest, and what is certain."""
    features = featurize(
        article.text,
        blocks,
        title=article.title,
        repeated=repeated,
        marks=article.marks,
    )
    scores = log_probabilities(features)
    parts = marked_parts(article.text, blocks, article.marks)
    extracted = bool(article.path and _PAGE.search(article.path))
    stamps = time_stamps(parts, features)
    linked = bool(stamps) or any(mark.startswith("](") for _, mark in article.marks)
    if extracted:
        scores[:, KINDS.index("body")] += _EXTRACTED_LOG_ODDS
    reports = plain_prose(parts, features, linked=linked) if extracted or linked else []
    if article.marks:
        # block quotations, also the line that tells who posted one
        reports += [i for i, part in enumerate(parts) if part.startswith("> ")]
    shared = features[:, _IN_FOLDER] > 0
    reports = [i for i in reports if not shared[i]]
    scores[shared, KINDS.index("body")] -= _EXCLUDED
    scores[np.ix_(reports, _FURNITURE_KINDS)] -= _EXCLUDED
    if article.title:
        others = [i for i in reports if not features[i, _IS_TITLE]]
        scores[others, KINDS.index("title")] -= _EXCLUDED
    scores[rows_of_tables(parts)] = 0.0
    scores[stamps] = 0.0
    kinds = best_sequence(scores)
    kinds = settle_heads(parts, _corrected(parts, kinds))
    kinds = settle_credits(parts, kinds)
    for i in stamps:
        kinds[i] = "byline"
    kinds = _without_islands(parts, kinds, frozenset(reports if linked else ()))
    return _saved(parts, _headed(parts, kinds))


def _corrected(parts: list[str], kinds: list[ZoneKind]) -> list[ZoneKind]:
    """Correct what is certain: images are captions, a repeated title is a title."""
    corrected = [
        "caption" if kind in CONTENT_ZONES and _IMAGE.match(part) else kind
        for part, kind in zip(parts, kinds, strict=True)
    ]
    for i, part in enumerate(parts):
        if corrected[i] == "body" and len(part) < _LONG and FURNITURE.match(part):
            corrected[i] = _furniture_kind(part)
        if corrected[i] == "body" and calls_on_reader(part):
            corrected[i] = "promotion"
    top = next(
        (i for i, p in enumerate(parts) if corrected[i] == "body" and len(p) > _LONG),
        len(parts),
    )
    for i, (field, _) in labelled_lines(parts, top).items():
        corrected[i] = _LABELLED_KINDS.get(field, corrected[i])
    heading = main_heading(parts)
    if heading is not None:
        corrected[heading] = "title"
    titles: set[str] = set()
    for i, part in enumerate(parts[:top]):
        if corrected[i] == "title":
            titles.add(block_key(part))
        elif corrected[i] in CONTENT_ZONES and block_key(part) in titles:
            corrected[i] = "title"
    return corrected


def _without_islands(
    parts: list[str], kinds: list[ZoneKind], reports: frozenset[int]
) -> list[ZoneKind]:
    """Take short lines amid page furniture out of the body.

    Between menus and lists of other articles stand lines that look like nothing in
    particular. A run of content without any sentence is no article where another run
    holds one. Those with what is known for a report stay.
    """
    runs = [
        (content, list(items))
        for content, items in groupby(
            range(len(kinds)), key=lambda i: kinds[i] in CONTENT_ZONES
        )
    ]
    prose = [
        sum(len(parts[i]) for i in items if content and _is_prose(parts[i]))
        for content, items in runs
    ]
    if max(prose, default=0) < _ISLAND_MAIN:
        return kinds
    found = list(kinds)
    for number, (content, items) in enumerate(runs):
        beside = [j for j in (number - 1, number + 1) if 0 <= j < len(runs)]
        if not content or len(beside) < 2:  # noqa: PLR2004 - both sides
            continue
        if not reports.isdisjoint(items):
            continue
        far = min(len(runs[j][1]) for j in beside) >= _ISLAND_AWAY
        if prose[number] <= (_ISLAND_SHARE * max(prose) if far else 0):
            kind = kinds[runs[beside[0]][1][-1]]
            for i in items:
                found[i] = kind if kinds[i] == "body" else kinds[i]
    return found


def _is_prose(part: str) -> bool:
    return len(part) >= _ISLAND_SENTENCE and bool(_SENTENCE.search(part))


def _headed(parts: list[str], kinds: list[ZoneKind]) -> list[ZoneKind]:
    """Take the line above the first paragraph for the title where there is none.

    A notice may stand above it ("This page is not available in your language."), which
    shares no word with the text.
    """
    named = [
        kind == "title" and may_be_title(part, kind)
        for part, kind in zip(parts, kinds, strict=True)
    ]
    bodies = [i for i, kind in enumerate(kinds) if kind in {"body", "title"}]
    if bodies[:1] == [1] and _tops(parts):
        # "Photos", "Partenaire": a word of it looked like furniture
        bodies.insert(0, 0)
    if len(bodies) < 2 or any(named[: bodies[1]]):  # noqa: PLR2004 - it and a lead
        return kinds
    found = list(kinds)
    if _is_headline(parts, bodies[0], bodies[1]):
        found[bodies[0]] = "title"
        return found
    notice, first, *rest = bodies
    if rest and not named[first] and _is_headline(parts, first, rest[0]):
        words = content_words(folded_words(" ".join(parts[i] for i in rest)))
        about = [content_words(folded_words(parts[i])) & words for i in (notice, first)]
        if not about[0] and about[1]:
            found[notice], found[first] = "navigation", "title"
    return found


def _tops(parts: list[str]) -> bool:
    """Tell whether the first line is one that the paragraph below it is about."""
    about = content_words(folded_words(parts[0])) & set(folded_words(parts[1]))
    return len(about) >= _SHARED and not FURNITURE.match(parts[0])


def _is_headline(parts: list[str], first: int, second: int) -> bool:
    """Tell whether a line is a headline above a paragraph."""
    line, lead = parts[first], parts[second]
    return (
        bool(_HEADLINE.match(line))
        and len(line.split()) in _HEADLINE_WORDS
        and find_date(line) is None
        and not heads_a_section(line)
        and len(lead) >= max(_PROSE, len(line))
        and bool(_SENTENCE.search(lead))
    )


def _furniture_kind(part: str) -> ZoneKind:
    """Name what a line is that begins like furniture ("Lire aussi : …")."""
    words = folded_words(part)
    marked = FURNITURE.match(part)
    end = marked.end() if marked else 0
    heads = part[end : end + 2].lstrip().startswith(":") or ":" in part[:end]
    if not heads and len(words) > _BARE_WORDS:
        return "body"
    _, leading = count_cues(words)
    kinds = [k for k, leads in zip(CUE_KINDS, leading, strict=True) if leads]
    for kind in ("related", "promotion", "legal", "navigation", "byline"):
        if kind in kinds:
            return kind
    return "body"


def _saved(parts: list[str], kinds: list[ZoneKind]) -> list[ZoneKind]:
    """Keep the sentences of a text that seems to have no content at all.

    A text of one line is what its reader wants analysed, whatever it looks like.
    """
    if any(kind == "body" for kind in kinds):
        return kinds
    if len(parts) == 1:
        return ["body"]
    return [
        "body" if _SENTENCE.search(part) and len(part) >= _MIN_SENTENCE else kind
        for part, kind in zip(parts, kinds, strict=True)
    ]


def partition(length: int, blocks: list[Block], kinds: list[ZoneKind]) -> list[Zone]:
    """Turn classified blocks into zones that cover the text.

    White space between two blocks goes to the one before it.
    """
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
