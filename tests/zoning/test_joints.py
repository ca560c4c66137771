"""Lines of one sentence, and lines that are none of it."""

from __future__ import annotations

import time

import pytest

from cryptonews_nlp.zoning.blocks import find_blocks
from tests.tables import cases
from tests.zoning.samples import BODY, LANGUAGES


def blocks_of(text: str) -> list[str]:
    """Return the lines of each block on one line."""
    found = [text[block.start : block.end] for block in find_blocks(text)]
    return [" ".join(block.split()) for block in found]


def joined(before: str, line: str) -> bool:
    """Tell whether two lines amid the paragraphs of a report are one block."""
    first, *others = BODY["fr" if "les" in before.split() else "en"].split("\n\n")
    text = "\n".join([first, before, line, *others])
    return f"{before} {line}" in blocks_of(text)


@pytest.mark.parametrize(
    ("before", "line"),
    cases("""
        “We have the keys and the ledgers,” | Inspector Brandt said.
        ‘They never asked us,’ | Bo Frost, her lawyer, said.
        The two were arrested on Saturday by officers of the | Harbour Squad
        The money was sent from a flat behind the harbour church, | Ida Brandt's home
        « Nous avons les clés et les registres », | Mme Noël l'a dit mardi.
        Ils ont été interpellés samedi par les agents de la | Brigade du port
        Les fonds sont partis d'un appartement derrière les halles, | chez Éva Noël
    """),
)
def test_a_line_that_something_must_follow(before: str, line: str) -> None:
    """It is joined to the next also where no other line of the text is broken."""
    assert joined(before, line)


@pytest.mark.parametrize(
    ("before", "line"),
    cases("""
        How the new unit for stolen coins and all its officers fit in
            | The unit was set up in May and has held six people so far.
        Two men were seen near the flat of the dead man, | • A third drove the car
        Officers found the following in the cellar below the shop, | 1. A safe
        Comment les agents de la nouvelle brigade travaillent avec
            | La brigade a été créée en mai et a interpellé six personnes.
        Ce que les agents ont saisi dans la cave de la boutique, | • Un coffre-fort
        Les agents ont saisi dans la cave sous la boutique, | 1. Un coffre-fort
    """),
)
def test_headings_and_items_stay_apart(before: str, line: str) -> None:
    """A sentence below a heading is its own, and so is an item of a list."""
    assert not joined(before, line)


@pytest.mark.parametrize(
    "sentence",
    [
        "The flat is on 17\nth\nStreet, above a bakery.",
        "He was told so by the judge of the 2\nnd\nDivision on Monday.",
        "L'appartement est au 3\ne\nétage, au-dessus d'une boulangerie.",
        "Il l'a appris du juge de la 2\nème\nChambre lundi.",
    ],
)
def test_raised_letters_end_no_sentence(sentence: str) -> None:
    """What follows them goes on, with a capital too."""
    assert sentence.replace("\n", " ") in blocks_of(sentence)


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        (
            "Two years in prison for the broker of Dover",
            "The court there sentenced\nIda Brandt\non Friday for\ntheft\nand\nfraud.",
        ),
        (
            "Deux ans de prison pour la courtière de Caen",
            "Le tribunal a condamné\nIda Brandt\nvendredi pour\nvol\net\nescroquerie.",
        ),
    ],
)
def test_the_first_words_below_a_heading_begin_a_sentence(
    heading: str, sentence: str
) -> None:
    """They are none of the elements that scrapers part from a sentence."""
    text = f"{heading}\n{sentence}\n{sentence}"
    assert blocks_of(text)[:2] == [heading, " ".join(sentence.split())]


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_of_a_width_and_paragraphs_without_gaps(language: str) -> None:
    """A line with room for the next word ends a paragraph, a dateline begins one."""
    heading, lines, last = {
        "en": (
            "Office of the Prosecutor of Dover Announces a Sentence in a Case",
            [
                "(Dover) – A court has sentenced a broker to two years in prison for",
                "having sold coins that never existed to pensioners who were called",
                "at home and told that all their savings were at risk in the bank.",
            ],
            "Anybody whom the broker had called is asked to write to the court.",
        ),
        "fr": (
            "Le parquet de Caen annonce une condamnation dans un dossier de jetons",
            [
                "CAEN, le 3 mai – Le tribunal a condamné un courtier à deux ans pour",
                "avoir vendu des jetons qui n'existaient pas à des retraités appelés",
                "chez eux, et à qui on disait que leurs économies étaient menacées.",
            ],
            "Quiconque a été appelé par le courtier est prié d'écrire au tribunal.",
        ),
    }[language]
    short = f"{lines[-1].rsplit(' ', 5)[0]}."
    text = "\n".join([heading, *lines[:-1], short, last, *lines])
    paragraph = " ".join([*lines[:-1], short])
    assert blocks_of(text) == [heading, paragraph, last, " ".join(lines)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_in_short_paragraphs_are_no_fixed_width(language: str) -> None:
    """Lines that go on after one are short where an element stands on each."""
    sentence = {
        "en": "The bank of the three men had called the squad on\nMonday evening\n"
        ", and the judges of the court in Dover had ordered\nsearches of two flats\n"
        "in a street where the squad had been seen by\nneighbours\non Sunday.",
        "fr": "La banque des trois hommes avait prévenu la brigade\nlundi soir\n, et "
        "les juges du tribunal de Caen avaient ordonné\ndes perquisitions\ndans une "
        "rue où la brigade avait été vue par des\nvoisins\nle dimanche.",
    }[language]
    whole = " ".join(sentence.split())
    text = f"{sentence}\nMenu\nContact\n{sentence}"
    assert blocks_of(text) == [whole, "Menu", "Contact", whole]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_of_thousands_of_lines_is_joined_in_a_moment(language: str) -> None:
    """The time of a line does not grow with the paragraph that it goes on with."""
    line = {
        "en": "and the men were seen again that day in a street of Dover with",
        "fr": "et les hommes ont été vus encore ce jour-là dans une rue de Caen avec",
    }[language]
    text = "\n".join([line] * 20_000)
    start = time.process_time()
    assert len(list(find_blocks(text))) == 1
    assert time.process_time() - start < 5
