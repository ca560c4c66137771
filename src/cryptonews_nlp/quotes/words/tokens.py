"""The tokens of a document as the parser gives them, its marks and datelines."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Mapping, Sequence
from functools import lru_cache
from operator import add

from spacy.tokens import Doc

from cryptonews_nlp._text import source_text
from cryptonews_nlp.models.schemes import universal_dependency
from cryptonews_nlp.quotes.lang import LanguageData, language_data
from cryptonews_nlp.quotes.signs.datelines import find_datelines
from cryptonews_nlp.quotes.signs.marks import Segment
from cryptonews_nlp.quotes.words.parts_of_speech import NOMINAL, VERBAL

#: A range of tokens: the first one, and the one behind the last.
TokenRange = tuple[int, int]
#: What closes a quotation.
_CLOSING = frozenset('"»”')
#: Blanks behind the text.
_AHEAD = 3


class Tokens:
    """Arrays over the tokens of a document, read once.

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
    lower, initial, pos, dep, label : list of str
        Form in small letters, first character as written, part of speech, relation
        and label of a name; some blanks follow the text.
    start, end : list of int
        Offsets in ``text``, the text as its author wrote it.
    head : list of int
        The token that each one hangs on; a root hangs on itself.
    inside : list of int
        The number in ``segments`` of the stretch around a token, -1 outside of all.
    """

    def __init__(
        self, doc: Doc, segments: Sequence[Segment], terms: Sequence[Segment] = ()
    ) -> None:
        self.doc = doc
        self.text = source_text(doc)
        self.data: LanguageData = language_data(doc.lang_)
        self.lang = doc.lang_
        self.segments = [s for s in segments if s.level == 0]
        features = self._read(doc)
        cut = self._join_cut()
        #: Morphological features of each token: name to values.
        self.morph = self._features(features)
        self.initial = [self.text[i] for i in self.start]
        self._close()
        #: Tokens that hang on each token, in text order, without spaces.
        self.children: list[list[int]] = [[] for _ in self.head]
        for child, head in enumerate(self.head):
            if child != head and self.pos[child] != "SPACE":
                self.children[head].append(child)
        #: First tokens of paragraphs that a scraper joined to the marks before them.
        self.run_on = self._part_run_on()
        #: Where the mark ends that closes a name, by where the name ends.
        self.closed = {term.end: term.outer_end for term in terms}
        for first, last in cut:
            self._blank(first, last)
        for term in terms:
            self._blank(term.outer_start, term.start)
            self._blank(term.end, term.outer_end)
        self.inside = self._mark_tokens()
        self.label = [""] * len(self)
        self.ents = doc.ents
        #: The head of each name by its first token.
        self.roots = {ent.start: ent.root.i for ent in self.ents}
        for ent in self.ents:
            self.label[ent.start : ent.end] = [ent.label_] * (ent.end - ent.start)
        #: Token ranges of datelines: "OSLO, May 3 (Agency) - ".
        self.datelines = self._datelines()
        self._part_datelines()

    def __len__(self) -> int:
        return len(self.start)

    def _read(self, doc: Doc) -> list[int]:
        """Read words, places and tree; return the keys of morphological features."""
        strings = doc.vocab.strings
        read = doc.to_array(["LOWER", "POS", "DEP", "LENGTH", "IDX", "MORPH", "HEAD"])
        columns: list[list[int]] = read[:, :-1].T.tolist()
        lower, pos, dep, length, self.start, features = columns
        # heads are offsets, which spaCy stores as unsigned numbers
        offset: list[int] = read[:, -1].astype("int64").tolist()
        names = {key: strings[key] for key in {*lower, *pos}}
        relations = {key: universal_dependency(strings[key]) for key in set(dep)}
        # taggers take line breaks for marks or symbols at times
        spaces = {key for key in set(lower) if names[key].isspace()}
        self.lower = [names[key] for key in lower]
        self.pos = [
            "SPACE" if word in spaces else names[key]
            for word, key in zip(lower, pos, strict=True)
        ]
        self.dep = [relations[key] for key in dep]
        self.head = [i + value for i, value in enumerate(offset)]
        self.end = list(map(add, self.start, length))
        return features

    def _close(self) -> None:
        """Let blanks end the text, so that rules may look a token or two ahead.

        An excerpt may break off anywhere, behind a cue as well.
        """
        last = len(self.lower)
        self.lower += ["\n"] * _AHEAD
        self.pos += ["SPACE"] * _AHEAD
        self.dep += [""] * _AHEAD
        self.head += range(last, last + _AHEAD)
        self.start += [len(self.text)] * _AHEAD
        self.end += [len(self.text)] * _AHEAD
        self.morph += [{}] * _AHEAD
        self.initial += [""] * _AHEAD

    def _join_cut(self) -> list[tuple[int, int]]:
        """Give a pronoun that the tokenizer cuts its form: « Celui-ci » in three.

        Returns
        -------
        list of (int, int)
            Offsets of what is cut off.
        """
        parts, cut = self.data.cut_pronouns, []
        for i, word in enumerate(self.lower[:-2] if parts else ()):
            if word not in parts or self.start[i + 2] - self.end[i] != 1:
                continue
            whole = word + "".join(self.lower[i + 1 : i + 3])
            if whole in self.data.pronouns:
                cut.append((self.start[i + 1], self.end[i + 2]))
                self.lower[i] = whole
                self.end[i : i + 2] = [self.end[i + 2]] * 2
        return cut

    def _part_run_on(self) -> set[int]:
        """Take a full stop off the word that follows it: « “... calme”.Le port »."""
        found = set()
        for i, word in enumerate(self.lower):
            at = self.start[i] + 1
            joined = self.initial[i] == "." and self.text[at - 2] in _CLOSING
            if joined and self.text[at : at + 1].isupper():
                self.lower[i], self.start[i] = word[1:], at
                self.initial[i] = self.text[at]
                found.add(i)
        return found

    def _blank(self, start: int, end: int) -> None:
        """Take the tokens of a stretch for spaces."""
        for i in range(bisect_left(self.start, start), bisect_left(self.start, end)):
            self.lower[i], self.pos[i] = " ", "SPACE"
            if i in self.children[self.head[i]]:
                self.children[self.head[i]].remove(i)

    def _features(self, keys: list[int]) -> list[Mapping[str, list[str]]]:
        """Return the features of each token."""
        strings = self.doc.vocab.strings
        read = {key: _features(strings[key]) for key in set(keys)}
        return [read[key] for key in keys]

    def _mark_tokens(self) -> list[int]:
        inside = [-1] * len(self.start)
        for number, segment in enumerate(self.segments):
            i = bisect_left(self.start, segment.outer_start)
            while i < len(inside) and self.start[i] < segment.outer_end:
                inside[i] = number
                i += 1
        return inside

    def _datelines(self) -> list[TokenRange]:
        """Return the datelines that begin with no person: « Zoé Roe (LR) - »."""
        found = [self.tokens(*span) for span in find_datelines(self.text)]
        return [d for d in found if "PERSON" not in self.label[slice(*d)]]

    def _part_datelines(self) -> None:
        """Let what stands behind a dateline take the place that the parser gave it.

        Example: "(Agency) - Roe said", with the agency as who says and Roe as its
        apposition.
        """
        for first, last in self.datelines:
            within = range(first, last)
            top = next((i for i in within if self.head[i] not in within), -1)
            inner = [i for i in within if self._hangs_on(i, top, within)]
            behind = [c for i in inner for c in self.children[i] if c >= last]
            heir = next((c for c in behind if self.pos[c] in NOMINAL), -1)
            if heir < 0:
                continue
            for i in inner:
                self.children[i] = [c for c in self.children[i] if c < last]
            self.children[self.head[top]].remove(top)
            loose = self.dep[top] == "obl:unmarked"  # as where "on Friday said" follows
            self._hang(heir, self.head[top], "nsubj" if loose else self.dep[top])
            for child in behind:
                if child != heir:
                    self._hang(child, heir, self.dep[child])

    def _hangs_on(self, i: int, top: int, within: range) -> bool:
        """Tell whether the path from a token to another stays within a range."""
        while i != top and self.head[i] in within and self.head[i] != i:
            i = self.head[i]
        return i == top

    def _hang(self, child: int, head: int, dep: str) -> None:
        """Make one token the child of another."""
        self.head[child], self.dep[child] = head, dep
        insort(self.children[head], child)

    def has_child(self, i: int, *relations: str) -> bool:
        """Tell whether a token has a child of one of some relations ("det", "cop")."""
        return any(self.dep[child] in relations for child in self.children[i])

    def has_subject(self, verb: int) -> bool:
        """Tell whether the tree gives a verb a subject of its own."""
        return any(self.dep[c].startswith("nsubj") for c in self.children[verb])

    def subjects(self, verb: int) -> list[int]:
        """Return the subjects that the tree gives a verb."""
        return [c for c in self.children[verb] if self.dep[c].startswith("nsubj")]

    def helpers(self, verb: int) -> list[int]:
        """Return the auxiliaries of a verb."""
        return [c for c in self.children[verb] if self.dep[c].startswith("aux")]

    def is_subject(self, i: int) -> bool:
        """Tell whether a token is the subject of what it hangs on."""
        return self.dep[i].startswith("nsubj")

    def is_adnominal(self, verb: int) -> bool:
        """Tell a verb whose clause describes a noun: a relative, a participle."""
        return self.dep[verb].startswith("acl")

    def is_gerund(self, i: int) -> bool:
        """Tell a present participle by its ending: "saying", « disant »."""
        return self.lower[i].endswith(self.data.participles)

    def is_person(self, i: int) -> bool:
        """Tell a noun for people or for bodies that speak."""
        return self.data.is_person(self.lower[i])

    def has_feature(self, i: int, name: str, *values: str) -> bool:
        """Tell whether a token has a feature with one of some values: ``Fin``."""
        return any(value in values for value in self.morph[i].get(name, ()))

    def feature(self, i: int, name: str) -> str:
        """Return the first value of a feature, empty for none: ``Past``."""
        return next(iter(self.morph[i].get(name, ())), "")

    def is_conjugated(self, i: int) -> bool:
        """Tell whether a token is a finite verb, be it in marks."""
        return self.pos[i] in VERBAL and "Fin" in self.morph[i].get("VerbForm", ())

    def written(self, first: int, last: int) -> str:
        """Return the text of a range of tokens."""
        return self.text[self.start[first] : self.end[last - 1]]

    def first_token(self, offset: int) -> int:
        """Return the first token that starts at or after an offset."""
        return bisect_left(self.start, offset)

    def tokens(self, start: int, end: int) -> TokenRange:
        """Return the token range that a stretch of characters covers."""
        first = bisect_left(self.end, start + 1)
        return first, bisect_left(self.start, end)


@lru_cache(maxsize=4096)
def _features(written: str) -> Mapping[str, list[str]]:
    """Read morphological features, which are few in all texts: ``Number=Plur|...``."""
    pairs = (pair.partition("=") for pair in written.split("|"))
    return {name: values.split(",") for name, _, values in pairs if values}
