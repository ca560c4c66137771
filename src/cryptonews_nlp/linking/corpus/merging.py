"""Groups whose names differ, yet mean one thing."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from cryptonews_nlp.bridge import PIVOT
from cryptonews_nlp.linking.corpus.abroad import are_abroad, is_local
from cryptonews_nlp.linking.corpus.context import Context
from cryptonews_nlp.linking.corpus.groups import Group
from cryptonews_nlp.linking.names.bags import match
from cryptonews_nlp.linking.names.folding import (
    LEAST_LETTERS,
    Words,
    fold,
    is_acronym,
    sound_key,
)
from cryptonews_nlp.linking.names.known import country_adjectives, country_letters
from cryptonews_nlp.linking.names.lexicon import (
    DESIGNATORS,
    GENERIC,
    SMALL_WORDS,
    VAGUE,
)
from cryptonews_nlp.linking.names.shapes import PERSON

_OF_ANY_BODY = VAGUE | DESIGNATORS | GENERIC | SMALL_WORDS
#: What is no short form of another name.
_DIRECT = frozenset({"name", "gazetteer"})
#: A word that more groups have than this is no reason to compare them.
_COMMON = 400
#: Shared context from which names of one word each are taken for translations, and
#: from which two spellings in one language are one name.
_SOME_CONTEXT = 0.5
#: Two letters are the acronym of too many things.
_LEAST_ACRONYM = 3


def merge_variants(groups: list[Group], context: Context) -> list[Group]:
    """Merge groups by word order, spelling and translation.

    Parameters
    ----------
    groups : list of Group
        Groups with one name each.
    context : Context
        Built from these groups.

    Returns
    -------
    list of Group
        Fewer groups, in the order of the first ones.
    """
    into: dict[int, int] = {}

    def root(number: int) -> int:
        while number in into:
            number = into[number]
        return number

    for a, b, method in _pairs(groups, context):
        first, second = sorted((root(a.number), root(b.number)))
        if first != second and not _conflict(groups[first], groups[second]):
            into[second] = first
            groups[first].merge(groups[second], method)
    return [group for group in groups if group.number not in into]


def _conflict(a: Group, b: Group) -> bool:
    """Tell whether the gazetteer knows both, or one as several things."""
    if a.ambiguous or b.ambiguous:
        return True
    return a.catalogued and b.catalogued and a.key != b.key


def _pairs(groups: list[Group], context: Context) -> Iterator[tuple[Group, Group, str]]:
    """Yield pairs that are one thing, the surest method first."""
    yield from _middle_initials(groups)
    yield from _own_country(groups, context)
    yield from _same_letters(groups)
    yield from _same_spelling(groups, context)
    yield from _same_acronym(groups, context)
    yield from _translations(groups, context)


def _middle_initials(groups: list[Group]) -> Iterator[tuple[Group, Group, str]]:
    """Yield full names that differ by a middle initial: Ann T. Roe, Ann Roe.

    Where two initials are written (Ann T. and Ann S. Roe), the name without one is
    left to what else its articles tell.
    """
    blocks: dict[Words, list[Group]] = defaultdict(list)
    plain: dict[Words, Group] = {}
    for group in groups:
        if group.kind != PERSON or len(group.key) == 1:
            continue
        first, *middle, last = group.key
        if not middle:
            plain[group.key] = group
        elif all(len(unit) == 1 for unit in middle):
            blocks[first, last].append(group)
    for ends, block in blocks.items():
        if ends in plain and len(block) == 1:
            yield plain[ends], block[0], "short-name"


def _own_country(
    groups: list[Group], context: Context
) -> Iterator[tuple[Group, Group, str]]:
    """Yield bodies that one article calls by their country too: US Border Guard.

    What only tells of which kind a body is ("US District Court") may be another one,
    unless the gazetteer knows that of the country by it (« Sénat français »). So may
    what an adjective is told of: the American Red Cross.
    """
    found = [group for group in groups if "ORG" in group.labels]
    bodies = {
        tuple(fold(link.text).split()): group
        for group in found
        for link in group.links
        if link.method in _DIRECT
    }
    for group in found:
        key = group.key
        letters = country_letters().get(key[0])
        codes = {key[1:]: letters or country_adjectives().get(key[0])}
        codes[key[:-1]] = country_adjectives().get(key[-1])
        for rest, code in codes.items():
            other = bodies.get(rest) if code else None
            if other is None:
                continue
            if other.countries == {code} or (
                letters
                and not (other.countries or _is_of_any(rest))
                and not are_abroad(group, other, context)
            ):
                yield other, group, "translation"


def _is_of_any(words: Words) -> bool:
    """Tell a name of one word, or one that says what kind of body it is."""
    return len(words) == 1 or is_local(words) or all(w in _OF_ANY_BODY for w in words)


def _same_letters(groups: list[Group]) -> Iterator[tuple[Group, Group, str]]:
    """Yield names of things that differ by a space ("QuillMark", Quill Mark)."""
    blocks: dict[tuple[str, str], list[Group]] = defaultdict(list)
    for group in groups:
        letters = "".join(group.key).replace(" ", "")
        if group.kind != PERSON and len(letters) >= LEAST_LETTERS:
            blocks[group.kind, letters].append(group)
    for block in blocks.values():
        for a, b in _neighbours(block):
            links = (link for g in (a, b) for local in g.locals for link in local.links)
            if any(_COMPOUND.search(link.text) for link in links):
                yield a, b, "spelling"


# A capital or figure inside a word: a Newport is no new port
_COMPOUND = re.compile(r"[a-z][A-Z0-9]")


def _same_spelling(
    groups: list[Group], context: Context
) -> Iterator[tuple[Group, Group, str]]:
    blocks: dict[tuple[str, Words], list[Group]] = defaultdict(list)
    for group in groups:
        words = " ".join(group.key).split()
        sounds = tuple(sorted(sound_key(word) for word in words))
        blocks[group.kind, sounds].append(group)
    for block in blocks.values():
        for a, b in _neighbours(block):
            if are_abroad(a, b, context):
                continue
            reordered = sorted(" ".join(a.key).split()) == sorted(
                " ".join(b.key).split()
            )
            if reordered:
                yield a, b, "word-order"
            elif (
                a.language != b.language or context.shared(a, b) >= _SOME_CONTEXT
            ) and len("".join(a.key)) >= LEAST_LETTERS:
                yield a, b, "spelling"


def _same_acronym(
    groups: list[Group], context: Context
) -> Iterator[tuple[Group, Group, str]]:
    """Yield bodies that two languages spell out differently and shorten alike.

    Federation of German Industries (BDI), Fédération des industries allemandes (BDI):
    in articles that have a rare name in common an acronym is that of one body.
    """
    blocks: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        if group.kind == PERSON or group.ambiguous:
            continue
        for text in sorted({link.text for link in group.links}):
            if len(text) >= _LEAST_ACRONYM and is_acronym(text):
                blocks[text].append(group)
    for block in blocks.values():
        for a, b in _neighbours(block):
            if (
                a.language != b.language
                and a.labels & b.labels
                and context.shared(a, b) >= _SOME_CONTEXT
            ):
                yield a, b, "acronym"


def _neighbours(block: list[Group]) -> Iterator[tuple[Group, Group]]:
    """Yield each pair with the largest group: linear in the size of the block."""
    ranked = sorted(block, key=lambda g: (-len(g.locals), g.key))
    for other in ranked[1:]:
        yield ranked[0], other


def _translations(
    groups: list[Group], context: Context
) -> Iterator[tuple[Group, Group, str]]:
    """Yield names whose words translate one another."""
    index: dict[str, list[Group]] = defaultdict(list)
    things = [group for group in groups if group.kind != PERSON]
    for group in things:
        for form in {f for forms, _ in group.bag for f in forms}:
            index[form].append(group)
    for group in things:
        # one word of the pivot's own language is its own translation
        if group.language == PIVOT and len(group.bag) == 1:
            continue
        for other in _candidates(group, index):
            method = _translated(group, other, context)
            if method:
                yield group, other, method


def _candidates(group: Group, index: dict[str, list[Group]]) -> Iterable[Group]:
    counts: Counter[int] = Counter()
    found: dict[int, Group] = {}
    for forms, _ in group.bag:
        seen = set()
        for form in forms:
            block = index[form]
            if len(block) > _COMMON:
                continue
            for other in block:
                if other.number not in seen and other is not group:
                    seen.add(other.number)
                    found[other.number] = other
        counts.update(seen)
    least = min(2, len(group.bag))
    return [found[number] for number, n in sorted(counts.items()) if n >= least]


def _are_turned(a: Group, b: Group) -> bool:
    """Tell whether acronyms of two names have the same letters: FCC, « CCF ».

    News in one language writes the foreign name too.
    """
    letters = [
        {"".join(sorted(text)) for link in g.links if is_acronym(text := link.text)}
        for g in (a, b)
    ]
    return not letters[0].isdisjoint(letters[1])


def _translated(a: Group, b: Group, context: Context) -> str:
    translated = a.language != b.language or (
        a.language != PIVOT and (a.catalogued or b.catalogued or _are_turned(a, b))
    )
    matched, missing = match(a.bag, b.bag, translated=translated)
    if not translated and len(a.bag) != len(b.bag):
        # "Financial Services" is not the Financial Services Agency
        missing += all(word in _OF_ANY_BODY for word in min(a.key, b.key, key=len))
    if missing or not matched or a.kind != b.kind:
        return ""
    if not a.labels & b.labels and context.shared(a, b) < _SOME_CONTEXT:
        return ""
    if matched == 1 and (
        a.language == b.language
        or context.shared(a, b) < _SOME_CONTEXT
        or all(word in VAGUE for word in (a.key, b.key)[len(a.key) > len(b.key)])
    ):
        return ""
    if are_abroad(a, b, context):
        return ""
    return "translation"
