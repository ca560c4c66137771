"""Columns and fields: which one holds what, under whatever name."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
import pytest

from cryptonews_nlp._types import Article
from cryptonews_nlp.reading import read
from tests.reading.samples import TEXTS, articles


@pytest.mark.parametrize(
    ("row", "title", "author"),
    [
        (
            {
                "Texte de l'article": "Un.",
                "Titre de presse": "T",
                "Nom auteur": "Par A B",
            },
            "T",
            "A B",
        ),
        (
            {
                "articleBody": "One.",
                "text_length": 4,
                "pageTitle": "T",
                "by": "A B <a@b.io>",
            },
            "T",
            "A B",
        ),
        (
            {"Intitulé": "T", "Corps": "Un.", "Support": "Fil", "Auteurs": "A B"},
            "T",
            "A B",
        ),
        ({"HEADLINE_MAIN": "T", "BODY_TXT": "One.", "BYLINE": "By A B"}, "T", "A B"),
    ],
)
def test_columns_with_unusual_names_are_found(
    row: dict[str, object], title: str, author: str
) -> None:
    """A word of the name tells the column, unless it is only about the field."""
    [article] = read([row])
    assert isinstance(article, Article)
    assert (article.title, article.author) == (title, author)
    assert len(article.text) in {3, 4}


@pytest.mark.parametrize(
    ("written", "author"),
    [
        ("Author: Ann Roe", "Ann Roe"),
        ("Auteure Anne Roux", "Anne Roux"),
        ("Posted by Ann Roe", "Ann Roe"),
        ("Publié par Anne Roux", "Anne Roux"),
        ("Authority of Lund", "Authority of Lund"),
        ("Analysis by Ann Roe", "Ann Roe"),
        ("Un texte de Anne Roux,", "Anne Roux"),
        ("Radio Lund (www.lund.example)", "Radio Lund"),
        ("Article by", None),
        ("Propos recueillis par", None),
        ("https://social.example/ledger", None),
        ("admin", None),
        ("Inconnu", None),
    ],
)
def test_labels_and_addresses_are_no_authors(written: str, author: str | None) -> None:
    """The label before a name goes; who signs nothing is nobody."""
    [article] = read([{"text": "Un.", "author": written}])
    assert isinstance(article, Article)
    assert article.author == author


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("text_en", "text_fr"),
        ("Texte (anglais)", "Texte (français)"),
        ("en_body", "fr_body"),
        ("contentEN", "contentFR"),
    ],
)
def test_a_row_in_both_languages_is_an_article_in_each(
    english: str, french: str
) -> None:
    """Columns of neither language are of both; a side without a text is left out."""
    rows = [
        {"id": "a", english: "One.", french: "Un.", "title_fr": "T", "date": "2024"},
        {"id": "b", english: "Two.", french: None},
        {"id": "c", english: None, french: ""},
    ]
    *read_articles, failed = read(rows)
    told = [(a.article_id, a.text, a.title) for a in read_articles]
    assert told == [
        ("a-en", "One.", None),
        ("a-fr", "Un.", "T"),
        ("b-en", "Two.", None),
    ]
    assert failed.error == "empty"


@pytest.mark.parametrize("kind", ["frame", "csv", "parquet"])
def test_tables_in_both_languages_are_read_from_any_file(
    kind: str, tmp_path: Path
) -> None:
    """What holds a table picks its columns before the rows are seen."""
    table = pd.DataFrame({"text_en": ["One."], "text_fr": ["Un."], "id": ["a"]})
    path = tmp_path / f"a.{kind}"
    if kind != "frame":
        getattr(table, f"to_{kind}")(path, index=False)
    found = articles(table if kind == "frame" else path)
    assert [article.article_id for article in found] == ["a-en", "a-fr"]


@pytest.mark.parametrize(
    ("row", "columns"),
    [
        ({"text": "One.", "summary_en": "S.", "summary_fr": "R."}, None),
        ({"text_en": "One.", "text_fr": "Un."}, {"text": "text_en"}),
        ({"text_en": "One.", "text_length_fr": 3}, None),
        ({"text": "One.", "date_mise_en_ligne": "2024-05-03"}, None),
    ],
)
def test_a_row_with_one_text_is_one_article(
    row: dict[str, object], columns: dict[str, str] | None
) -> None:
    """Summaries of two languages beside a text are none, nor is what was not named."""
    (article,) = read([row], columns=columns)
    assert article.text == "One."


def test_the_site_of_an_address_is_the_source() -> None:
    """Where no source is given, the address names it."""
    [article] = read([{"text": "Un.", "url": "https://www.ledger.example/a?b"}])
    assert isinstance(article, Article)
    assert article.source == "ledger.example"


def test_french_column_names_are_found_and_given_ones_win() -> None:
    """Titre, corps and publié are found; a given column comes first."""
    row = {
        "Titre": "T",
        "Corps": TEXTS["fr"],
        "Publié le": "3 août 2023",
        "lang": "fr",
        "x": "Z",
    }
    (found,) = articles([row])
    assert (found.title, found.text) == ("T", TEXTS["fr"])
    assert found.published == datetime(2023, 8, 3, tzinfo=UTC)
    (given,) = articles(pd.DataFrame([row]), columns={"text": "x"})
    assert given.text == "Z"


ADDRESS = "https://a.example/x"


@pytest.mark.parametrize(
    ("row", "source", "url"),
    [
        ({"source": ADDRESS, "source-hostname": "The A"}, "The A", ADDRESS),
        ({"source": ADDRESS}, "a.example", ADDRESS),
        ({"source": {"id": None, "name": "L'Écho"}}, "L'Écho", None),
        ({"meta_site_name": "", "url": ADDRESS}, "a.example", ADDRESS),
        ({"meta_site_name": "The A", "url": ADDRESS}, "The A", ADDRESS),
        ({"canonical": ADDRESS}, "a.example", ADDRESS),
        ({"source": "www.a.example/x"}, "a.example", "www.a.example/x"),
        ({"guid": "https://a.example/?p=2", "permalink": "/x"}, "a.example", ADDRESS),
    ],
)
def test_sources_of_scrapers(
    row: dict[str, object], source: str, url: str | None
) -> None:
    """The name of a site is its source, an address is none but is kept."""
    (article,) = articles([{"text": TEXTS["en"], **row}])
    assert article.source == source
    assert article.url == url
