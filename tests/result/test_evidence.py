"""Rows of any frame in the words around them."""

from __future__ import annotations

import re

import pytest

from cryptonews_nlp.result.evidence import SHOWN, Evidence, stretch_of


def test_evidence_shows_rows_of_any_frame_where_they_stand(result):
    """Quotes, mentions, links and what `explain` gives, in the words around them."""
    for frame in ("quotes", "mentions", "roles", "claims", "zones"):
        rows = getattr(result, frame)
        found = result.evidence(rows)
        assert len(found) == len(rows) > 0
        for stretch, row in zip(found, rows.itertuples(), strict=True):
            text = result.text(row.article_id)[row.start : row.end]
            assert stretch.words == re.sub(r"\s+", " ", text)
    entity = result.entities["entity_id"].iloc[0]
    assert len(result.evidence(result.explain(entity))) > 0
    background = result.links["start"].notna()
    assert len(result.evidence(result.links)) == background.sum()


def test_evidence_takes_one_row_too(result):
    """A row taken out of a frame in either of pandas' ways shows the same."""
    rows = result.quotes.head(1)
    shown = repr(result.evidence(rows))
    assert repr(result.evidence(rows.iloc[0])) == shown
    assert repr(result.evidence(next(rows.itertuples()))) == shown
    assert f"[{rows['text'].iloc[0]}]".replace("\n", " ") in shown
    html = result.evidence(rows)._repr_html_()
    assert html.count("<mark>") == 1


def test_evidence_reads_without_markdown():
    """Words are shown as a page would; offsets count what the file holds."""
    text = "Police in [Oslo](https://x.example/oslo) **arrested** two men there."
    start = text.index("**arr")
    shown = stretch_of("a", text, start, start + 12, 80)
    assert (shown.before, shown.words) == ("Police in Oslo ", "arrested")
    assert (shown.start, shown.after) == (start, " two men there.")


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("Police in Oslo held <two> men today.", "Oslo", "Police in [Oslo] held…"),
        ("La police d'Oslo arrête deux pirates.", "Oslo", "…police d'[Oslo] arrête…"),
    ],
    ids=["en", "fr"],
)
def test_evidence_cuts_no_word_and_is_no_markup(text, words, shown):
    """What surrounds the words ends at a word; signs of HTML are shown as they are."""
    start = text.index(words)
    stretch = stretch_of("a", text, start, start + len(words), 10)
    assert f"{stretch.before}[{stretch.words}]{stretch.after}".strip() == shown
    whole = Evidence([stretch_of("a", text, start, start + len(words), 99)])
    assert "<two>" not in whole._repr_html_()


def test_many_rows_are_cut_where_they_show_themselves():
    """All are there, a hundred are shown, and a slice shows itself too."""
    one = stretch_of("a", "Police in Oslo", 10, 14, 20)
    many = Evidence([one] * (SHOWN + 2))
    assert len(many) == SHOWN + 2
    for shown in (repr(many), many._repr_html_()):
        assert shown.count("Oslo") == SHOWN
        assert "and 2 more; slice them" in shown
    assert repr(many[SHOWN:]) == repr(Evidence([one] * 2))
