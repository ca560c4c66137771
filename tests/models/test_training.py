"""What the training reads and makes: mentions of GUM, made names, lemma labels."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from cryptonews_nlp.models import load
from training.models.gum import read_gum
from training.models.loop import restore_lemma_labels
from training.models.samples import UNKNOWN
from training.models.substitution import elide
from training.models.threat_names import malware, product, threat_group

# form, Penn tag, mention marks; sentences of our own in the annotation of GUM
_ROWS = [
    ("Judge", "NNP", "(1-person-new-nnnnn-cf1-1,2,3-coref-Ada_Okoro"),
    ("Ada", "NNP", ""),
    ("Okoro", "NNP", "1)"),
    ("of", "IN", ""),
    ("the", "DT", "(2-organization-new-nnnnn-cf2-2,3,4-sgl"),
    ("Court", "NNP", ""),
    ("of", "IN", ""),
    ("Appeal", "NNP", "2)"),
    ("flew", "VBD", ""),
    ("to", "TO", ""),
    ("Ghana", "NNP", "(3-organization-new-nnnnn-cf3-1-sgl-Ghana)"),
    ("in", "IN", ""),
    ("May", "NNP", "(4-time-new-nnnnn-cf4-1-sgl)"),
    ("with", "IN", ""),
    ("French", "JJ", ""),
    ("lawyers", "NNS", "(5-person-new-nnnnn-cf5-2-sgl)"),
    ("and", "CC", ""),
    ("Okoroviana", "NNP", ""),
    (".", ".", ""),
]


def _write(folder: Path) -> Path:
    text = " ".join(form for form, _, _ in _ROWS).replace(" .", ".")
    lines = ["# newdoc id = GUM_news_invented", f"# text = {text}"]
    for i, (form, tag, marks) in enumerate(_ROWS, 1):
        last = f"Entity={marks}" if marks else "_"
        cells = [str(i), form, "_", "_", tag, "_", "0", "_", "_", last]
        lines.append("\t".join(cells))
    path = folder / "dev.conllu"
    path.write_text("\n".join(lines) + "\n\n", encoding="utf-8")
    return path


def test_mentions_of_gum_become_names_in_our_conventions(tmp_path: Path) -> None:
    """Titles, articles, months and adjectives are out; a loose name is unknown."""
    (sample,) = read_gum(_write(tmp_path), ["news"], frozenset({"Ghana"}))
    found = {(sample.text[s:e], label) for s, e, label, _ in sample.entities}
    assert found == {
        ("Ada Okoro", "PERSON"),
        ("Court of Appeal", "ORG"),
        ("Ghana", "LOC"),
        ("Okoroviana", UNKNOWN),
    }


def test_other_genres_are_left_out(tmp_path: Path) -> None:
    """Only the genres asked for are read."""
    assert not read_gum(_write(tmp_path), ["fiction"])


@pytest.mark.parametrize(
    ("before", "name", "expected"),
    [
        ("clients de ", "Orange", "clients d'"),
        ("clients d'", "Thales", "clients de "),
        ("dit qu'", "Thales", "dit que "),
        ("depuis ", "Orange", "depuis "),
        ("code ", "Orange", "code "),
    ],
)
def test_names_are_elided_in_french(before: str, name: str, expected: str) -> None:
    """An exchanged name takes ``d'`` before a vowel and loses it before others."""
    assert elide(before, name, random.Random(0)) == expected  # noqa: S311


@pytest.mark.parametrize(
    "draw", [malware, threat_group, lambda rng: product("Norvik", rng)]
)
def test_names_of_the_field_are_many_and_clean(draw) -> None:
    """Drawn names hardly repeat and hold no loose space."""
    rng = random.Random(0)  # noqa: S311
    names = [draw(rng) for _ in range(400)]
    assert len(set(names)) > 200
    assert all(
        " ".join(n.split()) == n and (n[0].isalnum() or n[0] == ".") for n in names
    )


@pytest.mark.parametrize("language", ["en", "fr"])
def test_lemmas_can_be_learned_further(language: str) -> None:
    """A loaded lemmatizer knows its labels again when it is trained further."""
    nlp = load(language)
    restore_lemma_labels(nlp)
    lemmatizer = nlp.get_pipe("trainable_lemmatizer")
    known = lemmatizer.tree2label
    assert len(known) == len(lemmatizer.labels)
    assert all(lemmatizer.labels[i] == tree for tree, i in known.items())
