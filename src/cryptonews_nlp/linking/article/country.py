"""The country that an article is about."""

from __future__ import annotations

from collections import Counter

#: How much oftener than the next an article names the country that it is about.
_STANDS_OUT = 2


def home_of(countries: Counter[str]) -> str:
    """Return the country that stands out, empty where none does.

    Examples
    --------
    >>> home_of(Counter(FR=4, US=1)), home_of(Counter(FR=2, US=2))
    ('FR', '')
    """
    first, second = [*countries.most_common(2), ("", 0), ("", 0)][:2]
    return first[0] if first[1] >= _STANDS_OUT * second[1] else ""
