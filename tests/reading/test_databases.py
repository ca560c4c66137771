"""Documents as press databases show them: heads of lines, pages of many documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.samples import TEXTS, articles, each_language

HEADS = {
    "factiva en": (
        "Six held\n\nBy Ida Brandt\n1,204 words\n3 May 2024\n09:30\nLedger\nLEDGER\n4\n"
        "English\n© 2024 Ledger. All rights reserved.\n\n{text}\n\n"
        "Document LEDGER0020240503ek530001a\n"
    ),
    "factiva fr": (
        "Région\nSix arrêtés\nPar Éva Noël\n204 mots\n3 mai 2024\nLe Fil\nFILFR\n"
        "Français\nCopyright 2024 Le Fil.\n\n{text}\n\n"
        "Document FILFR00020240503ek530001a\n"
    ),
    "old nexis": (
        "              1 of 2 DOCUMENTS\n\n               Ledger\n\n"
        "            May 3, 2024 Friday\n            Final Edition\n\nSix held\n\n"
        "BYLINE: Ida Brandt\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 204 words\n\n{text}\n\n"
        "LOAD-DATE: May 3, 2024\n\nLANGUAGE: ENGLISH\n"
    ),
    "nexis fr": (
        "Six arrêtés\nLe Fil\n3 mai 2024 vendredi\n\nCopyright 2024 Le Fil Tous droits "
        "réservés\n\nRubrique: RÉGION; Pg. 4\nLongueur: 204 mots\nAuteur: Éva Noël\n\n"
        "Corps\n\n{text}\n\nDate-chargement: 3 mai 2024\n\nEnd of Document\n"
    ),
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
@each_language
def test_the_head_of_a_document_is_its_fields(
    tmp_path: Path, text: str, head: str
) -> None:
    """A first paragraph below a copyright is none of it."""
    documents = head.format(text=f"{text} {text}\n\n{text}") * 2
    (tmp_path / "export.txt").write_text(documents, encoding="utf-8")
    found = articles(tmp_path)
    assert [article.text for article in found] == [f"{text} {text}\n\n{text}"] * 2
    for article in found:
        assert article.title in {"Six held", "Six arrêtés"}
        assert article.author in {"Ida Brandt", "Éva Noël"}
        assert article.source in {"Ledger", "Le Fil"}
        assert article.published
        assert article.published.date().isoformat() == "2024-05-03"


@pytest.mark.parametrize(
    "line", ["500 words", "Length: 500 words", "Longueur : 500 mots", "Rubrique: Ports"]
)
def test_an_article_that_counts_words_is_one(tmp_path: Path, line: str) -> None:
    """Writers state how long a text is; without a day and a paper it is no head."""
    text = f"Six held\n{line}\n{TEXTS['en']}\n\n{TEXTS['en']}\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert [a.text for a in articles(tmp_path)] == [text]


PAGES = {
    "europresse": (
        '<article><header><div class="rdp__DocPublicationName"><span class='
        '"DocPublicationName">Le Fil</span></div><span class="DocHeader">Région, '
        "vendredi 3 mai 2024 204 mots, p. 4</span></header><div class='titreArticle'>"
        '<p class="rdp__articletitle">Six arrêtés</p></div><p class='
        '"sm-margin-bottomNews">Éva Noël</p><div class="docOcurrContainer"><p>'
        "{text}</p><p>{text}</p></div><footer>© 2024 Le Fil.</footer></article>"
    ),
    "factiva indexed": (
        '<div class="article enArticle"><table><tr><td>HD</td><td>Six held</td></tr>'
        "<tr><td>BY</td><td>By Ida Brandt</td></tr><tr><td>PD</td><td>3 May 2024</td>"
        "</tr><tr><td>SN</td><td>Ledger</td></tr><tr><td>LP</td><td><p>{text}</p></td>"
        "</tr><tr><td>TD</td><td><p>{text}</p></td></tr><tr><td>RE</td><td>uk : Dover"
        "</td></tr></table></div>"
    ),
    "factiva": (
        '<div id="x1" class="article enArticle"><div>News</div><div id="hd"><span '
        'class="enHeadline">Six held</span></div><div class="author">By Ida Brandt'
        "</div><div>204 words</div><div>3 May 2024</div><div>Ledger</div><div>LEDGER"
        "</div><div>English</div><div>© 2024 Ledger.</div><p>{text}</p><p>{text}</p>"
        "<p>Document LEDGER0020240503ek530001a</p></div>"
    ),
}


@pytest.mark.parametrize("declared", ["", '<?xml version="1.0" encoding="utf-8"?>\n'])
@pytest.mark.parametrize("document", PAGES.values(), ids=PAGES)
@each_language
def test_each_document_of_a_page_is_an_article(
    tmp_path: Path, text: str, document: str, declared: str
) -> None:
    """Taken for one page, all but the first would be lost."""
    both = document.format(text=text) * 2
    page = (
        f"{declared}<html><head><title>Results</title></head><body>{both}</body></html>"
    )
    (tmp_path / "export.HTML").write_text(page, encoding="utf-8")
    found = articles(tmp_path)
    assert [article.text for article in found] == [f"{text}\n\n{text}"] * 2
    assert {a.title for a in found} <= {"Six held", "Six arrêtés"}
    assert {a.source for a in found} <= {"Ledger", "Le Fil"}
    assert {a.published and a.published.date().isoformat() for a in found} == {
        "2024-05-03"
    }


TEI = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title '
    'type="main">Six held</title><author>Ida Brandt</author></titleStmt>'
    "<publicationStmt><publisher>Ledger</publisher></publicationStmt><sourceDesc><bibl>"
    '<date when="2024-05-03">3rd of May</date></bibl></sourceDesc></fileDesc>'
    "</teiHeader><text><body><div><p>{text}</p><p><said>{text}</said></p></div></body>"
    "</text></TEI>"
)


def test_names_of_elements_that_are_none_are_passed_over(tmp_path: Path) -> None:
    """Broken files hold such; the paragraph beside one is read."""
    text = f"<TEI><text><p:>Ledger</p:><p>{TEXTS['en']}</p></text></TEI>"
    (tmp_path / "a.xml").write_text(text, encoding="utf-8")
    assert [article.text for article in articles(tmp_path)] == [TEXTS["en"]]


@pytest.mark.parametrize("around", ["{}", "<teiCorpus>{}</teiCorpus>"])
@each_language
def test_documents_in_tei_are_articles(tmp_path: Path, text: str, around: str) -> None:
    """A corpus holds many of them."""
    written = around.format(TEI.format(text=text) * (2 if "Corpus" in around else 1))
    (tmp_path / "a.xml").write_text(written, encoding="utf-8")
    for article in articles(tmp_path):
        assert article.text == f"{text}\n\n{text}"
        assert (article.title, article.author) == ("Six held", "Ida Brandt")
        assert article.source == "Ledger"
        assert article.published
        assert article.published.date().isoformat() == "2024-05-03"
