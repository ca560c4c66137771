"""From choices and clauses to the rows that leave this stage."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from cryptonews_nlp._text import printed_text, source_text, words_between
from cryptonews_nlp._types import Quote, SpeakerKind
from cryptonews_nlp.quotes.candidates.entities import find_names
from cryptonews_nlp.quotes.candidates.finding import find_candidates
from cryptonews_nlp.quotes.clauses.clause_ends import shorten
from cryptonews_nlp.quotes.clauses.clause_features import clause_features
from cryptonews_nlp.quotes.clauses.finding import find_reported
from cryptonews_nlp.quotes.clauses.undoubted import CHANCE, is_undoubted
from cryptonews_nlp.quotes.combine import Row, characters, combine, in_marks
from cryptonews_nlp.quotes.confidence import calibrate
from cryptonews_nlp.quotes.lang import LanguageData, language_data
from cryptonews_nlp.quotes.model import Models, shipped_models
from cryptonews_nlp.quotes.people.coreference import Coreference
from cryptonews_nlp.quotes.people.names import end_in_marks
from cryptonews_nlp.quotes.signs.dialogue import find_dialogue, split_at_cues
from cryptonews_nlp.quotes.signs.interviews import find_interview
from cryptonews_nlp.quotes.signs.marks import Segment, scan
from cryptonews_nlp.quotes.signs.posts import find_posts
from cryptonews_nlp.quotes.signs.terms import find_terms
from cryptonews_nlp.quotes.signs.transcripts import find_turns
from cryptonews_nlp.quotes.speakers.attribution import attribute
from cryptonews_nlp.quotes.speakers.mark_features import within_clauses
from cryptonews_nlp.quotes.speakers.turns import is_short, know_initials
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import Reported

_KINDS: dict[str, SpeakerKind] = {
    "person": "person",
    "organisation": "organisation",
    "place": "organisation",
    "people": "nominal",
    "document": "nominal",
    "other": "nominal",
}


def find_quotes(doc: Doc, models: Models | None = None) -> list[Quote]:
    """Return the quotations of a document.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        Tagged, parsed, with entities.
    models : Models or None
        Learned parts; the shipped ones when None.

    Returns
    -------
    list of Quote
        In order, without overlap.
    """
    models = models or shipped_models()
    layout = layout_of(doc)
    candidates = find_candidates(layout)
    clauses = find_reported(layout, candidates)
    reported = outside_marks(layout, clauses)
    people = coreference_of(layout, candidates, models)
    held = within_clauses(layout, clauses)
    judged = judge_clauses(layout, reported, models)
    told = told_tokens(judged, models)
    choices = attribute(layout, candidates, people, held, models, told)
    rows = combine(layout, choices, judged, models)
    return [calibrate(_quote(layout, row, people), models.confidence) for row in rows]


def outside_marks(layout: Layout, clauses: Sequence[Reported]) -> list[Reported]:
    """Return the clauses that are more than a marked stretch."""
    return [r for r in clauses if not in_marks(layout, r)]


def judge_clauses(
    layout: Layout, reported: Sequence[Reported], models: Models
) -> list[tuple[float, Reported]]:
    """Return the possible reported clauses with their probabilities."""
    return [
        (_chance(layout, clause, models), shorten(layout, clause, models.ends))
        for clause in reported
    ]


def _chance(layout: Layout, clause: Reported, models: Models) -> float:
    """Return how probable it is that a clause reports speech."""
    learned = models.clauses.probability(clause_features(layout, clause))
    return max(learned, CHANCE) if is_undoubted(layout, clause) else learned


def told_tokens(
    judged: Sequence[tuple[float, Reported]], models: Models
) -> frozenset[int]:
    """Return the tokens of the clauses that report speech."""
    return frozenset(
        i
        for chance, clause in judged
        if chance >= models.clauses.threshold and clause.pattern != "label"
        for i in clause.tokens
    )


def coreference_of(
    layout: Layout, candidates: list[Candidate], models: Models
) -> Coreference:
    """Group the names of a document, each candidate standing for its own name."""
    speaking = {c.name: c for c in candidates if c.name is not None}
    names = [speaking.get(name.name or (-1, -1), name) for name in find_names(layout)]
    names = _with_surnames(layout, names, candidates)
    labels = [c for c in candidates if c.relation == "label" and c.name]
    if labels:
        short = {c.name for c in labels if is_short(layout, c)}
        within = {i for c in labels for i in range(c.first, c.last)}
        names = [n for n in names if within.isdisjoint(range(n.first, n.last))]
        names += labels
        names = sorted((n for n in names if n.name not in short), key=lambda n: n.first)
    named = {id(name) for name in [*names, *labels]}
    roles = [c for c in candidates if id(c) not in named]
    people = Coreference(layout, names, roles, models.antecedents)
    know_initials(layout, labels, people)
    return people


def _with_surnames(
    layout: Layout, names: list[Candidate], candidates: list[Candidate]
) -> list[Candidate]:
    """Add names that the tagger passed over, where they are somebody's surname."""
    surnames = {
        layout.lower[n.name[1] - 1] for n in names if n.kind == "person" and n.name
    }
    known = {n.name for n in names}
    found = [
        c
        for c in candidates
        if c.name is not None
        and c.name not in known
        and c.relation != "label"
        and layout.lower[c.name[1] - 1] in surnames
    ]
    return sorted([*names, *found], key=lambda n: n.first) if found else names


def layout_of(doc: Doc) -> Layout:
    """Scan a document for marks and lay it out."""
    text, data = source_text(doc), language_data(doc.lang_)
    turns = find_turns(text, data) or _interview(doc, text, data)
    text = printed_text(doc)
    marked = [s for s in scan(text) if not _in_turn(s, turns)]
    turns += find_posts(text, marked + turns)
    terms = find_terms(text, marked)
    marked = [s for s in marked if s not in terms and not _in_turn(s, turns)]
    taken = marked + turns
    segments = split_at_cues(text, marked + find_dialogue(text, taken, data), data)
    if turns:
        segments = sorted(segments + turns, key=lambda s: s.outer_start)
    return Layout(doc, segments, terms)


def _interview(doc: Doc, text: str, data: LanguageData) -> list[Segment]:
    """Return the answers of an interview that names somebody before they begin."""
    persons = [
        (ent.start_char, ent.end_char)
        for ent in doc.ents
        if ent.label_ in {"PERSON", "PER"}
    ]
    answers = find_interview(text, data, persons)
    if answers and any(start < answers[0].start for start, _ in persons):
        return answers
    return []


def _in_turn(segment: Segment, turns: list[Segment]) -> bool:
    return any(
        segment.outer_start < t.outer_end and t.outer_start < segment.outer_end
        for t in turns
    )


def _without_speaker(row: Row) -> str:
    """Return why a row names nobody."""
    if row.choice is not None and row.choice.guessed:
        return "no speaker likely enough"
    return "no speaker in reach"


def _quote(layout: Layout, row: Row, people: Coreference) -> Quote:
    candidate = row.candidate
    speaker = antecedent = None
    kind: SpeakerKind = "unknown"
    name = None
    confidence = row.confidence
    reason = None if candidate else _without_speaker(row)
    if candidate is not None:
        source, chance = people.resolve(candidate)
        people.remember(candidate, source)
        confidence *= chance
        if source.kind == "pronoun":
            reason = "the pronoun stands for nobody named before"
        else:
            whole = source.name or (source.first, end_in_marks(layout, source))
            antecedent = characters(layout, *whole)
            name = words_between(layout.doc, *antecedent)
            kind = _KINDS.get(source.kind, "unknown")
        if not row.goes_on:
            last = end_in_marks(layout, candidate)
            start, end = characters(layout, candidate.outer, last)
            while layout.text[start] == "-":
                start += 1  # « explique-t-il »
            speaker = start, end
    return Quote(
        start=row.start,
        end=row.end,
        text=layout.text[row.start : row.end],
        type=row.type,
        cue=row.cue,
        speaker=speaker,
        antecedent=antecedent,
        speaker_name=name,
        speaker_kind=kind,
        fragments=row.fragments,
        method=row.method,
        confidence=round(confidence, 4),
        split_of=row.split_of,
        reason=reason,
    )
