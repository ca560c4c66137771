"""One label a name in one article, and each of its occurrences found."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from math import log

from cryptonews_nlp._types import Mention, Offsets
from cryptonews_nlp.entities.catalogue.labels import LABELS, LabelModel
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.names.fusion import Spans
from cryptonews_nlp.entities.names.lists import employers, flat_name, name_key, peers_of
from cryptonews_nlp.entities.names.occurrences import occurrences
from cryptonews_nlp.entities.names.personal import is_title, person_borders
from cryptonews_nlp.entities.names.scoring import (
    CUE_BONUS,
    SURNAME_BONUS,
    Group,
    Scores,
    lent,
    scores_of,
    usual,
)
from cryptonews_nlp.entities.names.surnames import surname_in

# A single word that is nobody's surname is a person in an article about people, and a
# body in one about firms; where sums of money are named, each language has a least.
LONE_WEIGHT = 1.5
# A word that the model mostly left alone is not propagated.
MIN_SHARE = 0.3
MIN_LENGTH = 3


def harmonise(
    spans: Spans,
    text: str,
    model: LabelModel | None,
    words: Words,
    shown: Collection[Offsets] = (),
) -> None:
    """Give each name one label and find the rest of its occurrences.

    Parameters
    ----------
    spans : Spans
        Mentions; changed in place.
    text : str
        The article, with plain apostrophes and spaces.
    model : LabelModel or None
        Judge of names in contexts; without it the majority of the NER decides.
    words : Words
        Language.
    shown : collection of (int, int)
        Mentions beside a role: persons.
    """
    groups = _groups(spans)
    surnames = _surnames(groups.values())
    scores = scores_of(groups, text, model, words, surnames)
    employing = Counter(employers(spans, text, words))
    for key, own in scores.items():
        if not isinstance(own, str):
            named = sum((m.start, m.end) in shown for m in groups[key].mentions)
            own[0] += CUE_BONUS * (named - employing[key])
    bodies = LONE_WEIGHT * _log_odds_of_bodies(groups.values())
    if any(mention.label == "MONEY" for mention in spans.sorted()):
        bodies = max(bodies, words.lone_with_money)
    for key, own in scores.items():
        if not isinstance(own, str) and " " not in key and key not in surnames:
            # an article about people makes none of what a model took for a place
            place = usual([m.label for m in groups[key].mentions]) == "LOC"
            own[0] -= max(bodies, 0.0) if place else bodies
    peers = peers_of(spans, text, words)
    for key, group in groups.items():
        own = scores[key]
        if isinstance(own, str):
            group.label = own
        else:
            # what stands in a list with organisations is one
            near = [scores[peer] for peer in peers.get(key, ()) if peer != key]
            group.label = LABELS[int((own + lent(near) if near else own).argmax())]
        _relabel(spans, group, text, words)
    surnames = {s: n for s, n in surnames.items() if groups[n].label == "PERSON"}
    _settle_late(spans, groups, scores, surnames, bodies, text, words)
    _propagate(spans, text, groups, surnames, words)


def _groups(spans: Spans) -> dict[str, Group]:
    groups: dict[str, Group] = {}
    for mention in spans.sorted():
        if mention.label in LABELS or mention.label == "CRYPTO":
            key = name_key(mention.text)
            groups.setdefault(key, Group(mention.text)).mentions.append(mention)
    return groups


def _surnames(groups: Iterable[Group]) -> dict[str, str]:
    """Return surname to key of the full name, where one person has it."""
    bearers: dict[str, set[str]] = defaultdict(set)
    for group in groups:
        if usual([m.label for m in group.mentions]) != "PERSON":
            continue
        surname = surname_in(group.name)
        if surname and len(surname) >= MIN_LENGTH and not surname.islower():
            bearers[surname].add(name_key(group.name))
    return {s: min(keys) for s, keys in bearers.items()}


def _settle_late(
    spans: Spans,
    groups: Mapping[str, Group],
    scores: Mapping[str, Scores | str],
    surnames: Mapping[str, str],
    bodies: float,
    text: str,
    words: Words,
) -> None:
    """Give surnames to whom the model took for something else where named in full."""
    for surname in _surnames_found(groups.values()) - surnames.keys():
        own = scores.get(surname, "")
        if not isinstance(own, str):
            own[0] += SURNAME_BONUS + bodies
            groups[surname].label = LABELS[int(own.argmax())]
            _relabel(spans, groups[surname], text, words)


def _surnames_found(groups: Iterable[Group]) -> set[str]:
    """Return the surnames of all who are persons by now."""
    names = [group.name for group in groups if group.label == "PERSON"]
    return {surname for name in names if (surname := surname_in(name))}


def _log_odds_of_bodies(groups: Iterable[Group]) -> float:
    """Return how much more often the NER saw organisations than persons here."""
    labels = Counter(usual([m.label for m in group.mentions]) for group in groups)
    return log((labels["ORG"] + labels["CRYPTO"] + 1) / (labels["PERSON"] + 1))


def _relabel(spans: Spans, group: Group, text: str, words: Words) -> None:
    """Give the mentions of a name its label; a person's begins behind the title."""
    for at, mention in enumerate(group.mentions):
        if mention.label == group.label:
            continue
        changed = replace(mention, label=group.label, method="consistency")
        start, end = mention.start, mention.end
        if group.label == "PERSON":
            start, end = person_borders(text, start, end, words) or (start, end)
        spans.remove(mention)
        changed = replace(changed, start=start, end=end, text=text[start:end])
        spans.add(changed)
        group.mentions[at] = changed


def _propagate(
    spans: Spans,
    text: str,
    groups: Mapping[str, Group],
    surnames: Mapping[str, str],
    words: Words,
) -> None:
    """Add the occurrences of names that were missed."""
    wanted: dict[str, str] = {}
    for group in groups.values():
        if len(group.name) >= MIN_LENGTH and not group.name.islower():
            wanted[flat_name(group.name)] = group.label
    for surname in surnames:
        wanted.setdefault(surname, "PERSON")
    if not wanted:
        return
    for name, places in occurrences(text, wanted).items():
        missed = [
            place
            for place in places
            if not spans.overlapping(*place) and not is_title(text, *place, words)
        ]
        ratio = 1 - len(missed) / len(places)
        if " " not in name and name not in surnames and ratio < MIN_SHARE:
            continue
        for start, end in missed:
            label = wanted[name]
            spans.add(Mention(start, end, text[start:end], label, "consistency"))
