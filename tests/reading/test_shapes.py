"""Rows under the name of a text, texts stored as trees, posts of networks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cryptonews_nlp._types import Article, Failure
from cryptonews_nlp.reading import read
from tests.reading.samples import TEXTS, articles, each_language

TABLES = {
    "csv": 'title,date,text\n"T",2024-05-03,"{text}"\n"U",2024-05-04,"{text}"\n',
    "tabs": "Titre\tDate\tTexte\nT\t2024-05-03\t{text}\nU\t2024-05-04\t{text}\n",
    "lines": '{{"title": "T", "text": {json}}}\n{{"title": "U", "text": {json}}}\n',
    "list": (
        '[\n {{"title": "T", "text": {json}}},\n {{"title": "U", "text": {json}}}\n]\n'
    ),
}


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
@each_language
def test_a_table_may_be_called_a_text(tmp_path: Path, text: str, table: str) -> None:
    """Programs save tables and JSON as .txt; read as a text they would be one."""
    bare = text.replace('"', "'")
    written = table.format(text=bare, json=json.dumps(bare))
    (tmp_path / "export.txt").write_text(written, encoding="utf-8")
    assert [(a.title, a.text) for a in articles(tmp_path)] == [("T", bare), ("U", bare)]


@each_language
def test_a_table_that_is_called_a_text_is_one_to_the_end(
    tmp_path: Path, text: str
) -> None:
    """Cells may be long, and hold separators of lines that JSON leaves as they are."""
    long, parted = f"{text} " * 2000, f"{text}\u2028{text}"
    shown = parted.replace("\u2028", "\n")
    cell = long.replace('"', "'")
    (tmp_path / "a.txt").write_text(f'title,text\nT,"{cell}"\n', encoding="utf-8")
    row = json.dumps({"title": "T", "text": parted}, ensure_ascii=False)
    (tmp_path / "b.txt").write_text(f"{row}\n{row}\n", encoding="utf-8")
    assert [a.text for a in articles(tmp_path)] == [cell, shown, shown]


@pytest.mark.parametrize(
    "line",
    ["Title, Text, Date", "{{ad}} Six held", "[Update] Six held", "Text;Article"],
)
@each_language
def test_what_only_begins_as_a_table_is_a_text(
    tmp_path: Path, text: str, line: str
) -> None:
    """Headlines hold commas and brackets."""
    whole = f"{line}\n\n{text}\n"
    (tmp_path / "a.txt").write_text(whole, encoding="utf-8")
    assert [a.text for a in articles(tmp_path)] == [whole]


TREES = {
    "children": [
        {"type": "p", "children": [{"text": "{a} "}, {"text": "{b}"}]},
        {"type": "p", "children": [{"text": "{a}"}]},
    ],
    "content": {
        "type": "doc",
        "content": [
            {"type": "paragraph", "content": [{"text": "{a} "}, {"text": "{b}"}]},
            {"type": "paragraph", "content": [{"text": "{a}"}]},
        ],
    },
    "blocks with a text": {
        "blocks": [{"text": "{a} {b}", "type": "unstyled"}, {"text": "{a}"}]
    },
    "lists": [["{a} {b}"], ["{a}"], [float("nan"), None]],
    "blocks": {
        "blocks": [
            {"type": "paragraph", "data": {"text": "{a} {b}"}},
            {"type": "paragraph", "data": {"text": "{a}"}},
            {
                "type": "image",
                "data": {"file": {"url": "https://ledger.example/a.png"}},
            },
        ]
    },
}


@pytest.mark.parametrize("tree", TREES.values(), ids=TREES)
@each_language
def test_trees_of_editors_are_paragraphs(text: str, tree: object) -> None:
    """Words in bold and links are nodes of their own."""
    first, second = text.split(". ", 1)
    written = json.dumps(tree, ensure_ascii=False)
    written = written.replace("{a}", f"{first}.").replace("{b}", second)
    (article,) = articles([{"title": "T", "body": json.loads(written)}])
    assert article.text == f"{text}\n\n{first}."


def test_a_tree_too_deep_to_read_costs_one_row() -> None:
    """Programs that break write such; the rows beside it are read."""
    tree: object = {"text": TEXTS["en"]}
    for _ in range(2000):
        tree = {"children": [tree]}
    rows = [{"text": tree}, {"text": TEXTS["fr"]}]
    assert [type(item) for item in read(rows)] == [Failure, Article]


POSTS = {
    "statuses": {"statuses": [{"full_text": "{text}", "user": {"name": "Ledger"}}]},
    "mastodon": [{"content": "<p>{text}</p>", "account": {"display_name": "Ledger"}}],
    "outbox": {"orderedItems": [{"object": {"content": "<p>{text}</p>"}}]},
    "feed": {
        "feed": [{"post": {"author": {"displayName": "Ledger"}, "record": "{record}"}}]
    },
    "listing": {"data": {"children": [{"data": {"selftext": "{text}"}}]}},
    "resources": {"data": [{"type": "a", "attributes": {"body": "{text}"}}]},
}


@pytest.mark.parametrize("answer", POSTS.values(), ids=POSTS)
@each_language
def test_posts_of_networks_are_unwrapped(
    tmp_path: Path, text: str, answer: object
) -> None:
    """Each network wraps its posts in another way."""
    written = json.dumps(answer).replace('"{record}"', '{"text": "{text}"}')
    written = written.replace('"{text}"', json.dumps(text))
    written = written.replace("{text}", json.dumps(text)[1:-1])
    (tmp_path / "posts.json").write_text(written, encoding="utf-8")
    (article,) = articles(tmp_path)
    assert article.text == text
    assert article.author in {None, "Ledger"}
