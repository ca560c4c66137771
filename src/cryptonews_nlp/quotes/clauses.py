"""Clauses that report speech without marks, or with some of their words in marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cryptonews_nlp.quotes.candidates import Candidate, match_phrase
from cryptonews_nlp.quotes.layout import Layout

_CLAUSAL = ("ccomp", "xcomp", "csubj")
_NOMINAL_OBJECT = ("obj", "obl:arg")
_PUNCTUATION = frozenset(",;:.!?…—–-\"'«»“”()")
_CLIMB = frozenset(
    {"conj", "advcl", "xcomp", "ccomp", "acl", "acl:relcl", "parataxis", "advcl:relcl"}
)
_AUXILIARY = frozenset(
    {
        "aux",
        "aux:pass",
        "aux:tense",
        "aux:caus",
        "cop",
        "advmod",
        "expl:subj",
        "expl:pass",
        "expl:pv",
        "expl:comp",
        "expl",
        "punct",
    }
)
_SHORTEST = 2
#: Tokens between a speaker and a verb of one cue; of clitics before a verb; of the
#: shortest second part of a clause.
_CUE_REACH = 12
_CLITICS = 4
_SHORT_PART = 3


@dataclass(slots=True)
class Reported:
    """A clause that may report speech.

    Attributes
    ----------
    pieces : list of (int, int)
        Token ranges of the clause; two where the cue cuts it.
    cue : (int, int)
        Token range of the cue.
    verb : int
        Its verb, -1 for a preposition.
    speaker : Candidate or None
        Who is given as the source.
    pattern : str
        complement, infinitive, object, incise, according, colon.
    complementizer : str
        The word left out before the clause.
    """

    pieces: list[tuple[int, int]]
    cue: tuple[int, int]
    verb: int
    speaker: Candidate | None
    pattern: str
    complementizer: str = ""
    head: int = -1


class Subjects:
    """Who is the subject of which verb.

    Parameters
    ----------
    layout : Layout
        The document.
    candidates : list of Candidate
        Its possible speakers.
    """

    def __init__(self, layout: Layout, candidates: list[Candidate]) -> None:
        self.layout = layout
        self.by_head = {c.head: c for c in candidates}
        self.by_verb: dict[int, Candidate] = {}
        for c in candidates:
            for i in range(c.first, c.last):
                self.by_head.setdefault(i, c)
            for verb in (c.verb, *c.verbs):
                if verb >= 0:
                    self.by_verb.setdefault(verb, c)

    def of(self, verb: int) -> Candidate | None:
        """Return the subject of a verb, shared ones included."""
        layout = self.layout
        for _ in range(5):
            for child in layout.children[verb]:
                if layout.dep[child].startswith(("nsubj", "expl:subj")):
                    found = self.by_head.get(child)
                    if found is not None:
                        return self._antecedent(found, verb)
                    if layout.dep[child] != "expl:subj":
                        return None
            if verb in self.by_verb:
                return self.by_verb[verb]
            dep, head = layout.dep[verb], layout.head[verb]
            if dep.startswith("acl") and head in self.by_head:
                return self.by_head[head]
            if dep not in _CLIMB or head == verb:
                return None
            verb = head
        return None

    def _antecedent(self, found: Candidate, verb: int) -> Candidate:
        layout = self.layout
        if layout.dep[verb] == "acl:relcl" and layout.lower[found.head] in {
            "who",
            "which",
            "that",
            "qui",
        }:
            return self.by_head.get(layout.head[verb], found)
        return found


def find_reported(layout: Layout, candidates: list[Candidate]) -> list[Reported]:
    """Return every stretch of a document that may be reported speech.

    Parameters
    ----------
    layout : Layout
        The document.
    candidates : list of Candidate
        Its possible speakers.

    Returns
    -------
    list of Reported
        In order of their cues; not yet judged, and they may overlap.
    """
    subjects = Subjects(layout, candidates)
    bounds = sentence_bounds(layout)
    found: list[Reported] = []
    for verb in range(len(layout)):
        name = layout.verb_class(verb)
        if name in {"say", "think"}:
            speaker = subjects.of(verb)
            found += _incise(layout, verb, speaker, bounds) or _complement(
                layout, verb, speaker, bounds
            )
        elif name == "label":
            found += _label(layout, verb, subjects.of(verb), bounds)
    for candidate in candidates:
        if candidate.relation == "according":
            found += _according(layout, candidate, bounds)
    return sorted(found, key=lambda r: r.cue)


def sentence_bounds(layout: Layout) -> dict[int, tuple[int, int]]:
    """Return the token range of each sentence of the reporter."""
    bounds: dict[int, tuple[int, int]] = {}
    for i, number in enumerate(layout.sentence):
        first, _ = bounds.get(number, (i, i))
        bounds[number] = (first, i + 1)
    return bounds


def _edges(layout: Layout, head: int) -> tuple[int, int]:
    """Return the token range of a subtree, within its sentence."""
    first = last = head
    stack = [head]
    sentence = layout.sentence[head]
    while stack:
        node = stack.pop()
        for child in layout.children[node]:
            if layout.sentence[child] == sentence:
                first, last = min(first, child), max(last, child)
                stack.append(child)
    return first, last + 1


def cue_range(layout: Layout, verb: int) -> tuple[int, int]:
    """Return a verb with its auxiliaries."""
    first = verb
    for child in sorted(layout.children[verb], reverse=True):
        if (
            child == first - 1
            and layout.dep[child] in _AUXILIARY
            and layout.pos[child] in {"AUX", "ADV", "PRON", "PART"}
        ):
            first = child
    return first, verb + 1


def _strip(layout: Layout, first: int, last: int) -> tuple[int, int]:
    while (
        first < last
        and (layout.lower[first] in _PUNCTUATION or not layout.lower[first].strip())
        and layout.inside[first] < 0
    ):
        first += 1
    while (
        first < last
        and (
            layout.lower[last - 1] in _PUNCTUATION or not layout.lower[last - 1].strip()
        )
        and layout.inside[last - 1] < 0
    ):
        last -= 1
    return first, last


def _complement(
    layout: Layout,
    verb: int,
    speaker: Candidate | None,
    bounds: dict[int, tuple[int, int]],
) -> list[Reported]:
    """Return the clause or noun phrase that depends on a reporting verb."""
    sentence_end = bounds[layout.sentence[verb]][1]
    child = _complement_head(layout, verb)
    after = verb + 1
    if child < 0:
        start = _complementizer_after(layout, verb, sentence_end)
        if start >= 0:
            pieces = [_strip(layout, start + 1, sentence_end)]
            return _reported(
                layout, pieces, verb, speaker, "complement", layout.lower[start], -1
            )
        return _after_colon(layout, verb, speaker, sentence_end)
    first, last = _edges(layout, child)
    first = max(first, after)
    if last <= first:
        return []
    first, last = _strip(layout, first, last)
    word = ""
    for i in range(first, min(first + 4, last)):
        # "said, twice, that ...": the clause begins at its conjunction
        if (
            layout.lower[i] in {"that", "que", "qu'"}
            and layout.pos[i] == "SCONJ"
            and layout.inside[i] < 0
        ):
            first = i
            break
    if (first < last and layout.lower[first] in layout.data.complementizers) or (
        first < last
        and layout.lower[first] in {"to", "de", "d'"}
        and layout.dep[child].startswith("xcomp")
    ):
        word = layout.lower[first]
        first += 1
    dep = layout.dep[child]
    if dep.startswith(_CLAUSAL):
        infinitive = word in {"to", "de", "d'"} or (
            dep.startswith("xcomp") and not word
        )
        pattern = "infinitive" if infinitive else "complement"
        if (
            first < last
            and layout.cue[first]
            and layout.lower[first].endswith(("ing", "ant"))
        ):
            return []  # "said, adding ...": a cue of its own
        last = _extend(layout, first, sentence_end)
    else:
        pattern = "object"
    return _reported(
        layout, [_strip(layout, first, last)], verb, speaker, pattern, word, child
    )


def _label(
    layout: Layout,
    verb: int,
    speaker: Candidate | None,
    bounds: dict[int, tuple[int, int]],
) -> list[Reported]:
    """Return what a source calls something: "called the law “much better”"."""
    end = bounds[layout.sentence[verb]][1]
    own = [
        c
        for c in layout.children[verb]
        if c > verb and layout.sentence[c] == layout.sentence[verb]
    ]
    kept = [
        c
        for c in own
        if layout.dep[c].split(":")[0] in {"obj", "xcomp", "obl", "ccomp", "iobj"}
    ]
    if not kept:
        return []
    first = max(verb + 1, min(_edges(layout, c)[0] for c in kept))
    last = min(end, max(_edges(layout, c)[1] for c in kept))
    if last <= first:
        return []
    return _reported(
        layout, [_strip(layout, first, last)], verb, speaker, "label", "", kept[0]
    )


def _complement_head(layout: Layout, verb: int) -> int:
    best = -1
    for child in layout.children[verb]:
        if child < verb:
            continue
        dep = layout.dep[child]
        if dep.startswith(_CLAUSAL) and layout.sentence[child] == layout.sentence[verb]:
            return child
        if (
            dep in _NOMINAL_OBJECT
            and layout.pos[child] in {"NOUN", "PROPN"}
            and best < 0
        ):
            best = child
    return best


def _complementizer_after(layout: Layout, verb: int, end: int) -> int:
    """Return a "that" or "que" soon after a verb whose clause the parser lost."""
    for i in range(verb + 1, min(verb + 9, end)):
        if layout.inside[i] >= 0 or layout.lower[i] in ".;:":
            return -1
        if layout.lower[i] in {"that", "que", "qu'"} and layout.pos[i] == "SCONJ":
            return i
    return -1


def _extend(layout: Layout, first: int, sentence_end: int) -> int:
    """Let a clause run to the end of its sentence, or up to the next cue.

    Parsers hang the tail of a long clause on the reporting verb; on the training part
    of PolNeAR the end of the sentence is right more often than the end of the subtree
    (span F1 63.0 against 58.5, and 60.6 for a mixture).
    """
    i = first + 1
    while i < sentence_end:
        lower = layout.lower[i]
        if (
            layout.inside[i] < 0
            and lower in {",", ";", "—", "–"}
            and i + 1 < sentence_end
        ):
            if lower == ";":
                return i
            after = layout.lower[i + 1]
            if layout.cue[i + 1] in {"say", "label"} and after.endswith(("ing", "ant")):
                return i
            if after in layout.data.according_first and match_phrase(layout, i + 1):
                return i
        i += 1
    return sentence_end


def _after_colon(
    layout: Layout, verb: int, speaker: Candidate | None, end: int
) -> list[Reported]:
    """Return an unmarked utterance after a colon: "He wrote: all is lost"."""
    for i in range(verb + 1, min(verb + 12, end - _SHORTEST)):
        if layout.lower[i] == ":":
            if layout.inside[i + 1] >= 0:
                return []
            pieces = [_strip(layout, i + 1, end)]
            return _reported(layout, pieces, verb, speaker, "colon", "", -1)
        if layout.inside[i] >= 0 or layout.lower[i] in {",", ";"}:
            return []
    return []


def _incise(
    layout: Layout,
    verb: int,
    speaker: Candidate | None,
    bounds: dict[int, tuple[int, int]],
) -> list[Reported]:
    """Return the sentence around a reporting verb set between commas."""
    if speaker is None:
        return []
    begin, end = bounds[layout.sentence[verb]]
    first, last = cue_range(layout, verb)
    if abs(speaker.head - verb) < _CUE_REACH:
        first, last = min(first, speaker.first), max(last, speaker.last)
    left = first - 1
    while (
        left >= begin
        and layout.pos[left] in {"AUX", "PRON", "ADV", "PART"}
        and layout.lower[left] != ","
        and first - left < _CLITICS
    ):
        left -= 1
    if (
        left <= begin
        or layout.lower[left] not in {",", "—", "–"}
        or layout.inside[left] >= 0
    ):
        return []
    complement = _complement_head(layout, verb)
    if complement >= last and layout.dep[complement].startswith("ccomp"):
        return []
    if any(
        layout.lower[i] in {"that", "que", "qu'"}
        for i in range(verb + 1, min(verb + 4, end))
    ):
        return []
    pieces = [_strip(layout, begin, left)]
    if not _is_clause(layout, *pieces[0]) or layout.inside[pieces[0][0]] >= 0:
        return []  # what opens with a mark is a quotation of its own
    rest = _after_incise(layout, last, end)
    if rest is not None:
        pieces.append(rest)
    return _reported(layout, pieces, verb, speaker, "incise", "", layout.head[verb])


def _is_clause(layout: Layout, first: int, last: int) -> bool:
    return last - first > _SHORTEST and any(
        layout.pos[i] in {"VERB", "AUX"} for i in range(first, last)
    )


def _after_incise(layout: Layout, last: int, end: int) -> tuple[int, int] | None:
    """Return the part of the clause that goes on after "says X,"."""
    comma = last
    while comma < min(last + 14, end) and layout.lower[comma] != ",":
        if layout.inside[comma] >= 0:
            return None
        comma += 1
    if comma >= end or layout.lower[comma] != ",":
        return None
    first, stop = _strip(layout, comma + 1, end)
    if stop - first > _SHORT_PART and _is_clause(layout, first, stop) and comma == last:
        return first, stop
    return None


def _according(
    layout: Layout, candidate: Candidate, bounds: dict[int, tuple[int, int]]
) -> list[Reported]:
    """Return what stands beside "according to X"."""
    cue = (candidate.cue_first, candidate.cue_last)
    begin, end = bounds[layout.sentence[candidate.head]]
    first, last = min(cue[0], candidate.first), _source_end(layout, candidate, end)
    before = _strip(layout, begin, first)
    after = _strip(layout, last, end)
    pieces = []
    if _is_clause(layout, *before) or (
        before[1] - before[0] > _SHORTEST and after[1] - after[0] < _SHORT_PART
    ):
        pieces.append(before)
    if after[1] - after[0] > _SHORTEST and (_is_clause(layout, *after) or not pieces):
        pieces.append(after)
    if not pieces:
        return []
    return [Reported(pieces, cue, -1, candidate, "according", layout.lower[cue[0]])]


def _source_end(layout: Layout, candidate: Candidate, end: int) -> int:
    """Return the token after a source and its apposition."""
    last = candidate.last
    if last < end and layout.lower[last] == ",":
        apposition = [
            c
            for c in layout.children[candidate.head]
            if layout.dep[c] in {"appos", "acl:relcl", "acl"} and c > last
        ]
        if apposition:
            edge = _edges(layout, apposition[0])[1]
            if edge < end and layout.lower[edge] == ",":
                return edge
        return last
    comma = last
    while comma < min(last + 12, end) and layout.lower[comma] != ",":
        comma += 1
    # "selon un rapport publié lundi, ...": the phrase runs up to the comma
    if (
        comma < end
        and layout.lower[comma] == ","
        and not any(
            layout.pos[i] == "VERB" and layout.dep[i] in {"ROOT", "ccomp"}
            for i in range(last, comma)
        )
    ):
        return comma
    return last


def _reported(
    layout: Layout,
    pieces: list[tuple[int, int]],
    verb: int,
    speaker: Candidate | None,
    pattern: str,
    complementizer: str,
    head: int,
) -> list[Reported]:
    kept = [p for p in pieces if p[1] - p[0] >= 1]
    if not kept or sum(b - a for a, b in kept) < _SHORTEST:
        return []
    return [
        Reported(
            kept, cue_range(layout, verb), verb, speaker, pattern, complementizer, head
        )
    ]


def clause_features(layout: Layout, reported: Reported) -> Iterator[tuple[str, float]]:
    """Measure whether a clause reports what a source said."""
    r, data = reported, layout.data
    yield "bias", 1.0
    yield f"pattern={r.pattern}", 1.0
    name = layout.verb_class(r.verb) if r.verb >= 0 else r.complementizer
    yield f"class={name}&{r.pattern}", 1.0
    kind = r.speaker.kind if r.speaker else "none"
    yield f"speaker={kind}", 1.0
    yield f"speaker={kind}&{r.pattern}", 1.0
    length = sum(b - a for a, b in r.pieces)
    size = next((n for n in (3, 5, 8, 12, 20) if length <= n), 99)
    yield f"length={size}", 1.0
    yield f"length={size}&{r.pattern}", 1.0
    finite = any(
        layout.pos[i] in {"VERB", "AUX"} for a, b in r.pieces for i in range(a, b)
    )
    yield f"finite={finite}&{r.pattern}", 1.0
    yield f"pieces={len(r.pieces)}&{r.pattern}", 1.0
    marked = any(layout.inside[i] >= 0 for a, b in r.pieces for i in range(a, b))
    yield f"marked={marked}&{r.pattern}", 1.0
    yield f"title={layout.paragraph[r.cue[0]] == 0}", 1.0
    yield f"complementizer={r.complementizer}", 1.0
    if r.verb < 0:
        return
    token = layout.doc[r.verb]
    yield f"lemma={token.lemma_.lower()}", 1.0
    yield f"lemma={token.lemma_.lower()}&{r.pattern}", 1.0
    form = (token.morph.get("VerbForm", []) or ["?"])[0]
    yield f"form={form}&{layout.dep[r.verb].split(':')[0]}", 1.0
    yield f"tense={(token.morph.get('Tense', []) or ['?'])[0]}", 1.0
    deps = {layout.dep[c] for c in layout.children[r.verb]}
    words = {layout.lower[c] for c in layout.children[r.verb]}
    if words & {"not", "n't", "never", "ne", "n'", "pas", "jamais"}:
        yield f"negated&{r.pattern}", 1.0
    if any(d.startswith("aux") for d in deps) and words & {
        "will",
        "would",
        "could",
        "can",
        "may",
        "might",
        "should",
        "must",
    }:
        yield "modal", 1.0
    if "nsubj:pass" in deps or "aux:pass" in deps:
        yield f"passive&{r.pattern}", 1.0
    yield f"dep={layout.dep[r.verb]}", 1.0
    if r.speaker is not None:
        yield f"own_subject={r.speaker.verb == r.verb}", 1.0
        if layout.lower[r.speaker.head] in data.first_person:
            yield "first_person", 1.0
    if r.pattern == "object" and r.head >= 0:
        yield f"object={layout.pos[r.head]}", 1.0
        yield f"complemented={bool(layout.children[r.head])}", 1.0
