"""The headline of a text in which the classifier saw none."""

from __future__ import annotations

import re

from cryptonews_nlp._types import ZoneKind
from cryptonews_nlp.reading.fields.written import find_date
from cryptonews_nlp.zoning.blocks import FURNITURE
from cryptonews_nlp.zoning.islands import SENTENCE
from cryptonews_nlp.zoning.lines import CLOSING
from cryptonews_nlp.zoning.titles import heads_a_section, may_be_title
from cryptonews_nlp.zoning.words import content_words, folded_words

# A headline: three words and more on one line, no sentence, no list, no date line.
_HEADLINE = re.compile(
    r"[#\s*_]*[\"“«‘'\[(]?\s?[A-ZÀ-Ý0-9€$£][^\n]*(?:[^\s.:;,]|\.\.\.)[#\s*_]*$"
)
# « Personne n'a rien vu. »
_STATED = re.compile(rf"\w\s?\.{CLOSING}$")
_HEADLINE_WORDS = range(3, 31)
_PROSE = 80
# Words of a headline that the first paragraph has too.
_SHARED = 2


def headed(parts: list[str], kinds: list[ZoneKind]) -> list[ZoneKind]:
    """Take the line above the first paragraph for the title where there is none.

    A notice may stand above it ("This page is not available in your language."), which
    shares no word with the text.

    Parameters
    ----------
    parts : list of str
        The blocks of a text.
    kinds : list of str
        What was made of them.
    """
    named = [
        kind == "title" and may_be_title(part, kind)
        for part, kind in zip(parts, kinds, strict=True)
    ]
    bodies = [i for i, kind in enumerate(kinds) if kind in {"body", "title"}]
    if bodies[:1] == [1] and _tops(parts):
        # "Photos", "Partenaire": a word of it looked like furniture
        bodies.insert(0, 0)
    if len(bodies) < 2 or any(named[: bodies[1]]):  # noqa: PLR2004 - it and a lead
        return kinds
    found = list(kinds)
    if _is_headline(parts, bodies[0], bodies[1]):
        found[bodies[0]] = "title"
        return found
    notice, first, *rest = bodies
    if rest and not named[first] and _is_headline(parts, first, rest[0]):
        words = content_words(folded_words(" ".join(parts[i] for i in rest)))
        about = [content_words(folded_words(parts[i])) & words for i in (notice, first)]
        if not about[0] and about[1]:
            found[notice], found[first] = "navigation", "title"
    return found


def _tops(parts: list[str]) -> bool:
    """Tell whether the first line is one that the paragraph below it is about."""
    about = content_words(folded_words(parts[0])) & set(folded_words(parts[1]))
    return len(about) >= _SHARED and not FURNITURE.match(parts[0])


def _is_headline(parts: list[str], first: int, second: int) -> bool:
    """Tell whether a line is a headline above a paragraph."""
    line, lead = parts[first], parts[second]
    return (
        bool(_HEADLINE.match(line))
        and not _STATED.search(line)
        and len(line.split()) in _HEADLINE_WORDS
        and find_date(line) is None
        and not heads_a_section(line)
        and len(lead) >= max(_PROSE, len(line))
        and bool(SENTENCE.search(lead))
    )
