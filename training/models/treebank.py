"""Universal Dependencies treebanks as spaCy documents of several sentences."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from spacy.tokens import Doc
from spacy.vocab import Vocab

_COLUMNS = 10


@dataclass(frozen=True, slots=True)
class Word:
    """A token of a treebank sentence; ``head`` is its 0-based index in it."""

    form: str
    lemma: str
    pos: str
    tag: str
    morph: str
    head: int
    dep: str
    space: bool = True


@dataclass(slots=True)
class Document:
    """Sentences in the order of the source."""

    sentences: list[list[Word]] = field(default_factory=list)


def read_conllu(path: Path, *, merge: bool) -> list[Document]:
    """Read a CoNLL-U file.

    Parameters
    ----------
    path : Path
        File.
    merge : bool
        Make one token of a multiword token (French ``du`` = ``de`` + ``le``), as
        spaCy's tokenizer has it. English ``don't`` stays ``do`` + ``n't``.

    Returns
    -------
    list of Document
        One a ``# newdoc``; a file without them is one document.
    """
    documents = [Document()]
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.strip().splitlines()
        if any(line.startswith("# newdoc") for line in lines):
            documents.append(Document())
        rows = [line.split("\t") for line in lines if not line.startswith("#")]
        rows = [row for row in rows if len(row) == _COLUMNS and "." not in row[0]]
        if rows:
            documents[-1].sentences.append(_sentence(rows, merge=merge))
    return [document for document in documents if document.sentences]


def _sentence(rows: list[list[str]], *, merge: bool) -> list[Word]:
    groups: list[list[list[str]]] = []
    surface: list[list[str] | None] = []
    last = 0
    for row in rows:
        if "-" in row[0]:
            first, last = (int(part) for part in row[0].split("-"))
            span = rows[rows.index(row) + 1 : rows.index(row) + 2 + last - first]
            if merge or "".join(part[1] for part in span) != row[1]:
                groups.append(span)
                surface.append(row)
            else:
                # the last word carries the space of the whole
                tail = [*span[-1][:9], row[9]]
                heads = [[*part[:9], "SpaceAfter=No"] for part in span[:-1]]
                groups.extend([part] for part in [*heads, tail])
                surface.extend([None] * len(span))
        elif int(row[0]) > last:
            groups.append([row])
            surface.append(None)
    place = {row[0]: i for i, group in enumerate(groups) for row in group}
    return [
        _word(group, whole, i, place)
        for i, (group, whole) in enumerate(zip(groups, surface, strict=True))
    ]


def _word(
    group: list[list[str]], whole: list[str] | None, index: int, place: dict[str, int]
) -> Word:
    inside = {row[0] for row in group}
    core = next((row for row in group if row[6] not in inside), group[0])
    feats = dict(
        pair.split("=", 1)
        for row in [*(r for r in group if r is not core), core]
        for pair in row[5].split("|")
        if "=" in pair
    )
    if len(group) > 1:
        feats.pop("PronType", None)
    return Word(
        form=(whole or core)[1],
        lemma=core[2] if core[2] != "_" or core[1] == "_" else core[1],
        pos=core[3],
        tag=core[4] if core[4] != "_" else "",
        morph="|".join(f"{key}={feats[key]}" for key in sorted(feats)),
        head=place.get(core[6], index),
        dep="ROOT" if core[6] == "0" else core[7],
        space="SpaceAfter=No" not in (whole or core)[9],
    )


def mark(form: str, head: int, *, opening: bool, space: bool) -> Word:
    """Make a quote mark that depends on a word."""
    return Word(form, '"', "PUNCT", "``" if opening else "''", "", head, "punct", space)


def insert(sentence: Sequence[Word], at: int, word: Word) -> list[Word]:
    """Insert a word; heads behind it move, ``word.head`` is an index before that."""

    def moved(head: int) -> int:
        return head + (head >= at)

    words = [replace(w, head=moved(w.head)) for w in sentence]
    return [*words[:at], replace(word, head=moved(word.head)), *words[at:]]


def root_of(sentence: Sequence[Word]) -> int:
    """Return the index of the root."""
    return next(i for i, word in enumerate(sentence) if word.head == i)


def to_doc(vocab: Vocab, parts: Sequence[list[Word] | str]) -> Doc:
    r"""Join sentences and the white space between them (``"\\n\\n"``) to a Doc."""
    words: list[Word] = []
    starts: list[bool | int | None] = []
    for part in parts:
        offset = len(words)
        if isinstance(part, str):
            words[-1] = replace(words[-1], space=False)
            head = offset - 1
            words.append(Word(part, part, "SPACE", "_SP", "", head, "dep", space=False))
            starts.append(False)
            continue
        words.extend(replace(w, head=w.head + offset) for w in part)
        starts.extend(i == 0 for i in range(len(part)))
    has_tags = any(w.tag for w in words if w.pos != "SPACE")
    return Doc(
        vocab,
        words=[w.form for w in words],
        spaces=[w.space for w in words],
        tags=[w.tag for w in words] if has_tags else None,
        pos=[w.pos if w.pos != "_" else "" for w in words],
        morphs=[w.morph for w in words],
        lemmas=[w.lemma for w in words],
        heads=[w.head for w in words],
        deps=[w.dep for w in words],
        sent_starts=starts,
    )


def chunks(
    documents: Sequence[Document], rng: random.Random, *, longest: int
) -> Iterator[list[list[Word]]]:
    """Cut documents into runs of 1 to ``longest`` consecutive sentences."""
    for document in documents:
        start = 0
        while start < len(document.sentences):
            size = rng.randint(1, longest)
            yield document.sentences[start : start + size]
            start += size
