"""What stands around the names of persons: titles, offices, honours, nationalities."""

from __future__ import annotations

import re

from cryptonews_nlp._types import Offsets
from cryptonews_nlp.entities.catalogue.labels import is_given_name
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.lang.persons import (
    CAPITAL_PARTICLES,
    DEFINITE,
    FATHER,
    GENERATION,
    HONOURS,
)
from cryptonews_nlp.entities.names.posts import post_length

_OPENER = re.compile(r"([^\W\d_]+['’]?\.?)[ \n]*")
# Characters of an article and the space behind it.
_ARTICLE = 4
# Letters of the shortest noun that is no particle of a name ("van", "dela").
_NOUN = 4


def person_borders(text: str, start: int, end: int, words: Words) -> Offsets | None:
    """Move the borders of a span to those of the name of a person in it.

    Parameters
    ----------
    text : str
        Text with plain apostrophes.
    start, end : int
        A span that begins with no article.
    words : Words
        Language.

    Returns
    -------
    tuple of (int, int) or None
        Without titles ("Det Sgt"), nouns, offices ("Home Secretary") and honours
        ("KC"); None where nothing else is in the span.
    """
    found = skip_titles(text, start, end, words)
    last = text[found:end].rstrip(".").lower()
    # "Det Sgt", "Sheriff"; a Dean whom the text names in full is found by that name
    if last in words.titles and (found > start or not is_given_name(text[found:end])):
        return None
    if is_title(text, start, end, words):
        return None
    start = skip_posts(text, _without_noun(text, found, end, words), end, words)
    honours = HONOURS.search(text[start:end])
    if honours:
        return start, start + honours.start()
    more = FATHER.match(text, end) or GENERATION.match(text, end)
    return start, more.end() if more else end


def is_title(text: str, start: int, end: int, words: Words) -> bool:
    """Tell "the King" and « la Reine » from persons of these names."""
    return text[start:end].lower() in words.titles and bool(
        DEFINITE.search(text, max(0, start - _ARTICLE - 1), start)
    )


def skip_openers(text: str, start: int, end: int, words: Words) -> int:
    """Return where a name begins after articles, prepositions and possessives."""
    while True:
        word = _OPENER.match(text, start, end)
        if not word or word.end() >= end or word[1] not in words.openers:
            return start
        start = word.end()


def skip_holder(text: str, start: int, end: int, words: Words) -> int:
    """Return where the name begins of which somebody is « préfète [du Var] »."""
    word = _OPENER.match(text, start, end)
    if not word or text[start].isupper() or word[1] not in words.titles:
        return start
    behind = skip_openers(text, word.end(), end, words)
    is_tied = behind > word.end() and text[behind:end] != text[behind:end].lower()
    return behind if is_tied else start


def skip_posts(text: str, start: int, end: int, words: Words) -> int:
    """Return where the name begins after posts and titles ("District Attorney Mrs")."""
    start = skip_titles(text, start, end, words)
    while (behind := _without_post(text, start, end, words)) > start:
        start = skip_titles(text, behind, end, words)
    return start


def skip_titles(text: str, start: int, end: int, words: Words) -> int:
    """Return where the name begins after titles and ranks ("Det Act Supt")."""
    while True:
        word = _OPENER.match(text, start, end)
        if not word or word.end() >= end:
            return start
        title = word[1].rstrip(".'")
        if not _is_title_word(title, words, capitals=text[start:end].isupper()):
            return start
        start = word.end()


def _is_title_word(title: str, words: Words, *, capitals: bool) -> bool:
    # a DI is an inspector, "Di Lorca" a surname
    if title.lower() in words.titles:
        return title not in CAPITAL_PARTICLES
    return title in words.titles and not capitals


def _without_noun(text: str, start: int, end: int, words: Words) -> int:
    """Return where a person's name begins behind a noun in small letters.

    What a preposition ties to the noun is no person: « wali de Bank Al-Maghrib ».
    """
    at = start
    while at < end and text[at].islower():
        word, space, _ = text[at:end].partition(" ")
        if not space or "'" in word or "-" in word or len(word) < _NOUN:
            break
        at += len(word) + 1
    tied = at > start and text[at:end].partition(" ")[0].lower() in words.small
    return end if tied else at


def _without_post(text: str, start: int, end: int, words: Words) -> int:
    """Return where a name begins behind a post ("Home Secretary Ada Moss")."""
    length = post_length(text[start:end], words, of_person=True)
    behind = start + length + 1
    return behind if length and behind < end and text[behind].isupper() else start
