"""The spaCy component ``cryptonews_recognizer``: sets ``doc.ents``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import srsly
from spacy.language import Language
from spacy.pipeline import Pipe
from spacy.tokens import Doc, Span, Token
from spacy.util import minibatch

from cryptonews_nlp.models.recognition.network import Network
from cryptonews_nlp.models.recognition.storing import from_files, to_files

_FILES = ("weights.npz", "labels.json")
#: A stretch ends with the sentence once it has so many tokens, and at the latest here.
ENOUGH, MOST = 32, 128
#: Words that stand for the end of a line and of a paragraph.
LINE, PARAGRAPH = "\n", "\n\n"
_STOPS = frozenset({".", "!", "?"})
#: Stretches that are read together.
_TOGETHER = 64


class Recognizer(Pipe):
    """Recognise names.

    Parameters
    ----------
    network : Network or None
        None until weights are loaded.
    name : str
        Name of the component in the pipeline.
    """

    def __init__(self, network: Network | None = None, *, name: str = "ner") -> None:
        self.name = name
        self.network = network

    @property
    def labels(self) -> tuple[str, ...]:
        """Labels that names can get."""
        tags = self.network.tags if self.network else ()
        return tuple(dict.fromkeys(tag[2:] for tag in tags if tag[2:]))

    def __call__(self, doc: Doc) -> Doc:
        """Set the entities of a document."""
        self._recognize([doc])
        return doc

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 16) -> Iterator[Doc]:
        """Set the entities of documents, several at once."""
        for docs in minibatch(stream, size=batch_size):  # type: ignore[no-untyped-call]
            batch = list(docs)
            self._recognize(batch)
            yield from batch

    def _recognize(self, docs: Sequence[Doc]) -> None:
        if self.network is None:
            message = f"{self.name}: no weights; load a saved pipeline with them"
            raise ValueError(message)
        parts = [(doc, part) for doc in docs for part in stretches(doc)]
        # stretches of like lengths together, so that little is read in vain
        parts.sort(key=lambda item: len(item[1]))
        found: dict[int, list[Span]] = {id(doc): [] for doc in docs}
        for first in range(0, len(parts), _TOGETHER):
            batch = parts[first : first + _TOGETHER]
            tags = self.network.read([[word_of(t) for t in part] for _, part in batch])
            for (doc, part), tagged in zip(batch, tags, strict=True):
                found[id(doc)] += spans_of(doc, part, tagged)
        for doc in docs:
            doc.set_ents(found[id(doc)])

    def to_bytes(self, *, exclude: Sequence[str] = ()) -> bytes:  # noqa: ARG002 - spaCy's signature
        """Serialise the weights."""
        stored: bytes = srsly.msgpack_dumps(to_files(self._loaded()))
        return stored

    def from_bytes(self, data: bytes, *, exclude: Sequence[str] = ()) -> Recognizer:  # noqa: ARG002 - as above
        """Load weights that :meth:`to_bytes` serialised."""
        self.network = from_files(srsly.msgpack_loads(data))
        return self

    def to_disk(self, path: str | Path, *, exclude: Sequence[str] = ()) -> None:  # noqa: ARG002 - as above
        """Write the weights to a folder."""
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in to_files(self._loaded()).items():
            (folder / name).write_bytes(content)

    def from_disk(self, path: str | Path, *, exclude: Sequence[str] = ()) -> Recognizer:  # noqa: ARG002 - as above
        """Load weights from a folder."""
        self.network = from_files({n: (Path(path) / n).read_bytes() for n in _FILES})
        return self

    def _loaded(self) -> Network:
        if self.network is None:
            message = f"{self.name}: there are no weights to save"
            raise ValueError(message)
        return self.network


def stretches(doc: Doc) -> Iterator[list[Token]]:
    """Yield the words and ends of lines of a document in pieces of some sentences."""
    part: list[Token] = []
    for token in doc:
        breaks = token.is_space and "\n" in token.text
        if token.is_space and not (breaks and part):
            continue
        part.append(token)
        ends = breaks or token.text in _STOPS
        if len(part) >= MOST or (len(part) >= ENOUGH and ends):
            yield part
            part = []
    if part:
        yield part


def word_of(token: Token) -> str:
    """Return the word that is read; ends of lines and of paragraphs are words."""
    if token.is_space:
        return PARAGRAPH if token.text.count("\n") > 1 else LINE
    return token.text


def spans_of(doc: Doc, words: Sequence[Token], tags: Sequence[str]) -> Iterator[Span]:
    """Yield the names that ``B-`` and ``I-`` tags mark; a line's end ends none."""
    first = None
    for i, tag in enumerate([*tags, "O"]):
        if first is not None and not tag.startswith("I-"):
            inside = [word.i for word in words[first:i] if not word.is_space]
            if inside:
                label = tags[i - 1][2:]
                yield Span(doc, inside[0], inside[-1] + 1, label=label)
            first = None
        if tag.startswith("B-"):
            first = i


@Language.factory("cryptonews_recognizer", assigns=["doc.ents", "token.ent_type"])
def make_recognizer(nlp: Language, name: str) -> Recognizer:  # noqa: ARG001 - spaCy's signature
    """Return a component without weights."""
    return Recognizer(name=name)
