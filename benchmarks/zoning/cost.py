"""What reading and zoning cost in a run: ``python -m benchmarks.zoning.cost``.

Our own articles are written to a folder several times over, each copy with numbers of
its own and its paragraphs in another order, half of them inside invented pages (menus,
related articles, legal notices), and the folder is analyzed in one process. Printed is
the share of each stage; the first two are to cost less than a tenth together.
"""

from __future__ import annotations

import random
import re
import tempfile
import time
from pathlib import Path

from cryptonews_nlp._types import Article
from cryptonews_nlp.batch import analyze_items
from cryptonews_nlp.language import detect_zones
from cryptonews_nlp.reading import read
from cryptonews_nlp.settings import Settings
from cryptonews_nlp.zoning import complete_metadata, find_zones, repeated_blocks
from training.gold import load_gold
from training.places import command
from training.zoning.pages import PageMaker
from training.zoning.samples import pieces_of

SEED = 11
_NUMBER = re.compile(r"\d+")


def write_folder(folder: Path, number: int) -> None:
    """Write varied copies of our articles."""
    rng = random.Random(SEED)  # noqa: S311 - a sample, no secret
    gold = load_gold()
    titles = {
        code: [a["title"] for a in gold if a["lang"] == code] for code in ("en", "fr")
    }
    maker = PageMaker(rng, ["Ann Lee", "Éva Noël"], titles, titles)
    for i in range(number):
        article = gold[i % len(gold)]
        pieces = pieces_of(article)
        head, body = pieces[:2], pieces[2:]
        rng.shuffle(body)
        if i % 2:
            text, _, _ = maker.page(head + body, article["lang"])
        else:
            text = "\n\n".join(piece.text for piece in head + body)
        text = _NUMBER.sub(lambda m: str(rng.randrange(1, 10 ** len(m[0]))), text)
        (folder / f"{i:05}.txt").write_text(text, encoding="utf-8")


def main() -> None:
    """Print the shares, and milliseconds an article within reading and zoning."""
    parser = command(__doc__)
    parser.add_argument("--articles", type=int, default=600)
    number: int = parser.parse_args().articles
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_folder(folder, number)
        analyze_items(list(read(folder))[:4], Settings(), progress=False)  # loads
        start = time.perf_counter()
        result = analyze_items(read(folder), Settings(), progress=False)
        total = time.perf_counter() - start
        seconds = result.info["seconds"]
        assert isinstance(seconds, dict)  # noqa: S101 - tells the type checker
        first = seconds["read"] + seconds["prepare"]
        shares = ", ".join(f"{k} {v:.2f} s" for k, v in seconds.items())
        print(f"{number} articles in {total:.1f} s: {shares}")
        print(f"reading, zones and languages: {first / total:.1%} of the run")
        start = time.perf_counter()
        articles = [a for a in read(folder) if isinstance(a, Article)]
        marks = [time.perf_counter() - start]
        start = time.perf_counter()
        repeated = repeated_blocks(a.text for a in articles)
        marks.append(time.perf_counter() - start)
        start = time.perf_counter()
        zones = [find_zones(a, repeated=repeated) for a in articles]
        marks.append(time.perf_counter() - start)
        start = time.perf_counter()
        for article, found in zip(articles, zones, strict=True):
            detect_zones(article.text, found)
        marks.append(time.perf_counter() - start)
        start = time.perf_counter()
        for article, found in zip(articles, zones, strict=True):
            complete_metadata(article, found)
        marks.append(time.perf_counter() - start)
    stages = ("reading", "repeated blocks", "zones", "languages", "metadata")
    for stage, spent in zip(stages, marks, strict=True):
        print(f"{stage}: {1000 * spent / number:.2f} ms an article")


if __name__ == "__main__":
    main()
