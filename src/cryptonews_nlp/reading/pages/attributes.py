"""Attributes that converters of pages write into Markdown, as in ``# One {.lead}``.

CommonMark knows none, so that a reader would read them. pandoc writes divisions,
attributes of links, headings and spans, and fills lines to a fixed width; kramdown
writes ``{:target="_blank"}`` behind a link.
"""

from __future__ import annotations

import re

_BRACES = r"\{[^{}]{0,2000}\}"
#: "::: {#main .content}" and ":::", also within an item of a list.
_DIVISION = re.compile(
    rf"(?:^|(?<=\s)):{{3,}}[^\S\n]*(?:{_BRACES}|[\w.-]+)?[^\S\n]*$", re.MULTILINE
)
_SPAN = re.compile(
    rf"(?<![!\]\\])\[((?:[^\[\]]|\[[^\[\]]{{0,500}}\]\([^()]{{0,2000}}\)){{0,2000}})\]{_BRACES}"
)
_BEHIND_LINK = re.compile(rf"(?<=\)){_BRACES}")
_BEHIND_HEADING = re.compile(
    r"(?<=\S)[^\S\n]+\{[#.][^{}]{0,2000}\}[^\S\n]*$", re.MULTILINE
)
_KRAMDOWN = re.compile(
    r"(?<=\))\{:[^{}\n]{1,200}\}|^\{:[^{}\n]{1,200}\}[^\S\n]*$", re.MULTILINE
)
# So many of them, and the text is pandoc's.
_SIGNS, _MIN = re.compile(r"^:{3,}|[\])]\{[.#]", re.MULTILINE), 3
_NESTED = 6


def without_attributes(source: str) -> tuple[str, bool]:
    r"""Take attributes and the marks of divisions and spans out of Markdown.

    Parameters
    ----------
    source : str
        Markdown without front matter.

    Returns
    -------
    str
        Markdown without them.
    bool
        Whether pandoc wrote it, whose lines are no paragraphs.

    Examples
    --------
    >>> without_attributes("::: {#a}\n# One {.b}\n\n[Two]{.c} [d](/e){.f}\n:::")
    ('\n# One\n\nTwo [d](/e)\n', True)
    >>> without_attributes('See [it](/a){:target="_blank"}.')
    ('See [it](/a).', False)
    """
    if "{" not in source and ":::" not in source:
        return source, False
    source = _KRAMDOWN.sub("", source)
    if sum(1 for _ in _SIGNS.finditer(source)) < _MIN:
        return source, False
    source = _DIVISION.sub("", source)
    source = _BEHIND_LINK.sub("", source)
    source = _BEHIND_HEADING.sub("", source)
    for _ in range(_NESTED):
        source, n_spans = _SPAN.subn(r"\1", source)
        if not n_spans:
            break
    return source, True
