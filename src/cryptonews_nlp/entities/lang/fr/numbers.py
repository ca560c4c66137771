"""French words of numbers."""

from __future__ import annotations

from cryptonews_nlp.entities.lang.words.values import NumberWords

_UNITS = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
    "quinze seize"
)
_TENS = "vingt trente quarante cinquante soixante"

WORDS = NumberWords(
    decimal=",",
    thousands=".",
    units={word: n for n, word in enumerate(_UNITS.split())} | {"une": 1},
    tens={word: 10 * n for n, word in enumerate(_TENS.split(), 2)}
    | {"septante": 70, "octante": 80, "huitante": 80, "nonante": 90, "vingts": 20},
    scales={
        "cent": 100,
        "cents": 100,
        "mille": 1_000,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "billion": 10**12,
        "billions": 10**12,
    },
    bare_scales=frozenset({"cent", "mille"}),
    multiplied=frozenset({"vingt", "vingts"}),
    halves=frozenset(),
    approximate={
        "huitaine": 8,
        "dizaine": 10,
        "douzaine": 12,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
        "millier": 1000,
    },
    joins=frozenset({"et", "de"}),
    articles=frozenset({"un", "une"}),
    multipliers={
        "cents": 100,
        "mille": 1_000,
        "milliers": 1_000,
        "k": 1_000,
        "million": 10**6,
        "millions": 10**6,
        "mio": 10**6,
        "m": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "mrd": 10**9,
        "mrds": 10**9,
        "md": 10**9,
        "mds": 10**9,
        "mia": 10**9,
        "g": 10**9,
        "billion": 10**12,
        "billions": 10**12,
    },
    percent=(r"%", r"pour ?cent\b", r"pour 100\b", r"p\. ?100\b", r"pct\b"),
)
