"""Train the weights of the quotes stage: ``python -m training.quotes``.

Only data that may be shipped is read: our own train and dev articles (CC BY 4.0), the
60 French documents of gold/quotes_fr (CC BY-SA 4.0) and the news of GUM (annotations
CC BY 4.0). Figures on these French documents come from cross-validation by document.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from spacy.language import Language
from spacy.tokens import Doc

from benchmarks.gold import load_gold, read_jsonl
from cryptonews_nlp._text import SOURCE_TEXT, flatten
from cryptonews_nlp.models import load
from cryptonews_nlp.quotes.attribution import options
from cryptonews_nlp.quotes.candidates import Candidate, find_candidates
from cryptonews_nlp.quotes.clauses import Reported, clause_features, find_reported
from cryptonews_nlp.quotes.coreference import Entity, form_of, needs_antecedent
from cryptonews_nlp.quotes.features import (
    Context,
    Features,
    context_of,
    segment_features,
)
from cryptonews_nlp.quotes.layout import Layout
from cryptonews_nlp.quotes.model import Linear, Models
from cryptonews_nlp.quotes.rows import coreference_of, in_marks, layout_of

WEIGHTS = Path(__file__).parent.parent / "src/cryptonews_nlp/quotes/weights"
Span = tuple[int, int]
#: Quotes that count as marked although some of their letters are not.
_HALF = 0.5
_LEAST_BIRTHS = 300
_SMALLEST = 5e-3
_MOST = 0.8
_TOUCH = 0.2


@dataclass
class GoldQuote:
    """A quote of any gold set, in one form."""

    start: int
    end: int
    type: str
    fragments: list[Span]
    cue: Span | None
    speaker: Span | None
    name: str | None
    optional: bool = False


@dataclass
class GoldDocument:
    """A document of any gold set, in one form."""

    source: str
    doc_id: str
    lang: str
    text: str
    quotes: list[GoldQuote]
    non_quotes: list[Span] = field(default_factory=list)
    exhaustive: bool = True


def _pair(item: dict[str, Any] | None) -> Span | None:
    return None if item is None else (item["start"], item["end"])


def own_document(row: dict[str, Any], source: str = "own") -> GoldDocument:
    """Read an article of data/gold or of gold/quotes_fr."""
    quotes = [
        GoldQuote(
            q["start"],
            q["end"],
            q["type"],
            [tuple(f) for f in q.get("fragments", [(q["start"], q["end"])])],
            _pair(q["cue"]),
            _pair(q["speaker"]),
            q["speaker_name"],
            optional=bool(q.get("optional")),
        )
        for q in row["quotes"]
    ]
    non_quotes = [(n["start"], n["end"]) for n in row["non_quotes"]]
    return GoldDocument(
        source, row["doc_id"], row["lang"], row["text"], quotes, non_quotes
    )


def flat_document(
    row: dict[str, Any], source: str, *, exhaustive: bool
) -> GoldDocument:
    """Read a document of gold/quotes."""
    quotes = []
    for q in row["quotes"]:
        speaker = None
        if q.get("speaker_start") is not None:
            speaker = (q["speaker_start"], q["speaker_end"])
        cue = None if q.get("cue_start") is None else (q["cue_start"], q["cue_end"])
        spans = [tuple(s) for s in q.get("spans") or [(q["start"], q["end"])]]
        name = q.get("speaker_name") or q.get("speaker_text")
        quotes.append(
            GoldQuote(q["start"], q["end"], q["type"], spans, cue, speaker, name)
        )
    return GoldDocument(
        source, row["doc_id"], row["lang"], row["text"], quotes, exhaustive=exhaustive
    )


def _overlap(a: Span, b: Span) -> int:
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def segment_label(
    gold: GoldDocument, span: Span
) -> tuple[bool | None, GoldQuote | None]:
    """Return whether a marked stretch is a quote (None: undecided), and which."""
    for non in gold.non_quotes:
        if _overlap(non, span) > _HALF * (span[1] - span[0]):
            return False, None
    best, quote = 0.0, None
    for q in gold.quotes:
        for fragment in q.fragments or [(q.start, q.end)]:
            share = _overlap(fragment, span) / (span[1] - span[0])
            if share > best:
                best, quote = share, q
    if quote is not None and best >= _HALF:
        return (None if quote.optional else True), quote
    return (False if gold.exhaustive else None), None


@dataclass
class Instance:
    """One decision: rows of features, and which of them are right."""

    doc_id: str
    lang: str
    rows: list[Features]
    right: list[int]
    weight: float = 1.0


@dataclass
class Lessons:
    """All decisions that documents teach."""

    marks: list[Instance] = field(default_factory=list)
    speakers: list[Instance] = field(default_factory=list)
    clauses: list[Instance] = field(default_factory=list)
    antecedents: list[Instance] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)


def add_lessons(lessons: Lessons, gold: GoldDocument, doc: Doc) -> None:
    """Collect the decisions that a document teaches."""
    layout = layout_of(doc)
    candidates = find_candidates(layout)
    marks, speakers, seen = lessons.marks, lessons.speakers, lessons.counts
    for reported in find_reported(layout, candidates):
        if not in_marks(layout, reported):
            right = clause_label(layout, gold, reported)
            if right is not None:
                row = dict(clause_features(layout, reported))
                lessons.clauses.append(
                    Instance(gold.doc_id, gold.lang, [row], [int(right)])
                )
    if gold.source != "gum_news":  # kept for measuring
        add_antecedents(lessons, gold, layout, candidates)
    previous: Context | None = None
    speaker: Candidate | None = None
    name: str | None = None
    for number, segment in enumerate(layout.segments):
        context = context_of(layout, number)
        label, quote = segment_label(gold, (segment.start, segment.end))
        if label is not None:
            marks.append(
                Instance(
                    gold.doc_id,
                    gold.lang,
                    [segment_features(layout, context, candidates)],
                    [int(label)],
                )
            )
        if quote is None:
            continue
        near, rows = options(layout, context, candidates, previous, speaker)
        right, chosen = _right_options(layout, near, quote, name, speaker)
        seen["found" if right else "missed"] += 1
        if right:
            speakers.append(Instance(gold.doc_id, gold.lang, rows, right))
        previous, name = context, quote.name
        if chosen is not None:
            speaker = chosen


def add_antecedents(
    lessons: Lessons, gold: GoldDocument, layout: Layout, candidates: list[Candidate]
) -> None:
    """Collect whom the pronouns and roles among the gold speakers stand for."""
    people = coreference_of(layout, candidates, Models())
    for quote in gold.quotes:
        if quote.speaker is None or quote.name is None:
            continue
        mention = next(
            (
                c
                for c in candidates
                if _overlap(
                    (layout.start[c.first], layout.end[c.last - 1]), quote.speaker
                )
            ),
            None,
        )
        if mention is None:
            continue
        right = [
            e for e in people.entities if same_name(quote.name, _name_of(layout, e))
        ]
        if needs_antecedent(layout, mention) and id(mention) not in people.of_mention:
            options = people.options(mention)
            hits = [n for n, (e, _) in enumerate(options) if e in right]
            if hits or not right:
                rows: list[Features] = [f for _, f in options]
                rows.append({"none&" + form_of(layout, mention): 1.0})
                lessons.antecedents.append(
                    Instance(gold.doc_id, gold.lang, rows, hits or [len(options)])
                )
        if right:
            people.remember(mention, right[0].mentions[0])


def _name_of(layout: Layout, entity: Entity) -> str:
    spans = [m.name for m in entity.mentions if m.name]
    first, last = max(spans, key=lambda s: s[1] - s[0])
    return layout.text[layout.start[first] : layout.end[last - 1]]


def same_name(a: str, b: str) -> bool:
    """Tell whether two names have the last word of one in common."""
    x, y = (re.findall(r"\w+", s.casefold()) for s in (a, b))
    return bool(x and y) and (x[-1] in y or y[-1] in x)


def clause_label(layout: Layout, gold: GoldDocument, reported: Reported) -> bool | None:
    """Return whether a clause is a reported one in the gold (None: undecided)."""
    pieces = [(layout.start[a], layout.end[b - 1]) for a, b in reported.pieces]
    length = sum(b - a for a, b in pieces)
    best: GoldQuote | None = None
    share = 0.0
    for quote in gold.quotes:
        common = sum(_overlap(p, (quote.start, quote.end)) for p in pieces)
        if common > share:
            best, share = quote, common
    if best is None:
        return False if gold.exhaustive else None
    if best.optional or best.type == "direct":
        return None
    union = length + best.end - best.start - share
    if best.type == "mixed" and best.fragments == [(best.start, best.end)]:
        return True if share > _MOST * (best.end - best.start) else None
    if share / union >= _HALF:
        return True
    return None if share / union > _TOUCH else False


def _right_options(
    layout: Layout,
    near: list[Candidate],
    quote: GoldQuote,
    name: str | None,
    speaker: Candidate | None,
) -> tuple[list[int], Candidate | None]:
    if quote.speaker is None:
        if quote.name is None:
            return [len(near) + 1], None
        if quote.name != name:
            return [], None
        # a split quote whose second part was left without its speaker
        return [
            len(near),
            *(n for n, c in enumerate(near) if c is speaker and c.speaks),
        ], speaker
    right = [
        n
        for n, c in enumerate(near)
        if _overlap((layout.start[c.outer], layout.end[c.last - 1]), quote.speaker)
    ]
    heads = [
        n
        for n in right
        if quote.speaker[0] <= layout.start[near[n].head] < quote.speaker[1]
    ]
    right = heads or right
    if any(near[n] is speaker for n in right):
        right = [*right, len(near)]
    return right, (near[right[0]] if right else None)


class Vocabulary:
    """Feature names to columns; rare features are left out."""

    def __init__(self, instances: Iterable[Instance], *, least: int) -> None:
        counts: Counter[str] = Counter()
        for instance in instances:
            counts.update({name for row in instance.rows for name in row})
        self.names = sorted(n for n, c in counts.items() if c >= least)
        self.column = {n: i for i, n in enumerate(self.names)}

    def matrix(self, rows: Sequence[Features]) -> csr_matrix:
        """Return a sparse matrix of feature rows."""
        data, indices, starts = [], [], [0]
        for row in rows:
            for name, value in row.items():
                column = self.column.get(name)
                if column is not None and value:
                    data.append(value)
                    indices.append(column)
            starts.append(len(data))
        return csr_matrix((data, indices, starts), shape=(len(rows), len(self.names)))


def fit_logistic(
    instances: Sequence[Instance], *, penalty: float, least: int = 2
) -> dict[str, float]:
    """Fit a logistic regression with an L2 penalty."""
    vocabulary = Vocabulary(instances, least=least)
    x = vocabulary.matrix([i.rows[0] for i in instances])
    y = np.array([i.right[0] for i in instances], float)
    w = np.array([i.weight for i in instances])

    def loss(theta: np.ndarray) -> tuple[float, Any]:
        z = x @ theta
        value = np.sum(w * (np.logaddexp(0, z) - y * z)) + penalty * theta @ theta / 2
        gradient = x.T @ (w * (1 / (1 + np.exp(-z)) - y)) + penalty * theta
        return value, gradient

    theta = minimize(
        loss, np.zeros(len(vocabulary.names)), jac=True, method="L-BFGS-B"
    ).x
    return _rounded(vocabulary, theta)


def fit_ranker(
    instances: Sequence[Instance], *, penalty: float, least: int = 3
) -> dict[str, float]:
    """Fit a conditional logit: the right options against all options."""
    vocabulary = Vocabulary(instances, least=least)
    x = vocabulary.matrix([row for i in instances for row in i.rows])
    groups = np.repeat(np.arange(len(instances)), [len(i.rows) for i in instances])
    starts = np.cumsum([0] + [len(i.rows) for i in instances[:-1]])
    right = np.zeros(x.shape[0])
    for start, instance in zip(starts, instances, strict=True):
        right[[start + r for r in instance.right]] = 1
    w = np.array([i.weight for i in instances])

    def loss(theta: np.ndarray) -> tuple[float, Any]:
        z = x @ theta
        z -= np.maximum.reduceat(z, starts)[groups]
        e = np.exp(z)
        total = np.add.reduceat(e, starts)
        good = np.add.reduceat(e * right, starts)
        p = e / total[groups]
        q = e * right / good[groups]
        value = -np.sum(w * np.log(good / total)) + penalty * theta @ theta / 2
        return value, x.T @ ((p - q) * w[groups]) + penalty * theta

    theta = minimize(
        loss, np.zeros(len(vocabulary.names)), jac=True, method="L-BFGS-B"
    ).x
    return _rounded(vocabulary, theta)


def _rounded(vocabulary: Vocabulary, theta: np.ndarray) -> dict[str, float]:
    return {
        n: round(float(t), 3)
        for n, t in zip(vocabulary.names, theta, strict=True)
        if abs(t) >= _SMALLEST
    }


def write_models(models: Models) -> None:
    """Write the models as JSON with sorted keys."""
    WEIGHTS.mkdir(exist_ok=True)
    for item in fields(models):
        model = getattr(models, item.name)
        if model.weights:
            content = {"weights": dict(model.weights), "threshold": model.threshold}
            text = json.dumps(content, ensure_ascii=False, indent=0, sort_keys=True)
            (WEIGHTS / f"{item.name}.json").write_text(text + "\n", encoding="utf-8")
            print(item.name, len(model.weights), "weights")


def load_documents(shared: Path) -> list[GoldDocument]:
    """Read the sets that weights may be trained on."""
    found = [own_document(row) for row in load_gold("train", "dev")]
    french = shared / "gold" / "quotes_fr" / "gold_dev.jsonl"
    gum = shared / "gold" / "quotes" / "gum_news.jsonl"
    if french.exists():
        found += [own_document(row, "quotes_fr") for row in read_jsonl(french)]
    if gum.exists():
        found += [
            flat_document(row, "gum_news", exhaustive=True) for row in read_jsonl(gum)
        ]
    return found


def load_pipelines(documents: Sequence[GoldDocument]) -> dict[str, Language]:
    """Load the shipped pipelines, with the entity stage, for some documents."""
    pipelines = {lang: load(lang) for lang in sorted({d.lang for d in documents})}
    for nlp in pipelines.values():
        nlp.add_pipe("cryptonews_entities")
    return pipelines


def parse(
    documents: Sequence[GoldDocument], pipelines: dict[str, Language] | None = None
) -> list[Doc]:
    """Parse documents with the pipelines given, else with the shipped ones."""
    pipelines = pipelines or load_pipelines(documents)
    docs = []
    for document in documents:
        doc = pipelines[document.lang](flatten(document.text))
        doc.user_data[SOURCE_TEXT] = document.text
        docs.append(doc)
    return docs


#: Penalties from cross-validation by document over the training sets.
MARKS_PENALTY = 1.0
SPEAKERS_PENALTY = 0.5
CLAUSES_PENALTY = 1.0
ANTECEDENTS_PENALTY = 1.0
MARKS_THRESHOLD = 0.5
#: Best F1 of speech on a sample of PolNeAR's training part, 0.2-0.5 tried.
CLAUSES_THRESHOLD = 0.3


def train(pairs: Sequence[tuple[GoldDocument, Doc]]) -> Models:
    """Fit all models on parsed documents."""
    lessons = Lessons()
    for gold, doc in pairs:
        add_lessons(lessons, gold, doc)
    return Models(
        marks=Linear(
            fit_logistic(lessons.marks, penalty=MARKS_PENALTY), MARKS_THRESHOLD
        ),
        speakers=Linear(fit_ranker(lessons.speakers, penalty=SPEAKERS_PENALTY)),
        antecedents=Linear(
            fit_ranker(lessons.antecedents, penalty=ANTECEDENTS_PENALTY)
        ),
        clauses=Linear(
            fit_logistic(lessons.clauses, penalty=CLAUSES_PENALTY), CLAUSES_THRESHOLD
        ),
    )


def write_given_names(shared: Path) -> None:
    """Write given names that one gender bears, with where they come from."""
    folder = shared / "corpora" / "names"
    genders: dict[str, set[str]] = {}
    with (folder / "given_fr_insee.tsv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            if row["sex"] and int(row["births"] or 0) >= _LEAST_BIRTHS:
                found = {"h": "m", "f": "f"}.get(row["sex"], "")
                genders.setdefault(row["given"].lower(), set()).update(found)
    with (folder / "names_by_country_cc0.tsv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            if row["type"] == "given" and row["gender"] in {"M", "F"}:
                for key in {row["localized"].lower(), row["romanized"].lower()}:
                    if key.isalpha():
                        genders.setdefault(key, set()).add(row["gender"].lower())
    lines_out = [
        f"{n}\t{g.copy().pop()}" for n, g in sorted(genders.items()) if len(g) == 1
    ]
    header = "# INSEE given names (Licence Ouverte) and popular names by country (CC0)"
    path = WEIGHTS.parent / "data" / "given_names.tsv"
    path.write_text("\n".join([header, *lines_out]) + "\n", encoding="utf-8")


def main() -> None:
    """Train and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    arguments = parser.parse_args()
    write_given_names(arguments.shared)
    documents = load_documents(arguments.shared)
    write_models(train(list(zip(documents, parse(documents), strict=True))))


if __name__ == "__main__":
    main()
