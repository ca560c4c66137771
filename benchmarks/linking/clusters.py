"""Annotated entities as clusters of mentions, and how well found ones agree."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from benchmarks.scores import precision_recall_f1
from cryptonews_nlp._types import NAME_LABELS, MentionKey

#: The five parts of the gold were annotated apart and chose different canonical names
#: for one thing. Equated here from the names alone, before any linker was run.
SAME_NAME = {
    "AFP": "Agence France-Presse",
    "AMF": "Autorité des marchés financiers",
    "AMF Québec": "Autorité des marchés financiers du Québec",
    "Autorité des marchés financiers (Québec)": (
        "Autorité des marchés financiers du Québec"
    ),
    "BKA": "Bundeskriminalamt",
    "Bundesanstalt für Finanzdienstleistungsaufsicht": "BaFin",
    "Ether": "Ethereum",
    "European Economic Area": "Espace économique européen",
    "Federal Bureau of Investigation": "FBI",
    "Finma": "FINMA",
    "Halden": "Halden Pay",
    "INTERPOL": "Interpol",
    "NCA": "National Crime Agency",
    "Operation Tramontane": "Tramontane",
    "Quebec": "Québec",
    "SINGAPORE": "Singapore",
    "Tether USD": "USDT",
    "USD Coin": "USDC",
    "ether": "Ethereum",
    "parquet de Paris": "Paris prosecutor's office",
}

Clusters = dict[MentionKey, str]


def gold_clusters(
    articles: Sequence[dict[str, Any]], *, equated: bool = True
) -> Clusters:
    """Return the canonical name of each named mention."""
    same = SAME_NAME if equated else {}
    return {
        (a["doc_id"], e["start"], e["end"], e["label"]): (
            # a person and a place of one name are two things
            ("PERSON:" if e["label"] == "PERSON" else "")
            + same.get(e["entity"], e["entity"])
        )
        for a in articles
        for e in a["entities"]
        if e["label"] in NAME_LABELS
    }


def cross_pairs(
    gold: Clusters, found: Clusters, language: dict[str, str]
) -> tuple[float, float, float]:
    """Return precision, recall and F1 of mention pairs in different languages."""

    def n_pairs(counts: dict[Any, Counter[str]]) -> int:
        return sum(c["en"] * c["fr"] for c in counts.values())

    by_gold: dict[Any, Counter[str]] = defaultdict(Counter)
    by_found: dict[Any, Counter[str]] = defaultdict(Counter)
    by_both: dict[Any, Counter[str]] = defaultdict(Counter)
    for key, name in gold.items():
        lang = language[key[0]]
        by_gold[name][lang] += 1
        by_found[found[key]][lang] += 1
        by_both[name, found[key]][lang] += 1
    return precision_recall_f1(n_pairs(by_both), n_pairs(by_found), n_pairs(by_gold))
