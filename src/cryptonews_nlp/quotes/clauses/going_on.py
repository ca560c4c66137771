"""Where a report ends since its speaker does something else: "said it, but left"."""

from __future__ import annotations

from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import is_finite

_BEFORE_VERB = frozenset({"ADV", "PART", "PRON"})
_VERBAL = frozenset({"VERB", "AUX"})


def goes_on(layout: Layout, cue: int, first: int, i: int, end: int) -> bool:
    """Tell whether a verb behind a conjunction has the subject of the cue.

    It has no subject of its own, and

    - it denies another report: "said it was late but did not say why";
    - or it is the cue again: "said they were late and said no more";
    - or it is finite and the report is not: "denied fleeing but paid".

    Parameters
    ----------
    layout : Layout
        The document.
    cue : int
        A reporting verb, -1 for none.
    first : int
        The first token of what it reports.
    i : int
        A token behind it.
    end : int
        Where its sentence ends.
    """
    if cue < 0 or layout.pos[i] != "CCONJ":
        return False
    k = i + 1
    while k < end and layout.inside[k] < 0 and layout.pos[k] in _BEFORE_VERB:
        k += 1
    if k >= end or layout.inside[k] >= 0 or layout.pos[k] not in _VERBAL:
        return False
    verb = _main_verb(layout, k)
    own = [c for c in layout.children[verb] if c > i]
    if any(layout.dep[c].startswith(("nsubj", "expl:subj")) for c in own):
        return False
    denied = any(layout.lower[c] in layout.data.negations for c in own if c < verb)
    same = layout.cue[verb] == "say" and layout.lower[verb] == layout.lower[cue]
    return (
        (same and is_finite(layout, k))
        or (denied and _tells(layout, verb))
        or _joins_none(layout, first, i, k)
    )


def _main_verb(layout: Layout, k: int) -> int:
    """Return the verb that an auxiliary helps, else the verb itself."""
    helps = layout.dep[k].startswith(("aux", "cop")) and layout.head[k] > k
    return layout.head[k] if helps else k


def _tells(layout: Layout, verb: int) -> bool:
    """Tell whether a verb is one of telling: say, give details."""
    lower = layout.lower[verb]
    return layout.cue[verb] == "say" or lower in layout.data.telling


def _joins_none(layout: Layout, first: int, i: int, k: int) -> bool:
    """Tell whether a finite verb follows an infinitive or a gerund alone."""
    return is_finite(layout, k) and not any(
        is_finite(layout, n) for n in range(first, i)
    )
