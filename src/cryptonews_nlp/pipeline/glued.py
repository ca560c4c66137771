"""Sentences that a scraper joined without a space, parted for the parse."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

# spaCy parts "over.The" itself, but not behind a number, a sign, an acronym or a mark:
# "in 2014.The", "15 %.Le", "(ABC).Pour", "of the EU."We", "now?Yes". Initials stay.
_GLUE = re.compile(
    r"(?:(?<=[a-zà-ÿ0-9%)\]])|(?<=[A-ZÀ-Ý]{2})|(?<=\s%))"
    r"(?:\"[.?!…]+|[.?!…]+\"|[?!…]+|(?<![a-zà-ÿ])\.|:?\")"
    r"(?=[\"(]?[A-ZÀ-Ý][a-zà-ÿ'])"
    # the agency of a dateline: "Oslo (NTB)Police"
    r"|^[^\n()]{0,40}\([A-Z]{2}[\w ]{0,20}\)(?=[A-ZÀ-Ý])",
    re.MULTILINE,
)
# Signs of addresses and programs, where a capital begins no sentence.
_ADDRESS = re.compile(r"[/@#\\_$=][^\s]*$|www\.[^\s]*$")
_WORD = 80


def make_doc(nlp: Language, text: str) -> Doc:
    """Return the tokens of a text, each glued sentence tokenised on its own.

    Parameters
    ----------
    nlp : spacy.language.Language
        A pipeline; its tokenizer is used.
    text : str
        Text of flat marks (:func:`~cryptonews_nlp._text.flatten`).

    Returns
    -------
    spacy.tokens.Doc
        Its text is the one given.

    Examples
    --------
    >>> import spacy
    >>> doc = make_doc(spacy.blank("en"), "Ann left in 2014.Then it rose 15%.Good.")
    >>> [token.text for token in doc][3:]
    ['2014', '.', 'Then', 'it', 'rose', '15', '%', '.', 'Good', '.']
    """
    cuts = [*_cuts(text), len(text)]
    if len(cuts) == 1:
        return nlp.make_doc(text)
    words: list[str] = []
    spaces: list[bool] = []
    start = 0
    for end in cuts:
        for token in nlp.make_doc(text[start:end]):
            words.append(token.text)
            spaces.append(bool(token.whitespace_))
        start = end
    return Doc(nlp.vocab, words, spaces)


def _cuts(text: str) -> Iterator[int]:
    """Yield where a sentence begins right behind another."""
    for found in _GLUE.finditer(text):
        place = found.end()
        if _ADDRESS.search(text, max(place - _WORD, 0), found.start()):
            continue
        if text[place - 1] == '"':
            line = text.rfind("\n", 0, place) + 1
            # an even number of marks before it: it opens the words that follow
            place -= text.count('"', line, place - 1) % 2 == 0
        yield place
