"""Derive the table of word classes from lists of names and from open text."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from cryptonews_nlp.models.recognition import classes as bits
from training.models.name_lists import known_organisations, rows
from training.places import PACKAGE

# thresholds set by reading the lists, before any training
_ORDINARY = 5  # occurrences in lower case that make a word ordinary
_KEYWORD = 4  # organisations in our gazetteer that share a word
_COMPANY_KEYWORD = 40  # listed companies that share a word
_BIG_CITY = 300_000  # inhabitants from which names in other languages count
_COMMON = 150  # occurrences from which "police" and "bank" are no surnames
_SHORTEST = 3
_LONG = 5  # letters from which words in lower case belong to a name
_NAMES = bits.GIVEN | bits.SURNAME | bits.PLACE | bits.COMPANY
_WORD = re.compile(r"[^\W\d_][\w'’.&-]*")
ENTITY_DATA = PACKAGE / "entities" / "data"


@dataclass
class Gazetteer:
    """Our own hand-written names, by kind and language."""

    by_kind: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    acronyms: list[str] = field(default_factory=list)

    def kinds(self, *names: str) -> list[str]:
        """Return the names of several kinds."""
        return [name for kind in names for name in self.by_kind.get(kind, [])]


def load_gazetteer(lang: str) -> Gazetteer:
    """Read the gazetteer of the entity stage."""
    gazetteer = Gazetteer()
    for path in sorted(ENTITY_DATA.glob("gazetteer_*.tsv")):
        header: list[str] = []
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#") or not line.strip():
                continue
            cells = line.split("\t")
            if not header:
                header = cells
                continue
            row = dict(zip(header, cells, strict=False))
            names = row.get(lang) or row.get("en") or ""
            kind = f"{row['label']}:{row['kind']}"
            gazetteer.by_kind[kind] += [n for n in names.split("|") if n]
            short = [n for n in row.get("acronyms", "").split("|") if n]
            gazetteer.by_kind[f"{kind}:acronym"] += short
            if row["label"] == "ORG":
                gazetteer.acronyms += short
    return gazetteer


def text_lines(shared: Path, lang: str) -> Iterator[str]:
    """Yield open text of a language, to count words in."""
    column = {"en": 1, "fr": 2}[lang]
    corpora, bridge, pairs = (shared / d for d in ("corpora", "bridge", "pairs"))
    for name in ("europarl_small", "tatoeba"):
        for line in (bridge / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
            cells = [*line.split("\t"), ""]
            yield cells[column - 1].replace("&apos;", "'")
    for line in (pairs / "canada_laws.tsv").read_text(encoding="utf-8").splitlines():
        yield line.split("\t")[column]
    for name in ("optech_items", "debian_news", "canada_digital_blog"):
        for line in (pairs / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            yield record["text"] if record["lang"] == lang else ""
    patterns = {"en": ["ud_en_ewt/train", "ud_en_gum/train"]}
    patterns["fr"] = ["ud_fr_sequoia/train", "ud_fr_gsd/dev", "ud_fr_fqb/all"]
    for name in patterns[lang]:
        for line in (
            (corpora / f"{name}.conllu").read_text(encoding="utf-8").split("\n")
        ):
            if line.startswith("# text ="):
                yield line[8:]
    if lang == "en":
        gmb = corpora / "gmb_kaggle" / "train.iob2"
        tokens = gmb.read_text(encoding="utf-8").splitlines()
        yield " ".join(line.split("\t")[0].split(" ")[0] for line in tokens)


def build_words(shared: Path, lang: str) -> dict[str, int]:
    """Return lower-cased words and the bit sets of the lists that they stand in."""
    table: dict[str, int] = defaultdict(int)
    for word, bit in [
        *_people(shared),
        *_places(shared),
        *_organisations(shared),
    ]:
        if len(word) >= _SHORTEST or bit in {bits.ASSET, bits.COUNTRY}:
            table[word.lower()] |= bit
    counts: Counter[str] = Counter()
    for line in text_lines(shared, lang):
        counts.update(w for w in _WORD.findall(line) if w.islower())
    for word, count in counts.items():
        if count >= _ORDINARY:
            table[word.removesuffix("'s")] |= bits.ORDINARY
        if count >= _COMMON:
            table[word] &= ~_NAMES
    for word, mask in table.items():
        if mask & (bits.PLACE | bits.COUNTRY | bits.GIVEN) and not mask & bits.ORDINARY:
            table[word] &= ~bits.KEYWORD
    return {word: mask for word, mask in table.items() if mask}


def _people(shared: Path) -> Iterator[tuple[str, int]]:
    folder = shared / "corpora" / "names"
    for name in ("given_us", "given_fr_insee"):
        for row in rows(folder / f"{name}.tsv"):
            yield row["given"], bits.GIVEN
    for name in ("surnames_us", "surnames_fr_insee"):
        for row in rows(folder / f"{name}.tsv"):
            yield row["surname"], bits.SURNAME
    for row in rows(folder / "names_by_country_cc0.tsv"):
        bit = bits.GIVEN if row["type"] == "given" else bits.SURNAME
        for name in (row["localized"], row["romanized"]):
            for word in (name or "").split():
                yield word, bit


def _places(shared: Path) -> Iterator[tuple[str, int]]:
    folder = shared / "corpora" / "names"
    for row in rows(folder / "geonames_cities15000_latin.tsv"):
        for name in {row["name"], row["asciiname"]}:
            for word in re.split(r"[\s-]+", name):
                if word[:1].isupper() and len(word) > _SHORTEST:
                    yield word, bits.PLACE
            yield name, bits.PLACE
        if int(row["population"]) > _BIG_CITY:  # Londres, Londen
            for name in row["alternate_names_latin"].split("|"):
                if name[:1].isupper() and len(name) > _SHORTEST and " " not in name:
                    yield name, bits.PLACE
    yield from _countries(shared)
    for lang in ("en", "fr"):
        gazetteer = load_gazetteer(lang)
        for kind, names in gazetteer.by_kind.items():
            bit = bits.COUNTRY if "country" in kind else bits.PLACE
            yield from ((name, bit) for name in names if kind.startswith("LOC"))


def _countries(shared: Path) -> Iterator[tuple[str, int]]:
    for row in rows(shared / "corpora" / "names" / "countries_en_fr.tsv"):
        for key in ("name_en", "name_fr", "capital"):
            bit = bits.PLACE if key == "capital" else bits.COUNTRY
            for word in (row[key] or "").split():
                if word[:1].isupper():
                    yield word, bit
            yield row[key] or "", bit


def _organisations(shared: Path) -> Iterator[tuple[str, int]]:
    folder = shared / "corpora" / "names"
    companies = [row["name"] for row in rows(folder / "companies_listed.tsv")]
    shares = Counter(w for name in companies for w in set(_WORD.findall(name.lower())))
    for name in companies:
        first = _WORD.findall(name)[:1]
        for word in first:
            if shares[word.lower()] < _COMPANY_KEYWORD:
                yield word, bits.COMPANY
    yield from (
        (word, bits.KEYWORD) for word, n in shares.items() if n >= _COMPANY_KEYWORD
    )
    for row in rows(folder / "crypto_assets.tsv"):
        if row["major"] == "1":
            yield row["name"], bits.ASSET
            if len(row["ticker"]) >= _SHORTEST:
                yield row["ticker"], bits.ASSET
    yield from _known()
    yield from _banks(folder)
    yield from _own()
    for row in rows(folder / "publishers_opensanctions.tsv"):
        yield row["acronym"] or "", bits.COMPANY


def _known() -> Iterator[tuple[str, int]]:
    """Yield the words of well-known organisations; those of several as keywords."""
    known = known_organisations()
    kinds = [kind for kind in known if kind not in {"product", "event"}]
    names = [n for kind in kinds for n in known[kind]]
    shared_words = Counter(w for n in names for w in set(_WORD.findall(n.lower())))
    for name in names:
        words = [w for w in _WORD.findall(name) if w[:1].isupper() or len(w) > _LONG]
        for i, word in enumerate(words):
            if shared_words[word.lower()] >= _KEYWORD:
                yield word, bits.KEYWORD
            elif i == 0 or len(words) == 1:
                yield word, bits.COMPANY
        yield name, bits.COMPANY


def _banks(folder: Path) -> Iterator[tuple[str, int]]:
    for row in rows(folder / "organisations_nsi_qid.tsv"):
        for name in (row["name"], row["name_en"], row["name_fr"]):
            if row["kind"] == "bank" and name and " " not in name:
                yield name, bits.COMPANY


def _own() -> Iterator[tuple[str, int]]:
    shared_words: Counter[str] = Counter()
    for code in ("en", "fr"):
        for kind, names in load_gazetteer(code).by_kind.items():
            bit = {"ORG": bits.COMPANY, "CRYPTO": bits.ASSET}.get(kind[:3], 0)
            bit = bits.ASSET if kind.startswith("CRYPTO") else bit
            for name in names:
                if bit and " " not in name:
                    yield name, bit
                if kind.startswith("ORG"):
                    shared_words.update(set(_WORD.findall(name.lower())))
    for word, count in shared_words.items():
        if count >= _KEYWORD and len(word) > _SHORTEST:
            yield word, bits.KEYWORD
