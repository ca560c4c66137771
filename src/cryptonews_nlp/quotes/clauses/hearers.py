"""Who is told something, right behind the verb that tells it: "told Radio Nord it"."""

from __future__ import annotations

from cryptonews_nlp.quotes.clauses.circumstances import past_circumstance
from cryptonews_nlp.quotes.clauses.lost_clauses import holds_clause
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.genitives import is_genitive
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import NOUN_PHRASE

#: Tokens before the noun of whom something is told: "several local news reporters".
_NOUN_REACH = 4
_NAMES = frozenset({"PERSON", "ORG", "LOC", "MISC"})
_BEFORE_NOUN = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})


def past_told(layout: Layout, verb: int, end: int) -> int:
    """Return where a clause begins behind who is told it, -1 where nothing shows it.

    Parsers take a name that no "that" parts from a clause for a part of its subject:
    "told Radio Nord on Friday the wallets were empty".

    Parameters
    ----------
    layout : Layout
        The document.
    verb : int
        A verb of telling.
    end : int
        Where its sentence ends.
    """
    last = _told_end(layout, verb + 1, end)
    first = past_circumstance(layout, last, end)
    opens = last > verb + 1 and first < end and layout.pos[first] in NOUN_PHRASE
    opens = opens and layout.lower[first] not in layout.data.relatives
    return first if opens and holds_clause(layout, first, end) else -1


def is_only_told(layout: Layout, verb: int, speaker: Candidate | None) -> bool:
    """Tell a cue of the marked words before it: “It is late,” Roe told Radio Nord.

    Parameters
    ----------
    layout : Layout
        The document.
    verb : int
        A verb of telling, without a conjunction or an infinitive behind it.
    speaker : Candidate or None
        Its subject.
    """
    if speaker is None:
        return False
    first = last = min(verb, speaker.outer, speaker.first)
    while last > 0 and layout.pos[last - 1] == "PUNCT" and layout.inside[last] < 0:
        last -= 1
    marked = layout.inside[last] >= 0 or layout.inside[last - 1] >= 0
    # not “Go home.” Roe told Radio Nord the bank was shut
    return marked and "," in layout.lower[max(last - 1, 0) : first]


def _told_end(layout: Layout, first: int, end: int) -> int:
    """Return the token behind a name or a noun for people, the first one for others."""
    i = first + (layout.pos[first] == "DET")
    label = layout.label[i]
    if label in _NAMES:
        while i < end and layout.label[i] == label:
            i += 1
        if is_genitive(layout, i):
            return first
        role = i
        while _is_of_people(layout, i):
            i += 1
        while i > role and i < end and layout.label[i] == "PERSON":
            i += 1  # "told Radio Nord host Ann Roe"
        return _past_kind(layout, i, end)
    for noun in range(i, min(i + _NOUN_REACH, end)):
        if layout.inside[noun] >= 0 or layout.pos[noun] not in _BEFORE_NOUN:
            break
        several = layout.has_feature(noun, "Number", "Plur")
        if _is_of_people(layout, noun) and (several or layout.pos[noun + 1] != "NOUN"):
            return noun + 1
    return first


def _is_of_people(layout: Layout, noun: int) -> bool:
    return layout.pos[noun] == "NOUN" and layout.is_person(noun)


def _past_kind(layout: Layout, i: int, end: int) -> int:
    """Return the token behind what a name goes on with: "Channel 9", "the ABC network".

    Nouns that no other phrase follows are the subject: "told Norvik routers fail".
    """
    last = i
    while last < end and layout.pos[last] in {"NOUN", "NUM"}:
        last += 1
    return last if layout.pos[last] in {"DET", "PRON", "PROPN"} else i
