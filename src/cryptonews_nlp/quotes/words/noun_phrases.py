"""How far a noun phrase goes to the left and to the right of its noun."""

from __future__ import annotations

from cryptonews_nlp._words import words
from cryptonews_nlp.quotes.lang.words.tables import SPEECH
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.outlets import is_at_outlet
from cryptonews_nlp.quotes.words.parts_of_speech import NOUNS

_LEFT = frozenset({"det", "amod", "nummod", "compound", "nmod", "flat"})
_RIGHT = words("""
    nmod amod flat flat:name case det compound nummod fixed flat:foreign
""")
_STOPS = frozenset({",", ";", ":"})
#: Types of determiners that open a clause.
_LONGEST = 14
#: Words before a noun that still modify it.
_LEFT_REACH = 4


def noun_phrase(layout: Layout, head: int) -> tuple[int, int]:
    """Return the token range of a noun with its modifiers, without appositions."""
    first = head
    for child in reversed(layout.children[head]):
        if child < first and layout.dep[child].split(":")[0] in _LEFT:
            leftmost = _left_edge(layout, child)
            if first - leftmost > _LEFT_REACH or layout.inside[leftmost] >= 0:
                break
            if _is_parted(layout, leftmost, child, first):
                break  # "down to almost zero, health officials said"
            first = leftmost
    while (
        first < head
        and (layout.pos[first] in {"ADP", "CCONJ"} or layout.dep[first] == "case")
        and layout.lower[first] not in layout.data.plural_determiners
    ):
        first += 1  # "and the in-house union", but « des militants »
    if first < head and (
        layout.lower[first] in layout.data.relatives - layout.data.determiners
        or layout.has_feature(first, "PronType", "Int", "Rel")
    ):
        first += 1  # "a site | whose | owners say", "for | what | critics call a tax"
    first = _word_start(layout, first)
    last = _right_side(layout, head)
    while last > head + 1 and layout.label[last - 1] == "DATE":
        last -= 1  # « a écrit l'un d'eux lundi »
        while last > head + 1 and layout.pos[last - 1] in {"ADP", "SPACE"}:
            last -= 1  # "a report from last week"
    return first, last


def _word_start(layout: Layout, i: int) -> int:
    """Return where a word begins that the tokenizer cut at hyphens: "on-chain"."""
    i += layout.lower[i] == "-"
    while (
        i > 1
        and layout.lower[i - 1] == "-"
        and layout.start[i - 1] == layout.end[i - 2]
        and layout.start[i] == layout.end[i - 1]
    ):
        i -= 2
    return i


def _is_parted(layout: Layout, leftmost: int, child: int, first: int) -> bool:
    """Tell whether a cue or a mark stands in a modifier or between it and its noun."""
    modifier = slice(leftmost, child + 1)
    marked = "PUNCT" in layout.pos[modifier] and any(
        layout.pos[k] == "PUNCT" and layout.lower[k] != "-"  # "a 14-count indictment"
        for k in range(leftmost, child + 1)
    )
    return (
        marked
        or any(layout.cue[modifier])
        or not _STOPS.isdisjoint(layout.lower[child:first])
    )


def are_several(layout: Layout, noun: int) -> bool:
    """Tell people and bodies, which the name of one person does not stand for."""
    plural = layout.has_feature(noun, "Number", "Plur")
    return plural or layout.lower[noun] in layout.data.collective


def is_demonym(layout: Layout, i: int) -> bool:
    """Tell who is called by where he is from: « la Nantaise », "the Canadian".

    Also where a woman was taken for a body; « le Parisien » may be one.
    """
    lower, label = layout.lower[i], layout.label[i]
    if i == 0 or not lower.endswith(layout.data.demonyms):
        return False
    if label and (label != "ORG" or not lower.endswith("e") or layout.label[i - 1]):
        return False
    after = layout.pos[i + 1] if i + 1 < len(layout) else ""
    return (
        layout.initial[i].isupper()
        and layout.lower[i - 1] in layout.data.definite
        and after not in NOUNS
    )


def _right_side(layout: Layout, head: int) -> int:
    """Return the token after the modifiers behind a noun."""
    last = head + 1
    for child in layout.children[head]:
        if child <= head:
            continue
        if layout.dep[child] not in _RIGHT or _is_setting(layout, head, child):
            break
        edge = _right_edge(layout, child)
        stop = _stop(layout, head, last, edge)
        if edge - head > _LONGEST:
            break
        if stop < edge:
            # « une source proche de l'enquête | confirme »: the verb is no modifier
            cue = layout.cue[stop] == "say" and layout.pos[stop - 1] in NOUNS
            apart = layout.lower[stop] in layout.data.settings | layout.data.told_to
            kept = cue or apart
            last = max(last, stop) if kept else last
            break
        last = max(last, edge)
    return last


def _is_setting(layout: Layout, head: int, child: int) -> bool:
    """Tell where somebody speaks from who it is: « l'opérateur | sur son site ».

    Also what a body is brought to, or told of, by the verb before it: "led the firm |
    to a flaw", "warned it of one".
    """
    cases = {
        layout.lower[c]
        for c in layout.children[child]
        if layout.dep[c] in {"case", "mark"}
    }
    if not cases:
        return False
    data, noun = layout.data, layout.lower[head]
    apart = data.settings if data.is_person(noun) else frozenset()
    if noun in data.collective:
        apart |= data.brought_to
    told = noun in data.collective and not layout.is_person(child)
    if told and layout.dep[head] == "obj":
        verb = layout.lower[layout.head[head]]
        apart |= data.reporting_prepositions.get(verb, frozenset())
    return not apart.isdisjoint(cases)


def _stop(layout: Layout, head: int, first: int, last: int) -> int:
    """Return the first token that no noun phrase goes over, else its end.

    One for somebody does not go over a platform: « le chef de l'État | sur Z », nor
    one behind its verb over an outlet that is told: « confie un ministre | au Figaro »,
    « selon une source | à l'AFP ».
    """
    person = layout.is_person(head)
    verb = layout.head[head]
    tells = verb < head and layout.cue[verb] == "say"
    tells = tells or layout.lower[head] in layout.data.anonymous
    return next(
        (
            k
            for k in range(first, last)
            if layout.lower[k] in _STOPS
            or layout.cue[k] in SPEECH
            or layout.inside[k] != layout.inside[first - 1]
            or (
                person
                and layout.lower[k] in layout.data.settings
                and layout.label[min(k + 1, last - 1)] in {"ORG", "MISC"}
            )
            or (tells and is_at_outlet(layout, k))
        ),
        last,
    )


def _left_edge(layout: Layout, i: int) -> int:
    while layout.children[i] and layout.children[i][0] < i:
        i = layout.children[i][0]
    return i


def _right_edge(layout: Layout, i: int) -> int:
    edge, heads = i, [i]
    while heads:  # a list without an end may be a thousand heads deep
        head = heads.pop()
        edge = max(edge, head)
        heads += [
            child
            for child in layout.children[head]
            if child > head and layout.dep[child] not in {"punct", "acl:relcl", "appos"}
        ]
    return edge + 1
