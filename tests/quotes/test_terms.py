"""Names that an article sets in marks each time."""

from __future__ import annotations

import pytest

from tests.tables import cases

EN = (
    "The “hollow crew” sank two ferries. A “hollow crew” of nine was seen in May. "
    "Nobody else is a “Hollow Crew”. Nadia Kemp said the “hollow crew” had “no chief”. "
    "Most of the “hollow crew” say that they only fish."
)
FR = (
    "Les « bonnets bleus » bloquent le port. Un « bonnet bleu » a dormi sur le quai. "
    "Nul autre n'est un « Bonnet bleu ». Nadia Colin a dit que les « bonnets bleus » "
    "n'avaient « aucun chef ». Plusieurs « bonnets bleus » disent qu'ils sont pêcheurs."
)


@pytest.mark.parametrize(
    ("lang", "text", "said", "speaker"),
    [
        ("en", EN, "no chief", "Most of the “hollow crew”"),
        ("fr", FR, "aucun chef", "Plusieurs « bonnets bleus »"),
    ],
)
def test_a_name_in_marks_quotes_nobody(
    find, lang: str, text: str, said: str, speaker: str
) -> None:
    """What stands in marks again and again is no quotation, and may itself speak."""
    first, second = find(lang, text)
    assert [text[slice(*span)] for span in first.fragments] == [said]
    assert second.type == "indirect"
    assert text[slice(*second.speaker)] == speaker


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    cases("""
        fr | Le maire a qualifié la grève de « sabotage ». | la grève de « sabotage »
        en | The mayor described the strike as “sabotage”. | the strike as “sabotage”
        fr | Le père du marin parle d'un « cauchemar ». | d'un « cauchemar »
    """),
)
def test_one_word_that_names_a_thing(find, lang: str, text: str, said: str) -> None:
    """What somebody calls a thing is a quotation, be it one word."""
    assert [quote.text for quote in find(lang, text)] == [said]


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    cases("""
        fr | Le voleur a crié « Donne-moi ta clé » à la caissière. | Donne-moi ta clé
        fr | Il a alors dit « Je sais où tu vis », avant de fuir. | Je sais où tu vis
        en | He then said “I know where you live”. | I know where you live
    """),
)
def test_what_is_said_to_somebody(find, lang: str, text: str, said: str) -> None:
    """Words to somebody right behind a verb of saying are no term."""
    assert [quote.text for quote in find(lang, text)] == [said]
