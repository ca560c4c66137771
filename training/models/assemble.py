"""Join the trained parts of a language to the pipeline that the package ships."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import spacy
import srsly
from spacy.language import Language
from spacy.strings import StringStore

# registers the recogniser
import cryptonews_nlp.models.recognition.component  # noqa: F401 - see above

_DESCRIPTIONS = {
    "en": "English news: tagging, lemmas, syntax, named entities",
    "fr": "French news: tagging, lemmas, syntax, named entities",
}
_NODE_STRINGS = ("orig", "subst")


def assemble(lang: str, syntax: Path, ner: Path, target: Path) -> Language:
    """Write the shipped pipeline and return it as it loads.

    Parameters
    ----------
    lang : str
        Language.
    syntax, ner : Path
        Pipelines made by :mod:`training.models.syntax` and
        :mod:`training.models.recognizer`; the syntax of a shipped pipeline will do.
    target : Path
        Folder to write; its model card is kept.
    """
    nlp = spacy.load(syntax, exclude=["ner"])
    recognizer = nlp.add_pipe("cryptonews_recognizer", name="ner")
    recognizer.from_disk(ner / "ner")  # type: ignore[attr-defined]
    nlp.meta["name"] = "cryptonews"
    nlp.meta["version"] = "1.0.0"
    nlp.meta["description"] = _DESCRIPTIONS[lang]
    nlp.meta["license"] = "CC BY-SA 4.0, see README.md"
    nlp.meta["performance"] = {}
    card = target / "README.md"
    text = card.read_text(encoding="utf-8") if card.is_file() else ""
    for path in target.iterdir() if target.is_dir() else []:
        if path.is_dir():
            shutil.rmtree(path)
        elif path.name != "README.md":
            path.unlink()
    nlp.to_disk(target)
    _trim_strings(nlp, target)
    if text:
        card.write_text(text, encoding="utf-8")
    return spacy.load(target)


def _trim_strings(nlp: Language, target: Path) -> None:
    """Keep the strings that components refer to by hash; words come with texts."""
    kept = StringStore()
    for labels in nlp.pipe_labels.values():
        for label in labels:
            kept.add(label)
            for part in str(label).split("|"):
                for piece in [part, *part.split("=", 1)]:
                    kept.add(piece)
    kept_strings = set(kept) | _tree_strings(nlp) | _tokenizer_strings(nlp)
    kept_strings |= {"SPACE", "_SP", str(nlp.lang)}
    path = target / "vocab" / "strings.json"
    path.write_text(
        json.dumps(sorted(s for s in kept_strings if s), ensure_ascii=False),
        encoding="utf-8",
    )


def _tree_strings(nlp: Language) -> set[str]:
    data = nlp.get_pipe("trainable_lemmatizer").trees.to_bytes()  # type: ignore[attr-defined]
    found: set[str] = set()

    def visit(value: object) -> None:
        if isinstance(value, dict):
            for key, item in value.items():
                if key in _NODE_STRINGS and isinstance(item, int) and item:
                    found.add(nlp.vocab.strings[item])
                else:
                    visit(item)
        elif isinstance(value, (list, tuple)):
            for item in value:
                visit(item)

    visit(srsly.msgpack_loads(data))
    return found


def _tokenizer_strings(nlp: Language) -> set[str]:
    found: set[str] = set()
    rules = getattr(nlp.tokenizer, "rules", None) or {}
    for word, tokens in rules.items():
        found.add(word)
        for token in tokens:
            found |= {v for v in token.values() if isinstance(v, str)}
    return found
