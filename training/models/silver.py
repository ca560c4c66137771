"""French sentences with names that the English side of a translation confirms.

There is little French text with marked names that may be shipped, and much more in
English, whose recogniser is the better one. Both recognisers read the two sides of a
sentence pair. A French name is kept where the English side has it too, letter by
letter with the same label, or where both sides have equally many names of each label.
What only one of them says is *unknown*, not outside.

References
----------
D. Yarowsky, G. Ngai and R. Wicentowski (2001), Inducing multilingual text analysis
tools via robust projection across aligned corpora, HLT; A. Blum and T. Mitchell
(1998), Combining labeled and unlabeled data with co-training, COLT.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from spacy.language import Language

from cryptonews_nlp._text import flatten, without_accents
from training.models.samples import UNKNOWN, Sample

Found = tuple[int, int, str]
_LONGEST = 900
_SHORTEST = 25
_NAME = re.compile(r"[^\W\d_][\w'’.&-]*")
# tokenised text: "l' Union européenne , qui"
_LOOSE_MARK = re.compile(r" (?=[,.)\]…])|(?<=[(\[]) |(?<=\w['’]) ")
_GENERAL = frozenset({"PERSON", "ORG", "LOC"})
# Both recognisers take the acronyms of programs and protocols for organisations.
_TECHNICAL = frozenset({"PERSON", "LOC"})
_ODD = re.compile(r"[\d\"()#/]")
_MOST_WORDS = 4
#: A round that showed "Tom" a thousand times would teach the word.
_FREQUENT = 60


class Pair(NamedTuple):
    """Two sides of a translation, and the labels that can be believed in it."""

    english: str
    french: str
    labels: frozenset[str] = _GENERAL


def read_pairs(shared: Path) -> Iterator[Pair]:
    """Yield sentences and short paragraphs of the sources marked "ship"."""
    for name in ("europarl_small", "tico19_pairs", "tatoeba"):
        path = shared / "bridge" / f"{name}.tsv"
        for line in path.read_text(encoding="utf-8").splitlines():
            english, french, *_ = [*line.split("\t"), ""]
            yield Pair(_tidy(english), _tidy(french))
    for name in ("optech_items", "debian_news", "canada_digital_blog"):
        yield from _paragraphs(shared / "pairs" / f"{name}.jsonl")


def _tidy(text: str) -> str:
    text = text.replace("&apos;", "'").replace("&quot;", '"').replace("&amp;", "&")
    return _LOOSE_MARK.sub("", flatten(text)).strip()


def _paragraphs(path: Path) -> Iterator[Pair]:
    """Pair paragraphs one by one where both sides have equally many."""
    sides: dict[str, dict[str, list[str]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        parts = [p.strip() for p in flatten(row["text"]).split("\n") if p.strip()]
        sides.setdefault(row["pair_id"], {})[row["lang"]] = parts
    for both in sides.values():
        english, french = both.get("en", []), both.get("fr", [])
        if len(english) == len(french):
            for one, other in zip(english, french, strict=True):
                yield Pair(one, other, _TECHNICAL)


def _worth_reading(pair: Pair) -> bool:
    french = pair.french
    has_name = any(m.start() and m[0][0].isupper() for m in _NAME.finditer(french))
    return has_name and _SHORTEST <= len(french) <= _LONGEST and bool(pair.english)


def _plain(text: str) -> str:
    return without_accents(text.casefold())


def agree(pair: Pair, theirs: Sequence[Found], ours: Sequence[Found]) -> Sample:
    """Return the French side with what both recognisers agree on.

    Parameters
    ----------
    pair : Pair
        The two sides.
    theirs, ours : sequence of (int, int, str)
        Names found in the English and in the French one.
    """
    english, french, believed = pair
    labels = {_plain(english[s:e]): label for s, e, label in theirs}
    same = Counter(x[2] for x in ours) == Counter(x[2] for x in theirs)
    entities: list[tuple[int, int, str, str]] = []
    for start, end, label in ours:
        name = french[start:end]
        known = labels.get(_plain(name), label if same else UNKNOWN)
        entities.append((start, end, label if known == label else UNKNOWN, name))
    covered = {i for s, e, *_ in entities for i in range(s, e)}
    entities += [x for x in _projected(french, labels) if x[0] not in covered]
    if len(entities) < len(theirs):
        covered = {i for s, e, *_ in entities for i in range(s, e)}
        entities += [
            (m.start(), m.end(), UNKNOWN, m[0])
            for m in _NAME.finditer(french)
            if m.start() and m[0][0].isupper() and m.start() not in covered
        ]
    checked = [
        (s, e, label if _is_sure(name, label, believed) else UNKNOWN, name)
        for s, e, label, name in sorted(entities)
    ]
    return Sample(french, tuple(checked), substitute=True)


def _is_sure(name: str, label: str, believed: frozenset[str]) -> bool:
    odd = bool(_ODD.search(name)) or name.islower()
    long = label == "PERSON" and len(name.split()) > _MOST_WORDS
    return label in believed and not odd and not long


def _projected(
    french: str, labels: dict[str, str]
) -> Iterator[tuple[int, int, str, str]]:
    """Yield names of the English side that stand in the French one as well."""
    plain = _plain(french)
    if len(plain) != len(french):
        return
    for name, label in labels.items():
        if len(name) > 2:  # noqa: PLR2004 - "EU" is a participle in French
            for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", plain):
                written = french[match.start() : match.end()]
                if written[0].isupper():
                    yield match.start(), match.end(), label, written


def make_silver(
    pairs: Iterable[Pair], english: Language, french: Language
) -> Iterator[Sample]:
    """Yield the French sides with a name of known label that is not too common."""
    kept = [pair for pair in dict.fromkeys(pairs) if _worth_reading(pair)]
    shown: Counter[str] = Counter()
    theirs = _names(english, [pair.english for pair in kept])
    ours = _names(french, [pair.french for pair in kept])
    for pair, english_names, french_names in zip(kept, theirs, ours, strict=True):
        sample = agree(pair, english_names, french_names)
        names = [name for *_, label, name in sample.entities if label != UNKNOWN]
        if names and min(shown[name] for name in names) < _FREQUENT:
            shown.update(names)
            yield sample


def _names(nlp: Language, texts: Sequence[str]) -> Iterator[list[Found]]:
    with nlp.select_pipes(enable=["ner"]):
        for doc in nlp.pipe(texts):
            yield [(e.start_char, e.end_char, e.label_) for e in doc.ents]


def save_silver(samples: Iterable[Sample], path: Path) -> None:
    """Write samples as JSONL."""
    with path.open("w", encoding="utf-8") as file:
        for sample in samples:
            row = {"text": sample.text, "entities": sample.entities}
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def read_silver(path: Path) -> list[Sample]:
    """Read what :func:`save_silver` wrote."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [
        Sample(row["text"], tuple(tuple(e) for e in row["entities"]), substitute=True)
        for row in rows
    ]
