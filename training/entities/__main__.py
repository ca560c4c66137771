"""Build the data of the entity stage: given names and label models.

``python -m training.entities --shared DIR`` writes into
``src/cryptonews_nlp/entities/data``. Sources, all marked "ship": INSEE given names
(Licence Ouverte), US Census names (Unlicense), popular names by country (CC0); the
labelled corpora sequoia_ne_fr (LGPL-LR), gsd_ne_fr and ntrex_news_* (CC BY-SA 4.0),
docred (MIT), uner_en_ewt (CC BY-SA 4.0), wikigold (CC BY 4.0), crossner (MIT) and the
project's own train articles (CC BY 4.0). Only weights of features are kept.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Collection
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from cryptonews_nlp._text import flatten
from cryptonews_nlp.entities.catalogue.labels import (
    LABELS,
    features,
    name_features,
)
from training.entities.readers import Example, read_articles, read_iob
from training.gold import NEWSROOM, load_gold
from training.models.material import measured_ids
from training.places import PACKAGE, command

DATA = PACKAGE / "entities" / "data"
SEED = 0
MIN_BIRTHS = 1500
MIN_COUNT = 2
MIN_WEIGHT = 0.04
# The newsroom articles speak of firms far more than other news does: fully counted they
# cost 0.6 points of F1 on French Wikinews (gold/quotes_fr).
NEWSROOM_WEIGHT = 0.4
# Names are much the same in both languages, the words around them are not: of the other
# language's examples only the names count, and half as much.
FOREIGN_WEIGHT = 0.5
INVERSE_PENALTY = 1.0
#: Names in their texts, and how much each counts.
Labelled = tuple[list[Example], list[float]]

CORPORA = {
    "en": [
        "ntrex_news_en", "docred/dev", "docred/test", "uner_en_ewt/dev",
        "wikigold/all", "crossner/politics_train", "crossner/politics_dev",
        "gmb_kaggle/dev",
    ],
    "fr": ["ntrex_news_fr", "gsd_ne_fr", "sequoia_ne_fr/train"],
}  # fmt: skip
#: Wikipedia on computing and science, by language: what programs and their makers are
#: called. Its scholars, named by surnames alone, and its places would mislead news.
TECHNICAL = {
    "en": [
        f"crossner/{field}_{part}"
        for field in ("ai", "science")
        for part in ("train", "dev", "test")
    ]
}
TECHNICAL_LABELS = frozenset({"MISC", "ORG"})
TECHNICAL_WEIGHT = 0.25


def given_names(shared: Path) -> list[str]:
    """Return frequent given names in lower case."""
    names = shared / "corpora" / "names"
    found: set[str] = set()
    with (names / "given_fr_insee.tsv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if (row["births"] or "0").isdigit() and int(
                row["births"] or 0
            ) > MIN_BIRTHS:
                found.add(row["given"].lower())
    with (names / "given_us.tsv").open(encoding="utf-8") as file:
        found.update(
            row["given"].lower() for row in csv.DictReader(file, delimiter="\t")
        )
    with (names / "names_by_country_cc0.tsv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["type"] == "given":
                found.add(row["romanized"].lower())
    return sorted(n for n in found if n.isalpha() and len(n) > 1)


def examples(shared: Path, language: str) -> Labelled:
    """Return all labelled names of a language, and how much each counts.

    Parameters
    ----------
    shared : Path
        Folder of the corpora.
    language : str
        ISO 639-1 code.
    """
    found: list[Example] = []
    weights: list[float] = []
    measured = measured_ids(shared)
    for article in load_gold("train", "dev"):
        if article["lang"] == language:
            text = flatten(article["text"])
            found += [
                (text, e["start"], e["end"], e["label"]) for e in article["entities"]
            ]
            weight = NEWSROOM_WEIGHT if article["part"] == NEWSROOM else 1.0
            weights += [weight] * len(article["entities"])
    for name in CORPORA[language]:
        path = shared / "corpora" / name
        if path.is_dir():
            for file in sorted(path.glob("*.jsonl")):
                found += read_articles(file, measured)
        else:
            found += read_iob(path.with_suffix(".iob2"))
    weights += [1.0] * (len(found) - len(weights))
    kept = [(e, w) for e, w in zip(found, weights, strict=True) if e[3] in LABELS]
    return [e for e, _ in kept], [w for _, w in kept]


def technical(shared: Path, language: str) -> Labelled:
    """Return the labelled names of programs and their makers in a language."""
    found = [
        example
        for name in TECHNICAL.get(language, ())
        for example in read_iob((shared / "corpora" / name).with_suffix(".iob2"))
        if example[3] in TECHNICAL_LABELS
    ]
    return found, [TECHNICAL_WEIGHT] * len(found)


def fit(
    own: Labelled, foreign: Labelled, given: Collection[str]
) -> tuple[list[str], np.ndarray]:
    """Fit the label model; return features and their weights.

    Parameters
    ----------
    own : Labelled
        Examples of the language.
    foreign : Labelled
        Examples of the other language, whose contexts are left out.
    given : collection of str
        Given names of the registers. Those written by hand are of places that the
        corpora hardly speak of, and would teach that a given name says little.
    """

    def is_given(word: str) -> bool:
        return word.split("-", maxsplit=1)[0].lower() in given

    rows = [
        sorted(set(features(text, start, end, is_given)))
        for text, start, end, _ in own[0]
    ]
    rows += [
        sorted(set(name_features(text[start:end], is_given)))
        for text, start, end, _ in foreign[0]
    ]
    counts_as = own[1] + [FOREIGN_WEIGHT * weight for weight in foreign[1]]
    counts = Counter(f for row in rows for f in row)
    names = sorted(f for f, n in counts.items() if n >= MIN_COUNT)
    column = {f: i for i, f in enumerate(names)}
    indices = [[column[f] for f in row if f in column] for row in rows]
    pointers = np.cumsum([0, *map(len, indices)])
    flat = np.concatenate([np.asarray(i, dtype=np.int32) for i in indices])
    matrix = csr_matrix(
        (np.ones(len(flat), dtype=np.float32), flat, pointers),
        shape=(len(rows), len(names)),
    )
    target = [LABELS.index(label) for *_, label in own[0] + foreign[0]]
    model = LogisticRegression(C=INVERSE_PENALTY, max_iter=200, random_state=SEED)
    model.fit(matrix, target, sample_weight=counts_as)
    weights = model.coef_.T.astype(np.float32)
    weights[column["bias"]] += model.intercept_
    return names, weights


def save(language: str, names: list[str], weights: np.ndarray) -> None:
    """Write the weights as signed bytes; small ones are left out."""
    kept = np.abs(weights).max(axis=1) > MIN_WEIGHT
    names = [n for n, keep in zip(names, kept, strict=True) if keep]
    weights = weights[kept]
    scale = float(np.abs(weights).max()) / 127
    np.savez_compressed(
        DATA / f"labels_{language}.npz",
        names=np.frombuffer("\n".join(names).encode(), dtype=np.uint8),
        values=np.round(weights / scale).astype(np.int8),
        scale=np.float32(scale),
    )
    print(f"{language}: {len(names)} features")


def save_labels(shared: Path, given: Collection[str]) -> None:
    """Fit and write the label models of all languages."""
    labelled = {code: examples(shared, code) for code in CORPORA}
    for code, own in labelled.items():
        print(code, len(own[0]), Counter(label for *_, label in own[0]))
        (foreign,) = (other for key, other in labelled.items() if key != code)
        # of these the other language has not even the names: they cost French a point
        names, weights = technical(shared, code)
        whole = own[0] + names, own[1] + weights
        save(code, *fit(whole, foreign, given))


def main() -> None:
    """Write the data files."""
    parser = command(__doc__)
    shared: Path = parser.parse_args().shared
    lines = ["# Given names: INSEE (Licence Ouverte), US Census, CC0 list by country."]
    given = given_names(shared)
    lines += given
    (DATA / "given_names.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    save_labels(shared, frozenset(given))


if __name__ == "__main__":
    main()
