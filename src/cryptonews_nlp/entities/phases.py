"""The phases of finding mentions, and why their steps stand in this order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from itertools import chain

from spacy.tokens import Doc

from cryptonews_nlp._types import Mention, Offsets, Role
from cryptonews_nlp.entities.catalogue.labels import load_labels
from cryptonews_nlp.entities.names.acronyms import Definition
from cryptonews_nlp.entities.names.assets import settle_assets
from cryptonews_nlp.entities.names.consistency import harmonise
from cryptonews_nlp.entities.names.context import countries_of
from cryptonews_nlp.entities.names.fusion import Spans, add_known
from cryptonews_nlp.entities.names.headings import settle_headings
from cryptonews_nlp.entities.names.institutions import add_institutions, widen_to_heads
from cryptonews_nlp.entities.names.modelnames import model_names
from cryptonews_nlp.entities.names.namesakes import settle_namesakes
from cryptonews_nlp.entities.names.naming import (
    add_aliases,
    add_definitions,
    canonical_names,
    name_mentions,
)
from cryptonews_nlp.entities.names.nicknames import (
    join_nicknames,
    name_couples,
    name_initials,
)
from cryptonews_nlp.entities.names.officeholders import part_holders
from cryptonews_nlp.entities.names.openers import drop_sentence_openers
from cryptonews_nlp.entities.names.operations import add_operations
from cryptonews_nlp.entities.names.outlets import add_outlets
from cryptonews_nlp.entities.names.posts import part_posts
from cryptonews_nlp.entities.names.pseudonyms import settle_pseudonyms
from cryptonews_nlp.entities.names.titled import add_titled_persons
from cryptonews_nlp.entities.premises import Premises
from cryptonews_nlp.entities.roles.employers import settle_employers
from cryptonews_nlp.entities.roles.finding import find_roles
from cryptonews_nlp.entities.values.dates import find_dates
from cryptonews_nlp.entities.values.indicators import find_indicators
from cryptonews_nlp.entities.values.money import find_money
from cryptonews_nlp.entities.values.percents import find_percents
from cryptonews_nlp.entities.values.tenses import tense_reader, verb_reader


def gather(given: Premises) -> Spans:
    """Put down values, the names of the model and known names."""
    spans = Spans(len(given.joined))
    # characters of an amount or an address are part of no name
    for value in _values(given):
        spans.add(value)
    dates = _dates(given)
    for found in dates:
        # a model takes "5 May" into names; "May" alone is left to it
        if any(c.isdigit() for c in found.text) or found.text.islower():
            spans.add(found)
    for found in model_names(
        given.doc, given.flat, given.words, given.terms, is_crypto=given.is_crypto
    ):
        spans.add(found)
    for found in dates:
        spans.add(found)
    # a known name may be a nickname: it would stand between the halves of the person
    join_nicknames(spans, given.joined)
    # corrects, widens and names what stands there
    add_known(
        spans,
        given.matches,
        given.flat,
        given.chosen,
        given.words,
        is_crypto=given.is_crypto,
    )
    # behind « au » a paper has lost the article that its known forms begin with
    add_outlets(spans, given.joined, given.words)
    return spans


def mend_borders(spans: Spans, given: Premises) -> None:
    """Part names from posts and drop what has a capital and is none."""
    # a post ends the body before it and begins the person behind it
    part_posts(spans, given.joined, given.words, given.language)
    # where both stand behind the post: needs the bodies that are left
    part_holders(spans, given.joined, given.words, given.language)
    # compares with the names of the running text, which have their borders by now
    settle_headings(spans, given.flat, given.words)
    # single words, which the steps before leave of longer ones, too
    drop_sentence_openers(spans, given.doc, given.flat, given.words)


def add_told(
    spans: Spans, given: Premises
) -> tuple[list[Definition], dict[str, str], set[Offsets]]:
    """Add and widen what the words of the text show to be a name.

    Returns
    -------
    list of Definition
        The acronyms, with the borders that the long forms have got.
    dict of str to str
        Names by the forms that stand in parentheses behind them.
    set of (int, int)
        Persons beside a role.
    """
    text, words = given.joined, given.words
    # an award that lost its last words would be taken for the body in it
    widen_to_heads(spans, text, words)
    add_institutions(spans, text, words)
    add_operations(spans, text, words)
    settle_pseudonyms(spans, text, words)
    # a person of an apposition yields to bodies and known names found before
    shown = add_titled_persons(spans, text, words, given.language)
    # long forms take the labels that the steps before gave what they consist of
    labels = load_labels(given.language)
    definitions = add_definitions(spans, given.definitions, given.flat, words, labels)
    # as above for what stands in parentheses behind a body and is no such acronym
    aliases = add_aliases(spans, given.flat)
    return definitions, aliases, shown


def settle_labels(
    spans: Spans, given: Premises, shown: Collection[Offsets] = ()
) -> None:
    """Give each name one label, and find all its occurrences."""
    labels = load_labels(given.language)
    harmonise(spans, given.flat, labels, given.words, shown)
    # one label a name is wrong of two things with one name: these go by the place
    settle_namesakes(spans, given.doc, given.flat, given.words)
    if given.is_crypto:
        settle_assets(spans, given.flat, given.words, given.gazetteer)


def give_names(
    spans: Spans,
    given: Premises,
    definitions: Sequence[Definition],
    aliases: dict[str, str],
) -> None:
    """Write the canonical name of what has another form into mentions."""
    # what an article defines goes before what stands in parentheses
    names = aliases | canonical_names(definitions, given.flat, given.defined)
    name_mentions(spans, names)
    # initials stand for a person only where nothing else explains them
    name_initials(spans)
    name_couples(spans, given.flat, given.words)


def mentions_and_roles(
    spans: Spans, given: Premises
) -> tuple[list[Mention], list[Role]]:
    """Find roles, and add the mentions that lie inside others."""
    mentions = spans.sorted()
    verbs = verb_reader(given.doc)
    roles = find_roles(given.joined, mentions, given.words, given.language, verbs)
    # whoever employs somebody is a body
    mentions, roles = settle_employers(mentions, roles)
    # no step before could tell which of two mentions on one place is meant
    nested = _nested_assets(mentions, given)
    return sorted([*mentions, *nested], key=lambda m: (m.start, -m.end)), roles


def _values(given: Premises) -> chain[Mention]:
    """Return addresses, amounts and percentages."""
    text, words = given.joined, given.words
    return chain(
        find_indicators(text),
        find_money(text, words, countries_of(given.matches)),
        find_percents(text, words),
    )


def _dates(given: Premises) -> list[Mention]:
    tenses = tense_reader(given.doc, given.words)
    return find_dates(given.joined, given.words, _published(given.doc), tenses)


def _published(doc: Doc) -> date | None:
    value = doc.user_data.get("published")
    try:
        return date.fromisoformat(str(value)[:10]) if value else None
    except ValueError:
        return None


def _nested_assets(mentions: list[Mention], given: Premises) -> list[Mention]:
    """Return the assets inside amounts: the "BTC" of "1,500 BTC"."""
    amounts = {m.end: m for m in mentions if m.label == "MONEY"}
    found = []
    for match, entry in zip(given.matches, given.chosen, strict=True):
        amount = amounts.get(match.end)
        if amount and entry and entry.label == "CRYPTO" and match.start > amount.start:
            written = amount.text[match.start - amount.start :]
            place = (match.start, match.end, written)
            found.append(Mention(*place, "CRYPTO", "gazetteer", name=entry.name))
    return found
