"""Names of people, places, companies and assets from the lists in corpora/names."""

# ruff: noqa: PLR2004, S311 - shares of augmentations, drawn from seeded generators

from __future__ import annotations

import csv
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_BIG_CITY = 100_000
# names of shares, not of companies: "ACME CORP. DL-,01", "Brauerei Kaufbeur."
_UNNAMED = re.compile(r"\d|\b(?:SP|Pfd|Warrant|Unit|Right|ADR|O\.N)\b|[a-z]{4}\.$|/")
_KNOWN = Path(__file__).with_name("organisations.tsv")


def rows(path: Path) -> Iterator[dict[str, str]]:
    """Read a table with a header."""
    with path.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


@dataclass(frozen=True)
class NameLists:
    """Lists to draw from, each sorted as in its source."""

    given: dict[str, list[str]]
    surnames: dict[str, list[str]]
    foreign_given: list[str]
    foreign_surnames: list[str]
    cities: list[str]
    companies: list[str]
    assets: list[tuple[str, str]]

    def person(self, lang: str, rng: random.Random) -> str:
        """Draw a full name: half of them from the language's own lists."""
        if rng.random() < 0.5:
            given = rng.choice(self.given[lang])
            surname = rng.choice(self.surnames[lang])
        else:
            given = rng.choice(self.foreign_given)
            surname = rng.choice(self.foreign_surnames)
        if rng.random() < 0.06:
            given = f"{given}-{rng.choice(self.given[lang])}"
        elif rng.random() < 0.06:
            given = f"{given[0]}."
        elif rng.random() < 0.05 and lang == "en":
            given = f"{given} {rng.choice('ABCDEFGHJKLMNPRSTW')}."
        if rng.random() < 0.06:
            surname = f"{rng.choice(['de', 'van', 'El', 'Ben', 'Le', 'Al'])} {surname}"
        return f"{given} {surname}"

    def people(self, lang: str, count: int, seed: int = 0) -> list[str]:
        """Draw many full names."""
        rng = random.Random(seed)
        return [self.person(lang, rng) for _ in range(count)]


@cache
def known_organisations() -> dict[str, list[str]]:
    """Return our own list of organisations in the news, by kind."""
    known: dict[str, list[str]] = {}
    for line in _KNOWN.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            kind, _, names = line.partition("\t")
            known[kind] = names.split("|")
    return known


def titled(name: str) -> str:
    """Write an upper-case surname with capitals at the starts of its parts."""
    return "-".join(part.capitalize() for part in name.split("-"))


@cache
def load_names(corpora: Path) -> NameLists:
    """Load the lists of corpora/names."""
    folder = corpora / "names"
    given_fr = [row["given"] for row in rows(folder / "given_fr_insee.tsv")]
    by_country = list(rows(folder / "names_by_country_cc0.tsv"))
    cities = [
        row["name"]
        for row in rows(folder / "geonames_cities15000_latin.tsv")
        if int(row["population"]) > _BIG_CITY
    ]
    surnames_fr = [row["surname"] for row in rows(folder / "surnames_fr_insee.tsv")]
    return NameLists(
        given={
            "en": [row["given"] for row in rows(folder / "given_us.tsv")],
            "fr": [name for name in given_fr[:4000] if len(name) > 2],
        },
        surnames={
            "en": [row["surname"] for row in rows(folder / "surnames_us.tsv")],
            "fr": [titled(name) for name in surnames_fr if len(name) > 2],
        },
        foreign_given=_unique(by_country, "given"),
        foreign_surnames=_unique(by_country, "surname"),
        cities=cities,
        companies=[
            row["name"]
            for row in rows(folder / "companies_listed.tsv")
            if not _UNNAMED.search(row["name"])
        ],
        assets=[
            (row["name"], row["ticker"])
            for row in rows(folder / "crypto_assets.tsv")
            if row["major"] == "1"
        ],
    )


def _unique(table: list[dict[str, str]], kind: str) -> list[str]:
    names = (row["romanized"] for row in table if row["type"] == kind)
    return list(dict.fromkeys(name for name in names if name and name.isascii()))
