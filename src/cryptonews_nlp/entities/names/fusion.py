"""Bring model, gazetteer, patterns and values together into one set of mentions."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from operator import attrgetter

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.catalogue.entry import Entry
from cryptonews_nlp.entities.catalogue.gazetteer import Match
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.lang.anywhere import (
    AND,
    NETWORK_AFTER,
    NETWORK_BEFORE,
)
from cryptonews_nlp.entities.names.context import is_short_form_of_state

#: Kinds of the gazetteer whose one-word names a model takes for persons and places.
CRYPTO_KINDS = frozenset(
    [
        "exchange",
        "platform",
        "lender",
        "issuer",
        "analytics",
        "wallet",
        "fund",
        "trading",
        "miner",
        "mixer",
        "market",
        "gang",
    ]
)
# What a model may have called a name that the gazetteer knows better. A country that
# acts ("France sued") and a work named like a company stay as the model sees them.
_CORRECTIONS = {
    ("PERSON", "ORG"), ("LOC", "ORG"), ("PERSON", "LOC"), ("ORG", "LOC"),
    ("MISC", "ORG"), ("PERSON", "MISC"), ("LOC", "MISC"), ("ORG", "MISC"),
    ("ORG", "PERSON"), ("LOC", "PERSON"), ("MISC", "PERSON"),
    ("PERSON", "CRYPTO"), ("ORG", "CRYPTO"), ("LOC", "CRYPTO"), ("MISC", "CRYPTO"),
}  # fmt: skip
_KEPT_AS_MISC = frozenset({"event"})
# "Binance.US" may be two mentions, « l'Élysée » is one and its article
_PARTED = re.compile(r"[ .-]")
_PLACE = attrgetter("start", "end")
# Owner of the characters that are in no mention.
_FREE = -1


class Spans:
    """Mentions without overlap, by the characters that they own."""

    def __init__(self, length: int) -> None:
        self._owner: list[int] = [_FREE] * length
        self._items: list[Mention | None] = []
        # asked for by each step, and most change nothing
        self._in_order: list[Mention] | None = None

    def add(self, mention: Mention) -> bool:
        """Add a mention unless another one owns a character of it."""
        if self.overlapping(mention.start, mention.end):
            return False
        self._own(mention)
        return True

    def put(self, mention: Mention) -> None:
        """Add a mention in place of all that overlap it."""
        for other in self.overlapping(mention.start, mention.end):
            self.remove(other)
        self._own(mention)

    def _own(self, mention: Mention) -> None:
        number = len(self._items)
        self._items.append(mention)
        self._in_order = None
        width = mention.end - mention.start
        self._owner[mention.start : mention.end] = [number] * width

    def remove(self, mention: Mention) -> None:
        """Take a mention out."""
        number = self._owner[mention.start]
        self._items[number] = None
        self._in_order = None
        width = mention.end - mention.start
        self._owner[mention.start : mention.end] = [_FREE] * width

    def swap(self, old: Mention, new: Mention) -> None:
        """Exchange a mention for another one on the same characters."""
        self._items[self._owner[old.start]] = new
        self._in_order = None

    def overlapping(self, start: int, end: int) -> list[Mention]:
        """Return the mentions that own a character between two offsets."""
        numbers = dict.fromkeys(self._owner[start:end])
        numbers.pop(_FREE, None)
        return [item for n in numbers if (item := self._items[n]) is not None]

    def sorted(self) -> list[Mention]:
        """Return all mentions in text order."""
        if self._in_order is None:
            items = [item for item in self._items if item is not None]
            self._in_order = sorted(items, key=_PLACE)
        return list(self._in_order)


def add_known(
    spans: Spans,
    matches: Sequence[Match],
    text: str,
    chosen: Sequence[Entry | None],
    words: Words,
    *,
    is_crypto: bool,
) -> None:
    """Let the gazetteer add, correct, widen and name mentions.

    Parameters
    ----------
    spans : Spans
        Mentions of the model; changed in place.
    matches : sequence of Match
        Known names in the text.
    text : str
        The text.
    chosen : sequence of (Entry or None)
        The entry that each match stands for; None where it stays open.
    words : Words
        Language.
    is_crypto : bool
        The text speaks of crypto assets, so that "Kraken" is the exchange.
    """
    strong = _supported(matches, chosen)
    surnames, persons = _last_names(spans)
    for match, entry in zip(matches, chosen, strict=True):
        label = entry.label if entry else match.entries[0].label
        is_asset = entry is not None and label == "CRYPTO"
        # "Hill" is no newspaper beside William Hill, the Trump campaign no network
        if match.is_weak and (
            text[match.start : match.end] in surnames or (is_asset and not is_crypto)
        ):
            continue
        label = _asset_or_network(text, match) if is_asset else label
        trusted = not match.is_weak or (entry is not None and entry.name in strong)
        over = spans.overlapping(match.start, match.end)
        written = text[match.start : match.end]
        if is_short_form_of_state(match, text):
            _add_state(spans, _known(match, written, label, entry), text)
        elif not over:
            if trusted or (is_crypto and is_asset and _is_ticker(text, match)):
                spans.add(_known(match, written, label, entry))
        elif len(over) == 1 and (over[0].start, over[0].end) == (
            match.start,
            match.end,
        ):
            asset = is_crypto and _is_ticker(text, match)
            believed = trusted or asset
            _correct(spans, over[0], match, entry, label, believed, is_crypto)
        elif trusted and label != "LOC" and _is_led(over, match, text, persons):
            spans.put(_known(match, written, label, entry))
            end = match.start - 1
            name = text[over[0].start : end]
            spans.add(replace(over[0], end=end, text=name, label="PERSON"))
        elif _is_trailed(over, match, entry, text, words) or (
            trusted and _PARTED.search(written) and _holds_all(over, match)
        ):
            spans.put(_known(match, written, label, entry))


def _add_state(spans: Spans, known: Mention, text: str) -> None:
    """Add the short form of a state, also where a sentence was run into it."""
    over = spans.overlapping(known.start, known.end)
    if all(
        known.start <= m.start
        and (m.end <= known.end + 1 or ". " in text[known.end - 1 : known.end + 2])
        for m in over
    ):
        spans.put(known)


def _supported(matches: Sequence[Match], chosen: Sequence[Entry | None]) -> set[str]:
    """Return the names whose weak forms count: those that a strong form names too.

    Beside two programs they are those of programs as well: Rust, Excel.
    """
    pairs = list(zip(matches, chosen, strict=True))
    strong = {e.name for match, e in pairs if e and not match.is_weak}
    products = {e.name for _, e in pairs if e and e.kind == "product"}
    return strong | products if len(products & strong) >= _PROGRAMS else strong


# Programs that a text about programs names.
_PROGRAMS = 2


def _last_names(spans: Spans) -> tuple[set[str], set[str]]:
    """Return the last words of persons' full names, and of all names of persons."""
    persons = [m.text for m in spans.sorted() if m.label == "PERSON"]
    surnames = {name.rpartition(" ")[2] for name in persons if " " in name}
    return surnames, {name.rpartition(" ")[2] for name in persons}


def _holds_all(over: Sequence[Mention], match: Match) -> bool:
    """Tell whether a known name holds mentions whole, none of them a value."""
    return all(
        match.start <= m.start and m.end <= match.end and not m.value for m in over
    )


def _is_led(
    over: Sequence[Mention], match: Match, text: str, surnames: Collection[str]
) -> bool:
    """Tell whether a person's name was taken into a known body ("Moss White House").

    The Japan of a firm is a branch of it, so no place is parted from what leads it.
    """
    if len(over) != 1 or over[0].end != match.end or over[0].label not in _THINGS:
        return False
    lead = text[over[0].start : match.start]
    return lead[-1:].isspace() and lead.strip() in surnames


# What a model may have taken a person's name into.
_THINGS = frozenset({"ORG", "LOC", "MISC"})


def _is_trailed(
    over: Sequence[Mention],
    match: Match,
    entry: Entry | None,
    text: str,
    words: Words,
) -> bool:
    """Tell whether a model took words into a known name that are none of it.

    "Hong Kong cybersecurity" professionals, the "White House AI" and crypto czar.
    """
    if len(over) != 1 or match.is_weak or not entry or entry.label != over[0].label:
        return False
    # "bitcoin cash" is an asset of its own
    if entry.label == "CRYPTO" or over[0].value is not None:
        return False
    if over[0].start != match.start or over[0].end <= match.end:
        return False
    rest = text[match.end : over[0].end].split()
    if not rest or not text[match.end].isspace() or rest[0] in words.small:
        return False
    return all(word.islower() or word in words.concepts for word in rest)


def _known(match: Match, written: str, label: str, entry: Entry | None) -> Mention:
    name = entry.name if entry else None
    return Mention(match.start, match.end, written, label, "gazetteer", name=name)


def _asset_or_network(text: str, match: Match) -> str:
    """Tell the asset (CRYPTO) from the network of one name (MISC)."""
    if NETWORK_AFTER.match(text, match.end):
        return "MISC"
    before = text[max(0, match.start - 20) : match.start]
    return "MISC" if NETWORK_BEFORE.search(before) else "CRYPTO"


def _is_ticker(text: str, match: Match) -> bool:
    """Tell whether an asset stands in a list of tickers ("LINK, UNI and AAVE")."""
    if {entry.kind for entry in match.entries} != {"asset"}:
        return False
    before = text[max(0, match.start - _TICKER) : match.start]
    listed = _TICKER_BEFORE.search(before) or _TICKER_AFTER.match(text, match.end)
    return text[match.start : match.end].isupper() and listed is not None


# Characters of a ticker and what parts it from the next one.
_TICKER = 12
_TICKER_BEFORE = re.compile(rf"(?<![\w-])[A-Z]{{2,6}}(?:,|,? (?:{AND})) $")
_TICKER_AFTER = re.compile(rf"(?:,|,? (?:{AND})) [A-Z]{{2,6}}(?![\w-])")


def _correct(
    spans: Spans,
    mention: Mention,
    match: Match,
    entry: Entry | None,
    label: str,
    trusted: bool,  # noqa: FBT001 - internal
    is_crypto: bool,  # noqa: FBT001 - internal
) -> None:
    """Give a mention of the model the name, and where it is surer the label."""
    if mention.value is not None:
        return
    labels = {e.label for e in match.entries}
    kinds = {e.kind for e in match.entries}
    believed = trusted or (is_crypto and bool(kinds & CRYPTO_KINDS))
    if mention.label != label and (
        not believed
        or (mention.label, label) not in _CORRECTIONS
        or (
            mention.label in labels
            and len(match.entries) > 1
            and kinds != {"asset", "chain"}
        )
        or (mention.label == "MISC" and kinds & _KEPT_AS_MISC)
    ):
        if mention.label not in labels:
            return
        entry = next((e for e in match.entries if e.label == mention.label), entry)
        label = mention.label
    method = "gazetteer" if label != mention.label else mention.method
    name = entry.name if entry else None
    spans.swap(mention, replace(mention, label=label, method=method, name=name))
