"""Corrections, explanations and ids of values."""

from __future__ import annotations

import pandas as pd
import pytest

from cryptonews_nlp._types import Mention
from cryptonews_nlp.errors import InputFormatError
from cryptonews_nlp.linking import link, read_aliases, starting_aliases
from cryptonews_nlp.linking.names.values import value_id

HEAD = "action,entity_id,target,surface,article_id,comment\n"


@pytest.fixture
def analyses(make):
    return [
        make("a", "[O Zelkova Labs] and [O Brumex]; [P Ann Lee] of [L Lyon]."),
        make("b", "[O Brumex] et [P Ann Lee], à [L Lyon].", "fr"),
        make("c", "[P Ann Lee], from [O Tressel]."),
    ]


def corrected(analyses, tmp_path, rows: str):
    path = tmp_path / "aliases.csv"
    path.write_text(HEAD + rows, encoding="utf-8")
    return link(analyses, aliases=path)


def test_merge_moves_mentions(analyses, tmp_path) -> None:
    """Merged mentions have the target's id and say that a correction moved them."""
    linked = corrected(
        analyses, tmp_path, "merge,org:brumex,org:zelkova-labs,,,same firm\n"
    )
    moved = [key for key, method in linked.methods.items() if method == "alias"]
    assert [key[0] for key in moved] == ["a", "b"]
    assert {linked.entity_of[key] for key in moved} == {"org:zelkova-labs"}
    assert "org:brumex" not in {e.entity_id for e in linked.entities}


def test_chain_of_merges(analyses, tmp_path) -> None:
    """A row may name what an earlier row merged away."""
    rows = (
        "merge,org:brumex,org:zelkova-labs,,,\n"
        "# Tressel belongs to Brumex\n"
        "merge,org:tressel,org:brumex,,,\n"
    )
    linked = corrected(analyses, tmp_path, rows)
    assert {e.entity_id for e in linked.entities if e.label == "ORG"} == {
        "org:zelkova-labs"
    }


def test_rename_relabel_and_hide_keep_the_id(analyses, tmp_path) -> None:
    """Name, label and visibility change, the id does not."""
    rows = (
        "rename,org:brumex,Brumex SARL,,,\n"
        "relabel,org:brumex,MISC,,,\n"
        "hide,loc:lyon,,,,\n"
    )
    linked = corrected(analyses, tmp_path, rows)
    entity = next(e for e in linked.entities if e.entity_id == "org:brumex")
    assert (entity.name, entity.label) == ("Brumex SARL", "MISC")
    assert linked.hidden == {"loc:lyon"}


@pytest.mark.parametrize("target", ["person:ann-lee-2", "Ann Lee (Tressel)"])
def test_split_by_article(analyses, tmp_path, target) -> None:
    """The mentions of one article become a person of their own."""
    linked = corrected(analyses, tmp_path, f"split,person:ann-lee,{target},,c,\n")
    people = {key[0]: e for key, e in linked.entity_of.items() if key[3] == "PERSON"}
    assert people["a"] == people["b"] == "person:ann-lee"
    assert people["c"] != "person:ann-lee"


def test_unknown_ids_are_notes(analyses, tmp_path) -> None:
    """What names no entity is reported with its line and changes nothing."""
    linked = corrected(
        analyses, tmp_path, "hide,org:nobody,,,,\nmerge,org:brumex,org:no,,,\n"
    )
    assert len(linked.notes) == 2
    assert "line 2" in linked.notes[0]
    assert linked.entities == link(analyses).entities


def test_id_of_another_name_is_found(make, tmp_path) -> None:
    """An id made of another name of the entity is understood, with a note."""
    analyses = [make("a", "[P Kirra Lindqvist] spoke. [P Lindqvist] left.")]
    linked = corrected(analyses, tmp_path, "hide,person:lindqvist,,,,\n")
    assert linked.hidden == {"person:kirra-lindqvist"}
    assert "person:kirra-lindqvist" in linked.notes[0]


def test_replay_is_identical(analyses, tmp_path) -> None:
    """The same file gives the same entities again."""
    rows = (
        "split,person:ann-lee,person:ann-lee-2,,c,\nmerge,org:brumex,org:tressel,,,\n"
    )
    assert corrected(analyses, tmp_path, rows) == corrected(
        analyses[::-1], tmp_path, rows
    )


def test_semicolons_and_byte_order_mark(analyses, tmp_path) -> None:
    """A file saved by a French Excel is read."""
    path = tmp_path / "aliases.csv"
    path.write_text("action;entity_id;target\nhide;org:brumex;\n", encoding="utf-8-sig")
    assert link(analyses, aliases=path).hidden == {"org:brumex"}


@pytest.mark.parametrize("name", ["Brumière et Cie", "Café Brumex"])
def test_accents_as_excel_writes_them(tmp_path, name) -> None:
    """A French Excel saves a CSV file in cp1252."""
    path = tmp_path / "aliases.csv"
    rows = f"action;entity_id;target\r\nrename;org:brumex;{name}\r\n"
    path.write_bytes(rows.encode("cp1252"))
    assert [row.target for row in read_aliases(path)] == [name]


@pytest.mark.parametrize(
    "row",
    [
        "join,org:x,org:y",
        "merge,org:x,",
        "relabel,org:x,FIRM",
        "split,org:x,org:y",
        "hide,",
    ],
)
def test_wrong_row_is_refused_with_its_line(tmp_path, row) -> None:
    """A mistake in the file stops the run and names the line."""
    path = tmp_path / "aliases.csv"
    path.write_text(f"{HEAD}{row}\n", encoding="utf-8")
    with pytest.raises(InputFormatError, match="line 2"):
        read_aliases(path)


def test_missing_file_is_refused(tmp_path) -> None:
    """A file that is not there is an error, not an empty list of corrections."""
    with pytest.raises(InputFormatError, match="cannot read"):
        read_aliases(tmp_path / "none.csv")


def test_starting_file_changes_nothing(analyses, tmp_path) -> None:
    """The starting file lists every entity and is read as no correction at all."""
    linked = link(analyses)
    path = tmp_path / "aliases.csv"
    path.write_text(starting_aliases(linked.entities), encoding="utf-8")
    assert read_aliases(path) == []
    text = path.read_text(encoding="utf-8")
    assert all(entity.entity_id in text for entity in linked.entities)
    assert link(analyses, aliases=path) == linked


def test_starting_file_begins_with_what_is_mentioned_most() -> None:
    """An editor meets the names that matter first, and amounts last."""
    labels = {"org:b": ("ORG", 1), "money:eur:5": ("MONEY", 9), "org:a": ("ORG", 7)}
    frame = pd.DataFrame(
        {"entity_id": key, "name": key, "label": label, "n_mentions": count}
        for key, (label, count) in labels.items()
    )
    rows = starting_aliases(frame).splitlines()[-3:]
    assert [row.split(",")[1] for row in rows] == ["org:a", "org:b", "money:eur:5"]
    assert rows[1].endswith("org:b; ORG; 1 mention")


@pytest.mark.parametrize(
    ("label", "text", "value", "unit", "expected"),
    [
        ("MONEY", "$39.6 billion", "39600000000", "USD", "money:usd:39600000000"),
        ("MONEY", "39,6 milliards", "39600000000.0", None, "money:39600000000"),
        ("MONEY", "1,2 BTC", "1.20", "BTC", "money:btc:1.2"),
        ("PERCENT", "65 %", "65", None, "percent:65"),
        ("DATE", "le 24 janvier", "2024-01-24", None, "date:2024-01-24"),
        ("DATE", "vendredi dernier", None, None, "date:vendredi-dernier"),
        ("WALLET", "0xABcd", "ethereum", None, "wallet:0xabcd"),
        ("WALLET", "1A1zP1eP", "bitcoin", None, "wallet:1A1zP1eP"),
    ],
)
def test_value_ids(label, text, value, unit, expected) -> None:
    """The id of an amount, a date or an address is its value."""
    assert (
        value_id(Mention(0, 1, text, label, "pattern", value=value, unit=unit))
        == expected
    )
