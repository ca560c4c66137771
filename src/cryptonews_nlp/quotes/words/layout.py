"""A document as quotation sees it: tokens, cues, paragraphs, sentences."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from cryptonews_nlp.quotes.signs.marks import Segment
from cryptonews_nlp.quotes.words.cues import cue_classes, phrasal_words
from cryptonews_nlp.quotes.words.sentences import number_sentences
from cryptonews_nlp.quotes.words.tokens import Tokens

#: Entries of the shortest live page.
_LIVE = 2


class Layout(Tokens):
    """The tokens of a document with what reports speech and where sentences end.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        Tagged, parsed, with entities.
    segments : sequence of Segment
        Outer marked stretches, in order.
    terms : sequence of Segment
        Marked stretches that are names: their marks are blanks.

    Attributes
    ----------
    cue : list of str
        The class of each reporting verb, empty for any other token.
    paragraph, sentence : list of int
        Numbers that rise from token to token.
    counted : list of int
        How many words stand before each token, a quotation being one.
    """

    def __init__(
        self, doc: Doc, segments: Sequence[Segment], terms: Sequence[Segment] = ()
    ) -> None:
        super().__init__(doc, segments, terms)
        #: Where the entries of a live page begin, each with its time: "14:52 - ".
        self.entries = [d[0] for d in self.datelines if self.lower[d[0]][:1].isdigit()]
        #: The verb of each word that one reports with: « met » of « met en garde ».
        self.phrasal = phrasal_words(self)
        self.cue = cue_classes(self)
        #: Tokens that report speech; none stands inside marks.
        self.cues = [i for i, name in enumerate(self.cue) if name]
        self._let_speak()
        self.paragraph, self.sentence = number_sentences(self, self.cue)
        #: Sentences with a reporting verb.
        self.reporting = {self.sentence[i] for i in self.cues}
        #: Semicolons of the reporter.
        self.semicolons = [
            i for i, word in enumerate(self.lower) if word == ";" and self.inside[i] < 0
        ]
        self._part_paragraphs()
        self.counted = self._count_words()
        #: First sentence of each paragraph.
        self.opening: dict[int, int] = dict(
            zip(reversed(self.paragraph), reversed(self.sentence), strict=True)
        )

    def _let_speak(self) -> None:
        """Make the "it" of "it found that" a subject, which the parser calls empty."""
        for verb in self.cues:
            for child in self.children[verb]:
                if self.dep[child] == "expl" and not self.has_child(verb, "aux:pass"):
                    self.dep[child] = "nsubj"

    def _part_paragraphs(self) -> None:
        """Take what the parser hung on a word of another paragraph off it."""
        paragraph = self.paragraph
        crossing = [
            child
            for child, (own, head) in enumerate(zip(paragraph, self.head, strict=True))
            if own != paragraph[head]
        ]
        for child in crossing:
            if child in self.children[self.head[child]]:
                self.children[self.head[child]].remove(child)

    def _count_words(self) -> list[int]:
        """Return how many words stand before each token, a quotation being one."""
        counts, total, number = [0], 0, -1
        for i, inside in enumerate(self.inside):
            if inside >= 0:
                total += inside != number
            elif self.lower[i][:1].isalnum():
                total += 1
            number = inside
            counts.append(total)
        return counts

    def entry_of(self, i: int) -> int:
        """Return where the entry of a live page begins that a token stands in."""
        if len(self.entries) < _LIVE:
            return 0
        return max((e for e in self.entries if e <= i), default=0)
