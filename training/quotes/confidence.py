"""What the confidence of a quote is worth, learned from documents held out in turn."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from cryptonews_nlp._types import Quote
from cryptonews_nlp.quotes.confidence import confidence_features
from cryptonews_nlp.quotes.model import Linear, Models
from cryptonews_nlp.quotes.rows import find_quotes
from training.gold import overlap
from training.quotes.fit import CONFIDENCE_PENALTY, NEWSROOM, fit_all, fit_logistic
from training.quotes.gold import GoldDocument, Span
from training.quotes.lessons import Instance, Lessons, add_lessons, same_name

FOLDS = 5
#: Share of common letters from which two spans count as one.
_SAME = 0.8
#: Weight of a quote of the newsroom articles, where more of what is found is right.
_NEWSROOM = 0.15


def story_of(gold: GoldDocument) -> str:
    """Return what articles on one event have in common, to hold them out together."""
    if gold.source != "own":
        return gold.doc_id
    return re.sub(r"[-_]?[a-z0-9]$", "", gold.doc_id)


def is_right(gold: GoldDocument, quote: Quote) -> bool | None:
    """Tell whether a quote has its words and its speaker (None: cannot be told)."""
    found = [(quote.start, quote.end), *quote.fragments]
    for want in gold.quotes:
        spans = [(want.start, want.end), *want.fragments]
        if any(overlap(gold.text, a, b) >= _SAME for a in spans for b in found):
            if want.optional:
                return None
            return speaker_is_right(quote, want.name, want.speaker)
    touched = any(q.start < quote.end and quote.start < q.end for q in gold.quotes)
    if gold.source == "quotes_fr" and quote.type == "indirect" and not touched:
        return None  # only the clear cases of indirect speech are annotated
    return False


def speaker_is_right(quote: Quote, name: str | None, mention: Span | None) -> bool:
    """Tell whether the name or the mention of a speaker is the annotated one."""
    if name is None or quote.speaker_name is None:
        return name is quote.speaker_name
    if same_name(quote.speaker_name, name):
        return True
    return mention is not None and any(
        span is not None and span[0] < mention[1] and mention[0] < span[1]
        for span in (quote.speaker, quote.antecedent)
    )


def train(pairs: Sequence[tuple[GoldDocument, Doc]]) -> Models:
    """Fit all models, and the confidence on documents held out in turn."""
    lessons = lessons_of(pairs)
    stories = sorted({story_of(gold) for gold, _ in pairs})
    fold_of = {story: n % FOLDS for n, story in enumerate(stories)}
    judged: list[Instance] = []
    for fold in range(FOLDS):
        held = [fold_of[story_of(gold)] == fold for gold, _ in pairs]
        kept = [each for each, out in zip(lessons, held, strict=True) if not out]
        models = fit_all(merged(kept))
        for (gold, doc), out in zip(pairs, held, strict=True):
            if out and gold.exhaustive and gold.source != "gum_news":
                judged += _judged(gold, find_quotes(doc, models))
    confidence = Linear(fit_logistic(judged, penalty=CONFIDENCE_PENALTY))
    return replace(fit_all(merged(lessons)), confidence=confidence)


def _judged(gold: GoldDocument, quotes: Sequence[Quote]) -> list[Instance]:
    weight = _NEWSROOM if gold.source == "newsroom" else 1.0
    found = []
    for quote in quotes:
        right = is_right(gold, quote)
        if right is not None:
            rows = [confidence_features(quote)]
            found.append(
                Instance(
                    gold.source, gold.doc_id, gold.lang, rows, [int(right)], weight
                )
            )
    return found


def lessons_of(pairs: Sequence[tuple[GoldDocument, Doc]]) -> list[Lessons]:
    """Collect the lessons of each document."""
    lessons = [Lessons() for _ in pairs]
    for each, (gold, doc) in zip(lessons, pairs, strict=True):
        add_lessons(each, gold, doc)
    return lessons


def merged(lessons: Sequence[Lessons]) -> Lessons:
    """Join the lessons of documents."""
    joined = Lessons()
    for each in lessons:
        for name in NEWSROOM:
            getattr(joined, name).extend(getattr(each, name))
    return joined
