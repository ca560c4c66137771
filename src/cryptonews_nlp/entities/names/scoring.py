"""How much speaks for each label of a name in one article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.catalogue.labels import LABELS, LabelModel
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.lang.technical import DESIGNATIONS
from cryptonews_nlp.entities.names.cues import (
    is_road,
    is_somewhere,
    organisation_cue,
    part_cue,
    person_cue,
    place_cue,
    work_cue,
)

Scores = NDArray[np.float64]

# Votes that each label has before any mention is seen.
PRIOR_VOTES = 0.3
# The NER reads a name of several words as much by itself as by its context, and errs
# less on it than on a single word.
LONG_VOTE = 1.5
# A surname stands for the person named in full elsewhere in the article.
SURNAME_BONUS = 4.5
# For each mention beside a title or a noun such as "exchange".
CUE_BONUS = 3.5
# For each mention before what programs have and firms make ("the X tool").
PART_BONUS = 1.75
# Log-odds against a place that the NER never saw and nothing is in or near.
UNPLACED = 1.0
# For a name in a list with others; chosen on our train articles.
PEER_BONUS = 1.5


@dataclass(slots=True)
class Group:
    """The mentions of one written name."""

    name: str
    mentions: list[Mention] = field(default_factory=list)
    label: str = ""


def scores_of(
    groups: Mapping[str, Group],
    text: str,
    model: LabelModel | None,
    words: Words,
    surnames: Mapping[str, str],
) -> dict[str, Scores | str]:
    """Return the scores of the labels of each name, or its label if it is certain."""
    scores: dict[str, Scores | str] = {
        key: label for key, group in groups.items() if (label := _certain(group, model))
    }
    if model is None or len(scores) == len(groups):
        return scores
    uncertain = {key: group for key, group in groups.items() if key not in scores}
    places = [(m.start, m.end) for g in uncertain.values() for m in g.mentions]
    contexts = model.log_probabilities(text, places)
    at = 0
    for key, group in uncertain.items():
        of_group = contexts[at : at + len(group.mentions)]
        scores[key] = own = _scores(group, text, of_group, words)
        if group.name in surnames or _is_of_person(group, groups, words, surnames):
            # each mention is of this person, so that it grows as the contexts do
            own[0] += SURNAME_BONUS * sqrt(len(of_group))
        at += len(group.mentions)
    return scores


def _certain(group: Group, model: LabelModel | None) -> str | None:
    """Return the label of a name that needs no model, or has none."""
    sure = [m.label for m in group.mentions if m.name or m.method != "model"]
    if sure:
        return usual(sure)
    for label, pattern in DESIGNATIONS:
        if pattern.fullmatch(group.name):
            return label
    labels = [m.label for m in group.mentions]
    if model is None or "CRYPTO" in labels:
        return usual(labels)
    return None


def _is_of_person(
    group: Group, groups: Mapping[str, Group], words: Words, surnames: Mapping[str, str]
) -> bool:
    """Tell whether what a model took for a body ends with who is a person here."""
    first, _, last = group.name.rpartition(" ")
    is_word = last.isupper() or last in words.concepts
    if not first or is_word or usual([m.label for m in group.mentions]) != "ORG":
        return False
    alone = groups.get(last)
    is_person = alone and usual([m.label for m in alone.mentions]) == "PERSON"
    return bool(is_person) or last in surnames


def _scores(
    group: Group,
    text: str,
    contexts: NDArray[np.float32],
    words: Words,
) -> Scores:
    """Return the scores of the labels of a name from votes, contexts and cues."""
    votes = [m.label for m in group.mentions]
    total = len(votes) + PRIOR_VOTES * len(LABELS)
    shares = [(votes.count(label) + PRIOR_VOTES) / total for label in LABELS]
    scores = (LONG_VOTE if " " in group.name else 1.0) * np.log(shares)
    # other weights of the two gained nothing on dev parts that neither had learned
    scores += contexts.sum(axis=0) / sqrt(len(contexts))
    places = ((text, m.start, m.end, words) for m in group.mentions)
    if "LOC" not in votes and not any(is_somewhere(*place) for place in places):
        scores[2] -= UNPLACED
    if words.technique_heads.search(group.name):
        scores[3] += CUE_BONUS
    if words.misc_heads.search(group.name):
        scores[3] += CUE_BONUS * (1 + bool(words.sure_misc_heads.search(group.name)))
    if words.place_leads.match(group.name):
        scores[2] += 2 * CUE_BONUS
    for mention in group.mentions:
        place = text, mention.start, mention.end, words
        scores[0] += CUE_BONUS * person_cue(*place)
        is_body = organisation_cue(*place)
        scores[1] += CUE_BONUS * is_body
        scores[2] += 2 * CUE_BONUS * (place_cue(*place[:3]) or is_road(*place))
        # the gang of a program that has its name is a body
        scores[3] += CUE_BONUS * (not is_body and work_cue(*place))
        scores[3] += PART_BONUS * part_cue(text, mention.end, words)
    return scores


def usual(labels: list[str]) -> str:
    """Return the most frequent label, the first of equals."""
    first = labels[0]
    if labels.count(first) == len(labels):  # nearly always, and far faster
        return first
    return Counter(labels).most_common(1)[0][0]


def lent(peers: list[Scores | str]) -> Scores:
    """Return what the names in a list with one lend to it: a share of their surety."""
    total: Scores = np.zeros(len(LABELS))
    for peer in peers:
        if isinstance(peer, str):
            total += [PEER_BONUS * (label == peer) for label in LABELS]
        else:
            odds = np.exp(peer - peer.max())
            total += PEER_BONUS * odds / odds.sum()
    return total / sqrt(max(len(peers), 1))
