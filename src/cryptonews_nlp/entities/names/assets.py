"""Assets that share the name of their firm: "Ripple, Litecoin and Monero fell"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from cryptonews_nlp._types import NAME_LABELS, Mention
from cryptonews_nlp.entities.catalogue.entry import Entry
from cryptonews_nlp.entities.catalogue.gazetteer import Gazetteer
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.names.fusion import Spans

# Characters around a name that tell what it is.
_NEAR = 48


def settle_assets(spans: Spans, text: str, words: Words, gazetteer: Gazetteer) -> None:
    """Label a firm's name as the asset where the text speaks of the asset.

    A firm issues statements, its asset has a price, is sold and stands in lists of
    assets; each mention is judged by itself.

    Parameters
    ----------
    spans : Spans
        Mentions with their labels; changed in place.
    text : str
        Text with plain apostrophes.
    words : Words
        Language, with what prices do.
    gazetteer : Gazetteer
        Known names.
    """
    _name_tickers(spans, text, words, gazetteer)
    mentions = spans.sorted()
    if not any(m.label == "CRYPTO" for m in mentions):
        return
    listed = _listed(mentions, text, words, gazetteer)
    for mention in mentions:
        entry = _asset_of(mention, gazetteer)
        if entry is None:
            continue
        start, end = mention.start, mention.end
        # "Ethereum and Ripple's XRP": the owner is the firm
        joins = not text.startswith("'", end) and (
            (start, end) in listed
            or words.asset_before.search(text, max(0, start - _NEAR), start)
        )
        if joins or words.asset_behind.match(text, end):
            spans.swap(
                mention,
                replace(mention, label="CRYPTO", method="gazetteer", name=entry.name),
            )


def _name_tickers(spans: Spans, text: str, words: Words, gazetteer: Gazetteer) -> None:
    """Label capitals that the text calls a coin as an asset ("the QUIL memecoin")."""
    tickers = [m for m in spans.sorted() if m.label in NAME_LABELS and m.text.isupper()]
    coins = {
        m.text
        for m in tickers
        if _TICKER.fullmatch(m.text)
        and m.text not in words.concepts
        and (
            words.coin_before.search(text, max(0, m.start - _NEAR), m.start)
            or words.coin_behind.match(text, m.end)
        )
    }
    for mention in tickers:
        if mention.text in coins and mention.label != "CRYPTO":
            known = gazetteer.candidates(mention.text)
            name = next((e.name for e in known if e.label == "CRYPTO"), None)
            changed = replace(mention, label="CRYPTO", method="pattern", name=name)
            spans.swap(mention, changed)


_TICKER = re.compile(r"[A-Z][A-Z0-9]{2,9}")


def _asset_of(mention: Mention, gazetteer: Gazetteer) -> Entry | None:
    """Return the asset that has the name of a firm as well."""
    if mention.label not in {"ORG", "MISC"} or " " in mention.text:
        return None
    names = (mention.text, mention.text.lower())
    found = [entry for name in names for entry in gazetteer.candidates(name)]
    firm = any(entry.label == "ORG" for entry in found)
    assets = [entry for entry in found if entry.label == "CRYPTO"]
    return assets[0] if firm and assets else None


def _listed(
    mentions: list[Mention], text: str, words: Words, gazetteer: Gazetteer
) -> set[tuple[int, int]]:
    """Return the mentions that a list joins to an asset, from either side."""
    joined = [
        (a, b)
        for a, b in pairwise(mentions)
        if words.list_links.fullmatch(text, a.end, b.start)
    ]
    # a network stands for its asset in a list ("Ethereum and Ripple")
    found = {
        (m.start, m.end)
        for m in mentions
        if m.label == "CRYPTO" or (m.label == "MISC" and gazetteer.is_asset(m.text))
    }
    for a, b in (*joined, *reversed(joined)):
        pair = {(a.start, a.end), (b.start, b.end)}
        if pair & found:
            found |= pair
    return found
