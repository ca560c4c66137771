"""Sentences found by their translation: what the bridge alone is worth."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import TfidfTransformer, TfidfVectorizer

from cryptonews_nlp.bridge import fold, load_bridge, tokens


def bridge(shared: Path) -> None:
    """Retrieve the French sentence of each English one: words, then characters too."""
    found = load_bridge()

    def counts(text: str, language: str) -> dict[str, float]:
        return found.counts((token.text for token in tokens(text, language)), language)

    for name in ("eval_pud", "eval_ntrex"):
        path = shared / "bridge" / f"{name}.tsv"
        pairs = [row.split("\t")[:2] for row in path.read_text("utf-8").splitlines()]
        english = [counts(pair[0], "en") for pair in pairs]
        french = [counts(pair[1], "fr") for pair in pairs]
        keys = sorted({key for vector in (*english, *french) for key in vector})
        column = {key: number for number, key in enumerate(keys)}

        def rows(
            vectors: list[dict[str, float]], column: dict[str, int] = column
        ) -> sparse.csr_matrix:
            ends = np.cumsum([0, *(len(vector) for vector in vectors)])
            values = [v for vector in vectors for v in vector.values()]
            places = [column[key] for vector in vectors for key in vector]
            shape = (len(vectors), len(column))
            return sparse.csr_matrix((values, places, ends), shape=shape)

        # rarity by the collection, as for the articles of a folder
        both = sparse.vstack([rows(english), rows(french)]).tocsr()
        weighted = TfidfTransformer().fit(both[: len(pairs)]).transform(both.sqrt())
        words = (weighted[: len(pairs)] @ weighted[len(pairs) :].T).toarray()
        texts = [fold(text) for pair in pairs for text in pair]
        characters = TfidfVectorizer(
            analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, min_df=2
        ).fit_transform(texts)
        letters = (characters[0::2] @ characters[1::2].T).toarray()
        right = np.arange(len(pairs))
        for label, matrix in (("words", words), ("+ 3-5 letters", words + letters / 2)):
            hit = float((matrix.argmax(axis=1) == right).mean())
            print(f"{name:12} {label:14} P@1 EN->FR {hit:.3f}", flush=True)
