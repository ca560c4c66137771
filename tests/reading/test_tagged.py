"""Documents whose fields stand in tags or attributes, in text files and in XML."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.samples import TEXTS, articles, each_language

LAYOUTS = {
    "head": "<title>T</title>\n<source>https://fil.example/a/</source>\n"
    "<date> 2024_05_03 </date>\n<text>\n{text}\n</text>\n",
    "nothing closed": "<TITLE> T\n<SOURCE>www.fil.example/a\n<DATE>20240503\n"
    "<TEXT>\n{text}\n",
    "attributes": "<corpus>\n<doc title=\"T\" source='fil.example' date=2024-05-03\n>"
    "{text}\n</doc>\n</corpus>",
    "paragraphs": '<DOC id="d1">\n<HEADLINE>T</HEADLINE><SOURCE>fil.example</SOURCE>\n'
    "<DATE>May 3, 2024</DATE>\n<TEXT><P>{text}</P></TEXT></DOC>",
    "xml": '<?xml version="1.0"?><articles><article><head><title>T</title>'
    "<source>fil.example</source><published>2024-05-03</published></head>"
    "<body><![CDATA[{text}]]></body></article></articles>",
}


@pytest.mark.parametrize("name", ["a.txt", "a.xml", "a.sgml"])
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@each_language
def test_tags_and_attributes_are_fields(
    tmp_path: Path, text: str, layout: str, name: str
) -> None:
    """Closing tags and quotes may lack; no tag is part of a field."""
    (tmp_path / name).write_text(layout.format(text=text), encoding="utf-8")
    (article,) = articles(tmp_path)
    assert (article.title, article.source, article.text) == ("T", "fil.example", text)
    assert article.published
    assert article.published.date().isoformat() == "2024-05-03"
    assert article.record is None


@each_language
def test_a_text_in_memory_may_tag_its_fields(text: str) -> None:
    """As a file does."""
    (article,) = articles([LAYOUTS["head"].format(text=text)])
    assert (article.title, article.text) == ("T", text)


@each_language
def test_each_element_is_an_article(tmp_path: Path, text: str) -> None:
    """One that is not closed ends before the next; marks stand in quoted values."""
    (tmp_path / "press.xml").write_text(
        f'<doc title="The &quot;A&quot;" url=https://fil.example/1>{text} 1\n'
        f'<doc title="The "B"" url=https://fil.example/2>\n{text} 2</doc>',
        encoding="utf-8",
    )
    found = articles(tmp_path)
    assert [a.article_id for a in found] == ["press.xml#0", "press.xml#1"]
    assert [a.title for a in found] == ['The "A"', 'The "B"']
    assert [a.text for a in found] == [f"{text} 1", f"{text} 2"]


@each_language
def test_elements_within_an_element_of_many(tmp_path: Path, text: str) -> None:
    """Its name is that of a document, too."""
    inner = f"<article><headline>T</headline><body>{text}</body></article>"
    (tmp_path / "a.xml").write_text(f"<news>{inner}{inner}</news>", encoding="utf-8")
    assert [(a.title, a.text) for a in articles(tmp_path)] == [("T", text)] * 2


@pytest.mark.parametrize(
    "text",
    [
        f"<b>Dover</b> {TEXTS['en']}",
        f"<p>{TEXTS['fr']}</p>",
        f"<title>{TEXTS['en']}</title>",
        f'<article id="main"><h1>T</h1> {TEXTS["fr"]}</article>',
    ],
)
def test_other_tags_leave_a_text_as_it_is(tmp_path: Path, text: str) -> None:
    """A title alone has no text, and HTML no fields."""
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert [a.text for a in articles(tmp_path)] == [text]
