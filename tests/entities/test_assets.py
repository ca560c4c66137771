"""Assets that share the name of the firm behind them."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("language", "marked", "label"),
    [
        ("en", "Bitcoin and [O Ripple] sank.", "CRYPTO"),
        ("en", "Crypto traders hold Monero, [O Ripple] and Zcash.", "CRYPTO"),
        ("en", "Bitcoin rose. [O Ripple] lost 4 percent.", "CRYPTO"),
        ("en", "Bitcoin rose, and so did the price of [O Ripple].", "CRYPTO"),
        ("en", "He owns bitcoin and many [O Ripple] tokens.", "CRYPTO"),
        ("fr", "Le bitcoin et le [O Ripple] reculent.", "CRYPTO"),
        ("fr", "Le bitcoin monte, [O Ripple] a perdu 4 %.", "CRYPTO"),
        ("fr", "Le bitcoin monte comme le cours du [O Ripple].", "CRYPTO"),
        # the firm acts, has an asset and a chief
        ("en", "Bitcoin and [O Ripple]'s XRP sank.", "ORG"),
        ("en", "Bitcoin rose. [O Ripple] hired a lawyer.", "ORG"),
        ("fr", "Le bitcoin monte. [O Ripple] recrute une avocate.", "ORG"),
        # and no other firm is an asset
        ("en", "Bitcoin and [O Larchmont] sank.", "ORG"),
        ("fr", "Le bitcoin et [O Larchmont] reculent.", "ORG"),
    ],
)
def test_the_asset_and_its_firm(read, language, marked, label) -> None:
    """Lists, prices and "tokens" tell the asset."""
    found = {m.text: m for m in read(language, marked)}
    mention = found.get("Ripple") or found["Larchmont"]
    assert mention.label == label
    assert mention.name == {"CRYPTO": "XRP", "ORG": mention.name}[label]
