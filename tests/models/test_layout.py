"""Texts laid out as pages are, for the recogniser to learn from."""

# ruff: noqa: S311 - seeded generators

from __future__ import annotations

import random

import pytest

from training.models.layout import heading, joined, listed, wrapped
from training.models.samples import Sample


def _sample(text: str, *names: str) -> Sample:
    spans = [(text.index(n), text.index(n) + len(n), "ORG", n) for n in names]
    return Sample(text, tuple(spans))


ENGLISH = _sample(
    "Two men of the Norvik Trust were held in June, police said on Friday.",
    "Norvik Trust",
)
FRENCH = _sample(
    "Deux cadres de la Banque Orbix ont été entendus en juin, a dit le parquet.",
    "Banque Orbix",
)


def _named(sample: Sample) -> list[str]:
    return [sample.text[s:e].casefold() for s, e, *_ in sample.entities]


@pytest.mark.parametrize(("sample", "lang"), [(ENGLISH, "en"), (FRENCH, "fr")])
@pytest.mark.parametrize("make", ["heading", "listed", "wrapped"])
def test_names_stay_where_they_are(sample: Sample, lang: str, make: str) -> None:
    """Whatever is cut off, put in capitals or wrapped: a span is still its name."""
    (name,) = _named(sample)
    seen = 0
    for seed in range(200):
        rng = random.Random(seed)
        made = {
            "heading": lambda rng=rng: heading(sample, lang, rng),
            "listed": lambda rng=rng: listed([sample], lang, rng),
            "wrapped": lambda rng=rng: wrapped(sample, rng),
        }[make]()
        named = [text.replace("\n", " ") for text in _named(made)]
        assert set(named) <= {name}
        assert made.text.casefold().replace("\n", " ").count(name) == len(named)
        seen += len(named)
    assert seen


@pytest.mark.parametrize(("sample", "lang"), [(ENGLISH, "en"), (FRENCH, "fr")])
def test_headings_are_written_in_several_ways(sample: Sample, lang: str) -> None:
    """As in the text, in title case with small words, and in capitals."""
    texts = {heading(sample, lang, random.Random(seed)).text for seed in range(200)}
    assert any(text.isupper() for text in texts)
    assert any(sample.text.startswith(text) for text in texts)
    small = {"en": " of the ", "fr": " de la "}[lang]
    titled = {"en": "Two Men", "fr": "Deux Cadres"}[lang] + small
    assert any(text.startswith(titled) for text in texts)


def test_joined_texts_move_their_names() -> None:
    """Offsets count from the beginning of the whole."""
    both = joined([ENGLISH, FRENCH], ["\n\n", ""])
    assert _named(both) == ["norvik trust", "banque orbix"]
