"""How likely it is that two figures measure one thing.

A logistic regression over a handful of readable features, learned from the annotated
figures of our own train and dev articles (``python -m training.claims``).
"""

from __future__ import annotations

import math
from functools import lru_cache
from operator import mul

from cryptonews_nlp._types import Claim
from cryptonews_nlp.bridge import dot, load_bridge
from cryptonews_nlp.claims.figure import Figure
from cryptonews_nlp.claims.measures import PERSONS
from cryptonews_nlp.claims.values import DAYS, Relation, convertible, relate

#: Learned weights, by feature.
WEIGHTS = {
    "bias": -0.303,
    "same value": 1.342,
    "values meet": 1.498,
    "value distance": -2.579,
    "size": 0.47,
    "same unit": 0.063,
    "same noun": 0.347,
    "unlike nouns": -0.546,
    "topics": 0.978,
    "stems": 0.643,
    "names": 0.607,
    "same measure": 0.642,
    "same period": 0.231,
    "other period": -0.673,
    "set against": 0.776,
    "money": 0.062,
    "percent": -0.662,
    "duration": -0.317,
    "age": -0.336,
    "date": 0.515,
}
FEATURES = tuple(WEIGHTS)
_WEIGHTS = tuple(WEIGHTS.values())

#: A number that many things could have says little: 2, 3, 10 ...
_ROUND = 4.0
_FAR = 3.0

#: Up to here any two things may come in one number.
_DOZEN = 12

#: Digits from which a value is no chance.
_TELLING = 3

#: Words in common, as a cosine, below which two figures of one language have none.
_WORDLESS = 0.1

#: And below which two percentages are of two things.
_OF_ONE = 0.45

#: Nouns less alike than this have no common translation.
_ALIKE = 0.1

#: Measures of years of which more is not known.
_BARE = frozenset({"age", "duration"})

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
        years = left.claim.unit == right.claim.unit == "years"
        # what is known to be a sentence or a course is no age
        return years and {left.claim.measure, right.claim.measure} <= _BARE
    if "count" not in kinds or not kinds <= {"count", "money"}:
        return False
    bare, amount = (left, right) if left.kind == "count" else (right, left)
    return bare.claim.unit is None and amount.kind == "money"


def _people(claim: Claim) -> bool:
    """Tell whether people are counted: victims may be customers, but no servers."""
    return claim.unit in PERSONS


def noun_likeness(left: Figure, right: Figure) -> float:
    """Return how alike two counted nouns are, 0-1."""
    one, two = left.claim.unit, right.claim.unit
    if not one or not two:
        return 0.5
    if one == two:
        return 1.0
    return _nouns(one, left.noun_language, two, right.noun_language)


@lru_cache(maxsize=50_000)
def _nouns(one: str, language: str, two: str, other_language: str) -> float:
    bridge = load_bridge()
    vectors = bridge.translate(one, language), bridge.translate(two, other_language)
    lengths = [math.hypot(*vector.values()) for vector in vectors]
    return dot(*vectors) / math.prod(lengths)


def features(
    left: Figure, right: Figure, relation: Relation | None = None
) -> list[float]:
    """Return the features of a pair, in the order of :data:`FEATURES`."""
    one, two, kind = left.claim, right.claim, left.kind
    same, near, far = relation or relate(one, two)
    size = 0.0
    if same and kind != "date":
        size = min(len(_digits(one.value)), _ROUND) / _ROUND
    counts = kind == right.kind == "count"
    noun = noun_likeness(left, right) if counts else 0.0
    known = kind != "date" and one.date_from is not None and two.date_from is not None
    overlap = known and _overlap(one.date_from, one.date_to, two.date_from, two.date_to)
    here, there = left.context, right.context
    return [
        1.0,
        float(same),
        float(near),
        min(far / (_DAYS if kind == "date" else 1.0), _FAR),
        size,
        float(one.unit == two.unit or (one.unit in DAYS and two.unit in DAYS)),
        noun if counts else 0.0,
        float(counts and _unlike(left, right)),
        dot(here.topics, there.topics),
        dot(here.stems, there.stems),
        float(not here.names.isdisjoint(there.names)),
        float(one.measure == two.measure),
        float(overlap),
        float(known and not overlap),
        float(two.claim_id in left.against),
        float(kind == "money"),
        float(kind == "percent"),
        float(kind == "duration"),
        float(kind == "age"),
        float(kind == "date"),
    ]


def _overlap(a: str | None, b: str | None, c: str | None, d: str | None) -> bool:
    return (a or "") <= (d or "9") and (c or "") <= (b or "9")


def _unlike(left: Figure, right: Figure) -> bool:
    """Tell whether two counts are of things that are not the same people."""
    if _people(left.claim) and _people(right.claim):
        return False
    return noun_likeness(left, right) < _ALIKE


def _chance(left: Figure, right: Figure) -> bool:
    """Tell whether counts of different things share a number that many things have."""
    if not left.kind == right.kind == "count":
        return False
    few = min(left.claim.value, right.claim.value) <= _DOZEN
    rounded = len(_digits(left.claim.value)) == 1
    return _unlike(left, right) and (few or (rounded and not tied(left, right)))


def tied(left: Figure, right: Figure) -> bool:
    """Tell whether more than a value that many things have ties two figures.

    Of a percentage, which is of anything, only the words around it tell what it is of.
    """
    here, there = left.context, right.context
    stems, value = dot(here.stems, there.stems), left.claim.value
    if left.kind == right.kind == "percent":
        decimals = 0 < value % 1 == round(value % 1, 2)
        return stems >= _OF_ONE or (decimals and value == right.claim.value)
    subject = left.claim.subject_entity_id
    return (
        here.language != there.language
        or (subject is not None and subject == right.claim.subject_entity_id)
        or dot(here.topics, there.topics) > 0
        or stems >= _WORDLESS
        or (left.kind != "date" and len(_digits(value)) >= _TELLING)
    )


def _digits(value: float) -> str:
    """Return the digits of a value without the zeros that close it."""
    return f"{value:.6g}".replace(".", "").rstrip("0")


def likeness(left: Figure, right: Figure, relation: Relation | None = None) -> float:
    """Return the probability that two figures measure one thing; 0 if incomparable.

    Parameters
    ----------
    left, right : Figure
        In any order.
    relation : Relation, optional
        How their values stand to each other, where that is known already.
    """
    if not comparable(left, right) or _chance(left, right):
        return 0.0
    total = sum(map(mul, _WEIGHTS, features(left, right, relation)))
    return 1 / (1 + math.exp(-total))
