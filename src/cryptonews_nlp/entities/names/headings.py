"""Names in headlines that capitalise every word.

A model of spans reads capitals as names: "Kraken Receives Security Award" becomes an
organisation. What the running text calls by a name decides instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from cryptonews_nlp._letters import SMALL
from cryptonews_nlp._types import Mention, Offsets
from cryptonews_nlp.entities.catalogue.gazetteer import load_gazetteer
from cryptonews_nlp.entities.catalogue.labels import is_given_name
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.names.fusion import Spans
from cryptonews_nlp.entities.names.occurrences import starts_alone

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
# What ends a sentence, and what may stand behind it.
_ENDS, _CLOSING = frozenset(".;:,"), "\"”»’')"
_MIN_WORDS, _LONG_WORD = 4, 4
_PLAIN = re.compile(rf"[^\W\d_][{SMALL}œ]{{3,}}")
_SMALL_WORD = re.compile(rf"(?<![\w-])[{SMALL}œ][\w-]{{2,}}")
# "Receives" is "received" in the running text.
_STEM = 5
# Share of the longer words that begin with a capital.
_MIN_CAPITALS = 0.8


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
    running = _running(text, lines, mentions, inside)
    for mention in inside:
        if (
            _without_inhabitant(spans, mention, running, words)
            or mention.text in running.text
            or _drop_common_word(spans, mention, running)
            or _without_last_verb(spans, mention, words)
            or not _is_doubtful(mention, words)
            or _part_at_verb(spans, mention, words)
            or _end_at_link(spans, mention, running, words)
        ):
            continue
        _keep_known_parts(spans, mention, running, words)


@dataclass(frozen=True, slots=True)
class _Running:
    """The text without such lines: its words in small letters, the names in it."""

    text: str
    small: frozenset[str]
    stems: frozenset[str]
    names: Mapping[str, Mention]

    def has_small(self, words: Iterable[str]) -> bool:
        """Tell whether it writes all of some words in small letters too."""
        return all(word.lower()[:_STEM] in self.stems for word in words)


def _running(
    text: str,
    lines: Sequence[Offsets],
    mentions: Iterable[Mention],
    inside: Iterable[Mention],
) -> _Running:
    rest = _without(text, lines)
    heads = {(m.start, m.end) for m in inside}
    names = {
        m.text: m
        for m in mentions
        if (m.start, m.end) not in heads and m.value is None and m.label != "DATE"
    }
    small = frozenset(_SMALL_WORD.findall(rest))
    stems = frozenset(word[:_STEM] for word in small)
    return _Running(rest, small, stems, names)


def _drop_common_word(spans: Spans, mention: Mention, running: _Running) -> bool:
    """Take out a single word that the running text writes small ("Killer Jailed")."""
    word = mention.text.lower()
    if (
        mention.method != "model"
        or mention.name
        or mention.label == "CRYPTO"
        or not _PLAIN.fullmatch(mention.text)
        or is_given_name(mention.text)
        or running.small.isdisjoint((word, word + "s", word.removesuffix("s")))
    ):
        return False
    spans.remove(mention)
    return True


def _end_at_link(
    spans: Spans, mention: Mention, running: _Running, words: Words
) -> bool:
    """End a name before the small word in it ("Hong Kong Police to Fight Crime").

    None is left where the running text neither has it nor writes its words small.
    """
    cut = words.headline_links.search(mention.text)
    if cut is None:
        return False
    spans.remove(mention)
    name = mention.text[: cut.start()]
    if name in running.text or not running.has_small(_WORD.findall(name)):
        spans.add(replace(mention, end=mention.start + cut.start(), text=name))
    return True


def _keep_known_parts(
    spans: Spans, mention: Mention, running: _Running, words: Words
) -> None:
    """Keep of a mention what the running text knows, if the rest is no name."""
    parts = list(_known_parts(mention, running.names))
    rest = _rest_of(mention, parts)
    firm = not parts and mention.text.split()[-1].lower() in words.suffixes
    # "Quill Labs Introduces New Services": what the text calls Quill Labs acts, or
    # something is done to it ("Probe Quill Labs")
    acts = rest and parts and rest[0].lower() in words.headline_verbs
    acts = acts and (
        min(p.start for p in parts) == mention.start
        or [f"{rest[0]} {p.text}" for p in parts] == [mention.text]
    )
    # words that the running text writes small are no part of a name
    if acts or (rest and not firm and running.has_small(rest)):
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
    spans: Spans, mention: Mention, running: _Running, words: Words
) -> bool:
    """Take off who is of the place before ("Montlow Man Jailed").

    What the running text knows for something else, or writes small, is no place.
    """
    name, _, who = mention.text.rpartition(" ")
    if not name or who not in words.inhabitants or mention.name:
        return False
    if words.headline_links.search(mention.text):
        return False
    if name in running.names and running.names[name].label != "LOC":
        return False
    spans.remove(mention)
    if name in running.names or not running.has_small(name.split()[-1:]):
        end = mention.start + len(name)
        spans.add(replace(mention, end=end, text=name, label="LOC"))
    return True


def _without(text: str, lines: Iterable[Offsets]) -> str:
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


def _known_parts(mention: Mention, known: Mapping[str, Mention]) -> Iterator[Mention]:
    """Yield the known names inside a mention, the longest at each place."""
    for name in sorted(known, key=lambda n: (-len(n), n)):
        for at in starts_alone(mention.text, name):
            start = mention.start + at
            end = start + len(name)
            yield Mention(start, end, name, known[name].label, "consistency")
