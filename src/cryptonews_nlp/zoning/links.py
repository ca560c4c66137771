"""Where a link to another article ends that stands in the middle of a flattened text.

Its title ends without a mark, and often without a space: "Lire aussi : Deux banques
condamnées Le tribunal a …", "Read more: Two banks finedThe court …".
"""

from __future__ import annotations

import re

from cryptonews_nlp.zoning.lang import en, fr

_SMALL = r"(?<![\w’'-])[a-zà-ÿ][a-zà-ÿ’'-]{2,}[a-zà-ÿ]"


def _opener(language_openers: tuple[str, ...]) -> str:
    return rf"(?:{'|'.join(language_openers)})(?![\w-])"


_ENDS = re.compile(
    # a quoted title before the next sentence
    rf"[»”](?=[A-ZÀ-Ý«“])|[»”]\s+(?=[«“]|{_opener((*fr.OPENERS, *fr.ARTICLES))})"
    rf"|[?!]\s*(?=[A-ZÀ-Ý«“])"
    # a word in small letters glued to a capital; brands begin shorter ("iPhone")
    rf"|{_SMALL}(?=[A-ZÀ-Ý])|[a-zà-ÿ](?=(?:{'|'.join(fr.ELIDED)})[a-zà-ÿ])"
    rf"|[a-zà-ÿ](?={_opener((*fr.OPENERS, *fr.ARTICLES, *en.OPENERS))})"
    # English headings may have capitals throughout, French ones name "Marine Le Pen"
    rf"|{_SMALL}\s+(?={_opener((*fr.OPENERS, *fr.ARTICLES, *en.OPENERS))})"
    rf"|[a-zà-ÿ]\s+(?={_opener(fr.OPENERS)}|(?:{'|'.join(fr.ELIDED)})[a-zà-ÿ])"
)
# What goes on is a sentence.
_SENTENCE = re.compile(r"[^.!?…\n]{25,}[.!?…»”]")


def end_of_link(text: str, start: int, end: int) -> int | None:
    """Find where the text goes on behind the title of a link.

    Parameters
    ----------
    text : str
        Any text.
    start, end : int
        The link from the words that announce it ("Lire aussi :") on, and where the
        stretch ends that holds it.

    Returns
    -------
    int or None
        None where nothing follows that looks like a sentence.

    Examples
    --------
    >>> text = "Deux banques condamnéesLe tribunal a rendu son jugement mardi à Lille."
    >>> text[end_of_link(text, 0, len(text)):][:11]
    'Le tribunal'
    """
    for found in _ENDS.finditer(text, start, end):
        if _SENTENCE.match(text, found.end(), end):
            return found.end()
    return None
