"""The pronoun speakers of GUM news, whose antecedents train nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.quotes.antecedents import mention_at
from cryptonews_nlp.quotes.candidates.finding import find_candidates
from cryptonews_nlp.quotes.model import shipped_models
from cryptonews_nlp.quotes.rows import coreference_of, layout_of
from training.gold import read_jsonl
from training.quotes.gold import flat_document, parse
from training.quotes.lessons import same_name

_PRONOUNS = frozenset(
    ["he", "she", "they", "it", "who", "He", "She", "They", "It", "him", "her", "his"]
)


def pronouns(shared: Path) -> None:
    """Resolve the pronoun speakers of GUM news; its antecedents train nothing."""
    gold = read_jsonl(shared / "gold" / "quotes" / "gum_news.jsonl")
    documents = [flat_document(g, "gum_news", exhaustive=True) for g in gold]
    right = n = 0
    models = shipped_models()
    for row, doc in zip(gold, parse(documents), strict=True):
        layout = layout_of(doc)
        candidates = find_candidates(layout)
        people = coreference_of(layout, candidates, models)
        for q in sorted(row["quotes"], key=lambda q: q["speaker_start"]):
            span = (q["speaker_start"], q["speaker_end"])
            chain = (q["speaker_entity"] or {}).get("mentions", ())
            named = [m[2] for m in chain if _is_name(m[2], chain)]
            pronoun = q["speaker_text"] in _PRONOUNS
            mention = mention_at(layout, candidates, span)
            source = None
            if mention is not None:
                source, _ = people.resolve(mention)
                people.remember(mention, source)
            if named and pronoun:
                n += 1
                if source is not None:
                    first, last = source.name or (source.first, source.last)
                    text = layout.text[layout.start[first] : layout.end[last - 1]]
                    right += any(same_name(text, name) for name in named)
    print(f"gum_news: {right} of {n} pronoun speakers resolved to their name")


def _is_name(text: str, chain: Sequence[Sequence[Any]]) -> bool:
    """Tell a proper name from a noun at a sentence start."""
    words = re.findall(r"\w+", text)
    if text in _PRONOUNS or not words:
        return False
    if any(w[0].isupper() for w in words[1:]):
        return True
    lower = words[0].lower()
    return words[0][0].isupper() and not any(
        lower in re.findall(r"\w+", m[2]) or lower in _PRONOUNS for m in chain
    )
