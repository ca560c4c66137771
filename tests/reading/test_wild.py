"""What scrapers, browsers, APIs and mail programs leave: odd names, answers, boxes."""

from __future__ import annotations

import io
import json
import mailbox
import os
import plistlib
import unicodedata
from email.message import EmailMessage
from pathlib import Path

import pandas as pd
import pytest

import cryptonews_nlp as cn
from cryptonews_nlp._types import Failure
from cryptonews_nlp.errors import InputFormatError
from cryptonews_nlp.reading import read
from tests.reading.samples import TEXTS, articles, each_language, only_failure

PAGE = (
    "<!DOCTYPE html><html><head><title>T</title></head><body><article><p>{text}</p>"
    "<p>{text}</p></article></body></html>"
)


@each_language
def test_lone_surrogates_do_not_end_a_run(tmp_path: Path, text: str) -> None:
    """A file name that is no UTF-8 and half an emoji in JSON leave rows, no crash."""
    row = json.dumps({"id": "half", "text": text}).replace("police", "\\ud83d police")
    (tmp_path / "rows.jsonl").write_text(row, encoding="utf-8")
    odd = os.fsencode(tmp_path) + b"/odd\xff.txt"
    try:
        Path(os.fsdecode(odd)).write_text(text, encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    result = cn.analyze(tmp_path)
    assert set(result.articles["article_id"]) == {"half", "odd\\xff.txt"}
    result.write(tmp_path / "out", ("parquet", "csv", "jsonl"))
    for row in result.mentions.itertuples():
        assert result.text(row.article_id)[row.start : row.end] == row.text


@each_language
def test_articles_made_by_hand_may_hold_half_a_pair(text: str) -> None:
    """The same holds for Article objects; offsets stay."""
    made = cn.Article("a", f"\ud83d {text}")
    (row,) = cn.analyze_articles([made]).articles.itertuples()
    assert row.text == f"� {text}"


@pytest.mark.parametrize(
    "name", ["story.php", "index.aspx", "page.html?id=3", "a.shtml", "news.example"]
)
@each_language
def test_pages_are_known_by_what_they_hold(
    tmp_path: Path, text: str, name: str
) -> None:
    """A page is read as one whatever the server or the scraper called it."""
    (tmp_path / name).write_text(PAGE.format(text=text), encoding="utf-8")
    (article,) = articles(tmp_path)
    assert text in article.text
    assert "<" not in article.text


@each_language
def test_a_title_with_a_dot_may_be_the_name_of_a_text(
    tmp_path: Path, text: str
) -> None:
    """Only what looks like the suffix of a kind is taken for one."""
    for name in ("U.S. seizes bitcoin", "Ripple v. SEC", "2024.03.05"):
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert [a.text for a in articles(tmp_path)] == [text] * 3


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.docx", b"PK\x03\x04", "save it as .txt or .html"),
        ("a.pdf", b"%PDF-1.7", "pdftotext"),
        ("a.7z", b"7z", "unpack it first"),
        ("a.feather", b"ARROW1", "save it as .parquet or .csv"),
        ("a.sqlite", b"SQLite", "save its table"),
        ("a.msg", b"\xd0\xcf\x11\xe0", "save it as .eml"),
        ("a.webloc", b"<plist/>", "it is a link; save the page"),
        ("a.pptx", b"PK", "open it and save it as .txt"),
        ("a.tiff", b"II*", "read its letters first"),
        ("a.txt", b"%PDF-1.4 all ASCII", "the file is a PDF"),
        ("b.txt", b"{\\rtf1 hello}", "Rich Text Format"),
        ("a.csv", b"", "no article in it"),
        ("b.csv", b"title,text\n", "no article in it"),
        ("a.json", b'{"status": "ok", "articles": []}', "no article in it"),
        ("c.csv", b"a;b\n1;2\n3;4\n", "--column text=NAME"),
        (
            "d.csv",
            b'"' + b"Police in Dover seized nine laptops. " * 5 + b'"\n1\n',
            "no",
        ),
        ("a.mbox", b"no box", "no line 'From '"),
        ("a.mhtml", b"Subject: x\r\n\r\nno page", "no page in it"),
    ],
)
def test_what_is_not_read_says_what_to_do(
    tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    """One row for a file, with the way out; an empty table is told too."""
    (tmp_path / name).write_bytes(data)
    failure = only_failure(tmp_path)
    assert failure.path == name
    assert said in failure.message


def test_a_link_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    """The system's own words, without its number."""
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    assert only_failure(tmp_path).message == "No such file or directory"


ANSWERS = {
    "list under a name": {
        "status": "ok",
        "articles": [{"title": "T", "content": "{}"}],
    },
    "list in a list": {"articles": {"results": [{"title": "T", "body": "{}"}]}},
    "fields beside": {
        "response": {"docs": [{"fields": {"bodyText": "{}"}, "id": "1"}]}
    },
    "search engine": {"hits": {"hits": [{"_id": "1", "_source": {"content": "{}"}}]}},
    "feed": {"description": "A feed", "items": [{"content_html": "<p>{}</p><p></p>"}]},
    "columns of pandas": {"title": {"0": "T"}, "text": {"0": "{}"}},
    "by id": {"a1": {"title": "T", "text": "{}"}},
    "description instead": {"items": [{"content": None, "description": "{}"}]},
    "text kept back": {"items": [{"content": "[Removed]", "description": "{}"}]},
    "text cut": {"items": [{"content": "{} [+1234 chars]"}]},
    "no text": {"items": [{"content": "NaN", "description": "{}", "source": "nan"}]},
    "article in a field": {"data": {"article": {"title": "T", "content": "{}"}}},
    "paragraphs": {"title": "T", "content": [{"type": "p", "text": "{}"}, None]},
    "number of an author": {"posts": [{"content": "{}", "author": 3}]},
    "graph": {"data": {"edges": [{"node": {"article": {"title": "T", "text": "{}"}}}]}},
    "article in a cell": {"items": [{"content": {"title": "T", "body": "{}"}}]},
    "picture as a medium": {"articles": [{"summary": "{}", "media": "a.jpg"}]},
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
@pytest.mark.parametrize(
    "way", ["file", "printed file", "lines", "pipe", "printed pipe"]
)
@each_language
def test_answers_of_apis_are_unwrapped(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    way: str,
    answer: dict[str, object],
) -> None:
    """A file, a line and a pipe give the articles that an answer lists."""
    indent = 2 if "printed" in way else None
    data = json.dumps(answer, indent=indent).replace("{}", json.dumps(text)[1:-1])
    if "pipe" in way:
        stdin = io.TextIOWrapper(io.BytesIO(data.encode()), encoding="utf-8")
        monkeypatch.setattr("sys.stdin", stdin)
        found = articles("-")
    else:
        path = tmp_path / ("a.jsonl" if way == "lines" else "a.json")
        path.write_text(data + "\n", encoding="utf-8")
        found = articles(path)
    assert [a.text for a in found] == [text]
    assert (found[0].source, found[0].author) == (None, None)


@each_language
def test_an_author_has_a_title_too(tmp_path: Path, text: str) -> None:
    """What stands in the cell of the text is the article's, whatever comes first."""
    author = {"name": "Ann Roe", "title": "Reporter", "text": "Nine years here."}
    row = {"author": author, "content": {"title": "T", "body": text}}
    (tmp_path / "a.json").write_text(json.dumps(row), encoding="utf-8")
    (article,) = articles(tmp_path)
    assert (article.title, article.author, article.text) == ("T", "Ann Roe", text)


def test_an_article_with_an_empty_list_is_an_article() -> None:
    """A list beside a text is no answer of an API."""
    row = {"text": "Un.", "data": [], "posts": [{"likes": 3}]}
    stdin = [json.dumps(row)]
    from cryptonews_nlp.reading.formats.jsonrows import json_rows  # noqa: PLC0415
    from cryptonews_nlp.reading.limits import Limits  # noqa: PLC0415

    assert list(json_rows(stdin, Limits())) == [row]


def test_values_printed_one_after_the_other_are_all_read(tmp_path: Path) -> None:
    """What follows a broken value is named once, what stands before it is kept."""
    values = [json.dumps({"text": t}, indent=1) for t in TEXTS.values()]
    (tmp_path / "a.json").write_text("\n".join(values), encoding="utf-8")
    assert [a.text for a in articles(tmp_path)] == list(TEXTS.values())
    (tmp_path / "a.json").write_text(values[0] + '\n{\n "text": "cu', encoding="utf-8")
    kinds = [type(item).__name__ for item in read(tmp_path)]
    assert kinds == ["Article", "Failure"]


@each_language
def test_line_ends_within_values_are_read(tmp_path: Path, text: str) -> None:
    """Some exports write them as they are."""
    (tmp_path / "a.json").write_text(f'[{{"text": "{text}\n{text}"}}]', "utf-8")
    assert [a.text for a in articles(tmp_path)] == [f"{text}\n{text}"]


@each_language
def test_two_values_on_a_line_are_two_articles(tmp_path: Path, text: str) -> None:
    """Exports that were put together forget to end lines."""
    line = f"{json.dumps({'text': text})} {json.dumps({'text': text + ' Fin.'})},\n"
    (tmp_path / "a.jsonl").write_text(line, encoding="utf-8")
    assert [a.text for a in articles(tmp_path)] == [text, f"{text} Fin."]


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ("headline;article_text;reporter;clean_url", TEXTS["en"]),
        ("Titre de l'article;Corps de l'article;Journaliste;Média", TEXTS["fr"]),
    ],
)
def test_tables_that_name_their_separator(
    tmp_path: Path, names: str, text: str
) -> None:
    """Excel writes it above the names of the columns; "nan" is no name of anybody."""
    rows = [f"T;{text};Ida Brandt;Fil", f"nan;{text};NaN;NULL"]
    table = "\n".join(["sep=;", names, *rows])
    (tmp_path / "a.csv").write_bytes(table.encode("cp1252"))
    found = [(a.title, a.text, a.author, a.source) for a in articles(tmp_path)]
    assert found == [("T", text, "Ida Brandt", "Fil"), (None, text, None, None)]


@each_language
def test_articles_by_their_address(tmp_path: Path, text: str) -> None:
    """Scrapers keep articles under the address that they come from."""
    address = "https://fil.example/2024/05/03/a"
    (tmp_path / "a.json").write_text(
        json.dumps({address: {"title": "T", "text": text}})
    )
    (article,) = articles(tmp_path)
    assert (article.url, article.source) == (address, "fil.example")


@each_language
def test_a_column_can_be_named(tmp_path: Path, text: str) -> None:
    """A given column is used; a field that there is not is a slip in the call."""
    table = pd.DataFrame({"Nr": [1], "Inhalt": [text]})
    table.to_csv(tmp_path / "a.csv", index=False)
    table.to_parquet(tmp_path / "b.parquet")
    table.to_excel(tmp_path / "c.xlsx", index=False)
    found = articles(tmp_path, columns={"text": "Inhalt"})
    assert [a.text for a in found] == [text] * 3
    assert {f.error for f in read(tmp_path) if isinstance(f, Failure)} == {"no_text"}
    with pytest.raises(InputFormatError, match="no field 'body'; expected one of"):
        list(read(tmp_path, columns={"body": "Inhalt"}))
    with pytest.raises(InputFormatError, match="no field holds the text"):
        list(read(table))


@each_language
def test_boxes_of_mails_and_saved_pages(tmp_path: Path, text: str) -> None:
    """Each mail of a box is an article; a page saved as a mail keeps its address."""
    box = mailbox.mbox(tmp_path / "a.mbox")
    for subject in ("Un", "Deux"):
        mail = EmailMessage()
        mail["Subject"], mail["From"] = subject, "Ida <i@b.example>"
        mail.set_content(f"{text}\nFrom here on it is quiet.\n")
        box.add(mail)
    box.close()
    found = articles(tmp_path / "a.mbox")
    assert [(a.title, a.record) for a in found] == [("Un", 0), ("Deux", 1)]
    assert all(text in a.text and "\nFrom here" in a.text for a in found)
    saved = EmailMessage()
    saved["Snapshot-Content-Location"] = "https://ledger.example/2024/03/a"
    saved.set_content(PAGE.format(text=text), subtype="html")
    (tmp_path / "b.mhtml").write_bytes(saved.as_bytes())
    (page,) = articles(tmp_path / "b.mhtml")
    assert text in page.text
    assert page.url == "https://ledger.example/2024/03/a"


@each_language
@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_pages_that_safari_saved(
    tmp_path: Path, text: str, form: plistlib.PlistFormat
) -> None:
    """Each is a property list with the page and its address; others are refused."""
    main = {
        "WebResourceData": PAGE.format(text=text).encode(),
        "WebResourceURL": "https://ledger.example/2024/03/a",
    }
    saved = plistlib.dumps({"WebMainResource": main}, fmt=form)
    (tmp_path / "a.webarchive").write_bytes(saved)
    (page,) = articles(tmp_path)
    assert text in page.text
    assert page.url == "https://ledger.example/2024/03/a"
    main["WebResourceData"] = text
    for other in ({}, {"WebMainResource": main}):
        (tmp_path / "a.webarchive").write_bytes(plistlib.dumps(other, fmt=form))
        assert only_failure(tmp_path).error == "bad_archive"


@each_language
def test_what_is_attached_to_a_mail_is_read(tmp_path: Path, text: str) -> None:
    """Files sent with a mail are articles or errors of their own, nothing is lost."""
    mail = EmailMessage()
    mail["Subject"], mail["From"] = "Fwd: TR : Note", "Ida <i@b.example>"
    mail.set_content("See below / voir ci-joint")
    mail.add_attachment(text.encode("cp1252"), "text", "plain", filename="note.txt")
    mail.add_attachment(b"PK", "application", "msword", filename="note.docx")
    mail.add_attachment(b"GIF", "image", "gif", filename="logo.gif")
    sent_on = EmailMessage()
    sent_on["Subject"] = "Bulletin"
    sent_on.set_content(text)
    mail.add_attachment(sent_on)
    (tmp_path / "m.eml").write_bytes(mail.as_bytes())
    body, note, docx, sent = read(tmp_path)
    assert (body.title, note.path, note.text) == ("Note", "m.eml/note.txt", text)
    assert (docx.path, docx.error) == ("m.eml/note.docx", "unsupported_format")
    assert (sent.title, sent.text.strip()) == ("Bulletin", text)


@pytest.mark.parametrize(
    ("subject", "title"),
    [("Re: Fwd: Where we are: a note", "Where we are: a note"),
     ("Le Havre : le port", "Le Havre : le port")],
)  # fmt: skip
def test_only_the_start_of_a_subject_tells_of_an_answer(
    tmp_path: Path, subject: str, title: str
) -> None:
    """What ends like a mark of mail programs inside a subject is a word of it."""
    mail = EmailMessage()
    mail["Subject"] = subject
    mail.set_content("The quay is shut. Le quai est fermé.")
    (tmp_path / "m.eml").write_bytes(mail.as_bytes())
    (found,) = articles(tmp_path)
    assert found.title == title


@each_language
def test_exports_of_channels_are_read(tmp_path: Path, text: str) -> None:
    """Telegram lists messages, some in pieces; its own clients write ``message``."""
    start, end = text[:6], text[6:]
    pieces = [start[:-1], " ", {"type": "bold", "text": start[-1]}, end]
    messages = [
        {"id": 1, "date": "2025-06-01T08:00:00", "from": "Wire", "text": text},
        {"id": 2, "date": "2025-06-02T08:00:00", "from": "Wire", "text": pieces},
        {"id": 3, "type": "service", "date": "2025-06-02T08:00:00", "text": ""},
    ]
    export = {"name": "Wire", "type": "public_channel", "id": 7, "messages": messages}
    (tmp_path / "a.json").write_text(json.dumps(export), encoding="utf-8")
    line = {"_": "Message", "id": 4, "date": "2025-06-03", "message": text}
    (tmp_path / "b.jsonl").write_text(json.dumps(line), encoding="utf-8")
    whole, in_pieces, service, line = read(tmp_path)
    assert (whole.text, whole.author, line.text) == (text, "Wire", text)
    assert in_pieces.text == f"{start[:-1]} {start[-1]}{end}"
    assert (service.error, service.record) == ("empty", 2)


@pytest.mark.parametrize(
    ("inner", "shown"),
    [
        ("<q>It is safe</q>", "“It is safe”"),
        ("<q cite='x'>C’est <b>sûr</b></q>", "“C’est sûr”"),
        ("<q>« C’est sûr »</q>", "« C’est sûr »"),
    ],
)
def test_inline_quotations_keep_the_marks_that_a_browser_shows(
    tmp_path: Path, inner: str, shown: str
) -> None:
    """A ``<q>`` is a quotation in pages and in fragments, marked once."""
    text = TEXTS["en"]
    page = PAGE.format(text=f"{text} Ann Lee: {inner}.")
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    for article in articles([tmp_path / "a.html", {"text": f"<p>{inner}</p><p></p>"}]):
        assert article.text.count(shown) >= 1
        assert article.text.count("”") == article.text.count("“")


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("AT&amp;T said it would &ldquo;help&rdquo;.", "AT&T said it would “help”."),
        ("L&#8217;enqu&ecirc;te avance.", "L’enquête avance."),
        (
            "https://x.example/?a=1&copy=2 stays.",
            "https://x.example/?a=1&copy=2 stays.",
        ),
        ("&lt;p&gt;Un &lt;b&gt;mot&lt;/b&gt;.&lt;/p&gt;", "Un mot."),
        (unicodedata.normalize("NFD", "Éva a été arrêtée."), "Éva a été arrêtée."),
        (
            "\ufeffThe go\u00advern\u00adment\u200b of Dover.",
            "The government of Dover.",
        ),
        ("\u200bLe gou\u00adverne&shy;ment.\u2028Caen.", "Le gouvernement.\nCaen."),
    ],
)
def test_what_is_left_of_html_and_macos_is_decoded(written: str, read_as: str) -> None:
    """References become letters, accents one code point; what nobody sees is gone."""
    (article,) = articles([{"text": written, "title": written}])
    assert article.text == read_as


@each_language
def test_whole_pages_in_rows_are_read_as_pages(text: str) -> None:
    """What a crawler stored in a column is read like a saved page."""
    page = PAGE.format(text=text).replace(
        "<head>", '<head><meta property="og:site_name" content="Harbour Wire">'
    )
    for column in ("html", "raw_html", "content"):
        (item,) = articles([{"url": "https://harbour.example/a", column: page}])
        assert (item.title, item.source) == ("T", "Harbour Wire")
        assert "<" not in item.text
        assert text in item.text
    (item,) = articles([{"headline": "H", "body_html": f"<p>{text}</p><p>{text}</p>"}])
    assert (item.title, item.text) == ("H", f"{text}\n\n{text}")


@each_language
def test_a_text_may_stand_in_a_cell_of_its_own_cells(text: str) -> None:
    """Search engines and APIs nest the article in one field of their answer."""
    inner = {"headline": "H", "bodyText": text, "byline": {"original": "By Ann Roe"}}
    row = {"webUrl": "https://harbour.example/a", "fields": inner}
    (item,) = articles([row])
    assert (item.title, item.text, item.author) == ("H", text, "Ann Roe")
    assert item.url == "https://harbour.example/a"


@each_language
@pytest.mark.parametrize("mark", [" - ", " | ", " — "])
def test_the_site_behind_a_title_is_no_part_of_it(text: str, mark: str) -> None:
    """A title loses the name of its source, nothing else."""
    for title, kept in {
        f"Raid in Dover{mark}Harbour Wire": "Raid in Dover",
        f"Harbour Wire{mark}a raid": f"Harbour Wire{mark}a raid",
    }.items():
        (item,) = articles([{"title": title, "source": "Harbour Wire", "text": text}])
        assert item.title == kept


@pytest.mark.parametrize(
    ("source", "url", "kept"),
    [
        ("Finance", "https://finance.ledger.example/a", "finance.ledger.example"),
        ("Fr", "https://fr.ledger.example/a", "fr.ledger.example"),
        ("Infos", "https://www.infos.fil.example/a", "infos.fil.example"),
        ("News", "https://news.example/a", "News"),
        ("FL", "https://www.fl.co.uk/a", "FL"),
        ("Harbour Ledger", "https://harbourledger.co.example/a", "Harbour Ledger"),
    ],
)
def test_a_part_of_a_site_is_no_source(source: str, url: str, kept: str) -> None:
    """Scrapers take the first word of an address for the name of its site."""
    row = {"text": TEXTS["en"], "source": source, "url": url}
    assert [item.source for item in articles([row])] == [kept]


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Six held in Dover • The Ledger", "Six held in Dover"),
        (
            "Six held in Dover | Crime | Ledger News | Read it first",
            "Six held in Dover",
        ),
        ("Six held in Dover | Ledger | 23.05.2024", "Six held in Dover"),
        ("Six held in Dover By Reuters", "Six held in Dover"),
        ("Trois hommes arrêtés Par AFP", "Trois hommes arrêtés"),
        ("Six held in Dover By Ledger", "Six held in Dover"),
        ("Coins sold By the sea", ""),
        ("Coins traced by Reuters", ""),
        ("Un maire interrogé par Reuters", ""),
        ("Trois hommes arrêtés — Le Ledger Actualités", "Trois hommes arrêtés"),
        ("Six held in Dover - Ledger lines are drawn", ""),
        ("France - Argentine", ""),
        ("Cours du jour | 23.05.2024", ""),
    ],
)
def test_sites_name_themselves_as_their_address_does(title: str, kept: str) -> None:
    """With an article, words such as "News", a section or a motto beside the name."""
    row = {"title": title, "url": "https://www.ledger.example/a", "text": TEXTS["en"]}
    (article,) = articles([row])
    assert article.title == (kept or title)


@pytest.mark.parametrize(
    ("site", "address"),
    [
        ("The Oslo City Times", "octimes.example"),
        ("Wall Street Ledger", "wsl.example"),
        ("L'Écho du Port", "echoduport.example"),
        ("Agence Fil-Presse", "afp.example"),
    ],
)
def test_initials_of_a_site(site: str, address: str) -> None:
    """An address may hold the first letters of some words, or of all."""
    row = {
        "title": f"Un raid - {site}",
        "url": f"https://{address}",
        "text": "Un raid.",
    }
    (article,) = articles([row])
    assert article.title == "Un raid"


@each_language
def test_blank_lines_part_what_no_element_does(text: str) -> None:
    """WordPress stores paragraphs so; between elements line ends are white space."""
    link = '<a\nhref="/a">Éva</a>'
    cells = {
        f"{text} {link}.\n\n<em>{text}</em>": f"{text} Éva.\n\n{text}",
        f"{text} {link}.\n<em>{text}</em>": f"{text} Éva.\n{text}",
        f"<p>{text} {link}\n\n{text}</p>": f"{text} Éva {text}",
        f"{text}\n\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>": f"{text}\n\na\n\nb",
    }
    found = articles([{"text": cell} for cell in cells])
    assert [a.text for a in found] == list(cells.values())


@each_language
def test_tags_are_no_part_of_a_title(text: str) -> None:
    """Feeds and APIs set the titles of works in italics."""
    (article,) = articles([{"text": text, "title": "<em class='t'>Quai</em> <b>2</b>"}])
    assert article.title == "Quai 2"


@each_language
def test_the_index_of_a_frame_leads_back_to_it(text: str) -> None:
    """Labels of rows are ids, of a frame from which some were picked too."""
    frame = pd.DataFrame({"text": [text, text + " Fin.", text + " Ende."]})
    assert [a.article_id for a in articles(frame)] == ["row#0", "row#1", "row#2"]
    assert [a.article_id for a in articles(frame[1:])] == ["1", "2"]
    assert [a.article_id for a in articles(frame["text"][1:])] == ["1", "2"]
    named = frame.set_axis(["a7", "b3", "c1"])
    assert [a.article_id for a in articles(named)] == ["a7", "b3", "c1"]
    assert [a.article_id for a in articles(named.assign(id=[5, 6, 7]))] == [
        "5",
        "6",
        "7",
    ]
    twice = pd.concat([frame[:1], frame[:1]])
    assert [a.article_id for a in articles(twice)] == ["row#0", "row#1"]
