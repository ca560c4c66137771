"""Names in headlines that capitalise every word.

A model of spans reads capitals as names: "Kraken Receives Security Award" becomes an
organisation. What the running text calls by a name decides instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc

from cryptonews_nlp._types import Mention, Offsets
from cryptonews_nlp.entities.catalogue.gazetteer import load_gazetteer
from cryptonews_nlp.entities.catalogue.labels import is_given_name
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.names.fusion import Spans
from cryptonews_nlp.entities.names.occurrences import stands_alone, starts_alone

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
# What ends a sentence, and what may stand behind it.
_ENDS, _CLOSING = frozenset(".;:,"), "\"”»’')"
_MIN_WORDS, _LONG_WORD = 4, 4
_SMALL_WORD = re.compile(r"(?<![\w-])[a-zß-öø-ÿœ][\w-]{2,}")
# "Receives" is "received" in the running text.
_STEM = 5
# Share of the longer words that begin with a capital.
_MIN_CAPITALS = 0.85


def title_case_lines(text: str) -> Iterator[Offsets]:
    r"""Yield the lines without an end of sentence whose longer words are capitalised.

    Examples
    --------
    >>> list(title_case_lines("Police Arrest Three in Leeds\nThey had sold coins."))
    [(0, 28)]
    """
    for line in _LINE.finditer(text):
        if line[0].rstrip().rstrip(_CLOSING)[-1:] in _ENDS:
            continue
        words = _WORD.findall(line[0])
        long = [word for word in words if len(word) >= _LONG_WORD]
        if len(words) < _MIN_WORDS or not long:
            continue
        if sum(word[0].isupper() for word in long) >= _MIN_CAPITALS * len(long):
            yield line.span()


def settle_headings(spans: Spans, text: str, words: Words) -> None:
    """Keep of the names in such lines what the running text knows.

    Parameters
    ----------
    spans : Spans
        Mentions; changed in place.
    text : str
        The text.
    words : Words
        Language.
    """
    lines = list(title_case_lines(text))
    if not lines:
        return
    mentions = spans.sorted()
    inside = [m for m in mentions if any(a <= m.start < b for a, b in lines)]
    if not inside:
        return
    running = _without(text, lines)
    heads = {(m.start, m.end) for m in inside}
    known = {
        m.text: m
        for m in mentions
        if (m.start, m.end) not in heads and m.value is None and m.label != "DATE"
    }
    stems = {word[:_STEM] for word in _SMALL_WORD.findall(running)}
    for mention in inside:
        if (
            _without_inhabitant(spans, mention, known, words)
            or mention.text in running
            or _without_last_verb(spans, mention, words)
            or not _is_doubtful(mention, words)
            or _part_at_verb(spans, mention, words)
        ):
            continue
        cut = words.headline_links.search(mention.text)
        if cut:
            # "Hong Kong Police to Fight Crime": the name ends before the small word
            spans.remove(mention)
            end = mention.start + cut.start()
            name = text[mention.start : end]
            parts_of_name = [word.lower()[:_STEM] for word in _WORD.findall(name)]
            if name in running or not all(word in stems for word in parts_of_name):
                spans.add(replace(mention, end=end, text=name))
            continue
        parts = list(_known_parts(mention, known, text))
        rest = _rest_of(mention, parts)
        firm = not parts and mention.text.split()[-1].lower() in words.suffixes
        # "Quill Labs Introduces New Services": what the text calls Quill Labs acts
        acts = rest and parts and min(p.start for p in parts) == mention.start
        acts = acts and rest[0].lower() in words.headline_verbs
        # words that the running text writes small are no part of a name
        small = rest and not firm and all(w.lower()[:_STEM] in stems for w in rest)
        if acts or small:
            spans.remove(mention)
            for part in parts:
                spans.add(part)


def _without_last_verb(spans: Spans, mention: Mention, words: Words) -> bool:
    """Take off the verb behind the name of a person ("Quill Moss Secures Deal")."""
    name, _, verb = mention.text.rpartition(" ")
    acts = verb.endswith("s") and verb.lower() in words.headline_verbs
    if mention.label != "PERSON" or mention.name or not (name and acts):
        return False
    spans.remove(mention)
    spans.add(replace(mention, end=mention.start + len(name), text=name))
    return True


def _without_inhabitant(
    spans: Spans, mention: Mention, known: dict[str, Mention], words: Words
) -> bool:
    """Take off who is of a place that the running text names ("Montlow Man Jailed")."""
    name, _, who = mention.text.rpartition(" ")
    if who not in words.inhabitants or mention.name or name not in known:
        return False
    if known[name].label == "LOC":
        spans.remove(mention)
        end = mention.start + len(name)
        spans.add(replace(mention, end=end, text=name, label="LOC"))
    return known[name].label == "LOC"


def _without(text: str, lines: list[Offsets]) -> str:
    pieces, position = [], 0
    for start, end in lines:
        pieces.append(text[position:start])
        position = end
    return "\n".join([*pieces, text[position:]])


def _is_doubtful(mention: Mention, words: Words) -> bool:
    """Tell whether a mention may be words that only a headline capitalises."""
    if mention.method != "model" or mention.name or mention.value is not None:
        return False
    parts = mention.text.split()
    if len(parts) == 1 or mention.label == "CRYPTO":
        return False
    if mention.label == "PERSON" and is_given_name(parts[0]):
        return False
    return not (mention.label == "MISC" and words.misc_heads.search(mention.text))


def _rest_of(mention: Mention, parts: list[Mention]) -> list[str]:
    """Return the longer words of a mention outside of the known names in it."""
    return [
        word[0]
        for word in _WORD.finditer(mention.text)
        if len(word[0]) >= _LONG_WORD
        and not any(p.start <= mention.start + word.start() < p.end for p in parts)
    ]


_PAIR = 2


def _part_at_verb(spans: Spans, mention: Mention, words: Words) -> bool:
    """Part a mention into two known names that a verb joins, if it holds them.

    "Quill Helps Police of Hong Kong": two names and what one of them does.
    """
    parts = [
        Mention(
            mention.start + m.start,
            mention.start + m.end,
            mention.text[m.start : m.end],
            m.entries[0].label,
            "gazetteer",
            name=m.entries[0].name if len(m.entries) == 1 else None,
        )
        for m in load_gazetteer().matches(mention.text)
    ]
    rest = [word.lower() for word in _rest_of(mention, parts)]
    acts = rest and parts and rest[0] in words.headline_verbs
    opens = acts and parts[0].start == mention.start
    joins = len(parts) >= _PAIR and any(word in words.headline_verbs for word in rest)
    if not (opens or joins):
        return False
    spans.remove(mention)
    for part in parts:
        spans.add(part)
    return True


def _known_parts(
    mention: Mention, known: dict[str, Mention], text: str
) -> Iterator[Mention]:
    """Yield the known names inside a mention, the longest at each place."""
    for name in sorted(known, key=lambda n: (-len(n), n)):
        for at in starts_alone(mention.text, name):
            start = mention.start + at
            end = start + len(name)
            yield Mention(start, end, text[start:end], known[name].label, "consistency")


def drop_sentence_openers(spans: Spans, doc: Doc, text: str, words: Words) -> None:
    """Drop single words that are capitals only because they open a sentence.

    "Collaborations with the police matter" makes no organisation where the text writes
    "collaborations" elsewhere, or a tagger takes it for a common noun, and the capital
    stands nowhere inside a sentence.

    Parameters
    ----------
    spans : Spans
        Mentions; changed in place.
    doc : spacy.tokens.Doc
        The article, tagged.
    text : str
        The text.
    words : Words
        Language, with participles before a preposition (« Filmée depuis … »).
    """
    for mention in spans.sorted():
        word = mention.text
        if mention.method != "model" or mention.name or not _PLAIN.fullmatch(word):
            continue
        if mention.label == "CRYPTO" or not _opens(text, mention.start):
            continue
        small = word.lower()
        if not (
            stands_alone(text, small)
            or stands_alone(text, small.rstrip("s"))
            or _is_participle(text, mention, words)
            or _is_tagged_common(doc, mention, words)
        ):
            continue
        if all(_opens(text, place) for place in starts_alone(text, word)):
            spans.remove(mention)


def _is_participle(text: str, mention: Mention, words: Words) -> bool:
    """Tell whether a sentence opens with a participle and not with a name."""
    found = words.participles.match(text, mention.start)
    return found is not None and not is_given_name(mention.text)


def _is_tagged_common(doc: Doc, mention: Mention, words: Words) -> bool:
    """Tell whether a tagger takes the first word of a sentence for no name."""
    span = doc.char_span(mention.start, mention.end)
    if span is None or len(span) > 1 or span[0].pos_ not in words.common_tags:
        return False
    first = span[0]
    while first.i and not first.is_sent_start and doc[first.i - 1].is_punct:
        first = doc[first.i - 1]
    return bool(first.is_sent_start) and not is_given_name(mention.text)


_PLAIN = re.compile(r"[^\W\d_][a-zß-öø-ÿœ]{3,}")
_OPENING = re.compile(r"(?:^|[.!?:…\n•*]|[\"“«])\W*$")


def _opens(text: str, start: int) -> bool:
    return bool(_OPENING.search(text[max(0, start - 6) : start])) or start == 0
