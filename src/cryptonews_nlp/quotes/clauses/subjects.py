"""Who is the subject of which reporting verb."""

from __future__ import annotations

from dataclasses import replace

from cryptonews_nlp.quotes.candidates.appositions import (
    REACH,
    before_light,
    is_described,
)
from cryptonews_nlp.quotes.candidates.attachment import semicolon
from cryptonews_nlp.quotes.candidates.fronting import is_passive_aside, is_told_of
from cryptonews_nlp.quotes.clauses.lost_subjects import (
    in_phrase,
    lost_subject,
    of_relative,
)
from cryptonews_nlp.quotes.clauses.subjects_in_tree import SubjectsInTree
from cryptonews_nlp.quotes.words.candidate import Candidate, is_comma
from cryptonews_nlp.quotes.words.cues import light_verb
from cryptonews_nlp.quotes.words.reported import cue_range, parted_auxiliary


class Subjects(SubjectsInTree):
    """Who is the subject of which verb, in the tree or beside it."""

    def of(self, verb: int) -> Candidate | None:
        """Return the subject of a verb, shared ones included."""
        layout = self.layout
        if is_passive_aside(layout, verb) or is_told_of(layout, verb):
            return self._agent(verb)  # « Traitée de menteuse par X, Zoé Roux »
        felt = layout.lower[verb] in layout.data.attitudes  # "she is convinced that"
        light = light_verb(layout, verb)
        below = layout.children[light] if light >= 0 else ()
        own = (*layout.children[verb], *below)
        if not felt and any(layout.dep[c] == "aux:pass" for c in own):
            return self._agent(verb)  # "was told", « il est fait état de »
        auxiliary = parted_auxiliary(layout, verb)
        if auxiliary >= 0:
            return self.in_tree(auxiliary) or self._beside(auxiliary)
        if any(layout.dep[c] == "nsubj" for c in below):
            # « X, qui a fait état de »
            return self.in_tree(light) or of_relative(self, light)
        described = self._blamed(verb) or self._described(verb)
        if described is not None:
            return described
        found = self.in_tree(verb)
        if found is not None and in_phrase(self.layout, found, verb):
            found = self.ahead(verb, []) or (found if found.kind == "place" else None)
        if found is not None and semicolon(layout, found.head, verb):
            found = self._behind_semicolon(verb) or found
        return found or self._beside(verb) or lost_subject(self, verb)

    def _behind_semicolon(self, verb: int) -> Candidate | None:
        """Return what opens the clause of a verb behind a semicolon."""
        layout = self.layout
        opener = verb
        while layout.lower[opener - 1] != ";" or layout.inside[opener - 1] >= 0:
            opener -= 1
        while layout.pos[opener] in {"CCONJ", "ADV", "SPACE"} and opener < verb:
            opener += 1
        near = self.between(opener, verb)
        return next((c for c in near if min(c.outer, c.first) == opener), None)

    def _described(self, verb: int) -> Candidate | None:
        """Return whom a description parts from a verb: "X, head of Y, said"."""
        if not any(is_comma(self.layout, i) for i in range(max(0, verb - 3), verb)):
            return None
        near = self.between(verb - REACH, verb)
        return next((c for c in near if is_described(self.layout, c, verb)), None)

    def _blamed(self, verb: int) -> Candidate | None:
        """Return who is blamed for saying something, or quoted with it.

        Examples: "slammed Ada Roe for saying", "quoted Ada Roe as saying", « a blâmé
        Zoé Roux pour avoir dit ».
        """
        layout = self.layout
        first = cue_range(layout, verb)[0]
        if layout.lower[first - 1] not in layout.data.for_what:
            return None
        objects = (
            c
            for c in layout.children[layout.head[verb]]
            if layout.dep[c] == "obj" and layout.head[verb] < c < first
        )
        return self.by_head.get(next(objects, -1))

    def _agent(self, verb: int) -> Candidate | None:
        """Return by whom something was said."""
        for child in self.layout.children[verb]:
            if self.layout.dep[child] == "obl:agent":
                return self.by_head.get(child)
        return None

    def _beside(self, verb: int) -> Candidate | None:
        """Return the phrase right before a verb whose subject the parser lost.

        Example: « Un habitué jure avoir payé », with the verb taken for an adjective.
        """
        layout = self.layout
        before = before_light(layout, verb) + 1
        if not layout.data.infinitive_marks.isdisjoint(layout.lower[before:verb]):
            return None  # "joined Ada Roe today to announce": who joined her announces
        for c in self.candidates:
            if c.head < before <= c.last and c.first < before:
                opener = max(0, min(c.outer, c.first) - 1)
                opener -= opener > 0 and layout.pos[opener] == "DET"
                if layout.pos[opener] == "ADP":  # « a par la suite confirmé »
                    return None
                return c if c.last <= verb else replace(c, last=before)
        return None
