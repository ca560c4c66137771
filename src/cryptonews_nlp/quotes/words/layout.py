"""A document as quotation sees it: tokens, paragraphs, sentences, marked stretches."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from spacy.tokens import Doc

from cryptonews_nlp._text import source_text
from cryptonews_nlp.models.schemes import universal_dependency
from cryptonews_nlp.quotes.lang import LanguageData, language_data
from cryptonews_nlp.quotes.signs.datelines import find_datelines
from cryptonews_nlp.quotes.signs.marks import Segment
from cryptonews_nlp.quotes.words.sentences import number_sentences

_TERMINAL = frozenset(".!?…")
_VERBAL = frozenset({"VERB", "AUX"})
#: Parts of speech that a tagger gives to a reporting verb by mistake at times.
_DOUBTFUL = frozenset({"PROPN", "X", "ADP", "SCONJ", "CCONJ", "INTJ"})
_OPEN_CLASS = frozenset({"VERB", "NOUN", "ADJ", "PROPN", "NUM", "X"})
_CLAUSAL = frozenset({"say", "think"})
_INVERTING = frozenset({"say", "manner", "think"})
_NOMINAL = frozenset({"PROPN", "NOUN", "DET", "PRON"})
_CUE_ENDS = frozenset({",", ".", ":"})
_STOPS = frozenset({",", ".", ";", ":"})
#: Tokens between a verb and the word that makes it name something.
_LABEL_REACH = 12
#: Entries of the shortest live page.
_LIVE = 2
_GAP = frozenset({",", '"', "'", "«", "»", "“", "”"})


def _signed(value: int) -> int:
    """Return a head offset, stored by spaCy as an unsigned number."""
    return value - (1 << 64) if value >= 1 << 63 else value


class Layout:
    """Arrays over the tokens of a document, read once.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        Tagged, parsed, with entities.
    segments : sequence of Segment
        Outer marked stretches, in order.
    """

    def __init__(self, doc: Doc, segments: Sequence[Segment]) -> None:
        self.doc = doc
        self.text = source_text(doc)
        self.data: LanguageData = language_data(doc.lang_)
        self.segments = [s for s in segments if s.level == 0]
        strings = doc.vocab.strings
        table = doc.to_array(["LOWER", "POS", "DEP", "HEAD", "LENGTH"]).tolist()
        names: dict[int, str] = {}

        def name(key: int) -> str:
            if key not in names:
                names[key] = strings[key]
            return names[key]

        self.lower = [name(row[0]) for row in table]
        # taggers take line breaks for marks or symbols at times
        self.pos = [
            "SPACE" if lower.isspace() else name(row[1])
            for lower, row in zip(self.lower, table, strict=True)
        ]
        self.dep = [universal_dependency(name(row[2])) for row in table]
        self.head = [i + _signed(row[3]) for i, row in enumerate(table)]
        self.start = doc.to_array("IDX").tolist()
        self.end = [a + row[4] for a, row in zip(self.start, table, strict=True)]
        self.children: list[list[int]] = [[] for _ in self.head]
        for child, head in enumerate(self.head):
            if child != head and self.pos[child] != "SPACE":
                self.children[head].append(child)
        self.inside = self._mark_tokens()
        self.label = [""] * len(doc)
        for ent in doc.ents:
            self.label[ent.start : ent.end] = [ent.label_] * (ent.end - ent.start)
        #: Token ranges of datelines: "OSLO, May 3 (Agency) - ".
        self.datelines = self._datelines()
        #: Where the entries of a live page begin, each with its time: "14:52 - ".
        self.entries = [d[0] for d in self.datelines if self.lower[d[0]][:1].isdigit()]
        self._phrasal = self._phrasal_words()
        self.cue = self._cue_classes()
        self.paragraph, self.sentence = number_sentences(self)
        self.counted = self._count_words()
        #: First sentence of each paragraph.
        self.opening: dict[int, int] = {}
        for paragraph, sentence in zip(self.paragraph, self.sentence, strict=True):
            self.opening.setdefault(paragraph, sentence)

    def __len__(self) -> int:
        return len(self.start)

    def _mark_tokens(self) -> list[int]:
        inside = [-1] * len(self.start)
        for number, segment in enumerate(self.segments):
            i = bisect_left(self.start, segment.outer_start)
            while i < len(inside) and self.start[i] < segment.outer_end:
                inside[i] = number
                i += 1
        return inside

    def _datelines(self) -> list[tuple[int, int]]:
        """Return the datelines that begin with no person: « Zoé Roe (LR) - »."""
        found = [self.tokens(*span) for span in find_datelines(self.text)]
        return [d for d in found if "PERSON" not in self.label[slice(*d)]]

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

    def first_token(self, offset: int) -> int:
        """Return the first token that starts at or after an offset."""
        return bisect_left(self.start, offset)

    def tokens(self, start: int, end: int) -> tuple[int, int]:
        """Return the token range that a stretch of characters covers."""
        first = bisect_left(self.end, start + 1)
        return first, bisect_left(self.start, end)

    def _cue_classes(self) -> list[str]:
        """Return the class of each reporting verb, empty for any other token.

        Taggers often read an inverted verb as a noun or an adjective (« rétorque
        Zoé »), so the place of a form counts as much as its tag.
        """
        verbs = self.data.verbs
        classes = [""] * len(self.lower)
        for i, lower in enumerate(self.lower):
            name = verbs.get(lower)
            if self.inside[i] >= 0:
                continue
            pos = self.pos[i]
            if lower in self.data.homographs and pos not in _VERBAL:
                continue
            if self.light_verb(i) >= 0 or (
                lower in self.data.phrasal and self.phrase_after(i)
            ):
                classes[i] = "say"
                continue
            if name is None and lower in self.data.attitudes:
                classes[i] = "think" if self._is_attitude(i) else ""
                continue
            if name is None:
                if self.data.cues_inside_marks and self._unlisted_cue(i):
                    classes[i] = "manner"
                continue
            if (
                pos in _VERBAL
                or (name == "say" and pos in _DOUBTFUL and not self._is_noun(i))
                or (name in _INVERTING and self._verb_place(i))
                or (name in _CLAUSAL and self._before_clause(i))
                or (name in _CLAUSAL and self._is_predicate(i))
            ):
                classes[i] = "label" if self._labels(i) else name
        return classes

    def _is_attitude(self, i: int) -> bool:
        """Tell whether a predicate has a copula and a clause: "is sure that"."""
        return (
            self.lower[i + 1 : i + 2] != []
            and self.lower[i + 1] in self.data.conjunctions
            and any(self.pos[c] == "AUX" and c < i for c in self.children[i])
        )

    def _labels(self, i: int) -> bool:
        """Tell whether a verb names what it speaks of: "describe the fine as"."""
        marks = self.data.labelling.get(self.lower[i])
        if marks is None or self.dep[i].startswith("acl"):
            return False
        for k in range(i + 1, min(i + _LABEL_REACH, len(self.lower))):
            if self.lower[k] in marks:
                return True
            if self.inside[k] >= 0 or self.lower[k] in _STOPS:
                return False
        return False

    def light_verb(self, i: int) -> int:
        """Return the verb that a word reports with, -1 for any other word.

        « fait » for « valoir » in « fait valoir Zoé Roux », « fait-elle valoir ».
        """
        light = self.data.periphrases.get(self.lower[i])
        if not light:
            return -1
        before = i - 1
        while before > 0 and (
            self.lower[before] in self.data.inversion
            or self.lower[before] in self.data.liaison
        ):
            before -= 1
        return before if before >= 0 and self.lower[before] in light else -1

    def phrase_after(self, i: int) -> int:
        """Return how many words a verb reports with: two of « met en garde »."""
        words = self.data.phrasal.get(self.lower[i], ())
        return (
            len(words) if tuple(self.lower[i + 1 : i + 1 + len(words)]) == words else 0
        )

    def phrasal_verb(self, i: int) -> int:
        """Return the verb that a word reports with, -1 for any other word.

        « met » for the last word of « met en garde ».
        """
        return self._phrasal.get(i, -1)

    def _phrasal_words(self) -> dict[int, int]:
        """Return the verb of each word that one reports with."""
        return {
            word: verb
            for verb, lower in enumerate(self.lower)
            if lower in self.data.phrasal
            for word in range(verb + 1, verb + 1 + self.phrase_after(verb))
        }

    def _is_noun(self, i: int) -> bool:
        """Tell « l'accusé », and a part of a name as in "Secretary of State"."""
        if i and self.pos[i] == "PROPN" and self.lower[i - 1] in self.data.determiners:
            return True
        return self.text[self.start[i]].isupper() and (
            bool(self._entity(i)) or (i > 0 and self.pos[i - 1] == "ADP")
        )

    def _before_clause(self, i: int) -> bool:
        """Tell whether a clause follows a word that the tagger took for no verb.

        « Feinstein a nié que », "the FCPE reckons the cash would": a noun would have
        its determiner (« l'idée que »).
        """
        data = self.data
        before = self.lower[i - 1] if i else ""
        if i + 1 >= len(self.lower) or before in data.determiners:
            return False
        before_pos = self.pos[i - 1] if i else ""
        if self.between_phrases(i):
            return True
        if self.lower[i + 1] in data.conjunctions:
            claim = (
                before_pos == "VERB" and before in data.verbs
            )  # "denied claims that"
            return not claim and before_pos not in {"DET", "ADP", "ADJ", "NUM"}
        mark = i + 1
        if self.lower[mark] in data.to_whom:
            # « le ministère recommande aux clients de partir »
            behind = range(i + 2, min(i + 7, len(self.lower) - 1))
            mark = next(
                (k for k in behind if self.lower[k] in data.infinitive_marks), mark
            )
        if self.lower[mark] in data.infinitive_marks:
            # « ce spécialiste recommande de lire »
            return (
                self.pos[i] in {"ADJ", "ADV", "X"}
                and before_pos in {"NOUN", "PROPN", "PRON"}
                and self.pos[min(mark + 1, len(self.pos) - 1)] in _VERBAL
            )
        if data.bare_infinitives and before_pos in {"NOUN", "PROPN", "PRON"}:
            # « une plaignante affirme avoir perdu »
            return "Inf" in self.doc[i + 1].morph.get("VerbForm", [])
        return (
            not data.cues_inside_marks
            and self.lower[i].endswith(("s", "ed"))
            and self.pos[i + 1] in {"DET", "PRON"}
            and (before_pos in {"PROPN", "PRON"} or bool(self._entity(i - 1)))
        )

    def _is_predicate(self, i: int) -> bool:
        """Tell a verb by its subject right before it: "Roe denies fraud" as a noun.

        A noun that is a predicate has its copula, and its determiner.
        """
        if i == 0 or self.pos[i] not in {"NOUN", "ADJ"}:
            return False
        if self.lower[i] in self.data.verbal:
            return self.lower[i - 1] not in self.data.determiners
        if self._said_by_text(i):
            return True
        subjects = [c for c in self.children[i] if self.dep[c].startswith("nsubj")]
        return (
            bool(subjects)
            and all(
                (c > i or c in subjects or self.dep[c] in {"advmod", "mark"})
                and not self.dep[c].startswith(("cop", "det"))
                for c in self.children[i]
            )
            and self.pos[i - 1] in {"PROPN", "NOUN", "PRON"}
        )

    def between_phrases(self, i: int) -> bool:
        """Tell a verb from a noun by the noun phrase that begins right behind it.

        « a démenti toute faute et nie toute dette », « le second nie toute dette »
        """
        if not self.data.cues_inside_marks or self.pos[i] not in {"NOUN", "ADJ"}:
            return False
        if i + 1 >= len(self.pos):
            return False
        opens = self.pos[i + 1] == "DET" or self.lower[i + 1] in (
            self.data.plural_determiners
        )  # « des » is tagged as a preposition at times
        if not opens or not self.text[self.start[i]].islower():
            return False
        before = self.pos[i - 1] if i else ""
        if before == "CCONJ":
            return self.pos[i] == "NOUN"
        return before in {"ADJ", "NOUN"} and self.lower[i - 2] in (
            self.data.determiners | self.data.of_whom
        )

    def _said_by_text(self, i: int) -> bool:
        """Tell "the filing states" from a compound noun by what follows."""
        data, after = self.data, self.lower[i + 1 : i + 2]
        return (
            i > 1
            and self.lower[i].endswith("s")
            and self.lower[i - 1] in data.documents | data.cue_nouns
            and self.lower[i - 2] in data.determiners
            and (not after or after[0] in data.conjunctions or after[0] in _CUE_ENDS)
        )

    def _entity(self, i: int) -> str:
        return self.label[i] if i >= 0 else ""

    def _unlisted_cue(self, i: int) -> bool:
        """Tell whether a word of no list is an inverted cue: « ..., tacle Zoé »."""
        return (
            i > 0
            and self.pos[i] in _OPEN_CLASS
            and self.lower[i].isalpha()
            and self.lower[i].endswith(("e", "t", "d"))
            and self.text[self.start[i]].islower()
            and (
                self.inside[i - 1] >= 0
                or (self.lower[i - 1] == "," and self.inside[i - 2] >= 0)
            )
            and self._verb_place(i)
        )

    def _verb_place(self, i: int) -> bool:
        """Tell whether a word stands where a cue stands."""
        if self._is_inverted(i):
            return True
        if self._closes_sentence(i):
            return True
        before = i - 1
        while before >= 0 and (
            self.lower[before] in _GAP
            or self.lower[before] in self.data.skipped
            or not self.lower[before].strip()
        ):
            before -= 1
        if before >= 0 and self.inside[before] >= 0:
            after = i + 1
            if after < len(self.lower) and self.pos[after] == "ADV":
                after += 1  # « affiche sobrement la page d'accueil »
            return after < len(self.lower) and (
                self.pos[after] in _NOMINAL
                or self.lower[after] in self.data.determiners
                or self.text[self.start[after]].isupper()
            )
        following = self.lower[i + 1] if i + 1 < len(self.lower) else ""
        return (
            following == ":" and i > 0 and self.pos[i - 1] in {"PROPN", "PUNCT", "NOUN"}
        )

    def _is_inverted(self, i: int) -> bool:
        """Tell whether a pronoun follows a word, past a liaison: « note-t-elle »."""
        after = self.lower[i + 1 : i + 3]
        if after and after[0] in self.data.liaison:
            after = after[1:]
        return bool(after) and after[0] in self.data.inversion

    def past_aside(self, i: int) -> int:
        """Return the token behind « de son côté » between a verb and its subject."""
        ends = (
            i + len(words)
            for words in self.data.asides
            if tuple(self.lower[i : i + len(words)]) == words
        )
        return next(ends, i)

    def _closes_sentence(self, i: int) -> bool:
        """Tell whether a word stands as in « ..., révèle franceinfo. »."""
        if not (0 < i < len(self.lower) - 1 and self.lower[i - 1] == ","):
            return False
        if not self.text[self.start[i]].islower() or self.label[i]:
            return False
        after = self.past_aside(i + 1)
        if after >= len(self.lower):
            return False
        named = bool(self.label[after]) or self.pos[after] == "PROPN"
        if not named and self.lower[after] not in self.data.determiners:
            return False
        end = after + 1
        while end < min(after + 8, len(self.lower)) and self.pos[end] not in _VERBAL:
            if self.lower[end][-1:] in _TERMINAL:
                return True
            end += 1
        return False

    def verb_class(self, i: int) -> str:
        """Return the class of a reporting verb, empty for any other token."""
        return self.cue[i]
