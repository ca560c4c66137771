"""Compare the figures that several articles give for one thing.

Two figures meet when their intervals do: "more than 30" and "36" are compatible. When
they do not meet, counting the same noun is no proof that they count the same thing,
so the verdict is abstention, with the reason, and never a conflict by guess.
"""

from __future__ import annotations

import hashlib
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from cryptonews_nlp._types import Claim, Comparison

#: "About 250" still meets 239 or 262; our own annotations keep within this share.
ABOUT = 0.05


def interval(claim: Claim) -> tuple[float, float]:
    """Return the values that a figure allows.

    Examples
    --------
    >>> interval(Claim("c", "number of men", "a", 0, 1, "x", 30, "more_than"))
    (30, inf)
    """
    value = claim.value
    upper = value if claim.upper_value is None else claim.upper_value
    return {
        "exact": (value, upper),
        "at_least": (value, math.inf),
        "more_than": (value, math.inf),
        "at_most": (-math.inf, upper),
        "about": (value * (1 - ABOUT), upper * (1 + ABOUT)),
    }[claim.bound]


def compare(claims: Iterable[Claim]) -> tuple[list[Claim], list[Comparison]]:
    """Group figures of one event, measure, unit and subject, and judge each group.

    Parameters
    ----------
    claims : iterable of Claim
        Of any number of articles.

    Returns
    -------
    claims : list of Claim
        The same, with ``group_id`` where compared.
    comparisons : list of Comparison
        Groups that at least two articles take part in.
    """
    claims = list(claims)
    groups: dict[tuple[str, str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.event_id is not None and claim.subject_entity_id is not None:
            subject = claim.subject_entity_id
            key = (claim.event_id, claim.measure, claim.unit or "", subject)
            groups[key].append(claim)
    comparisons = []
    group_of: dict[str, str] = {}
    for key, group in sorted(groups.items()):
        articles = {claim.article_id for claim in group}
        if len(articles) < 2:  # noqa: PLR2004 - one article compares with nothing
            continue
        group_id = "cmp-" + hashlib.sha256("|".join(key).encode()).hexdigest()[:10]
        group_of |= {claim.claim_id: group_id for claim in group}
        comparisons.append(_judge(group_id, group, len(articles)))
    return [
        replace(claim, group_id=group_of.get(claim.claim_id)) for claim in claims
    ], comparisons


def _judge(group_id: str, group: Sequence[Claim], n_articles: int) -> Comparison:
    exact = {claim.value for claim in group if claim.bound == "exact"}
    low = max(interval(claim)[0] for claim in group)
    high = min(interval(claim)[1] for claim in group)
    values = ", ".join(sorted({claim.text for claim in group}))
    if len(exact) == 1 and all(claim.bound == "exact" for claim in group):
        verdict, reason = "agree", f"all give the same figure: {values}"
    elif low <= high:
        verdict, reason = "compatible", f"the bounds meet: {values}"
    else:
        verdict = "abstain"
        reason = f"the figures may count different things: {values}"
    return Comparison(
        group_id,
        group[0].measure,
        group[0].subject_entity_id,
        verdict,  # type: ignore[arg-type]
        n_articles,
        len({claim.origin or claim.article_id for claim in group}),
        reason,
    )
