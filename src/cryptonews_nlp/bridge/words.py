"""Words, numbers and stems of a text: the alphabet that the bridge works in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from cryptonews_nlp._text import without_accents
from cryptonews_nlp.bridge.lang import WORDS

# A number with its separators, or a run of letters (and digits after a letter, as in
# "web3" or "usdt2"). Apostrophes and hyphens separate, so that the French elision
# "l'enquête" and the compound "cyber-crime" give the words behind them.
_TOKEN = re.compile(
    r"(?P<number>\d+(?:(?:[.,]|[ \u00a0\u202f\u2009](?=\d{3}(?!\d)))\d+)*)"
    r"|(?P<word>[^\W\d_][^\W_]*)"
)
_GROUPED = re.compile(r"\d{1,3}(?:[., \u00a0\u202f\u2009]\d{3})+")
_SPACES = str.maketrans("", "", " \u00a0\u202f\u2009")

#: Letters of a stem. Six gave the best sentence retrieval of 5, 6 and 7 on held-out
#: pairs (training/bridge.py).
STEM_LENGTH = 6


class Token(NamedTuple):
    """A word or number with its place in the text.

    Attributes
    ----------
    start, end : int
        Code points into the text.
    text : str
        As written.
    key : str
        Folded stem of a word, normalised digits of a number.
    number : bool
        Whether it is a number.
    function : bool
        Whether it is a function word of its language.
    """

    start: int
    end: int
    text: str
    key: str
    number: bool
    function: bool


@lru_cache(maxsize=200_000)
def fold(word: str) -> str:
    """Return a word in lower case without accents and ligatures.

    Examples
    --------
    >>> fold("Cœur"), fold("ÉTÉ")
    ('coeur', 'ete')
    """
    lowered = word.lower().replace("œ", "oe").replace("æ", "ae").replace("ß", "ss")
    return without_accents(lowered)


@lru_cache(maxsize=200_000)
def stem(word: str, language: str) -> str:
    """Return the folded stem of a word.

    Endings of the language's list are cut once, the longest first, while four letters
    remain; then the word is cut to :data:`STEM_LENGTH` letters, which is what makes
    French and English spellings of one Latin or Greek word meet.

    Parameters
    ----------
    word : str
        A word in any case.
    language : str
        ISO 639-1 code; a language without data is only folded and cut.

    Examples
    --------
    >>> stem("hacked", "en"), stem("économiques", "fr"), stem("economics", "en")
    ('hack', 'econom', 'econom')
    """
    folded = fold(word)
    data = WORDS.get(language)
    # most words have none, and one call tells so
    if data is not None and folded.endswith(data.endings):
        for ending in data.endings:
            if folded.endswith(ending) and len(folded) - len(ending) >= data.shortest:
                folded = folded[: -len(ending)]
                break
    return folded[:STEM_LENGTH]


@lru_cache(maxsize=50_000)
def plain_number(written: str) -> str:
    """Return a number with a decimal point and without grouping.

    A single group of three digits after a comma, point or space is a thousand group:
    news writes three decimals far less often.

    Examples
    --------
    >>> plain_number("3,415"), plain_number("4,39"), plain_number("12 000")
    ('3415', '4.39', '12000')
    """
    if _GROUPED.fullmatch(written):
        return re.sub(r"\D", "", written)
    compact = written.translate(_SPACES)
    head, mark, tail = re.match(r"(.*?)([.,]?)(\d*)$", compact).groups()  # type: ignore[union-attr]
    whole = re.sub(r"\D", "", head)
    if not mark:
        return whole + tail
    return f"{whole}.{tail}".rstrip("0").rstrip(".")


def written_words(text: str) -> list[str]:
    """Return the words and numbers of a text as written.

    Examples
    --------
    >>> written_words("l'Europe, 12 000 euros")
    ['l', 'Europe', '12 000', 'euros']
    """
    return [match.group() for match in _TOKEN.finditer(text)]


def tokens(text: str, language: str) -> list[Token]:
    """Cut a text into words and numbers.

    Parameters
    ----------
    text : str
        Any text.
    language : str
        ISO 639-1 code; decides endings and function words.

    Returns
    -------
    list of Token
        In order of the text.
    """
    data = WORDS.get(language)
    functions = data.function_words if data is not None else frozenset()
    found = []
    for match in _TOKEN.finditer(text):
        written = match.group()
        if match.lastgroup == "number":
            key, number, function = plain_number(written), True, False
        else:
            key, number = stem(written, language), False
            function = fold(written) in functions
        found.append(Token(match.start(), match.end(), written, key, number, function))
    return found
