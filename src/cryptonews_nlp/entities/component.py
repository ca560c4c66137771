"""spaCy component ``cryptonews_entities``."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from cryptonews_nlp._text import source_text
from cryptonews_nlp._types import Mention, Role
from cryptonews_nlp.entities.gazetteer import Gazetteer, load_gazetteer
from cryptonews_nlp.entities.records import write_mentions, write_roles


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

        Returns
        -------
        tuple of (list of Mention, list of Role)
            In text order; offsets count code points of ``doc.text``.
        """
        text = source_text(doc)
        mentions = []
        for ent in doc.ents:
            start, end = ent.start_char, ent.end_char
            entry = self.gazetteer.lookup(text[start:end])
            mentions.append(
                Mention(
                    start,
                    end,
                    text[start:end],
                    entry.label if entry else ent.label_,
                    "gazetteer" if entry else "model",
                    name=entry.name if entry else None,
                )
            )
        return mentions, []

    def __call__(self, doc: Doc) -> Doc:
        """Find and write: ``doc.ents``, ``doc.spans``, ``doc.user_data``."""
        mentions, roles = self.find(doc)
        write_mentions(doc, mentions)
        write_roles(doc, roles)
        spans = [span for mention in mentions if (span := _span(doc, mention))]
        doc.spans[self.spans_key] = spans
        doc.set_ents(filter_spans(spans))
        return doc


def _span(doc: Doc, mention: Mention) -> Span | None:
    return doc.char_span(
        mention.start, mention.end, label=mention.label, alignment_mode="expand"
    )


@Language.factory(
    "cryptonews_entities",
    assigns=["doc.ents", "doc.spans"],
    default_config={"spans_key": "cryptonews_entities"},
)
def make_entities(nlp: Language, name: str, spans_key: str) -> EntityFinder:  # noqa: ARG001 - spaCy passes both
    """Make the component."""
    return EntityFinder(load_gazetteer(), spans_key=spans_key)
