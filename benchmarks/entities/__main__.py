"""Values, acronyms, roles, addresses and confidence of the entity stage, measured.

``python -m benchmarks.entities [--split dev] [--shared DIR]`` runs the shipped
pipelines with ``cryptonews_entities`` on the project's annotated articles. Spans and
labels on outside sets are measured by ``python -m benchmarks.models --stage entities``.
"""

from __future__ import annotations

import time

from benchmarks.entities.names import acronyms, calibration, names
from benchmarks.entities.readings import Article, analyse
from benchmarks.entities.roles import roles
from benchmarks.entities.values import indicators, values
from cryptonews_nlp._text import flatten
from cryptonews_nlp.models import load
from training.gold import SPLITS, load_gold
from training.places import command


def speed(articles: list[Article]) -> None:
    """Print the share of time that the component adds to the pipeline below it."""
    for language in ("en", "fr"):
        nlp = load(language)
        texts = [flatten(a["text"]) for a in articles if a["lang"] == language]
        nlp(texts[0])
        start = time.process_time()
        docs = list(nlp.pipe(texts))
        below = time.process_time() - start
        component = nlp.create_pipe("cryptonews_entities")
        component(docs[0].copy())
        start = time.process_time()
        for doc in docs:
            component(doc)
        share = (time.process_time() - start) / below
        tokens = sum(map(len, docs)) / below
        print(
            f"{language} component adds {share:.1%} to {tokens:,.0f} tokens/CPU second"
        )


def main() -> None:
    """Print all figures."""
    parser = command(__doc__)
    parser.add_argument("--split", choices=SPLITS, default="dev")
    split = parser.parse_args().split
    articles = load_gold(split)
    results = list(analyse(articles))
    print(f"own articles, {split}: {len(articles)}")
    names(results)
    values(results)
    acronyms(results)
    roles(results)
    indicators(articles)
    calibration(results)
    speed(articles)


if __name__ == "__main__":
    main()
