"""Plain forms of letters, marks and spaces, and the text that they were made from."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from spacy.tokens import Doc

_Array = NDArray[Any]

#: What Markdown and addresses cannot do without.
_MARKUP = re.compile(r"[\[*_#•▪‣+\\]|https?:|www\.")

# Joiners stay: scripts and emoji need them.
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_SEPARATORS = re.compile("[\u2028\u2029]")

#: Key of ``Doc.user_data`` that holds the text before :func:`flatten`.
SOURCE_TEXT = "source_text"

# Statistical models learned from treebanks that use ASCII marks and plain spaces:
# curly marks and no-break spaces cost them accuracy (a no-break space becomes a
# token that the French tagger reads as a noun).
_FLAT = (
    dict.fromkeys("“”„«»‟", '"')
    | dict.fromkeys("’‘ʼ‛", "'")
    | dict.fromkeys("\u00a0\u202f\u2009\u2007\u200a\u2002\u2003", " ")
    | dict.fromkeys("‐‑", "-")
)


def flatten(text: str) -> str:
    r"""Replace typographic marks and spaces by plain ones, one for one.

    Parameters
    ----------
    text : str
        Any text.

    Returns
    -------
    str
        Text of the same length.

    Examples
    --------
    >>> flatten("« L’homme »")
    '" L\'homme "'
    """
    if text.isascii():
        return text
    # on a long text far faster than ``str.translate``
    for sign, plain in _FLAT.items():
        text = text.replace(sign, plain)
    return text


def composed(text: str) -> str:
    r"""Write a text as its reader sees it: accents composed, no invisible letters.

    Soft hyphens and spaces without a width stand within and before words of scraped
    pages ("gou\u00advernement"); neither a cue nor a name would match.

    Parameters
    ----------
    text : str
        Any text.

    Returns
    -------
    str
        In NFC; the separators of lines and paragraphs of Unicode are line ends.

    Examples
    --------
    >>> composed("\u200bgou\u00advernement e\u0301lu")
    'gouvernement élu'
    """
    if text.isascii():
        return text
    text = _UNSEEN.sub("", _SEPARATORS.sub("\n", text))
    return unicodedata.normalize("NFC", text)


def lowered(text: str) -> str:
    """Write a text in small letters without moving an offset.

    Examples
    --------
    >>> lowered("İnterpol, EUROPOL")
    'interpol, europol'
    """
    # "İ" is the one letter that grows in lower case
    return text.replace("İ", "I").lower()


class _Bare(dict[int, str]):
    """Letters without their accents, worked out once each, for ``str.translate``."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFD", chr(code))
        self[code] = "".join(c for c in parts if not unicodedata.combining(c))
        return self[code]


_BARE = _Bare()


def without_accents(text: str) -> str:
    """Take accents off letters; ligatures stay, and offsets may move.

    Examples
    --------
    >>> without_accents("Été à Tōkyō, œuvre")
    'Ete a Tokyo, œuvre'
    """
    return text if text.isascii() else text.translate(_BARE)


def source_text(doc: Doc) -> str:
    """Return the text of a document as its author wrote it.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        A document made by this library or by any other pipeline.

    Returns
    -------
    str
        The original characters; as long as ``doc.text``.
    """
    text = doc.user_data.get(SOURCE_TEXT)
    if isinstance(text, str) and len(text) == _length(doc):
        return text
    return doc.text


def printed_text(doc: Doc) -> str:
    """Return the text as its author wrote it, with the markup blank as in the parse.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        A document whose markup may have been blanked.

    Returns
    -------
    str
        As long as ``doc.text``: no marks of links, addresses or emphasis.
    """
    written = source_text(doc)
    if not _MARKUP.search(written):
        return written
    code = "utf-32-le"
    letters = np.frombuffer(written.encode(code, "surrogatepass"), "<u4").copy()
    # by the tokens: to join them to the parsed text would take far longer
    tokens = doc.to_array(["IDX", "LENGTH", "IS_SPACE"]).astype(int)
    blank = tokens[:, 2] == 1
    kept = _covered(tokens[~blank], len(letters))
    kept |= _covered(tokens[blank], len(letters)) & (letters == ord("\n"))
    letters[~kept] = ord(" ")
    return letters.tobytes().decode(code, "surrogatepass")


def _covered(tokens: _Array, size: int) -> _Array:
    """Return which letters of a text some tokens cover."""
    steps = np.zeros(size + 1, int)
    steps[tokens[:, 0]] += 1
    steps[tokens[:, 0] + tokens[:, 1]] -= 1
    return steps.cumsum()[:-1] > 0


def words_between(doc: Doc, start: int, end: int) -> str:
    """Return the words of a stretch, without link syntax and line breaks in it.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        A document whose markup may have been blanked.
    start, end : int
        Offsets.

    Returns
    -------
    str
        As its author wrote them, parted by single spaces.
    """
    written = source_text(doc)[start:end]
    # the text of the whole document would be joined anew for each stretch
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        return " ".join(written.split())
    parsed = span.text_with_ws[start - span.start_char : end - span.start_char]
    if written == parsed:  # most have neither markup nor typographic marks
        return " ".join(written.split())
    kept = (w if p.strip() else " " for w, p in zip(written, parsed, strict=True))
    return " ".join("".join(kept).split())


def _length(doc: Doc) -> int:
    """Return ``len(doc.text)`` without joining the tokens."""
    if not len(doc):
        return 0
    last = doc[-1]
    return last.idx + len(last.text_with_ws)
