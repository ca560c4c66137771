"""Paragraphs that stand on one line, parted by runs of spaces."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cryptonews_nlp._paragraphs import paragraphs_apart

PARAGRAPHS = {
    "en": [
        "Tanvale Harbour Board lost 40 bitcoins on Friday. It told nobody for a week.",
        "“We were ashamed,” said Ada Quill, its chair. “Then we called the police.”",
        "Its cranes never stopped. Nor did the ferry.",
    ],
    "fr": [
        "Le port de Tanvale a perdu 40 bitcoins vendredi. Il l'a tu une semaine.",
        (
            "« Nous avions honte », dit Ada Quille, qui le dirige. « Puis nous avons "
            "appelé la police. »"
        ),
        "Ses grues n'ont pas cessé de tourner. Le bac non plus.",
    ],
}


@pytest.mark.parametrize("language", PARAGRAPHS)
@pytest.mark.parametrize("run", ["  ", "   ", " \u00a0", "      "])
def test_runs_of_spaces_part_paragraphs(language: str, run: str) -> None:
    """Each paragraph is a line, and nothing has moved."""
    text = run.join(PARAGRAPHS[language])
    apart = paragraphs_apart(text)
    assert list(filter(None, map(str.strip, apart.split("\n")))) == PARAGRAPHS[language]
    assert len(apart) == len(text)


@pytest.mark.parametrize("language", PARAGRAPHS)
def test_headings_stand_alone_too(language: str) -> None:
    """What ends no sentence is a line where no space slipped into the sentences."""
    text = "  ".join([*PARAGRAPHS[language][:2], "Tanvale", PARAGRAPHS[language][2]])
    assert "\n\nTanvale\n\n" in paragraphs_apart(text)


@pytest.mark.parametrize("language", PARAGRAPHS)
def test_two_spaces_behind_each_sentence_part_nothing(language: str) -> None:
    """Who types so parts sentences; three spaces part his paragraphs as well."""
    joined = " ".join(PARAGRAPHS[language])
    typed = re.sub(r"(?<=[.”»]) (?=[A-Z“«])", "  ", joined)
    assert paragraphs_apart(typed) == typed
    apart = paragraphs_apart("   ".join([typed] * 3))
    assert apart.count("\n\n") == 2


@pytest.mark.parametrize(
    "text",
    [
        "The board  met on Monday, and  Ada Quill  spoke. She left. The  rest stayed.",
        "The board   met   Ada Quill   of   Tanvale.   She left.   Some   stayed.",
        "Le conseil   reçut   Ada Quille   de   Tanvale.   Elle partit.   Deux   non.",
        "Le conseil  a siégé lundi, et  Ada Quille  a parlé. Elle est  partie. Fin.",
    ],
)
def test_spaces_that_slipped_in_part_nothing(text: str) -> None:
    """Spaces in the middle of sentences are slips, or stand around links."""
    assert paragraphs_apart(text) == text


@pytest.mark.parametrize("language", PARAGRAPHS)
def test_texts_with_lines_stay(language: str) -> None:
    """Where paragraphs have lines of their own, spaces tell nothing."""
    text = "\n\n".join("  ".join(PARAGRAPHS[language]) for _ in range(3))
    assert paragraphs_apart(text) == text


@given(st.text(alphabet="aB. \u00a0\n“”«»,", max_size=120))
def test_only_spaces_change(text: str) -> None:
    """Offsets stay those of the text, whatever it holds."""
    apart = paragraphs_apart(text)
    assert len(apart) == len(text)
    assert all(
        new == old or (old in " \u00a0\t" and new in " \n")
        for new, old in zip(apart, text, strict=True)
    )
