r"""Compile spaCy's pattern of French tokens in a tenth of a second instead of three.

spaCy's French tokenizer knows words such as "saut-de-ski" by one pattern of 266
alternatives, nearly all of which end in the same few ways; each end repeats classes of
a thousand letters, 1.4 million characters in all. Written with each end once the same
pattern has 44,000. It is compiled when ``spacy.lang.fr`` is imported and again when a
pipeline is loaded, in every process: a third of the time that five articles take.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

#: Shorter patterns are compiled as they are; the next longest of spaCy has 20,000.
LONG = 200_000
_OPEN, _BETWEEN, _CLOSE = "(?iu)(?:^", ")|(?:", ")"
_GROUP = re.compile(r"\([^()]*\)")
# where the classes of letters begin, which are what is long
_CLASS = re.compile(r"\[(?:a-z|A-Za-z)")


def shared_ends(pattern: str) -> str | None:
    """Write a pattern of alternatives with each of their ends once.

    Parameters
    ----------
    pattern : str
        ``(?iu)(?:^…)|(?:^…)``: alternatives without groups around a ``)|(?:``.

    Returns
    -------
    str or None
        A pattern that matches the same texts; None for one of another form.

    Examples
    --------
    >>> shared_ends("(?iu)(?:^ex[-][a-z]+$)|(?:^co[-][a-z]+$)|(?:^by[-]pass$)")
    '(?iu)(?:(?:^ex[-]|^co[-])[a-z]+$)|(?:(?:^by[-]pass$))'
    """
    if not (pattern.startswith(_OPEN) and pattern.endswith(_CLOSE)):
        return None
    inner = pattern[len(_OPEN) - 1 : -len(_CLOSE)]
    begins: dict[str, list[str]] = {}
    for alternative in inner.split(_BETWEEN):
        if "|" in _GROUP.sub("", alternative):
            return None
        found = _CLASS.search(alternative)
        cut = found.start() if found else len(alternative)
        begins.setdefault(alternative[cut:], []).append(alternative[:cut])
    short = "|".join(f"(?:(?:{'|'.join(b)}){end})" for end, b in begins.items())
    return f"(?iu){short}"


class QuickPattern:
    """What spaCy needs of a compiled pattern: its text, and whether it matches.

    Parameters
    ----------
    pattern : str
        As spaCy wrote it, which is what a saved pipeline keeps.
    short : str
        The same, as :func:`shared_ends` writes it.
    """

    def __init__(self, pattern: str, short: str) -> None:
        self.pattern = pattern
        self._compiled = re.compile(short)

    def match(self, text: str) -> re.Match[str] | None:
        """Match at the beginning of a text."""
        return self._compiled.match(text)


@contextmanager
def quick_patterns() -> Iterator[None]:
    """Compile long patterns of alternatives quickly while spaCy loads a pipeline.

    A pattern of any other form is compiled as ever, so that another version of spaCy
    costs time and nothing else.
    """
    compiled = re.compile

    def compile_quickly(pattern: Any, flags: int = 0) -> Any:  # noqa: ANN401 - re's own
        if isinstance(pattern, str) and len(pattern) > LONG and not flags:
            short = shared_ends(pattern)
            if short is not None:
                return QuickPattern(pattern, short)
        return compiled(pattern, flags)

    re.compile = compile_quickly
    try:
        yield
    finally:
        re.compile = compiled
