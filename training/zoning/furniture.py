"""Menus, adverts, notices, lists of other articles: what stands around an article."""

# ruff: noqa: PLR2004, PLR0911, FBT001 - chances of invented pages

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from cryptonews_nlp.zoning.words import block_key
from training.zoning import phrases


@dataclass(frozen=True)
class Piece:
    """A stretch of a page and its kind."""

    kind: str
    text: str


class Furniture:
    """Makes what stands around articles, drawn from phrases."""

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
        months = phrases.MONTHS[lang].split()
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
        dates += [
            form.format(day=day, month=month, short=month[:3], year=year)
            for form in phrases.MORE_DATES[lang]
        ]
        values: dict[str, Callable[[], str]] = {
            "{name}": lambda: rng.choice(self.names),
            "{site}": lambda: rng.choice(phrases.SITES[lang]),
            "{headline}": lambda: rng.choice(self.headlines[lang]),
            "{date}": lambda: rng.choice(dates),
            "{time}": lambda: phrases.CLOCK[lang].join(
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

    def one(self, table: dict[str, list[str]], lang: str) -> str:
        """Draw one filled phrase."""
        return self.fill(self.rng.choice(table[lang]), lang)

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
            head = phrases.COMMENT_COUNT[lang]
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
