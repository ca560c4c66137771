"""Dates of publication: the forms that scrapers leave, and what stays unknown."""

from __future__ import annotations

import pytest

from cryptonews_nlp._types import Article
from cryptonews_nlp.pipeline import prepare
from cryptonews_nlp.reading import read, settle_dates
from cryptonews_nlp.reading.fields.dates import (
    date_in_address,
    date_in_name,
    parse_date,
)

BODY = {
    "en": "Police in Dover seized nine laptops on Friday. They were not for sale.",
    "fr": "La police de Caen a saisi neuf ordinateurs. Ils n'étaient pas à vendre.",
}


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("March 11, 2024 9:15 pm", "en", "2024-03-11T21:15:00+00:00"),
        ("11 Mar 2024 9:15 PM", None, "2024-03-11T21:15:00+00:00"),
        ("Mon, 11 Mar 2024 21:15:00 +0100", None, "2024-03-11T21:15:00+01:00"),
        ("3/25/2024 4:05:00 PM", None, "2024-03-25T16:05:00+00:00"),
        ("25/03/24", None, "2024-03-25T00:00:00+00:00"),
        ("11/03/2024 à 21h15", "fr", "2024-03-11T21:15:00+00:00"),
        ("11-03-2024", "fr", "2024-03-11T00:00:00+00:00"),
        ("03/25/2024", "fr", "2024-03-25T00:00:00+00:00"),
        ("lundi 11 mars 2024 - 21:15", None, "2024-03-11T21:15:00+00:00"),
        ("2024/03/11", None, "2024-03-11T00:00:00+00:00"),
        ("11th of March 2024, 9 p.m.", None, "2024-03-11T21:00:00+00:00"),
        ("11-Mar-2024", None, "2024-03-11T00:00:00+00:00"),
        ("1er déc. 2024 à 9h", None, "2024-12-01T09:00:00+00:00"),
        ("21:15 BST, Thursday 11 July 2024", None, "2024-07-11T21:15:00+01:00"),
        ("March 11, 2024 / 2:22 PM EDT", None, "2024-03-11T14:22:00-04:00"),
        ("12 juill. 2024 à 10:00 (heure de Paris)", None, "2024-07-12T10:00:00+02:00"),
        ("Publié à 18h07, le 11 mars 2024", None, "2024-03-11T18:07:00+00:00"),
        (
            "Updated: 9:00 GMT, 13 March 2024 | Published: 14:22 GMT, 11 March 2024",
            None,
            "2024-03-11T14:22:00+00:00",
        ),
        (
            "Mis à jour à 7h30, le 13 mars 2024 - Publié le 11 mars 2024",
            None,
            "2024-03-11T00:00:00+00:00",
        ),
        ("Paru le 11 mars 2024, mis à jour à 8h", None, "2024-03-11T00:00:00+00:00"),
    ],
)
def test_forms_of_scrapers(text: str, language: str | None, expected: str) -> None:
    """Half days, two-digit years and dashes are read as people read them."""
    found = parse_date(text, language=language)
    assert found is not None
    assert found.isoformat() == expected


@pytest.mark.parametrize("text", ["11/03/2024", "11-03-2024 21:15", "03/04/24 9:15 PM"])
def test_two_readings_stay_unknown_in_english(text: str) -> None:
    """British and American orders differ by months: none is guessed."""
    assert parse_date(text, language="en") is None
    assert parse_date(text) is None


def test_other_dates_of_a_file_tell_the_order() -> None:
    """A date over 12 shows how a file writes dates; two orders show nothing."""
    rows = [
        {"id": "a", "text": BODY["en"], "date": "25/03/2024"},
        {"id": "b", "text": BODY["en"], "date": "11/03/2024"},
    ]
    assert [a.published is None for a in read(rows)] == [False, True]
    found = settle_dates([a for a in read(rows) if isinstance(a, Article)])
    assert [f.published and f.published.day for f in found] == [25, 11]
    both = [*rows, {"id": "c", "text": BODY["en"], "date": "03/25/2024"}]
    found = settle_dates([a for a in read(both) if isinstance(a, Article)])
    assert found[1].published is None


@pytest.mark.parametrize(("language", "day"), [("fr", 11), ("en", None)])
def test_the_language_of_the_text_decides_or_the_reason_says_why_not(
    language: str, day: int | None
) -> None:
    """A French article dates 11/03/2024 in March; an English one says why it cannot."""
    (article,) = read([{"text": BODY[language], "date": "11/03/2024"}])
    assert isinstance(article, Article)
    found = prepare(article).analyzed
    published = found.article.published
    assert (published.day if published else None) == day
    assert (found.reason is None) == (day is not None)
    if day is None:
        assert "'11/03/2024'" in str(found.reason)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://ledger.example/2024/03/04/raid", "2024-03-04"),
        ("https://ledger.example/crime/2024-03-04-raid.html", "2024-03-04"),
        ("https://ledger.example/2024/13/04/raid", None),
        ("https://ledger.example/article/20240304", None),
    ],
)
def test_addresses_hold_days(url: str, expected: str | None) -> None:
    """The day in an address dates an article that has no other date."""
    found = date_in_address(url)
    assert (found.date().isoformat() if found else None) == expected
    (article,) = read([{"text": BODY["en"], "url": url}])
    assert isinstance(article, Article)
    dated = prepare(article).analyzed.article.published
    assert (dated.date().isoformat() if dated else None) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("2024-03-04-two-men-held.md", "2024-03-04"),
        ("20240304_115426_police-seize-27-coins_en.md", "2024-03-04"),
        ("2024-03-04T11-54_deux_hommes_arretes.txt", "2024-03-04"),
        ("2024/03/04/deux-hommes-arretes.txt", "2024-03-04"),
        ("2024-03-04_export_batch_12.txt", None),
        ("img_20240304_115426.txt", None),
        ("20241304_two-men-held.md", None),
    ],
)
def test_names_of_files_hold_days(path: str, expected: str | None) -> None:
    """A day, perhaps with a time, before the headline that a file is named for."""
    found = date_in_name(path)
    assert (found.date().isoformat() if found else None) == expected
