"""Names beside names: in a list with others, or behind a person who is of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.catalogue.labels import LABELS
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.names.fusion import Spans

# Names that a comma alone makes no list of ("according to Quill, the Kestrel fund").
_PAIR = 2
_SPACE = re.compile(r"\s+")


# asked for at many steps, of the same names
@lru_cache(maxsize=4096)
def flat_name(name: str) -> str:
    """Return a name on one line, with single spaces."""
    return _SPACE.sub(" ", name)


def name_key(name: str) -> str:
    r"""Return what the written forms of one name have in common.

    Examples
    --------
    >>> name_key("Police de\nRouen"), name_key("AMF")
    ('police de rouen', 'AMF')
    """
    name = flat_name(name)
    return name.casefold() if " " in name else name


def peers_of(spans: Spans, text: str, words: Words) -> dict[str, set[str]]:
    """Return the names that stand in a list with each name ("A, B and C").

    Parameters
    ----------
    spans : Spans
        Mentions.
    text : str
        The text.
    words : Words
        Language.

    Returns
    -------
    dict of str to set of str
        By :func:`name_key`.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for run in _lists(spans, text, words):
        for left, right in pairwise(run):
            one, other = name_key(left.text), name_key(right.text)
            found[one].add(other)
            found[other].add(one)
    return found


def _lists(spans: Spans, text: str, words: Words) -> Iterator[list[Mention]]:
    """Yield lists of names; two with a comma alone are a name and what it is of."""
    mentions = [m for m in spans.sorted() if m.label in LABELS or m.label == "CRYPTO"]
    run, is_list = mentions[:1], False
    for left, right in pairwise(mentions):
        gap = text[left.end : right.start]
        if words.between_listed.fullmatch(gap):
            run.append(right)
            is_list |= len(run) > _PAIR or words.joining.search(gap) is not None
            continue
        if is_list:
            yield run
        run, is_list = [right], False
    if is_list:
        yield run


def employers(spans: Spans, text: str, words: Words) -> Iterator[str]:
    """Yield the keys of names that persons are said to be of ("Ada Moss of Quill")."""
    for left, right in pairwise(spans.sorted()):
        named = left.label == "PERSON" and " " in left.text
        if named and words.employers.fullmatch(text, left.end, right.start):
            yield name_key(right.text)
