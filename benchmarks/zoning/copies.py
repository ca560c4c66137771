"""Score near duplicates: ``python -m benchmarks.zoning.copies [--split test]``.

Three measures. The copies that our own articles hold by design are few. So each article
is also syndicated as newspapers do it: cut from the end, thinned out, retitled, given
another byline and date line, its quotation marks and figures in another house style,
some of its words changed, put between a menu and a legal notice. Beside it stand all
other articles, those on the same event too, and one that quotes a fifth of it in a
report of its own: none of them is its copy. Last, each article is printed by three
sites: none of its paragraphs may be taken for boilerplate of the folder.
"""

from __future__ import annotations

import random
import re
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from benchmarks.scores import f1
from benchmarks.zoning.content import content_of
from cryptonews_nlp._types import CONTENT_ZONES, Article
from cryptonews_nlp.zoning import find_duplicates, find_zones, repeated_blocks
from cryptonews_nlp.zoning.blocks import find_blocks
from cryptonews_nlp.zoning.words import block_key
from training.gold import SPLITS, load_gold
from training.places import command

SEED = 5
#: A sentence, in characters.
NOTABLE = 80
#: Copies among our own articles, by their `style` (syndicated, cut, retitled).
COPIES = {
    "messy-e03-b": "messy-e03-a",
    "messy-e06-d": "messy-e06-b",
    "messy-e07-d": "messy-e07-b",
    "messy-e12-b": "messy-e12-a",
}
_SENTENCE = re.compile(r"(?<=[.!?…»”])\s+(?=[A-ZÀ-Ý«“])")
_WORD = re.compile(r"[^\W\d_]{4,}")
Edit = Callable[[list[str], str, random.Random], list[str]]


def cut(sentences: list[str], _language: str, rng: random.Random) -> list[str]:
    """Keep the beginning, as an editor with less room does."""
    return sentences[: max(round(len(sentences) * rng.uniform(0.4, 0.8)), 4)]


def thin(sentences: list[str], _language: str, rng: random.Random) -> list[str]:
    """Leave out every third or fourth sentence."""
    drop = rng.choice([3, 4])
    return [s for i, s in enumerate(sentences) if i % drop != drop - 1]


def restyle(sentences: list[str], _language: str, _rng: random.Random) -> list[str]:
    """Use other marks of quotation and thousands."""
    table = str.maketrans({"“": '"', "”": '"', "«": '"', "»": '"', "’": "'"})
    return [re.sub(r"(?<=\d)[,  ](?=\d{3})", "", s.translate(table)) for s in sentences]


def reword(sentences: list[str], _language: str, rng: random.Random) -> list[str]:
    """Change one word in twenty."""
    words = _WORD.findall(" ".join(sentences)) or ["x"]
    return [
        _WORD.sub(lambda m: rng.choice(words) if rng.random() < 0.05 else m[0], s)  # noqa: PLR2004
        for s in sentences
    ]


def rewrite(sentences: list[str], _language: str, rng: random.Random) -> list[str]:
    """Change one word in seven."""
    words = _WORD.findall(" ".join(sentences)) or ["x"]
    return [
        _WORD.sub(lambda m: rng.choice(words) if rng.random() < 0.2 else m[0], s)  # noqa: PLR2004 - long words
        for s in sentences
    ]


def retitle(sentences: list[str], language: str, rng: random.Random) -> list[str]:
    """Write another headline, byline and date line above the text."""
    heads = {
        "en": ("What we know so far", "By our own staff, 3 March 2025", "LONDON —"),
        "fr": ("Ce que l'on sait", "Par la rédaction, le 3 mars 2025", "PARIS —"),
    }
    title, byline, place = heads[language]
    topic = " ".join(rng.sample(_WORD.findall(" ".join(sentences)), 3))
    return [f"{title}: {topic}", byline, f"{place} {sentences[0]}", *sentences[1:]]


def frame(sentences: list[str], language: str, _rng: random.Random) -> list[str]:
    """Put the text into a page."""
    above = {"en": "Home | News | Markets", "fr": "Accueil | Actualités | Bourse"}
    below = {
        "en": "© 2025 Harbour Ledger. All rights reserved.",
        "fr": "© 2025 Le Courrier. Tous droits réservés.",
    }
    return [above[language], *sentences, below[language]]


#: What is done to a text in turn.
EDITS: dict[str, tuple[Edit, ...]] = {
    "cut": (cut,),
    "thinned out": (thin,),
    "retitled": (retitle,),
    "cut and retitled": (cut, retitle),
    "other house style": (restyle, retitle),
    "reworded": (reword, retitle),
    "rewritten": (rewrite, retitle),
    "cut, reworded, in a page": (cut, reword, retitle, frame),
}


def syndicate(
    article: dict[str, Any], edits: tuple[Edit, ...], rng: random.Random
) -> str:
    """Make a copy of an article as another paper would print it."""
    sentences = _SENTENCE.split(article["text"])
    for edit in edits:
        sentences = edit(sentences, article["lang"], rng)
    return "\n\n".join(sentences)


def twin(
    article: dict[str, Any], gold: list[dict[str, Any]], rng: random.Random
) -> str:
    """Make an article that quotes another one's sentences in a report of its own.

    At most a fifth of either text is shared, as where two papers print one statement;
    the rest is a report of something else with its words changed throughout.
    """
    others = [a for a in gold if a["lang"] == article["lang"] and a is not article]
    own = _SENTENCE.split(article["text"])
    other = rewrite(_SENTENCE.split(rng.choice(others)["text"]), "", rng)
    other = rewrite(rewrite(other, "", rng), "", rng)
    quoted = rng.sample(own, max(len(own) // 5, 1))
    while len(quoted) > 1 and sum(map(len, quoted)) > sum(map(len, other)) / 4:
        quoted.pop()
    half = len(other) // 2
    return "\n\n".join([*other[:half], *quoted, *other[half:]])


def score_own() -> None:
    """Compare the copies found in all our articles with those described as such."""
    articles = load_gold()
    texts = [(a["doc_id"], content_of(a["text"])) for a in articles]
    begin = time.perf_counter()
    found = {frozenset(pair) for pair in find_duplicates(texts).items()}
    seconds = time.perf_counter() - begin
    events = {a["doc_id"]: a["event_id"] for a in articles}
    joined = sum(len({events[i] for i in pair}) > 1 for pair in found)
    gold = {frozenset(pair) for pair in COPIES.items()}
    missed = len(gold - found)
    print(
        f"copies among {len(articles)} articles: {len(gold & found)} of {len(gold)} "
        f"found, {missed} missed, {joined} join two events, {seconds:.2f} s; beside "
        f"gold: {sorted(map(sorted, found - gold))}"
    )


def score_syndicated(split: str) -> None:
    """Look for copies of each article among all articles of a split."""
    rng = random.Random(SEED)  # noqa: S311 - a sample, no secret
    gold = [a for a in load_gold(split) if a["doc_id"] not in COPIES]
    total: Counter[str] = Counter()
    for name, edits in EDITS.items():
        texts = [(a["doc_id"], content_of(a["text"])) for a in gold]
        texts += [
            (f"{a['doc_id']}+", content_of(syndicate(a, edits, rng))) for a in gold
        ]
        texts += [(f"{a['doc_id']}=", twin(a, gold, rng)) for a in gold]
        own = {a["doc_id"]: a["title"] for a in gold if a["title"]}
        heads = own | {f"{i}=": head for i, head in own.items()}
        if retitle in edits:
            lines = {i: text.lstrip().partition("\n")[0] for i, text in texts}
            heads |= {f"{i}+": lines[f"{i}+"] for i in own}
        else:
            heads |= {f"{i}+": head for i, head in own.items()}
        found = find_duplicates(texts, heads)
        right = sum(a.strip("+") == b.strip("+") for a, b in found.items())
        counts = Counter(
            right=right, wrong=len(found) - right, missed=len(gold) - right
        )
        total += counts
        print(f"  {name}: {dict(counts)}")
    right, wrong, missed = (total[kind] for kind in ("right", "wrong", "missed"))
    score = f1(right, right + wrong, right + missed)
    print(f"syndicated copies, {split}, {len(gold)} articles: F1 {score:.4f}")


#: What sites set around what they print; each site has its own words.
ABOVE = "The {} | World | Money | Sign in\n\nBy the newsroom of the {}\n\n"
BELOW = (
    "\n\nThe {} was founded by {} and is read by people in all of the county.\n\n"
    "You are reading the {}. Readers of the {} pay nothing until the end of summer."
)
SITES = ("Lantern", "Ferryman", "Weathercock", "Almanac", "Signal", "Gazetteer")


def reprinted(text: str) -> list[str]:
    """Print a text on several sites, whose editors cut it at other places."""
    paragraphs = text.split("\n\n")
    return [
        ABOVE.replace("{}", site)
        + "\n\n".join(paragraphs[: max(len(paragraphs) - number % 4, 3)])
        + BELOW.replace("{}", site)
        for number, site in enumerate(SITES)
    ]


def score_reprinted(split: str) -> None:
    """Count the copies that lose content where several sites print one article."""
    texts = [a["text"] for a in load_gold(split)]
    folders = {
        "three times": [[text] * 3 for text in texts],
        "by six sites": [reprinted(text) for text in texts],
    }
    for name, stories in folders.items():
        lost = called = 0
        for text, copies in zip(texts, stories, strict=True):
            repeated = repeated_blocks(copies)
            own = {block_key(text[b.start : b.end]) for b in find_blocks(text)}
            called += not own.isdisjoint(repeated)
            for copy in copies:
                alone, among = (
                    sum(z.end - z.start for z in zones if z.kind in CONTENT_ZONES)
                    for zones in (
                        find_zones(Article("x", copy)),
                        find_zones(Article("x", copy), repeated=repeated),
                    )
                )
                lost += alone - among > NOTABLE
        print(
            f"printed {name}, {split}: {lost} of {sum(map(len, stories))} copies lose "
            f"more than {NOTABLE} characters of content, paragraphs of {called} of "
            f"{len(stories)} articles are called boilerplate"
        )


def main() -> None:
    """Print all figures."""
    parser = command(__doc__)
    parser.add_argument("--split", default="dev", choices=SPLITS)
    split = parser.parse_args().split
    score_own()
    score_syndicated(split)
    score_reprinted(split)


if __name__ == "__main__":
    main()
