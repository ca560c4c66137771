"""Made-up folders whose events are known, to choose settings on.

    python -m benchmarks.events.folders [NAME ...] [--shared DIR]

The gold sets may only be scored. Settings of cryptonews_nlp.events are chosen here: an
event is an article of ours, or a document that may be used, cut into parts that share
no sentence; or an article of ours in both languages; or one with reprints. Each line
gives B-cubed F1, and the F1 of pairs across languages, at several cuts.

The shipped lexicon has seen the translated documents, so that their figures across
languages are too good; they serve to compare settings, not to tell how good one is.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from benchmarks.beside import has_gold, load_beside
from cryptonews_nlp.events import Story
from cryptonews_nlp.events.comparison import compare
from cryptonews_nlp.events.finder import grouped
from training.bridge import iob_sentences
from training.gold import load_newsroom, load_told, read_jsonl
from training.places import command

CUTS = (0.12, 0.16, 0.20, 0.22, 0.24, 0.28, 0.32)
WORDS = 400  # of a document, at most; French ones are longer
LONGER = {"en": 1.0, "fr": 1.15}
CONTENT = {"title", "body", "caption"}
GUM_GENRES = {"news", "interview", "bio", "voyage", "academic", "court"}
LEAST_WORDS = 15  # a shorter part tells nothing
FEW_WORDS = 120
_SENTENCE = re.compile(r"(?<=[.!?…»\"”])\s+(?=[«\"“A-ZÀ-Ý0-9-])|\n+")


class Told(NamedTuple):
    """A story and the event that it tells."""

    story: Story
    event: str


def parts_of(text: str, n: int, limit: float) -> list[str]:
    """Cut the first words of a text into parts of about the same length."""
    sentences = [s for s in _SENTENCE.split(text) if s and s.strip()]
    ends = np.cumsum([len(s.split()) for s in sentences])
    kept = sentences[: int(np.searchsorted(ends, limit)) + 1]
    total = float(ends[len(kept) - 1]) if kept else 1.0
    places = [min(int(n * end / total - 1e-9), n - 1) for end in ends[: len(kept)]]
    return [
        " ".join(s for s, place in zip(kept, places, strict=True) if place == number)
        for number in range(n)
    ]


def cut_up(
    event: str, texts: dict[str, str], n: int, words: float = WORDS, start: int = 0
) -> Iterator[Told]:
    """Yield the parts of a document, every second part in the other language."""
    languages = sorted(texts)
    for place, language in enumerate(languages):
        parts = parts_of(texts[language], n, words * LONGER[language])
        for number, part in enumerate(parts):
            mine = len(languages) == 1 or (number + place + start) % 2 == 0
            if mine and len(part.split()) >= LEAST_WORDS:
                yield Told(
                    Story(f"{event}-{language}{number}", language, "", part), event
                )


def translated(shared: Path, name: str, least: int) -> list[dict[str, str]]:
    """Return documents of at least so many words in both languages."""
    sides: dict[str, dict[str, str]] = defaultdict(dict)
    for row in read_jsonl(shared / "pairs" / f"{name}.jsonl"):
        sides[row["pair_id"]][row["lang"]] = row["text"]
    pairs = [pair for _, pair in sorted(sides.items()) if len(pair) == len(LONGER)]
    return [pair for pair in pairs[1::2] if len(pair["en"].split()) > least]


def of_pairs(shared: Path, name: str, least: int, n: int, most: int) -> list[Told]:
    """Return the parts of translated documents."""
    documents = translated(shared, name, least)[:most]
    return [
        told
        for number, texts in enumerate(documents)
        for told in cut_up(f"{name}{number:03}", texts, n, start=number)
    ]


def content(row: dict[str, Any]) -> tuple[str, str]:
    """Return the first line and the rest of an article of ours, without menus."""
    text = row["text"]
    for zone in sorted(row["zones"], key=lambda zone: -zone["start"]):
        if zone["kind"] not in CONTENT:
            text = f"{text[: zone['start']]}\n{text[zone['end'] :]}"
    title, _, body = text.partition("\n")
    return title, body


def ours() -> list[Told]:
    """Return the articles of ours that are told event by event."""
    return [
        Told(Story(row["doc_id"], row["lang"], *content(row)), row["event_id"])
        for row in load_told("train", "dev")
    ]


def our_parts() -> list[Told]:
    """Return halves of the first article of each event in each language."""
    found: list[Told] = []
    by_event = sorted(ours(), key=lambda told: (told.event, told.story.language))
    for event, group in groupby(
        by_event, key=lambda told: (told.event, told.story.language)
    ):
        story = next(group).story
        found += cut_up(event[0], {story.language: story.text}, 2)
    return found


def newsroom() -> list[Told]:
    """Return halves of our single articles."""
    return [
        told
        for row in load_newsroom("train")
        for told in cut_up(row["doc_id"], {row["lang"]: "\n".join(content(row))}, 2)
    ]


def wikipedia(shared: Path) -> list[Told]:
    """Return halves of encyclopedic paragraphs."""
    # an empty document is a line of its own in the file
    sentences = iob_sentences(shared / "corpora" / "docred" / "dev.iob2")
    documents: list[list[str]] = []
    for sentence in sentences:
        if sentence.startswith("-DOCSTART-"):
            documents.append([])
        else:
            documents[-1].append(sentence.replace(" .", "."))
    texts = [" ".join(d) for d in documents]
    long = [text for text in texts if len(text.split()) > FEW_WORDS][:300]
    return [
        told
        for number, text in enumerate(long)
        for told in cut_up(f"wikipedia{number:03}", {"en": text}, 2)
    ]


def gum(shared: Path, n: int) -> list[Told]:
    """Return parts of news, interviews, lives and travel guides."""
    documents: dict[str, list[str]] = {}
    path = shared / "corpora" / "ud_en_gum" / "train.conllu"
    for line in path.read_text("utf-8").splitlines():
        key, _, value = line.partition(" = ")
        if key == "# newdoc id":
            sentences = documents[value] = []
        elif key == "# text":
            sentences.append(value)
    return [
        told
        for name, sentences in documents.items()
        if name.split("_")[1] in GUM_GENRES
        for told in cut_up(name, {"en": " ".join(sentences)}, n, 125 * n)
    ]


def with_copies(told: Sequence[Told]) -> list[Told]:
    """Return stories, half of them reprinted with a fifth of the sentences left out."""
    rng = random.Random(0)  # noqa: S311 - not for secrets
    copies = []
    for story, event in told:
        for number in range(rng.choice((0, 0, 1, 2))):
            sentences = _SENTENCE.split(story.text)
            kept = " ".join(s for s in sentences if rng.random() > 0.2)  # noqa: PLR2004
            name = f"{story.story_id}~{number}"
            copies.append(Told(Story(name, story.language, story.title, kept), event))
    return [*told, *copies]


def some_events(told: Iterable[Told], n: int, rng: random.Random) -> list[Told]:
    """Return the stories of so many events drawn at random."""
    told = list(told)
    chosen = set(rng.sample(sorted({t.event for t in told}), n))
    return [t for t in told if t.event in chosen]


def folders_of(shared: Path) -> dict[str, list[list[Told]]]:
    """Return the folders by name; a name may stand for several small ones."""
    rng = random.Random(0)  # noqa: S311 - not for secrets
    blog = of_pairs(shared, "canada_digital_blog", 250, 4, 81)
    items = of_pairs(shared, "optech_items", 150, 2, 150)
    told, parts, single = ours(), our_parts(), newsroom()
    lives, genres = wikipedia(shared), gum(shared, 4)
    sources = (blog, 30), (items, 40), (single, 60), (parts, 50), (lives, 40)
    alone = [*single[::2][:150], *lives[::2][:150]]
    return {
        "blog, quarters": [blog],
        "items, halves": [items],
        "ours, halves": [parts],
        "ours": [told],
        "ours with copies": [with_copies(told)],
        "newsroom, halves": [single],
        "wikipedia, halves": [lives],
        "gum, quarters": [genres],
        "gum, eighths": [gum(shared, 8)],
        "mixed": [[t for some, n in sources for t in some_events(some, n, rng)]],
        "mostly alone": [
            [*alone, *some_events(blog, 20, rng), *some_events(parts, 25, rng)]
        ],
        "3 of ours": [some_events(told, 3, rng) for _ in range(16)],
        "6 of ours": [some_events(told, 6, rng) for _ in range(12)],
        "3 among others": [
            [*some_events(told, 3, rng), *rng.sample(alone, 8)] for _ in range(12)
        ],
    }


def scores_by_cut(
    told: Sequence[Told], score: Callable[..., dict[str, float]]
) -> list[dict[str, float]]:
    """Return the scores of a folder at each cut."""
    stories, events = zip(*sorted(told, key=lambda t: t.story.story_id), strict=True)
    comparison = compare(stories)
    languages = [story.language for story in stories]
    return [score(events, grouped(comparison, cut), languages) for cut in CUTS]


def main() -> None:
    """Score the folders that are asked for."""
    parser = command(__doc__)
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    if not has_gold(arguments.shared, "events"):
        return
    score = load_beside(arguments.shared, "events").score
    print(f"{'':20} {'cut':>10} " + " ".join(f"{cut:^9.2f}" for cut in CUTS))
    for name, folders in folders_of(arguments.shared).items():
        if arguments.names and name not in arguments.names:
            continue
        scores = [scores_by_cut(told, score) for told in folders]
        cells = []
        for rows in zip(*scores, strict=True):
            first = np.mean([row["b3_f1"] for row in rows])
            across = [row["xling_pair_f1"] for row in rows if "xling_pair_f1" in row]
            cells.append(f"{first:.3f}" + (f"|{np.mean(across):.2f}" if across else ""))
        n = sum(map(len, folders))
        row = " ".join(f"{cell:10}" for cell in cells)
        print(f"{name:20} {n:5} docs {row}", flush=True)


if __name__ == "__main__":
    main()
