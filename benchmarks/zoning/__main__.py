"""Score zones: ``python -m benchmarks.zoning [--split dev] [--pages DIR]``.

Printed: character-level F1 by kind against the annotated zones of our own articles;
what of real, clean news is wrongly put outside the content; the seeds; and, where the
folder of the article extraction benchmark (scrapinghub/article-extraction-benchmark,
fetched by hand, never part of this repository) is given, token F1 against the human
main text, for raw HTML and for the same pages flattened to text.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from benchmarks.scores import f1
from benchmarks.zoning.content import same_line
from benchmarks.zoning.pages import score_pages
from cryptonews_nlp._types import CONTENT_ZONES, Article
from cryptonews_nlp.zoning import complete_metadata, find_zones
from cryptonews_nlp.zoning.model import KINDS
from training.gold import SPLITS, load_gold, read_jsonl
from training.places import command


def kinds_by_character(text: str, zones: Iterable[tuple[int, int, str]]) -> list[str]:
    """Give each character its kind; what is in no zone is body."""
    kinds = ["body"] * len(text)
    for start, end, kind in zones:
        kinds[start:end] = [kind] * (end - start)
    return kinds


def score_own(split: str, *, verbose: bool, with_title: bool) -> None:
    """Compare with the annotated zones, white space apart."""
    confusion: Counter[tuple[str, str]] = Counter()
    seconds = 0.0
    articles = load_gold(split)
    for item in articles:
        text = item["text"]
        gold = kinds_by_character(
            text, [(z["start"], z["end"], z["kind"]) for z in item["zones"]]
        )
        article = Article(
            item["doc_id"], text, title=item["title"] if with_title else None
        )
        begin = time.perf_counter()
        zones = find_zones(article)
        seconds += time.perf_counter() - begin
        found = kinds_by_character(text, [(z.start, z.end, z.kind) for z in zones])
        confusion.update(
            (g, f) for g, f, c in zip(gold, found, text, strict=True) if not c.isspace()
        )
        if verbose:
            show_errors(item["doc_id"], text, gold, found)
    scores = {kind: _f1(confusion, {kind}) for kind in KINDS}
    print(
        f"own articles, {split}, {len(articles)}: "
        f"body+title F1 {_f1(confusion, {'body', 'title'}):.4f}, "
        f"macro F1 {sum(scores.values()) / len(scores):.3f}, "
        + ", ".join(f"{k} {v:.3f}" for k, v in scores.items())
        + f"; {1000 * seconds / len(articles):.1f} ms an article"
    )


def _f1(confusion: Counter[tuple[str, str]], kinds: set[str]) -> float:
    """Return the F1 of the characters of some kinds, taken as one."""
    return f1(
        sum(n for pair, n in confusion.items() if kinds.issuperset(pair)),
        sum(n for (_, found), n in confusion.items() if found in kinds),
        sum(n for (gold, _), n in confusion.items() if gold in kinds),
    )


def show_errors(name: str, text: str, gold: list[str], found: list[str]) -> None:
    """Print the stretches that have another kind than annotated."""
    position = 0
    while position < len(text):
        end = position
        pair = (gold[position], found[position])
        while end < len(text) and (gold[end], found[end]) == pair:
            end += 1
        if pair[0] != pair[1] and text[position:end].strip():
            print(
                f"  {name}: {pair[0]} found as {pair[1]}: {text[position:end]!r:.140}"
            )
        position = end


def clean_texts(shared: Path) -> dict[str, list[str]]:
    """Load real news whose every character is article."""
    sets = {}
    for name in (
        "gold/quotes/polnear_dev",
        "gold/quotes/annodis_news_fr",
        "gold/quotes_fr/gold_dev",
        "gold/events/basil",
        "gold/events/newswcl50",
        "corpora/ntrex_news_en/articles",
        "corpora/ntrex_news_fr/articles",
    ):
        path = shared / f"{name}.jsonl"
        if path.exists():
            sets[name] = [
                row["text"]
                for row in read_jsonl(path)
                if row.get("split") != "train" or "ntrex" not in name
            ]
    return sets


def score_clean(shared: Path, *, verbose: bool) -> None:
    """Measure how much of clean news stays in the content zones."""
    for name, texts in clean_texts(shared).items():
        kept = total = 0
        for text in texts:
            for zone in find_zones(Article("x", text)):
                part = text[zone.start : zone.end]
                size = len("".join(part.split()))
                total += size
                if zone.kind in CONTENT_ZONES:
                    kept += size
                elif verbose:
                    print(f"  {name}: lost as {zone.kind}: {part!r:.160}")
        print(f"clean news {name}, {len(texts)}: {kept / total:.4f} kept as content")


def score_titles(split: str) -> None:
    """Compare the titles found in texts without metadata with the annotated ones."""
    right = wrong = missing = 0
    for item in load_gold(split):
        text = item["text"]
        spans = [z for z in item["zones"] if z["kind"] == "title"]
        first = text[spans[0]["start"] : spans[0]["end"]] if spans else None
        article = Article("x", text)
        found = complete_metadata(article, find_zones(article)).title
        if same_line(found, first) or (first and same_line(found, item["title"])):
            right += 1
        elif found:
            wrong += 1
        else:
            missing += 1
    print(f"titles, {split}: {right} right, {wrong} wrong, {missing} missing")


def main() -> None:
    """Print all figures."""
    parser = command(__doc__)
    parser.add_argument("--split", default="dev", choices=SPLITS)
    parser.add_argument("--pages", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true")
    args = parser.parse_args()
    score_own(args.split, verbose=args.verbose, with_title=False)
    score_own(args.split, verbose=False, with_title=True)
    score_titles(args.split)
    if args.shared.exists():
        score_clean(args.shared, verbose=args.verbose)
    else:
        print(f"clean news skipped: there is no {args.shared}")
    if args.pages:
        score_pages(args.pages)


if __name__ == "__main__":
    main()
