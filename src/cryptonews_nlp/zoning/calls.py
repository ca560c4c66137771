"""What a page says to those who read it: calls to register, follow, comment; terms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cryptonews_nlp._types import ZoneKind
from cryptonews_nlp.zoning.lang import CALLS, TERMS
from cryptonews_nlp.zoning.lines import CLOSING

# "Register now for our webinar", also behind a question; a message that is quoted is
# none.
_CALLS = rf"(?:{'|'.join(CALLS)})\b"
_CALL = re.compile(rf"(?:^\W*|[.!?…]\s*){_CALLS}", re.IGNORECASE)
_TERMS = re.compile(rf"(?:^\W*|[.!?…]\s*)(?:{'|'.join(TERMS)})", re.IGNORECASE)
_QUOTED, _CHARACTERS = re.compile('["“«]|^>'), 600
# A call among the sentences of a report, as sites set one into every article; above it
# stands more than a notice has.
_WITHIN = re.compile(
    rf"(?<=[.!?…])\s+(?P<call>{_CALLS}[^.!?…\n]{{0,160}}[.!?…]{CLOSING})(?=\s|$)",
    re.IGNORECASE,
)
_REPORT = 200
_PAIRS = (("“", "”"), ("«", "»"))


def said_to_readers(part: str) -> ZoneKind | None:
    """Tell what a paragraph is that speaks of the page to those who read it.

    Parameters
    ----------
    part : str
        A paragraph.

    Returns
    -------
    str or None
        Promotion where it calls on them to register, follow or comment, legal where it
        states what the site keeps, allows and earns; None for the rest, and for what
        is quoted.

    Examples
    --------
    >>> said_to_readers("Vous avez un avis ? Partagez vos impressions.")
    'promotion'
    >>> said_to_readers("This website uses cookies. By using it you accept them.")
    'legal'
    >>> said_to_readers("“Register now,” the message said.")
    """
    if len(part) > _CHARACTERS or _QUOTED.search(part):
        return None
    if _CALL.search(part):
        return "promotion"
    return "legal" if _TERMS.search(part) else None


def calls_within(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where sentences that call on the reader stand in a report.

    Examples
    --------
    >>> text = "Police in Dover held six. " * 9 + "Sign up here. They are in court."
    >>> [text[a:b] for a, b in calls_within(text, 0, len(text))]
    ['Sign up here.']
    """
    for found in _WITHIN.finditer(text, start, end):
        above = text[start : found.start()]
        if len(above) >= _REPORT and not _quotes(above):
            yield found.span("call")


def _quotes(above: str) -> bool:
    """Tell whether a quotation is open: what a message called on somebody to do."""
    return above.count('"') % 2 == 1 or any(
        above.count(left) > above.count(right) for left, right in _PAIRS
    )
