"""The treebanks that the parsers learn from."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from training.models.treebank import Document, read_conllu

#: Treebanks marked "ship", and the one part that decides.
TREEBANKS = {
    "en": ["ud_en_ewt/train", "ud_en_gum/train", "ud_en_gum/dev"],
    "fr": ["ud_fr_sequoia/train", "ud_fr_gsd/dev", "ud_fr_fqb/all"],
}
DEVELOPMENT = {"en": ["ud_en_ewt/dev"], "fr": ["ud_fr_sequoia/dev"]}


def read_treebanks(corpora: Path, names: Sequence[str], lang: str) -> list[Document]:
    """Read treebank parts such as ``ud_en_ewt/train``."""
    return [
        document
        for name in names
        for document in read_conllu(corpora / f"{name}.conllu", merge=lang == "fr")
    ]
