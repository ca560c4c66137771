"""What a page says twice is read once."""

from __future__ import annotations

import pytest

from cryptonews_nlp._types import CONTENT_ZONES, Article
from cryptonews_nlp.zoning import find_zones
from tests.zoning.samples import BODY, LANGUAGES, TITLE, content


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("cut", [None, 50, 90])
def test_summary_above_the_text(language: str, cut: int | None) -> None:
    """The first paragraph stands there, whole or up to where it was cut."""
    first = BODY[language].split("\n\n")[0]
    summary = first if cut is None else first[:cut].rsplit(" ", 1)[0] + "..."
    text = f"{TITLE[language]}\n\n{summary}\n\n{BODY[language]}"
    assert content(text) == f"{TITLE[language]}\n\n{BODY[language]}"
    start = text.index(BODY[language])
    [zone] = [z for z in find_zones(Article("x", text)) if z.start == start]
    assert zone.kind == "body"


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentence_set_large_within_the_text(language: str) -> None:
    """What a magazine repeats between two paragraphs is no second statement."""
    first, second, third = BODY[language].split("\n\n")
    said = second.rsplit(",", 1)[0]
    text = "\n\n".join([TITLE[language], first, second, f"“{said}”", third])
    kinds = {
        line: zone.kind
        for zone in find_zones(Article("x", text))
        for line in text[zone.start : zone.end].split("\n")
    }
    assert kinds[f"“{said}”"] not in CONTENT_ZONES
    assert kinds[second] == "body"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_caption_that_stands_twice(language: str) -> None:
    """Galleries write it below the picture, and below its copy in full size."""
    first, *rest = BODY[language].split("\n\n")
    caption = f"{rest[0].rstrip('.')}. (Ida Brandt/Harbour Wire)"
    text = "\n\n".join([TITLE[language], first, caption, caption, *rest[1:]])
    assert content(text).count(caption) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Not one coin of the harbour was ever found, and nobody ever paid.",
        "Pas un seul jeton du port n'a été retrouvé, et personne n'a payé.",
    ],
)
def test_refrain_stays(line: str) -> None:
    """What stands in a text many times is meant to."""
    language = "en" if line.startswith("Not") else "fr"
    text = f"\n\n{line}\n\n".join([TITLE[language], *BODY[language].split("\n\n"), ""])
    assert content(text) == text
