"""Web pages: text, title, author, date and address, as sites and browsers have them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from cryptonews_nlp.pipeline import prepare
from cryptonews_nlp.reading.pages.bodies import with_one_body
from tests.reading.samples import PAGE, TEXTS, articles, each_language


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_short_pages_keep_their_paragraphs(tmp_path: Path, text: str) -> None:
    """Where the extraction joins all paragraphs, the page parts them again."""
    page = (
        "<html><head><title>Caen | Le Quotidien</title></head><body><nav><a href=/>"
        f"Accueil</a></nav><article><h1>Caen</h1><p class=byline>Par A B</p><p>{text}"
        f"</p><p>{text}</p></article><footer>© 2024 Le Quotidien</footer></body></html>"
    )
    (tmp_path / "a.html").write_text(page, "utf-8")
    (article,) = articles(tmp_path)
    assert article.text.split("\n")[-1] == " ".join(text.split())


@pytest.mark.parametrize(
    ("title", "text", "author"),
    [
        ("Nine laptops seized", TEXTS["en"], "Reuters"),
        ("Saisie à Caen", TEXTS["fr"], "AFP"),
    ],
    ids=["en", "fr"],
)
def test_pages_give_text_title_author_and_aware_date(
    tmp_path: Path, title: str, text: str, author: str
) -> None:
    """A page gives its main text and its own metadata, agencies as authors too."""
    page = PAGE.format(title=title, text=text, author=author)
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    (article,) = articles(tmp_path / "a.html")
    assert article.text.startswith(title)
    assert "Home" not in article.text
    assert (article.title, article.author) == (title, author)
    assert article.published is not None
    assert article.published.isoformat() == "2025-03-04T08:30:00+01:00"


@pytest.mark.parametrize("ending", ["_files", "_fichiers"])
def test_the_parts_of_a_saved_page_are_passed_over(tmp_path: Path, ending: str) -> None:
    """What a browser saves beside a page is no article of its own."""
    page = PAGE.format(title="T", author="A", text=TEXTS["fr"])
    (tmp_path / "Une page.html").write_text(page, "utf-8")
    for folder in (f"Une page{ending}", f"other{ending}"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "frame.html").write_text(page, "utf-8")
    paths = [a.path for a in articles(tmp_path)]
    assert paths == ["Une page.html", f"other{ending}/frame.html"]


def saved_page(head: str, text: str) -> str:
    """Return a page with nothing but a head and three paragraphs."""
    paragraphs = f"<p>{text} {text}</p>" * 3
    return (
        f"<html><head>{head}</head><body><article>{paragraphs}</article></body></html>"
    )


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize(
    "data",
    [
        [{"@type": "BreadcrumbList"}, {"@type": "NewsArticle"}],
        {"@graph": [{"@type": "WebSite"}, {"@type": ["ReportageNewsArticle"]}]},
    ],
)
def test_linked_data_of_a_page_is_read(
    tmp_path: Path, data: Any, language: str
) -> None:
    """Author, publisher and address of JSON-LD count where the page shows none."""
    article = (data if isinstance(data, list) else data["@graph"])[1]
    article |= {
        "author": ["Ida Brandt", {"name": "Éva Noël"}],
        "publisher": {"name": "Le Fil"},
        "mainEntityOfPage": {"@id": "https://fil.example/a"},
        "datePublished": "2024-03-05T09:30:00Z",
    }
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    broken = '<script type="application/ld+json">{"@type": </script>'
    html = saved_page(f"<title>T</title>{broken}{script}", TEXTS[language])
    (tmp_path / "a.html").write_text(html, "utf-8")
    (found,) = articles(tmp_path)
    assert (found.author, found.source) == ("Ida Brandt; Éva Noël", "Le Fil")
    assert found.url == "https://fil.example/a"
    assert found.published == datetime(2024, 3, 5, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize("language", TEXTS)
def test_linked_data_names_an_author_by_id(tmp_path: Path, language: str) -> None:
    """WordPress states persons of its own in the graph, and points to them."""
    graph = [
        {"@type": "Article", "author": {"@id": "#p1"}, "publisher": {"@id": "#o1"}},
        {"@type": "Person", "@id": "#p1", "name": "Éva Noël"},
        {"@type": "Organization", "@id": "#o1", "name": "Le Fil"},
    ]
    data = json.dumps({"@graph": graph})
    script = f'<script type="application/ld+json">{data}</script>'
    html = saved_page(f"<title>T</title>{script}", TEXTS[language])
    (tmp_path / "a.html").write_text(html, "utf-8")
    (found,) = articles(tmp_path)
    assert (found.author, found.source) == ("Éva Noël", "Le Fil")


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("author", [{"url": "/roux"}, {"@id": ["#p1"]}])
def test_an_author_without_a_name_has_nobody_elses(
    tmp_path: Path, language: str, author: dict[str, object]
) -> None:
    """Objects without an id, or with one that is none, name nobody."""
    graph = [
        {"@type": "Article", "@id": ["#a"], "author": author},
        {"@type": "Organization", "name": "Le Fil"},
    ]
    script = f'<script type="application/ld+json">{json.dumps(graph)}</script>'
    html = saved_page(f"<title>T</title>{script}", TEXTS[language])
    (tmp_path / "a.html").write_text(html, "utf-8")
    (found,) = articles(tmp_path)
    assert found.author is None


CARD = '<a href="/b"><p class="byline">{}</p> {}</a>'


@pytest.mark.parametrize(
    ("language", "other", "creator", "expected"),
    [
        ("en", "Olive Tran", ["Ida Brandt", "Bo O&#039;Hara"], "Ida Brandt; Bo O'Hara"),
        ("fr", "Olivier Tran", ["Le Fil"], "Olivier Tran"),
        ("fr", "Olivier Tran", ["Le Fil", "Éva Noël"], "Éva Noël"),
    ],
)
def test_the_creator_of_the_page_comes_before_the_byline_of_a_card(
    tmp_path: Path, language: str, other: str, creator: list[str], expected: str
) -> None:
    """A site's own name gives way to a byline; a year 0 is no date."""
    data = {
        "@type": "NewsArticle",
        "creator": creator,
        "datePublished": "2024-03-05T09:30:00Z",
    }
    head = (
        '<title>T</title><meta property="og:site_name" content="Le Fil">'
        '<script type="application/ld+json">'
        '{"@type": "WebPage", "datePublished": "-0001-11-30T00:00:00+00:00"}</script>'
        f'<script type="application/ld+json">{json.dumps(data)}</script>'
    )
    card = CARD.format(other, TEXTS[language])
    page = saved_page(head, TEXTS[language]).replace("</article>", f"</article>{card}")
    (tmp_path / "a.html").write_text(page, "utf-8")
    (found,) = articles(tmp_path)
    assert found.author == expected
    assert found.published == datetime(2024, 3, 5, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "byline"),
    [("en", "Published 4 March 2025"), ("fr", "Publié le 4 mars 2025")],
)
@pytest.mark.parametrize("written", ["0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z"])
def test_an_unknown_date_of_a_program_is_none(
    tmp_path: Path, language: str, byline: str, written: str
) -> None:
    """Pages of a large publisher name it beside the day that their byline shows."""
    page = PAGE.format(title="T", author="Ann Roe", text=TEXTS[language])
    page = page.replace("2025-03-04T08:30:00+01:00", written)
    page = page.replace("</h1>", f"</h1>\n<p>{byline}</p>")
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    article = prepare(*articles(tmp_path)).analyzed.article
    assert str(article.published) == "2025-03-04 00:00:00+00:00"


@each_language
def test_an_article_in_several_boxes_is_read_whole(tmp_path: Path, text: str) -> None:
    """Adverts stand between them; the boxes of two posts are two bodies."""
    boxes = [
        f'<div class="grid"><div class="article__body"><p>{n}. {text}</p>'
        + f"<p>{text} {text} ({n})</p>" * 5
        + "</div></div>"
        for n in (1, 2)
    ]
    page = "<html><body>{}</body></html>"
    whole = page.format(
        f"<article><h1>T</h1>{'<aside>x</aside>'.join(boxes)}</article>"
    )
    (tmp_path / "a.html").write_text(whole, encoding="utf-8")
    (article,) = articles(tmp_path)
    assert [f"{n}. {text}" in article.text for n in (1, 2)] == [True, True]
    bare = whole.replace('"article__body"', "article__body")
    assert with_one_body(bare) == with_one_body(whole) != whole
    posts = page.format("".join(f"<article>{box}</article>" for box in boxes))
    assert with_one_body(posts) == posts


def test_a_tag_of_any_length_is_searched_once() -> None:
    """In minutes where time grows with the square of what a tag repeats."""
    page = f"<div class=a><div {'class=' * 30_000}>"
    assert with_one_body(page) == page


@each_language
def test_the_year_of_a_notice_is_no_date(tmp_path: Path, text: str) -> None:
    """Nor is a month in the name of the page: nothing is guessed."""
    foot = "<footer>© 2024 Le Fil</footer></body>"
    page = saved_page("<title>T</title>", text).replace("</body>", foot)
    (tmp_path / "2024_05.html").write_text(page, "utf-8")
    (article,) = articles(tmp_path)
    assert article.published is None


@pytest.mark.parametrize(
    "mark",
    [
        "<!-- saved from url=(0021)https://fil.example/a -->",
        "<!--\n Page saved with SingleFile \n url: https://fil.example/a \n-->",
    ],
)
def test_a_saved_page_tells_where_from(tmp_path: Path, mark: str) -> None:
    """Browsers write the address into the pages that they save."""
    html = mark + saved_page("<title>T</title>", TEXTS["fr"])
    (tmp_path / "a.html").write_text(html, "utf-8")
    (found,) = articles(tmp_path)
    assert (found.url, found.source) == ("https://fil.example/a", "fil.example")


@pytest.mark.parametrize(
    ("title", "source", "url", "expected"),
    [
        ("Six held - The Ledger - Dover", "The Ledger - Dover", None, "Six held"),
        ("Six held | Harbour Post", "HP Ltd", "http://harbourpost.example", "Six held"),
        ("Six arrêtés - L'Écho", None, "https://lecho.example/a", "Six arrêtés"),
        ("Police : six", "Le Fil", "https://lefil.example/a", "Police : six"),
        ("Post-Brexit", "Brexit", None, "Post-Brexit"),
    ],
)  # fmt: skip
def test_titles_lose_the_name_of_their_site(
    title: str, source: str | None, url: str | None, expected: str
) -> None:
    """The site's name behind a bar goes, as its owner or its address writes it."""
    row = {"text": "Un.", "title": title, "source": source, "url": url}
    (article,) = articles([row])
    assert article.title == expected


@pytest.mark.parametrize(
    ("written", "author"),
    [
        ("{{ page.author }}", None),
        ("No Author", None),
        ("None", None),
        ("View all posts by Ann Roe", "Ann Roe"),
        ("Voir tous les articles par Anne Roux", "Anne Roux"),
    ],
)
def test_authors_are_people(written: str, author: str | None) -> None:
    """What sites put where nobody signs is no author."""
    (article,) = articles([{"text": "Un.", "author": written}])
    assert article.author == author
