"""Runs of spaces that markup leaves behind: kept from the parse, put back after it."""

from __future__ import annotations

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc, Span

#: Component that puts the gaps back, to stand behind the statistical ones.
REOPEN = "cryptonews_gaps"

#: Key of ``Doc.user_data``: words and spaces of the document with its gaps.
_WHOLE = "cryptonews_whole"


def close_gaps(doc: Doc) -> Doc:
    """Return a document without its tokens of spaces, to be parsed in its place.

    Pipelines learn from sentences in which no such token stands, and take it for a
    noun, on which they hang the words around. Line breaks stay: they part paragraphs,
    and the shipped pipelines have learned from them.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        A tokenised document.

    Returns
    -------
    spacy.tokens.Doc
        The same document where it has no such tokens. Offsets hold again behind
        ``cryptonews_gaps``.
    """
    blank = np.flatnonzero(doc.to_array("IS_SPACE")).tolist()
    gaps = {i for i in blank if _is_gap(doc[i].text)}
    kept = [token for token in doc if token.i not in gaps] if gaps else []
    if not kept:
        return doc
    spaces = [
        bool(token.whitespace_)
        or (token.i + 1 < len(doc) and _is_gap(doc[token.i + 1].text))
        for token in kept
    ]
    closed = Doc(doc.vocab, [token.text for token in kept], spaces)
    closed.user_data.update(doc.user_data)
    closed.user_data[_WHOLE] = (
        [token.text for token in doc],
        [bool(token.whitespace_) for token in doc],
    )
    return closed


@Language.component(REOPEN)
def reopen_gaps(doc: Doc) -> Doc:
    """Return a parsed document with the gaps that it was parsed without.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        Parsed, from :func:`close_gaps`.

    Returns
    -------
    spacy.tokens.Doc
        With the text that :func:`close_gaps` was given. A gap hangs on the token before
        it.
    """
    whole = doc.user_data.pop(_WHOLE, None)
    if whole is None:
        return doc
    words, spaces = whole
    at = [i for i, word in enumerate(words) if not _is_gap(word)]
    heads = list(range(len(words)))
    columns: dict[str, list[str]] = {
        name: [""] * len(words) for name in ("tags", "pos", "morphs", "lemmas", "deps")
    }
    for place, token in zip(at, doc, strict=True):
        heads[place] = at[token.head.i]
        columns["tags"][place] = token.tag_
        columns["pos"][place] = token.pos_
        columns["morphs"][place] = str(token.morph)
        columns["lemmas"][place] = token.lemma_
        columns["deps"][place] = token.dep_
    for i in sorted(set(range(len(words))).difference(at)):
        heads[i] = i - 1 if i else at[0]
        columns["pos"][i] = "SPACE"
        columns["lemmas"][i] = words[i]
        columns["deps"][i] = "dep"
    opened = Doc(doc.vocab, words, spaces, heads=heads, **columns)  # type: ignore[arg-type]
    opened.user_data.update(doc.user_data)
    opened.set_ents(
        [Span(opened, at[e.start], at[e.end - 1] + 1, label=e.label) for e in doc.ents]
    )
    return opened


def _is_gap(word: str) -> bool:
    return word.isspace() and "\n" not in word
