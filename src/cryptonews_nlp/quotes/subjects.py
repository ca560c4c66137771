"""Who is the subject of which reporting verb."""

from __future__ import annotations

from cryptonews_nlp.quotes.candidate import Candidate, is_comma
from cryptonews_nlp.quotes.layout import Layout

_CLIMB = frozenset(
    {"conj", "advcl", "xcomp", "ccomp", "acl", "acl:relcl", "parataxis", "advcl:relcl"}
)


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
        self.by_head = {c.head: c for c in candidates}
        self.by_verb: dict[int, Candidate] = {}
        for c in candidates:
            for i in range(c.first, c.last):
                self.by_head.setdefault(i, c)
            for verb in (c.verb, *c.verbs):
                if verb >= 0:
                    self.by_verb.setdefault(verb, c)

    def of(self, verb: int) -> Candidate | None:  # noqa: PLR0911 - one exit a case
        """Return the subject of a verb, shared ones included."""
        layout = self.layout
        if self._named_after(verb):
            return self.by_verb[verb]
        for _ in range(5):
            for child in layout.children[verb]:
                if layout.dep[child].startswith(("nsubj", "expl:subj")):
                    found = self.by_head.get(child)
                    if found is not None:
                        return self._antecedent(found, verb)
                    if layout.dep[child] != "expl:subj":
                        return None
            if verb in self.by_verb:
                return self.by_verb[verb]
            dep, head = layout.dep[verb], layout.head[verb]
            if dep.startswith("acl") and head in self.by_head:
                return self.by_head[head]
            if dep not in _CLIMB or head == verb:
                return None
            verb = head
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

    def _antecedent(self, found: Candidate, verb: int) -> Candidate:
        layout = self.layout
        if layout.dep[verb] == "acl:relcl" and layout.lower[found.head] in {
            "who",
            "which",
            "that",
            "qui",
        }:
            return self.by_head.get(layout.head[verb], found)
        return found
