"""Put the spans of a statistical model on the borders that names have."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

from cryptonews_nlp.entities.lang import Words

NAME_LABELS = frozenset({"PERSON", "ORG", "LOC", "MISC", "CRYPTO"})

_OUTSIDE = " \t\n\r\"'“”«»‹›()[]{}<>,;:!?*#|\\/•▸►=~^_`…–—-."
_KEEPS_POINT = re.compile(
    r"(?:\b[A-Z]\.)+$|\b(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|St|Va)\.$|\.[A-Z]\.$"
)
# a paragraph ends, a Markdown link begins
_CUT = re.compile(r"\n\n|\]|https?:|\[")
_POSSESSIVE = re.compile(r"(?:['’]s|['’])$")
_OPENER = re.compile(r"([^\W\d_]+['’]?\.?)[ \n]*")
_REST_OF_WORD = re.compile(r"(?:[-_][^\W_]+)+")
_START_OF_WORD = re.compile(r"(?:[^\W_]+[-_])+$")
# English compounds ("Solana-based"), French inversions ("dit-il") and the like
_SUFFIXES = re.compile(
    r"-(?:based|backed|linked|led|listed|owned|born|style|wide|made|registered|funded|"
    r"run|era|related|like|only|denominated|focused|t|il|elle|ils|elles|on|ci|là|y|to|"
    r"and|or|mid|pro|anti|ex)$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?:[QTH][1-4]|\d+ ?h\d*|S[12])$", re.IGNORECASE)


def clean_span(
    text: str, start: int, end: int, label: str, words: Words
) -> tuple[int, int] | None:
    """Move the borders of a span to those of the name in it.

    Parameters
    ----------
    text : str
        Text with plain apostrophes.
    start, end : int
        Span as a model gave it.
    label : str
        Its label.
    words : Words
        Language.

    Returns
    -------
    tuple of (int, int) or None
        None when no name is left: no capital, a nationality, a number.
    """
    start, end = _whole_word(text, *_trim(text, start, end))
    cut = _CUT.search(text, start, end)
    if cut:
        start, end = _trim(text, start, cut.start())
    start = _skip_openers(text, start, end, words)
    if label == "PERSON":
        start = skip_titles(text, start, end, words)
    start, end = _trim(text, start, end)
    name = text[start:end]
    if label != "CRYPTO" and name == name.lower() and " " not in name:
        return None
    if not any(c.isalpha() for c in name) or _NUMBERED.fullmatch(name):
        return None
    if label != "MISC" and is_nationality(name):
        return None
    return start, end


def unwrap(text: str) -> str:
    """Turn line breaks inside a paragraph into spaces, one for one."""
    return _WRAP.sub(" ", text)


_WRAP = re.compile(r"(?<=[^\n])\n(?=[^\n])")


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _OUTSIDE:
        start += 1
    while start < end:
        last = text[end - 1]
        if last == "." and _KEEPS_POINT.search(text[start:end]):
            break
        possessive = _POSSESSIVE.search(text[start:end])
        if possessive and len(text[start:end]) > len(possessive[0]):
            end -= len(possessive[0])
        elif last in _OUTSIDE:
            end -= 1
        else:
            break
    return start, end


def _whole_word(text: str, start: int, end: int) -> tuple[int, int]:
    """Take in what a hyphen or an underscore joins: "Au-[Yeung Kin]-man"."""
    rest = _REST_OF_WORD.match(text, end)
    if rest and not _SUFFIXES.search(rest[0]):
        end = rest.end()
    lead = _START_OF_WORD.search(text, max(0, start - 30), start)
    if (
        lead
        and text[lead.start()].isupper()
        and not text[lead.start() - 1 : lead.start()].isalnum()
    ):
        start = lead.start()
    return start, end


def _skip_openers(text: str, start: int, end: int, words: Words) -> int:
    while True:
        word = _OPENER.match(text, start, end)
        if not word or word.end() >= end or word[1] not in words.openers:
            return start
        start = word.end()


def skip_titles(text: str, start: int, end: int, words: Words) -> int:
    """Return where the name begins after titles and ranks ("Det Act Supt")."""
    while True:
        word = _OPENER.match(text, start, end)
        if not word or word.end() >= end:
            return start
        if word[1].rstrip(".'").lower() not in words.titles:
            return start
        start = word.end()


def is_nationality(name: str) -> bool:
    """Tell whether a word is an adjective or noun of nationality."""
    return name.lower() in _nationalities()


@cache
def _nationalities() -> frozenset[str]:
    folder = resources.files("cryptonews_nlp.entities") / "data"
    forms: set[str] = set()
    for line in (folder / "demonyms.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        _, _, stems = line.partition("\t")
        for stem in stems.split():
            forms.update(_inflections(stem.lower()))
    return frozenset(forms)


def _inflections(stem: str) -> set[str]:
    """Return the forms of a nationality; ``+`` marks stems that take a feminine."""
    base = stem.rstrip("+")
    forms = {base, base + "s"}
    if stem.endswith("+"):
        feminine = base + ("ne" if base.endswith(("ien", "éen", "on", "yen")) else "e")
        forms |= {feminine, feminine + "s", base + "e", base + "es"}
    return forms
