"""Wallet addresses and transaction hashes, accepted only with a valid checksum."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.lang.addresses import (
    CHAINS,
    OF_FILES,
    OF_SOLANA,
    OF_TRANSACTIONS,
)
from cryptonews_nlp.entities.values.checksums import (
    RIPPLE_ALPHABET,
    base58_decode,
    base58check_decode,
    bech32_decode,
    has_monero_checksum,
    is_checksummed,
    monero_decode,
    segwit_decode,
    to_checksum,
)

#: ``unit`` of a mention whose form fits several chains, none of them named nearby.
AMBIGUOUS = "ambiguous"

# Base58Check version bytes and payload lengths. Litecoin used version 5 ("3…") for
# pay-to-script addresses until 2018, so that those fit Bitcoin and Litecoin alike.
_VERSIONS: dict[tuple[bytes, int], tuple[str, ...]] = {
    (b"\x00", 21): ("BTC",),
    (b"\x05", 21): ("BTC", "LTC"),
    (b"\x30", 21): ("LTC",),
    (b"\x32", 21): ("LTC",),
    (b"\x41", 21): ("TRX",),
    (b"\x1e", 21): ("DOGE",),
    (b"\x4c", 21): ("DASH",),
    (b"\x1c\xb8", 22): ("ZEC",),
    (b"\x1c\xbd", 22): ("ZEC",),
}
_SEGWIT = {"bc": "BTC", "ltc": "LTC"}
_CARDANO = {"addr", "stake"}
_CARDANO_LENGTH = 110
_RIPPLE_PAYLOAD = 21
# Network bytes of standard, integrated and sub-addresses (Monero source,
# cryptonote_config.h), with the length of the decoded data.
_MONERO = {(18, 69), (19, 77), (42, 69)}
_MONERO_LENGTHS = (95, 106)
_SOLANA_KEY, _SOLANA_SIGNATURE = 32, 64

_CANDIDATE = re.compile(
    r"(?<![A-Za-z0-9])(?:0[xX][0-9a-fA-F]{40}(?:[0-9a-fA-F]{24})?|[A-Za-z0-9]{25,110})"
    r"(?![A-Za-z0-9])"
)
_SHORTENED = re.compile(
    r"(?<![A-Za-z0-9])(?P<head>0x[0-9a-fA-F]{2,10}|(?:bc1|[13T])[A-Za-z0-9]{3,10})"
    r"(?:…|\.{3})(?P<tail>[A-Za-z0-9]{3,10})(?![A-Za-z0-9])"
)
_ADDRESS, _HASH = 42, 66
_HEX64 = re.compile(r"[0-9a-fA-F]{64}")

# Characters before and after an indicator in which its chain may be named.
_NEAR_BEFORE, _NEAR_AFTER = 60, 30


def chains_of(address: str) -> tuple[str, ...]:  # noqa: C901, PLR0911 - one branch a format
    """Return the chains on which a string is a valid address.

    Parameters
    ----------
    address : str
        A string without spaces.

    Returns
    -------
    tuple of str
        Tickers; several where one form serves two chains, empty when no format fits
        or the checksum is wrong. ``0x…`` stands for Ethereum and the chains that
        share its format. Solana keys have no checksum: form and length decide.

    Examples
    --------
    >>> chains_of("1BoatSLRHtKNngkdXEeobR76b53LETtpyT")
    ('BTC',)
    >>> chains_of("1BoatSLRHtKNngkdXEeobR76b53LETtpyU")
    ()
    """
    if address[:2].lower() == "0x":
        valid = len(address) == _ADDRESS and is_checksummed(address)
        return ("ETH",) if valid else ()
    if len(address) in _MONERO_LENGTHS and address[0] in "48":
        return ("XMR",) if _is_monero(address) else ()
    lowered = address.lower()
    if lowered.startswith(("bc1", "ltc1")):
        decoded = segwit_decode(address)
        return (_SEGWIT[decoded[0]],) if decoded else ()
    if lowered.startswith(("addr1", "stake1")):
        long = bech32_decode(address, max_length=_CARDANO_LENGTH)
        return ("ADA",) if long and long[0] in _CARDANO else ()
    if not _varied(address):
        return ()
    payload = base58check_decode(address)
    if payload is not None:
        for (version, length), chains in _VERSIONS.items():
            if len(payload) == length and payload.startswith(version):
                return chains
        return ()
    if address[0] == "r":
        payload = base58check_decode(address, RIPPLE_ALPHABET)
        if payload is not None:
            valid = len(payload) == _RIPPLE_PAYLOAD and payload[0] == 0
            return ("XRP",) if valid else ()
    return ("SOL",) if _is_solana(address, _SOLANA_KEY) else ()


def _varied(text: str) -> bool:
    """Tell whether a string mixes digits with letters, as no word does."""
    return any(c.isdigit() for c in text) and not text.isdigit()


def _is_monero(address: str) -> bool:
    data = monero_decode(address)
    return bool(data) and (data[0], len(data)) in _MONERO and has_monero_checksum(data)  # type: ignore[index, arg-type]


def _is_solana(text: str, length: int) -> bool:
    mixed = any(c.islower() for c in text) and any(c.isupper() for c in text)
    if not mixed or sum(c.isdigit() for c in text) < _SOLANA_DIGITS:
        return False
    data = base58_decode(text)
    return data is not None and len(data) == length


# A random key of 44 digits has seven decimal ones on average; fewer than two: 1 in 200.
_SOLANA_DIGITS = 2


def find_indicators(text: str) -> list[Mention]:
    """Find wallet addresses and transaction hashes.

    Parameters
    ----------
    text : str
        Any text.

    Returns
    -------
    list of Mention
        Labels ``WALLET`` and ``TRANSACTION``, method ``checksum``. ``value`` is the
        address in its canonical case, ``unit`` the chain or ``ambiguous``.
    """
    found = [m for c in _CANDIDATE.finditer(text) if (m := _read(text, c))]
    return sorted([*found, *_shortened(text, found)], key=lambda m: m.start)


def _read(text: str, match: re.Match[str]) -> Mention | None:  # noqa: PLR0911 - one return a format
    token = match[0]
    if len(token) == _HASH and token[:2].lower() == "0x":
        return _mention(match, "TRANSACTION", token.lower(), "ETH")
    if _HEX64.fullmatch(token):
        return _bare_hash(text, match)
    chains = chains_of(token)
    if chains == ("SOL",):
        if _in_link(text, match) or not OF_SOLANA.search(text):
            return None
        return _mention(match, "WALLET", token, "SOL", _NO_CHECKSUM)
    if chains:
        value = to_checksum(token) if chains == ("ETH",) else token
        if token.isupper() and len(chains) == 1 and token[1:3] in {"C1", "TC"}:
            value = token.lower()
        return _mention(match, "WALLET", value, _chain(text, match, chains))
    if _is_solana(token, _SOLANA_SIGNATURE) and not _in_link(text, match):
        return _mention(match, "TRANSACTION", token, "SOL", _NO_CHECKSUM)
    return None


_NO_CHECKSUM = 0.8


def _bare_hash(text: str, match: re.Match[str]) -> Mention | None:
    """Read 64 hexadecimal digits: a transaction only where the text says so."""
    near = _near(text, match)
    if not OF_TRANSACTIONS.search(near) or OF_FILES.search(near):
        return None
    chain = _chain(text, match, ("BTC", "LTC", "XMR", "TRX"))
    return _mention(match, "TRANSACTION", match[0].lower(), chain)


def _near(text: str, match: re.Match[str]) -> str:
    before = text[max(0, match.start() - _NEAR_BEFORE) : match.start()]
    return before + " " + text[match.end() : match.end() + _NEAR_AFTER]


def _chain(text: str, match: re.Match[str], chains: tuple[str, ...]) -> str:
    """Choose among chains by what is named nearby, else in the whole text.

    A "3…" address next to the word Litecoin stays ambiguous: lists that trusted the
    word have given Bitcoin addresses away (opensanctions#4932).
    """
    if len(chains) == 1:
        return chains[0]
    for context in (_near(text, match), text):
        named = [c for c in chains if CHAINS[c].search(context)]
        if len(named) == 1:
            legacy = chains == ("BTC", "LTC") and named == ["LTC"]
            return AMBIGUOUS if legacy else named[0]
    return AMBIGUOUS


def _in_link(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _NEAR_BEFORE) : match.start()]
    last = re.split(r"\s", before)[-1]
    return "/" in last or "=" in last


def _mention(
    match: re.Match[str], label: str, value: str, unit: str, confidence: float = 1.0
) -> Mention:
    return Mention(
        match.start(), match.end(), match[0], label, "checksum",
        value=value, unit=unit, confidence=confidence,
    )  # fmt: skip


def _shortened(text: str, full: list[Mention]) -> Iterator[Mention]:
    """Find ``0x7914…5d5e``; the whole address is looked for in the same text."""
    if "…" not in text and "..." not in text:
        return
    for match in _SHORTENED.finditer(text):
        head, tail = match["head"], match["tail"]
        whole = next(
            (m for m in full if _fits(m.text, head, tail)),
            None,
        )
        if whole is None and not head.startswith("0x"):
            continue
        yield Mention(
            match.start(),
            match.end(),
            match[0],
            whole.label if whole else "WALLET",
            "checksum" if whole else "pattern",
            value=whole.value if whole else None,
            unit=whole.unit if whole else "ETH",
            confidence=1.0 if whole else _UNCHECKED,
        )


_UNCHECKED = 0.6


def _fits(address: str, head: str, tail: str) -> bool:
    lowered = address.lower()
    return lowered.startswith(head.lower()) and lowered.endswith(tail.lower())
