"""Figures that articles state, and whether they agree."""

from cryptonews_nlp.claims.comparing import compare
from cryptonews_nlp.claims.figures import find_figures

__all__ = ["compare", "find_figures"]
