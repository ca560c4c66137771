"""Whom something is told, or who has seen it: "she told the Post", « vu par l'Écho ».

An article names its own outlet, an agency or another paper so. What the article calls
"the bank" or "it" afterwards is none of them.
"""

from __future__ import annotations

from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout

_OBJECTS = frozenset({"obj", "iobj", "obl", "obl:arg", "obl:agent", "nmod"})


def is_told(layout: Layout, name: Candidate) -> bool:
    """Tell whether a name is that of who is told something or has seen it.

    Parameters
    ----------
    layout : Layout
        The document.
    name : Candidate
        A name of a body.
    """
    data, lower, head = layout.data, layout.lower, name.head
    before = name.first - 1
    before -= before > 0 and lower[before] in data.definite
    if (
        before > 0
        and lower[before] in data.issued_by
        and lower[before - 1] in data.seen
    ):
        return True  # "a letter seen by the Post tells it", with the Post as a subject
    if layout.dep[head] not in _OBJECTS:
        return False
    above = layout.head[head]
    joined = {lower[c] for c in layout.children[head] if layout.dep[c] == "case"}
    if not joined:
        return lower[above] in data.never_inverted  # "told the Post"
    if joined & data.told_to:
        return layout.cue[above] == "say" or lower[above] in data.cue_nouns
    return bool(joined & data.issued_by) and lower[above] in data.seen
