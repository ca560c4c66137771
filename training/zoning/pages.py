"""Pages around articles."""

# ruff: noqa: PLR2004, FBT001 - chances of invented pages

from __future__ import annotations

import textwrap
from collections.abc import Callable
from typing import Any

from training.zoning import phrases
from training.zoning.furniture import Furniture, Piece


class PageMaker(Furniture):
    """Puts texts into invented pages."""

    def page(
        self, core: list[Piece], lang: str
    ) -> tuple[str, list[dict[str, Any]], str | None]:
        """Put an article into a page; return text, zones and its title."""
        markdown = self.rng.random() < 0.25
        busy = self.rng.random()
        titles = [p for p in core if p.kind == "title"]
        head = self.head(lang, markdown, busy)
        start = self.start(core, titles[:1], lang, markdown, busy)
        middle = self.middle(core, lang, markdown, busy)
        tail = self.tail(lang, markdown, busy)
        text, zones = self.write(head + start + middle + tail)
        title = titles[0].text if titles and self.rng.random() < 0.5 else None
        return text, zones, title

    def head(self, lang: str, markdown: bool, busy: float) -> list[Piece]:
        """Make what stands above the title."""
        head: list[Piece] = []
        makers: list[tuple[Callable[[], list[Piece]], float]] = [
            (lambda: self.menu(lang, markdown), 0.8),
            (lambda: self.some("navigation", phrases.TOOLS, lang, 1, 4), 0.5),
            (lambda: self.some("legal", phrases.LEGAL, lang, 1, 3), 0.1),
            (lambda: self.some("navigation", phrases.NOTICES, lang, 1, 1), 0.2),
            (lambda: self.some("promotion", phrases.PROMOTION, lang, 1, 2), 0.25),
            (lambda: self.menu(lang, markdown), 0.4),
        ]
        for maker, chance in makers:
            if self.rng.random() < chance * busy:
                head += maker()
        return head

    def start(
        self,
        core: list[Piece],
        title: list[Piece],
        lang: str,
        markdown: bool,
        busy: float,
    ) -> list[Piece]:
        """Make title, byline and picture."""
        rng = self.rng
        start = title * rng.choice([1, 1, 1, 2])
        if markdown and start:
            start = [Piece("title", "# " + p.text) for p in start]
        if not any(p.kind == "byline" for p in core) and rng.random() < 0.6:
            start += [Piece("byline", t) for t in self.pick(phrases.BYLINE, lang, 1, 3)]
        if rng.random() < 0.4 * busy:
            start += self.some("navigation", phrases.TOOLS, lang, 1, 3)
        if rng.random() < 0.35:
            caption = self.fill(rng.choice(phrases.CAPTION[lang]), lang)
            image = "![](https://img.example/a.jpg)" if markdown else ""
            start.append(Piece("caption", image + caption))
        return start

    def middle(
        self, core: list[Piece], lang: str, markdown: bool, busy: float
    ) -> list[Piece]:
        """Put what interrupts an article between its paragraphs."""
        rng = self.rng
        body = [p for i, p in enumerate(core) if not (i == 0 and p.kind == "title")]
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
        return middle

    def tail(self, lang: str, markdown: bool, busy: float) -> list[Piece]:
        """Make what stands below an article."""
        rng = self.rng
        tail: list[Piece] = []
        makers: list[tuple[Callable[[], list[Piece]], float]] = [
            (lambda: self.some("navigation", phrases.TOOLS, lang, 1, 6), 0.6),
            (lambda: self.related(lang, markdown), 0.7),
            (lambda: self.some("promotion", phrases.PROMOTION, lang, 1, 4), 0.5),
            (lambda: self.some("legal", phrases.LEGAL, lang, 1, 8), 0.6),
            (lambda: self.menu(lang, markdown), 0.4),
            (lambda: self.menu(lang, markdown), 0.4),
            (lambda: [Piece("byline", self.one(phrases.BYLINE, lang))], 0.15),
            (lambda: self.related(lang, markdown), 0.3),
            (lambda: self.strip(lang), 0.12),
            (lambda: self.comments(lang), 0.15),
        ]
        if rng.random() < 0.5:
            rng.shuffle(makers)
        for maker, chance in makers:
            if rng.random() < chance * busy * 1.2:
                tail += maker()
        return tail

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
