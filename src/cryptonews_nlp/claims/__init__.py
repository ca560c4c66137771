"""Figures that articles state, whose they are, and whether they agree."""

from cryptonews_nlp.claims.figures import find_figures
from cryptonews_nlp.claims.ledger import assess

__all__ = ["assess", "find_figures"]
