"""Titles and roles beside a name: "the minister, Paul Roux", « Mme Roux »."""

from __future__ import annotations

from cryptonews_nlp.quotes.words.candidate import (
    SUBJECT,
    TITLE_REACH,
    Candidate,
    is_comma,
)
from cryptonews_nlp.quotes.words.genitives import is_genitive
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.noun_phrases import are_several, noun_phrase
from cryptonews_nlp.quotes.words.parts_of_speech import NOUNS

#: Words between a role and the comma before its name: "of the central bank".
_MODIFIERS = 8
_OFFICE = frozenset({"ADP", "DET", "NOUN", "ADJ", "PROPN"})
#: How a parser hangs a name on an office before it, or on the first of two.
_TIED = frozenset({"appos", "flat", "flat:name", "conj"})
#: Kinds of names that stand in titles.
_NAMED = frozenset({"place", "organisation"})
#: Titles and ranks before a name.
_RANKS = 3
#: Tokens up to the name of a body: « la société d'analyse de prix Kraken ».
_BODY_REACH = 6

#: Tokens of an aside in brackets, these counted: « (gauche radicale) ».
_BRACKETED = 6
#: Tokens between a verb and where somebody speaks: « a dit jeudi matin sur ».
_SETTING_REACH = 4


def merge_titles(layout: Layout, found: list[Candidate]) -> list[Candidate]:
    """Let a name take the place of the title or role that stands before it."""
    found = _without_principals(layout, found)
    persons = {c.first: c for c in found if c.kind == "person"}
    bodies = {c.name[0]: c for c in found if c.kind == "organisation" and c.name}
    dropped: set[int] = set()
    affiliations: set[int] = set()
    heads = {i: c for c in persons.values() for i in range(c.first, c.last)}
    for n, noun in enumerate(found):
        if noun.kind not in {"people", "other", "organisation", "place", "document"}:
            continue
        if _is_apposition(layout, noun, heads.get(layout.head[noun.head])):
            dropped.add(n)  # "Miller, a retired worker": Miller speaks
            continue
        body = _body_named(layout, noun, bodies)
        if body is not None and layout.lower[noun.head] in layout.data.affiliated:
            # « un délégué CGT » is somebody, not the union
            noun.last = max(noun.last, body.last)
            affiliations.add(id(body))
            body = None
        person = body or _named_by(layout, noun, persons)
        if person is None:
            continue
        dropped.add(n)
        if person.kind == "person" and _is_setting(layout, noun):
            continue
        _take_place(layout, person, noun)
    kept = [
        c for n, c in enumerate(found) if n not in dropped and id(c) not in affiliations
    ]
    for person in persons.values():
        _take_whole_title(layout, person, kept)
    # "FBI Special Agent in Charge Ann Roe": the FBI is of her title
    titles = {i for c in persons.values() if c.name for i in range(c.first, c.name[0])}
    return [c for c in kept if c.kind not in _NAMED or c.head not in titles]


def _is_apposition(layout: Layout, noun: Candidate, owner: Candidate | None) -> bool:
    """Tell whether a phrase describes the person before its comma."""
    return (
        layout.dep[noun.head] == "appos"
        and owner is not None
        and owner.last <= noun.first
        and is_comma(layout, owner.last)
    )


def _take_place(layout: Layout, person: Candidate, title: Candidate) -> None:
    """Let a name begin and hang where the title before it does."""
    person.outer = min(person.outer, title.first)
    named = person.kind == "organisation"
    if (named or title.kind == "people") and not is_comma(layout, person.first - 1):
        person.first = min(person.first, title.first)
    is_subject = layout.dep[person.head].startswith(SUBJECT)
    if layout.dep[title.head].startswith(SUBJECT) or not is_subject:
        person.head = title.head


def _take_whole_title(
    layout: Layout, person: Candidate, others: list[Candidate]
) -> None:
    """Let a name begin where its title does: "Deputy District | Attorney Ann Roe".

    Whoever else may speak and stands before the title is no part of it.
    """
    title = person.first
    if person.name is None or title >= person.name[0] or layout.label[title]:
        return
    first = noun_phrase(layout, title)[0]
    apart = (c.last for c in others if first <= c.head < title)
    person.first = max(apart, default=first)
    person.outer = min(person.outer, person.first)


def _without_principals(layout: Layout, found: list[Candidate]) -> list[Candidate]:
    """Let whoever speaks for somebody take the verb that a parser gave that somebody.

    Example: "A spokesman for Gov. Ada Moss said", where it is the spokesman who did.
    """
    agents = {c.head: c for c in found if layout.lower[c.head] in layout.data.agents}
    held: dict[int, Candidate] = {}
    for named in (c for c in found if c.kind in {"person", "organisation"}):
        before = named.first - 1
        while before > 0 and _is_of_title(layout, before):
            before -= 1
        agent = agents.get(before - 1)
        if agent is None or layout.lower[before] not in layout.data.on_behalf:
            continue
        held |= dict.fromkeys(range(before, named.last), agent)
        agent.last = max(agent.last, named.last)
        if layout.dep[named.head].startswith(SUBJECT):
            agent.head = named.head
    return [c for c in found if held.get(c.head, c) is c]


def _is_of_title(layout: Layout, i: int) -> bool:
    """Tell a word of a title before a name: "the", "House Speaker", "Lt" and "."."""
    return (
        layout.lower[i] in layout.data.definite
        or layout.lower[i] == "."
        or _is_rank(layout, i)
        or (layout.pos[i] == "PROPN" and layout.initial[i].isupper())
    )


def _is_setting(layout: Layout, noun: Candidate) -> bool:
    """Tell where somebody speaks, and to whom, from a title: « dit à Ouest-Info Roux ».

    A title may stand behind such a preposition as well: « a dit au ministre Roux ».
    """
    before = noun.first - 1
    before -= before > 0 and layout.lower[before] in layout.data.determiners
    before -= before > 0 and layout.lower[before] in layout.data.of_whom
    if before < 0 or layout.lower[before] not in layout.data.addressee:
        return False
    titled = noun.kind == "people" and (
        layout.lower[noun.head] not in layout.data.collective
    )
    return not titled and any(
        layout.pos[i] == "VERB" and layout.lower[i] not in layout.data.approached
        for i in range(max(0, before - _SETTING_REACH), before)
    )


def _is_rank(layout: Layout, i: int) -> bool:
    """Tell whether a token is a title or a rank: "Mr", "Superintendent"."""
    lower = layout.lower[i]
    data = layout.data
    return (
        lower in data.titles
        or data.is_person(lower)
        or (lower.endswith(".") and lower[:-1] in data.abbreviations)  # "Sen."
    )


def _body_named(
    layout: Layout, noun: Candidate, bodies: dict[int, Candidate]
) -> Candidate | None:
    """Return the body named right behind what it is: "its operator Kraken said"."""
    lower = layout.lower[noun.head]
    # « le site »
    outlet = noun.kind == "document" and lower in layout.data.of_platforms
    if not (outlet or noun.kind in {"people", "other"}):
        return None
    if layout.pos[noun.head] != "NOUN":
        return None
    # somebody may be called by a name right behind him, but is not what he heads
    body = lower in layout.data.collective
    somebody = noun.kind == "people" and not body
    between = {"NOUN", "ADJ"} if somebody else {"NOUN", "ADJ", "ADP"}
    for start in range(noun.head + 1, min(noun.head + _BODY_REACH, len(layout))):
        if layout.sentence[start] != layout.sentence[noun.head]:
            return None
        if start in bodies and layout.pos[start - 1] in {"NOUN", "ADJ"}:
            return bodies[start]
        person = layout.pos[start] == "NOUN" and _is_somebody(layout, start)
        if layout.pos[start] not in between or (person and not body):
            # « société d'analyse Kraken », « groupe de pirates Kraken », but « patron
            # du groupe Kraken », « texte des élus Kraken »
            return None
    return None


def _is_somebody(layout: Layout, i: int) -> bool:
    """Tell a noun for a person from one for a body: « sénateurs », not « société »."""
    return layout.is_person(i) and layout.lower[i] not in layout.data.collective


def _named_by(
    layout: Layout, noun: Candidate, persons: dict[int, Candidate]
) -> Candidate | None:
    """Return the person whose title a noun is: "the minister, Paul Roux, said"."""
    named = noun.kind in _NAMED
    begin = noun.last if named else noun.head + 1
    if noun.kind == "organisation":  # "Hull District Attorney (HDA) Ann Roe"
        begin += _in_brackets(layout, begin)
    for start in range(begin, min(begin + TITLE_REACH - 1, len(layout))):
        if layout.sentence[start] != layout.sentence[noun.head]:
            return None
        if start in persons:
            return persons[start]
        owned = named and is_genitive(layout, start)  # "Hull County State's Attorney"
        if layout.pos[start] not in {"PROPN", "NOUN", "ADJ", "PUNCT"} and not (
            owned or layout.label[start] == "ORG"
        ):
            break
        if layout.lower[start] in layout.data.relatives:
            return None  # « le mois au cours duquel Zoé Roux a dit »
        if layout.lower[start] not in {"-", "."} and layout.pos[start] == "PUNCT":
            break
    return _named_after_office(layout, noun, persons) or _named_after_comma(
        layout, noun, persons
    )


def _named_after_office(
    layout: Layout, noun: Candidate, persons: dict[int, Candidate]
) -> Candidate | None:
    """Return who is named right behind an office: « la ministre des Ports Zoé Roux ».

    Also behind an office in capitals: "Secretary of State Ann Roe". Not where the name
    belongs to somebody else in the phrase (« la sœur du juge Roux ») or is the subject
    of a clause of its own ("the aide to the man Roe hired").
    """
    if noun.kind != "people" or layout.pos[noun.head] not in NOUNS:
        return None
    office = _office(layout, noun)
    bodies = layout.data.own_bodies
    if layout.lower[office] in bodies:
        return None  # « le chef de l'opposition Zoé Roux »: a body is no office
    brackets = _in_brackets(layout, office + 1)
    start = office + 1 + brackets
    limit = min(start - 1 + _MODIFIERS, len(layout))
    while start < limit and start not in persons:
        joint = layout.pos[start] == "CCONJ"  # « la maire et cheffe du parti Zoé Roux »
        if (
            (layout.pos[start] not in _OFFICE and not joint)
            or _is_another(layout, start)
            or layout.inside[start] >= 0
            or layout.lower[start] in layout.data.relatives
        ):
            return None
        start += 1
        brackets = _in_brackets(layout, start)
        start, limit = start + brackets, limit + brackets
    person = persons.get(start)
    if person is None or layout.sentence[start] != layout.sentence[office]:
        return None
    if layout.lower[start - 1] in bodies and person.last == start + 1:
        return None  # « l'avocate de la famille Roux »
    own = layout.head[person.head] in range(office, start)
    tied = layout.dep[person.head] in _TIED and own
    rooted = layout.head[office] in {person.head, layout.head[person.head]}
    held = noun.first < person.first and person.last <= noun.last
    parted = layout.pos[start - 1] in {"ADP", "CCONJ"}  # "the chair and Zoé Roux"
    proper = layout.pos[office] == "PROPN" and all(
        layout.initial[i].isupper() or layout.lower[i] in layout.data.of_whom
        for i in range(office, start)
    )
    named = not parted and (tied or rooted or held or proper)
    return person if named else None


def _office(layout: Layout, noun: Candidate) -> int:
    """Return the noun of an office, also behind a place that heads it: "Ohio Mayor"."""
    last = noun.last - 1
    placed = layout.label[noun.head] and layout.is_person(last)
    return last if placed else noun.head


def _in_brackets(layout: Layout, i: int) -> int:
    """Count the tokens of words in brackets: « la cheffe des Verts (EC) Zoé Roux »."""
    if layout.lower[i : i + 1] != ["("]:
        return 0
    inside = layout.lower[i : i + _BRACKETED]
    return inside.index(")") + 1 if ")" in inside else 0


def _is_another(layout: Layout, i: int) -> bool:
    """Tell whether a noun within an office is somebody, not « directrice en chef ».

    No name of one belongs to several: "Chief of Detectives Ann Roe".
    """
    before = i - 1
    while layout.pos[before] in {"NOUN", "ADJ"} and layout.head[before] == i:
        before -= 1  # "head of the bank and committee chair Zoé Roux"
    return (
        layout.pos[i] in NOUNS
        and layout.is_person(i)
        and layout.lower[i] not in layout.data.own_bodies
        and not are_several(layout, i)
        and layout.lower[i - 1] not in layout.data.ranking
        and layout.pos[before] != "CCONJ"
    )


def _joins(layout: Layout, i: int) -> bool:
    """Tell whether a word joins two fields: « des Ports et de la Mer »."""
    return layout.pos[i] == "CCONJ" and layout.pos[i + 1 : i + 2] != ["VERB"]


def _named_after_comma(
    layout: Layout, noun: Candidate, persons: dict[int, Candidate]
) -> Candidate | None:
    """Return the person named after a role and a comma, past what modifies the role.

    Examples: "the mayor of Lyon, Anne Roux, said", « son avocate, Me Zoé Roux. »
    """
    subject = noun.kind == "other" and layout.dep[noun.head].startswith(SUBJECT)
    if (noun.kind != "people" and not subject) or are_several(layout, noun.head):
        return None  # "According to prosecutors, Ann Roe, a clerk, stole it"
    comma = noun.last
    limit = min(comma + _MODIFIERS, len(layout))
    while comma < limit and (layout.pos[comma] in _OFFICE or _joins(layout, comma)):
        comma += 1
    brackets = _in_brackets(layout, comma)
    if brackets:  # « le président de l'Union des banques (UB), Jean Roux »
        comma += brackets
        limit = comma + 1
    if comma >= limit or not is_comma(layout, comma):
        return None
    after = comma + 1
    limit = min(after + _RANKS, len(layout))
    while after < limit and after not in persons and _is_rank(layout, after):
        after += 1
    person = persons.get(after)
    if person is None or layout.sentence[person.head] != layout.sentence[noun.head]:
        return None
    last = person.last
    if layout.inside[last] >= 0 and layout.initial[last + 1].islower():
        return None  # "According to his lawyer, Roe “never took a coin”"
    closed = (
        last >= len(layout)
        or layout.pos[last] in {"PUNCT", "SPACE"}
        or layout.inside[last] >= 0
    )
    return person if closed or layout.head[person.head] == noun.head else None
