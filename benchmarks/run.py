"""What the main job costs, stage by stage, on the bundled articles.

``python -m benchmarks.run [--copies N]`` analyzes data/articles N times over (each copy
under ids of its own) and prints seconds and shares by stage, tokens per second, and
the share of each spaCy component. Shares within one run are comparable between
machines; seconds are not.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from spacy.tokens import Doc

from cryptonews_nlp._types import Article, Failure
from cryptonews_nlp.batch import analyze_items
from cryptonews_nlp.pipeline import Analyzer, prepare
from cryptonews_nlp.reading import read
from cryptonews_nlp.settings import Settings
from training.places import DATA, command


def copies(items: Iterable[Article | Failure], number: int) -> Iterator[Article]:
    """Yield each article several times, under ids of its own."""
    for item in items:
        if isinstance(item, Article):
            for copy in range(number):
                yield replace(item, article_id=f"{copy}/{item.article_id}")


def component_seconds(articles: list[Article]) -> dict[str, float]:
    """Return the seconds that each component of both pipelines takes."""
    analyzer = Analyzer()
    seconds: dict[str, float] = defaultdict(float)
    jobs = [content for a in articles for content in prepare(a).contents]
    for language in ("en", "fr"):
        nlp = analyzer.pipeline(language)
        texts = [c.text for c in jobs if c.language == language]
        start = time.perf_counter()
        docs: list[Doc] = [nlp.make_doc(text) for text in texts]
        seconds["tokenizer"] += time.perf_counter() - start
        for name, component in nlp.pipeline:
            start = time.perf_counter()
            pipe = getattr(component, "pipe", None)
            docs = list(pipe(docs)) if pipe else [component(doc) for doc in docs]
            seconds[name] += time.perf_counter() - start
    return seconds


def main() -> None:
    """Print the tables."""
    parser = command(__doc__)
    parser.add_argument("--copies", type=int, default=1)
    arguments = parser.parse_args()
    folder = DATA / "articles"
    articles = list(copies(read(folder), arguments.copies))
    analyze_items(articles[:2], Settings(), progress=False)  # loads the pipelines
    result = analyze_items(copies(read(folder), arguments.copies), progress=False)
    seconds = result.info["seconds"]
    assert isinstance(seconds, dict)  # noqa: S101 - tells the type checker
    total = sum(seconds.values())
    tokens = int(result.articles["n_tokens"].sum())
    print(f"{len(articles)} articles, {tokens} tokens, {total:.1f} s")
    print(f"{tokens / total:.0f} tokens/s in all, one process\n")
    for name, value in seconds.items():
        print(f"{name:<22}{value:8.2f} s {value / total:7.1%}")
    parts = component_seconds(articles[:200])
    whole = sum(parts.values())
    print("\nwithin the parse")
    for name, value in parts.items():
        print(f"{name:<22}{value:8.2f} s {value / whole:7.1%}")


if __name__ == "__main__":
    main()
