"""Divide an article into zones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from cryptonews_nlp._types import CONTENT_ZONES, Article, Zone, ZoneKind
from cryptonews_nlp.zoning.blocks import FURNITURE, find_blocks, is_whole_link
from cryptonews_nlp.zoning.calls import said_to_readers
from cryptonews_nlp.zoning.credits import settle_credits
from cryptonews_nlp.zoning.features import featurize
from cryptonews_nlp.zoning.forms import (
    boxes_of_offers,
    captions_in_emphasis,
    headings_of_lists,
    headlines_in_capitals,
    plain_prose,
    rows_of_tables,
    time_stamps,
    where_readers_comment,
)
from cryptonews_nlp.zoning.heads import settle_heads
from cryptonews_nlp.zoning.islands import SENTENCE, without_islands
from cryptonews_nlp.zoning.lines import CLOSING, Block
from cryptonews_nlp.zoning.markup import marked_parts
from cryptonews_nlp.zoning.metadata import labelled_lines
from cryptonews_nlp.zoning.model import KINDS, best_sequence, log_probabilities
from cryptonews_nlp.zoning.places import Matrix
from cryptonews_nlp.zoning.printed import settle_pages
from cryptonews_nlp.zoning.records import lists_in_text
from cryptonews_nlp.zoning.shape import BASE_NAMES
from cryptonews_nlp.zoning.sites import part_title
from cryptonews_nlp.zoning.teasers import CUT, settle_teasers
from cryptonews_nlp.zoning.titles import announces, bare_title, main_heading
from cryptonews_nlp.zoning.words import (
    CUE_KINDS,
    FURNITURE_KINDS,
    block_key,
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
_FURNITURE = [KINDS.index(kind) for kind in FURNITURE_KINDS]
_TITLE, _BODY = map(KINDS.index, ("title", "body"))
_OTHERS = [number for number in range(len(KINDS)) if number != _BODY]
# The end of a sentence, which a title that is not the article's rarely has: of 75 lines
# above or within the text of our train split 3 do.
_SENTENCE_END = re.compile(rf"\w{{2}}\s?[.!]{CLOSING}$")
_IS_TITLE, _IN_FOLDER, _PROSE = map(
    BASE_NAMES.index, ("is_title", "repeated_folder", "prose")
)
# "Publicité" or "Advertisement - scroll on" alone; longer lines need a colon.
_BARE_WORDS = 5
# Lines above the text that name what they hold; an address is no content.
_LABELLED_KINDS: dict[str, ZoneKind] = {
    "title": "title",
    "author": "byline",
    "published": "byline",
    "source": "byline",
}
_MIN_SENTENCE = 25
# Lines of a headline that is set large, characters of one that a page cuts.
_TITLE_LINES, _MIN_STEM = 3, 20


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
    text = article.text
    blocks = find_blocks(text, title=article.title)
    if not blocks:
        return partition(len(text), [], [])
    parted = part_title(text, blocks, repeated)
    site = None
    if parted:
        headline, site = parted
        blocks[:1] = parted
        title = article.title or text[headline.start : headline.end]
        article = replace(article, title=title)
    # within a paragraph or between two they tell nothing of what stands around
    shown = [b for b in blocks if not (b.link or b.call or b.printed or b is site)]
    kinds = iter(_classified(article, shown, repeated))
    found: list[ZoneKind] = [
        "related"
        if block.link
        else "promotion"
        if block.call
        else "navigation"
        if block.printed or block is site
        else next(kinds)
        for block in blocks
    ]
    if site:
        found[0] = "title"
    found = settle_pages(text, blocks, found)
    return partition(len(text), blocks, found)


def _classified(
    article: Article, blocks: list[Block], repeated: frozenset[str]
) -> list[ZoneKind]:
    """Return the kinds of blocks: the likeliest, and what is certain."""
    if not blocks:
        return []  # all of them link elsewhere
    features = featurize(
        article.text,
        blocks,
        title=article.title,
        repeated=repeated,
        marks=article.marks,
    )
    parts = marked_parts(article.text, blocks, article.marks)
    stamps = time_stamps(parts, features)
    linked = bool(stamps) or any(mark.startswith("](") for _, mark in article.marks)
    reports = _reports(article, parts, features, linked=linked)
    scores = _scores(article, parts, features, reports)
    scores[stamps] = 0.0
    kinds = _with_lists(parts, scores, features)
    kinds = settle_heads(parts, _corrected(parts, kinds))
    kinds = settle_credits(parts, kinds)
    for i in [] if article.marks else headlines_in_capitals(parts, features):
        kinds[i] = "related"
    for i in stamps:
        kinds[i] = "byline"
    for i in range(where_readers_comment(parts, kinds), len(parts)):
        kinds[i] = "navigation" if kinds[i] in CONTENT_ZONES else kinds[i]
    for i in boxes_of_offers(parts):
        kinds[i] = "promotion"
    kinds = without_islands(parts, kinds, frozenset(reports if linked else ()))
    kinds = settle_teasers(parts, kinds, blocks)
    for i in captions_in_emphasis(parts, features):
        kinds[i] = "caption"
    return _saved(parts, kinds)


def _reports(
    article: Article, parts: list[str], features: Matrix, *, linked: bool
) -> list[int]:
    """Return the blocks that are surely of the text itself."""
    prose = linked or _is_page(article)
    reports = plain_prose(parts, features, linked=linked) if prose else []
    if article.marks:
        # block quotations, also the line that tells who posted one
        reports += [i for i, part in enumerate(parts) if part.startswith("> ")]
    shared = features[:, _IN_FOLDER] > 0
    return [i for i in reports if not shared[i]]


def _scores(
    article: Article, parts: list[str], features: Matrix, reports: list[int]
) -> Matrix:
    """Return how likely each kind is of each block, without what cannot be."""
    scores = log_probabilities(features)
    if _is_page(article):
        scores[:, _BODY] += _EXTRACTED_LOG_ODDS
    scores[features[:, _IN_FOLDER] > 0, _BODY] -= _EXCLUDED
    scores[np.ix_(reports, _FURNITURE)] -= _EXCLUDED
    scores[np.ix_(headings_of_lists(parts), _OTHERS)] -= _EXCLUDED
    if article.title:
        scores[_other_sentences(parts, features, reports), _TITLE] -= _EXCLUDED
    scores[rows_of_tables(parts)] = 0.0
    return scores


def _is_page(article: Article) -> bool:
    """Tell whether a text was extracted from a web page."""
    return bool(article.path and _PAGE.search(article.path))


def _with_lists(parts: list[str], scores: Matrix, features: Matrix) -> list[ZoneKind]:
    """Return the likeliest kinds, where the lists within the text are body."""
    kinds = best_sequence(scores)
    if listed := lists_in_text(parts, kinds, features):
        # also the heads of its columns, which the pages of a site share
        scores[np.ix_(listed, _OTHERS)] -= 2 * _EXCLUDED
        kinds = best_sequence(scores)
    return kinds


def _other_sentences(
    parts: list[str], features: Matrix, reports: Sequence[int]
) -> list[int]:
    """Return the places of sentences and reports that are not the article's title."""
    sentences = {i for i, part in enumerate(parts) if _SENTENCE_END.search(part)}
    return [i for i in sentences.union(reports) if not features[i, _IS_TITLE]]


def _corrected(parts: list[str], kinds: list[ZoneKind]) -> list[ZoneKind]:
    """Correct what is certain: images are captions, a repeated title is a title."""
    corrected = [
        "caption" if kind in CONTENT_ZONES and _IMAGE.match(part) else kind
        for part, kind in zip(parts, kinds, strict=True)
    ]
    for i, part in enumerate(parts):
        if corrected[i] == "body" and len(part) < _LONG and FURNITURE.match(part):
            corrected[i] = _furniture_kind(part)
        if corrected[i] == "body":
            corrected[i] = said_to_readers(part) or "body"
        if corrected[i] in CONTENT_ZONES and i and is_whole_link(part):
            corrected[i] = "related"
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
        lines = max(
            corrected[i] == "body" and announces(part),
            _repeated_lines(parts[i:top], titles) if titles else 0,
        )
        if lines > 1 or corrected[i] in CONTENT_ZONES:
            corrected[i : i + lines] = ["title"] * lines
        if corrected[i] == "title":
            titles.add(block_key(bare_title(part)))
    return corrected


def _repeated_lines(parts: Sequence[str], titles: set[str]) -> int:
    """Return how many lines a title stands on once more, whole or cut."""
    first = CUT.sub("", parts[0])
    key = block_key(bare_title(first))
    likely = [title for title in titles if title.startswith(key)]
    if not likely or first != parts[0]:
        return int(bool(likely) and len(first) >= _MIN_STEM)
    lines = range(1, min(_TITLE_LINES, len(parts)) + 1)
    keys = {n: block_key(bare_title(" ".join(parts[:n]))) for n in lines}
    return max((n for n, key in keys.items() if key in likely), default=0)


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
        "body" if SENTENCE.search(part) and len(part) >= _MIN_SENTENCE else kind
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
