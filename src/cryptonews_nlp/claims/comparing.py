"""Say what the figures of a group amount to: agree, compatible, conflict, nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import combinations
from typing import NamedTuple

from cryptonews_nlp._types import Verdict
from cryptonews_nlp.claims.figure import Figure
from cryptonews_nlp.claims.values import equal, meet

#: Likeness from which two figures that cannot both be true are called a conflict;
#: below it the stage abstains. Of those between .5 and .6, 3 of our own are conflicts
#: and nearly none in real news.
CONFLICT = 0.6

#: Figures that a reason names.
SHOWN = 6


#: Kinds whose figures a period does not part.
_TIMELESS = frozenset({"date", "age"})

_YEAR = 365.25

#: Later than any day: the end of "since January".
_OPEN = "9"

#: Ends of measures that are counted on for days: who was hurt, killed, taken in.
_TALLIES = ("injured", "killed", "arrested", "arrests")

#: Bounds that let a figure be the same without being more.
_PLAIN = frozenset({"exact", "about"})


class Judgement(NamedTuple):
    """A verdict with its reason and the number of independent origins."""

    verdict: Verdict
    reason: str
    n_origins: int


def judge(
    figures: Sequence[Figure],
    conflict: float = 1.0,
    duplicates: Mapping[str, str] | None = None,
) -> Judgement:
    """Judge figures that measure one thing.

    Parameters
    ----------
    figures : sequence of Figure
        At least two.
    conflict : float
        Likeness of those that differ in value.
    duplicates : mapping of str to str, optional
        Original by copied article.

    Returns
    -------
    Judgement
    """
    origins = n_origins(figures, duplicates or {})
    if figures[0].kind == "date":
        figures = _originals(figures, duplicates or {})
    values = _values(figures)
    pairs = list(combinations(figures, 2))
    apart = [(a, b) for a, b in pairs if not meet(a.claim, b.claim)]
    if not apart:
        if all(_agree(a, b) for a, b in pairs):
            return Judgement("agree", f"one figure: {values}", origins)
        return Judgement("compatible", f"the bounds meet: {values}", origins)
    verdict, reason = _why_apart(figures, apart, conflict)
    return Judgement(verdict, reason, origins)


def _why_apart(
    figures: Sequence[Figure], apart: Sequence[tuple[Figure, Figure]], conflict: float
) -> tuple[Verdict, str]:
    """Say what figures of which pairs cannot both be true amount to."""
    values = _values(figures)
    moving = 2 * sum(figure.moving for figure in figures) >= len(figures)
    rated = any(a.claim.unit != b.claim.unit and a.kind == "money" for a, b in apart)
    of = {id(figure): _dated(figure, figures) for figure in figures}
    dated = [(of[id(a)], of[id(b)]) for a, b in apart]
    reasons: tuple[tuple[bool, Verdict, str], ...] = (
        (
            all(_other_period(a, b) for a, b in dated),
            "not_comparable",
            f"figures of different periods: {periods(figures)}",
        ),
        (
            all(_grown_older(a, b) for a, b in apart),
            "compatible",
            f"the age of one person at different times: {values}",
        ),
        (moving, "not_comparable", f"a market at different moments: {values}"),
        (
            all(_other_edition(a, b) for a, b in apart),
            "not_comparable",
            f"one outlet on different days: {values}",
        ),
        (
            all(_counted_on(a, b) for a, b in apart),
            "not_comparable",
            f"a tally that may have grown since: {values}",
        ),
        (
            all(a.possible or b.possible for a, b in apart),
            "abstain",
            f"what may come beside what is: {values}",
        ),
        (rated, "abstain", f"amounts in currencies whose rate decides: {values}"),
        (conflict >= CONFLICT, "conflict", f"they cannot all be true: {values}"),
    )
    told = ((verdict, reason) for holds, verdict, reason in reasons if holds)
    return next(
        told, ("abstain", f"the figures may measure different things: {values}")
    )


def _originals(
    figures: Sequence[Figure], duplicates: Mapping[str, str]
) -> Sequence[Figure]:
    """Leave out the days of copies: "on Friday" dates from the day of each print."""
    return [f for f in figures if f.claim.article_id not in duplicates] or figures


def _agree(left: Figure, right: Figure) -> bool:
    bounds = {left.claim.bound, right.claim.bound}
    return equal(left.claim, right.claim) and (len(bounds) == 1 or bounds <= _PLAIN)


def _other_period(left: Figure, right: Figure) -> bool:
    one, two = left.claim, right.claim
    if left.kind in _TIMELESS or one.date_from is None or two.date_from is None:
        return False
    ends = (one.date_to or _OPEN, two.date_to or _OPEN)
    return ends[0] < two.date_from or ends[1] < one.date_from


def _dated(figure: Figure, figures: Sequence[Figure]) -> Figure:
    """Return the figure that its article dates where it repeats it, or itself."""
    if figure.claim.date_from is not None:
        return figure
    return next(
        (
            other
            for other in figures
            if other.claim.article_id == figure.claim.article_id
            and other.claim.date_from is not None
            and equal(other.claim, figure.claim)
        ),
        figure,
    )


def _counted_on(left: Figure, right: Figure) -> bool:
    """Tell whether the later of two tallies is the higher one: more were found since.

    Not where both are of the same day.
    """
    if not left.claim.measure.endswith(_TALLIES):
        return False
    if left.day is None or right.day is None or left.day == right.day:
        return False
    ends = {left.claim.date_from, left.claim.date_to}
    ends |= {right.claim.date_from, right.claim.date_to}
    if None not in ends and len(ends) == 1:
        return False
    first, last = sorted((left, right), key=lambda figure: figure.day or "")
    return first.claim.value < last.claim.value


def _grown_older(left: Figure, right: Figure) -> bool:
    """Tell whether the time between two articles explains two ages of a person.

    Where a day is not known, one birthday may lie between them.
    """
    if not left.kind == right.kind == "age":
        return False
    older = right.claim.value - left.claim.value
    if left.day is None or right.day is None:
        return abs(older) <= 1
    lived = date.fromisoformat(right.day) - date.fromisoformat(left.day)
    return abs(older - lived.days / _YEAR) < 1


def _other_edition(left: Figure, right: Figure) -> bool:
    """Tell whether an outlet says something else on another day: what is new since."""
    if left.source is not None or right.source is not None or left.outlet is None:
        return False
    return left.outlet == right.outlet and left.day != right.day


def _values(figures: Sequence[Figure]) -> str:
    days = [f.claim.date_from or "--" for f in figures if f.kind == "date"]
    if days and not any(day.startswith("--") for day in days):
        return periods(figures)
    return _listed(" ".join(figure.claim.text.split()) for figure in figures)


def _listed(texts: Iterable[str]) -> str:
    """Return texts, each once whatever its capitals, the first :data:`SHOWN`."""
    once = list({text.casefold(): text for text in reversed(list(texts))}.values())[
        ::-1
    ]
    more = f" and {len(once) - SHOWN} more" if len(once) > SHOWN else ""
    return ", ".join(once[:SHOWN]) + more


def periods(figures: Sequence[Figure]) -> str:
    """Return figures with their periods, each once."""
    claims = [figure.claim for figure in figures]
    return _listed(
        f"{' '.join(c.text.split())} ({_span(c.date_from, c.date_to)})" for c in claims
    )


def _span(first: str | None, last: str | None) -> str:
    if first is None:
        return "no period given"
    if last is None:
        return f"since {first}"
    return first if first == last else f"{first} to {last}"


def n_origins(figures: Sequence[Figure], duplicates: Mapping[str, str]) -> int:
    """Count the independent sources behind figures.

    Parameters
    ----------
    figures : sequence of Figure
        Of one group.
    duplicates : mapping of str to str
        Original by copied article: a copy adds nothing.

    Returns
    -------
    int
        At least 1.

    Notes
    -----
    Everyone whom a figure is attributed to counts once. An outlet that gives a figure
    without source counts only when nobody else gives a figure that meets it: printing
    the same number again is no second source.
    """
    figures = _originals(figures, duplicates)
    counted = [f for f in figures if f.source is not None]
    named = {f.source for f in counted}
    extra = 0
    for figure in figures:
        if figure.source is not None:
            continue
        if not any(meet(figure.claim, other.claim) for other in counted):
            extra += 1
            counted.append(figure)
    return max(len(named) + extra, 1)
