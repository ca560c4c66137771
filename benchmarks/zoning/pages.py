"""Real pages against the main text that people cut out of them.

The pages are those of the article extraction benchmark
(scrapinghub/article-extraction-benchmark), fetched by hand.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from pathlib import Path

import trafilatura
from lxml import etree
from lxml.html import document_fromstring

from benchmarks.scores import f1
from benchmarks.zoning.content import content_of, same_line
from cryptonews_nlp._types import CONTENT_ZONES, Article
from cryptonews_nlp.reading.pages.markup import flat_text, html_to_text
from cryptonews_nlp.zoning import complete_metadata, find_zones

_TOKEN = re.compile(r"\w+")


def token_f1(gold: str, found: str) -> float:
    """Compare two texts as bags of tokens."""
    left = Counter(_TOKEN.findall(gold.lower()))
    right = Counter(_TOKEN.findall(found.lower()))
    common = (left & right).total()
    return f1(common, right.total(), left.total())


def scraped_text(html: str) -> str:
    """Write each piece of text between two tags on a line, as most scrapers do."""
    root = document_fromstring(html)
    etree.strip_elements(
        root, "script", "style", "noscript", "template", etree.Comment, with_tail=False
    )
    lines = (" ".join(piece.split()) for piece in root.itertext())
    return "\n".join(filter(None, lines))


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
    truth = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    rows: dict[str, list[float]] = {}
    main = frozenset(CONTENT_ZONES - {"title", "byline"})
    pages: list[tuple[str | None, str]] = []
    for key, item in sorted(truth.items()):
        packed = (folder / "html" / f"{key}.html.gz").read_bytes()
        html = gzip.decompress(packed).decode("utf-8", "replace")
        alone = trafilatura.extract(html, include_comments=False) or ""
        page, flat = html_to_text(html), flat_text(html)
        scraped = scraped_text(html)
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
            "scraped page, whole": scraped,
            "scraped page, body and captions": content_of(scraped, None, main),
        }
        for name, text in found.items():
            rows.setdefault(name, []).append(token_f1(item["articleBody"], text))
    for name, values in rows.items():
        score = sum(values) / len(values)
        print(f"pages ({len(values)}), {name}: token F1 {score:.4f}")
    score_page_titles(pages)
