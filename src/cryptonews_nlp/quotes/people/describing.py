"""What stands beside a name and tells who bears it: titles, roles, age, gender."""

from __future__ import annotations

from functools import cache
from importlib import resources

from cryptonews_nlp._text import without_accents
from cryptonews_nlp.quotes.lang import LanguageData
from cryptonews_nlp.quotes.people.entity import Entity
from cryptonews_nlp.quotes.people.offices import office_at, role_stem
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import NOUNS

_SHORTEST_ROLE = 3
_AGES = frozenset(map(str, range(10, 100)))
#: Tokens before a name in which its role is looked for.
_DESCRIBED_BEFORE = 4
#: Tokens of an apposition in which roles are looked for.
_APPOSITION = 14
#: What parts a name from the role of somebody else before it.
_PARTING = frozenset({"ADP", "CCONJ"})
_MARKS = frozenset({",", ")", ".", ";", ":"})
#: Tokens before a name in which "identified the driver as" stands.
_IDENTIFIED = 14
#: Tokens between a name and the role that a copula gives it.
_COPULA = 5


@cache
def given_names() -> dict[str, str]:
    """Return given names, lower case without accents, with their bearers' gender."""
    path = resources.files("cryptonews_nlp.quotes") / "data" / "given_names.tsv"
    lines = path.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {name: gender for name, gender in pairs}  # noqa: C416 - typed as str pairs


def gender_of_given(data: LanguageData, word: str) -> str:
    """Return the gender of a given name: Jean is a man in French."""
    plain = without_accents(word)
    return data.given_genders.get(plain) or given_names().get(plain, "")


def describe(layout: Layout, entity: Entity, name: Candidate, words: list[str]) -> None:
    """Note what an article says of somebody where it names him.

    Parameters
    ----------
    layout : Layout
        The document.
    entity : Entity
        Takes roles, gender and the rest.
    name : Candidate
        One of its mentions.
    words : list of str
        Words of the name, lower case.
    """
    span = name.name_range
    _describe_before(layout, entity, name, span)
    _describe_behind(layout, entity, span[1])
    if entity.kind == "person" and layout.data.is_person(
        role := _identified(layout, span[0])
    ):
        add_role(layout.data, entity, role)
    if _is_tried(layout, name):
        entity.families.add("accused")
    if entity.kind == "person":
        entity.gender = entity.gender or gender_of_given(layout.data, words[0])
        return
    entity.gender = entity.gender or _gender_of_body(layout, span[0], words[0])
    for word in words:
        entity.families |= layout.data.families_of(word)


def _describe_before(
    layout: Layout, entity: Entity, name: Candidate, span: tuple[int, int]
) -> None:
    """Note titles and roles before a name: « Me », « L'accusé »."""
    data, begin = layout.data, _before_name(layout, name, span)
    _add_offices(layout, entity, begin, span[0])
    for i in range(begin, span[0]):
        lower = layout.lower[i]
        if i >= span[0] - 2 and data.titles.get(lower):
            entity.gender = entity.gender or data.titles[lower]
        role = data.title_roles.get(lower) if i == span[0] - 1 else None
        if role:  # a title says what somebody is, but not whether a man or a woman
            entity.titled = True
            entity.roles.add(role_stem(role))
            entity.families |= data.families_of(role)
        trade = data.is_person(lower) and layout.pos[i - 1] == "DET"
        if i >= name.outer or layout.pos[i] == "NOUN" or trade:
            add_role(data, entity, lower)
            entity.described.add(lower)


def _describe_behind(layout: Layout, entity: Entity, after: int) -> None:
    """Note what an apposition, a copula or an age behind a name tells."""
    apposed = _apposition(layout, after)
    for i in _described_after(layout, after, apposed):
        add_role(layout.data, entity, layout.lower[i])
    entity.described |= {
        layout.lower[i] for i in apposed if layout.pos[i] in NOUNS | {"ADJ"}
    }
    _add_offices(layout, entity, apposed.start, apposed.stop)
    entity.aged = entity.aged or is_aged(layout, after)


def _identified(layout: Layout, first: int) -> str:
    """Return the role that a name is given: "identified the driver as Roe"."""
    data, role = layout.data, ""
    joint = layout.lower[first - 1]
    for i in range(first - 2, max(first - _IDENTIFIED, -1), -1):
        if layout.sentence[i] != layout.sentence[first]:
            break
        if joint in data.identifying.get(layout.lower[i], ()):
            whom = (c for c in layout.children[i] if layout.dep[c] == "nsubj:pass")
            return role or layout.lower[next(whom, i)]
        role = layout.lower[i] if _is_trade(layout, i) else role
    return ""


def _gender_of_body(layout: Layout, first: int, word: str) -> str:
    """Return the gender of a body by its article or its first word."""
    data = layout.data
    before = layout.lower[first - 1] if first else ""
    noun = word in data.feminine, word in data.masculine
    return data.determiner_genders.get(before, "") or {
        (True, False): "f",
        (False, True): "m",
    }.get(noun, "")


def _before_name(layout: Layout, name: Candidate, span: tuple[int, int]) -> int:
    """Return where the words before a name begin that may describe it.

    Not past a verb or a conjunction ("his lawyer wrote that Roe", "the clerk and Mr
    Roe"), nor past what makes the name or its role a complement ("the lawyer of Roe",
    « l'avocat du maire Paul Roux »), nor past a comma where the name opens a clause
    ("According to the doctor, Roe has left").
    """
    begin = span[0]
    limit = max(0, min(name.outer, begin - _DESCRIBED_BEFORE))
    opens, role = layout.is_conjugated(span[1]), False
    while begin > limit and (begin > name.outer or not _opens(layout, begin - 1)):
        if layout.sentence[begin - 1] != layout.sentence[name.head]:
            break
        if opens and begin <= name.outer and layout.lower[begin - 1] == ",":
            break
        # "the official under the Roe government"
        direct = begin == span[0] or layout.lower[begin] in layout.data.titles
        direct = direct or (begin == span[0] - 1 and layout.pos[begin] == "DET")
        if direct and layout.pos[begin - 1] in _PARTING:
            break
        if role and begin <= name.outer and layout.pos[begin - 1] == "ADP":
            break
        begin -= 1
        role = role or (layout.pos[begin] == "NOUN" and _is_trade(layout, begin))
    return begin


def _opens(layout: Layout, i: int) -> bool:
    """Tell a verb or a conjunction, behind which another clause begins."""
    return bool(layout.cue[i]) or layout.pos[i] == "SCONJ" or layout.is_conjugated(i)


def _add_offices(layout: Layout, entity: Entity, begin: int, end: int) -> None:
    """Note the roles that some tokens name, each with the words up to the next."""
    if entity.kind != "person":
        return
    before = begin
    heads = [
        i for i in range(begin, end) if layout.pos[i] in NOUNS and _is_trade(layout, i)
    ]
    for n, head in enumerate(heads):
        after = heads[n + 1] if n + 1 < len(heads) else end
        entity.offices.append(office_at(layout, head, range(before, after)))
        before = after


def _is_trade(layout: Layout, i: int) -> bool:
    """Tell a noun for a person from one for a body."""
    lower, data = layout.lower[i], layout.data
    return data.is_person(lower) and lower not in data.collective


def _described_after(layout: Layout, after: int, apposed: range) -> list[int]:
    """Return the nouns of the apposition or the copula that follow a name."""
    if after >= len(layout):
        return []
    found: list[int] = []
    for i in apposed:
        if layout.pos[i] in NOUNS or layout.is_person(i):
            found.append(i)
            if len(found) > 1 or layout.inside[i] >= 0:
                break
    if layout.lower[after] in layout.data.copulas:
        for i in range(after + 1, min(after + _COPULA, len(layout))):
            if layout.pos[i] == "NOUN":
                return [i]
            if layout.pos[i] in {"ADP", "VERB"}:
                break  # "Roe was driven to the victim's house"
    return found


def _apposition(layout: Layout, after: int) -> range:
    """Return the tokens between the comma after a name and the next mark or cue.

    None where they are a subject, « Depuis la mort de Roux, le pilote a parlé », « Si
    l'on accuse Roux, son avocat nie », "he paid Roe, and the victim told him", or what
    somebody does: « Zoé Roux, du port, interpelle le maire »; nor where they lead to
    somebody else, « Roux, selon son avocat ».
    """
    if after >= len(layout) - 1 or layout.lower[after] not in {",", "("}:
        return range(0)
    data, end = layout.data, after + 1
    begin = end
    if layout.pos[begin] == "CCONJ" or _leads_to_another(layout, begin):
        return range(0)
    known = layout.lower[begin] in data.definite | data.possessive
    while end < min(after + _APPOSITION, len(layout)):
        if layout.paragraph[end] != layout.paragraph[after]:
            break
        if (known or end == begin) and layout.is_conjugated(end):
            return range(0)
        if layout.lower[end] in _MARKS or layout.cue[end]:
            break
        if layout.lower[end] in data.relatives:
            break
        end += 1
    return range(begin, end)


def _leads_to_another(layout: Layout, i: int) -> bool:
    """Tell « selon son avocat », "with his lawyer", from « par ailleurs avocat »."""
    if layout.pos[i] != "ADP" or layout.lower[i] in layout.data.of_whom:
        return False
    fused = bool(layout.morph[i].get("Definite"))  # « aux côtés du maire »
    known = layout.data.definite | layout.data.possessive
    return fused or not known.isdisjoint(layout.lower[i + 1 : i + 2])


def _is_tried(layout: Layout, name: Candidate) -> bool:
    """Tell whether somebody is said to be arrested, tried or sentenced."""
    return (
        layout.dep[name.head] == "nsubj:pass"
        and layout.lower[layout.head[name.head]] in layout.data.cases
    )


def is_aged(layout: Layout, after: int) -> bool:
    """Tell whether a name is followed by an age: "Roe, 41, ...", « Roux, 41 ans ».

    Parameters
    ----------
    layout : Layout
        The document.
    after : int
        The token behind the name.
    """
    if after + 2 >= len(layout) or layout.lower[after] not in {",", "("}:
        return False
    closing = layout.lower[after + 2]
    return layout.lower[after + 1] in _AGES and (
        closing in {",", ")", "."} or closing in layout.data.years
    )


def add_role(data: LanguageData, entity: Entity, lower: str) -> None:
    """Note a noun that somebody is called by, its family and the gender it hints at.

    A person is no body: in "the office of Roe" the noun is none of his roles.
    """
    if not lower[:1].isalpha() or len(lower) < _SHORTEST_ROLE:
        return
    bodies = data.collective - data.qualified
    if entity.kind == "person" and lower in bodies:
        return
    entity.roles.add(role_stem(lower))
    entity.families |= data.families_of(lower)
    if entity.kind == "person" and not entity.hint and lower not in data.collective:
        feminine, masculine = lower in data.feminine, lower in data.masculine
        if feminine != masculine:
            entity.hint = "f" if feminine else "m"
