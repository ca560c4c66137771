"""Operations of police forces with their numbers: "Operation Quill 2.0"."""

from __future__ import annotations

import re
from dataclasses import replace

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.names.fusion import Spans

_NUMBER = re.compile(r" (?:\d\.\d|20\d\d|[IVX]{1,4})\b(?![-.]\w)")


def add_operations(spans: Spans, text: str, words: Words) -> None:
    """Find operations by their head noun, and take their numbers into their names.

    Parameters
    ----------
    spans : Spans
        Mentions; those inside the name of an operation give way to it.
    text : str
        Text with plain spaces and apostrophes.
    words : Words
        Language, with its pattern of operations.
    """
    for match in words.operations.finditer(text):
        start, end = match.span()
        over = spans.overlapping(start, end)
        if any(m.start < start or m.value is not None for m in over):
            continue
        end = max([end, *(m.end for m in over)])
        number = _NUMBER.match(text, end)
        plain = Mention(start, end, text[start:end], "MISC", "pattern")
        if number:
            _put(
                spans, replace(plain, end=number.end(), text=text[start : number.end()])
            )
        elif len(over) != 1 or (over[0].start, over[0].end) != (start, end):
            _put(spans, plain)
        elif over[0].label != "MISC" and over[0].name is None:
            spans.swap(over[0], replace(over[0], label="MISC", method="pattern"))


def _put(spans: Spans, mention: Mention) -> None:
    if all(m.value is None for m in spans.overlapping(mention.start, mention.end)):
        spans.put(mention)
