"""The whole pipeline against the annotated articles: what a user gets.

``python -m benchmarks.end_to_end [--split dev]`` runs the main job on the article files
of a split and compares its frames with the gold. Each stage has a benchmark of its own
with peers and floors; this one shows what their errors add up to. ``--one-line`` puts
each article on one line first, as tables of scraped articles have them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

import cryptonews_nlp as cn
from benchmarks.floors import raise_floors, table
from benchmarks.scores import b_cubed, f1
from cryptonews_nlp._types import CONTENT_ZONES, NAME_LABELS
from cryptonews_nlp.result import Analysis
from training.gold import load_gold, overlap
from training.places import DATA, command

VALUES = ("MONEY", "DATE", "PERCENT")
#: Share of common characters from which two spans count as the same quote.
OVERLAP = 0.8

Span = tuple[int, int]
Article = dict[str, Any]


def figures(split: str, *, one_line: bool = False) -> dict[str, float]:
    """Analyze the articles of a split and score every frame.

    Parameters
    ----------
    split : {"train", "dev", "test"}
        Part of data/articles.
    one_line : bool
        Whether spaces stand for the line breaks of the texts.

    Returns
    -------
    dict of str to float
        Scores from 0 to 1.
    """
    gold = load_gold(split)
    source: Path | list[cn.Article] = DATA / "articles" / split
    if one_line:
        read = (a for a in cn.read(source) if isinstance(a, cn.Article))
        source = [replace(a, text=a.text.replace("\n", " ")) for a in read]
    result = cn.analyze(source, progress=False)
    return {
        "language accuracy": languages(result, gold),
        "content zone character F1": content(result, gold),
        "entity F1, names": entities(result, gold, NAME_LABELS),
        "entity F1, amounts and dates": entities(result, gold, VALUES),
        **quotes(result, gold),
        **events(result, gold),
    }


def _id(article: Article) -> str:
    return f"{article['doc_id']}.txt"


def languages(result: Analysis, gold: Sequence[Article]) -> float:
    """Return the share of articles whose language is right."""
    found = result.articles.set_index("article_id")["language"]
    right = sum(bool(found[_id(a)] == a["lang"]) for a in gold)
    return right / len(gold)


def content(result: Analysis, gold: Sequence[Article]) -> float:
    """Return the F1 over characters that belong to title, byline, body or caption."""
    counts: Counter[str] = Counter()
    zones = dict(tuple(result.zones.groupby("article_id")))
    for article in gold:
        other = {
            i
            for zone in article["zones"]
            if zone["kind"] not in CONTENT_ZONES
            for i in range(zone["start"], zone["end"])
        }
        wanted = set(range(len(article["text"]))) - other
        found = {
            i
            for zone in zones[_id(article)].itertuples()
            if zone.kind in CONTENT_ZONES
            for i in range(zone.start, zone.end)
        }
        text = article["text"]
        wanted = {i for i in wanted if not text[i].isspace()}
        found = {i for i in found if not text[i].isspace()}
        counts += Counter(hit=len(wanted & found), found=len(found), want=len(wanted))
    return f1(counts["hit"], counts["found"], counts["want"])


def _outside(article: Article, span: Span) -> bool:
    """Tell whether a span lies in a zone that holds no content."""
    return any(
        zone["kind"] not in CONTENT_ZONES
        and zone["start"] <= span[0]
        and span[1] <= zone["end"]
        for zone in article["zones"]
    )


def entities(result: Analysis, gold: Sequence[Article], labels: Sequence[str]) -> float:
    """Return the F1 over exact spans with their label, nested ones left out."""
    mentions = dict(tuple(result.mentions.groupby("article_id")))
    hits = found = wanted = 0
    for article in gold:
        want = {
            (e["start"], e["end"], e["label"])
            for e in article["entities"]
            if e["label"] in labels and not _outside(article, (e["start"], e["end"]))
        }
        rows = mentions.get(_id(article))
        got = (
            set()
            if rows is None
            else {
                (row.start, row.end, row.label)
                for row in rows.itertuples()
                if row.label in labels
            }
        )
        want, got = _outermost(want), _outermost(got)
        hits += len(want & got)
        found += len(got)
        wanted += len(want)
    return f1(hits, found, wanted)


def _outermost(spans: set[tuple[int, int, str]]) -> set[tuple[int, int, str]]:
    return {
        s
        for s in spans
        if not any(
            o[0] <= s[0] and s[1] <= o[1] and (o[0], o[1]) != (s[0], s[1])
            for o in spans
        )
    }


def _match(
    text: str, wanted: Sequence[Span], found: Sequence[Span]
) -> list[tuple[int, int]]:
    """Pair spans one to one, best overlap first."""
    shares = [
        (share, i, j)
        for i, one in enumerate(wanted)
        for j, other in enumerate(found)
        if (share := overlap(text, one, other)) >= OVERLAP
    ]
    chosen: list[tuple[int, int]] = []
    for _, i, j in sorted(shares, key=lambda p: (-p[0], p[1:])):
        if all(i != a and j != b for a, b in chosen):
            chosen.append((i, j))
    return chosen


def _same_speaker(
    found: Any,  # noqa: ANN401 - a row of quotes
    quote: Mapping[str, Any],
    names: Mapping[str, set[str]],
    called: Mapping[str, set[str]],
) -> bool:
    """Compare resolved speakers.

    Names by their last word: surname, or head of a nominal. The gold and the catalogue
    name some organisations in another language than the article ("French data
    protection authority" for the Cnil): so any surface counts that the text has for
    either. A nominal that stays unnamed is told by where it stands.
    """
    if not isinstance(found.speaker, str):
        return False
    wanted = quote["speaker_name"] or "?"
    mentioned = {found.speaker}
    if found.speaker_kind == quote["speaker_kind"] == "organisation":
        mentioned |= called[found.speaker_entity_id]
    if any(_same_name(a, b) for a in mentioned for b in (wanted, *names[wanted])):
        return True
    span = quote["speaker"]
    return bool(
        span is not None
        and isinstance(found.speaker_text, str)
        and quote["speaker_kind"] == found.speaker_kind == "nominal"
        and found.speaker_start < span["end"]
        and span["start"] < found.speaker_end
    )


def _same_name(found: str, wanted: str) -> bool:
    one, two = (name.replace("’", "'").casefold().split() for name in (found, wanted))
    return one[-1] in two or two[-1] in one


def _surfaces(result: Analysis) -> dict[str, dict[str, set[str]]]:
    """Return the words that each entity is called by, article by article."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in result.mentions.itertuples():
        found[row.article_id][row.entity_id].add(row.text)
    return found


def quotes(result: Analysis, gold: Sequence[Article]) -> dict[str, float]:
    """Score marked stretches with resolved speakers, and recall of indirect speech."""
    rows = dict(tuple(result.quotes.groupby("article_id")))
    called = _surfaces(result)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    indirect: Counter[str] = Counter()
    for article in gold:
        names: dict[str, set[str]] = defaultdict(set)
        for entity in article["entities"]:
            names[entity["entity"]].add(entity["text"])
        table = rows.get(_id(article))
        found = [] if table is None else list(table.itertuples())
        marked = [(tuple(f), r) for r in found for f in r.fragments]
        wanted = [(tuple(f), q) for q in article["quotes"] for f in q["fragments"]]
        wanted = [item for item in wanted if not _outside(article, item[0])]
        pairs = _match(
            article["text"], [span for span, _ in wanted], [span for span, _ in marked]
        )
        right = sum(
            _same_speaker(marked[j][1], wanted[i][1], names, called[_id(article)])
            for i, j in pairs
        )
        counts[article["lang"]] += Counter(
            hit=len(pairs), right=right, found=len(marked), want=len(wanted)
        )
        clauses = [
            (q["start"], q["end"]) for q in article["quotes"] if q["type"] == "indirect"
        ]
        spans = [(r.start, r.end) for r in found]
        indirect += Counter(
            hit=len(_match(article["text"], clauses, spans)), want=len(clauses)
        )
    scores = {}
    for language, c in sorted(counts.items()):
        name = f"quotes {language}"
        scores[f"{name}, span F1"] = f1(c["hit"], c["found"], c["want"])
        scores[f"{name}, span and speaker F1"] = f1(c["right"], c["found"], c["want"])
    scores["indirect quotes, recall"] = indirect["hit"] / max(indirect["want"], 1)
    return scores


def events(result: Analysis, gold: Sequence[Article]) -> dict[str, float]:
    """Return B-cubed F1 and the F1 over pairs in different languages."""
    found = result.articles.set_index("article_id")["event_id"]
    want = {_id(a): a["event_id"] for a in gold}
    language = {_id(a): a["lang"] for a in gold}
    got = {name: found[name] for name in want}
    pairs = [
        (want[a] == want[b], got[a] == got[b])
        for a, b in combinations(sorted(want), 2)
        if language[a] != language[b]
    ]
    return {
        "events, B-cubed F1": b_cubed(want, got)[2],
        "events, cross-language pair F1": f1(
            sum(w and g for w, g in pairs),
            sum(g for _, g in pairs),
            sum(w for w, _ in pairs),
        ),
    }


def main() -> None:
    """Print the figures."""
    parser = command(__doc__)
    parser.add_argument("--raise-floors", type=Path, metavar="FILE")
    parser.add_argument("--allow-lower", action="store_true")
    parser.add_argument("--split", nargs="+", default=["dev", "test"])
    parser.add_argument("--one-line", action="store_true")
    arguments = parser.parse_args()
    scores = {
        split: figures(split, one_line=arguments.one_line) for split in arguments.split
    }
    print(table(scores.items()))
    if arguments.raise_floors:
        raise_floors(arguments.raise_floors, scores, allow_lower=arguments.allow_lower)


if __name__ == "__main__":
    main()
