"""Subjects of verbs as the tree of the parser gives them."""

from __future__ import annotations

from cryptonews_nlp._words import words
from cryptonews_nlp.quotes.candidates.appositions import is_day
from cryptonews_nlp.quotes.candidates.fronting import disagree, is_fronted
from cryptonews_nlp.quotes.words.candidate import Candidate, heads_within, is_comma
from cryptonews_nlp.quotes.words.genitives import owner_beyond
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import VERBAL

_CLIMB = words("conj advcl xcomp ccomp acl acl:relcl parataxis advcl:relcl")
_PEOPLE = frozenset({"person", "organisation", "people", "pronoun"})
_SOURCES = _PEOPLE | {"document"}
#: How a parser hangs where somebody is from on him.
_PLACED = frozenset({"nmod", "appos"})


class SubjectsInTree:
    """Who the tree says is the subject of a verb, and who is meant by that.

    Parameters
    ----------
    layout : Layout
        The document.
    candidates : list of Candidate
        Its possible speakers.

    Attributes
    ----------
    by_head : dict of int to Candidate
        The candidate that each token heads, or else stands in.
    by_verb : dict of int to Candidate
        The candidate that each verb was given to.
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

    def in_tree(  # noqa: PLR0911 - one exit a case
        self, verb: int
    ) -> Candidate | None:
        """Return the subject that the tree gives to a verb."""
        layout = self.layout
        if self._named_after(verb):
            return self.by_verb[verb]
        asked = verb
        for _ in range(5):
            subjects = self._children(verb)
            for child in subjects:
                found = self.by_head.get(child)
                if found is not None:
                    return self._antecedent(found, verb, asked)
            if any(layout.dep[c] != "expl:subj" for c in subjects):
                return None  # a subject that is no candidate
            if verb in self.by_verb and not self._follows_clause(verb):
                return self.by_verb[verb]
            dep, head = layout.dep[verb], layout.head[verb]
            if dep.startswith("acl"):
                main = self._of_main_clause(verb)
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
            and not _is_note(layout, c)
        ]
        named = [
            c
            for c in subjects
            if layout.label[c] == "PERSON"
            and c < verb
            and "," in layout.lower[c - 2 : c]
        ]
        return named + subjects if len(subjects) > 1 else subjects

    def _of_main_clause(self, verb: int) -> Candidate | None:
        """Return the subject of the clause that a participle follows after a comma.

        Example: "fired Ms Roux, stating that", with the participle hung on Ms Roux.
        """
        layout = self.layout
        if not layout.is_gerund(verb) or layout.lower[verb - 1] != ",":
            return None
        main = layout.head[verb]
        while layout.pos[main] not in VERBAL and layout.head[main] != main:
            main = layout.head[main]
        return self._own_candidate(main, verb)

    def _follows_clause(self, verb: int) -> bool:
        """Tell whether a participle has the subject of the clause it hangs on."""
        layout = self.layout
        return (
            layout.dep[verb] == "advcl"
            and layout.is_gerund(verb)
            and self._own_candidate(layout.head[verb], verb) is not None
        )

    def _own_candidate(self, main: int, before: int) -> Candidate | None:
        """Return the possible speaker that is the subject of a verb, before a token."""
        layout = self.layout
        for child in layout.children[main]:
            if child < before and layout.dep[child] == "nsubj":
                found = self.by_head.get(child)
                if found is not None:
                    return found
        return None

    def _named_after(self, verb: int) -> bool:
        """Tell whether a verb after a comma has the speaker behind it: ", says X"."""
        claimed = self.by_verb.get(verb)
        return (
            claimed is not None
            and claimed.verb == verb
            and claimed.relation == "inverted"
            and is_comma(self.layout, verb - 1)
        )

    def _antecedent(self, found: Candidate, verb: int, cue: int) -> Candidate:
        """Return whom a relative stands for, or a closed relative describes."""
        layout = self.layout
        owner = owner_beyond(layout, found.first, verb, cue)
        if owner in self.by_head:
            return self.by_head[owner]
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
            not layout.is_gerund(verb)
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
        if place.kind != "place" or before < 0:
            return None
        if layout.lower[before] == "-":  # "Sen. Ann Roe, R-Maine, who said"
            return self._whose(place.head, _PLACED | {"flat", "list", "conj"})
        if layout.pos[before] != "ADP":
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

    def _whose(self, noun: int, tied: frozenset[str] = _PLACED) -> Candidate | None:
        """Return whom a description with a noun is of: "Ann Roe, a clerk in York"."""
        layout = self.layout
        while layout.dep[noun] in tied and layout.head[noun] < noun:
            noun = layout.head[noun]
            found = self.by_head.get(noun)
            if found is not None and found.kind in _PEOPLE:
                return found
        return None

    def between(self, first: int, last: int) -> list[Candidate]:
        """Return the candidates whose head lies in a range of tokens, in order."""
        return list(heads_within(self.candidates, first, last))

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
        subjects = [c for c in near if layout.is_subject(c.head)]
        return next(iter([*reversed(subjects), *near]), None)


def _is_note(layout: Layout, i: int) -> bool:
    """Tell the number of a footnote before a sentence: "3 The council proposes"."""
    opens = i == 0 or layout.sentence[i - 1] != layout.sentence[i]
    return opens and layout.pos[i] == "NUM" and layout.initial[i + 1].isupper()
