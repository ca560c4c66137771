"""spaCy component ``cryptonews_entities``."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from itertools import chain

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from cryptonews_nlp._text import flatten, source_text
from cryptonews_nlp._types import Mention, Role
from cryptonews_nlp.entities.calibration import with_confidence
from cryptonews_nlp.entities.catalogue.entry import Entry
from cryptonews_nlp.entities.catalogue.gazetteer import (
    Gazetteer,
    Match,
    gazetteer_with,
)
from cryptonews_nlp.entities.catalogue.labels import load_labels
from cryptonews_nlp.entities.lang import Words, words_of
from cryptonews_nlp.entities.lang.technical import shared_terms
from cryptonews_nlp.entities.names.acronyms import common_terms, find_definitions
from cryptonews_nlp.entities.names.assets import settle_assets
from cryptonews_nlp.entities.names.consistency import harmonise
from cryptonews_nlp.entities.names.context import (
    choose_entries,
    countries_of,
    is_about_crypto,
    without_words,
)
from cryptonews_nlp.entities.names.fusion import Spans, add_known
from cryptonews_nlp.entities.names.headings import settle_headings
from cryptonews_nlp.entities.names.institutions import add_institutions, widen_to_heads
from cryptonews_nlp.entities.names.lines import unwrap
from cryptonews_nlp.entities.names.modelnames import model_names
from cryptonews_nlp.entities.names.namesakes import settle_namesakes
from cryptonews_nlp.entities.names.naming import (
    add_aliases,
    add_definitions,
    canonical_names,
    defined_entries,
    name_mentions,
    without_redefined,
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
from cryptonews_nlp.entities.records import write_mentions, write_roles
from cryptonews_nlp.entities.roles.employers import settle_employers
from cryptonews_nlp.entities.roles.finding import find_roles
from cryptonews_nlp.entities.values.dates import find_dates
from cryptonews_nlp.entities.values.indicators import find_indicators
from cryptonews_nlp.entities.values.money import find_money
from cryptonews_nlp.entities.values.percents import find_percents
from cryptonews_nlp.entities.values.tenses import tense_reader, verb_reader


class EntityFinder:
    """Find names, amounts, dates, addresses and roles on top of a statistical NER.

    Parameters
    ----------
    gazetteer : Gazetteer
        Known names.
    spans_key : str
        Group of ``doc.spans`` that receives all mentions, nested ones included.
    """

    def __init__(
        self, gazetteer: Gazetteer, *, spans_key: str = "cryptonews_entities"
    ) -> None:
        self.gazetteer = gazetteer
        self.spans_key = spans_key

    def find(self, doc: Doc) -> tuple[list[Mention], list[Role]]:
        """Find mentions and roles; the document stays as it is.

        Parameters
        ----------
        doc : spacy.tokens.Doc
            A parsed document with ``doc.ents`` from a statistical model.
            ``doc.user_data["published"]``, an ISO date, anchors relative dates.

        Returns
        -------
        tuple of (list of Mention, list of Role)
            In text order; offsets count code points of ``doc.text``.
        """
        text = source_text(doc)
        flat = flatten(text)
        words = words_of(doc.lang_)
        joined = unwrap(flat)
        definitions = find_definitions(joined, words)
        known = list(
            without_words(self.gazetteer.matches(joined), joined, words, doc.lang_)
        )
        defined = defined_entries(definitions, joined, self.gazetteer, words)
        matches = without_redefined(known, joined, defined)
        labels = load_labels(doc.lang_)
        spans = _values(joined, words, matches)
        dates = find_dates(joined, words, _published(doc), tense_reader(doc, words))
        terms = common_terms(definitions, joined, words) | shared_terms(joined)
        is_crypto = is_about_crypto(flat)
        _add_model(spans, doc, flat, words, dates, terms, is_crypto=is_crypto)
        join_nicknames(spans, joined)
        chosen = choose_entries(matches, joined, defined, words, self.gazetteer)
        add_known(spans, matches, flat, chosen, words, is_crypto=is_crypto)
        add_outlets(spans, joined, words)
        part_posts(spans, joined, words, doc.lang_)
        part_holders(spans, joined, words, doc.lang_)
        settle_headings(spans, flat, words)
        drop_sentence_openers(spans, doc, flat, words)
        widen_to_heads(spans, joined, words)
        add_institutions(spans, joined, words)
        add_operations(spans, joined, words)
        settle_pseudonyms(spans, joined, words)
        shown = add_titled_persons(spans, joined, words, doc.lang_)
        definitions = add_definitions(spans, definitions, flat, words, labels)
        names = add_aliases(spans, flat)
        harmonise(spans, flat, labels, words, shown)
        settle_namesakes(spans, doc, flat, words)
        if is_crypto:
            settle_assets(spans, flat, words, self.gazetteer)
        names |= canonical_names(definitions, flat, defined)
        name_mentions(spans, names)
        name_initials(spans)
        name_couples(spans, flat, words)
        mentions = spans.sorted()
        verbs = verb_reader(doc)
        roles = find_roles(joined, mentions, words, doc.lang_, verbs)
        mentions, roles = settle_employers(mentions, roles)
        nested = _nested_assets(mentions, matches, chosen)
        mentions = sorted([*mentions, *nested], key=lambda m: (m.start, -m.end))
        return (
            with_confidence([_as_written(m, text) for m in mentions], text),
            [replace(r, text=text[r.start : r.end]) for r in roles],
        )

    def __call__(self, doc: Doc) -> Doc:
        """Find and write: ``doc.ents``, ``doc.spans``, ``doc.user_data``."""
        mentions, roles = self.find(doc)
        write_mentions(doc, mentions)
        write_roles(doc, roles)
        spans = [span for mention in mentions if (span := _span(doc, mention))]
        doc.spans[self.spans_key] = spans
        doc.set_ents(filter_spans(spans))
        return doc


def _values(flat: str, words: Words, matches: list[Match]) -> Spans:
    """Return amounts, percentages and addresses: they own their characters."""
    spans = Spans(len(flat))
    for value in chain(
        find_indicators(flat),
        find_money(flat, words, countries_of(matches)),
        find_percents(flat, words),
    ):
        spans.add(value)
    return spans


def _published(doc: Doc) -> date | None:
    value = doc.user_data.get("published")
    try:
        return date.fromisoformat(str(value)[:10]) if value else None
    except ValueError:
        return None


def _add_model(
    spans: Spans,
    doc: Doc,
    flat: str,
    words: Words,
    dates: list[Mention],
    terms: Collection[str],
    *,
    is_crypto: bool,
) -> None:
    """Add dates and the spans of the model; a date with digits goes first."""
    for found in dates:
        if any(c.isdigit() for c in found.text) or found.text.islower():
            spans.add(found)
    for found in model_names(doc, flat, words, terms, is_crypto=is_crypto):
        spans.add(found)
    for found in dates:
        spans.add(found)


def _nested_assets(
    mentions: list[Mention], matches: list[Match], chosen: list[Entry | None]
) -> list[Mention]:
    """Return the assets inside amounts: the "BTC" of "1,500 BTC"."""
    amounts = {m.end: m for m in mentions if m.label == "MONEY"}
    found = []
    for match, entry in zip(matches, chosen, strict=True):
        amount = amounts.get(match.end)
        if amount and entry and entry.label == "CRYPTO" and match.start > amount.start:
            written = amount.text[match.start - amount.start :]
            found.append(
                Mention(
                    match.start,
                    match.end,
                    written,
                    "CRYPTO",
                    "gazetteer",
                    name=entry.name,
                )
            )
    return found


def _as_written(mention: Mention, text: str) -> Mention:
    written = text[mention.start : mention.end]
    return mention if written == mention.text else replace(mention, text=written)


def _span(doc: Doc, mention: Mention) -> Span | None:
    return doc.char_span(
        mention.start, mention.end, label=mention.label, alignment_mode="expand"
    )


@Language.factory(
    "cryptonews_entities",
    assigns=["doc.ents", "doc.spans"],
    default_config={"spans_key": "cryptonews_entities", "names": None},
)
def make_entities(
    nlp: Language,  # noqa: ARG001 - spaCy passes both
    name: str,  # noqa: ARG001
    spans_key: str,
    names: str | None,
) -> EntityFinder:
    """Make the component; ``names`` is a CSV file of names known beforehand."""
    return EntityFinder(gazetteer_with(names), spans_key=spans_key)
