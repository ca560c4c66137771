"""From the product of probabilities to the share of quotes that are right.

The parts of a quote are judged one by one: is it a quotation, who speaks, for whom does
the pronoun stand. The product of these probabilities is too low for marked words and
too high for reported clauses; a logistic regression on what was found in documents that
the models never saw sets it right (Platt, 1999).
"""

from __future__ import annotations

import math
from dataclasses import replace

from cryptonews_nlp._types import Quote
from cryptonews_nlp.quotes.model import Linear

_EDGE = 1e-3


def confidence_features(quote: Quote) -> dict[str, float]:
    """Measure what a raw confidence is worth.

    Parameters
    ----------
    quote : Quote
        With the product of probabilities as its confidence.
    """
    chance = min(max(quote.confidence, _EDGE), 1 - _EDGE)
    way = "marks" if quote.method == "marks" else "clause"
    return {
        way: 1.0,
        f"{way}&logit": math.log(chance / (1 - chance)),
        f"{way}&{quote.type}": 1.0,
        f"{way}&{_mention(quote)}": 1.0,
    }


def _mention(quote: Quote) -> str:
    """Return how the speaker is given."""
    if quote.antecedent is None:
        return "nobody"
    if quote.speaker is None:
        return "goes on"
    start, end = quote.antecedent
    within = quote.speaker[0] <= start and end <= quote.speaker[1]
    return "itself" if within else "resolved"


def calibrate(quote: Quote, model: Linear) -> Quote:
    """Return a quote with the probability that its words and speaker are right."""
    if not model.weights:
        return quote
    chance = model.probability(confidence_features(quote).items())
    return replace(quote, confidence=round(chance, 4))
