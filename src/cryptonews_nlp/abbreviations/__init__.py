"""The abbreviations whose full stop ends no sentence, as every room reads them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from cryptonews_nlp._words import words
from cryptonews_nlp.abbreviations.lang import en, fr
from cryptonews_nlp.calendar import CALENDARS


class Abbreviations(NamedTuple):
    """Abbreviations of one language that lean on what follows them.

    Those that end a sentence as well are in neither table: "on Maple St.", "at 5 p.m."

    Attributes
    ----------
    leading : frozenset of str
        Never last in a sentence, written as here: "Lt. Gov. Moss", "Roe v. Wade".
    numbering : frozenset of str
        Months and such as lead over to a number, in lower case: "Sept. 3".

    Examples
    --------
    >>> "Lt" in ABBREVIATIONS["en"].leading, "art" in ABBREVIATIONS["fr"].numbering
    (True, True)
    """

    leading: frozenset[str] = frozenset()
    numbering: frozenset[str] = frozenset()

    @property
    def lower(self) -> frozenset[str]:
        """Those that lead, in lower case."""
        return frozenset(word.lower() for word in self.leading)


#: By ISO 639-1 code.
ABBREVIATIONS: Mapping[str, Abbreviations] = {
    language: Abbreviations(
        words(module.LEADING),
        words(module.NUMBERING)
        | frozenset(short for _, *cut in CALENDARS[language].months for short in cut),
    )
    for language, module in (("en", en), ("fr", fr))
}
