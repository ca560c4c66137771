"""spaCy component ``cryptonews_entities``."""

from __future__ import annotations

from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from cryptonews_nlp._types import Mention, Role
from cryptonews_nlp.entities.calibration import with_confidence
from cryptonews_nlp.entities.catalogue.gazetteer import Gazetteer, gazetteer_with
from cryptonews_nlp.entities.phases import (
    add_told,
    gather,
    give_names,
    mend_borders,
    mentions_and_roles,
    settle_labels,
)
from cryptonews_nlp.entities.premises import premises_of
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
            ``doc.user_data["published"]``, an ISO date, anchors relative dates.

        Returns
        -------
        tuple of (list of Mention, list of Role)
            In text order; offsets count code points of ``doc.text``.
        """
        given = premises_of(doc, self.gazetteer)
        spans = gather(given)
        mend_borders(spans, given)
        definitions, aliases, shown = add_told(spans, given)
        settle_labels(spans, given, shown)
        give_names(spans, given, definitions, aliases)
        mentions, roles = mentions_and_roles(spans, given)
        text = given.written
        # the phases read plain marks; rows show what the author wrote
        mentions = [replace(m, text=text[m.start : m.end]) for m in mentions]
        roles = [replace(r, text=text[r.start : r.end]) for r in roles]
        return with_confidence(mentions, text), roles

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
