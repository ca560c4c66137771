"""Links to other articles by their form, and where one ends in a flattened text.

Its title ends without a mark, and often without a space: "Lire aussi : Deux banques
condamnées Le tribunal a …", "Read more: Two banks finedThe court …".
"""

from __future__ import annotations

import re

from cryptonews_nlp.zoning.lang import (
    ARTICLES,
    ELIDED,
    LINK_ENDS,
    LINK_OPENS,
    OPENERS,
    SURE_OPENERS,
)


def _openers(*words: str) -> str:
    return rf"(?:{'|'.join(words)})(?![\w-])"


_OPENS = _openers(*OPENERS, *ARTICLES)
_ELIDED = rf"(?:{'|'.join(ELIDED)})[a-zà-ÿ]"
_CAPITAL = "[A-ZÀ-Ý]"
#: A word in small letters; brands begin shorter ("iPhone").
_SMALL = r"(?<![\w’'-])[a-zà-ÿ][a-zà-ÿ’'-]{2,}[a-zà-ÿ]"
_ENDS = re.compile(
    # a title in marks, or one that asks
    rf"[»”](?={_CAPITAL}|[«“])|[»”]\s+(?=[«“]|{_OPENS})|[?!]\s*(?={_CAPITAL}|[«“])"
    # glued to the next word
    rf"|{_SMALL}(?={_CAPITAL}|[«“])|[a-zà-ÿ](?={_ELIDED}|{_OPENS})"
    # behind a space: English headings may have capitals throughout, so a small word
    # stands before; French ones hold names such as "Jean Le Goff"
    rf"|{_SMALL}\s+(?={_OPENS})|[a-zà-ÿ]\s+(?={_openers(*SURE_OPENERS)}|{_ELIDED})"
)
# Characters of the longest link on a line of its own.
_LINK = 200
_LINK_OPENS = re.compile(rf"(?:{'|'.join(LINK_OPENS)})")
_LINK_ENDS = re.compile(rf"\w.{{0,3}}\s(?:{'|'.join(LINK_ENDS)})[\s.…»→]*$")
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


def leads_away(part: str) -> bool:
    """Tell whether a line is a link to a film or to another article.

    Examples
    --------
    >>> leads_away("Two banks fined over the coins of pensioners Read more")
    True
    >>> leads_away("Deux banques condamnées après la fuite Lire la suite...")
    True
    >>> leads_away("Those who want to know why should read more.")
    False
    """
    return len(part) <= _LINK and bool(
        _LINK_OPENS.match(part) or _LINK_ENDS.search(part)
    )
