"""Gold quotes of any set in one form, and the parse of their documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from cryptonews_nlp._text import SOURCE_TEXT, flatten
from cryptonews_nlp.models import load
from training.gold import NEWSROOM, SINGLE, load_gold, read_jsonl

Span = tuple[int, int]


@dataclass
class GoldQuote:
    """A quote of any gold set, in one form."""

    start: int
    end: int
    type: str
    fragments: list[Span]
    cue: Span | None
    speaker: Span | None
    name: str | None
    optional: bool = False


@dataclass
class GoldDocument:
    """A document of any gold set, in one form."""

    source: str
    doc_id: str
    lang: str
    text: str
    quotes: list[GoldQuote]
    non_quotes: list[Span] = field(default_factory=list)
    exhaustive: bool = True


def _pair(item: dict[str, Any] | None) -> Span | None:
    return None if item is None else (item["start"], item["end"])


def own_document(row: dict[str, Any], source: str = "own") -> GoldDocument:
    """Read an article of data/gold or of gold/quotes_fr."""
    source = NEWSROOM if row.get("part") in SINGLE else source
    quotes = [
        GoldQuote(
            q["start"],
            q["end"],
            q["type"],
            [tuple(f) for f in q.get("fragments", [(q["start"], q["end"])])],
            _pair(q["cue"]),
            _pair(q["speaker"]),
            q["speaker_name"],
            optional=bool(q.get("optional")),
        )
        for q in row["quotes"]
    ]
    non_quotes = [(n["start"], n["end"]) for n in row["non_quotes"]]
    return GoldDocument(
        source, row["doc_id"], row["lang"], row["text"], quotes, non_quotes
    )


def flat_document(
    row: dict[str, Any], source: str, *, exhaustive: bool
) -> GoldDocument:
    """Read a document of gold/quotes."""
    quotes = []
    for q in row["quotes"]:
        speaker = None
        if q.get("speaker_start") is not None:
            speaker = (q["speaker_start"], q["speaker_end"])
        cue = None if q.get("cue_start") is None else (q["cue_start"], q["cue_end"])
        spans = [tuple(s) for s in q.get("spans") or [(q["start"], q["end"])]]
        name = q.get("speaker_name") or q.get("speaker_text")
        quotes.append(
            GoldQuote(q["start"], q["end"], q["type"], spans, cue, speaker, name)
        )
    return GoldDocument(
        source, row["doc_id"], row["lang"], row["text"], quotes, exhaustive=exhaustive
    )


def load_documents(shared: Path) -> list[GoldDocument]:
    """Read the sets that weights may be trained on."""
    found = [own_document(row) for row in load_gold("train", "dev")]
    french = shared / "gold" / "quotes_fr" / "gold_dev.jsonl"
    gum = shared / "gold" / "quotes" / "gum_news.jsonl"
    if french.exists():
        found += [own_document(row, "quotes_fr") for row in read_jsonl(french)]
    if gum.exists():
        found += [
            flat_document(row, "gum_news", exhaustive=True) for row in read_jsonl(gum)
        ]
    return found


def load_pipelines(documents: Sequence[GoldDocument]) -> dict[str, Language]:
    """Load the shipped pipelines, with the entity stage, for some documents."""
    pipelines = {lang: load(lang) for lang in sorted({d.lang for d in documents})}
    for nlp in pipelines.values():
        nlp.add_pipe("cryptonews_entities")
    return pipelines


def parse(
    documents: Sequence[GoldDocument], pipelines: dict[str, Language] | None = None
) -> list[Doc]:
    """Parse documents with the pipelines given, else with the shipped ones."""
    pipelines = pipelines or load_pipelines(documents)
    docs = []
    for document in documents:
        doc = pipelines[document.lang](flatten(document.text))
        doc.user_data[SOURCE_TEXT] = document.text
        docs.append(doc)
    return docs
