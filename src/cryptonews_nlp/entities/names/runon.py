"""Where a name ends that a model ran on into what stands behind it."""

from __future__ import annotations

import re

# a paragraph ends, a Markdown link or an address begins, a dash or a bar parts
_CUT = re.compile(
    r"\n\n|\]|https?:|\bpic\.twitter|\[|\"(?= ?[a-zß-öø-ÿ])| [–—|] | et al\b|"
    r" \((?=[@.\d])"
)
# Paragraphs were put together without a space: "the AFP.Some say", « la RTBF».Le ».
# An initial ("E.Leclerc"), a saint and the name of a file ("Quill.Core.dll") go on.
_CAPITAL = r"[A-ZÀ-ÖØ-Þ](?:'|[a-zß-öø-ÿ-]*[A-Z]?[a-zß-öø-ÿ]*(?= {1,2}[^\W\d_]))"
_GLUED = re.compile(
    rf"(?<=[^\W_]{{2}})(?<!\bSt)(?<!\bMt)[.!?…]+[\")]*(?=\"?{_CAPITAL})|"
    rf"(?<=[^\W_])[)\"][.!?…]*(?=\"?{_CAPITAL})"
)
# What follows the end of a name decides whether it is one.
_AHEAD = 30


def end_of_name(text: str, start: int, end: int) -> int:
    """Return where the name ends in a span that may hold more than one.

    Parameters
    ----------
    text : str
        Text with plain marks.
    start, end : int
        The span.

    Returns
    -------
    int
        The end of the span where nothing ends the name before.

    Examples
    --------
    >>> text = "the AFP.Some say"
    >>> text[4 : end_of_name(text, 4, 12)]
    'AFP'
    """
    name = text[start:end]
    if name.replace(" ", "").isalnum() and " et al" not in name:
        return end  # most names, and far faster
    cut = _CUT.search(text, start, end)
    end = cut.start() if cut else end
    glued = _GLUED.search(text, start, min(end + _AHEAD, len(text)))
    end = glued.start() if glued and glued.start() < end else end
    if text.count('"', start, end) == 1:  # its partner is outside the name
        end = text.index('"', start, end)
    return end
