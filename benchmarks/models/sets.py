"""The sets on which names are measured, in one form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptonews_nlp.models import entity_label
from training.gold import load_gold, read_jsonl
from training.models.samples import join_tokens, read_iob, spans_of

_NAMES = ("PERSON", "ORG", "LOC")
_ALL = (*_NAMES, "MISC")
#: set -> (file below corpora, labels that it marks as we do)
_IOB: dict[str, dict[str, tuple[str, tuple[str, ...]]]] = {
    "en": {
        "FiNER-ORD validation": ("finer_ord_EVALONLY/val", _NAMES),
        "CoNLL-2003 dev": ("conll2003_EVALONLY/dev", _NAMES),
        "Worldwide": ("worldwide_EVALONLY/sample120", _NAMES),
        "UNER PUD": ("uner_en_pud/test", _NAMES),
    },
    "fr": {
        "Sequoia NE dev": ("sequoia_ne_fr/dev", _ALL),
        "Sequoia NE test": ("sequoia_ne_fr/test", _ALL),
        "UNER PUD projected": ("uner_fr_pud_projected/test_complete", _NAMES),
        "FENEC wikinews": ("fenec_fr/wikinews", _ALL),
        "FENEC aijwikiner": ("fenec_fr/aijwikiner", _ALL),
    },
}
# sentences that stand in one document where a set has no document marks
_RUN = 20


@dataclass(frozen=True)
class Text:
    """A text to score: characters, token boundaries where the set has them, gold."""

    text: str
    gold: frozenset[tuple[int, int, str]]
    words: tuple[str, ...] = ()
    spaces: tuple[bool, ...] = ()


def iob_texts(path: Path, lang: str) -> Iterator[Text]:
    """Read a set in IOB2 as documents."""
    run: list[list[tuple[str, str]]] = []
    marked = "-DOCSTART-" in path.read_text(encoding="utf-8")
    for sentence in read_iob(path):
        if not sentence or (not marked and len(run) == _RUN):
            if run:
                yield _iob_text(run, lang)
            run = []
        if sentence:
            run.append(sentence)
    if run:
        yield _iob_text(run, lang)


def _iob_text(run: list[list[tuple[str, str]]], lang: str) -> Text:
    words: list[str] = []
    spaces: list[bool] = []
    gold: set[tuple[int, int, str]] = set()
    offset = 0
    for sentence in run:
        tokens = [token for token, _ in sentence]
        text, starts = join_tokens(tokens, lang)
        ends = [s + len(t) for s, t in zip(starts, tokens, strict=True)]
        spaces += [e != s for e, s in zip(ends, [*starts[1:], -1], strict=True)]
        words += tokens
        for first, end, label in spans_of([tag for _, tag in sentence]):
            ours = entity_label(label)
            gold.add((offset + starts[first], offset + ends[end - 1], ours or ""))
        offset += len(text) + 1
    doc_text = "".join(
        word + " " * space for word, space in zip(words, spaces, strict=True)
    )
    return Text(doc_text, frozenset(gold), tuple(words), tuple(spaces))


def annotated_texts(articles: Sequence[dict[str, Any]]) -> Iterator[Text]:
    """Take articles with character offsets; of nested entities the outer one."""
    for article in articles:
        entities = article["entities"]
        ordered = sorted(entities, key=lambda e: (e["start"], -e["end"]))
        gold: set[tuple[int, int, str]] = set()
        last = -1
        for e in ordered:
            if e["start"] >= last:
                gold.add((e["start"], e["end"], entity_label(e["label"]) or ""))
                last = e["end"]
        yield Text(str(article["text"]), frozenset(gold))


def entity_sets(
    lang: str, shared: Path
) -> Iterator[tuple[str, tuple[str, ...], list[Text]]]:
    """Yield name, labels and texts of each measuring set that is there."""
    corpora = shared / "corpora"
    for name, (path, labels) in _IOB[lang].items():
        file = corpora / f"{path}.iob2"
        if file.is_file():
            yield name, labels, list(iob_texts(file, lang))
    news = corpora / f"ntrex_news_{lang}" / "articles.jsonl"
    if news.is_file():
        held = [a for a in read_jsonl(news) if a["split"] == "dev"]
        yield "NTREX news dev", _ALL, list(annotated_texts(held))
    gold = shared / "gold" / "quotes_fr" / "gold_dev.jsonl"
    if lang == "fr" and gold.is_file():
        complete = [a for a in read_jsonl(gold) if a["entities_complete"]]
        yield "quotes_fr dev", _ALL, list(annotated_texts(complete))
        wiki = [a for a in complete if "wikinews" in str(a["doc_id"])]
        yield "quotes_fr dev, Wikinews", _ALL, list(annotated_texts(wiki))
    for split in ("dev", "test"):
        own = [a for a in load_gold(split) if a["lang"] == lang]
        yield f"data/ {split}", (*_ALL, "CRYPTO"), list(annotated_texts(own))
