"""Single words with a capital only because a sentence begins with them."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from cryptonews_nlp._letters import SMALL
from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.catalogue.labels import is_given_name
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.names.fusion import Spans
from cryptonews_nlp.entities.names.occurrences import stands_alone, starts_alone

_PLAIN = re.compile(rf"[^\W\d_][{SMALL}œ]{{3,}}")
_OPENING = re.compile(r"(?:^|[.!?:…\n•*]|[\"“«])\W*$")


def drop_sentence_openers(spans: Spans, doc: Doc, text: str, words: Words) -> None:
    """Drop single words that are capitals only because they open a sentence.

    "Collaborations with the police matter" makes no organisation where the text writes
    "collaborations" elsewhere, or a tagger takes it for a common noun, and the capital
    stands nowhere inside a sentence.

    Parameters
    ----------
    spans : Spans
        Mentions; changed in place.
    doc : spacy.tokens.Doc
        The article, tagged.
    text : str
        The text.
    words : Words
        Language, with participles before a preposition (« Filmée depuis … »).
    """
    for mention in spans.sorted():
        word = mention.text
        if mention.method != "model" or mention.name or not _PLAIN.fullmatch(word):
            continue
        if mention.label == "CRYPTO" or not _opens(text, mention.start):
            continue
        small = word.lower()
        if not (
            stands_alone(text, small)
            or stands_alone(text, small.rstrip("s"))
            or _is_participle(text, mention, words)
            or _is_tagged_common(doc, mention, words)
        ):
            continue
        if all(_opens(text, place) for place in starts_alone(text, word)):
            spans.remove(mention)


def _is_participle(text: str, mention: Mention, words: Words) -> bool:
    """Tell whether a sentence opens with a participle and not with a name."""
    found = words.participles.match(text, mention.start)
    return found is not None and not is_given_name(mention.text)


def _is_tagged_common(doc: Doc, mention: Mention, words: Words) -> bool:
    """Tell whether a tagger takes the first word of a sentence for no name."""
    span = doc.char_span(mention.start, mention.end)
    if span is None or len(span) > 1 or span[0].pos_ not in words.common_tags:
        return False
    first = span[0]
    while first.i and not first.is_sent_start and doc[first.i - 1].is_punct:
        first = doc[first.i - 1]
    return bool(first.is_sent_start) and not is_given_name(mention.text)


def _opens(text: str, start: int) -> bool:
    return bool(_OPENING.search(text[max(0, start - 6) : start])) or start == 0
