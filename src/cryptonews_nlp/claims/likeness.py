"""How likely it is that two figures measure one thing.

A logistic regression over a handful of readable features, learned from the annotated
figures of our own train and dev articles (``python -m benchmarks.claims --fit``).
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from cryptonews_nlp.bridge import load_bridge
from cryptonews_nlp.claims.figures import Figure
from cryptonews_nlp.claims.values import DAYS, convertible, distance, equal, meet

#: Learned weights, by feature.
WEIGHTS = {
    "bias": -0.468,
    "same value": 1.237,
    "values meet": 1.449,
    "value distance": -2.605,
    "size": 0.537,
    "same unit": 0.184,
    "same noun": 0.506,
    "unlike nouns": 0.092,
    "topics": 0.917,
    "nearest topic": -0.025,
    "stems": 0.918,
    "names": 0.619,
    "same measure": 0.449,
    "same period": 0.174,
    "other period": -0.478,
    "money": 0.166,
    "percent": -0.416,
    "duration": -0.089,
    "age": -0.324,
    "date": 0.446,
    "same subject": 0.025,
}
FEATURES = tuple(WEIGHTS)

#: A number that many things could have says little: 2, 3, 10 ...
_ROUND = 4.0
_FAR = 3.0

#: Dates this many days apart count as far as values that differ by a factor of e.
_DAYS = 20.0


def comparable(left: Figure, right: Figure) -> bool:
    """Tell whether two figures have one dimension, so that they can be compared."""
    if left.kind != right.kind:
        return _loosely(left, right)
    if left.kind == "money":
        return convertible(left.claim.unit, right.claim.unit)
    return True


def _loosely(left: Figure, right: Figure) -> bool:
    """Tell whether figures of two kinds may be one: an age, or a number left bare."""
    kinds = {left.kind, right.kind}
    if kinds == {"age", "duration"}:
        return left.claim.unit == right.claim.unit == "years"
    if "count" not in kinds or not kinds <= {"count", "money"}:
        return False
    bare, amount = (left, right) if left.kind == "count" else (right, left)
    return bare.claim.unit is None and amount.kind == "money"


def similarity(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    """Return the cosine of two sparse vectors."""
    if len(left) > len(right):
        left, right = right, left
    dot = sum(w * right.get(key, 0.0) for key, w in left.items())
    if not dot:
        return 0.0
    norms = math.sqrt(
        sum(w * w for w in left.values()) * sum(w * w for w in right.values())
    )
    return dot / norms


def noun_likeness(left: Figure, right: Figure) -> float:
    """Return how alike two counted nouns are, 0-1."""
    if left.claim.unit == right.claim.unit:
        return 1.0
    if not left.claim.unit or not right.claim.unit:
        return 0.5
    bridge = load_bridge()
    first = bridge.translate(left.claim.unit, left.noun_language)
    second = bridge.translate(right.claim.unit, right.noun_language)
    return similarity(first, second)


def features(left: Figure, right: Figure) -> list[float]:
    """Return the features of a pair, in the order of :data:`FEATURES`."""
    one, two = left.claim, right.claim
    same, near = equal(one, two), meet(one, two)
    far = min(distance(one, two) / (_DAYS if left.kind == "date" else 1.0), _FAR)
    digits = f"{one.value:.6g}".rstrip("0").replace(".", "")
    size = min(len(digits), _ROUND) / _ROUND if same and left.kind != "date" else 0.0
    noun = noun_likeness(left, right) if left.kind == right.kind == "count" else 0.0
    periods = one.date_from, two.date_from
    known = None not in periods and left.kind != "date"
    overlap = known and _overlap(one.date_from, one.date_to, two.date_from, two.date_to)
    return [
        1.0,
        float(same),
        float(near),
        far,
        size,
        float(one.unit == two.unit or {one.unit, two.unit} <= DAYS.keys()),
        noun,
        float(left.kind == right.kind == "count" and noun < 0.1),  # noqa: PLR2004 - hardly a common stem
        similarity(left.context.topics, right.context.topics),
        float(
            left.context.topic is not None and left.context.topic == right.context.topic
        ),
        similarity(left.context.stems, right.context.stems),
        float(bool(left.context.names & right.context.names)),
        float(one.measure == two.measure),
        float(bool(overlap)),
        float(known and not overlap),
        float(left.kind == "money"),
        float(left.kind == "percent"),
        float(left.kind == "duration"),
        float(left.kind == "age"),
        float(left.kind == "date"),
        float(
            one.subject_entity_id is not None
            and one.subject_entity_id == two.subject_entity_id
        ),
    ]


def _overlap(a: str | None, b: str | None, c: str | None, d: str | None) -> bool:
    return (a or "") <= (d or "9") and (c or "") <= (b or "9")


def likeness(left: Figure, right: Figure) -> float:
    """Return the probability that two figures measure one thing; 0 if incomparable."""
    if not comparable(left, right):
        return 0.0
    total = sum(
        w * x for w, x in zip(WEIGHTS.values(), features(left, right), strict=True)
    )
    return 1 / (1 + math.exp(-total))
