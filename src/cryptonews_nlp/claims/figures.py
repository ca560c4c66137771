"""Figures of one article: amounts, shares, counts, durations, ages and dates."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from cryptonews_nlp._keys import passage_id
from cryptonews_nlp._periods import days
from cryptonews_nlp._text import flatten
from cryptonews_nlp._types import AnalyzedArticle, Claim, Linked, Mention
from cryptonews_nlp.claims.actors import Actors
from cryptonews_nlp.claims.bounds import REACH, bound_after, bound_before, rounded
from cryptonews_nlp.claims.changes import with_changes
from cryptonews_nlp.claims.context import Sentences, context_of
from cryptonews_nlp.claims.disputes import with_disputes
from cryptonews_nlp.claims.figure import Figure
from cryptonews_nlp.claims.lang import FigureWords, words_of
from cryptonews_nlp.claims.markets import Market
from cryptonews_nlp.claims.measures import measure_name
from cryptonews_nlp.claims.numerals import NUMBER, Numeral, find_numerals
from cryptonews_nlp.claims.origins import Origins, employers
from cryptonews_nlp.claims.periods import (
    bounds_a_period,
    happening_of,
    period_of,
    yearless,
)
from cryptonews_nlp.entities.lang import words_of as number_data

#: Zones whose figures count; bylines hold dates and reading times.
ZONES = frozenset({"title", "body", "caption"})

#: From here on a number in promotion is a counter of the site.
COUNTER = 1000

# "8.8.15" is hardly ever the day of a happening.
_VERSION = re.compile(r"\d{1,2}\.\d{1,2}\.\d\d")

_VALUES = {"MONEY": "money", "PERCENT": "percent"}


def find_figures(
    analyzed: AnalyzedArticle,
    linked: Linked,
    events: Mapping[str, str],
    names: Mapping[str, str] | None = None,
    houses: Mapping[str, str] | None = None,
) -> list[Figure]:
    """Find the figures of one article.

    Parameters
    ----------
    analyzed : AnalyzedArticle
        With mentions and quotes.
    linked : Linked
        Entities of the mentions.
    events : mapping of str to str
        Main event by article id.
    names : mapping of str to str, optional
        Name by entity id, made from ``linked`` when absent.
    houses : mapping of str to str, optional
        Organisation by person, of this article when absent.

    Returns
    -------
    list of Figure
        In order of appearance.
    """
    if names is None:
        names = {entity.entity_id: entity.name for entity in linked.entities}
    if houses is None:
        houses = employers([analyzed], linked)
    finder = _Finder(
        analyzed,
        linked,
        Origins(analyzed, linked, names, houses),
        events.get(analyzed.article.article_id),
    )
    found = sorted(finder.all(), key=lambda f: (f.claim.start, f.claim.end))
    language = finder.sentences.language
    found = with_changes(found, finder.dates, finder.flat, language)
    found = with_disputes(found, finder.flat, language)
    counted = {f.sentence for f in found if f.kind != "date"}
    # a month alone is worth comparing beside another figure of the happening
    return [
        f
        for f in found
        if f.kind != "date"
        or f.claim.date_from == f.claim.date_to
        or f.sentence in counted
    ]


class _Finder:
    def __init__(
        self,
        analyzed: AnalyzedArticle,
        linked: Linked,
        origins: Origins,
        event: str | None,
    ) -> None:
        self.analyzed = analyzed
        self.article = analyzed.article
        self.event = event
        self.flat = flatten(self.article.text)
        self.sentences = Sentences(analyzed, self.flat)
        self.origins = origins
        self.entity_of = linked.entity_of
        self.dates = [m for m in analyzed.mentions if m.label == "DATE"]
        self.market = Market(analyzed.mentions, self.sentences)
        self.spoken = [(q.start, q.end) for q in analyzed.quotes if q.type == "direct"]
        self.cues = [q.cue for q in analyzed.quotes if q.cue is not None]
        self.actors = Actors(analyzed, self.sentences, linked.entity_of)

    def all(self) -> Iterator[Figure]:
        mentions = self.analyzed.mentions
        starts = [m.start for m in mentions]
        for zone in self.analyzed.zones:
            if zone.kind == "promotion":
                yield from self._counters(zone.start, zone.end)
            words = words_of(zone.language)
            if words is None or zone.kind not in ZONES:
                continue
            first, last = bisect_left(starts, zone.start), bisect_left(starts, zone.end)
            inside = mentions[first:last]
            yield from self._mentioned(inside, zone.language, words)
            yield from self._counted(zone.start, zone.end, zone.language, inside)

    def _mentioned(
        self, mentions: Iterable[Mention], language: str, words: FigureWords
    ) -> Iterator[Figure]:
        for mention in mentions:
            if mention.label in _VALUES and mention.value is not None:
                found = self._amount(mention, language, words)
                if found is not None:
                    yield found
            elif mention.label == "DATE":
                found = self._date(mention, language)
                if found is not None:
                    yield found

    def _amount(
        self, mention: Mention, language: str, words: FigureWords
    ) -> Figure | None:
        try:
            # "fell 6.4%" and "(-6.4%)" claim the same
            value = abs(float(mention.value or ""))
        except ValueError:
            return None
        if self.flat[mention.start - 1 : mention.start] == "%":
            return None  # "%22", a character of an address
        kind = _VALUES[mention.label]
        bound, start = bound_before(self.flat, mention.start, words)
        bound, end = bound_after(self.flat, mention.end, mention.end, bound, words)
        if bound == "exact" and rounded(mention.text, number_data(language)):
            bound = "about"
        unit = mention.unit or ("%" if kind == "percent" else None)
        number = (mention.start, mention.end)
        found = Numeral(start, end, number, kind, value, None, bound, unit)
        if kind == "money" and self.market.is_price(mention, value, words):
            return replace(self._figure(found, measure="price"), moving=True)
        figure = self._figure(found)
        moving = self.market.is_reading(number, figure.claim.measure, words)
        return replace(figure, moving=moving)

    def _date(self, mention: Mention, language: str) -> Figure | None:
        if mention.value:
            period = days(mention.value)
        else:
            written = self.flat[mention.start : mention.end]
            period = yearless(written, number_data(language).months)
        if period is None or period[1][:-2] != period[0][:-2]:
            return None  # longer than a month
        span = (mention.start, mention.end)
        words = words_of(language)
        around = self.flat[max(span[0] - 2, 0) : span[1] + 2]
        if words is None or words.nowadays.search(around):
            return None
        lead = max(span[0] - REACH, 0)
        stamped = words.stamped.search(self.flat, lead, span[0])
        if stamped or _VERSION.fullmatch(self.flat, *span):
            return None
        if bounds_a_period(mention, self.dates, self.flat, words):
            return None
        number = self.sentences.at(span[0])
        market = number is not None and self.market.tells(number, words)
        none = words.of_trade if market else None
        happening = happening_of(self.sentences, span, self.cues, none)
        spoken = any(a <= span[0] < b for a, b in self.spoken)
        if happening is None or spoken:
            return None  # in direct speech a date is the speaker's, not the article's
        found = Numeral(*span, span, "date", math.nan, None, "exact", "date")
        return self._figure(found, measure=f"date of the {happening}", period=period)

    def _counted(
        self, start: int, end: int, language: str, mentions: Iterable[Mention]
    ) -> Iterator[Figure]:
        taken = [(m.start - start, m.end - start) for m in mentions]
        for numeral in find_numerals(self.flat[start:end], language, taken):
            found = numeral.moved(start)
            framing = found.kind == "duration" and self._frames(found, language)
            yield self._figure(found, measure="duration" if framing else None)

    def _frames(self, found: Numeral, language: str) -> bool:
        """Tell whether a duration is the time in which something is told to happen."""
        words, (start, end) = words_of(language), found.number
        before = self.flat[max(start - REACH, 0) : start]
        around = f"{before}{NUMBER}{self.flat[end : end + REACH]}"
        return words is not None and words.framing.search(around) is not None

    def _counters(self, start: int, end: int) -> Iterator[Figure]:
        """Find what a site counts of itself in its promotion: *190 million users*."""
        language = self.analyzed.language
        words = words_of(language)
        if words is None or not words.own_voice.search(self.flat, start, end):
            return
        for found in find_numerals(self.flat[start:end], language):
            if found.kind == "count" and found.unit and found.value >= COUNTER:
                yield self._figure(found.moved(start), subject=self._own())

    def _own(self) -> str | None:
        """Return the organisation that the article names most: the site itself."""
        key = self.article.article_id
        counts = Counter(
            self.entity_of.get((key, m.start, m.end, m.label))
            for m in self.analyzed.mentions
            if m.label == "ORG"
        )
        del counts[None]
        return min(counts, key=lambda e: (-counts[e], e or ""), default=None)

    def _figure(
        self,
        found: Numeral,
        *,
        measure: str | None = None,
        period: tuple[str, str | None] | None = None,
        subject: str | None = None,
    ) -> Figure:
        span = (found.start, found.end)
        names = self.actors.near(span[0])
        if subject is not None:
            names = [((found.start, found.start), subject)]
        elif found.kind == "date":
            subject = names[0][1] if names else None
        elif found.kind == "age":
            subject = self.actors.aged(names, span)
        else:
            subject = self.actors.subject(names, span)
        context = context_of(self.sentences, span, (name for _, name in names))
        if measure is None:
            measure = measure_name(found.kind, found.unit, context.topics)
        if period is None:
            period = period_of(self.sentences, span, self.dates, self.cues)
        teller = self.actors.teller(names, span)
        origin = self.origins.at(span) or self.origins.of(teller)
        published = self.article.published
        claim = Claim(
            claim_id=passage_id(self.article.article_id, found),
            measure=measure,
            article_id=self.article.article_id,
            start=found.start,
            end=found.end,
            text=self.article.text[found.start : found.end],
            value=found.value,
            bound=found.bound,  # type: ignore[arg-type]
            upper_value=found.upper,
            unit=found.unit,
            subject_entity_id=subject,
            event_id=self.event,
            date_from=period[0] if period else None,
            date_to=period[1] if period else None,
            origin=origin[0] if origin else self.origins.outlet,
        )
        return Figure(
            claim,
            found.kind,
            context,
            origin[1] if origin else None,
            self._noun_language(found.unit, found.start),
            self.sentences.at(found.start),
            self._narrowed(found),
            possible=self._is_possible(found.start),
            outlet=self.origins.outlet,
            day=published.date().isoformat() if published else None,
        )

    def _narrowed(self, found: Numeral) -> frozenset[str]:
        """Return what stands between a number and the noun behind it."""
        if found.kind != "count":
            return frozenset()
        phrase = self.flat[found.number[1] : found.end].lower().split()
        return frozenset(phrase[:-1])

    def _is_possible(self, offset: int) -> bool:
        """Tell whether a figure is what may come: "it could fetch 7 billion"."""
        words = words_of(self.sentences.language(offset))
        number = self.sentences.at(offset)
        if words is None or number is None:
            return False
        start = self.sentences.spans[number][0]
        return words.possible.search(self.flat, start, offset) is not None

    def _noun_language(self, unit: str | None, offset: int) -> str:
        language = self.sentences.language(offset)
        words = words_of(language)
        known = words is not None and unit in words.nouns.values()
        return "en" if known else language
