"""Which of several known bearers an acronym means in one article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from cryptonews_nlp._letters import CAPITAL
from cryptonews_nlp.entities.catalogue.entry import Entry
from cryptonews_nlp.entities.catalogue.gazetteer import Gazetteer, Match
from cryptonews_nlp.entities.catalogue.nationalities import is_nationality
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.lang.anywhere import PARTY_BEFORE
from cryptonews_nlp.entities.names.countries import country_beside

# Words of the field, each with its endings.
_CRYPTO_WORDS = {
    "crypto": r"\w*", "bitcoin": "s?", "blockchain": "s?", "token": "s?", "jeton": "s?",
    "stablecoin": "s?", "nft": "s?", "ether": "(?:eum)?", "defi": "", "memecoin": "s?",
    "web3": "",
}  # fmt: skip
_CRYPTO = re.compile(
    rf"\b(?:{'|'.join(word + ending for word, ending in _CRYPTO_WORDS.items())})\b"
)


def is_about_crypto(text: str) -> bool:
    """Tell whether a text speaks of crypto assets at all."""
    small = text.lower()
    # the pattern is slow, and most news have none of the words
    found = any(word in small for word in _CRYPTO_WORDS)
    return found and _CRYPTO.search(small) is not None


def without_words(
    matches: Iterable[Match], text: str, words: Words, language: str
) -> Iterator[Match]:
    """Leave out names that are words of this language.

    Places of the other language that are nationalities in this one ("the Argentine
    striker"), acronyms that are articles or prepositions in a line of capitals
    (« UN RETOUR »), and short forms of states that do not stand where one does
    ("Montlow, Conn.", "D-Conn.", "Ada Moss (Conn.)").

    Parameters
    ----------
    matches : iterable of Match
        Known names.
    text : str
        The text.
    words : Words
        Words of its language.
    language : str
        Its language.
    """
    for match in matches:
        entry = match.entries[0]
        written = text[match.start : match.end]
        if written.lower() in words.openers and _CAPITALS.match(text, match.end):
            continue
        if is_short_form_of_state(match, text) and not _is_state(match, text):
            continue
        own = entry.names_in(language)
        if entry.label != "LOC" or written in own or not is_nationality(written):
            yield match


def is_short_form_of_state(match: Match, text: str) -> bool:
    """Tell whether a known name is a word for a place where one may stand (Mo, La)."""
    entry = match.entries[0]
    written = text[match.start : match.end]
    return match.is_weak and entry.label == "LOC" and written in entry.acronyms


def _is_state(match: Match, text: str) -> bool:
    """Tell whether a short form follows a party, or a place and has a point behind."""
    before = text[max(0, match.start - _LEAD) : match.start]
    if PARTY_BEFORE.search(before) and before.rstrip()[-1] in _HYPHENS:
        return True
    if _CODE.fullmatch(text, match.start, match.end):
        return False
    if text[match.end - 1] != "." and not _POINT_BEHIND.match(text, match.end):
        return False
    if PARTY_BEFORE.search(before) or _PLACE_BEFORE.search(before):
        return True
    bracket = _BRACKET_BEFORE.search(before)
    return bracket is not None and _CLOSED.match(text, match.end) is not None


# Characters of the longest of what stands before a state.
_LEAD = 6
_HYPHENS = "-–"
# The code of the post ("PA"): elsewhere it may stand for anything.
_CODE = re.compile(r"[A-Z]{2}")
_PLACE_BEFORE = re.compile(r"[^\W\d_] ?, $")
_BRACKET_BEFORE = re.compile(r"[^\W\d_] ?\( ?$")
_CLOSED = re.compile(r" ?\.? ?\)")
_POINT_BEHIND = re.compile(r" ?\.")
_CAPITALS = re.compile(rf" {CAPITAL}{{2,}}\b")


def countries_of(matches: Sequence[Match]) -> list[str]:
    """Return the countries of the known names, once a mention."""
    found = []
    for match in matches:
        countries = {entry.country for entry in match.entries}
        if len(countries) == 1:
            found.append(countries.pop())
    return [country for country in found if country]


def choose_entries(
    matches: Sequence[Match],
    text: str,
    defined: dict[str, Entry | None],
    words: Words,
    gazetteer: Gazetteer,
) -> list[Entry | None]:
    """Choose one entry for each match.

    Parameters
    ----------
    matches : sequence of Match
        Known names in one article.
    text : str
        The article.
    defined : dict of str to Entry
        Acronyms that the article itself explains, with the entry of the long form.
    words : Words
        Language.
    gazetteer : Gazetteer
        Known names.

    Returns
    -------
    list of (Entry or None)
        The entry of the country that stands beside (« l'Ofac américain » in an article
        that defines the French one); the entry defined in the article; else the one
        that the article names in full; else the one of the country that it names most;
        else a press agency, where a body would have an article ("told AFP").
        None when nothing decides between several.
    """
    countries = Counter(countries_of(matches))
    full = {
        entry.name
        for match in matches
        if len(match.entries) == 1 and match.end - match.start > _ACRONYM_LENGTH
        for entry in match.entries
    }
    result: list[Entry | None] = []
    for match in matches:
        written = text[match.start : match.end]
        options = _options(match, written, gazetteer)
        beside = _beside(match, options, text, words, gazetteer)
        result.append(
            beside
            or defined.get(written)
            or _choose(match.entries, full, countries)
            or _press_agency(match, text, words)
        )
    return result


def _press_agency(match: Match, text: str, words: Words) -> Entry | None:
    """Return the one medium of this name, unless an article makes it another body."""
    media = [entry for entry in match.entries if entry.kind == "media"]
    before = text[max(0, match.start - _ARTICLE) : match.start]
    if len(media) != 1 or words.body_article.search(before):
        return None
    return media[0]


# Characters of an article before a name.
_ARTICLE = 5


def _options(match: Match, written: str, gazetteer: Gazetteer) -> list[Entry]:
    """Return what a form may mean, also the acronym in capitals ("Ofac", OFAC)."""
    capitals = gazetteer.candidates(written.upper()) if _is_short(match) else ()
    return list(dict.fromkeys((*match.entries, *capitals)))


def _is_short(match: Match) -> bool:
    return match.end - match.start <= _SHORT


def _beside(
    match: Match,
    options: list[Entry],
    text: str,
    words: Words,
    gazetteer: Gazetteer,
) -> Entry | None:
    """Return the one entry of the country that stands beside an ambiguous name."""
    if len({entry.country for entry in options}) <= 1:
        return None
    country = country_beside(text, match.start, match.end, words, gazetteer)
    named = [entry for entry in options if country and entry.country == country]
    return named[0] if len(named) == 1 else None


# Characters of the acronyms that are also written like names.
_SHORT = 6


# No acronym of the gazetteer is longer.
_ACRONYM_LENGTH = 10


def _choose(
    entries: tuple[Entry, ...],
    full: set[str],
    countries: Counter[str],
) -> Entry | None:
    if len(entries) == 1:
        return entries[0]
    if len({entry.label for entry in entries}) > 1:
        # an asset and its issuer or network: the first listed is the company
        return min(entries, key=lambda e: _LABEL_ORDER.index(e.label))
    named = [entry for entry in entries if entry.name in full]
    if len(named) == 1:
        return named[0]
    counts = [(countries[entry.country] if entry.country else 0) for entry in entries]
    best = max(counts)
    if best and counts.count(best) == 1:
        return entries[counts.index(best)]
    return None


_LABEL_ORDER = ("ORG", "CRYPTO", "LOC", "PERSON", "MISC")
