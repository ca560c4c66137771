"""The months and the days of the week, as every room reads them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from cryptonews_nlp.calendar.lang import en, fr


class Calendar(NamedTuple):
    """Months and days of the week of one language, in lower case.

    Attributes
    ----------
    months, weekdays : tuple of tuple of str
        In their order, from January and from Monday: the full name, then its other
        forms.

    Examples
    --------
    >>> CALENDARS["en"].month_names[:2], CALENDARS["fr"].weekday_names[0]
    (('january', 'february'), 'lundi')
    >>> "sept" in CALENDARS["fr"].words
    True
    """

    months: tuple[tuple[str, ...], ...]
    weekdays: tuple[tuple[str, ...], ...]

    @property
    def month_names(self) -> tuple[str, ...]:
        """Full names of the months."""
        return tuple(name for name, *_ in self.months)

    @property
    def weekday_names(self) -> tuple[str, ...]:
        """Full names of the days of the week."""
        return tuple(name for name, *_ in self.weekdays)

    @property
    def words(self) -> frozenset[str]:
        """All forms of all of them."""
        return frozenset().union(*self.months, *self.weekdays)


def numbered(forms: tuple[tuple[str, ...], ...], first: int) -> dict[str, int]:
    """Return the number of each form, counted from ``first``.

    Parameters
    ----------
    forms : tuple of tuple of str
        The months or the days of the week.
    first : int
        Number of the first.

    Returns
    -------
    dict of str to int
    """
    return {form: n for n, group in enumerate(forms, first) for form in group}


def _rows(block: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(line.split()) for line in block.strip().splitlines())


#: By ISO 639-1 code.
CALENDARS: Mapping[str, Calendar] = {
    language: Calendar(_rows(module.MONTHS), _rows(module.WEEKDAYS))
    for language, module in (("en", en), ("fr", fr))
}
