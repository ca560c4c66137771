"""Names, types and meaning of every column of every frame, in one table.

The command ``cryptonews schema``, docs/frames.md and the readers of saved results are
all made from :data:`FRAMES`, so a column is defined here or nowhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
import pandas as pd

from cryptonews_nlp._types import (
    LABELS,
    Bound,
    LinkRole,
    QuoteType,
    SpeakerKind,
    Status,
    Verdict,
    ZoneKind,
)

Kind = Literal[
    "id", "text", "category", "offset", "count", "number", "flag", "time", "list"
]

#: Strings are pandas' own missing-aware type (``str`` from pandas 3 on).
TEXT_DTYPE = pd.StringDtype(storage="pyarrow", na_value=np.nan)
TIME_DTYPE = pd.DatetimeTZDtype("us", "UTC")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, kind, meaning and, where closed, its categories."""

    name: str
    kind: Kind
    meaning: str
    categories: tuple[str, ...] = ()

    @property
    def dtype(self) -> object:
        """The pandas dtype, as :meth:`pandas.Series.astype` takes it."""
        if self.kind == "category" and self.categories:
            return pd.CategoricalDtype(list(self.categories))
        return {
            "id": TEXT_DTYPE,
            "text": TEXT_DTYPE,
            "category": "category",
            "offset": "Int64",
            "count": "Int64",
            "number": "Float64",
            "flag": "boolean",
            "time": TIME_DTYPE,
            "list": object,
        }[self.kind]


def _c(name: str, kind: Kind, meaning: str, *categories: str) -> Column:
    return Column(name, kind, meaning, categories)


_ARTICLE = _c("article_id", "id", "article that the row belongs to")
_SPAN = (
    _ARTICLE,
    _c("start", "offset", "first code point in the article's text"),
    _c("end", "offset", "code point after the last"),
)
_WORDS = _c("text", "text", "the words at start:end")
_ENTITY = _c("entity_id", "id", "entity behind the mention")

FRAMES: Mapping[str, tuple[Column, ...]] = {
    "articles": (
        _c("article_id", "id", "given id, else path in the folder, #record"),
        _c("path", "text", "file, relative to the input folder"),
        _c("record", "count", "row inside a file of several articles, from 0"),
        _c("title", "text", "from metadata, else the title zone"),
        _c("author", "text", "from metadata or byline"),
        _c(
            "published",
            "time",
            "from metadata, byline, letterhead or the name of the file, UTC",
        ),
        _c(
            "source",
            "text",
            "publisher or site, from metadata or behind the headline of the page",
        ),
        _c("language", "category", "ISO 639-1, or und"),
        _c("language_confidence", "number", "0-1"),
        _c("mixed_language", "flag", "has paragraphs in another language"),
        _c("n_characters", "count", "code points of the text"),
        _c("n_tokens", "count", "tokens in the parsed zones"),
        _c("n_sentences", "count", "sentences in the parsed zones"),
        _c("n_quotes", "count", "quotes, a split quote counted once"),
        _c("event_id", "id", "main event"),
        _c("duplicate_of", "id", "article that this one is a copy of"),
        _c("status", "category", "ok, skipped, error", *get_args(Status)),
        _c("reason", "text", "why something is missing"),
        _c("text_sha256", "text", "SHA-256 of the text as UTF-8"),
        _c("text", "text", "the decoded text that all offsets count into"),
    ),
    "zones": (
        *_SPAN,
        _c("kind", "category", "kind of stretch", *get_args(ZoneKind)),
        _c("language", "category", "ISO 639-1, or und"),
    ),
    "mentions": (
        *_SPAN,
        _WORDS,
        _c("label", "category", "type of entity", *LABELS),
        _ENTITY,
        _c("zone", "category", "kind of zone", *get_args(ZoneKind)),
        _c("method", "category", "how it was found"),
        _c("value", "text", "number, ISO date or chain behind the words"),
        _c("unit", "text", "currency, ticker, or % of the value"),
        _c("linked_by", "category", "how it came to its entity"),
        _c("confidence", "number", "probability of span and label, 0-1"),
    ),
    "entities": (
        _ENTITY,
        _c("name", "text", "canonical name"),
        _c("label", "category", "type of entity", *LABELS),
        _c("names_en", "list", "surfaces in English articles"),
        _c("names_fr", "list", "surfaces in French articles"),
        _c("acronyms", "list", "acronyms and tickers"),
        _c("wikidata_id", "id", "only where verified"),
        _c("n_articles", "count", "articles with a mention"),
        _c("n_mentions", "count", "mentions"),
    ),
    "roles": (
        _c("entity_id", "id", "person who holds the role"),
        _c("role_en", "text", "role in English, from the role lexicon"),
        _c("role_fr", "text", "role in French, from the role lexicon"),
        _c("organisation_id", "id", "organisation the role is held in"),
        *_SPAN,
        _WORDS,
    ),
    "quotes": (
        _c("quote_id", "id", "article_id:start-end"),
        *_SPAN,
        _WORDS,
        _c("type", "category", "direct, mixed, indirect", *get_args(QuoteType)),
        _c("language", "category", "language of the surrounding zone"),
        _c("cue_start", "offset", "reporting expression, first code point"),
        _c("cue_end", "offset", "code point after it"),
        _c("cue_text", "text", "the reporting expression"),
        _c("speaker_start", "offset", "speaker as written, first code point"),
        _c("speaker_end", "offset", "code point after it"),
        _c("speaker_text", "text", "speaker as written: name, pronoun, nominal"),
        _c("speaker", "text", "resolved name"),
        _c("speaker_entity_id", "id", "entity of the resolved speaker"),
        _c("speaker_kind", "category", "kind of speaker", *get_args(SpeakerKind)),
        _c("speaker_role", "text", "role phrase in the same article"),
        _c("speaker_organisation", "text", "organisation of that role"),
        _c("fragments", "list", "[start, end] of each stretch inside marks"),
        _c("method", "category", "how quote and speaker were found"),
        _c("confidence", "number", "probability of the speaker, 0-1"),
        _c("reason", "text", "why a speaker is missing"),
        _c("utterance_id", "id", "same words reprinted or translated"),
        _c("split_of", "id", "quote_id of the first row of a split quote"),
    ),
    "utterances": (
        _c("utterance_id", "id", "one utterance"),
        _c("speaker_entity_id", "id", "who said it"),
        _c("n_quotes", "count", "quotes rows"),
        _c("n_articles", "count", "articles that print it"),
        _c("languages", "list", "languages it is printed in"),
    ),
    "events": (
        _c("event_id", "id", "one happening"),
        _c("title", "text", "title of its most central article"),
        _c("first_date", "time", "earliest publication"),
        _c("last_date", "time", "latest publication"),
        _c("n_articles", "count", "articles on it"),
        _c("languages", "list", "their languages"),
        _c("participants", "list", "people and organisations that half of them name"),
        _c("places", "list", "places that half of them name"),
        _c("key_sentence", "text", "sentence closest to all of them"),
    ),
    "links": (
        _ARTICLE,
        _c("event_id", "id", "event"),
        _c("role", "category", "main or background", *get_args(LinkRole)),
        _c("start", "offset", "evidence of a background link"),
        _c("end", "offset", "code point after it"),
        _c("text", "text", "the words at start:end"),
    ),
    "claims": (
        _c("claim_id", "id", "article_id:start-end"),
        _c("measure", "text", "what is counted or measured"),
        _c("subject_entity_id", "id", "whom it is about"),
        _c("event_id", "id", "event it belongs to"),
        *_SPAN,
        _WORDS,
        _c("value", "number", "the figure"),
        _c("upper_value", "number", "upper end of a range"),
        _c("bound", "category", "how the figure is bounded", *get_args(Bound)),
        _c("unit", "text", "currency, ticker or counted noun"),
        _c("date_from", "text", "ISO start of the period"),
        _c("date_to", "text", 'ISO end of the period, missing after "since"'),
        _c("origin", "text", "who the figure is attributed to"),
        _c("group_id", "id", "comparison it takes part in"),
    ),
    "comparisons": (
        _c("group_id", "id", "one comparison"),
        _c("measure", "text", "what is compared"),
        _c("subject", "text", "whom it is about"),
        _c("verdict", "category", "outcome", *get_args(Verdict)),
        _c("n_articles", "count", "articles that state a figure"),
        _c("n_origins", "count", "independent sources behind them"),
        _c("reason", "text", "why"),
    ),
    "errors": (
        _c("path", "text", "file"),
        _c("record", "count", "row in it, from 0"),
        _c("stage", "category", "stage that gave up"),
        _c("error", "category", "code of what is wrong, see the page on reading"),
        _c("message", "text", "what, where, and what was expected"),
    ),
}

#: Offsets of a span column are never missing, so they are plain integers there.
NEVER_NULL = {
    (frame, column)
    for frame in ("zones", "mentions", "roles", "quotes", "claims")
    for column in ("start", "end")
}


def columns(name: str) -> list[str]:
    """Return the column names of a frame, in order.

    Parameters
    ----------
    name : str
        A key of :data:`FRAMES`.

    Examples
    --------
    >>> columns("zones")
    ['article_id', 'start', 'end', 'kind', 'language']
    """
    return [column.name for column in FRAMES[name]]


def schema() -> pd.DataFrame:
    """Return the contract itself as a table.

    Returns
    -------
    pandas.DataFrame
        Columns frame, column, type, meaning.
    """
    rows = [
        (
            name,
            c.name,
            "int64" if (name, c.name) in NEVER_NULL else _named(c),
            _means(c),
        )
        for name, table in FRAMES.items()
        for c in table
    ]
    return pd.DataFrame(rows, columns=["frame", "column", "type", "meaning"])


def _named(column: Column) -> str:
    return {"category": "category", "list": "list", "id": "str", "text": "str"}.get(
        column.kind, str(column.dtype)
    )


def _means(column: Column) -> str:
    if not column.categories or column.name in ("status", "type", "role"):
        return column.meaning
    return f"{column.meaning}: {' '.join(column.categories)}"
