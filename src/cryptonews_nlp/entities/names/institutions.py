"""Institutions named by a common noun and a place: "parquet de Rouen"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from cryptonews_nlp._letters import CAPITAL
from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.lang.anywhere import WITHIN_PLACES
from cryptonews_nlp.entities.names.fusion import Spans
from cryptonews_nlp.entities.values.windows import windows

_NAME = (
    rf"{CAPITAL}[\w'’-]*"
    rf"(?:(?: (?:{WITHIN_PLACES}))*[ -]{CAPITAL}[\w'’-]*)*"
)

_POSSESSIVE = re.compile(r"['’]s?$")
# Characters of the longest name beside the head of an institution.
_REACH = 160


def add_institutions(spans: Spans, text: str, words: Words) -> None:
    """Make organisations of institutions with a place in their name.

    Parameters
    ----------
    spans : Spans
        Mentions; those inside an institution give way to it.
    text : str
        Text with plain spaces and apostrophes.
    words : Words
        Language, with its patterns of institutions.
    """
    heads = [match.span() for match in words.institution_heads.finditer(text)]
    if not heads:
        return
    stretches = list(windows(heads, len(text), _REACH, _REACH))
    for pattern in _patterns(words):
        for match in (m for s in stretches for m in pattern.finditer(text, *s)):
            start, end = match.span()
            owner = _POSSESSIVE.search(text, start, end)
            end = owner.start() if owner else end
            first, _, rest = match[0].partition(" ")
            if first.lower() in words.openers and rest:
                start += len(first) + 1
            over = spans.overlapping(start, end)
            persons = [m for m in over if m.label == "PERSON" and " " in m.text]
            if len(over) > 1 and persons:
                # "Ada Moss of the Tarn City Council", "Bank of Tarn Governor Ada Moss"
                link = words.body_link.match(text, persons[-1].end, end)
                if not link:
                    continue
                start = link.end()
                over = spans.overlapping(start, end)
            # « la mairie d'Ada Moss » is not called after her
            if any(m.end == end for m in persons):
                continue
            if any(m.value or m.start < start or m.end > end for m in over):
                continue
            if any((m.start, m.end) == (start, end) for m in over):
                continue
            spans.put(Mention(start, end, text[start:end], "ORG", "pattern"))


_CAPITALS = re.compile(rf"(?: {CAPITAL}[\w'’-]+){{1,3}}")


def widen_to_heads(spans: Spans, text: str, words: Words) -> None:
    """Take the award or act into a name that a model cut before it.

    Parameters
    ----------
    spans : Spans
        Mentions; changed in place: "[Hong Kong Cyber Security] Professional Awards".
    text : str
        Text with plain spaces, lines of a paragraph joined.
    words : Words
        Language.
    """
    for mention in spans.sorted():
        if mention.method != "model" or mention.name or mention.label == "PERSON":
            continue
        after = _CAPITALS.match(text, mention.end)
        while after and not words.sure_misc_heads.search(after[0]):
            last = after[0].rfind(" ")
            after = _CAPITALS.fullmatch(text, mention.end, after.start() + last)
        if after and not spans.overlapping(mention.end, after.end()):
            spans.put(
                replace(
                    mention,
                    end=after.end(),
                    text=text[mention.start : after.end()],
                    label="MISC",
                )
            )


@cache
def _patterns(words: Words) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(rf"(?<![\w-]){source.replace('{name}', _NAME)}(?![\w])")
        for source in words.institutions
    )
