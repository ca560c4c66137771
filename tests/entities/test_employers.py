"""The body in a title before a name."""

from __future__ import annotations

import pytest

import cryptonews_nlp as cn


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Quill Investigations Manager Ann Roe froze it. The exchange Quill grew.",
            ["Quill", "Quill"],
        ),
        (
            "Quill Investigations Manager Anne Roux a tort. La société Quill grandit.",
            ["Quill", "Quill"],
        ),
        (
            "Quill Ventures Director Ann Roe froze it. The exchange Quill Group grew.",
            ["Quill Ventures", "Quill Group"],
        ),
    ],
    ids=["en", "fr", "no such name"],
)
def test_what_a_manager_manages_is_no_part_of_the_name(text, bodies):
    """Only where the article has the shorter name by itself, and a role begins so."""
    mentions = cn.analyze([text]).mentions
    assert mentions.loc[mentions["label"] == "ORG", "text"].tolist() == bodies
