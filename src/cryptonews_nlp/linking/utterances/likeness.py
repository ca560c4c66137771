"""How likely two quotes are to report the same words."""

from __future__ import annotations

import json
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from cryptonews_nlp.linking.utterances.candidates import candidate_pairs, kin
from cryptonews_nlp.linking.utterances.said import Said
from cryptonews_nlp.linking.utterances.wording import Weighed, Weights, coverage

FEATURES = (
    "shorter_covered",
    "longer_covered",
    "shared_weight",
    "length",
    "same_language",
    "covered_in_same_language",
    "both_marked",
    "numbers_shared",
    "numbers_conflict",
    "speaker_unsure",
    "speaks_for",
    "months_apart",
    "best_for_both",
    "story",
)


def scored_pairs(
    said: Sequence[Said], *, chains_only: bool = False
) -> Iterator[tuple[Said, Said, tuple[float, ...]]]:
    """Yield pairs of quotes that might be one utterance, with their features.

    Parameters
    ----------
    said : sequence of Said
        All quotes.
    chains_only : bool
        Whether to look at pairs of articles alone in which a statement of several
        paragraphs may be told twice.
    """
    weights = Weights(each.wording for each in said)
    pairs = list(candidate_pairs(said, weights))
    if chains_only:
        pairs = _around_chains(pairs)
    # most quotes are like no other
    paired = {each.key: each.wording for pair in pairs for each in pair}
    weighed = {key: Weighed.of(wording, weights) for key, wording in paired.items()}
    rows = [(a, b, *_covered(a, b, weighed)) for a, b in pairs]
    best: dict[tuple[str, str], float] = defaultdict(float)
    for a, b, shorter, _, weight in rows:
        for one, other in ((a, b), (b, a)):
            place = (one.key, other.article_id)
            best[place] = max(best[place], shorter * weight)
    rarity = _rarity(said)
    for a, b, shorter, longer, weight in rows:
        story = math.fsum(rarity[name] for name in a.names & b.names - {a.speaker})
        values = _features(a, b, shorter, longer, weight, best)
        yield a, b, (*values, math.log1p(story))


def _around_chains(pairs: list[tuple[Said, Said]]) -> list[tuple[Said, Said]]:
    articles = {
        (a.article_id, b.article_id)
        for a, b in pairs
        if max(len(a.quote_ids), len(b.quote_ids)) > 1
    }
    return [(a, b) for a, b in pairs if (a.article_id, b.article_id) in articles]


def _rarity(said: Iterable[Said]) -> dict[str, float]:
    """Return for each name how rare it is among articles with quotes."""
    articles = {each.article_id: each.names for each in said}
    counts = Counter(name for names in articles.values() for name in names)
    n = len(articles)
    return {
        name: math.log((1 + n) / count) / math.log(1 + n)
        for name, count in counts.items()
    }


def _covered(
    a: Said, b: Said, weighed: dict[str, Weighed]
) -> tuple[float, float, float]:
    """Return the share of the shorter and of the longer quote that is covered."""
    one, first = coverage(weighed[a.key], b.wording)
    other, second = coverage(weighed[b.key], a.wording)
    if len(a.wording.words) > len(b.wording.words):
        one, other = other, one
    return one, other, min(first, second)


def _features(
    a: Said,
    b: Said,
    shorter: float,
    longer: float,
    weight: float,
    best: dict[tuple[str, str], float],
) -> tuple[float, ...]:
    same_language = float(a.language == b.language)
    mine, theirs = a.wording.numbers, b.wording.numbers
    gap = abs(a.day - b.day) if a.day is not None and b.day is not None else 0
    score = shorter * weight
    mutual = (
        score >= best[a.key, b.article_id]
        and score >= best[b.key, a.article_id]
        and score > 0
    )
    return (
        shorter,
        longer,
        math.log1p(weight),
        math.log1p(min(len(a.wording.words), len(b.wording.words))),
        same_language,
        same_language * shorter,
        float(a.marked and b.marked),
        float(bool(mine & theirs)),
        float(bool(mine and theirs and not mine & theirs)),
        float(not a.speaker or a.speaker != b.speaker),
        float(a.speaker != b.speaker and kin(a, b)),
        math.log1p(gap / 30),
        float(mutual),
    )


@dataclass(frozen=True, slots=True)
class Model:
    """A logistic regression over :data:`FEATURES`.

    Attributes
    ----------
    weights : tuple of float
        One a feature.
    bias, threshold : float
        Intercept; probability from which two quotes are one utterance.
    """

    weights: tuple[float, ...]
    bias: float
    threshold: float

    def probability(self, values: Sequence[float]) -> float:
        """Return the probability (0-1) that two quotes are one utterance."""
        score = self.bias + sum(
            w * v for w, v in zip(self.weights, values, strict=True)
        )
        return 1 / (1 + math.exp(-max(-50.0, min(50.0, score))))


@cache
def load_model() -> Model:
    """Return the shipped model, read once a process."""
    path = files("cryptonews_nlp.linking") / "data" / "utterances.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    weights = tuple(float(data["weights"][name]) for name in FEATURES)
    return Model(weights, float(data["bias"]), float(data["threshold"]))
