"""Names, amounts, dates, addresses and roles in one document."""

from __future__ import annotations

from cryptonews_nlp.entities.records import mentions_of, roles_of

__all__ = ["mentions_of", "roles_of"]
