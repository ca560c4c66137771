"""Samples as words and tags, in stretches of some sentences."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from cryptonews_nlp._types import NAME_LABELS
from cryptonews_nlp.models.recognition.component import stretches, word_of
from training.models.samples import UNKNOWN, Sample

#: Tags of the recogniser; a word that has none of them may have any.
TAGS = ("O", *(f"{part}-{label}" for label in NAME_LABELS for part in "BI"))


class Tagged(NamedTuple):
    """Words of a stretch and their tags; "" where the source does not tell."""

    words: tuple[str, ...]
    tags: tuple[str, ...]


def tagged(nlp: Language, samples: Iterable[Sample]) -> list[Tagged]:
    """Cut samples into stretches.

    What the source does not mark is unknown, not outside.
    """
    found = []
    for sample in samples:
        doc = _annotated(nlp, sample)
        for part in stretches(doc):
            words = tuple(word_of(token) for token in part)
            tags = tuple(
                ("", "I-", "O", "B-")[token.ent_iob] + token.ent_type_ for token in part
            )
            found.append(Tagged(words, tags))
    return found


def _annotated(nlp: Language, sample: Sample) -> Doc:
    doc = nlp.make_doc(sample.text)
    spans: list[Span] = []
    missing: list[Span] = []
    for start, end, label, _ in sample.entities:
        span = doc.char_span(start, end, label=label)
        if span is None or label == UNKNOWN:
            wide = doc.char_span(start, end, alignment_mode="expand")
            missing += [wide] if wide is not None else []
        else:
            spans.append(span)
    spans = filter_spans(spans)
    taken = {i for span in spans for i in range(span.start, span.end)}
    if "MISC" not in sample.labelled:
        missing += [doc[t.i : t.i + 1] for t in doc if t.text[:1].isupper()]
    blank = filter_spans(missing)
    blank = [s for s in blank if not any(i in taken for i in range(s.start, s.end))]
    doc.set_ents(spans, missing=blank, default="outside")
    return doc


def batches(
    stretched: Sequence[Tagged], size: int, rng: random.Random
) -> Iterator[list[Tagged]]:
    """Yield groups of about ``size`` words, of stretches of like lengths."""
    groups: list[list[Tagged]] = [[]]
    for item in sorted(stretched, key=lambda s: (len(s.words) // 4, rng.random())):
        if groups[-1] and len(item.words) * (len(groups[-1]) + 1) > size:
            groups.append([])
        groups[-1].append(item)
    rng.shuffle(groups)
    yield from groups


def names_in(tags: Sequence[str]) -> set[tuple[int, int, str]]:
    """Return first and last word and label of the names that tags mark."""
    found: set[tuple[int, int, str]] = set()
    first: int | None = None
    for i, tag in enumerate([*tags, "O"]):
        if first is not None and not tag.startswith("I-"):
            found.add((first, i, tags[first][2:]))
            first = None
        if tag.startswith("B-"):
            first = i
    return found
