"""Records of one article: what was read, and what is found in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

ZoneKind = Literal[
    "title",
    "byline",
    "body",
    "caption",
    "navigation",
    "promotion",
    "legal",
    "related",
]
QuoteType = Literal["direct", "mixed", "indirect"]
SpeakerKind = Literal["person", "organisation", "nominal", "unknown"]
Status = Literal["ok", "skipped", "error"]
#: What can be wrong with a file, a record or an article; docs/zoning.md explains them.
ErrorCode = Literal[
    "analysis_failed", "bad_archive", "bad_csv", "bad_excel", "bad_json",
    "bad_mailbox", "bad_parquet", "bad_xml", "binary", "bomb", "duplicate_id", "empty",
    "encrypted", "no_header", "no_text", "not_found", "reader_failed", "too_deep",
    "too_large", "too_long", "too_many_files", "unknown_column", "unknown_field",
    "unreadable", "unsafe_path", "unsafe_xml", "unsupported_format",
]  # fmt: skip
Offsets = tuple[int, int]
#: Markup that a text was written with, by the places where it stood.
Marks = tuple[tuple[int, str], ...]

#: Types of entities: names, which may stand for one entity, and values.
NAME_LABELS = ("PERSON", "ORG", "LOC", "MISC", "CRYPTO")
VALUE_LABELS = ("MONEY", "DATE", "PERCENT", "WALLET", "TRANSACTION")
LABELS = (*NAME_LABELS, *VALUE_LABELS)

#: ISO 639-1 codes of the languages that are parsed.
LANGUAGES = ("en", "fr")

#: Zones that later stages read; the others are kept but never parsed.
CONTENT_ZONES: frozenset[str] = frozenset({"title", "byline", "body", "caption"})


@dataclass(frozen=True, slots=True)
class Article:
    """One news article as it was read, before anything is known about it.

    Attributes
    ----------
    article_id : str
        Stable across runs and input order: the id given in the data, else the path
        relative to the input folder, with ``#record`` inside a multi-article file.
    text : str
        The decoded text; for HTML the extracted text, for Markdown files the rendered
        one. All offsets count into it.
    path : str or None
        File it came from, relative to the input folder, POSIX separators.
    record : int or None
        0-based row inside a file that holds several articles.
    title, author, source, url : str or None
        Metadata of the file, never guessed.
    published : datetime or None
        Time-zone aware.
    published_as : str or None
        The date as the file writes it, for those that can be read in two ways.
    marks : tuple of (int, str)
        Markdown that :attr:`text` was rendered from and no longer holds: what stood at
        which place of it, in order.
    """

    article_id: str
    text: str
    path: str | None = None
    record: int | None = None
    title: str | None = None
    author: str | None = None
    source: str | None = None
    url: str | None = None
    published: datetime | None = None
    published_as: str | None = None
    marks: Marks = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Failure:
    """Something that could not be done, where, and why: a row of ``errors``."""

    path: str | None
    record: int | None
    stage: str
    error: ErrorCode
    message: str


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of an article with one kind and one language."""

    start: int
    end: int
    kind: ZoneKind
    language: str = "und"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, amount, date or address as it stands in the text.

    Attributes
    ----------
    start, end : int
        Offsets, end exclusive.
    text : str
        The words between them.
    label : str
        ``PERSON ORG LOC MISC CRYPTO MONEY DATE PERCENT WALLET TRANSACTION``.
    method : str
        How it was found: ``model``, ``gazetteer``, ``pattern``, ``acronym``,
        ``consistency`` or ``checksum``.
    value, unit : str or None
        Normalised number and currency or ticker, ISO date or period, percentage,
        chain of an address.
    name : str or None
        Canonical name where a gazetteer or a definition in the article gives one.
    confidence : float
        Probability that span and label are right, 0-1.
    """

    start: int
    end: int
    text: str
    label: str
    method: str
    value: str | None = None
    unit: str | None = None
    name: str | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Role:
    """A role phrase, tied to the mentions of its holder and of the organisation.

    Attributes
    ----------
    start, end : int
        Offsets, end exclusive.
    text : str
        The words between them.
    person, organisation : (int, int) or None
        Offsets of the mention of who holds the role, and of the body it is held in.
    role_en, role_fr : str or None
        The role in both languages, where the lexicon of roles has it.
    """

    start: int
    end: int
    text: str
    person: Offsets | None = None
    organisation: Offsets | None = None
    role_en: str | None = None
    role_fr: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """One contiguous stretch of reported speech and who it is attributed to.

    Attributes
    ----------
    start, end : int
        Offsets, end exclusive, without the outer marks and the reporting clause.
    text : str
        The words between them.
    type : {"direct", "mixed", "indirect"}
        All of it inside marks, some of it, none of it.
    cue, speaker : (int, int) or None
        Offsets of the reporting expression and of the speaker as written.
    antecedent : (int, int) or None
        Offsets of the mention that the speaker resolves to: the speaker itself when
        it is a name, the name behind a pronoun or a nominal otherwise.
    speaker_name : str or None
        Text of the antecedent, or of the nominal that stays unnamed.
    speaker_kind : {"person", "organisation", "nominal", "unknown"}
        What the speaker is; a nominal ("a neighbour") has no name.
    fragments : tuple of (int, int)
        Stretches inside quote marks.
    method : str
        How quote and speaker were found.
    confidence : float
        Probability that words and speaker are right, 0-1.
    split_of : int or None
        ``start`` of the first stretch of the same quote, when a cue cuts it.
    reason : str or None
        Why there is no speaker.
    """

    start: int
    end: int
    text: str
    type: QuoteType
    cue: Offsets | None = None
    speaker: Offsets | None = None
    antecedent: Offsets | None = None
    speaker_name: str | None = None
    speaker_kind: SpeakerKind = "unknown"
    fragments: tuple[Offsets, ...] = ()
    method: str = ""
    confidence: float = 0.0
    split_of: int | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class AnalyzedArticle:
    """Everything found in one article, before articles are compared.

    Attributes
    ----------
    article : Article
        As it was read.
    status : {"ok", "skipped", "error"}
        Whether it was parsed.
    reason : str or None
        Why it was not, or what is missing.
    failed : str or None
        Stage that gave up; with status ``ok`` only its rows are missing.
    language : str
        ISO 639-1 code, or ``und``.
    language_confidence : float
        Probability of the language, 0-1.
    mixed_language : bool
        Some paragraphs are in another language.
    zones : tuple of Zone
        Title, byline, body, caption, navigation … in the order of the text.
    sentences : tuple of (int, int)
        Offsets of the sentences of the parsed zones.
    n_tokens : int
        Tokens of the parsed zones.
    mentions, roles, quotes : tuple
        :class:`Mention`, :class:`Role` and :class:`Quote` records.
    """

    article: Article
    status: Status = "ok"
    reason: str | None = None
    failed: str | None = None
    language: str = "und"
    language_confidence: float = 0.0
    mixed_language: bool = False
    zones: tuple[Zone, ...] = ()
    sentences: tuple[Offsets, ...] = ()
    n_tokens: int = 0
    mentions: tuple[Mention, ...] = ()
    roles: tuple[Role, ...] = ()
    quotes: tuple[Quote, ...] = ()
