"""Who is the subject of which reporting verb."""

from __future__ import annotations

from dataclasses import replace

from cryptonews_nlp.quotes.candidate import Candidate, is_comma
from cryptonews_nlp.quotes.layout import Layout
from cryptonews_nlp.quotes.reported import edges

_CLIMB = frozenset(
    {"conj", "advcl", "xcomp", "ccomp", "acl", "acl:relcl", "parataxis", "advcl:relcl"}
)
_PEOPLE = frozenset({"person", "organisation", "people", "pronoun"})
_COUNTED = frozenset({"NUM", "NOUN", "ADJ", "SYM", "PROPN", "ADV"})
_LIGHT = frozenset({"AUX", "ADV", "PRON", "PART"})


def _stops(layout: Layout, i: int) -> bool:
    return layout.lower[i] == "," or layout.lower[i] in layout.data.relatives


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
        if any(self.layout.dep[c] == "aux:pass" for c in self.layout.children[verb]):
            return self._agent(verb)  # "was told", "it is hoped"
        found = self._in_tree(verb)
        if found is not None and self._in_phrase(found, verb):
            found = self.ahead(verb, []) or (found if found.kind == "place" else None)
        return (
            found
            or self._beside(verb)
            or self._of_relative(verb)
            or self._of_light_verb(verb)
            or self._unlisted(verb)
            or self._shared(verb)
        )

    def above(self, verb: int, pieces: list[tuple[int, int]]) -> Candidate | None:
        """Return the subject of a verb or of those above it, outside some ranges.

        Example: "heaped praise on him, but said much work remained", with the work
        taken for the subject of "said".
        """
        layout = self.layout
        for _ in range(5):
            for child in layout.children[verb]:
                found = self.by_head.get(child)
                if (
                    found is not None
                    and layout.dep[child].startswith("nsubj")
                    and found.kind != "place"
                    and not any(a <= found.head < b for a, b in pieces)
                ):
                    return found
            head = layout.head[verb]
            if head == verb or layout.dep[verb] not in _CLIMB:
                break
            verb = head
        return None

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
            and c.kind in _PEOPLE
            and layout.lower[c.head] not in layout.data.relatives
            and not any(a <= c.head < b for a, b in pieces)
            and layout.pos[max(0, min(c.outer, c.first) - 1)] not in {"ADP", "DET"}
        ]
        subjects = [c for c in near if layout.dep[c.head].startswith("nsubj")]
        return next(iter([*reversed(subjects), *near]), None)

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
        before = verb
        while before > 0 and layout.pos[before - 1] in _LIGHT:
            before -= 1
        for c in self.candidates:
            if c.head < before <= c.last and c.first < before:
                opener = max(0, min(c.outer, c.first) - 1)
                opener -= opener > 0 and layout.pos[opener] == "DET"
                if layout.pos[opener] == "ADP":  # « a par la suite confirmé »
                    return None
                return c if c.last <= verb else replace(c, last=before)
        return None

    def _in_phrase(self, found: Candidate, verb: int) -> bool:
        """Tell whether a thing stands in a phrase of its own: "the man in Oslo said"."""
        opener = min(found.outer, found.first) - 1
        return (
            found.kind in {"place", "other"}
            and 0 < opener < verb
            and self.layout.pos[opener] == "ADP"
            and self.layout.sentence[opener] == self.layout.sentence[verb]
        )

    def _of_relative(self, verb: int) -> Candidate | None:
        """Return whom a relative pronoun before a verb stands for: "X, who said"."""
        layout = self.layout
        opener = self._opener(verb)
        if opener < 0 or layout.lower[opener] not in layout.data.relatives:
            return None
        if any(layout.dep[c].startswith("nsubj") and c > opener for c in self._own(verb)):
            return None
        end = opener - (layout.lower[opener - 1] == ",")
        near = [c for c in self.candidates if c.last == end]
        if not near:
            return self.by_head.get(layout.head[verb])
        described = self.by_head.get(layout.head[near[-1].head])
        if layout.dep[near[-1].head] == "appos" and described is not None:
            return described  # "X, a data firm, which said"
        return near[-1]

    def _opener(self, verb: int) -> int:
        """Return the first word before a verb that is no adverb or auxiliary."""
        before = verb - 1
        while before > 0 and self.layout.pos[before] in {"AUX", "ADV", "PART"}:
            before -= 1
        return before

    def _own(self, verb: int) -> list[int]:
        return [c for c in self.layout.children[verb] if c < verb]

    def _of_light_verb(self, verb: int) -> Candidate | None:
        """Return the subject of a light verb before a cue: « il a fait valoir »."""
        light = self.layout.data.periphrases.get(self.layout.lower[verb], ())
        if verb and self.layout.lower[verb - 1] in light:
            return self._in_tree(verb - 1)
        return None

    def _unlisted(self, verb: int) -> Candidate | None:
        """Return a subject that is no candidate: "38 % said", « la moitié des »."""
        layout = self.layout
        heads = [c for c in self._own(verb) if layout.dep[c] == "nsubj"]
        if layout.dep[verb].startswith(("acl", "amod", "nmod")):
            # « Une chimiste répète que », with the verb as what describes her
            heads.append(layout.head[verb])
        for head in heads:
            if layout.pos[head] not in _COUNTED or layout.inside[head] >= 0:
                continue
            if head in self.by_head or not head < verb:
                continue
            first, last = edges(layout, head)
            stops = (i for i in range(head + 1, last) if i == verb or _stops(layout, i))
            last = next(stops, last)
            if first < head or last > head + 1 or layout.pos[head] == "PROPN":
                named = layout.lower[head] not in layout.data.never_speakers
                kind = "people" if layout.data.is_person(layout.lower[head]) else "other"
                return Candidate(first, last, head, kind, verb=verb) if named else None
        return None

    def _shared(self, verb: int) -> Candidate | None:
        """Return the subject before a finite verb whose own is lost: « salue, et juge »."""
        layout = self.layout
        own = [layout.dep[c] for c in self._own(verb)]
        if layout.pos[verb] not in {"VERB", "AUX"} or any(
            d.startswith(("nsubj", "csubj", "expl")) or d == "aux:pass" for d in own
        ):
            return None
        finite = "Fin" in layout.doc[verb].morph.get("VerbForm", [])
        if not finite and not any(d.startswith("aux") for d in own):
            return None
        return self.ahead(verb, [])

    def _in_tree(  # noqa: PLR0911 - one exit a case
        self, verb: int
    ) -> Candidate | None:
        """Return the subject that the tree gives to a verb."""
        layout = self.layout
        if self._named_after(verb):
            return self.by_verb[verb]
        for _ in range(5):
            subjects = [
                c
                for c in layout.children[verb]
                if layout.dep[c].startswith(("nsubj", "expl:subj"))
            ]
            for child in subjects:
                found = self.by_head.get(child)
                if found is not None:
                    return self._antecedent(found, verb)
            if any(layout.dep[c] != "expl:subj" for c in subjects):
                return None  # a subject that is no candidate
            if verb in self.by_verb and not self._follows_clause(verb):
                return self.by_verb[verb]
            dep, head = layout.dep[verb], layout.head[verb]
            if dep.startswith("acl") and head in self.by_head:
                return self._of_main_clause(verb) or self.by_head[head]
            if dep not in _CLIMB or head == verb:
                return None
            verb = head
        return None

    def _follows_clause(self, verb: int) -> bool:
        """Tell whether a participle has the subject of the clause it hangs on."""
        layout = self.layout
        main = layout.head[verb]
        return (
            layout.dep[verb] == "advcl"
            and layout.lower[verb].endswith(("ing", "ant"))
            and any(
                layout.dep[c] == "nsubj" and c in self.by_head
                for c in layout.children[main]
                if c < verb
            )
        )

    def _of_main_clause(self, verb: int) -> Candidate | None:
        """Return the subject of the clause that a participle follows after a comma.

        Example: "fired Ms Roux, stating that", with the participle hung on Ms Roux.
        """
        layout = self.layout
        if not layout.lower[verb].endswith(("ing", "ant")) or (
            layout.lower[verb - 1] != ","
        ):
            return None
        main = layout.head[verb]
        while layout.pos[main] not in {"VERB", "AUX"} and layout.head[main] != main:
            main = layout.head[main]
        subjects = [
            self.by_head[c]
            for c in layout.children[main]
            if c < verb and c in self.by_head and layout.dep[c] == "nsubj"
        ]
        return subjects[0] if subjects else None

    def between(self, first: int, last: int) -> list[Candidate]:
        """Return the candidates whose head lies in a range of tokens, in order."""
        return [c for c in self.candidates if first <= c.head < last]

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
            return self.by_head.get(layout.head[verb], found)
        return found
