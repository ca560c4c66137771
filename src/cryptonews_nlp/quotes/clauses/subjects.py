"""Who is the subject of which reporting verb."""

from __future__ import annotations

from dataclasses import replace

from cryptonews_nlp.quotes.candidates.appositions import (
    REACH,
    before_light,
    is_day,
    is_described,
)
from cryptonews_nlp.quotes.candidates.attachment import semicolon
from cryptonews_nlp.quotes.candidates.fronting import (
    disagree,
    is_fronted,
    is_passive_aside,
    is_told_of,
)
from cryptonews_nlp.quotes.clauses.lost_subjects import (
    follows_clause,
    in_phrase,
    lost_subject,
    of_main_clause,
)
from cryptonews_nlp.quotes.words.candidate import Candidate, heads_within, is_comma
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import parted_auxiliary

_CLIMB = frozenset(
    {"conj", "advcl", "xcomp", "ccomp", "acl", "acl:relcl", "parataxis", "advcl:relcl"}
)
_PEOPLE = frozenset({"person", "organisation", "people", "pronoun"})
_SOURCES = _PEOPLE | {"document"}


class Subjects:
    """Who is the subject of which verb.

    Parameters
    ----------
    layout : Layout
        The document.
    candidates : list of Candidate
        Its possible speakers.
    """

    def __init__(self, layout: Layout, candidates: list[Candidate]) -> None:
        self.layout = layout
        self.candidates = candidates
        self.by_head = {c.head: c for c in candidates}
        self.by_verb: dict[int, Candidate] = {}
        for c in candidates:
            for i in range(c.first, c.last):
                self.by_head.setdefault(i, c)
            for verb in (c.verb, *c.verbs):
                if verb >= 0:
                    self.by_verb.setdefault(verb, c)

    def of(self, verb: int) -> Candidate | None:
        """Return the subject of a verb, shared ones included."""
        layout = self.layout
        if is_passive_aside(layout, verb) or is_told_of(layout, verb):
            return self._agent(verb)  # « Traitée de menteuse par X, Zoé Roux »
        felt = layout.lower[verb] in layout.data.attitudes  # "she is convinced that"
        if not felt and any(layout.dep[c] == "aux:pass" for c in layout.children[verb]):
            return self._agent(verb)  # "was told", "it is hoped"
        auxiliary = parted_auxiliary(layout, verb)
        if auxiliary >= 0:
            return self.in_tree(auxiliary) or self._beside(auxiliary)
        described = self._described(verb)
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

    def ahead(self, verb: int, pieces: list[tuple[int, int]]) -> Candidate | None:
        """Return the nearest subject before a verb, else what opens its sentence.

        Example: "Zoé Roux, one of nine who left, announced he would return".
        """
        layout = self.layout
        near = [
            c
            for c in self.candidates
            if c.head < verb
            and layout.sentence[c.head] == layout.sentence[verb]
            and c.kind in _SOURCES
            and layout.lower[c.head] not in layout.data.relatives
            and not any(a <= c.head < b for a, b in pieces)
            and (
                min(c.outer, c.first) == 0
                or layout.pos[min(c.outer, c.first) - 1] not in {"ADP", "DET"}
            )
        ]
        subjects = [c for c in near if layout.dep[c.head].startswith("nsubj")]
        return next(iter([*reversed(subjects), *near]), None)

    def _described(self, verb: int) -> Candidate | None:
        """Return whom a description parts from a verb: "X, head of Y, said"."""
        if not any(is_comma(self.layout, i) for i in range(max(0, verb - 3), verb)):
            return None
        near = self.between(verb - REACH, verb)
        return next((c for c in near if is_described(self.layout, c, verb)), None)

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

    def in_tree(  # noqa: PLR0911 - one exit a case
        self, verb: int
    ) -> Candidate | None:
        """Return the subject that the tree gives to a verb."""
        layout = self.layout
        if self._named_after(verb):
            return self.by_verb[verb]
        for _ in range(5):
            subjects = self._children(verb)
            for child in subjects:
                found = self.by_head.get(child)
                if found is not None:
                    return self._antecedent(found, verb)
            if any(layout.dep[c] != "expl:subj" for c in subjects):
                return None  # a subject that is no candidate
            if verb in self.by_verb and not follows_clause(self, verb):
                return self.by_verb[verb]
            dep, head = layout.dep[verb], layout.head[verb]
            if dep.startswith("acl"):
                main = of_main_clause(self, verb)
                if main is not None or head in self.by_head:
                    return main or self.bearer(head, verb)
            aim = dep == "obl" and layout.pos[verb] == "VERB"  # "came to announce"
            if not (aim or dep in _CLIMB) or head == verb:
                return None
            verb = head
        return None

    def _children(self, verb: int) -> list[int]:
        """Return the subjects that the tree hangs on a verb, the likeliest first.

        That is who is named behind his role: « Son chef, Paul Roux a dit ».
        """
        layout = self.layout
        subjects = [
            c
            for c in layout.children[verb]
            if layout.dep[c].startswith(("nsubj", "expl:subj"))
            and layout.sentence[c] == layout.sentence[verb]
            and not is_fronted(layout, c, verb)
            and not is_day(layout, c)  # "Roe, of Norvik, today announced"
        ]
        named = [
            c
            for c in subjects
            if layout.label[c] == "PERSON"
            and c < verb
            and "," in layout.lower[c - 2 : c]
        ]
        return named + subjects if len(subjects) > 1 else subjects

    def between(self, first: int, last: int) -> list[Candidate]:
        """Return the candidates whose head lies in a range of tokens, in order."""
        return list(heads_within(self.candidates, first, last))

    def _named_after(self, verb: int) -> bool:
        """Tell whether a verb after a comma has the speaker behind it: ", says X"."""
        claimed = self.by_verb.get(verb)
        return (
            claimed is not None
            and claimed.verb == verb
            and claimed.relation == "inverted"
            and is_comma(self.layout, verb - 1)
        )

    def _antecedent(self, found: Candidate, verb: int) -> Candidate:
        layout = self.layout
        if layout.dep[verb] == "acl:relcl" and layout.lower[found.head] in (
            layout.data.relatives
        ):
            noun = layout.head[verb]
            return self.bearer(noun, verb) if noun in self.by_head else found
        return found

    def bearer(self, noun: int, verb: int) -> Candidate:
        """Return who is meant by the noun that a verb describes.

        Whoever the noun describes in turn (« Zoé Roux, une figure du port qui dit »),
        or whom it completes (« les auteurs du rapport, qui disent »). No place that
        only tells where a body is: "the head of the league in Norway, which says".
        """
        layout = self.layout
        placed = self._placed(self.by_head[noun])
        if placed is not None:
            known = placed.kind == "organisation" or placed.head not in self.by_head
            return placed if known else self.bearer(placed.head, verb)
        above = layout.head[noun]
        found = self.by_head.get(above)
        if found is None or above > noun:
            return self.by_head[noun]
        listed = layout.dep[noun] == "conj" and is_comma(layout, found.last)
        apposed = (
            found.kind in _PEOPLE
            and (
                layout.dep[noun] == "appos"
                # "according to X, head of Y, who argues", taken for a list
                or (listed and "CCONJ" not in layout.pos[found.last : noun])
            )
        )
        completed = layout.dep[noun] == "nmod" and (
            not layout.lower[verb].endswith(layout.data.participles)
            and disagree(layout, noun, verb)
            and not disagree(layout, above, verb)
        )
        return found if apposed or completed else self.by_head[noun]

    def _placed(self, place: Candidate) -> Candidate | None:
        """Return who or what body stands before a place that is no speaker.

        The body right before it, or somebody where "who" follows: "a manager at Norvik
        in Oslo, who says".
        """
        layout, before = self.layout, place.first - 1
        if place.kind != "place" or before < 0 or layout.pos[before] != "ADP":
            return None
        human = not layout.data.who.isdisjoint(
            layout.lower[place.last : place.last + 2]
        )
        near = [
            c
            for c in self.candidates
            if (c.kind == "people" and c.head < before <= c.last)
            or (c.kind == "organisation" and c.last == before)
            or (c.kind == "people" and c.first < place.first < c.last)
        ]
        found = max(near, key=lambda c: (c.kind == "people") is human, default=None)
        return found or self._whose(place.head)

    def _whose(self, noun: int) -> Candidate | None:
        """Return whom a description with a noun is of: "Ann Roe, a clerk in York"."""
        layout = self.layout
        while layout.dep[noun] in {"nmod", "appos"} and layout.head[noun] < noun:
            noun = layout.head[noun]
            found = self.by_head.get(noun)
            if found is not None and found.kind in _PEOPLE:
                return found
        return None
