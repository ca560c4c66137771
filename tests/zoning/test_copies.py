"""What many articles share: boilerplate, and copies of one text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cryptonews_nlp.zoning import (
    find_duplicates,
    repeated_blocks,
)
from tests.zoning.samples import BODY, LANGUAGES

# ruff: noqa: E501 - lines of pages are as long as they are


def moved(body: str, towns: list[str]) -> list[str]:
    """Tell a story once in each town: other paragraphs, of the same shape."""
    return [
        "\n\n".join(f"{town}. {part}" for part in body.split("\n\n")) for town in towns
    ]


TOWNS = ["Brest", "Arras", "Dover", "Leeds"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_repetition_over_a_folder_is_learned(language: str) -> None:
    """A block that stands in many texts is found, whatever its numbers."""
    stories = moved(BODY[language], TOWNS)
    texts = [f"Le fil de {i} heures\n\n{text} {i}" for i, text in enumerate(stories)]
    repeated = repeated_blocks(texts)
    assert repeated == {"le fil de 0 heures"}
    assert repeated_blocks(texts[:2]) == frozenset()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_story_that_many_print_is_no_boilerplate(language: str) -> None:
    """Paragraphs of copies are not taken for a notice of the folder."""
    notice = "Fil d'actualité\n\n"
    copies = [notice + BODY[language]] * 4
    others = [notice + text for text in moved(BODY[language], TOWNS)]
    assert repeated_blocks([*copies, *others]) == {"fil d'actualité"}
    assert repeated_blocks(copies) == frozenset()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_story_that_sites_cut_is_no_boilerplate(language: str) -> None:
    """Copies cut at other places, between the notices of their own sites, are copies."""
    parts = BODY[language].split("\n\n")
    copies = [
        f"The {town} Echo\n\n" + "\n\n".join(parts[: 3 - n % 2]) + f"\n\nThe {town} "
        f"Echo belongs to the readers of {town}, who have owned it since they bought it."
        for n, town in enumerate(TOWNS)
    ]
    assert repeated_blocks(copies) == frozenset()


@pytest.mark.parametrize("language", LANGUAGES)
def test_copies_are_found_and_events_stay_apart(language: str) -> None:
    """Exact, retitled and cut copies point to the longest; another event does not."""
    text = BODY[language]
    other = BODY["fr" if language == "en" else "en"]
    cut = text.rsplit("\n\n", 1)[0]
    items = [("a", text), ("b", text.upper()), ("c", "X !\n" + cut), ("d", other)]
    assert find_duplicates(items) == {"b": "c", "c": "a"} or find_duplicates(items) == {
        "b": "a",
        "c": "a",
    }
    assert find_duplicates(items) == find_duplicates(reversed(items))


TEMPLATE = {
    "en": (
        "Police in {0} said on {1} that they had arrested {2} people over a platform that "
        "took deposits from savers. The tokens were traced by investigators of {3}. A "
        "court in {0} will hear the case, and the suspects deny the charges, a lawyer told "
        "reporters. The head of the unit, {4}, thanked the officers of {3} for their help."
    ),
    "fr": (
        "La police de {0} a annoncé {1} l'arrestation de {2} personnes pour une plateforme "
        "qui recueillait des dépôts. Les jetons ont été suivis par les enquêteurs de {3}. "
        "Un tribunal de {0} examinera l'affaire et les suspects nient, a dit leur avocat. "
        "Le chef de l'unité, {4}, a remercié les agents de {3} pour leur aide."
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_template_with_other_names_is_no_copy(language: str) -> None:
    """Blotters share their words; who and where tell one report from another."""
    fill = TEMPLATE[language].format
    first = fill("Vell", "Monday", "nine", "Norvane", "Ida Brandt-Moss")
    other = fill("Caen", "Friday", "six", "Port Orvane Cyber", "Tomasz Wilk")
    assert find_duplicates([("a", first), ("b", other)]) == {}
    assert find_duplicates([("a", first), ("b", first + " Ends.")]) == {"a": "b"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_follow_up_repeats_background_and_is_no_copy(language: str) -> None:
    """Who shares half of an article weeks later follows up; who prints all copies."""
    day = [datetime(2026, 3, d, tzinfo=UTC) for d in (2, 4, 20)]
    first, other = BODY[language], BODY["fr" if language == "en" else "en"]
    parts = first.split("\n\n")
    half = "\n\n".join([other.lower(), *parts[: len(parts) // 2 + 1]])
    for text, late, found in (
        (half, day[1], True),
        (half, day[2], False),
        (first, day[2], True),
    ):
        items = [("a", first), ("b", text)]
        copies = find_duplicates(items, published={"a": day[0], "b": late})
        assert bool(copies) is found


STAGES = {
    "en": ("Three accused", "Three jailed"),
    "fr": ("Trois mis en cause", "Trois en prison"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_later_stage_repeats_nearly_all_and_is_no_copy(language: str) -> None:
    """An office tells a verdict in the words of the charge, weeks later, retitled."""
    text = BODY[language]
    dates = dict(
        zip("ab", [datetime(2026, 3, d, tzinfo=UTC) for d in (2, 20)], strict=True)
    )
    items = [("a", text), ("b", text.replace(text.split("\n\n")[1], "Now: {}."))]
    same = dict.fromkeys("ab", STAGES[language][0])
    assert find_duplicates(items, same, dates)
    assert not find_duplicates(
        items, dict(zip("ab", STAGES[language], strict=True)), dates
    )
    whole = [("a", text), ("b", text)]
    assert find_duplicates(whole, dict(zip("ab", STAGES[language], strict=True)), dates)


REPORT = {
    "en": (
        (
            "{0} reported a quarterly profit above the forecasts of analysts polled by Data "
            "Rill. Shares of {0} have gained a tenth since January while the Norvane Index "
            "lost two per cent. The question for investors is what {0} will earn next. The "
            "list of Data Rill holds {0} among its buys. It takes in the revisions of the "
            "estimates, which move with the price as studies by Data Rill have long shown."
        ),
        ("{} beats estimates", "Velmar Foods", "Ostrel Motors"),
    ),
    "fr": (
        (
            "{0} a publié un bénéfice au-dessus des attentes des analystes de Data Rill. "
            "L'action de {0} gagne un dixième depuis janvier quand l'indice Norvane perd deux "
            "pour cent. Reste à savoir ce que {0} gagnera ensuite. La liste de Data Rill "
            "compte {0} parmi ses achats. Elle tient compte des révisions, qui suivent le "
            "cours de près comme les études de Data Rill le montrent depuis longtemps."
        ),
        ("{} dépasse les attentes", "Velmar Foods", "Ostrel Motors"),
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_reports_on_one_template_name_their_own(language: str) -> None:
    """Each headline names what the other report has no word of."""
    text, (headline, *companies) = REPORT[language]
    items = [(name, text.format(name)) for name in companies]
    assert find_duplicates(items)
    headlines = {name: headline.format(name) for name in companies}
    assert not find_duplicates(items, headlines)
    retold = [*items, ("copy", text.format(companies[0]) + " Velmar.")]
    again = {**headlines, "copy": headline.format(companies[0]) + "!"}
    assert find_duplicates(retold, again) == {companies[0]: "copy"}


NOTICE = {
    "en": (
        (
            "No text could be taken from this page, which asks its readers to subscribe. "
            "Choose the plan that suits you and read on for a month, cancel when you want."
        ),
        ("Thieves empty the vault of Norvane", "Mayor of Vell opens a bridge"),
    ),
    "fr": (
        (
            "Aucun texte n'a pu être repris de cette page, qui demande de s'abonner. "
            "Choisissez la formule qui vous convient, sans engagement, et lisez la suite."
        ),
        ("Des voleurs vident le coffre de Norvane", "Le maire de Vell ouvre un pont"),
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_notice_in_place_of_the_text_makes_no_copies(language: str) -> None:
    """Pages that show one notice under other headlines are other articles."""
    notice, (one, other) = NOTICE[language]
    items = [("a", notice), ("b", notice)]
    assert find_duplicates(items, {"a": one, "b": one}) == {"b": "a"}
    assert find_duplicates(items, {"a": one, "b": other}) == {}
