"""Words in marks that an article uses as a name: they quote nobody.

A movement, a gang or a tool that a paper does not call so without marks stands in them
each time: « les "bonnets bleus" », "the “Hollow Crew”".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from cryptonews_nlp.quotes.signs.marks import Segment

_WORD = re.compile(r"\w+")
#: Words of the longest name, and how often it stands in marks. What somebody said may
#: come back in the title, the lead and the text.
_LONGEST = 3
_OFTEN = 4


def find_terms(text: str, segments: Sequence[Segment]) -> list[Segment]:
    """Return the stretches whose few words stand in marks again and again.

    Parameters
    ----------
    text : str
        The text as written.
    segments : sequence of Segment
        Marked stretches.

    Returns
    -------
    list of Segment
        Those that name something.
    """
    names = [_name(text, segment) for segment in segments]
    often = Counter(names)
    return [
        segment
        for segment, name in zip(segments, names, strict=True)
        if name and often[name] >= _OFTEN
    ]


def _name(text: str, segment: Segment) -> str:
    """Return a stretch as a name, without case and plural, empty where it is none."""
    written = text[segment.start : segment.end]
    words = _WORD.findall(written.casefold())
    if not 0 < len(words) <= _LONGEST or written[-1] in ".,?!…":
        return ""
    return " ".join(word.removesuffix("s") for word in words)
