"""Known acronyms behind the name of another body: "Lund Data Authority (SEC)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from cryptonews_nlp.bridge import Bridge, load_bridge
from cryptonews_nlp.entities.catalogue.entry import Entry
from cryptonews_nlp.entities.catalogue.gazetteer import Match
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.names.acronyms import is_short_form

# Words before a bracket that may be the long form of what it holds.
_REACH, _WORDS = 90, 8
_BREAK = re.compile(r".*[.;:!?()\n\"«»“”,]", re.DOTALL)
# Shorter words of names are mostly prepositions and articles.
_WORD = re.compile(r"[^\W\d_]{4,}")
# Share of a stem from which a word means it.
_MEANT = 0.3


def meanings_in_brackets(
    matches: Iterable[Match], text: str, words: Words, language: str
) -> dict[str, Entry | None]:
    """Return what known acronyms mean behind the name of a body they do not all fit.

    A known name fits where one of its words, translated, stands before the bracket. A
    person before a party ("Roe (PS)") is no body.

    Parameters
    ----------
    matches : iterable of Match
        Known names at their places.
    text : str
        Text with plain apostrophes.
    words : Words
        Language, with the nouns that head the names of bodies.
    language : str
        ISO 639-1 code.

    Returns
    -------
    dict of str to (Entry or None)
        The one known name that fits, None where none does.
    """
    bridge = load_bridge()
    found: dict[str, Entry | None] = {}
    for match in matches:
        start, end = match.start, match.end
        if text[start - 1 : start] != "(" or text[end : end + 1] != ")":
            continue
        long = _before(text, start - 1)
        if not is_short_form(text[start:end]) or not words.body_heads.search(long):
            continue
        said = set(_stems(bridge, _WORD.findall(long), language))
        fit = [e for e in match.entries if not said.isdisjoint(_known(bridge, e))]
        if len(fit) < len(match.entries) and len(fit) <= 1:
            found[text[start:end]] = fit[0] if fit else None
    return found


def _before(text: str, end: int) -> str:
    """Return the words before an opening bracket, at most those of one name."""
    piece = _BREAK.sub("", text[max(0, end - _REACH) : end].rstrip())
    return " ".join(piece.split()[-_WORDS:])


def _stems(bridge: Bridge, words: Sequence[str], language: str) -> Iterator[str]:
    for word in words:
        for stem, share in bridge.translate(word.lower(), language).items():
            if share >= _MEANT:
                yield stem


def _known(bridge: Bridge, entry: Entry) -> set[str]:
    """Return the English stems of the names that an acronym is known for."""
    return {
        stem
        for language, names in (("en", entry.names_en), ("fr", entry.names_fr))
        for name in names
        for stem in _stems(bridge, _WORD.findall(name), language)
    }
