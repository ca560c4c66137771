"""What is measured about a clause that may report speech."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import VERBAL
from cryptonews_nlp.quotes.words.reported import Reported, is_quoted


def clause_features(layout: Layout, reported: Reported) -> Iterator[tuple[str, float]]:
    """Measure whether a clause reports what a source said."""
    r = reported
    yield "bias", 1.0
    yield f"pattern={r.pattern}", 1.0
    name = layout.cue[r.verb] if r.verb >= 0 else r.complementizer
    yield f"class={name}&{r.pattern}", 1.0
    kind = r.speaker.kind if r.speaker else "none"
    yield f"speaker={kind}", 1.0
    yield f"speaker={kind}&{r.pattern}", 1.0
    length = sum(b - a for a, b in r.pieces)
    size = next((n for n in (3, 5, 8, 12, 20) if length <= n), 99)
    yield f"length={size}", 1.0
    yield f"length={size}&{r.pattern}", 1.0
    finite = any(layout.pos[i] in VERBAL for i in r.tokens)
    yield f"finite={finite}&{r.pattern}", 1.0
    yield f"pieces={len(r.pieces)}&{r.pattern}", 1.0
    yield f"marked={is_quoted(layout, r)}&{r.pattern}", 1.0
    yield f"title={_in_title(layout, r.cue[0])}", 1.0
    yield f"complementizer={r.complementizer}", 1.0
    yield f"complementizer={r.complementizer}&{r.pattern}&{name}", 1.0
    yield f"language={layout.lang}&{r.pattern}", 1.0
    yield f"speaker={kind}&{r.pattern}&{name}", 1.0
    if layout.lower[_sentence_end(layout, r.cue[1])] == "?":
        yield "question", 1.0
    if r.verb >= 0:
        yield from _verb_features(layout, r)
    if r.pattern == "object" and r.verb >= 0 and r.head >= 0:
        yield from _object_features(layout, r, size)


def _sentence_end(layout: Layout, i: int) -> int:
    """Return the last token of a sentence that is no space."""
    first = min(i, len(layout) - 1)
    last = bisect_right(layout.sentence, layout.sentence[first], first) - 1
    while last > first and not layout.lower[last].strip():
        last -= 1
    return last


def _verb_features(layout: Layout, r: Reported) -> Iterator[tuple[str, float]]:
    """Measure the reporting verb and its subject."""
    data = layout.data
    lemma, morph = layout.doc[r.verb].lemma_.lower(), layout.morph[r.verb]
    yield f"lemma={lemma}", 1.0
    yield f"lemma={lemma}&{r.pattern}", 1.0
    form = morph.get("VerbForm", ["?"])[0]
    yield f"form={form}&{layout.dep[r.verb].split(':')[0]}", 1.0
    yield f"tense={morph.get('Tense', ['?'])[0]}", 1.0
    deps = {layout.dep[c] for c in layout.children[r.verb]}
    words = {layout.lower[c] for c in layout.children[r.verb]}
    if words & data.negations:
        yield f"negated&{r.pattern}", 1.0
    for child in layout.children[r.verb]:
        if child < r.verb and layout.dep[child] == "mark":
            yield f"mark={layout.lower[child]}", 1.0
            yield f"marked_form={form}", 1.0
    if any(d.startswith("aux") for d in deps) and words & data.modals:
        yield "modal", 1.0
    if words & data.second_person:
        yield "second_person", 1.0
    if "nsubj:pass" in deps or "aux:pass" in deps:
        yield f"passive&{r.pattern}", 1.0
    yield f"dep={layout.dep[r.verb]}", 1.0
    if r.speaker is not None:
        yield f"own_subject={r.speaker.verb == r.verb}", 1.0
        if layout.lower[r.speaker.head] in data.first_person:
            yield "first_person", 1.0


def _object_features(
    layout: Layout, r: Reported, size: int
) -> Iterator[tuple[str, float]]:
    """Measure a noun phrase that may tell what was said."""
    stance = layout.data.stances.get(layout.lower[r.verb], "none")
    kind = r.speaker.kind if r.speaker else "none"
    yield f"stance={stance}&object", 1.0
    yield f"stance={stance}&object&speaker={kind}", 1.0
    yield f"stance={stance}&object={size}", 1.0
    yield f"object={layout.pos[r.head]}", 1.0
    yield f"complemented={bool(layout.children[r.head])}", 1.0
    yield f"noun={layout.lower[r.head]}", 1.0
    yield f"determiner={_determiner(layout, r.head)}", 1.0
    yield f"size={min(layout.doc[r.head].n_rights, 2)}&object={size}", 1.0


def _determiner(layout: Layout, noun: int) -> str:
    """Return the determiner of a noun, "number" or "none"."""
    for child in layout.children[noun]:
        if layout.dep[child].startswith(("det", "nmod:poss")):
            return layout.lower[child]
        if layout.dep[child] == "nummod":
            return "number"
    return "none"


def _in_title(layout: Layout, i: int) -> bool:
    """Tell whether a token stands in a heading: a first paragraph without a stop.

    Texts whose title is known from elsewhere begin with their lead.
    """
    if layout.paragraph[i] != 0:
        return False
    i = bisect_right(layout.paragraph, 0) - 1
    while i > 0 and not layout.lower[i].strip():
        i -= 1
    return layout.lower[i][-1:] not in '.!?…»”"'
