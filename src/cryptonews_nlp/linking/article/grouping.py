"""Mentions of one article that have one name, or parts of it."""

from __future__ import annotations

from collections import Counter

from cryptonews_nlp._keys import mention_key
from cryptonews_nlp._types import VALUE_LABELS, AnalyzedArticle, Mention
from cryptonews_nlp.linking.article.alsoknown import join_aliases
from cryptonews_nlp.linking.article.country import home_of
from cryptonews_nlp.linking.article.local import Link, Local
from cryptonews_nlp.linking.article.overlong import trim_overlong
from cryptonews_nlp.linking.article.shortening import join_persons, join_things
from cryptonews_nlp.linking.article.usage import Usage
from cryptonews_nlp.linking.languages import LanguageAt
from cryptonews_nlp.linking.names.folding import Words, fold, is_acronym
from cryptonews_nlp.linking.names.shapes import PERSON, Shape, shape_of, unknown_shape


def names_of(analysis: AnalyzedArticle) -> list[Local]:
    """Group the named mentions of an article by their words.

    Parameters
    ----------
    analysis : AnalyzedArticle
        Mentions with their labels; amounts, dates and addresses are left out.

    Returns
    -------
    list of Local
        One for each kind and name, nothing joined yet.
    """
    language_at = LanguageAt(analysis.zones, analysis.language)
    mentions = [m for m in analysis.mentions if m.label not in VALUE_LABELS]
    mentions.sort(key=lambda m: (m.start, m.end, m.label))
    shapes = [
        (m, shape_of(m.text, m.name, m.label, language_at(m.start))) for m in mentions
    ]
    kinds = {shape for _, shape in shapes if shape.country}
    named = {shape.country for shape in kinds if not shape.generic}
    home = home_of(Counter(shape.country for shape in kinds if not shape.weak))
    known: dict[tuple[str, Words], Local] = {}
    for mention, own in shapes:
        foreign = own.generic and _is_abroad(own, named, home)
        shape = unknown_shape(mention.text) if foreign else own
        local = known.get((shape.kind, shape.key))
        if local is None:
            local = _start(analysis.article.article_id, shape)
            known[shape.kind, shape.key] = local
        _add(local, mention, shape, language_at(mention.start))
    return list(known.values())


def join_names(
    analysis: AnalyzedArticle, found: list[Local], usage: Usage
) -> list[Local]:
    """Join the names of an article that name the same thing.

    Parameters
    ----------
    analysis : AnalyzedArticle
        The article.
    found : list of Local
        What :func:`names_of` returns for it.
    usage : Usage
        How many articles write each name.

    Returns
    -------
    list of Local
        In the order of their first mentions.
    """
    persons = [a for a in found if a.kind == PERSON]
    persons = join_persons(trim_overlong(persons, usage), usage)
    things = join_things([a for a in found if a.kind != PERSON], usage)
    joined = join_aliases([*persons, *things], analysis.article.text, usage)
    _tie_roles(analysis, joined)
    return sorted(joined, key=lambda local: (local.first, local.kind, local.key))


def _is_abroad(shape: Shape, named: set[str], home: str) -> bool:
    """Tell whether an article is not about the country of a body."""
    if not named or shape.country not in named:
        return bool(named)
    # « Sénat » in an article that names the United States much more often than France
    return shape.weak and home not in {"", shape.country}


def _start(article_id: str, shape: Shape) -> Local:
    return Local(
        article_id,
        shape.kind,
        shape.key,
        shape.name,
        canonical=shape.canonical,
        weak=shape.weak,
        country=shape.country,
        entry_kind=shape.entry_kind,
        entry_label=shape.entry_label,
        entries=shape.entries,
    )


def _add(local: Local, mention: Mention, shape: Shape, language: str) -> None:
    key = mention_key(local.article_id, mention)
    method = "name"
    if shape.canonical and fold(mention.text) != fold(shape.name):
        method = "acronym" if is_acronym(mention.text) else "gazetteer"
    local.links.append(Link(key, language, mention.text, method, shape.name))
    local.labels.add(mention.label)
    local.weak &= shape.weak
    local.forms.add(local.key)
    if shape.form:
        local.forms.add(shape.form)
    if shape.canonical:
        local.name, local.canonical = shape.name, True
    elif (
        not local.canonical
        and shape.name != local.name
        and _prettier(shape.name, local.name)
    ):
        local.name = shape.name


def _prettier(name: str, other: str) -> bool:
    """Prefer the spelling that is not in capitals, then the one with accents."""

    def rank(text: str) -> tuple[bool, bool, int]:
        return (not text.isupper(), not text.islower(), -text.isascii())

    return rank(name) > rank(other)


def _tie_roles(analysis: AnalyzedArticle, locals_: list[Local]) -> None:
    """Note on each person the roles and organisations that the article gives."""
    if not analysis.roles:
        return
    at: dict[tuple[int, int], Local] = {}
    for local in locals_:
        for link in local.links:
            at[link.key[1], link.key[2]] = local
    for role in analysis.roles:
        person = at.get(role.person) if role.person else None
        if person is None or person.kind != PERSON:
            continue
        organisation = at.get(role.organisation) if role.organisation else None
        words = tuple(fold(role.role_en or role.text).split())
        language = "en" if role.role_en else analysis.language
        person.roles.append((words, language, organisation))
