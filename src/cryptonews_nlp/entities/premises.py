"""What is known of a text before any mention of it is made."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc

from cryptonews_nlp._text import flatten, source_text
from cryptonews_nlp.entities.catalogue.entry import Entry
from cryptonews_nlp.entities.catalogue.gazetteer import Gazetteer, Match
from cryptonews_nlp.entities.lang import Words, words_of
from cryptonews_nlp.entities.lang.technical import shared_terms
from cryptonews_nlp.entities.names.acronyms import (
    Definition,
    common_terms,
    find_definitions,
)
from cryptonews_nlp.entities.names.context import (
    choose_entries,
    is_about_crypto,
    without_words,
)
from cryptonews_nlp.entities.names.lines import unwrap
from cryptonews_nlp.entities.names.naming import defined_entries, without_redefined


@dataclass(frozen=True, slots=True)
class Premises:
    """A text with its acronyms and the known names in it; no phase changes them.

    Attributes
    ----------
    doc : spacy.tokens.Doc
    words : Words
        Its language.
    gazetteer : Gazetteer
        Known names.
    written, flat, joined : str
        As its author wrote it; with plain marks; and with broken lines joined. All are
        of one length.
    definitions : list of Definition
        Acronyms that it explains.
    defined : dict of str to Entry or None
        What those mean here.
    terms : frozenset of str
        Acronyms that name nothing here.
    matches : list of Match
        Known names where they stand.
    chosen : list of Entry or None
        Which of several namesakes each of them is.
    is_crypto : bool
        Whether it is about crypto-assets.
    """

    doc: Doc
    words: Words
    gazetteer: Gazetteer
    written: str
    flat: str
    joined: str
    definitions: list[Definition]
    defined: dict[str, Entry | None]
    terms: frozenset[str]
    matches: list[Match]
    chosen: list[Entry | None]
    is_crypto: bool

    @property
    def language(self) -> str:
        """Code of the language."""
        return self.doc.lang_


def premises_of(doc: Doc, gazetteer: Gazetteer) -> Premises:
    """Read a parsed document for what every phase needs."""
    words, written = words_of(doc.lang_), source_text(doc)
    flat = flatten(written)
    joined = unwrap(flat)
    definitions = find_definitions(joined, words)
    known = list(without_words(gazetteer.matches(joined), joined, words, doc.lang_))
    # what an article explains means that there, whatever it is known for
    defined = defined_entries(definitions, joined, gazetteer, words)
    matches = without_redefined(known, joined, defined)
    return Premises(
        doc=doc,
        words=words,
        gazetteer=gazetteer,
        written=written,
        flat=flat,
        joined=joined,
        definitions=definitions,
        defined=defined,
        terms=frozenset(
            common_terms(definitions, joined, words) | shared_terms(joined)
        ),
        matches=matches,
        chosen=choose_entries(matches, joined, defined, words, gazetteer),
        is_crypto=is_about_crypto(flat),
    )
