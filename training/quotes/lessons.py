"""The decisions that a document teaches: features of options, and the right ones."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from spacy.tokens import Doc

from cryptonews_nlp.quotes.candidates.finding import find_candidates
from cryptonews_nlp.quotes.clauses.clause_ends import cuts, end_features
from cryptonews_nlp.quotes.clauses.clause_features import clause_features
from cryptonews_nlp.quotes.clauses.finding import find_reported
from cryptonews_nlp.quotes.model import Models
from cryptonews_nlp.quotes.people.antecedent_features import nobody_features
from cryptonews_nlp.quotes.people.coreference import Coreference
from cryptonews_nlp.quotes.people.entity import Entity, fullest
from cryptonews_nlp.quotes.people.mention_forms import needs_antecedent
from cryptonews_nlp.quotes.rows import coreference_of, layout_of, outside_marks
from cryptonews_nlp.quotes.speakers.attribution import options
from cryptonews_nlp.quotes.speakers.context import Features, context_of
from cryptonews_nlp.quotes.speakers.mark_features import (
    segment_features,
    within_clauses,
)
from cryptonews_nlp.quotes.speakers.scene import Scene, Turn
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import Reported
from training.quotes.gold import GoldDocument, GoldQuote, Span

#: Quotes that count as marked although some of their letters are not.
_HALF = 0.5
_MOST = 0.8
_TOUCH = 0.2
#: Characters between the start of a clause and that of its quote; letters at its end.
_START_REACH = 6
_END_REACH = 1


@dataclass
class Instance:
    """One decision: rows of features, and which of them are right."""

    source: str
    doc_id: str
    lang: str
    rows: list[Features]
    right: list[int]
    weight: float = 1.0


@dataclass
class Lessons:
    """All decisions that documents teach."""

    marks: list[Instance] = field(default_factory=list)
    speakers: list[Instance] = field(default_factory=list)
    clauses: list[Instance] = field(default_factory=list)
    antecedents: list[Instance] = field(default_factory=list)
    ends: list[Instance] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)


def add_lessons(lessons: Lessons, gold: GoldDocument, doc: Doc) -> None:
    """Collect the decisions that a document teaches."""
    layout = layout_of(doc)
    candidates = find_candidates(layout)
    marks, speakers, seen = lessons.marks, lessons.speakers, lessons.counts
    found = find_reported(layout, candidates)
    held, clauses = within_clauses(layout, found), outside_marks(layout, found)
    for reported in clauses:
        add_ends(lessons, gold, layout, reported)
        right = clause_label(layout, gold, reported)
        if right is not None:
            row = dict(clause_features(layout, reported))
            lessons.clauses.append(
                Instance(gold.source, gold.doc_id, gold.lang, [row], [int(right)])
            )
    if gold.source != "gum_news":  # kept for measuring
        add_antecedents(lessons, gold, layout, candidates)
    people = coreference_of(layout, candidates, Models())
    scene = Scene(layout, candidates, people.of_mention | people.role_of)
    name: str | None = None
    for number, segment in enumerate(layout.segments):
        context = context_of(layout, number)
        label, quote = segment_label(gold, (segment.start, segment.end))
        turn = segment.label is not None  # settled by the layout, nothing to learn
        if label is not None and not turn:
            marks.append(
                Instance(
                    gold.source,
                    gold.doc_id,
                    gold.lang,
                    [segment_features(layout, context, candidates, held)],
                    [int(label)],
                )
            )
        if quote is None:
            continue
        near, rows = options(scene, context)
        speaker = scene.speaker()
        spoken, chosen = _right_options(layout, near, quote, name, speaker)
        seen["found" if spoken else "missed"] += 1
        if spoken and not turn:
            speakers.append(Instance(gold.source, gold.doc_id, gold.lang, rows, spoken))
        name = quote.name
        entity = _entity_named(layout, people, name)
        scene.turns.append(Turn(context, chosen or speaker, entity))


def _entity_named(
    layout: Layout, people: Coreference, name: str | None
) -> Entity | None:
    """Return whom a name of the gold stands for."""
    if name is None:
        return None
    return next(
        (e for e in people.entities if same_name(name, _name_of(layout, e))), None
    )


def add_ends(
    lessons: Lessons, gold: GoldDocument, layout: Layout, reported: Reported
) -> None:
    """Collect where the clauses of the gold end."""
    ends = cuts(layout, reported)
    if len(ends) == 1 or not gold.exhaustive:
        return
    start = layout.start[reported.pieces[-1][0]]
    for quote in gold.quotes:
        if quote.optional or abs(quote.start - start) > _START_REACH:
            continue
        whole = quote.fragments == [(quote.start, quote.end)]
        if quote.type == "direct" or (quote.type == "mixed" and whole):
            continue  # the stretch inside the marks, not the clause
        wanted = _letters(layout.text, start, quote.end)
        right = [
            n
            for n, end in enumerate(ends)
            if abs(_letters(layout.text, start, layout.end[end - 1]) - wanted)
            <= _END_REACH
        ]
        if right:
            rows = end_features(layout, reported, ends)
            lessons.ends.append(
                Instance(gold.source, gold.doc_id, gold.lang, rows, right[-1:])
            )
        return


def _letters(text: str, start: int, end: int) -> int:
    return sum(c.isalnum() for c in text[start:end])


def add_antecedents(
    lessons: Lessons, gold: GoldDocument, layout: Layout, candidates: list[Candidate]
) -> None:
    """Collect whom the pronouns and roles among the gold speakers stand for."""
    people = coreference_of(layout, candidates, Models())
    for quote in gold.quotes:
        if quote.speaker is None or quote.name is None:
            continue
        mention = next(
            (
                c
                for c in candidates
                if _overlap(
                    (layout.start[c.first], layout.end[c.last - 1]), quote.speaker
                )
            ),
            None,
        )
        if mention is None:
            continue
        right = [
            e for e in people.entities if same_name(quote.name, _name_of(layout, e))
        ]
        if needs_antecedent(layout, mention) and id(mention) not in people.of_mention:
            options = people.before.options(mention)
            hits = [n for n, (e, _) in enumerate(options) if e in right]
            if hits or not right:
                rows: list[Features] = [f for _, f in options]
                rows.append(nobody_features(layout, mention))
                lessons.antecedents.append(
                    Instance(
                        gold.source,
                        gold.doc_id,
                        gold.lang,
                        rows,
                        hits or [len(options)],
                    )
                )
        if right:
            people.remember(mention, right[0].mentions[0])


def _overlap(a: Span, b: Span) -> int:
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def segment_label(
    gold: GoldDocument, span: Span
) -> tuple[bool | None, GoldQuote | None]:
    """Return whether a marked stretch is a quote (None: undecided), and which."""
    for non in gold.non_quotes:
        if _overlap(non, span) > _HALF * (span[1] - span[0]):
            return False, None
    best, quote = 0.0, None
    for q in gold.quotes:
        for fragment in q.fragments or [(q.start, q.end)]:
            share = _overlap(fragment, span) / (span[1] - span[0])
            if share > best:
                best, quote = share, q
    if quote is not None and best >= _HALF:
        return (None if quote.optional else True), quote
    return (False if gold.exhaustive else None), None


def clause_label(layout: Layout, gold: GoldDocument, reported: Reported) -> bool | None:
    """Return whether a clause is a reported one in the gold (None: undecided)."""
    pieces = [(layout.start[a], layout.end[b - 1]) for a, b in reported.pieces]
    length = sum(b - a for a, b in pieces)
    best: GoldQuote | None = None
    share = 0.0
    for quote in gold.quotes:
        common = sum(_overlap(p, (quote.start, quote.end)) for p in pieces)
        if common > share:
            best, share = quote, common
    if best is None:
        return False if gold.exhaustive else None
    if best.optional or best.type == "direct":
        return None
    union = length + best.end - best.start - share
    if best.type == "mixed" and best.fragments == [(best.start, best.end)]:
        return True if share > _MOST * (best.end - best.start) else None
    if share / union >= _HALF:
        return True
    return None if share / union > _TOUCH else False


def _right_options(
    layout: Layout,
    near: list[Candidate],
    quote: GoldQuote,
    name: str | None,
    speaker: Candidate | None,
) -> tuple[list[int], Candidate | None]:
    if quote.speaker is None:
        if quote.name is None:
            return [len(near) + 1], None
        # a later part of a quote, or a speaker who is named some sentences away
        right = [
            n
            for n, c in enumerate(near)
            if c.kind != "pronoun" and same_name(quote.name, _words_of(layout, c))
        ]
        if quote.name == name:
            right += [n for n, c in enumerate(near) if c is speaker and n not in right]
            return [*right, len(near)], speaker
        return right, (near[right[-1]] if right else None)
    right = [
        n
        for n, c in enumerate(near)
        if _overlap((layout.start[c.outer], layout.end[c.last - 1]), quote.speaker)
    ]
    heads = [
        n
        for n in right
        if quote.speaker[0] <= layout.start[near[n].head] < quote.speaker[1]
    ]
    right = heads or right
    if any(near[n] is speaker for n in right):
        right = [*right, len(near)]
    return right, (near[right[0]] if right else None)


def _words_of(layout: Layout, c: Candidate) -> str:
    first, last = c.name or (c.first, c.last)
    return layout.text[layout.start[first] : layout.end[last - 1]]


def _name_of(layout: Layout, entity: Entity) -> str:
    mention = fullest(entity)
    first, last = mention.name or (mention.first, mention.last)
    return layout.text[layout.start[first] : layout.end[last - 1]]


def same_name(a: str, b: str) -> bool:
    """Tell whether two names have the last word of one in common."""
    x, y = (re.findall(r"\w+", s.casefold()) for s in (a, b))
    return bool(x and y) and (x[-1] in y or y[-1] in x)
