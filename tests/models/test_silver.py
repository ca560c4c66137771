"""French sentences that the names of their English side label."""

from __future__ import annotations

from training.models.samples import UNKNOWN
from training.models.silver import Pair, agree


def _spans(text: str, names: dict[str, str]) -> list[tuple[int, int, str]]:
    found = [(text.index(name), name, label) for name, label in names.items()]
    return [(start, start + len(name), label) for start, name, label in found]


def _agreed(
    english: str, theirs: dict[str, str], french: str, ours: dict[str, str]
) -> dict[str, str]:
    pair = Pair(english, french)
    sample = agree(pair, _spans(english, theirs), _spans(french, ours))
    return {name: label for *_, label, name in sample.entities}


def test_a_name_that_both_sides_label_alike_is_kept() -> None:
    """Letter by letter, or as many of each label on both sides."""
    found = _agreed(
        "Ada Brun left Geneva.",
        {"Ada Brun": "PERSON", "Geneva": "LOC"},
        "Ada Brun a quitté Genève.",
        {"Ada Brun": "PERSON", "Genève": "LOC"},
    )
    assert found == {"Ada Brun": "PERSON", "Genève": "LOC"}


def test_a_name_that_the_sides_label_differently_is_unknown() -> None:
    """Neither label is taught, and no one learns that it is no name."""
    found = _agreed(
        "Yesterday Kelvaro sued.",
        {"Kelvaro": "ORG"},
        "Hier, Kelvaro a porté plainte.",
        {"Kelvaro": "PERSON"},
    )
    assert found == {"Kelvaro": UNKNOWN}


def test_a_name_that_only_english_found_is_carried_over() -> None:
    """The same letters with a capital stand in both."""
    found = _agreed(
        "He met Noor Vantongeren.",
        {"Noor Vantongeren": "PERSON"},
        "Il a vu Noor Vantongeren.",
        {},
    )
    assert found == {"Noor Vantongeren": "PERSON"}


def test_capitals_of_a_name_that_french_lacks_are_unknown() -> None:
    """English names a body that French writes in other words."""
    found = _agreed(
        "It went to the Court of Auditors.",
        {"Court of Auditors": "ORG"},
        "Cela est allé à la Cour des comptes.",
        {},
    )
    assert found == {"Cour": UNKNOWN}


def test_odd_names_are_not_believed() -> None:
    """What holds a number or a mark is rarely a name."""
    found = _agreed(
        "We ran BIP32 here.", {"BIP32": "ORG"}, "On a lancé BIP32.", {"BIP32": "ORG"}
    )
    assert found == {"BIP32": UNKNOWN}
