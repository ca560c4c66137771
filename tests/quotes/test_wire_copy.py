"""What agency copy has: datelines, brackets, points of a list, who it was told to."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | (NTB) - Lumora, one of the oldest markets for boats, on Friday said that it
            would close its office. | Lumora
        en | NEW HAVEN (NTB) - Ada Moss, chief of the boat maker Lumora Capital, on
            Friday said that the worst was over. | Ada Moss
        en | (NTB)Lund mayor Ada Moss says the bridge will open in May. | Ada Moss
        fr | (NTB) - Lumora, l'un des plus vieux marchés, a dit vendredi que ses bureaux
            vont fermer. | Lumora
        fr | LYON (NTB) - Ada Moss, patronne de Lumora, a affirmé vendredi que le pire
            était passé. | Ada Moss
    """),
)
def test_whoever_stands_behind_a_dateline_speaks(
    find, lang: str, text: str, speaker: str
) -> None:
    """Parsers make the agency the subject and what follows its apposition."""
    [quote] = find(lang, text)
    assert quote.speaker_name == speaker


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    cases("""
        en | Lumora said on Monday it still hopes to sell the hall this year.
            | it still hopes to sell the hall this year
        en | Lumora, another boat maker, said in a statement it would pay on Friday.
            | it would pay on Friday
        en | Ada Moss said at a news conference the hall was late. | the hall was late
        en | The board said it paid 90 crowns ($9; £7) for each of the boats.
            | it paid 90 crowns ($9; £7) for each of the boats
        en | The boats cost 90 crowns (8 euros), according to the ministry.
            | The boats cost 90 crowns (8 euros)
        en | Two ships met. (LHT) • Lumora and Brisk are in talks to merge, according to
            two people. (NTB) | Lumora and Brisk are in talks to merge
        fr | Le conseil a dit qu'il avait payé 90 couronnes (9 dollars ; 8 euros) pour
            chaque bateau.
            | il avait payé 90 couronnes (9 dollars ; 8 euros) pour chaque bateau
        fr | Le bateau a brûlé à Lens (Nord), selon la préfecture.
            | Le bateau a brûlé à Lens (Nord)
        fr | Deux navires se croisent. (LHT) • Lumora négocie avec Brisk, selon deux
            sources. (NTB) | Lumora négocie avec Brisk
    """),
)
def test_settings_brackets_and_points_of_a_list(
    find, lang: str, text: str, said: str
) -> None:
    """When it was said is no part of it, a bracket in it is, a bullet begins anew."""
    assert said in [quote.text for quote in find(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        en | Sellers have learned from the past year, prices may go up again.
        fr | Les vendeurs l'ont appris cette année, les prix risquent la chute.
        en | The boat trades near its highest price of $9 (£7) per seat this year.
        en | The price of a seat fluctuates according to demand on the island.
        fr | Le prix d'une place varie selon la demande des visiteurs de l'île.
        en | Ships with a large crew, such as the Brisk, will feel the most need.
        en | A native of Lund, Ada Moss was schooled in Malmo, lives in Oslo and has
            reported on ships for years.
    """),
)
def test_nobody_says_it(find, lang: str, text: str) -> None:
    """What things do, rates and measures, and where somebody lives."""
    assert find(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "clauses"),
    [
        (
            "en",
            "Ada Moss spoke to us. However, she said, the bridge may open in May.",
            ["the bridge may open in May"],
        ),
        (
            "fr",
            "Ada Moss nous a parlé. Mais, dit-elle, le pont pourrait ouvrir en mai.",
            ["le pont pourrait ouvrir en mai"],
        ),
    ],
)
def test_a_word_that_joins_is_no_report(
    find, lang: str, text: str, clauses: list[str]
) -> None:
    """What only leads over from what the reporter told before is not said."""
    assert [quote.text for quote in find(lang, text)] == clauses


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | The seats fell on Friday, according to boat price tracker lumora.org.
            | lumora.org
        en | The police have told owners not to pay, warning that it may rain.
            | The police
        fr | La police a averti les patrons du port, affirmant qu'il va pleuvoir.
            | La police
        fr | Les places valent 9 euros, selon le site lumora.org. | le site lumora.org
        en | City of Lund Police's boat crime team has warned users that it was late.
            | City of Lund Police's boat crime team
        en | They run a hall, whose owners say that it will close in May. | owners
        en | Lumora became the second market to close its doors, citing "unusual
            results" and blaming an attack. | Lumora
        fr | Lumora est devenue la deuxième place à fermer ses portes, affirmant que «
            des pannes » l'y forcent. | Lumora
    """),
)
def test_what_the_source_is(find, lang: str, text: str, speaker: str) -> None:
    """Addresses, what a genitive joins, relatives, and predicates of a name."""
    assert {quote.speaker_name for quote in find(lang, text)} == {speaker}


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        (
            "en",
            (
                "Asked about the fire, Ada Moss, head and founder of the "
                "Chamber of Boats, a lobby, said that it was clear."
            ),
            "Ada Moss",
        ),
        (
            "en",
            (
                "Boat consultant Ada Moss, former head rope trader at Lumora, "
                "said that the market was calm."
            ),
            "Ada Moss",
        ),
        (
            "fr",
            (
                "Interrogée hier sur le feu, Ada Moss, présidente et fondatrice "
                "du Cercle, a dit que tout était clair."
            ),
            "Ada Moss",
        ),
        (
            "en",
            "The code was a form of trap, which demands a fee from its victims.",
            None,
        ),
    ],
)
def test_whom_a_role_between_commas_describes(
    find, lang: str, text: str, speaker: str | None
) -> None:
    """The name before a role; a predicate is no speaker."""
    names = [quote.speaker_name for quote in find(lang, text)]
    assert names == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [
        (
            "en",
            (
                "Lumora said that it will stop, while Axel Rowe, chairman of a "
                "Swiss bank, said he was sad."
            ),
            "it will stop",
        ),
        (
            "fr",
            (
                "Le maire a dit que le port fermait, mais Luc Morel, patron "
                "de la banque, affirme que tout est calme."
            ),
            "le port fermait",
        ),
        (
            "en",
            (
                "May 4 (NTB) - Brisk will build boats with Lumora Group Inc.  The "
                "boats will be blue, Brisk said on Monday."
            ),
            "The boats will be blue",
        ),
        (
            "fr",
            ("4 mai (NTB) - Le port de Lund va fermer, a annoncé vendredi la police."),
            "Le port de Lund va fermer",
        ),
    ],
)
def test_where_the_next_sentence_begins(find, lang: str, text: str, said: str) -> None:
    """Another report with its speaker described, a body's "Inc.", a dated agency."""
    assert said in [quote.text for quote in find(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text", "named"),
    cases("""
        en | Ada Moss told the Lund Post that the doors were locked. The hotel said that
            it had paid. | Post
        en | OSLO (NTB) - The doors stay locked. It said that more would come soon.
            | NTB
        en | A letter seen by the Lund Post tells more. The bank said it was a fake.
            | Post
        fr | Ada Moss a confié au Courrier Norvan que tout était fermé. La banque
            affirme qu'elle a payé. | Courrier
        fr | Une lettre consultée par le Courrier Norvan le dit. La banque affirme que
            c'est un faux. | Courrier
    """),
)
def test_who_is_told_is_nobody_else(find, lang: str, text: str, named: str) -> None:
    """The outlet that somebody talks to is neither the hotel nor the bank."""
    assert all(named not in (quote.speaker_name or "") for quote in find(lang, text))


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        en | “I have to keep my hopes up somehow,” Luc Moss said. “My boat is gone, and
            it cost me all.” ¶ — Ada Roe contributed to this story.
        fr | « Il faut garder espoir », dit Luc Moss. « Mon bateau a coulé, et il m'a
            tout pris. » ¶ — Ada Roe a contribué à ce récit.
    """),
)
def test_a_sentence_behind_a_dash_signs_nothing(find, lang: str, text: str) -> None:
    """Who helped to write an article is no source of its last quotation."""
    assert {quote.speaker_name for quote in find(lang, text)} == {"Luc Moss"}


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        en | A bridge opens ¶ “We are glad to open it,” said Ada Moss, the mayor.
            Writing by Luc Ferrand; editing by Ann Roe
        fr | Un pont ouvre ¶ « Nous sommes heureux de l'ouvrir », a dit Ada Moss, la
            maire. (Propos recueillis par Luc Ferrand)
    """),
)
def test_credits_close_a_line(find, lang: str, text: str) -> None:
    """Who speaks before the credits of the same line is not one of its writers."""
    assert [quote.speaker_name for quote in find(lang, text)] == ["Ada Moss"]
