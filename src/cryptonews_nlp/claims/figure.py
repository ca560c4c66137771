"""A figure: a claim with what is needed to compare it."""

from __future__ import annotations

from dataclasses import dataclass

from cryptonews_nlp._types import Claim
from cryptonews_nlp.claims.context import Context


@dataclass(frozen=True, slots=True)
class Figure:
    """A claim with what is needed to compare it.

    Attributes
    ----------
    claim : Claim
        The row.
    kind : str
        ``money percent count duration age date``.
    context : Context
        Words around.
    source : str or None
        Who stands behind it, the organisation of a speaker where it is known; None
        where the text attributes it to nobody.
    noun_language : str
        Language of the unit.
    sentence : int or None
        Number of its sentence in the article.
    narrowed : frozenset of str
        Words between number and noun: 1,000 *absentee* votes.
    against : frozenset of str
        Claims that the article sets against it.
    moving : bool
        Whether it reads a market, and holds for that moment only.
    possible : bool
        Whether it is what may come.
    outlet : str or None
        Who printed it.
    day : str or None
        When, an ISO date.
    """

    claim: Claim
    kind: str
    context: Context
    source: str | None = None
    noun_language: str = "en"
    sentence: int | None = None
    narrowed: frozenset[str] = frozenset()
    against: frozenset[str] = frozenset()
    moving: bool = False
    possible: bool = False
    outlet: str | None = None
    day: str | None = None
