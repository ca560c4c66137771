"""Train the zone classifier: ``python -m training.zoning [--shared DIR]``.

Texts: the train split of our own articles as they stand, and the same articles and
open news (NTREX-128, CC BY-SA 4.0) inside pages made of invented furniture. The
labels of the blocks come from the annotated zones and from the pages' construction.
Choices (features, width, number of pages) were made on the dev split.
"""

# ruff: noqa: PLR2004, FBT001, PLR0911, C901, PLR0912 - chances of invented pages

from __future__ import annotations

import argparse
import json
import random
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.neural_network import MLPClassifier

from benchmarks.gold import load_gold
from cryptonews_nlp.zoning import model as zone_model
from cryptonews_nlp.zoning.blocks import Block, find_blocks
from cryptonews_nlp.zoning.features import featurize
from cryptonews_nlp.zoning.repetition import block_key
from training import zoning_phrases as phrases

SEED = 77
PAGES_PER_TEXT, PAGES_PER_PLAIN_TEXT = 5, 1
#: Parts of our articles that stand for themselves, and how often the others count.
PLAIN_PARTS = frozenset({"newsroom"})
REPEATED = 4
KINDS = zone_model.KINDS


@dataclass(frozen=True)
class Piece:
    """A stretch of a page and its kind."""

    kind: str
    text: str


def pieces_of(article: dict[str, Any]) -> list[Piece]:
    """Divide an annotated article into its blocks with their kinds."""
    labels = label_blocks(
        article["text"], find_blocks(article["text"]), article["zones"]
    )
    blocks = find_blocks(article["text"])
    return [
        Piece(kind, article["text"][b.start : b.end])
        for b, kind in zip(blocks, labels, strict=True)
    ]


def label_blocks(
    text: str, blocks: list[Block], zones: list[dict[str, Any]]
) -> list[str]:
    """Give each block the kind that most of its characters have."""
    kinds = ["body"] * len(text)
    for zone in zones:
        kinds[zone["start"] : zone["end"]] = [zone["kind"]] * (
            zone["end"] - zone["start"]
        )
    labels = []
    for block in blocks:
        inside = kinds[block.start : block.end]
        labels.append(max(KINDS, key=inside.count))
    return labels


class PageMaker:
    """Puts texts into invented pages."""

    def __init__(
        self,
        rng: random.Random,
        names: list[str],
        headlines: dict[str, list[str]],
        teasers: dict[str, list[str]],
    ) -> None:
        self.rng = rng
        self.names = names
        self.headlines = headlines
        self.teasers = teasers

    def fill(self, template: str, lang: str) -> str:
        """Fill the slots of a phrase."""
        rng = self.rng
        months = {
            "en": "January February March April May June July August September October",
            "fr": "janvier février mars avril mai juin juillet août septembre octobre",
        }[lang].split()
        day, month, year = (
            rng.randint(1, 28),
            rng.choice(months),
            rng.randint(2016, 2025),
        )
        dates = [
            f"{day} {month} {year}",
            f"{day:02}/{rng.randint(1, 12):02}/{year}",
            f"{year}-{rng.randint(1, 12):02}-{day:02}",
        ]
        if lang == "en":
            dates += [f"{month} {day}, {year}", f"{month[:3]} {day}, {year}"]
        values = {
            "{name}": lambda: rng.choice(self.names),
            "{site}": lambda: rng.choice(phrases.SITES[lang]),
            "{headline}": lambda: rng.choice(self.headlines[lang]),
            "{date}": lambda: rng.choice(dates),
            "{time}": lambda: ("h" if lang == "fr" else ":").join(
                (f"{rng.randint(0, 23):02}", f"{rng.randint(0, 59):02}")
            ),
            "{year}": lambda: str(year),
            "{town}": lambda: rng.choice(phrases.TOWNS[lang]),
            "{asset}": lambda: rng.choice(phrases.ASSETS),
            "{n}": lambda: str(rng.randint(2, 98)),
        }
        for slot, value in values.items():
            while slot in template:
                template = template.replace(slot, value(), 1)
        if rng.random() < 0.08:
            template = template.upper()
        return template

    def pick(
        self, table: dict[str, list[str]], lang: str, low: int, high: int
    ) -> list[str]:
        """Draw some filled phrases."""
        k = self.rng.randint(low, high)
        return [self.fill(p, lang) for p in self.rng.choices(table[lang], k=k)]

    def link(self, label: str, markdown: bool) -> str:
        """Write a label as a link."""
        if not markdown or self.rng.random() < 0.15:
            return label
        slug = block_key(label)[:30].replace(" ", "-")
        return f"[{label}]({self.rng.choice(['https://news.example/', '/', 'https://www.site.example/en/'])}{slug})"

    def menu(self, lang: str, markdown: bool) -> list[Piece]:
        """Make a menu in one of the forms that menus take in text."""
        rng = self.rng
        items = rng.sample(phrases.MENU[lang], rng.randint(3, 14))
        form = rng.random()
        if form < 0.12:
            items = rng.sample(phrases.LANGUAGES, rng.randint(5, 20))
        elif form < 0.2:
            items = rng.sample(phrases.CURRENCIES, rng.randint(4, 12))
        elif form < 0.28:
            items = [
                self.fill(rng.choice(phrases.TICKERS), lang)
                for _ in range(rng.randint(1, 4))
            ]
        elif form < 0.4:
            items = [rng.choice(phrases.SITES[lang]), *items[:2]]
            return [
                Piece(
                    "navigation",
                    rng.choice([" > ", " » ", " / ", " "]).join(
                        [*items, rng.choice(self.headlines[lang])]
                    ),
                )
            ]
        items = [self.link(i, markdown) for i in items]
        if rng.random() < 0.45:
            return [
                Piece(
                    "navigation",
                    rng.choice([" | ", "  ", " ", " · ", " • ", "\t"]).join(items),
                )
            ]
        bullet = rng.choice(["", "", "* ", "  * ", "- ", "• "])
        heading = (
            [
                Piece(
                    "navigation",
                    ("### " if markdown else "") + rng.choice(phrases.MENU[lang]),
                )
            ]
            if rng.random() < 0.3
            else []
        )
        return heading + [Piece("navigation", bullet + i) for i in items]

    def related(self, lang: str, markdown: bool) -> list[Piece]:
        """Make a list of other articles."""
        rng = self.rng
        out = []
        if rng.random() < 0.85:
            head = self.fill(rng.choice(phrases.RELATED[lang]), lang)
            out.append(
                Piece(
                    "related",
                    ("## " if markdown else "")
                    + head
                    + rng.choice(["", "", ":", " :"]),
                )
            )
        bullet = rng.choice(["", "", "* ", "- ", "• ", "» ", "1. "])
        for _ in range(rng.randint(1, 6)):
            headline = self.link(rng.choice(self.headlines[lang]), markdown)
            if rng.random() < 0.2:
                headline += " " + self.fill("{date}", lang)
            out.append(Piece("related", bullet + headline))
            if rng.random() < 0.15:
                out.append(Piece("related", self.fill("{date}", lang)))
            if rng.random() < 0.2:
                out.append(Piece("related", rng.choice(self.teasers[lang])))
        if rng.random() < 0.2:
            out = [Piece("related", " | ".join(p.text for p in out))]
        return out

    def comments(self, lang: str) -> list[Piece]:
        """Make comments of readers."""
        rng = self.rng
        out = []
        if rng.random() < 0.6:
            head = {"en": "{n} comments", "fr": "{n} commentaires"}[lang]
            out.append(Piece("navigation", self.fill(head, lang)))
        forms = rng.sample(phrases.COMMENT_HEADS[lang], rng.randint(1, 2))
        for _ in range(rng.randint(2, 10)):
            heads = [self.fill(form, lang) for form in forms]
            text = self.fill(rng.choice(phrases.COMMENTS[lang]), lang)
            tools = [rng.choice(phrases.TOOLS[lang])] if rng.random() < 0.2 else []
            out += [Piece("navigation", x) for x in (*heads, text, *tools)]
        return out

    def strip(self, lang: str) -> list[Piece]:
        """Make a run of headlines without a heading."""
        k = self.rng.randint(3, 12)
        lines = self.rng.choices(self.headlines[lang], k=k)
        if self.rng.random() < 0.4:
            ages = phrases.AGES[lang]
            lines = [
                x for t in lines for x in (t, self.fill(self.rng.choice(ages), lang))
            ]
        return [Piece("related", t) for t in lines]

    def body_list(self, lang: str) -> list[Piece]:
        """Make a list that belongs to the body."""
        rng = self.rng
        intro = [rng.choice(phrases.LIST_INTROS[lang])] if rng.random() < 0.7 else []
        template = rng.choice(phrases.LISTS[lang])
        bullet = rng.choice(["", "", "* ", "- ", "• "])
        items = [bullet + self.fill(template, lang) for _ in range(rng.randint(2, 10))]
        return [Piece("body", t) for t in (*intro, *items)]

    def some(
        self, kind: str, table: dict[str, list[str]], lang: str, low: int, high: int
    ) -> list[Piece]:
        """Make pieces of one kind from a table."""
        items = self.pick(table, lang, low, high)
        if len(items) > 1 and self.rng.random() < 0.2:
            items = [self.rng.choice([" | ", " ", " • ", " - "]).join(items)]
        return [Piece(kind, i) for i in items]

    def interrupt(self, lang: str) -> list[Piece]:
        """Make what stands between two paragraphs."""
        form = self.rng.random()
        if form < 0.08:
            return [
                Piece(
                    "promotion", self.fill(self.rng.choice(phrases.ANCHORS[lang]), lang)
                )
            ]
        if form < 0.14:
            return self.strip(lang)
        form = self.rng.random()
        if form < 0.35:
            return self.some("promotion", phrases.PROMOTION, lang, 1, 2)
        if form < 0.65:
            return [
                Piece(
                    "related",
                    self.fill(self.rng.choice(phrases.INLINE_RELATED[lang]), lang),
                )
            ]
        if form < 0.8:
            return [
                Piece(
                    "caption", self.fill(self.rng.choice(phrases.CAPTION[lang]), lang)
                )
            ]
        if form < 0.9:
            return [
                Piece("title", self.fill(self.rng.choice(phrases.SUBHEADS[lang]), lang))
            ]
        return self.some("navigation", phrases.TOOLS, lang, 1, 2)

    def page(
        self, core: list[Piece], lang: str
    ) -> tuple[str, list[dict[str, Any]], str | None]:
        """Put an article into a page; return text, zones and its title."""
        rng = self.rng
        markdown = rng.random() < 0.25
        busy = rng.random()
        titles = [p for p in core if p.kind == "title"]
        head: list[Piece] = []
        for maker, chance in (
            (lambda: self.menu(lang, markdown), 0.8),
            (lambda: self.some("navigation", phrases.TOOLS, lang, 1, 4), 0.5),
            (lambda: self.some("legal", phrases.LEGAL, lang, 1, 3), 0.1),
            (lambda: self.some("navigation", phrases.NOTICES, lang, 1, 1), 0.2),
            (lambda: self.some("promotion", phrases.PROMOTION, lang, 1, 2), 0.25),
            (lambda: self.menu(lang, markdown), 0.4),
        ):
            if rng.random() < chance * busy:
                head += maker()
        body = [p for i, p in enumerate(core) if not (i == 0 and p.kind == "title")]
        start = titles[:1] * rng.choice([1, 1, 1, 2])
        if markdown and start:
            start = [Piece("title", "# " + p.text) for p in start]
        if not any(p.kind == "byline" for p in core) and rng.random() < 0.6:
            start += [Piece("byline", t) for t in self.pick(phrases.BYLINE, lang, 1, 3)]
        if rng.random() < 0.4 * busy:
            start += self.some("navigation", phrases.TOOLS, lang, 1, 3)
        if rng.random() < 0.35:
            caption = self.fill(rng.choice(phrases.CAPTION[lang]), lang)
            start.append(
                Piece(
                    "caption",
                    ("![](https://img.example/a.jpg)" if markdown else "") + caption,
                )
            )
        middle: list[Piece] = []
        for i, piece in enumerate(body):
            if i and rng.random() < 0.12 * busy:
                middle += self.interrupt(lang)
            if i > 1 and rng.random() < 0.05:
                mark = "## " if markdown else ""
                middle.append(Piece("title", mark + rng.choice(phrases.SUBHEADS[lang])))
            middle.append(piece)
            if i and rng.random() < 0.025:
                middle += self.body_list(lang)
        tail: list[Piece] = []
        makers = [
            (lambda: self.some("navigation", phrases.TOOLS, lang, 1, 6), 0.6),
            (lambda: self.related(lang, markdown), 0.7),
            (lambda: self.some("promotion", phrases.PROMOTION, lang, 1, 4), 0.5),
            (lambda: self.some("legal", phrases.LEGAL, lang, 1, 8), 0.6),
            (lambda: self.menu(lang, markdown), 0.4),
            (lambda: self.menu(lang, markdown), 0.4),
            (
                lambda: [
                    Piece("byline", self.fill(rng.choice(phrases.BYLINE[lang]), lang))
                ],
                0.15,
            ),
            (lambda: self.related(lang, markdown), 0.3),
            (lambda: self.strip(lang), 0.12),
            (lambda: self.comments(lang), 0.15),
        ]
        if rng.random() < 0.5:
            rng.shuffle(makers)
        for maker, chance in makers:
            if rng.random() < chance * busy * 1.2:
                tail += maker()
        text, zones = self.write(head + start + middle + tail)
        title = titles[0].text if titles and rng.random() < 0.5 else None
        return text, zones, title

    def write(self, pieces: list[Piece]) -> tuple[str, list[dict[str, Any]]]:
        """Join pieces into a text with zones."""
        rng = self.rng
        style = rng.random()
        wrap = style < 0.1
        gap = "\n\n" if wrap or style < 0.6 else "\n"
        if style > 0.92:
            gap = " "
        text, zones = "", []
        for piece in pieces:
            part = (
                textwrap.fill(piece.text, 78)
                if wrap and len(piece.text) > 90
                else piece.text
            )
            if text:
                text += gap if rng.random() < 0.9 else ("\n" if gap != " " else " ")
            if piece.kind != "body":
                zones.append(
                    {
                        "start": len(text),
                        "end": len(text) + len(part),
                        "kind": piece.kind,
                    }
                )
            text += part
        return text, zones


def open_news(shared: Path) -> list[tuple[str, list[Piece]]]:
    """Read the train part of NTREX: its first line is the headline."""
    out = []
    for lang in ("en", "fr"):
        path = shared / "corpora" / f"ntrex_news_{lang}" / "articles.jsonl"
        with path.open(encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                if row["split"] == "train":
                    head, *rest = [x for x in row["text"].split("\n") if x.strip()]
                    out.append(
                        (
                            lang,
                            [Piece("title", head), *(Piece("body", r) for r in rest)],
                        )
                    )
    return out


def build(shared: Path) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Build the training set: features and labels of each text."""
    rng = random.Random(SEED)  # noqa: S311 - reproducible pages, no secret
    gold = load_gold("train")
    names = sorted(
        {
            e["text"]
            for a in gold
            for e in a["entities"]
            if e["label"] == "PERSON" and " " in e["text"]
        }
    )
    clean = [
        (
            a["lang"],
            pieces_of(a),
            PAGES_PER_PLAIN_TEXT if a["part"] in PLAIN_PARTS else PAGES_PER_TEXT,
        )
        for a in gold
    ]
    clean += [(lang, pieces, PAGES_PER_TEXT) for lang, pieces in open_news(shared)]
    headlines: dict[str, list[str]] = {"en": [], "fr": []}
    teasers: dict[str, list[str]] = {"en": [], "fr": []}
    for lang, pieces, _ in clean:
        headlines[lang] += [p.text for p in pieces if p.kind == "title"][:1]
        teasers[lang] += [
            p.text for p in pieces if p.kind == "body" and len(p.text) < 250
        ][:2]
    maker = PageMaker(rng, names, headlines, teasers)
    samples: list[tuple[str, list[dict[str, Any]], str | None]] = []
    for article in gold:
        # the parts that were written as pages have most of the furniture
        weight = 1 if article["part"] in PLAIN_PARTS else REPEATED
        samples += [(article["text"], article["zones"], None)] * weight
        samples.append((article["text"], article["zones"], article["title"]))
    for lang, pieces, n_pages in clean:
        plain, zones = maker.write(pieces)
        samples.append((plain, zones, None))
        samples += [maker.page(pieces, lang) for _ in range(n_pages)]
    matrices, labels = [], []
    for text, zones, title in samples:
        blocks = find_blocks(text, title=title)
        kinds = label_blocks(text, blocks, zones)
        # a folder knows some of its repeated blocks: hide and show at random
        repeated = frozenset(
            block_key(text[b.start : b.end])
            for b, k in zip(blocks, kinds, strict=True)
            if k in {"navigation", "promotion", "legal"} and rng.random() < 0.15
        )
        matrices.append(featurize(text, blocks, title=title, repeated=repeated))
        labels.append(np.array([KINDS.index(k) for k in kinds]))
    return matrices, labels


def transitions(labels: list[np.ndarray]) -> np.ndarray:
    """Estimate log P(kind | kind before), smoothed."""
    counts = np.full((len(KINDS), len(KINDS)), 5.0)
    for row in labels:
        np.add.at(counts, (row[:-1], row[1:]), 1)
    return np.log(counts / counts.sum(axis=1, keepdims=True))


def main() -> None:
    """Train and save the classifier."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--hidden", type=int, default=32)
    parser.add_argument("--alpha", type=float, default=0.3)
    parser.add_argument("--networks", type=int, default=5)
    parser.add_argument("--epochs", type=int, default=25)
    args = parser.parse_args()
    matrices, labels = build(args.shared)
    x, y = np.vstack(matrices), np.concatenate(labels)
    print(
        f"{len(matrices)} texts, {len(y)} blocks:",
        {k: int((y == i).sum()) for i, k in enumerate(KINDS)},
    )
    mean, scale = x.mean(axis=0), x.std(axis=0) + 1e-3
    networks = []
    for seed in range(args.networks):
        network = MLPClassifier(
            (args.hidden,), alpha=args.alpha, max_iter=args.epochs, batch_size=256,
            random_state=SEED + seed, learning_rate_init=2e-3,
        )  # fmt: skip
        networks.append(network.fit((x - mean) / scale, y))
    save(networks, mean, scale, transitions(labels))
    print(f"train accuracy {networks[0].score((x - mean) / scale, y):.4f}")


def save(
    networks: list[MLPClassifier],
    mean: np.ndarray,
    scale: np.ndarray,
    moves: np.ndarray,
) -> None:
    """Save the networks side by side as one, whose scores are their mean."""
    first = [n.coefs_[0] / scale[:, None] for n in networks]
    bias = [n.intercepts_[0] - (mean / scale) @ n.coefs_[0] for n in networks]
    np.savez_compressed(
        zone_model.WEIGHTS,
        w1=np.hstack(first).astype(np.float32),
        b1=np.hstack(bias).astype(np.float32),
        w2=(np.vstack([n.coefs_[1] for n in networks]) / len(networks)).astype(
            np.float32
        ),
        b2=np.mean([n.intercepts_[1] for n in networks], axis=0).astype(np.float32),
        transitions=moves.astype(np.float32),
    )


if __name__ == "__main__":
    import warnings

    warnings.filterwarnings("ignore", message=".*Stochastic Optimizer.*")
    main()
