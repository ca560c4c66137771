"""Which quotes are worth comparing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from cryptonews_nlp.linking.utterances.said import Said
from cryptonews_nlp.linking.utterances.wording import Weights

#: A stem in more quotes than this is no way to find pairs of quotes.
_COMMON = 40
#: Quotes of one speaker up to which every pair of them is compared.
_FEW = 12
#: Weight from which a word is rare enough to compare quotes of unknown speakers.
_RARE = 5.0
#: So many of them they must share; one, where a speaker speaks for the other one.
_RARE_WORDS = 2


def candidate_pairs(
    said: Sequence[Said], weights: Weights
) -> Iterator[tuple[Said, Said]]:
    """Yield pairs of quotes of different articles that share a speaker and a word.

    Where one speaker is unknown or unnamed, they must share rare words. The number of
    pairs grows with the number of quotes, not with its square.

    Parameters
    ----------
    said : sequence of Said
        All quotes.
    weights : Weights
        How rare their words are.
    """
    seen: set[tuple[str, str]] = set()
    for group in _by_speaker(said):
        for a, b in combinations(group, 2):
            key = (a.key, b.key)
            if a.article_id != b.article_id and key not in seen:
                seen.add(key)
                yield a, b
    yield from _unsure_pairs(said, weights)


def _unsure_pairs(
    said: Sequence[Said], weights: Weights
) -> Iterator[tuple[Said, Said]]:
    """Yield pairs that share rare words, where one speaker at least is not sure."""
    shared: Counter[tuple[str, str]] = Counter()
    by_key = {each.key: each for each in said}
    for group in _by_rare_word(said, weights):
        for a, b in combinations(group, 2):
            if a.article_id == b.article_id or (a.speaker and a.speaker == b.speaker):
                continue
            if not (a.speaker and b.speaker) or kin(a, b):
                shared[a.key, b.key] += 2 if kin(a, b) else 1
    for (one, other), n in shared.items():
        if n >= _RARE_WORDS:
            yield by_key[one], by_key[other]


def kin(a: Said, b: Said) -> bool:
    """Tell whether one speaks for what the other one names as the speaker."""
    return bool({a.speaker, a.body} & {b.speaker, b.body} - {""})


def _by_speaker(said: Iterable[Said]) -> Iterator[list[Said]]:
    blocks: dict[str, list[Said]] = defaultdict(list)
    for each in said:
        if each.speaker:
            blocks[each.speaker].append(each)
    for block in blocks.values():
        if len(block) <= _FEW:
            yield block
            continue
        index: dict[str, list[Said]] = defaultdict(list)
        for each in block:
            for form in each.wording.best:
                index[form].append(each)
        yield from (group for group in index.values() if 1 < len(group) <= _COMMON)


def _by_rare_word(said: Iterable[Said], weights: Weights) -> Iterator[list[Said]]:
    index: dict[str, list[Said]] = defaultdict(list)
    for each in said:
        for form in each.wording.best:
            if weights.of_form(form) >= _RARE:
                index[form].append(each)
    yield from (group for group in index.values() if 1 < len(group) <= _COMMON)
