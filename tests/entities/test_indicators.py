"""Addresses by the test vectors of their standards."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cryptonews_nlp.entities.values.checksums import (
    is_checksummed,
    keccak256,
    segwit_decode,
    to_checksum,
)
from cryptonews_nlp.entities.values.indicators import (
    AMBIGUOUS,
    chains_of,
    find_indicators,
)

# BIP-173 and BIP-350, mainnet
SEGWIT = [
    "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
    "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y",
    "BC1SW50QGDZ25J",
    "bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
]
NOT_SEGWIT = [
    "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
    "BC13W508D6QEJXTDG4Y5R3ZARVARY0C5XW7KN40WF2",
    "bc1rw5uspcuh",
    "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P",
    "bc1zw508d6qejxtdg4y5r3zarvaryvqyzf3du",
    "bc1gmk9yu",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
    "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4",
]
# EIP-55
CHECKSUMMED = [
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
    "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
    "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
    "0x52908400098527886E0F7030069857D2E4169EE7",
    "0xde709f2102306220921060314715629080e2fb77",
]
# one address a chain, from the standards' own documents and the genesis blocks
CHAINS = {
    "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa": "BTC",
    "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2": "BTC",
    "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8": "TRX",
    "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh": "XRP",
    "4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ8"
    "52K5Jv2684Rge": "XMR",
}
WORDS = [
    "550e8400-e29b-41d4-a716-446655440000",
    "responsibilitiesandaccountabilities",
    "anticonstitutionnellementparlant",
    "93480902",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "rapidementetsansdifficultemajeure",
    "c6e5f786d963",
]


@pytest.mark.parametrize("address", SEGWIT)
def test_segwit_vectors_decode(address: str) -> None:
    """The valid vectors of BIP-173 and BIP-350 are addresses."""
    assert segwit_decode(address) is not None
    assert chains_of(address) == ("BTC",)


@pytest.mark.parametrize("address", NOT_SEGWIT)
def test_segwit_mutations_fail(address: str) -> None:
    """The invalid vectors are none."""
    assert segwit_decode(address) is None
    assert chains_of(address) == ()


@pytest.mark.parametrize("address", CHECKSUMMED)
def test_eip55_vectors_hold(address: str) -> None:
    """Mixed case is checked, one case carries no checksum."""
    assert is_checksummed(address)
    assert to_checksum(address.lower()).lower() == address.lower()
    swapped = address[:2] + address[2:].swapcase()
    assert is_checksummed(swapped) == (
        address[2:] in {swapped[2:].lower(), swapped[2:].upper()}
    )


def test_keccak_is_not_sha3() -> None:
    """The empty message hashes to the value that Ethereum names."""
    digest = "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"
    assert keccak256(b"").hex() == digest


@pytest.mark.parametrize(("address", "chain"), CHAINS.items(), ids=CHAINS.values())
def test_one_changed_character_is_no_address(address: str, chain: str) -> None:
    """A valid address names its chain; each mutation of it names none."""
    assert chains_of(address) == (chain,)
    for at in range(5, len(address), 7):
        other = "2" if address[at] != "2" else "3"
        assert chains_of(address[:at] + other + address[at + 1 :]) == ()


@pytest.mark.parametrize("word", WORDS)
def test_words_and_identifiers_are_no_indicators(word: str) -> None:
    """Ordinary words, UUIDs, numbers and file hashes never match."""
    assert find_indicators(f"Le fichier {word} et the file {word}.") == []


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("BTC address: 35hK24tcLEWcgNA4JxpvbkNkoAcDGqQPsP", "BTC"),
        ("une adresse bitcoin, 35hK24tcLEWcgNA4JxpvbkNkoAcDGqQPsP", "BTC"),
        ("35hK24tcLEWcgNA4JxpvbkNkoAcDGqQPsP", AMBIGUOUS),
        ("LTC: 35hK24tcLEWcgNA4JxpvbkNkoAcDGqQPsP", AMBIGUOUS),
    ],
)
def test_script_address_is_never_called_litecoin(text: str, unit: str) -> None:
    """The form fits Bitcoin and, before 2018, Litecoin (opensanctions#4932)."""
    (found,) = find_indicators(text)
    assert found.unit == unit


@pytest.mark.parametrize(
    "text", ["sent in transaction {}", "envoyés par la transaction {}"]
)
def test_bare_hash_needs_its_word(text: str) -> None:
    """64 hexadecimal digits are a transaction only where the text says so."""
    digits = "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b"
    (found,) = find_indicators(text.format(digits))
    assert (found.label, found.text) == ("TRANSACTION", digits)
    assert find_indicators(f"SHA-256 of the file: {digits}") == []


def test_shortened_address_takes_its_whole() -> None:
    """An ellipsis is resolved within the article."""
    whole = CHECKSUMMED[0]
    found = find_indicators(f"{whole} is {whole[:6]}…{whole[-4:]}")
    assert [m.value for m in found] == [whole, whole]


@given(st.text(max_size=120))
def test_indicators_never_raise(text: str) -> None:
    """Any text may come in; each mention equals the text at its offsets."""
    for mention in find_indicators(text):
        assert text[mention.start : mention.end] == mention.text
