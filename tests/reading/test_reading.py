"""Reading: every kind of file, and every way in which one can be broken."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cryptonews_nlp._types import Article, Failure
from cryptonews_nlp.errors import InputFormatError
from cryptonews_nlp.reading import Limits, read
from cryptonews_nlp.reading.blobs import Blob
from cryptonews_nlp.reading.sources import READERS, _read_blob

TEXTS = {
    "en": "Police in Dover seized nine laptops. “We acted early,” said Ida Brandt.",
    "fr": "La police de Caen a saisi neuf ordinateurs. « C'était tôt », dit Éva Noël.",
}
PAGE = """<!DOCTYPE html><html><head><title>{title}</title>
<meta property="article:published_time" content="2025-03-04T08:30:00+01:00">
<meta name="author" content="{author}"></head>
<body><nav><a href="/">Home</a><a href="/x">News</a></nav><article><h1>{title}</h1>
<p>{text}</p><p>{text}</p><p>{text} {text}</p></article></body></html>"""


def articles(source: object, **options: object) -> list[Article]:
    found = list(read(source, **options))
    assert all(isinstance(item, Article) for item in found), found
    return found


def only_failure(source: object, **options: object) -> Failure:
    (item,) = read(source, **options)
    assert isinstance(item, Failure)
    return item


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


def test_front_matter_in_toml(tmp_path: Path) -> None:
    """Two lines of plus signs hold TOML."""
    path = tmp_path / "a.md"
    path.write_text('+++\ntitle = "T: un"\ndate = 2024-05-01\n+++\nTexte.', "utf-8")
    [article] = read(path)
    assert isinstance(article, Article)
    assert (article.title, article.text) == ("T: un", "Texte.")
    assert article.published is not None
    assert article.published.date().isoformat() == "2024-05-01"


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


def test_the_site_of_an_address_is_the_source() -> None:
    """Where no source is given, the address names it."""
    [article] = read([{"text": "Un.", "url": "https://www.ledger.example/a?b"}])
    assert isinstance(article, Article)
    assert article.source == "ledger.example"


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
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"]
)
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_encodings_are_told_apart(tmp_path: Path, text: str, encoding: str) -> None:
    """A text is the same in every encoding."""
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    (article,) = articles(tmp_path / "a.txt")
    assert article.text == text


def test_latin_1_is_told_from_mac_and_damaged_utf_8_is_kept(tmp_path: Path) -> None:
    """Latin-1 letters come out right, and one bad byte does not spoil UTF-8."""
    text = "Le procès s'est achevé à Épinal, où l'accusé a nié."
    (tmp_path / "a.txt").write_bytes(text.encode("latin-1"))
    (tmp_path / "b.txt").write_bytes(text.encode() + b" \x93ici\x94")
    assert [a.text for a in articles(tmp_path)] == [text, text + " “ici”"]


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


def test_archives_are_read_without_unpacking(tmp_path: Path) -> None:
    """Files inside gzip, zip and tar keep a path that says where they are."""
    data = TEXTS["fr"].encode()
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(data))
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("in/c.txt", data)
        archive.writestr("__MACOSX/._c.txt", b"\0\1")
    with tarfile.open(tmp_path / "d.tar.gz", "w:gz") as tar:
        info = tarfile.TarInfo("e.jsonl")
        line = json.dumps({"text": TEXTS["en"]}).encode()
        info.size = len(line)
        tar.addfile(info, io.BytesIO(line))
    found = {a.article_id: a.text for a in articles(tmp_path)}
    assert found == {
        "a.txt.gz": TEXTS["fr"],
        "b.zip/in/c.txt": TEXTS["fr"],
        "d.tar.gz/e.jsonl#0": TEXTS["en"],
    }


def test_bombs_and_escaping_names_are_refused(tmp_path: Path) -> None:
    """A zip bomb, a gzip bomb and ../ in a name are named, and cost nothing."""
    zeros = b"0" * 30_000_000
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(zeros))
    with zipfile.ZipFile(tmp_path / "b.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x.txt", zeros)
    with zipfile.ZipFile(tmp_path / "c.zip", "w") as archive:
        archive.writestr("../../etc/x.txt", "x")
    codes = [f.error for f in read(tmp_path) if isinstance(f, Failure)]
    assert codes == ["bomb", "bomb", "unsafe_path"]


def test_entity_bombs_are_refused(tmp_path: Path) -> None:
    """XML that defines entities is not parsed."""
    (tmp_path / "f.xml").write_text('<!DOCTYPE r [<!ENTITY a "b">]><rss>&a;</rss>')
    assert only_failure(tmp_path / "f.xml").error == "unsafe_xml"


def test_link_loops_end(tmp_path: Path) -> None:
    """A folder that links to itself is read once."""
    (tmp_path / "a.txt").write_text(TEXTS["en"], encoding="utf-8")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert [a.article_id for a in articles(tmp_path)] == ["a.txt"]


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n ", "empty"),
        ("binary.txt", bytes(range(256)) * 4, "binary"),
        ("photo.pdf", b"%PDF-1.7", "unsupported_format"),
        ("bad.json", b'{"text": "cut', "bad_json"),
        ("bad.parquet", b"PAR1 nothing", "bad_parquet"),
        ("bad.xlsx", b"no zip", "bad_excel"),
        ("other.xml", b"<nitf><p>x</p></nitf>", "unsupported_format"),
        ("bad.gz", b"no gzip", "BadGzipFile"),
        ("columns.csv", b"a,b\n1,2\n", "no_text"),
    ],
)
def test_what_cannot_be_read_is_named(
    tmp_path: Path, name: str, data: bytes, code: str
) -> None:
    """Every unreadable file is one failure with its path and a short reason."""
    (tmp_path / name).write_bytes(data)
    failure = only_failure(tmp_path)
    assert (failure.path, failure.error) == (name, code)
    assert failure.message


def test_half_a_line_does_not_cost_the_others(tmp_path: Path) -> None:
    """A line cut in the middle is a failure of its own record."""
    good = json.dumps({"text": TEXTS["en"]})
    (tmp_path / "a.jsonl").write_text(f'{good}\n{{"text": "cu\n\n[1]\n{good}\n')
    found = list(read(tmp_path / "a.jsonl"))
    assert [(type(x).__name__, x.record) for x in found] == [
        ("Article", 0),
        ("Failure", 1),
        ("Failure", 2),
        ("Article", 3),
    ]


def test_sizes_are_limited(tmp_path: Path) -> None:
    """An article, a file and a line over their limits are refused by name."""
    limits = Limits(max_characters=100, max_file_bytes=1000, max_line_characters=200)
    (tmp_path / "a.txt").write_text("a" * 150)
    (tmp_path / "b.txt").write_text("b" * 1500)
    line = json.dumps({"text": "court"})
    (tmp_path / "c.jsonl").write_text("x" * 5000 + "\n" + line + "\n" + "y" * 300)
    found = list(read(tmp_path, limits=limits))
    kinds = [x.error if isinstance(x, Failure) else x.text for x in found]
    assert kinds == ["too_long", "too_large", "too_long", "court", "too_long"]


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


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_mojibake_is_repaired_on_request_only(text: str) -> None:
    """UTF-8 once read as cp1252 is undone when asked for, and sound text is kept."""
    spoilt = "".join(
        c.encode().decode("cp1252") if c in "“’é«É" else c for c in f"{text} Éva «é»"
    )
    (kept,) = articles([{"text": spoilt}])
    (repaired,) = articles([{"text": spoilt}], repair=True)
    assert kept.text == spoilt
    assert repaired.text == f"{text} Éva «é»"
    (sound,) = articles([{"text": text}], repair=True)
    assert sound.text == text


def test_a_missing_path_raises(tmp_path: Path) -> None:
    """A folder that does not exist is an error, not a text."""
    with pytest.raises(InputFormatError, match="no such file"):
        list(read(tmp_path / "nothing"))
    with pytest.raises(InputFormatError, match="no such file"):
        list(read("nothing/"))


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    data=st.one_of(
        st.binary(max_size=400),
        st.text(max_size=200).map(lambda t: t.encode("utf-8", "surrogatepass")),
        st.sampled_from(
            [b"---\n", b"{", b"[", b"<html>", b"<rss>", b"PK\x03\x04", b"\x1f\x8b"]
        ).flatmap(lambda head: st.binary(max_size=60).map(lambda rest: head + rest)),
    )
)
def test_no_bytes_crash_a_reader(data: bytes) -> None:
    """Any bytes under any suffix are articles or failures, never an exception."""
    for suffix in (*READERS, ".gz", ".zip", ".tar"):
        blob = Blob(f"f{suffix}", lambda: io.BytesIO(data))
        for item in _read_blob(blob, None, Limits()):
            assert isinstance(item, Article | Failure)


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


ADDRESS = "https://a.example/x"


@pytest.mark.parametrize(
    ("row", "source", "url"),
    [
        ({"source": ADDRESS, "source-hostname": "The A"}, "The A", ADDRESS),
        ({"source": ADDRESS}, "a.example", ADDRESS),
        ({"source": {"id": None, "name": "L'Écho"}}, "L'Écho", None),
        ({"meta_site_name": "", "url": ADDRESS}, "a.example", ADDRESS),
        ({"meta_site_name": "The A", "url": ADDRESS}, "The A", ADDRESS),
    ],
)
def test_sources_of_scrapers(
    row: dict[str, object], source: str, url: str | None
) -> None:
    """The name of a site is its source, an address is none but is kept."""
    (article,) = articles([{"text": TEXTS["en"], **row}])
    assert article.source == source
    assert article.url == url
