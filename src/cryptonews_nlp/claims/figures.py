"""Find figures that an analyst could compare: how many of what, how much money."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from cryptonews_nlp._text import flatten
from cryptonews_nlp._types import (
    CONTENT_ZONES,
    AnalyzedArticle,
    Claim,
    Linked,
    Mention,
    Zone,
)
from cryptonews_nlp.claims.lang import WORDS, FigureWords

#: Measure of mentions that carry a number themselves.
MEASURES = {"MONEY": "amount of money", "PERCENT": "share"}

#: A bound stands right before its figure; longer phrases do not occur in the data.
BOUND_WINDOW = 14


def find_figures(
    analyzed: AnalyzedArticle, linked: Linked, events: Mapping[str, str]
) -> list[Claim]:
    """Find the figures of one article.

    Parameters
    ----------
    analyzed : AnalyzedArticle
        With mentions.
    linked : Linked
        Entities of the mentions, for the unit and the subject.
    events : mapping of str to str
        Main event by article id.

    Returns
    -------
    list of Claim
        In order of appearance; counted nouns, amounts of money and percentages.
    """
    article = analyzed.article
    event = events.get(article.article_id)
    taken = [(m.start, m.end) for m in analyzed.mentions if m.label in _NUMERIC]
    found = [
        claim
        for mention in analyzed.mentions
        if (claim := _from_mention(analyzed, mention, event)) is not None
    ]
    for zone in analyzed.zones:
        words = WORDS.get(zone.language)
        if words is not None and zone.kind in CONTENT_ZONES:
            found += _counted(analyzed, zone, words, taken, event)
    found = [_with_subject(claim, analyzed, linked) for claim in found]
    return sorted(found, key=lambda claim: (claim.start, claim.end))


_NUMERIC = frozenset({"MONEY", "PERCENT", "DATE", "WALLET", "TRANSACTION"})


def _from_mention(
    analyzed: AnalyzedArticle, mention: Mention, event: str | None
) -> Claim | None:
    if mention.label not in MEASURES or mention.value is None:
        return None
    try:
        value = float(mention.value)
    except ValueError:
        return None
    article = analyzed.article
    words = WORDS.get(_language_at(analyzed, mention.start))
    bound, start = ("exact", mention.start)
    if words is not None:
        bound, start = _bound(article.text, mention.start, words)
    return Claim(
        claim_id=f"{article.article_id}:{start}-{mention.end}",
        measure=MEASURES[mention.label],
        article_id=article.article_id,
        start=start,
        end=mention.end,
        text=article.text[start : mention.end],
        value=value,
        bound=bound,  # type: ignore[arg-type]
        unit=mention.unit or ("%" if mention.label == "PERCENT" else None),
        event_id=event,
    )


def _language_at(analyzed: AnalyzedArticle, offset: int) -> str:
    starts = [zone.start for zone in analyzed.zones]
    return analyzed.zones[max(bisect_right(starts, offset) - 1, 0)].language


@lru_cache(maxsize=8)
def _number_pattern(language: str) -> re.Pattern[str]:
    words = WORDS[language]
    decimal = re.escape(words.decimal)
    digits = rf"\d{{1,3}}(?:[{words.thousands}]\d{{3}})+|\d+(?:{decimal}\d+)?"
    numbers = "|".join(sorted(words.numbers, key=len, reverse=True))
    factors = "|".join(sorted(words.multipliers, key=len, reverse=True))
    return re.compile(
        rf"(?<![\w.,/:-])(?P<number>{digits}|(?:{numbers})(?!\w))"
        rf"(?:\s(?P<factor>{factors})(?!\w))?"
        rf"\s(?:d['e]\s?)?(?P<noun>[^\W\d_][\w-]+)",
        re.IGNORECASE,
    )


def _counted(
    analyzed: AnalyzedArticle,
    zone: Zone,
    words: FigureWords,
    taken: list[tuple[int, int]],
    event: str | None,
) -> Iterator[Claim]:
    article = analyzed.article
    flat = flatten(article.text[zone.start : zone.end])
    for match in _number_pattern(zone.language).finditer(flat):
        noun = match["noun"].casefold()
        begin, end = zone.start + match.start(), zone.start + match.end()
        if noun in words.skip or any(a < end and begin < b for a, b in taken):
            continue
        bound, start = _bound(article.text, begin, words)
        yield Claim(
            claim_id=f"{article.article_id}:{start}-{end}",
            measure=f"number of {noun}",
            article_id=article.article_id,
            start=start,
            end=end,
            text=article.text[start:end],
            value=_value(match["number"], match["factor"], words),
            bound=bound,  # type: ignore[arg-type]
            unit=noun,
            event_id=event,
        )


def _value(number: str, factor: str | None, words: FigureWords) -> float:
    word = number.casefold()
    if word in words.numbers:
        value = float(words.numbers[word])
    else:
        plain = word.translate(dict.fromkeys(map(ord, words.thousands)))
        value = float(plain.replace(words.decimal, "."))
    return value * words.multipliers.get((factor or "").casefold(), 1)


def _bound(text: str, start: int, words: FigureWords) -> tuple[str, int]:
    """Return the bound of the figure at ``start`` and where its words begin."""
    before = flatten(text[max(start - BOUND_WINDOW, 0) : start]).casefold().rstrip()
    for phrase in sorted(words.bounds, key=len, reverse=True):
        if before.endswith(phrase) and not before[: -len(phrase)][-1:].isalnum():
            gap = text[:start].rstrip()
            return words.bounds[phrase], len(gap) - len(phrase)
    return "exact", start


def _with_subject(claim: Claim, analyzed: AnalyzedArticle, linked: Linked) -> Claim:
    """Tie a figure to the only organisation or person of its sentence, if one."""
    sentence = next((s for s in analyzed.sentences if s[0] <= claim.start < s[1]), None)
    if sentence is None:
        return claim
    ids = {
        linked.entity_of.get((claim.article_id, m.start, m.end, m.label))
        for m in analyzed.mentions
        if m.label in ("ORG", "PERSON") and sentence[0] <= m.start < sentence[1]
    }
    if len(ids) != 1:
        return claim
    return replace(claim, subject_entity_id=ids.pop())
