"""Papers whose article a preposition has swallowed: « a-t-elle confié au Parisien »."""

from __future__ import annotations

from dataclasses import replace

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.catalogue.gazetteer import load_gazetteer
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.names.fusion import Spans


def add_outlets(spans: Spans, text: str, words: Words) -> None:
    """Add known papers that stand without the article of their name.

    Parameters
    ----------
    spans : Spans
        Mentions; changed in place. A mention that goes on behind the name stays, of
        one that ends with it the paper is no part: « indique le parquet au Parisien ».
    text : str
        Text with plain spaces and apostrophes.
    words : Words
        Language.
    """
    for found in words.contracted.finditer(text):
        start, end = found.span("name")
        known = load_gazetteer().lookup(f"{words.swallowed} {found['name']}")
        if known is None or known.kind != "media":
            continue
        over = spans.overlapping(start, end)
        if len(over) == 1 and over[0].start < found.start() and over[0].end == end:
            first, last = over[0].start, found.start() - 1
            spans.remove(over[0])
            spans.put(replace(over[0], end=last, text=text[first:last]))
            over = []
        if all((m.start, m.end) == (start, end) for m in over):
            name = known.name
            spans.put(Mention(start, end, found["name"], "ORG", "gazetteer", name=name))
