"""Quotations whose speaker stands in the line under them, or further on."""

from __future__ import annotations

import pytest

from tests.tables import cases

LEAD = {
    "en": (
        "The yard closed on Monday. “We were told at noon,” said Tom Weber, a welder."
    ),
    "fr": (
        "Le chantier a fermé lundi. « On l'a appris à midi », dit Paul Morel, soudeur."
    ),
}


@pytest.mark.parametrize(
    ("lang", "words", "line", "name"),
    cases("""
        en | “Nobody has asked the town what it wants.”
            | Rosa Lindgren, owner of the boats | Rosa Lindgren
        en | “Nobody has asked the town what it wants.”
            | A neighbour of the yard | A neighbour of the yard
        fr | « Personne n'a demandé à la ville ce qu'elle veut. »
            | Zoé Roux, patronne des bateaux | Zoé Roux
        fr | « Personne n'a demandé à la ville ce qu'elle veut. »
            | Un voisin du chantier | Un voisin du chantier
    """),
)
def test_signed_below(find, lang: str, words: str, line: str, name: str) -> None:
    """A line without a verb says whose the paragraph of marks above it is."""
    text = f"{LEAD[lang]}\n\n{words}\n{line}\n\n{LEAD[lang].split('.')[0]}."
    assert find(lang, text)[1].speaker_name == name


@pytest.mark.parametrize(
    ("lang", "words", "line"),
    cases("""
        en | “Nobody has asked the town what it wants.”
            | Rosa Lindgren wants to buy the boats
        en | “Nobody has asked the town what it wants.”
            | The angry neighbours of the yard
        fr | « Personne n'a demandé à la ville ce qu'elle veut. »
            | Zoé Roux veut acheter les bateaux
        fr | « Personne n'a demandé à la ville ce qu'elle veut. »
            | Les voisins du chantier en colère
    """),
)
def test_headings_sign_nothing(find, lang: str, words: str, line: str) -> None:
    """A line that tells something, or of many, is the heading of what follows."""
    text = f"{LEAD[lang]}\n\n{words}\n{line}\n\n{LEAD[lang].split('.')[0]}."
    first, second = find(lang, text)
    assert second.speaker_name == first.speaker_name


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        en | “Nobody asked the town”: workers try to keep the yard ¶ The yard closed on
            Monday. “Nobody asked the town, and we are mad,” said Rosa Lindgren, who
            owns two boats. | Rosa Lindgren
        fr | « Personne n'a demandé à la ville » : les ouvriers tentent de garder le
            chantier ¶ Le chantier a fermé lundi. « Personne n'a demandé à la ville, et
            on enrage », dit Zoé Roux, qui a deux bateaux. | Zoé Roux
    """),
)
def test_headlines_repeat_the_text(find, lang: str, text: str, name: str) -> None:
    """Whoever tries something in a headline does not say the words in it."""
    assert {q.speaker_name for q in find(lang, text)} == {name}
