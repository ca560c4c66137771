"""What an event is about: title, key sentence, dates, participants and places."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import log
from operator import itemgetter
from typing import NamedTuple

from cryptonews_nlp._letters import CAPITAL
from cryptonews_nlp._types import AnalyzedArticle, Event
from cryptonews_nlp.bridge import Bridge, dot, fold
from cryptonews_nlp.events.bags import words_of
from cryptonews_nlp.events.forms import explains
from cryptonews_nlp.events.lang import LEANING_WORDS, SLUGS
from cryptonews_nlp.events.linkage import DECIMALS
from cryptonews_nlp.events.stories import Story
from cryptonews_nlp.quotes.signs.datelines import AGENCY, find_datelines
from cryptonews_nlp.zoning import blank_markup

#: Entities listed an event.
MAX_NAMED = 8
#: Names with which an article begins: news puts who takes part first.
EARLY = 6

# Sentences outside this range are headings, captions or lists rather than statements.
_MIN_SENTENCE, _MAX_SENTENCE = 40, 400
_MAX_SENTENCES = 12
#: Sentences after which a statement counts half: news says first what happened, and an
#: article that holds it back for effect soon does. The position score of MEAD (Radev et
#: al. 2004) falls in a line; the first sentences differ more than the later ones.
HALF = 5
#: What a sentence counts that leans on the one before ("But they ...") or lacks its
#: beginning or end, as captions and lines of a box do: alone it tells half.
LEANS = 0.5
# Part of a sentence that is quoted from which it tells an opinion on what happened.
_QUOTED = 1 / 3
# What stands before a sentence cut from its dateline, from a label or from the mark of
# the quotation above it, and before that of an item.
_BEFORE = "|-\u2013\u2014\u2022*:\u201d\u00bb \t"
# An outlet between brackets, without the dash that parts a dateline from its sentence:
# elsewhere what stands so may belong to it, before a lead it does not.
_CREDIT = re.compile(rf"^{AGENCY}\s+(?={CAPITAL}|[\"“«])")
# What stands behind a place that is a dateline.
_AFTER = "|-\u2013\u2014:,. \t"
_FRAGMENT = ",;.)"
_CLOSING = "\"'\u2019\u201d\u00bb)] "
_ENDS = (".", "!", "\u2026")
_NO_STATEMENT = (":", "?")
#: Part of what the most telling title tells that a title must tell to stand for the
#: event: of several articles the most central may have one for effect, or none but the
#: heading of a column.
TELLS = 0.5
_PARTICIPANTS = frozenset({"PERSON", "ORG"})
_PLACES = frozenset({"LOC"})

# Of all languages: a title need not be in that of the text.
_WORDS = "|".join(sorted({word for words in SLUGS.values() for word in words}))
_SLUG = re.compile(rf"^(?:(?:{_WORDS})(?: \d+)?-)+(?=\w)")

Vector = Mapping[str, float]


class Cast(NamedTuple):
    """The entities of a folder.

    Attributes
    ----------
    rarity : mapping of str to float
        How much a mention of each tells, by how few stories name it: the prosecutor in
        every release of an office takes less part in a case than who stands trial. Whom
        all stories name counts 1 a mention.
    label : mapping of str to str
        What most mentions of each are: a company that one article takes for a town is a
        company.
    """

    rarity: Mapping[str, float]
    label: Mapping[str, str]


def cast_of(stories: Iterable[Story]) -> Cast:
    """Return the entities that the stories of a folder name."""
    stories = list(stories)
    held = Counter(e for story in stories for e in {e for _, e in story.entities})
    called: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for story in stories:
        for label, entity in story.entities:
            called[entity][label] += 1
    return Cast(
        {entity: 1 + log(len(stories) / n) for entity, n in held.items()},
        {e: max(sorted(n), key=n.__getitem__) for e, n in called.items()},
    )


def centre_of(vectors: Sequence[Vector]) -> dict[str, float]:
    """Return the mean of sparse vectors."""
    total: dict[str, float] = {}
    for vector in vectors:
        for key, weight in vector.items():
            total[key] = total.get(key, 0.0) + weight / len(vectors)
    return total


def describe(
    event_id: str,
    stories: Sequence[Story],
    analyses: Mapping[str, AnalyzedArticle],
    bridge: Bridge,
    vectors: Sequence[Vector],
    cast: Cast,
) -> Event:
    """Return the event that a group of stories reports.

    Parameters
    ----------
    event_id : str
        Its id.
    stories : sequence of Story
        At least one, in order of their ids.
    analyses : mapping of str to AnalyzedArticle
        The analysed article of each story.
    bridge : Bridge
        Compares sentences of both languages.
    vectors : sequence of mapping
        What `bridge` makes of each story, title and text.
    cast : Cast
        The entities of the folder.
    """
    centre = centre_of(vectors)
    order = sorted(
        range(len(stories)),
        key=lambda n: (-dot(vectors[n], centre), stories[n].story_id),
    )
    sentence = max(
        (
            (
                dot(bridge.vector(text, story.language), centre)
                * (LEANS if _leans(text, story.language) else 1)
                / (1 + place / HALF),
                -rank,
                text,
            )
            for rank, story in enumerate(stories[n] for n in order)
            for place, text in enumerate(_sentences(story, analyses[story.story_id]))
        ),
        default=(0.0, 0, None),
    )[2]
    title = _telling_title([stories[n] for n in order], analyses, bridge, centre)
    dates = sorted(s.published.isoformat() for s in stories if s.published is not None)
    return Event(
        event_id=event_id,
        title=title or sentence or _first_line(stories[order[0]].text),
        article_ids=tuple(story.story_id for story in stories),
        first_date=dates[0] if dates else None,
        last_date=dates[-1] if dates else None,
        languages=tuple(sorted({story.language for story in stories})),
        participants=most_named(stories, _PARTICIPANTS, cast),
        places=most_named(stories, _PLACES, cast),
        key_sentence=sentence,
    )


def _telling_title(
    stories: Sequence[Story],
    analyses: Mapping[str, AnalyzedArticle],
    bridge: Bridge,
    centre: Vector,
) -> str | None:
    """Return the first title that tells about as much of an event as any of them.

    One that explains or asks, is cut off, or is all capitals as headlines of an
    agency's alerts are, gives way to one that does not.
    """
    titles = [
        (dot(bridge.vector(title, story.language), centre), title, story)
        for story in stories
        if (title := _title(story, analyses[story.story_id]))
    ]
    least = TELLS * max((told for told, *_ in titles), default=0.0)
    telling = [
        (explains(story) or _is_bare(title), title)
        for told, title, story in titles
        if told >= least
    ]
    return min(telling, key=itemgetter(0), default=(False, None))[1]


def _is_bare(title: str) -> bool:
    """Return whether a title asks, is cut off or is all capitals."""
    return title.rstrip().endswith(("?", "…", "...")) or title.isupper()


def _title(story: Story, analysis: AnalyzedArticle) -> str:
    """Return the title of an article, without the mark of its version.

    The name of a place alone is a dateline.
    """
    title = story.title if analysis.article.title else _first_line(story.title)
    title = _SLUG.sub("", title)
    place = title.strip(_AFTER).casefold()
    places = {m.text.casefold() for m in analysis.mentions if m.label in _PLACES}
    return "" if place in places else title


def _first_line(text: str) -> str:
    """Return the first line that says something, without Markdown's heading marks."""
    lines = (" ".join(line.strip("#*_ \t").split()) for line in text.splitlines())
    return next((line for line in lines if line), "")


def _sentences(story: Story, analysis: AnalyzedArticle) -> list[str]:
    """Return the first sentences of a story's body that are statements.

    A sentence that is a quotation for a good part is an opinion on what happened; a
    question, or what only announces a quotation, tells nothing. A notice that stands
    in place of the text has none.
    """
    if not story.text:
        return []
    written = analysis.article.text
    plain = blank_markup(written)
    quoted = [(q.start, q.end) for q in analysis.quotes if q.type == "direct"]
    body = [(z.start, z.end) for z in analysis.zones if z.kind == "body"]
    found = []
    for start, end in analysis.sentences:
        inside = not body or any(low <= start < high for low, high in body)
        sentence = _behind_dateline(_read(plain[start:end], written[start:end]))
        spoken = sum(max(0, min(end, b) - max(start, a)) for a, b in quoted)
        if (
            inside
            and spoken <= _QUOTED * (end - start)
            and not sentence.rstrip('"\u201c\u201d\u00bb ').endswith(_NO_STATEMENT)
            and "\n\n" not in plain[start:end].strip()
            and _MIN_SENTENCE <= len(sentence) <= _MAX_SENTENCE
            and sentence != story.title
        ):
            found.append(sentence)
        if len(found) == _MAX_SENTENCES:
            break
    return found


def _leans(sentence: str, language: str) -> bool:
    """Return whether a sentence needs the one before it, or is none by itself."""
    first = next(iter(words_of(sentence)), "")
    begun = sentence.split(maxsplit=1)[0]
    return (
        begun.islower()
        or begun[0] in _FRAGMENT
        or not sentence.rstrip(_CLOSING).endswith(_ENDS)
        or fold(first) in LEANING_WORDS.get(language, ())
    )


def _read(plain: str, written: str) -> str:
    """Return a sentence on one line, without the blanks that stand for its markup."""
    kept = (p for p, w in zip(plain, written, strict=True) if p == w or w.isspace())
    return " ".join("".join(kept).split())


def _behind_dateline(sentence: str) -> str:
    """Return a sentence without the dateline or the mark that stands before it."""
    begins = [end for start, end in find_datelines(sentence) if start == 0]
    behind = sentence[begins[0] if begins else 0 :]
    return _CREDIT.sub("", behind).lstrip(_BEFORE)


def most_named(
    stories: Sequence[Story],
    labels: frozenset[str],
    cast: Cast,
) -> tuple[str, ...]:
    """Return the entities of some labels that at least half of the stories name.

    The most telling first. One that a single story names, neither twice nor early, is
    mentioned rather than concerned.
    """
    called: Counter[str] = Counter()
    articles: Counter[str] = Counter()
    place: dict[str, int] = {}
    concerned: set[str] = set()
    for story in stories:
        times = Counter(entity for _, entity in story.entities)
        called.update(times)
        articles.update(times.keys())
        concerned.update(entity for entity, n in times.items() if n > 1)
        concerned.update(entity for _, entity in story.entities[:EARLY])
        for number, (_, entity) in enumerate(story.entities):
            place[entity] = min(place.get(entity, number), number)
    concerned.update(entity for entity, n in articles.items() if n > 1)
    chosen = [
        entity
        for entity in called
        if entity in concerned
        and 2 * articles[entity] >= len(stories)
        and cast.label[entity] in labels
    ]
    told = {e: round(called[e] * cast.rarity[e], DECIMALS) for e in chosen}
    chosen.sort(key=lambda e: (-articles[e], -told[e], place[e], e))
    return tuple(chosen[:MAX_NAMED])
