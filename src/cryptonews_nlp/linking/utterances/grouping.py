"""Groups of quotes that report the same words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from cryptonews_nlp._types import AnalyzedArticle, Linked
from cryptonews_nlp.linking.names.folding import fold_words
from cryptonews_nlp.linking.utterances.likeness import load_model, scored_pairs
from cryptonews_nlp.linking.utterances.said import Said, quotes_said

#: Keys of two quotes.
Pair = frozenset[str]

#: Words from which equal texts are one utterance whoever is named as the speaker.
_LONG = 6
#: Mean probability that the quotes of two groups need to be one utterance, and how many
#: quotes of a group are looked at. Tuned on the train and dev splits of data/gold.
LEAST_MEAN = 0.4
_MOST_COMPARED = 20


def merge_utterances(
    analyses: Sequence[AnalyzedArticle], linked: Linked
) -> dict[str, str]:
    """Find the quotes that report the same words.

    Parameters
    ----------
    analyses : sequence of AnalyzedArticle
        Articles with their quotes, in any order.
    linked : Linked
        Entities, for the speakers.

    Returns
    -------
    dict of str to str
        Quote id to utterance id: ``utterance:`` and the smallest quote id in it.
    """
    said = list(quotes_said(analyses, linked))
    chance = _chances(said)
    _add_whole_statements(chance, list(quotes_said(analyses, linked, whole=True)))
    found = {}
    for group in group_utterances(said, chance):
        name = f"utterance:{min(each.key for each in group)}"
        found.update({each.key: name for each in group})
    return found


def _chances(said: Sequence[Said], *, chains_only: bool = False) -> dict[Pair, float]:
    """Return the probability that quotes are one utterance, for pairs worth it."""
    model = load_model()
    chance = {
        frozenset((a.key, b.key)): model.probability(values)
        for a, b, values in scored_pairs(said, chains_only=chains_only)
    }
    chance.update({frozenset((a.key, b.key)): 1.0 for a, b in _equal_texts(said)})
    return chance


def _add_whole_statements(chance: dict[Pair, float], statements: list[Said]) -> None:
    """Raise the probability of paragraphs whose statements match as a whole.

    One article may give in one paragraph what another one gives in three. Paragraphs
    that match better alone stay alone.
    """
    if all(len(each.quote_ids) == 1 for each in statements):
        return
    by_key = {each.key: each for each in statements}
    threshold = load_model().threshold
    for pair, whole in _chances(statements, chains_only=True).items():
        if len(pair) == 1 or whole < threshold:
            continue
        a, b = (by_key[key] for key in sorted(pair))
        if len(a.quote_ids) == len(b.quote_ids) == 1:
            continue
        parts = [frozenset((x, y)) for x in a.quote_ids for y in b.quote_ids]
        if whole > max(chance.get(part, 0.0) for part in parts):
            chance.update(dict.fromkeys(parts, whole))


def group_utterances(
    said: Sequence[Said], chance: Mapping[Pair, float]
) -> list[list[Said]]:
    """Group quotes that report the same words.

    Groups grow by the likeliest pair first, and two groups join only where their
    quotes are alike on average: one long quote is no reason to hold two different
    sentences of it for one utterance.

    Parameters
    ----------
    said : sequence of Said
        All quotes.
    chance : mapping of pair of keys to float
        Probability (0-1) that two quotes are one utterance.
    """
    threshold = load_model().threshold
    group_of = {each.key: [each] for each in said}
    likely = ((-p, sorted(pair)) for pair, p in chance.items() if p >= threshold)
    for _, (one, other) in sorted(likely):
        first, second = group_of[one], group_of[other]
        if first is second or _mean_chance(first, second, chance) < LEAST_MEAN:
            continue
        first += second
        for each in second:
            group_of[each.key] = first
    return list({id(group): group for group in group_of.values()}.values())


def _mean_chance(
    first: list[Said], second: list[Said], chance: Mapping[Pair, float]
) -> float:
    """Return the mean probability of the pairs of different articles."""
    total, n = 0.0, 0
    for a in first[:_MOST_COMPARED]:
        for b in second[:_MOST_COMPARED]:
            found = chance.get(frozenset((a.key, b.key)))
            if found is not None or a.article_id != b.article_id:
                total += found or 0.0
                n += 1
    return total / n if n else 0.0


def _equal_texts(said: Iterable[Said]) -> Iterator[tuple[Said, Said]]:
    first: dict[str, Said] = {}
    for each in said:
        folded = fold_words(each.text)
        if folded.count(" ") + 1 >= _LONG:
            other = first.setdefault(folded, each)
            if other is not each:
                yield other, each
