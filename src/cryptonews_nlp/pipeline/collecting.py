"""What a parse found, moved from the content that was parsed onto the article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from spacy.tokens import Doc

from cryptonews_nlp._types import (
    AnalyzedArticle,
    Mention,
    Offsets,
    Quote,
    Role,
)
from cryptonews_nlp.content import Content
from cryptonews_nlp.entities import mentions_of, roles_of
from cryptonews_nlp.quotes.component import quotes_of


@dataclass(frozen=True, slots=True)
class Part:
    """What one parse found, offsets already those of the article."""

    n_tokens: int
    sentences: tuple[Offsets, ...]
    mentions: tuple[Mention, ...]
    roles: tuple[Role, ...]
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """What went wrong in a parse: the stage that gave up and why."""

    stage: str
    reason: str


def collect(doc: Doc, content: Content) -> Part:
    """Collect what the components found in one parsed content."""
    return Part(
        n_tokens=int(np.count_nonzero(doc.to_array("IS_SPACE") == 0)),
        sentences=tuple(_sentences(doc, content)),
        mentions=tuple(_mentions(mentions_of(doc), content)),
        roles=tuple(_roles(roles_of(doc), content)),
        quotes=tuple(
            row for quote in quotes_of(doc) for row in _quotes(quote, content)
        ),
    )


def _sentences(doc: Doc, content: Content) -> Iterator[Offsets]:
    if not doc.has_annotation("SENT_START"):
        return
    for sentence in doc.sents:
        text = sentence.text
        start = sentence.start_char + len(text) - len(text.lstrip())
        yield from content.stretches(start, sentence.start_char + len(text.rstrip()))


def _mentions(mentions: Iterable[Mention], content: Content) -> Iterator[Mention]:
    for mention in mentions:
        span = content.locate(mention.start, mention.end)
        if span is not None:
            yield replace(
                mention,
                start=span[0],
                end=span[1],
                text=content.text[mention.start : mention.end],
            )


def _roles(roles: Iterable[Role], content: Content) -> Iterator[Role]:
    for role in roles:
        span = content.locate(role.start, role.end)
        if span is not None:
            yield replace(
                role,
                start=span[0],
                end=span[1],
                text=content.text[role.start : role.end],
                person=_moved(role.person, content),
                organisation=_moved(role.organisation, content),
            )


def _moved(span: Offsets | None, content: Content) -> Offsets | None:
    return None if span is None else content.locate(*span)


def _quotes(quote: Quote, content: Content) -> Iterator[Quote]:
    """Move a quote; one that runs over a menu becomes a row for each stretch."""
    first = (
        None
        if quote.split_of is None
        else content.stretches(quote.split_of, quote.split_of + 1)
    )
    split_of = first[0][0] if first else None
    for start, end in content.stretches(quote.start, quote.end):
        fragments = (
            (max(a, start), min(b, end))
            for fragment in quote.fragments
            for a, b in content.stretches(*fragment)
        )
        yield replace(
            quote,
            start=start,
            end=end,
            text=_cut(quote, content, start, end),
            cue=_moved(quote.cue, content),
            speaker=_moved(quote.speaker, content),
            antecedent=_moved(quote.antecedent, content),
            fragments=tuple((a, b) for a, b in fragments if a < b),
            split_of=split_of,
        )
        split_of = start if split_of is None else split_of


def _cut(quote: Quote, content: Content, start: int, end: int) -> str:
    """Return the words of one stretch of a quote."""
    for begins, (origin, stop) in zip(content.starts, content.spans, strict=True):
        if origin <= start and end <= stop:
            return content.text[begins + start - origin : begins + end - origin]
    return content.text[quote.start : quote.end]


def merge(
    analyzed: AnalyzedArticle, parts: Sequence[Part], fault: Fault | None
) -> AnalyzedArticle:
    """Put the parts of an article together, or say why there are none."""
    if fault is not None:
        analyzed = replace(analyzed, failed=fault.stage, reason=fault.reason)
        if not parts:
            return replace(analyzed, status="error")

    def joined(name: str) -> tuple[object, ...]:
        items = [item for part in parts for item in getattr(part, name)]
        if name == "sentences":
            return tuple(sorted(items))
        return tuple(sorted(items, key=lambda item: (item.start, item.end)))

    fields = {n: joined(n) for n in ("sentences", "mentions", "roles", "quotes")}
    return replace(
        analyzed,
        n_tokens=sum(part.n_tokens for part in parts),
        **fields,  # type: ignore[arg-type]
    )
