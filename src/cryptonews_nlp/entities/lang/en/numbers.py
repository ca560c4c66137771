"""English words of numbers."""

from __future__ import annotations

from cryptonews_nlp.entities.lang.words.values import NumberWords

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

WORDS = NumberWords(
    decimal=".",
    thousands=",",
    units={word: n for n, word in enumerate(_UNITS.split())} | {"a": 1, "an": 1},
    tens={word: 10 * n for n, word in enumerate(_TENS.split(), 2)},
    scales={
        "hundred": 100,
        "thousand": 1_000,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
    },
    bare_scales=frozenset(),
    multiplied=frozenset(),
    halves=frozenset({"half"}),
    approximate={"dozen": 12, "score": 20},
    joins=frozenset({"and"}),
    articles=frozenset({"a", "an"}),
    multipliers={
        "hundred": 100,
        "thousand": 1_000,
        "k": 1_000,
        "million": 10**6,
        "millions": 10**6,
        "mln": 10**6,
        "mn": 10**6,
        "mio": 10**6,
        "m": 10**6,
        "billion": 10**9,
        "billions": 10**9,
        "bln": 10**9,
        "bn": 10**9,
        "b": 10**9,
        "trillion": 10**12,
        "trn": 10**12,
        "tn": 10**12,
        "lakh": 10**5,
        "lakh crore": 10**12,
        "crore": 10**7,
    },
    percent=(r"%", r"per ?cent\b", r"pct\b", r"(?<=\d)pc\b", r"percents\b"),
)
