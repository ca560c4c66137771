"""Time and memory of the linking stage on many perturbed copies of our articles."""

from __future__ import annotations

import time
import zlib
from collections.abc import Sequence
from dataclasses import replace

from benchmarks.cost import peak_memory
from cryptonews_nlp._types import AnalyzedArticle
from cryptonews_nlp.linking import link, merge_utterances
from training.gold import load_gold
from training.linking.gold import gold_analysis


def report_speed(sizes: Sequence[int]) -> None:
    """Print time and memory on repeated and perturbed articles."""
    base = [gold_analysis(article) for article in load_gold()]
    link(base)  # gazetteer and lexicons are read once
    for size in sizes:
        analyses = [
            _perturbed(base[i % len(base)], i // len(base)) for i in range(size)
        ]
        quotes = sum(len(a.quotes) for a in analyses)
        mentions = sum(len(a.mentions) for a in analyses)
        start = time.process_time()
        linked = link(analyses)
        middle = time.process_time()
        merge_utterances(analyses, linked)
        end = time.process_time()
        print(
            f"{size} articles, {mentions} mentions, {len(linked.entities)} entities:"
            f" link {middle - start:.1f} s; {quotes} quotes: utterances"
            f" {end - middle:.1f} s; peak {peak_memory():.0f} MiB"
        )


def _perturbed(analysis: AnalyzedArticle, copy: int) -> AnalyzedArticle:
    """Give half of the names of an article another ending, another one a copy."""
    if not copy:
        return analysis
    ending = "".join(_SYLLABLES[copy // len(_SYLLABLES) ** i % 16] for i in range(2))
    mentions = tuple(
        replace(mention, text=mention.text + ending)
        if mention.label in {"PERSON", "ORG", "MISC"}
        and zlib.crc32(mention.text.split()[-1].encode()) % 2
        else mention
        for mention in analysis.mentions
    )
    article_id = f"{analysis.article.article_id}-{copy}"
    quotes = tuple(
        # other words too: every third word of the quote gets the ending
        replace(q, text=_other_words(q.text, ending))
        for q in analysis.quotes
    )
    return replace(
        analysis,
        article=replace(analysis.article, article_id=article_id),
        mentions=mentions,
        quotes=quotes,
    )


_SYLLABLES = (
    *("zor", "bal", "kim", "tev", "lund", "mar", "ost", "pir"),
    *("quen", "rav", "sil", "tam", "ulm", "vex", "wil", "yar"),
)


def _other_words(text: str, ending: str) -> str:
    words = text.split(" ")
    return " ".join(w + ending if i % 3 == 0 else w for i, w in enumerate(words))
