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


@pytest.mark.parametrize(
    ("language", "marked", "names"),
    [
        ("en", "The [C Pinnace] satellites of [O Larchmont] orbit.", ["Larchmont"]),
        ("fr", "Les satellites [C Pinnace] de [O Larchmont] tournent.", ["Larchmont"]),
        ("en", "The [C Pinnace] token [O Larchmont] has", ["Larchmont", "Pinnace"]),
        ("fr", "Le jeton [C Pinnace], [O Larchmont]", ["Larchmont", "Pinnace"]),
        # a known asset is one anywhere
        ("en", "He paid [O Larchmont] in [C Monero].", ["Larchmont", "Monero"]),
        ("fr", "Il paie [O Larchmont] en [C Monero].", ["Larchmont", "Monero"]),
    ],
)
def test_unknown_assets_stand_in_texts_on_assets(read, language, marked, names) -> None:
    """A text that speaks of no asset has no asset that nobody knows."""
    assert sorted(m.text for m in read(language, marked)) == names


@pytest.mark.parametrize(
    ("language", "marked", "name", "label"),
    [
        ("en", "The tests of [P Claude Opus] went well.", "Claude Opus", "MISC"),
        ("fr", "Les tests de [P Claude Opus] ont réussi.", "Claude Opus", "MISC"),
        ("en", "Shops of [P Leroy Merlin] closed.", "Leroy Merlin", "ORG"),
        ("fr", "Les magasins [P Leroy Merlin] ferment.", "Leroy Merlin", "ORG"),
        ("fr", "[P Claude Merlin] ferme son magasin.", "Claude Merlin", "PERSON"),
    ],
)
def test_firms_and_programs_with_a_given_name(
    read, language, marked, name, label
) -> None:
    """The catalogue knows firms and programs that sound like people."""
    assert {m.text: m.label for m in read(language, marked)} == {name: label}


@pytest.mark.parametrize(
    ("language", "marked", "ticker"),
    [
        ("en", "Bitcoin fell, the [P QUILLO] memecoin fell.", "QUILLO"),
        ("en", "Bitcoin fell, the memecoin [L QUILLO] fell.", "QUILLO"),
        ("fr", "Le bitcoin recule, le jeton [P QUILLO] plonge.", "QUILLO"),
        ("fr", "Le bitcoin recule, le memecoin [O QUILLO] plonge.", "QUILLO"),
        # a known one that is an ordinary word, in a list of others
        ("en", "They moved SOL, XRP and bitcoin.", "SOL"),
        ("fr", "Ils ont vendu SOL, XRP et du bitcoin.", "SOL"),
    ],
)
def test_letters_that_the_text_calls_a_coin(read, language, marked, ticker) -> None:
    """Capitals beside a word for a coin, or among those of others, are an asset."""
    assert {m.text: m.label for m in read(language, marked)}[ticker] == "CRYPTO"


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "Bitcoin fell. [O QUILLO] sold its coins."),
        ("fr", "Le bitcoin recule. [O QUILLO] vend ses jetons."),
    ],
)
def test_letters_of_who_sells_coins_are_a_body(read, language, marked) -> None:
    """A coin somewhere in the sentence makes no asset of a firm in capitals."""
    assert {m.text: m.label for m in read(language, marked)}["QUILLO"] == "ORG"
