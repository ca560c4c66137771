"""Outlets that only pass on what somebody else said.

"The bank will close, Zoé Roux said, according to the Harbour Post": the words are
those of Zoé Roux, and the outlet is a relay. So it is where words in marks have a
source of their own (« Selon l'agence, Zoé Roux a parlé d'« une erreur » »).
"""

from __future__ import annotations

from dataclasses import replace

from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import Reported, is_quoted, is_subordinate

_RELAYS = frozenset({"according", "incise", "split", "verbless"})
_INNER = frozenset({"complement", "bare", "colon"})
#: Tokens between a marked stretch and its cue.
_CUE_REACH = 24


def drop_relays(layout: Layout, found: list[Reported]) -> list[Reported]:
    """Return reported clauses without those that pass on another one.

    Parameters
    ----------
    layout : Layout
        The document.
    found : list of Reported
        Its reported clauses, with their speakers.

    Returns
    -------
    list of Reported
        In the same order; a clause that its relay follows ends before the relay.
    """
    dropped: set[int] = set()
    clipped: dict[int, Reported] = {}
    for relay in found:
        if relay.pattern not in _RELAYS or relay.speaker is None:
            continue
        if _follows_quotation(layout, relay):
            dropped.add(id(relay))
            continue
        for inner in found:
            if inner is not relay and _passes_on(layout, relay, inner):
                dropped.add(id(relay))
                end = max(last for _, last in relay.pieces)
                pieces = [(a, min(b, end)) for a, b in inner.pieces if a < end]
                clipped[id(inner)] = replace(inner, pieces=pieces)
                break
    return [clipped.get(id(r), r) for r in found if id(r) not in dropped]


def _passes_on(layout: Layout, relay: Reported, inner: Reported) -> bool:
    """Tell whether what a relay reports is somebody's report."""
    speaker, verb = inner.speaker, inner.verb
    if inner.pattern not in _INNER or verb < 0 or speaker is None:
        return False
    if relay.verb >= 0 and layout.lower[relay.verb] not in layout.data.relaying:
        return False  # "he told them so, she said": both speak
    if not (relay.holds(speaker) and relay.covers(verb)):
        return False
    if not any(relay.covers(first) for first, _ in inner.pieces):
        return False
    first = relay.pieces[0][0]
    if is_subordinate(layout, verb, first) or layout.is_adnominal(verb):
        return False
    return is_quoted(layout, inner) or (
        relay.cue[0] > verb
        and layout.cue[verb] == "say"
        and speaker.verb == verb
        and speaker.kind != "pronoun"
    )


def _follows_quotation(layout: Layout, relay: Reported) -> bool:
    """Tell whether a relay follows marked words with their cue: "…," X said, per Y."""
    first, last = relay.pieces[0]
    if layout.inside[first] < 0 or relay.cue[0] < first:
        return False
    i = first
    while i < last and layout.inside[i] >= 0:
        i += 1
    return any(
        layout.cue[k] == "say" and layout.inside[k] < 0
        for k in range(i, min(i + _CUE_REACH, last))
    )
