"""Before any parse: the zones of an article, their languages, its metadata."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from cryptonews_nlp._types import LANGUAGES, AnalyzedArticle, Article
from cryptonews_nlp.content import Content, contents
from cryptonews_nlp.language import detect_zones
from cryptonews_nlp.zoning import complete_metadata, find_zones, is_wall

_SHOWN = 40
_TOLD = frozenset(("body", "caption"))
_WALL = (
    "a check for robots, an offer to subscribe or an error page, no article: save the "
    "page again"
)


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article that is zoned and whose languages are known, before any parse."""

    analyzed: AnalyzedArticle
    contents: tuple[Content, ...] = ()


def prepare(
    article: Article,
    *,
    repeated: frozenset[str] = frozenset(),
    languages: Iterable[str] = LANGUAGES,
) -> Prepared:
    """Zone an article and detect its languages.

    Parameters
    ----------
    article : Article
        As read.
    repeated : frozenset of str
        Blocks that repeat over the folder, see
        :func:`cryptonews_nlp.zoning.repeated_blocks`.
    languages : iterable of str
        Languages that can be parsed; an article in none of them is ``skipped``.
    """
    languages = tuple(languages)
    zones = find_zones(article, repeated=repeated)
    found = detect_zones(article.text, zones)
    parts = contents(article.text, found.zones, languages)
    article = complete_metadata(article, zones, language=found.language)
    body = (article.text[z.start : z.end] for z in zones if z.kind in _TOLD)
    wall = is_wall(article.text, article.title, "".join(body))
    # a line of a German article that looks French is no French article
    foreign = found.language not in (*languages, "und") and not found.mixed
    if wall or foreign:
        parts = []
    # only the zones need the markup, which is half as large as the text
    article = replace(article, marks=())
    analyzed = AnalyzedArticle(
        article,
        status="ok" if parts else "skipped",
        reason=found.reason or _why_undated(article),
        language=found.language,
        language_confidence=found.confidence,
        mixed_language=found.mixed,
        zones=tuple(found.zones),
    )
    if not parts:
        reason = _WALL if wall else _why_skipped(analyzed, languages)
        analyzed = replace(analyzed, reason=reason)
    return Prepared(analyzed, tuple(parts))


def _why_undated(article: Article) -> str | None:
    if article.published is not None or not article.published_as:
        return None
    return (
        f"no date of publication: {article.published_as[:_SHOWN]!r} is no full date, "
        "or one that can be read in two ways"
    )


def _why_skipped(analyzed: AnalyzedArticle, languages: Sequence[str]) -> str:
    if not analyzed.article.text.strip():
        return "the article has no text"
    if analyzed.language == "und":
        return analyzed.reason or "the language could not be told"
    if analyzed.language not in languages:
        return (
            f"language {analyzed.language!r} has no pipeline "
            f"(there are: {', '.join(languages)})"
        )
    return "no zone of the article holds content"
