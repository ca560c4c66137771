"""The shipped spaCy pipelines, and any other that the user names instead."""

from __future__ import annotations

from cryptonews_nlp.models.loading import (
    available_languages,
    load,
    shipped_path,
)
from cryptonews_nlp.models.schemes import (
    DEPENDENCIES,
    ENTITY_LABELS,
    entity_label,
    universal_dependency,
)

__all__ = [
    "DEPENDENCIES",
    "ENTITY_LABELS",
    "available_languages",
    "entity_label",
    "load",
    "shipped_path",
    "universal_dependency",
]
