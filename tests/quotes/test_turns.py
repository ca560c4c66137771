"""Speakers that the layout or another quotation tells: transcripts, echoes, turns."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cryptonews_nlp._types import Quote
from cryptonews_nlp.quotes.lang import language_data
from cryptonews_nlp.quotes.signs.transcripts import find_turns
from tests.tables import cases

Find = Callable[[str, str], list[Quote]]

_ENGLISH = """Ines Kowalski runs the exchange that lost the keys.

Roe: When did you know?

KOWALSKI: We knew on Monday. I told my team to stop.

Roe: And your clients?

KOWALSKI: They heard it "on the radio", like you.

Roe: Will you pay?

KOWALSKI: I will.
"""
_FRENCH = """Zoé Kamara dirige la plateforme qui a perdu les clés.

Q : Quand l’avez-vous su ?

Z. K. : Nous l’avons su lundi. J’ai tout arrêté.

Q : Et vos clients ?

Z. K. : Ils l’ont appris « à la radio », comme vous.

Q : Vous paierez ?

Z. K. : Oui.
"""
_LIST = """Three coins fell on Monday.

Price: 12 dollars

Volume: 3 million

Price: 14 dollars

Volume: 4 million

Price: 2 dollars
"""


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "answers"),
    [("en", _ENGLISH, "Ines Kowalski", 3), ("fr", _FRENCH, "Zoé Kamara", 3)],
)
def test_transcript(
    find: Find, lang: str, text: str, speaker: str, answers: int
) -> None:
    """Turns belong to their label, and a label to the person it shortens."""
    quotes = find(lang, text)
    assert [q.speaker_name for q in quotes].count(speaker) == answers
    assert {q.type for q in quotes} == {"direct"}


def test_questions_of_nobody() -> None:
    """The paper that asks is no source; the labels of a list are no speakers."""
    turns = find_turns(_FRENCH, language_data("fr"))
    assert len(turns) == 3
    assert not any("?" in _FRENCH[s.start : s.end] for s in turns)
    assert find_turns(_LIST, language_data("en")) == []


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | 'Nobody told us the doors were open' ¶ The bank in Hull closed on Monday.
            The police came. ¶ "Nobody told us the doors were open that day," said Maya
            Okoro, a client. | Maya Okoro
        fr | Hull : « Personne ne nous a prévenus » ¶ La banque a fermé lundi. La police
            est venue. ¶ « Personne ne nous a prévenus ce jour-là », regrette Maya
            Okoro, cliente. | Maya Okoro
    """),
)
def test_echo(find: Find, lang: str, text: str, speaker: str) -> None:
    """Words of a headline have the speaker whom the body names for them."""
    quotes = find(lang, text)
    assert [q.speaker_name for q in quotes] == [speaker, speaker]


@pytest.mark.parametrize(
    ("lang", "text", "written"),
    [
        ("en", 'Two clients spoke. Another shouted: "Give it back now!"', "Another"),
        ("en", "Lena Fox of Halcyon Bank commented: “This is late.”", "Lena Fox"),
        ("fr", "Deux clients ont parlé. Un autre a crié : « Rendez-le ! »", "Un autre"),
        ("fr", "Certains se taisent. D’autres déplorent « un gâchis ».", "D’autres"),
    ],
)
def test_subjects(find: Find, lang: str, text: str, written: str) -> None:
    """Whoever opens the sentence speaks, also without a noun or before a body."""
    quote = find(lang, text)[-1]
    assert quote.speaker is not None
    assert text[slice(*quote.speaker)] == written


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The token known as “Moon Base” fell. Traders call it a “rug pull”."),
        ("fr", "Le jeton baptisé « Lune bleue » a chuté, comme le film « Le Port »."),
    ],
)
def test_terms(find: Find, lang: str, text: str) -> None:
    """Names in marks are no direct quotations."""
    assert not [q for q in find(lang, text) if q.type == "direct"]
    assert "Moon Base" not in [q.text for q in find(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | It is “a joke”, per the firm's lawyer, Anna Roe. | Anna Roe
        fr | « Le port ferme », explique le chef de l'Union du port (UP), Jean Morel.
            | Jean Morel
    """),
)
def test_named_sources(find: Find, lang: str, text: str, speaker: str) -> None:
    """A source behind "per", and a name behind an acronym, are found."""
    assert find(lang, text)[0].speaker_name == speaker


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        # what a reported clause holds is quoted
        ("en", "Lea Stone said the harbour was “barely open”.", ["barely open"]),
        (
            "fr",
            "Léa Pierre a dit que le port était « à peine ouvert ».",
            ["à peine ouvert"],
        ),
        # so is what a cue behind a comma gives to somebody
        (
            "en",
            "All told it cost “quite a few herrings”, she said.",
            ["quite a few herrings"],
        ),
        (
            "fr",
            "Tout cela a coûté « pas mal de harengs », dit-elle.",
            ["pas mal de harengs"],
        ),
        # a term that nobody is said to use is not
        ("en", "The gang kept its “mule houses” in Leeds.", []),
        ("fr", "La bande tenait ses « maisons de mules » à Lens.", []),
        # a headline whose words come back
        (
            "en",
            (
                "'We sold the last boat'\n\nThe yard in Hull closed on Monday.\n\n"
                '"We sold the last boat in June," said Lea Stone, a welder.'
            ),
            ["We sold the last boat", "We sold the last boat in June"],
        ),
        (
            "fr",
            (
                "Brest : « On a vendu la barque »\n\nLe chantier a fermé lundi.\n\n"
                "« On a vendu la barque en juin », raconte Léa Pierre, soudeuse."
            ),
            ["On a vendu la barque", "On a vendu la barque en juin"],
        ),
    ],
)
def test_quoted_or_not(find: Find, lang: str, text: str, words: list[str]) -> None:
    """Marks quote somebody where a clause reports speech; a lone term is none."""
    found = [text[a:b].rstrip(",") for q in find(lang, text) for a, b in q.fragments]
    assert found == words


@pytest.mark.parametrize(
    ("language", "text"),
    cases("""
        en | Rosa Lindqvist leads Fjordlab. ¶ > The author is new to the craft. ¶ > Rosa
            Lindqvist, chief analyst at Fjordlab ¶ The port is shut.
        fr | Rosa Lindqvist dirige Fjordlab. ¶ > L'auteur n'est pas du métier. ¶ > Rosa
            Lindqvist, analyste de Fjordlab ¶ Le port est fermé.
    """),
)
def test_who_speaks_may_stand_below_a_quoted_block(
    find: Find, language: str, text: str
) -> None:
    """The last paragraph of a block of ``>`` is none of the words quoted in it."""
    [quote] = find(language, text)
    assert text[quote.start : quote.end].endswith(("craft.", "métier."))
    assert text[quote.start : quote.end].startswith(("The author", "L'auteur"))
