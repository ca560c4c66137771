"""Reading: every format gives the same articles, and a result is no article."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pandas as pd
import pytest

from cryptonews_nlp._types import Article
from cryptonews_nlp.errors import InputFormatError
from cryptonews_nlp.reading import read
from tests.reading.samples import TEXTS, articles


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_front_matter_becomes_metadata_and_the_rest_is_the_text(
    tmp_path: Path, text: str
) -> None:
    """Front matter becomes metadata, the text is exactly what follows it."""
    front = '---\ntitle: "A: b"\ndate: 2025-03-04\nauthor: [Ida, Bo]\nsource: X\n---\n'
    (tmp_path / "a.txt").write_text(f"{front}\n{text}\n", encoding="utf-8")
    (article,) = articles(tmp_path)
    assert article.text == f"\n{text}\n"
    assert (article.title, article.author, article.source) == ("A: b", "Ida; Bo", "X")
    assert article.published == datetime(2025, 3, 4, tzinfo=UTC)


def test_what_wordpress_exports_names_its_site(tmp_path: Path) -> None:
    """The link of a post is that of a page; the address of its site stands beside."""
    front = "---\nid: 7\nguid: https://fil.example/?p=7\npermalink: /b/deux/\n---\n"
    (tmp_path / "a.md").write_text(front + TEXTS["fr"], encoding="utf-8")
    (article,) = articles(tmp_path)
    assert (article.source, article.url) == (
        "fil.example",
        "https://fil.example/b/deux/",
    )
    assert article.article_id == "a.md"


def test_front_matter_in_toml(tmp_path: Path) -> None:
    """Two lines of plus signs hold TOML."""
    path = tmp_path / "a.md"
    path.write_text('+++\ntitle = "T: un"\ndate = 2024-05-01\n+++\nTexte.', "utf-8")
    [article] = read(path)
    assert isinstance(article, Article)
    assert (article.title, article.text) == ("T: un", "Texte.")
    assert article.published is not None
    assert article.published.date().isoformat() == "2024-05-01"


def rows() -> list[dict[str, object]]:
    return [
        {"doc_id": "e", "headline": "T", "body": TEXTS["en"], "date": "2025-03-04"},
        {"doc_id": "f", "headline": "U", "body": TEXTS["fr"], "date": "2025-03-05"},
    ]


def write_rows(path: Path) -> None:
    """Write the rows in the format of the suffix."""
    frame = pd.DataFrame(rows())
    writers = {
        ".jsonl": lambda: frame.to_json(path, orient="records", lines=True),
        ".json": lambda: frame.to_json(path, orient="records"),
        ".csv": lambda: frame.to_csv(path, index=False, sep=";"),
        ".tsv": lambda: frame.to_csv(path, index=False, sep="\t"),
        ".parquet": lambda: frame.to_parquet(path),
        ".xlsx": lambda: frame.to_excel(path, index=False),
    }
    writers[path.suffix]()


@pytest.mark.parametrize(
    "suffix", [".jsonl", ".json", ".csv", ".tsv", ".parquet", ".xlsx"]
)
def test_tables_of_any_kind_give_the_same_articles(tmp_path: Path, suffix: str) -> None:
    """The same rows come out of every kind of table, columns found by their names."""
    path = tmp_path / f"rows{suffix}"
    write_rows(path)
    found = articles(path)
    assert [(a.article_id, a.title, a.text, a.record) for a in found] == [
        ("e", "T", TEXTS["en"], 0),
        ("f", "U", TEXTS["fr"], 1),
    ]
    assert all(a.published and a.published.tzinfo for a in found)


RSS = """<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Site</title><item><title>T</title><guid>g1</guid><link>https://x.io/1</link>
<pubDate>Tue, 04 Mar 2025 08:00:00 GMT</pubDate><description>Court</description>
<c:encoded><![CDATA[<p>{text}</p><p>Fin.</p>]]></c:encoded></item></channel></rss>"""


ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Site</title><entry>
<title>T</title><id>g1</id><link rel="self" href="https://x.io/s"/>
<link href="https://x.io/1"/><published>2025-03-04T08:00:00Z</published>
<content type="html">&lt;p&gt;{text}&lt;/p&gt;&lt;p&gt;Fin.&lt;/p&gt;</content>
</entry></feed>"""


@pytest.mark.parametrize("feed", [RSS, ATOM], ids=["rss", "atom"])
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_feeds_give_one_article_an_entry(tmp_path: Path, feed: str, text: str) -> None:
    """RSS and Atom entries become articles with text, address and date."""
    (tmp_path / "f.xml").write_text(feed.format(text=text), encoding="utf-8")
    (article,) = articles(tmp_path / "f.xml")
    assert article.text == f"{text}\n\nFin."
    assert (article.article_id, article.url) == ("g1", "https://x.io/1")
    assert article.published == datetime(2025, 3, 4, 8, tzinfo=UTC)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_mail_gives_its_plain_text(tmp_path: Path, text: str) -> None:
    """A newsletter's plain part is the text, its headers are the metadata."""
    mail = EmailMessage()
    mail["Subject"], mail["From"] = "Édition du soir", "Le Phare <a@example.org>"
    mail["Date"] = "Tue, 04 Mar 2025 08:00:00 +0100"
    mail.set_content(text)
    mail.add_alternative(f"<p>{text}</p>", subtype="html")
    (tmp_path / "m.eml").write_bytes(mail.as_bytes())
    (article,) = articles(tmp_path / "m.eml")
    assert article.text.strip() == text
    assert article.title == "Édition du soir"


def test_a_large_list_in_json_is_streamed(tmp_path: Path) -> None:
    """A JSON list longer than one buffer gives all its articles."""
    data = [{"text": f"{TEXTS['fr']} {i} " + "x" * 5000} for i in range(500)]
    (tmp_path / "a.json").write_text(json.dumps(data, indent=1))
    assert len(articles(tmp_path)) == 500


def test_ids_are_stable_and_unique() -> None:
    """Texts get a digest as id; a second article of one id gets a digest added."""
    both = articles([TEXTS["en"], TEXTS["fr"]])
    again = articles([TEXTS["fr"], TEXTS["en"]])
    assert {a.article_id for a in both} == {a.article_id for a in again}
    twice = articles([{"id": "a", "text": "Un."}, {"id": "a", "text": "Deux."}])
    assert len({a.article_id for a in twice}) == 2


def test_sources_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Frames, series, generators, bytes and standard input are read."""
    frame = pd.DataFrame({"content": TEXTS.values(), "n": [1, 2]})
    texts = list(TEXTS.values())
    assert [a.text for a in articles(frame)] == texts
    assert [a.text for a in articles(pd.Series(texts))] == texts
    assert [a.text for a in articles(t for t in texts)] == texts
    assert [a.text for a in articles([t.encode("cp1252") for t in texts])] == texts
    lines = "".join(json.dumps({"text": t}) + "\n" for t in texts)
    stdin = io.TextIOWrapper(io.BytesIO(lines.encode()), encoding="utf-8")
    monkeypatch.setattr("sys.stdin", stdin)
    assert [a.text for a in articles("-")] == texts


def test_the_result_of_an_earlier_run_is_no_article(tmp_path):
    """``cryptonews run . -o out`` twice reads the same files twice."""
    (tmp_path / "a.txt").write_text("Two men were arrested in Lyon.", "utf-8")
    (tmp_path / "b.txt").write_text("Deux hommes interpellés à Lyon.", "utf-8")
    out = tmp_path / "out"
    out.mkdir()
    (out / "run.json").write_text('{"versions": {"cryptonews-nlp": "1"}}', "utf-8")
    (out / "entities.csv").write_text("entity_id,name\na,b\n", "utf-8")
    assert [item.path for item in read(tmp_path)] == ["a.txt", "b.txt"]


def test_the_folder_of_a_result_holds_no_articles(tmp_path: Path) -> None:
    """A result given as input is a mistake, unless articles lie beside it."""
    (tmp_path / "run.json").write_text('{"versions": {"cryptonews-nlp": "1"}}', "utf-8")
    (tmp_path / "articles.csv").write_text("article_id,text\na,b\n", "utf-8")
    with pytest.raises(InputFormatError, match="result of a run"):
        list(read(tmp_path))
    (tmp_path / "a.txt").write_text(TEXTS["en"], "utf-8")
    assert [a.path for a in articles(tmp_path)] == ["a.txt"]


@pytest.mark.parametrize(
    ("summary", "title"),
    [
        ('"The port is shut.\n\nNobody knows \\"why\\"..."', "Port shut"),
        ("'Le port est fermé.\n \nOn ne sait pas pourquoi...'", "Port fermé"),
    ],
)
def test_values_of_front_matter_go_on_over_lines(
    tmp_path: Path, summary: str, title: str
) -> None:
    """A summary between quotes ends where they close, not at a line."""
    front = f"title: {title}\ndescription: {summary}\nauthor: Ida Roe\n"
    (tmp_path / "a.md").write_text(f"---\n{front}---\n\nText.\n", encoding="utf-8")
    [article] = read(tmp_path)
    assert isinstance(article, Article)
    assert (article.title, article.author, article.text) == (title, "Ida Roe", "Text.")


@pytest.mark.parametrize(
    ("written", "author"),
    [
        ("By Ada Quill Wed, Jun 18, 2025, 9:05 AM 3 min read", "Ada Quill"),
        ("By By Ada Quill05/06/25", "Ada Quill"),
        ("Par Ada Quille, mercredi 14 mai 2025 à 10h32", "Ada Quille"),
        ("Ada Marsan, 3 mars 2024", "Ada Marsan"),
        ("Jun 10, 2025 — 06:15 pm EDT", None),
        ("Ada Quill Monday; November", "Ada Quill"),
        ("Ada Quille mardi juillet publié", "Ada Quille"),
        ("January May", "January May"),
    ],
)
def test_dates_are_no_part_of_an_author(written: str, author: str | None) -> None:
    """Scrapers take the whole byline for the name."""
    [article] = read([{"text": "The port is shut.", "author": written}])
    assert isinstance(article, Article)
    assert article.author == author


def test_title_loses_its_site_behind_two_dashes() -> None:
    """As behind one."""
    [article] = read(
        [{"text": "Shut.", "title": "Port shut -- Fjordlab", "source": "fjordlab"}]
    )
    assert isinstance(article, Article)
    assert article.title == "Port shut"
