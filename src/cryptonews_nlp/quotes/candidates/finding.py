"""Noun phrases, names and pronouns outside the marks that may be speakers."""

from __future__ import annotations

from cryptonews_nlp.quotes.candidates.according import attach_according, attach_replies
from cryptonews_nlp.quotes.candidates.adoption import adopt_orphans, attach_participles
from cryptonews_nlp.quotes.candidates.attachment import attach
from cryptonews_nlp.quotes.candidates.bylines import byline_tokens
from cryptonews_nlp.quotes.candidates.entities import from_entity, opens_compound
from cryptonews_nlp.quotes.candidates.impersonal import name_impersonal
from cryptonews_nlp.quotes.candidates.inversion import give_to_inverted
from cryptonews_nlp.quotes.candidates.phrases import add_labels, from_token
from cryptonews_nlp.quotes.candidates.titles import merge_titles
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.cues import names_somebody
from cryptonews_nlp.quotes.words.layout import Layout

#: What may head a phrase for somebody; of any other part of speech a few words alone.
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "ADJ", "NUM", "DET", "X"})


def find_candidates(layout: Layout) -> list[Candidate]:
    """Return the possible speakers of a document, in order of their heads."""
    found, covered = _named(layout)
    spoken = layout.data.spoken
    for i, inside in enumerate(layout.inside):
        nominal = layout.pos[i] in _NOMINAL or layout.lower[i] in spoken
        nominal = nominal or names_somebody(layout, i)
        if nominal and inside < 0 and i not in covered:
            noun = from_token(layout, i)
            if noun is not None:
                found.append(noun)
    found = merge_titles(layout, sorted(found, key=lambda c: (c.head, c.first)))
    claimed: set[int] = set()
    past_apposition: set[int] = set()
    for candidate in found:
        attach(layout, candidate)
        taken = past_apposition | (claimed if candidate.relation == "before" else set())
        if candidate.kind != "person" and candidate.verb in taken:
            # "X, head of training at Y, said": the verb is X's, not Y's, even where
            # the parser made Y or the training its subject
            candidate.verb, candidate.verb_class = -1, ""
            candidate.verbs, candidate.relation = [], "other"
        claimed.update(candidate.verbs)
        if candidate.kind == "person" and candidate.relation == "before":
            past_apposition.add(candidate.verb)
    give_to_inverted(layout, found)
    found = name_impersonal(layout, found)
    attach_participles(layout, found)
    adopt_orphans(layout, found)
    attach_according(layout, found)
    attach_replies(layout, found)
    found = add_labels(layout, found)
    written = byline_tokens(layout)
    found = [c for c in found if c.head not in written or c.relation == "label"]
    return [c for c in found if c.kind != "other" or c.relation != "other"]


def _named(layout: Layout) -> tuple[list[Candidate], set[int]]:
    """Return the candidates that names are, and the tokens that need no other look."""
    found: list[Candidate] = []
    covered = {i for dateline in layout.datelines for i in range(*dateline)}
    for ent in layout.ents:
        if ent.start in covered:
            continue
        half = opens_compound(layout, ent.end)
        candidate = None if half else from_entity(layout, ent)
        if candidate is not None:
            found.append(candidate)
        if half or candidate is not None:
            first = ent.start if candidate is None else min(ent.start, candidate.head)
            covered.update(range(first, ent.end))
    return found, covered
