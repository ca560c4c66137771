"""How each language writes a counted figure: data only."""

from __future__ import annotations

from dataclasses import dataclass

from cryptonews_nlp.claims.lang import en, fr


@dataclass(frozen=True, slots=True)
class FigureWords:
    """Words around a figure.

    Attributes
    ----------
    bounds : dict of str to str
        Bound by the lower-case phrase that stands before a number.
    numbers : dict of str to int
        Value of a number word.
    multipliers : dict of str to int
        Factor of a word such as "million".
    skip : frozenset of str
        Words after a number that are no counted noun.
    thousands : str
        Characters that group digits.
    decimal : str
        Decimal mark.
    """

    bounds: dict[str, str]
    numbers: dict[str, int]
    multipliers: dict[str, int]
    skip: frozenset[str]
    thousands: str
    decimal: str


WORDS = {
    module.__name__.rpartition(".")[2]: FigureWords(
        module.BOUNDS,
        module.NUMBERS,
        module.MULTIPLIERS,
        module.SKIP,
        module.THOUSANDS,
        module.DECIMAL,
    )
    for module in (en, fr)
}
