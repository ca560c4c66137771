"""The result as a whole: contract, files, display."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

import cryptonews_nlp as cn
from cryptonews_nlp.errors import (
    InputFormatError,
    ModelNotFoundError,
    SettingsError,
)
from cryptonews_nlp.files import FORMATS, outdated


def test_rows_stand_at_their_offsets(result):
    """text[start:end] equals the row's text, in every frame that has spans."""
    texts = result.articles.set_index("article_id")["text"]
    for name in ("mentions", "quotes", "roles", "claims"):
        table = getattr(result, name)
        assert len(table), name
        for row in table.itertuples():
            assert texts[row.article_id][row.start : row.end] == row.text
    for row in result.quotes.itertuples():
        text = texts[row.article_id]
        if pd.notna(row.cue_start):
            assert text[row.cue_start : row.cue_end] == row.cue_text
        if pd.notna(row.speaker_start):
            assert text[row.speaker_start : row.speaker_end] == row.speaker_text


def test_one_event_is_told_in_two_languages(result):
    """The English and the French article on one freeze share an event."""
    event = result.articles.set_index("article_id")["event_id"]
    assert event["en-1.txt"] == event["fr-1.txt"] != event["en-2.txt"]
    row = result.events.set_index("event_id").loc[event["en-1.txt"]]
    assert row["languages"] == ["en", "fr"]


def test_speaker_is_one_entity_in_both_languages(result):
    """A person quoted in English and French has one entity id."""
    speakers = result.quotes.loc[result.quotes["speaker"] == "Ingrid Halvorsen-Bakke"]
    assert set(speakers["language"]) == {"en", "fr"}
    assert speakers["speaker_entity_id"].nunique() == 1


def test_ids_join_across_frames(result):
    """Every id in a frame is a row of the frame it points to."""
    entities = set(result.entities["entity_id"])
    assert set(result.mentions["entity_id"].dropna()) <= entities
    assert set(result.quotes["speaker_entity_id"].dropna()) <= entities
    assert set(result.articles["event_id"].dropna()) == set(result.events["event_id"])
    assert set(result.quotes["utterance_id"].dropna()) == set(
        result.utterances["utterance_id"]
    )


def test_input_order_changes_nothing(folder, result):
    """The same articles in another order give the same frames."""
    paths = sorted(folder.iterdir(), reverse=True)
    again = cn.analyze(paths)
    for name in ("quotes", "events", "entities"):
        assert len(getattr(again, name)) == len(getattr(result, name))
    ours, theirs = (
        r.articles.assign(article_id=r.articles["article_id"].str.rsplit("/").str[-1])
        .sort_values("article_id")
        .reset_index(drop=True)
        for r in (result, again)
    )
    assert_frame_equal(
        ours.drop(columns=["path", "event_id"]),
        theirs.drop(columns=["path", "event_id"]),
    )


@pytest.mark.parametrize("name", FORMATS)
def test_writing_and_reading_is_identity(result, tmp_path, name):
    """Every format gives back the frames it was given."""
    result.write(tmp_path, name)
    again = cn.read_result(tmp_path)
    for frame, table in result.frames():
        assert_frame_equal(getattr(again, frame), table)
    assert again.info["counts"] == result.info["counts"]


def test_the_latest_result_of_a_folder_is_read(result, tmp_path):
    """A table of an earlier run in another format is not taken for the present one."""
    result.write(tmp_path, "parquet")
    later = replace(result, info={**result.info, "seconds": {}})
    later = replace(later, errors=later.errors, events=later.events.head(1))
    later.write(tmp_path, "csv")
    assert outdated(tmp_path) == ["parquet"]
    assert len(cn.read_result(tmp_path).events) == 1 < len(result.events)
    later.write(tmp_path, "jsonl")
    assert cn.read_result(tmp_path).info["written"] == ["csv", "jsonl"]
    cn.read_result(tmp_path).write(tmp_path, ("parquet", "csv"))
    assert outdated(tmp_path) == []
    (tmp_path / "run.json").unlink()
    assert len(cn.read_result(tmp_path).events) == 1
    assert outdated(tmp_path) == []


def test_text_can_be_left_out(result, tmp_path):
    """Without text the frames keep offsets and short spans only."""
    result.write(tmp_path, with_text=False)
    again = cn.read_result(tmp_path)
    assert again.articles["text"].isna().all()
    with pytest.raises(KeyError, match="no text"):
        again.text("en-1.txt")


def test_unknown_format_names_the_known_ones(result, tmp_path):
    """A wrong format is refused before anything is written."""
    with pytest.raises(SettingsError, match="expected one of parquet"):
        result.write(tmp_path / "x", "feather")
    assert not (tmp_path / "x").exists()


def test_folder_without_result_says_what_to_type(tmp_path):
    """Reading an empty folder tells how to make a result."""
    with pytest.raises(InputFormatError, match="cryptonews run"):
        cn.read_result(tmp_path)


def test_result_shows_itself(result):
    """Terminal and notebook show counts and events; HTML is escaped."""
    assert "events" in repr(result)
    html = result._repr_html_()
    assert html.startswith("<table>")
    assert "<script" not in html


def test_explain_names_a_method_for_each_surface(result):
    """Each merge into an entity says how it was made."""
    table = result.explain("person:ingrid-halvorsen-bakke")
    assert set(table["language"]) == {"en", "fr"}
    assert table["linked_by"].notna().all()
    assert "has the name itself" in set(table["reason"])
    assert table["reason"].notna().all()
    assert all(isinstance(roles, list) for roles in table["roles"])
    with pytest.raises(KeyError, match="entity ids look like"):
        result.explain("person:nobody")


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("ingrid halvorsen bakke", "Ingrid Halvorsen-Bakke"),
        ("HALVORSEN", "Ingrid Halvorsen-Bakke"),
        ("l’entreprise Nordlys", None),
        ("halvors", None),
        ("", None),
    ],
)
def test_entities_are_found_by_any_of_their_names(result, name, found):
    """Case, hyphens and the order of words do not count, half a word does."""
    table = result.find(name)
    assert table["name"].tolist() == ([found] if found else [])
    assert list(table.columns) == list(result.entities.columns)


def test_who_is_called_just_so_is_found_first():
    """A longer name with the word in it comes behind, however often it is mentioned."""
    texts = [
        "“We won,” said Ann Moss of Moss Mining. Moss Mining grew. Moss Mining hired.",
        "« Gagné », a dit Léa Roc, de Roc Assurances. Roc Assurances recrute.",
    ]
    result = cn.analyze(texts)
    assert result.find("moss mining")["label"].tolist() == ["ORG"]
    assert set(result.find("moss")["name"]) == {"Ann Moss", "Moss Mining"}
    assert result.find("lea roc")["name"].tolist() == ["Léa Roc"]
    for nobody in ("", "(", pd.NA):  # the speaker of a row may be unknown
        assert result.find(nobody).empty
    assert result.find("nobody").dtypes.equals(result.entities.dtypes)


def test_a_wrong_id_is_answered_with_those_like_it(result):
    """The message of a slip of the pen has the id that was meant."""
    with pytest.raises(KeyError, match="'person:ingrid-halvorsen-bakke'"):
        result.explain("person:ingrid-halvorsen-bake")
    with pytest.raises(KeyError, match=r"'en-1\.txt'"):
        result.text("en-1.tx")


def test_some_of_the_events_can_be_drawn(result):
    """A year or a person has a line of time of its own."""
    some = result.events.head(1)
    labels = result.timeline(events=some).get_yticklabels()
    assert len(labels) == 1 < len(result.events)


@pytest.mark.parametrize("name", ["report.html", "articles.csv"])
def test_a_file_that_cannot_be_written_leaves_the_old_one(
    result, tmp_path, monkeypatch, name
):
    """A full disk costs neither the earlier file nor room for half a new one."""
    old = tmp_path / name
    old.write_text("earlier", encoding="utf-8")

    def full(self, _target):
        raise OSError(28, "No space left on device", str(self))

    monkeypatch.setattr("pathlib.Path.replace", full)
    with pytest.raises(OSError, match="No space left"):
        result.report(old) if name == "report.html" else result.write(tmp_path, "csv")
    assert old.read_text(encoding="utf-8") == "earlier"
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_nothing_in_gives_typed_frames_out():
    """No articles give frames with all columns, and no error."""
    empty = cn.analyze([])
    assert not len(empty.articles)
    assert empty.quotes["start"].dtype == "int64"
    assert repr(empty)


def test_a_row_without_text_is_a_row_of_articles_too():
    """Of a frame with a hole in it no row is lost, and its id says which it is."""
    found = cn.analyze(pd.DataFrame({"text": ["Un homme a été arrêté à Lyon.", None]}))
    assert found.articles["status"].tolist() == ["ok", "error"]
    assert found.articles["article_id"].tolist()[1] == "row#1"
    assert found.errors["record"].tolist() == [1]


def test_a_column_that_is_not_there_is_a_mistake_of_the_call():
    """A slip in ``columns`` raises an error of this package that names the columns."""
    table = pd.DataFrame({"body_en": ["Two men were arrested in Lyon."]})
    with pytest.raises(InputFormatError, match="there are: body_en"):
        cn.analyze(table, columns={"text": "body"})


def test_evidence_says_what_it_needs(result):
    """Rows without offsets are a slip in the call."""
    with pytest.raises(TypeError, match="expected rows with article_id, start and end"):
        result.evidence(result.events)
    without = replace(result, articles=result.articles.assign(text=None))
    with pytest.raises(KeyError, match=r"no text for article .*left texts out"):
        without.evidence(result.quotes)


@pytest.mark.parametrize(
    ("frame", "column", "expected"),
    [
        ("event", "participants", "expected one of articles, zones"),
        ("events", "people", "expected one of event_id, title"),
    ],
)
def test_explode_names_what_there_is(result, frame, column, expected):
    """A slip in a name is answered with the names."""
    with pytest.raises(KeyError, match=expected):
        result.explode(frame, column)


@pytest.mark.parametrize("method", ["text", "similar"])
def test_an_id_that_is_not_there_is_told_with_those_that_are(result, method):
    """Who mistypes an article's id sees what ids look like."""
    with pytest.raises(KeyError, match=r"no text for article 'en-9'.*en-1\.txt"):
        getattr(result, method)("en-9")


def test_a_missing_pipeline_is_told_before_anything_is_read():
    """It does not matter whether the first articles are in its language."""
    with pytest.raises(ModelNotFoundError, match="pip install fr_nope"):
        cn.analyze(["Police in Oslo arrested two men."], models={"fr": "fr_nope"})


def test_files_that_are_not_there_are_no_texts():
    """In a list of names a missing file is an error, and a single word is a text."""
    result = cn.analyze(["none.txt", "Deux-Sevres"])
    assert result.errors[["path", "error"]].to_numpy().tolist() == [
        ["none.txt", "not_found"]
    ]
    assert (result.articles["text"] == "Deux-Sevres").sum() == 1


@pytest.mark.parametrize(
    ("written", "is_time"),
    [
        ("2024-03-04T11:54:26+00:00", True),
        ("2024-03-04T23:59:59.999000+00:00", True),
        ("2024-03-04T11:54:26.123456+00:00", False),
        ("1899-12-30T00:00:01+00:00", False),
        ("1900-01-01T00:00:00+00:00", False),
    ],
)
def test_times_of_a_workbook_are_those_of_excel(result, tmp_path, written, is_time):
    """They can be sorted and grouped by month, and come back to the microsecond."""
    openpyxl = pytest.importorskip("openpyxl")
    articles = result.articles.assign(published=pd.Timestamp(written))
    articles["published"] = articles["published"].astype("datetime64[us, UTC]")
    dated = replace(result, articles=articles)
    dated.write(tmp_path, "xlsx")
    book = openpyxl.load_workbook(tmp_path / "cryptonews.xlsx")
    place = list(articles.columns).index("published") + 1
    assert book["articles"].cell(2, place).is_date == is_time
    assert_frame_equal(cn.read_result(tmp_path).articles, articles)


def test_columns_of_a_workbook_are_as_wide_as_what_they_hold(result, tmp_path):
    """A name is read without widening its column, and a long text stays in bounds."""
    openpyxl = pytest.importorskip("openpyxl")
    result.write(tmp_path, "xlsx")
    book = openpyxl.load_workbook(tmp_path / "cryptonews.xlsx")
    width = book["entities"].column_dimensions["B"].width
    assert width > result.entities["name"].str.len().median()
    assert book["articles"].column_dimensions["T"].width <= 61


@pytest.mark.parametrize("frame", ["quotes", "errors"])
def test_the_sheets_of_a_workbook_can_be_filtered(result, tmp_path, frame):
    """The head of each sheet stays in sight and filters its columns."""
    openpyxl = pytest.importorskip("openpyxl")
    result.write(tmp_path, "xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "cryptonews.xlsx")[frame]
    table = getattr(result, frame)
    assert [cell.value for cell in sheet[1]] == list(table.columns)
    assert sheet.max_row == len(table) + 1
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref.startswith("A1:")
