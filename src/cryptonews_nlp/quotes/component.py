"""spaCy component ``cryptonews_quotes``."""

from __future__ import annotations

import warnings
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span

from cryptonews_nlp._records import as_row
from cryptonews_nlp._types import Quote
from cryptonews_nlp.quotes.rows import find_quotes

#: Key of ``Doc.user_data`` that holds the quotes as plain dictionaries.
QUOTES = "cryptonews_quotes"

_UNPARSED = (
    "cryptonews_quotes: the document has no dependency parse, so that its quotes have "
    "no speakers. Put the component behind a tagger and a parser, or start from "
    "cryptonews_nlp.load({lang!r})."
)


class QuoteLinker:
    """Find quotations and link each to its speaker.

    Tags and a parse are needed, names are welcome: without a parse there is little but
    what stands in marks, and no speaker, which a warning says once.

    Parameters
    ----------
    spans_key : str
        Group of ``doc.spans`` that receives one span a quotation.
    """

    def __init__(self, spans_key: str = "quotes") -> None:
        self.spans_key = spans_key
        self._warned = False

    def find(self, doc: Doc) -> list[Quote]:
        """Return the quotations of a document; nothing is written.

        Parameters
        ----------
        doc : spacy.tokens.Doc
            Tagged, parsed, with entities.

        Returns
        -------
        list of Quote
            In order; offsets are code points of ``doc.text``, end exclusive.
        """
        return find_quotes(doc)

    def __call__(self, doc: Doc) -> Doc:
        """Write the quotations to ``doc.spans`` and ``doc.user_data``."""
        if len(doc) and not (self._warned or doc.has_annotation("DEP")):
            self._warned = True
            warnings.warn(_UNPARSED.format(lang=doc.lang_), stacklevel=2)
        quotes = self.find(doc)
        doc.user_data[QUOTES] = [as_row(quote) for quote in quotes]
        spans: list[Span] = []
        for quote in quotes:
            span = doc.char_span(
                quote.start, quote.end, label=quote.type, alignment_mode="expand"
            )
            if span is not None:
                spans.append(span)
        doc.spans[self.spans_key] = spans
        return doc


def quotes_of(doc: Doc) -> list[Quote]:
    """Return the quotations that the component found in a document.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        A document that went through ``cryptonews_quotes``, also one read back from a
        ``DocBin`` stored with its user data.

    Returns
    -------
    list of Quote
        Empty for any other document.
    """
    return [_quote(row) for row in doc.user_data.get(QUOTES, ())]


def _quote(row: dict[str, Any]) -> Quote:
    pairs = {
        key: tuple(row[key]) for key in ("cue", "speaker", "antecedent") if row[key]
    }
    fragments = tuple(tuple(pair) for pair in row["fragments"])
    return Quote(**{**row, **pairs, "fragments": fragments})


@Language.factory(
    "cryptonews_quotes",
    assigns=["doc.spans"],
    requires=["token.dep", "token.pos", "doc.ents"],
    default_config={"spans_key": "quotes"},
)
def make_quotes(
    nlp: Language,  # noqa: ARG001 - part of the factory's signature
    name: str,  # noqa: ARG001
    spans_key: str,
) -> QuoteLinker:
    """Make the component."""
    return QuoteLinker(spans_key)
