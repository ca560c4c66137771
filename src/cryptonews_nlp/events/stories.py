"""What the comparison of articles needs of one article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from cryptonews_nlp._keys import mention_key, passage_id
from cryptonews_nlp._types import (
    CONTENT_ZONES,
    AnalyzedArticle,
    Linked,
    Offsets,
)
from cryptonews_nlp.bridge import fold
from cryptonews_nlp.events.bags import words_of
from cryptonews_nlp.events.notices import is_notice
from cryptonews_nlp.events.people import Called, Person, mentioned, people_of
from cryptonews_nlp.events.subjects import Named, Subject, subjects_of
from cryptonews_nlp.quotes.signs.datelines import find_datelines
from cryptonews_nlp.zoning import bare_title, blank_markup

#: Characters from the beginning of the body in which news tells what happened.
LEAD = 350


@dataclass(frozen=True, slots=True)
class Story:
    """The content of one article, ready for comparison.

    Attributes
    ----------
    story_id : str
        Article id.
    language : str
        ISO 639-1 code of the content.
    title, text : str
        Heading, and the content without it; no text where a notice stands in its place.
    published : datetime or None
        The article's own date; None where it is unknown.
    entities : tuple of (str, str)
        Label and entity id of each named mention, in order of the text; who only tells
        it (:func:`told_of`) is not among them.
    utterances : frozenset of str
        Utterances that the article quotes.
    source : str or None
        The outlet, as the article's metadata name it.
    subjects : frozenset of Subject
        The people, organisations and works that the headline names.
    opening : frozenset of str
        The entities that headline and lead name.
    people : tuple of Person
        The people that the article names, and how much it is about each.
    """

    story_id: str
    language: str
    title: str
    text: str
    published: datetime | None = None
    entities: tuple[tuple[str, str], ...] = ()
    utterances: frozenset[str] = frozenset()
    source: str | None = None
    subjects: frozenset[Subject] = frozenset()
    opening: frozenset[str] = frozenset()
    people: tuple[Person, ...] = ()


def told_of(
    names: Sequence[Named],
    zones: Iterable[tuple[str, int, int]],
    makers: Iterable[str | None],
) -> tuple[tuple[str, str], ...]:
    """Return the label and entity of each mention but those of who tells the news.

    The author, outlet or agency of an article, whom its byline, dateline or metadata
    name, are no more part of what happened where the text has "told this paper" or
    "read on". They are where its headline or lead names them: a force publishes its own
    arrests.

    Parameters
    ----------
    names : sequence of Named
        In order of the text.
    zones : iterable of (str, int, int)
        Kind, start and end of the article's zones; ``dateline`` is one of them here.
    makers : iterable of str or None
        Author and source of the article's metadata.
    """
    spans: defaultdict[str, list[Offsets]] = defaultdict(list)
    for kind, start, end in zones:
        spans[kind].append((start, end))
    signed = [
        _inside(name, spans["byline"])
        or (name.label != "LOC" and _inside(name, spans["dateline"]))
        for name in names
    ]
    written = {_squeezed(maker) for maker in makers if maker}
    telling = {
        name.entity
        for name, by in zip(names, signed, strict=True)
        if by or _squeezed(name.text) in written
    }
    opening = _opening(zones)
    telling -= {
        name.entity
        for name, by in zip(names, signed, strict=True)
        if not by and _inside(name, opening)
    }
    return tuple(
        (name.label, name.entity)
        for name, by in zip(names, signed, strict=True)
        if not by and name.entity not in telling
    )


def opening_of(
    names: Iterable[Named], zones: Sequence[tuple[str, int, int]]
) -> frozenset[str]:
    """Return the entities that headline and lead name.

    Parameters
    ----------
    names : iterable of Named
        What the article mentions.
    zones : sequence of (str, int, int)
        Kind, start and end of its zones; the text begins with the lead without any.
    """
    spans = _opening(zones) or [(0, LEAD)]
    return frozenset(name.entity for name in names if _inside(name, spans))


def _opening(zones: Iterable[tuple[str, int, int]]) -> list[Offsets]:
    """Return the spans of the title, and of the beginning of the body."""
    zones = list(zones)
    titles = [(start, end) for kind, start, end in zones if kind == "title"]
    return titles + [(a, a + LEAD) for kind, a, _ in zones if kind == "body"][:1]


def _dateline(
    text: str, zones: Iterable[tuple[str, int, int]]
) -> list[tuple[str, int, int]]:
    """Return the dateline with which the body begins, as a zone."""
    start = next((start for kind, start, _ in zones if kind == "body"), 0)
    found = find_datelines(text[start : start + LEAD])[:1]
    return [("dateline", start + low, start + high) for low, high in found if not low]


def _inside(name: Named, spans: Iterable[Offsets]) -> bool:
    """Return whether a mention begins inside one of some spans."""
    return any(start <= name.start < end for start, end in spans)


def _squeezed(name: str) -> str:
    """Return a name as its letters: outlets write theirs with and without spaces."""
    return "".join(filter(str.isalnum, fold(name)))


def content_of(
    text: str, zones: Iterable[tuple[str, int, int]], title: str | None = None
) -> tuple[str, str]:
    """Return the heading of an article, and its content without menus and adverts.

    Marks of Markdown and the addresses of links are blanks in both: their words are
    none of the article. A heading inside the text heads one part of it and says no more
    than its other words; neither does a line above it that is not the known headline.

    Parameters
    ----------
    text : str
        The article's text.
    zones : iterable of (str, int, int)
        Kind, start and end of its zones, in order; without any all of the text is
        content.
    title : str or None
        The title, where it is known; section and site behind a bar are no part of it.
    """
    headline, text = bare_title(title or ""), blank_markup(text)
    known = [zone for zone in zones if zone[0] in CONTENT_ZONES]
    if not known:
        return headline, text
    begins = next((start for kind, start, _ in known if kind == "body"), len(text))
    heading, rest = [], []
    for kind, start, end in known:
        part = text[start:end]
        if kind == "title" and start < begins and _is_of(part, headline or part):
            heading.append(part)
        elif kind != "byline":
            rest.append(part)
    return headline or "\n".join(dict.fromkeys(heading)), "\n\n".join(rest)


def _is_of(line: str, title: str) -> bool:
    """Return whether most words of a line are those of a title."""
    words, others = (set(map(fold, words_of(t))) for t in (line, title))
    return 2 * len(words & others) > len(words)


def story_of(
    analysis: AnalyzedArticle,
    linked: Linked,
    utterances: Mapping[str, str],
) -> Story:
    """Return the story of an analysed article; menus and adverts are left out.

    Of a page that shows a notice in place of its text the headline is left.
    """
    article = analysis.article
    spans = [(zone.kind, zone.start, zone.end) for zone in analysis.zones]
    title, text = content_of(article.text, spans, article.title)
    mentions, quotes = analysis.mentions, analysis.quotes
    if is_notice(title, text, analysis.language):
        heads = [(start, end) for kind, start, end in spans if kind == "title"]
        inside = (m for m in mentions if any(a <= m.start < b for a, b in heads))
        mentions, quotes, text = tuple(inside), (), ""
    names: list[Named] = []
    persons: list[Called] = []
    speaking = {quote.antecedent for quote in quotes}
    saying = {quote.speaker for quote in quotes if quote.speaker is not None}
    speakers: set[str] = set()
    for mention in mentions:
        entity = linked.entity_of.get(mention_key(article.article_id, mention))
        if entity is None or entity in linked.hidden:
            continue
        names.append(Named(mention.start, mention.text, mention.label, entity))
        if mention.label == "PERSON":
            span = mention.start, mention.end
            persons.append(mentioned(entity, *span, article.text, saying))
        if (mention.start, mention.end) in speaking:
            speakers.add(entity)
    quoted = (passage_id(article.article_id, quote) for quote in quotes)
    return Story(
        story_id=article.article_id,
        language=analysis.language,
        title=title,
        text=text,
        published=article.published,
        entities=told_of(
            names,
            [*spans, *_dateline(article.text, spans)],
            (article.author, article.source),
        ),
        utterances=frozenset(utterances[q] for q in quoted if q in utterances),
        source=article.source,
        subjects=subjects_of(title, names),
        opening=opening_of(names, spans),
        people=people_of(persons, speakers, analysis.language),
    )


def stories_of(
    analyses: Sequence[AnalyzedArticle],
    linked: Linked,
    utterances: Mapping[str, str],
) -> list[Story]:
    """Return the stories of all articles that were analysed without error."""
    return [
        story_of(analysis, linked, utterances)
        for analysis in analyses
        if analysis.status == "ok"
    ]
