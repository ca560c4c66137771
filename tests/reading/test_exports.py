"""Text files of press databases."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.samples import TEXTS, articles, each_language

ENDS = {
    "factiva": "{text}\n\nDocument LEDGER0020240503ek53000{n}a\n",
    "nexis": "{text}\n\nLoad-Date: May 3, 2024\n\nEnd of Document\n",
    "europresse": "{text}\n\n© 2024 Le Fil.\nnews·20240503·LF·{n}23456\n",
    "proquest": "Document {n} of 2\n\n{text}\n\nPublisher: Ledger\n",
    "old nexis": "                {n} of 2 DOCUMENTS\n\n{text}\n\nLANGUAGE: ENGLISH\n",
}


@pytest.mark.parametrize("document", ENDS.values(), ids=ENDS)
@each_language
def test_each_document_of_an_export_is_an_article(
    tmp_path: Path, text: str, document: str
) -> None:
    """Databases put what was found into one file."""
    texts = [f"{n}: {text} {text} {text}" for n in (1, 2)]
    whole = "".join(document.format(text=t, n=n) for n, t in enumerate(texts, 1))
    (tmp_path / "export.txt").write_text(whole, encoding="utf-8")
    found = articles(tmp_path)
    assert len(found) == len(texts)
    assert all(t in article.text for t, article in zip(texts, found, strict=True))


@each_language
def test_tagged_fields_are_those_of_the_article(tmp_path: Path, text: str) -> None:
    """What other tags hold is none of the text."""
    document = (
        f"SE   News\nHD   T\nBY   By Ida Brandt\nWC   90 words\nPD   3 May 2024\n"
        f"SN   Ledger\nLP\n{text}\n\nTD\nFin.\n\nCO   xyz : Norvane\n"
        "AN   Document LEDGER0020240503ek530001a\n"
    )
    (tmp_path / "export.txt").write_text(document, encoding="utf-8")
    (article,) = articles(tmp_path)
    assert (article.title, article.author, article.source) == (
        "T",
        "Ida Brandt",
        "Ledger",
    )
    assert article.text == f"{text}\n\nFin."
    assert article.published
    assert article.published.date().isoformat() == "2024-05-03"


@pytest.mark.parametrize(
    "line", ["25 of 39", "HD video of the raid", "IN brief", "_" * 40]
)
def test_what_only_looks_like_one_is_one_text(tmp_path: Path, line: str) -> None:
    """Galleries count pictures; capitals begin lines."""
    text = f"{TEXTS['en'] * 4}\n{line}\n{TEXTS['fr'] * 4}\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert [a.text for a in articles(tmp_path)] == [text]
