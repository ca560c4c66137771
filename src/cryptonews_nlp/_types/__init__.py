"""Plain records that travel between the stages: frozen, slotted, picklable.

Offsets are code points into :attr:`Article.text`, end exclusive. Inside a spaCy
component they count code points of ``doc.text``; :mod:`cryptonews_nlp.pipeline`
moves them onto the article before a record leaves it.
"""

from __future__ import annotations

from cryptonews_nlp._types.articles import (
    CONTENT_ZONES,
    LABELS,
    LANGUAGES,
    NAME_LABELS,
    VALUE_LABELS,
    AnalyzedArticle,
    Article,
    ErrorCode,
    Failure,
    Marks,
    Mention,
    Offsets,
    Quote,
    QuoteType,
    Role,
    SpeakerKind,
    Status,
    Zone,
    ZoneKind,
)
from cryptonews_nlp._types.corpus import (
    Bound,
    Claim,
    Comparison,
    Entity,
    Event,
    EventLink,
    Linked,
    LinkRole,
    MentionKey,
    Verdict,
)

__all__ = [
    "CONTENT_ZONES",
    "LABELS",
    "LANGUAGES",
    "NAME_LABELS",
    "VALUE_LABELS",
    "AnalyzedArticle",
    "Article",
    "Bound",
    "Claim",
    "Comparison",
    "Entity",
    "ErrorCode",
    "Event",
    "EventLink",
    "Failure",
    "LinkRole",
    "Linked",
    "Marks",
    "Mention",
    "MentionKey",
    "Offsets",
    "Quote",
    "QuoteType",
    "Role",
    "SpeakerKind",
    "Status",
    "Verdict",
    "Zone",
    "ZoneKind",
]
