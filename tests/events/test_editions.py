"""Editions of one series, and pages that show a notice in place of their text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cryptonews_nlp.events import Story, cluster_stories

SERIES = {
    "en": (
        (
            "Harbour bulletin for Monday, May 4th",
            "Harbour bulletin for Tuesday, May 5th",
        ),
        (
            "The bulletin of the harbour tells which ships are expected, which berths "
            "are free. Pilots report to the office at six. The tides hang at the gate."
        ),
    ),
    "fr": (
        ("Le bulletin du port, lundi 4 mai", "Le bulletin du port, mardi 5 mai"),
        (
            "Le bulletin du port annonce les navires attendus et les quais libres. Les "
            "pilotes se présentent au bureau à six heures. Les marées sont à la grille."
        ),
    ),
}
PLAIN = {
    "en": "Pilots of the harbour want free berths",
    "fr": "Les pilotes du port veulent des quais libres",
}
LANGUAGES = sorted(SERIES)


def told(language: str, *items: tuple[str, str, int]) -> list[int]:
    """Return the events of stories with a title, a text and a day of May."""
    return cluster_stories(
        [
            Story(str(n), language, title, text, datetime(2026, 5, day, tzinfo=UTC))
            for n, (title, text, day) in enumerate(items)
        ]
    ).tolist()


@pytest.mark.parametrize("language", LANGUAGES)
def test_editions_are_events_of_their_own(language: str) -> None:
    """Headlines that name two days head two bulletins, in the same words."""
    (one, other), text = SERIES[language]
    first, second = told(language, (one, text, 4), (other, text, 5))
    assert first != second
    first, second = told(language, (one, text, 4), (one, text + " Ahoy.", 5))
    assert first == second


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_headline_of_another_language_names_its_day(language: str) -> None:
    """Notes in one language under the headlines of the other."""
    (one, other), _ = SERIES["fr" if language == "en" else "en"]
    text = SERIES[language][1]
    first, second = told(language, (one, text, 4), (other, text, 5))
    assert first != second


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_heading_comes_again_after_days(language: str) -> None:
    """Within days a headline is told again, weeks later the column appears again."""
    text = SERIES[language][1]
    first, second = told(
        language, (PLAIN[language], text, 1), (PLAIN[language], text, 3)
    )
    assert first == second
    first, second = told(
        language, (PLAIN[language], text, 1), (PLAIN[language], text, 29)
    )
    assert first != second


NOTICE = {
    "en": (
        (
            "The summary of this page could not be made, since its server says that "
            "demand is high and refused. Readers may load the page again in minutes."
        ),
        "Thieves empty a vault in Norvane",
        "The mayor of Vell opens a bridge",
        "A ferry to Ostrel waits for its captain",
    ),
    "fr": (
        (
            "Le résumé de cette page n'a pas été produit, car le serveur répond que la "
            "demande est forte et refuse. Les lecteurs chargeront la page plus tard."
        ),
        "Des voleurs vident un coffre à Norvane",
        "Le maire de Vell ouvre un pont",
        "Le bac d'Ostrel attend son capitaine",
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_that_show_one_notice_are_on_no_event_together(language: str) -> None:
    """Their headlines tell what neither text does."""
    notice, one, other, third = NOTICE[language]
    beside = (third, SERIES[language][1], 4)
    first, second, _ = told(language, (one, notice, 4), (other, notice, 4), beside)
    assert first != second
    first, second, _ = told(language, (one, notice, 4), (one, notice + "!", 4), beside)
    assert first == second


RETOLD = {
    "en": (
        "Quill of Norvane opens its vault to pilots",
        (
            "In Norvane the firm Quill opened its vault to the pilots on Monday and "
            "showed them the tides, the berths and the gate, as the captains had asked."
        ),
    ),
    "fr": (
        "Quill de Norvane ouvre son coffre aux pilotes",
        (
            "À Norvane la société Quill a ouvert son coffre aux pilotes lundi et leur "
            "a montré les marées, les quais et la grille, comme ils le voulaient."
        ),
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_that_tells_its_own_headline_is_no_notice(language: str) -> None:
    """Another article on it may have a headline that this one does not tell."""
    title, text = RETOLD[language]
    other = {"en": "Ahoy, captains!", "fr": "Ohé, capitaines !"}[language]
    beside = (NOTICE[language][3], SERIES[language][1], 4)
    first, second, _ = told(language, (title, text, 4), (other, text + "!", 4), beside)
    assert first == second
