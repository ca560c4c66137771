"""Roles: the phrase, who holds it, and in which organisation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from benchmarks.entities.readings import Article, Reading, score
from cryptonews_nlp._types import Role


def roles(results: Sequence[Reading]) -> None:
    """Print roles: half of the shorter phrase shared, and the same person.

    The gold marks a role once or twice a person, not wherever a title stands before
    a name; roles found for persons whose role is annotated elsewhere in the article,
    and for persons that the gold gives none, are counted apart.
    """
    right = found = gold_count = repeated = given = 0
    bodies: Counter[bool] = Counter()
    for article, _, predicted in results:
        gold = article["roles"]
        gold_count += len(gold)
        used: set[int] = set()
        people = {g["person"] for g in gold}
        for role in predicted:
            person = _entity(article, role.person, "PERSON")
            hits = [
                i
                for i, g in enumerate(gold)
                if i not in used and g["person"] == person and _shared(role, g)
            ]
            found += 1
            if hits:
                used.add(hits[0])
                right += 1
                given += role.organisation is not None
                if gold[hits[0]]["organisation"]:
                    body = _entity(article, role.organisation, "ORG")
                    bodies[body == gold[hits[0]]["organisation"]] += 1
            else:
                repeated += person in people
    print(f"roles    {score(right, found, gold_count)}")
    print(
        f"         of {found - right} unmatched: {repeated} of a person with an "
        f"annotated role; organisation right {bodies[True]} of {bodies.total()}, "
        f"given {given}"
    )


def _shared(role: Role, gold: dict[str, Any]) -> bool:
    inside: int = min(role.end, gold["end"]) - max(role.start, gold["start"])
    shorter: int = min(role.end - role.start, gold["end"] - gold["start"])
    return inside * 2 >= shorter


def _entity(article: Article, span: tuple[int, int] | None, label: str) -> str | None:
    if span is None:
        return None
    for e in article["entities"]:
        if e["label"] == label and e["start"] < span[1] and span[0] < e["end"]:
            return str(e["entity"])
    return str(article["text"][span[0] : span[1]])
