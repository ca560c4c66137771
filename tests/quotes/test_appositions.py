"""Persons behind whom a description stands, and bodies under several names."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        en | Salim Dara, Radio Nord's manager of foreign news, said the ship was lost.
            | Salim Dara
        fr | Salima Dara, cheffe des informations de Radio Nord, dit que tout va bien.
            | Salima Dara
        en | Yesterday, Dr Helen Marsh, head of Northgate Boats and Deep Sea Lines, a
            harbour firm, said that the leak was mended. | Helen Marsh
        fr | Hier, Hélène Marchal, directrice de Nordgate Bateaux, une société du port,
            a déclaré que la fuite était finie. | Hélène Marchal
    """),
)
def test_a_description_parts_person_and_verb(
    find, lang: str, text: str, name: str
) -> None:
    """The person speaks, not the last noun of the description, nor the day."""
    assert find(lang, text)[-1].speaker_name == name


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        en | Norvik said it was late. A sale began at Norvik Stores Eastgate. Norvik
            said that the shops would open.
        fr | Norvik a dit son regret. La vente commence chez Norvik Magasins Est. Norvik
            a assuré que les boutiques rouvriraient.
    """),
)
def test_a_body_keeps_its_usual_name(find, lang: str, text: str) -> None:
    """A branch that is named once is not what the body is called."""
    assert find(lang, text)[-1].speaker_name == "Norvik"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The ship burns less, according to the Oslo-based Maritime Institute."),
        ("en", "The council confirmed Ella Preston by nine votes to four."),
        ("fr", "Le conseil a confirmé Ella Preston par neuf voix contre quatre."),
    ],
)
def test_neither_half_a_word_nor_an_office_is_said(find, lang: str, text: str) -> None:
    """No town out of "Oslo-based" speaks; whom a council confirms is no report."""
    assert all(q.speaker_name not in {"Oslo", "council"} for q in find(lang, text))
    assert not any("Preston" in q.text for q in find(lang, text))


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        en | Lund University grows. The Swedish government says that it will wait.
            | The Swedish government
        fr | L'Université de Lund croît. Le Conseil d'État dit qu'il est tard.
            | Conseil d'État
        en | Quillbank fell by half. The court said that the fine was lawful.
            | The court
        fr | La Banque Quill chute. Le tribunal a dit que l'amende était légale.
            | Le tribunal
    """),
)
def test_what_says_itself_whom_it_means_stands_for_no_other(
    find, lang: str, text: str, name: str
) -> None:
    """A named government and a court are no bank or university of the article."""
    assert find(lang, text)[-1].speaker_name == name


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "This is not to say it is all fun and games in the hills."),
        ("fr", "Cela veut dire que la ville de Lund va payer ses dettes."),
    ],
)
def test_this_says_nothing(find, lang: str, text: str) -> None:
    assert not find(lang, text)


@pytest.mark.parametrize(
    ("lang", "text", "written"),
    cases("""
        fr | Un conseiller, qui préfère taire son nom, admet n'avoir « rien à dire ».
            | Un conseiller
        fr | Ce dernier, un maçon de Vitré, assure qu'il ignorait tout du virement.
            | Ce dernier
        fr | Une lycéenne, elle, trouve l'idée « pas si bête ». | Une lycéenne
        en | A clerk, who gave no name, says that he had “nothing to say”. | A clerk
        en | The union, a party to the case, says that the fine is “a bargain”. | union
    """),
)
def test_a_description_parts_others_and_verb(
    find, lang: str, text: str, written: str
) -> None:
    """Whoever opens the sentence speaks, with or without a name."""
    quote = find(lang, text)[-1]
    assert quote.speaker is not None
    assert text[slice(*quote.speaker)].endswith(written)


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    cases("""
        en | According to Ida Kemp, mayor of Wissel, “the wreck is seen every spring”.
            | the wreck is seen every spring
        fr | Pour Ida Colin, maire de Wissel, « l'épave se voit chaque printemps ».
            | l'épave se voit chaque printemps
    """),
)
def test_what_a_source_is_stands_before_the_marks(
    find, lang: str, text: str, said: str
) -> None:
    """What describes a source is no part of what it says."""
    [quote] = find(lang, text)
    assert quote.text == said
    assert quote.type == "direct"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Appelés « pontons » ou « appontements », selon l'endroit, ils gênent."),
        ("en", "Called “jetties” or “piers”, according to the season, they are few."),
    ],
)
def test_what_a_word_depends_on_is_no_source(find, lang: str, text: str) -> None:
    """Names that change with the place are said by nobody."""
    assert not [quote for quote in find(lang, text) if quote.method == "according"]
