"""Score zones: ``python -m benchmarks.zoning [--split dev] [--pages DIR]``.

Printed: character-level F1 by kind against the annotated zones of our own articles;
what of real, clean news is wrongly put outside the content; the seeds; and, where the
folder of the article extraction benchmark (scrapinghub/article-extraction-benchmark,
fetched by hand, never part of this repository) is given, token F1 against the human
main text, for raw HTML and for the same pages flattened to text.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from benchmarks.gold import load_gold
from cryptonews_nlp._types import CONTENT_ZONES, Article
from cryptonews_nlp.zoning import complete_metadata, find_zones
from cryptonews_nlp.zoning.model import KINDS

_TOKEN = re.compile(r"\w+")


def f1(tp: float, fp: float, fn: float) -> float:
    """Return the harmonic mean of precision and recall."""
    return 2 * tp / (2 * tp + fp + fn) if tp + fp + fn else 1.0


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
    scores = {}
    for kind in KINDS:
        tp = confusion[kind, kind]
        fp = sum(n for (g, f), n in confusion.items() if f == kind != g)
        fn = sum(n for (g, f), n in confusion.items() if g == kind != f)
        scores[kind] = f1(tp, fp, fn)
    main = {"body", "title"}
    tp = sum(n for (g, f), n in confusion.items() if g in main and f in main)
    fp = sum(n for (g, f), n in confusion.items() if g not in main and f in main)
    fn = sum(n for (g, f), n in confusion.items() if g in main and f not in main)
    print(
        f"own articles, {split}, {len(articles)}: body+title F1 {f1(tp, fp, fn):.4f}, "
        f"macro F1 {sum(scores.values()) / len(scores):.3f}, "
        + ", ".join(f"{k} {v:.3f}" for k, v in scores.items())
        + f"; {1000 * seconds / len(articles):.1f} ms an article"
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
            rows = [
                json.loads(x) for x in path.read_text(encoding="utf-8").splitlines()
            ]
            rows = [r for r in rows if r.get("split") != "train" or "ntrex" not in name]
            sets[name] = [r["text"] for r in rows]
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


def content_of(
    text: str,
    title: str | None = None,
    kinds: frozenset[str] = CONTENT_ZONES,
    path: str | None = None,
) -> str:
    """Return the content zones of a text."""
    zones = find_zones(Article("x", text, title=title, path=path))
    return "\n".join(text[z.start : z.end] for z in zones if z.kind in kinds)


def token_f1(gold: str, found: str) -> float:
    """Compare two texts as bags of tokens."""
    left = Counter(_TOKEN.findall(gold.lower()))
    right = Counter(_TOKEN.findall(found.lower()))
    common = sum((left & right).values())
    return f1(common, sum(right.values()) - common, sum(left.values()) - common)


def same_line(left: str | None, right: str | None) -> bool:
    """Tell whether two titles are equal, case, spaces and marks of headings apart."""
    a, b = (" ".join((x or "").split()).strip("#*_ ").casefold() for x in (left, right))
    return a == b


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


def score_page_titles(pages: list[tuple[str | None, str]]) -> None:
    """Find the title of pages flattened to text, where it stands on a line there."""
    counts: Counter[str] = Counter()
    for title, flat in pages:
        if title and any(same_line(title, line) for line in flat.split("\n")):
            article = Article("x", flat)
            found = complete_metadata(article, find_zones(article)).title
            same = same_line(found, title)
            counts["right" if same else "wrong" if found else "missing"] += 1
    print(f"titles of flattened pages: {dict(sorted(counts.items()))}")


def score_pages(folder: Path) -> None:
    """Compare with the human main text of real pages."""
    import trafilatura  # noqa: PLC0415 - only with --pages

    from cryptonews_nlp.reading.pages.markup import flat_text, html_to_text  # noqa: PLC0415

    truth = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    rows: dict[str, list[float]] = {}
    main = frozenset(CONTENT_ZONES - {"title", "byline"})
    pages: list[tuple[str | None, str]] = []
    for key, item in sorted(truth.items()):
        packed = (folder / "html" / f"{key}.html.gz").read_bytes()
        html = gzip.decompress(packed).decode("utf-8", "replace")
        alone = trafilatura.extract(html, include_comments=False) or ""
        page, flat = html_to_text(html), flat_text(html)
        pages.append((page.title, flat))
        found = {
            "trafilatura alone": alone,
            "ours, whole text": page.text,
            "ours, content zones": content_of(page.text, page.title, path="x.html"),
            "ours, body and captions": content_of(
                page.text, page.title, main, "x.html"
            ),
            "flattened page, whole": flat,
            "flattened page, body and captions": content_of(flat, None, main),
        }
        for name, text in found.items():
            rows.setdefault(name, []).append(token_f1(item["articleBody"], text))
    for name, values in rows.items():
        score = sum(values) / len(values)
        print(f"pages ({len(values)}), {name}: token F1 {score:.4f}")
    score_page_titles(pages)


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", default="dev", choices=("train", "dev", "test"))
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
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
