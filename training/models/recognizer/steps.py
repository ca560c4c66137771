"""From raw text and annotated corpora to the weights of the recogniser."""

from __future__ import annotations

from pathlib import Path

import spacy

from cryptonews_nlp.models import load
from cryptonews_nlp.models.recognition.network import Network
from training.models.material import Material
from training.models.recognizer.learning import train_recognizer
from training.models.teacher.raw import raw_texts, read_raw, word_vectors


def learn_names(
    lang: str, shared: Path, folder: Path, *, silver: Path | None = None
) -> None:
    """Train the recogniser of a language; write it as a pipeline of its own.

    Parameters
    ----------
    lang : str
        Language.
    shared : Path
        Folder of the corpora.
    folder : Path
        Where weights and logs go; training goes on from weights that lie there.
    silver : Path or None
        Sentences that :mod:`training.models.silver` has labelled.
    """
    raw = read_raw(load(lang), list(raw_texts(shared, lang)))
    text = [[word.form for word in sentence.words] for sentence in raw]
    network = train_recognizer(
        lang, Material(lang, shared, silver), word_vectors(text, []), shared, folder
    )
    save_alone(lang, network, folder / "averaged")


def save_alone(lang: str, network: Network, folder: Path) -> None:
    """Write a pipeline that only recognises names."""
    nlp = spacy.blank(lang)
    recognizer = nlp.add_pipe("cryptonews_recognizer", name="ner")
    recognizer.network = network  # type: ignore[attr-defined]
    nlp.to_disk(folder)
