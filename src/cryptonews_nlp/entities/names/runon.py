"""Where a name ends that a model ran on into what stands behind it."""

from __future__ import annotations

import re

from cryptonews_nlp._letters import SMALL

# a paragraph or Markdown's bold type ends, a link or an address begins, a dash or a bar
# parts
_CUT = re.compile(
    rf"\n\n| ?:?\*\*|\]|https?:|\bpic\.twitter|\[|\"(?= ?[{SMALL}])| [–—|] | et al\b|"
    r" \((?=[@.\d])|[.!?] ?\" "
)
# Paragraphs were put together without a space: "the AFP.Some say", « la RTBF».Le ».
# An initial ("E.Leclerc"), a saint and the name of a file ("Quill.Core.dll") go on.
_NEXT_WORD = rf"[A-ZÀ-ÖØ-Þ](?:'|[{SMALL}-]*[A-Z]?[{SMALL}]*(?= {{1,2}}[^\W\d_]))"
_GLUED = re.compile(
    rf"(?<=[^\W_]{{2}})(?<!\bSt)(?<!\bMt)[.!?…]+[\")]*(?=\"?{_NEXT_WORD})|"
    rf"(?<=[^\W_])[)\"][.!?…]*(?=\"?{_NEXT_WORD})"
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


def end_of_person(text: str, start: int, end: int) -> int:
    """Return where a person's name ends that is told again and glued to a headline.

    Pages put a link behind a name, the full name and a headline without a space
    between: "Amy Roe Amy Jean RoeMayor speaks", "Jo Roe Joseph (Jo) RoeMayor speaks".

    Parameters
    ----------
    text : str
        Text with plain marks.
    start, end : int
        A span of one person.

    Returns
    -------
    int
        The end of the span where nothing of this is in or behind it.

    Examples
    --------
    >>> text = "Amy Roe Amy Jean RoeMayor speaks"
    >>> text[: end_of_person(text, 0, 25)]
    'Amy Roe'
    """
    if " " not in text[start:end]:
        return end
    first = re.escape(text[start:end].partition(" ")[0])
    told = re.search(rf" [^\W\d_][\w.-]* ?\( ?{first}\b", text[start : end + _AHEAD])
    if told:
        return start + told.start()
    glue = _CAMEL.search(text, start, min(end + _AHEAD, len(text)))
    if glue is None:
        return end
    again = re.search(rf" (?:{first} |{first}(?=[A-Z]))", text[start:end])
    if again and again[0][-1] == " ":
        return start + again.start()
    if again:
        return start + text[start:end].index(" ")
    known = glue.end() <= end and re.search(rf"\b{glue['name']}\b", text)
    return glue.end("name") if known else end


_CAMEL = re.compile(
    rf"\b(?P<name>(?!Mac[A-Z]|Fitz[A-Z])[A-ZÀ-ÖØ-Þ][{SMALL}]{{2,}})[A-Z][{SMALL}]{{2}}"
)
