"""Places where the parser may begin no sentence."""

from __future__ import annotations

import re
from functools import cache

from spacy.tokens import Doc

from cryptonews_nlp.abbreviations import ABBREVIATIONS, Abbreviations

_BLANK = r"[ \t\u00a0\u202f]*"
_CAPITAL = r"[^\W\d_a-zß-ÿœ]"


def hold_sentences(doc: Doc) -> Doc:
    """Forbid sentences at signs, behind commas and behind words that are cut short.

    Parsers take many a full stop for the end of a sentence that only shortens a word:
    "Sens. Ann Moss and Jo Velt", "the No. 2 of the bank". They keep to what is settled
    before them.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        Tokenised.

    Returns
    -------
    spacy.tokens.Doc
        The same document.

    Examples
    --------
    >>> import spacy
    >>> doc = hold_sentences(spacy.blank("en")("Moss sued Sgt. Jo Velt in May"))
    >>> [token.text for token in doc if token.is_sent_start is False]
    ['.', 'Jo', 'Velt']
    """
    held = {
        place
        for found in _pattern(doc.lang_).finditer(doc.text)
        for place in range(*found.span(found.lastgroup or 0))
    }
    for token in doc:
        if token.i and token.idx in held:
            token.is_sent_start = False
    return doc


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Return a pattern whose last named group begins no sentence at any place."""
    known = ABBREVIATIONS.get(language, Abbreviations())
    leading, numbering = ("|".join(sorted(table)) or "(?!)" for table in known)
    # the whole name, which the parser would cut instead: "Sens. Ann" and "Moss of Ohio"
    name = rf"(?:(?:{leading}|{_CAPITAL})\.|{_CAPITAL}[\w'’-]*)"
    led = rf"(?:(?:{_BLANK}{name})+|{_BLANK}\S)"
    return re.compile(
        rf"(?<![\w.-])(?:{leading})(?P<led>\.{led})"
        rf"|(?<![\w.-])(?i:{numbering})(?P<number>[.°º]{_BLANK}\d)"
        rf"|(?<=[^\n])(?P<inner>,{led}?|[;.!?)])"
    )
