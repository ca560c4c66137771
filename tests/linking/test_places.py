"""Names of places, and what is named after them."""

from __future__ import annotations

import pytest

from cryptonews_nlp.linking import link


@pytest.mark.parametrize(
    ("language", "text", "town"),
    [
        ("en", "[L Quillburn] mourns. [L Quillburn South] votes.", "Quillburn"),
        ("en", "[L Quillburn] mourns, says the [O Quillburn Daily Mail].", "Quillburn"),
        ("fr", "[L Quillac] pleure. [L Quillac Nord] vote.", "Quillac"),
        ("fr", "[L Quillac] pleure, écrit [O Quillac Matin].", "Quillac"),
    ],
)
def test_a_town_is_not_what_is_named_after_it(make, language, text, town) -> None:
    """Neither a part of it nor its newspaper."""
    linked = link([make("a", text, language)])
    assert len(linked.entities) == 2
    assert town in {entity.name for entity in linked.entities}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_words_of_any_firm_join_none(make, language) -> None:
    """What is left of an office joins no body whose name has these words."""
    linked = link(
        [
            make("a", "[O Quill Moss], [O Ostrava Financial Services Board].", language),
            make("b", "[O Quill Moss], [O Financial Services].", language),
        ]
    )
    assert len(linked.entities) == 3
