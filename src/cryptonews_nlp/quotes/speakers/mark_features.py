"""What is measured about a marked stretch, which may quote somebody or not."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence

from cryptonews_nlp.quotes.candidates.according import opens_source
from cryptonews_nlp.quotes.signs.marks import Segment
from cryptonews_nlp.quotes.speakers.context import (
    ADJACENT,
    Context,
    Features,
    gap_between,
    size_of,
)
from cryptonews_nlp.quotes.words.candidate import Candidate, heads_within
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import NOUNS, VERBAL
from cryptonews_nlp.quotes.words.reported import Reported

_NEAR_VERB = 5
_FEW_WORDS = 5
_SHORT_WORDS = 3
_LONG_CHARACTERS = 25
#: Share of words with a capital from which all have one.
_CAPITALS = 0.7
#: What tells more about a stretch of few words.
_TELLING_OF_SHORT = (
    "cue_in_sentence",
    "adjacent_cue",
    "left_determiner",
    "lower_start",
    "final_stop",
    "colon_before",
)
#: Words from which a repetition is no chance.
_ECHO_WORDS = 3
_CLOSING = ".,?!"
#: Words of a stretch that may be a term or a title.
TERM_WORDS = 8
#: Tokens on the left and on the right in which a cue is looked for.
_LEFT_WINDOW = 40
_RIGHT_WINDOW = 25


def within_clauses(layout: Layout, clauses: Sequence[Reported]) -> set[int]:
    """Return the marked stretches most of which a reported clause holds.

    Parameters
    ----------
    layout : Layout
        The document.
    clauses : sequence of Reported
        Its clauses that may report speech.

    Returns
    -------
    set of int
        Indices into ``layout.segments``.
    """
    held: dict[int, int] = {}
    size: dict[int, int] = {}
    tokens = {i for r in clauses for i in r.tokens}
    for i, number in enumerate(layout.inside):
        if number >= 0:
            size[number] = size.get(number, 0) + 1
            held[number] = held.get(number, 0) + (i in tokens)
    return {number for number, n in size.items() if 2 * held[number] > n}


def segment_features(
    layout: Layout,
    context: Context,
    candidates: list[Candidate],
    reported: Collection[int],
) -> Features:
    """Measure whether a marked stretch quotes somebody.

    Parameters
    ----------
    layout : Layout
        The document.
    context : Context
        Where the stretch stands.
    candidates : list of Candidate
        The possible speakers of the document.
    reported : collection of int
        The stretches that a clause holds which may report speech.
    """
    heading = _is_heading(layout, context.paragraph, context)
    length = _length(context.words)
    held = "in" if context.number in reported else "out"
    closing = context.final if context.final in _CLOSING else "none"
    f: Features = {
        "bias": 1.0,
        "size=" + size_of(context.words): 1.0,
        f"{held}&{length}": 1.0,
        f"final={'heading' if heading else closing}&{length}": 1.0,
        "short_paragraph": float(heading),
        **_words_inside(layout, context),
        **_signs(layout, context),
        **_beside(layout, context),
        **_cues_around(layout, context, candidates),
        **_in_article(layout, context),
    }
    if context.words <= _SHORT_WORDS:
        f |= {"short&" + name: 1.0 for name in _TELLING_OF_SHORT if f.get(name)}
    return f


def _words_inside(layout: Layout, context: Context) -> Features:
    """Measure the words between the marks."""
    data, text = layout.data, layout.text
    segment = layout.segments[context.number]
    inner = range(*layout.tokens(segment.start, segment.end))
    words = [
        text[layout.start[i] : layout.end[i]]
        for i in inner
        if layout.lower[i][:1].isalpha()
    ]
    capitals = sum(word[:1].isupper() for word in words)
    return {
        "lower_start": float(context.lower_start),
        "finite": float(any(layout.pos[i] in VERBAL for i in inner)),
        "first_person": float(any(layout.lower[i] in data.first_person for i in inner)),
        "second_person": float(
            any(layout.lower[i] in data.second_person for i in inner)
        ),
        "all_capitals": float(len(words) > 1 and capitals >= _CAPITALS * len(words)),
        "one_capital": float(len(words) == 1 and capitals == 1),
        "inner_comma": float("," in text[segment.start : segment.end]),
    }


def _signs(layout: Layout, context: Context) -> Features:
    """Measure the marks and the stops about the stretch."""
    segment = layout.segments[context.number]
    return {
        "final_stop": float(context.final in ".!?…"),
        "final_comma": float(context.final == ","),
        "colon_before": float(context.colon),
        "comma_before": float(context.comma_before),
        "continues": float(segment.continues),
        "single": float(segment.opener in "'‘’‚"),
        "unclosed": float(not segment.closer),
    }


def _beside(layout: Layout, context: Context) -> Features:
    """Measure the words right before and behind the stretch."""
    data, left, right = layout.data, context.left, context.right
    same = left >= 0 and layout.sentence[left] == context.sentence
    f: Features = {}
    if same:
        before = {layout.lower[k] for k in range(max(0, left - 2), left + 1)}
        f = {
            "left_pos=" + layout.pos[left]: 1.0,
            "left_determiner": float(layout.lower[left] in data.determiners),
            "left_naming": float(
                bool(before & data.naming) or layout.cue[left] == "naming"
            ),
            "left_complementizer": float(layout.lower[left] in data.complementizers),
            "left_class=" + layout.cue[left]: 1.0,
        }
    else:
        f["sentence_start"] = 1.0
    right_pos = layout.pos[right] if right >= 0 else ""
    f["right_pos=" + right_pos] = 1.0
    f["whole_sentence"] = float(
        not same and (right < 0 or layout.sentence[right] != context.last_sentence)
    )
    f["noun_after"] = float(right_pos in NOUNS and context.final not in ".!?,")
    return f


def _cues_around(
    layout: Layout, context: Context, candidates: list[Candidate]
) -> Features:
    """Measure who and which verbs speak in the sentences of the stretch."""
    first = bisect_left(layout.sentence, context.sentence)
    last = bisect_right(layout.sentence, context.last_sentence)
    speaking = [c for c in heads_within(candidates, first, last) if c.speaks]
    near = [layout.cue[i] for i in _neighbourhood(layout, context)]
    last_verb = _class_before(layout, context)
    f = {
        "cue_in_sentence": float(
            any(
                c.verb_class in {"say", "label"} or c.relation == "according"
                for c in speaking
            )
        ),
        "adjacent_cue": float(
            any(gap_between(layout, context, c) <= ADJACENT for c in speaking)
        ),
        "verb_in_sentence": float("say" in near),
        "label_in_sentence": float("label" in near),
        "before=" + last_verb: 1.0,
    }
    if context.words <= _FEW_WORDS:
        f["few&before=" + last_verb] = 1.0
    return f


def _in_article(layout: Layout, context: Context) -> Features:
    """Measure what else stands in marks, and where in the article this is."""
    final = len(layout) - 1  # a mark may stand inside the last token
    return {
        "others_in_paragraph": float(
            any(
                n != context.number
                and layout.paragraph[min(layout.first_token(s.outer_start), final)]
                == context.paragraph
                and s.end - s.start > _LONG_CHARACTERS
                for n, s in _near_segments(layout, context.number)
            )
        ),
        "echoed": float(_is_echoed(layout, context)),
        "title_position": float(context.paragraph == 0),
    }


def _is_echoed(layout: Layout, context: Context) -> bool:
    """Tell whether the words of a headline stand in marks again further down."""
    if context.paragraph or context.words < _ECHO_WORDS:
        return False
    own, *others = (
        layout.text[s.start : s.end].casefold().rstrip(" .,!?…")
        for s in layout.segments[context.number :]
    )
    return any(own in other for other in others)


def _length(words: int) -> str:
    if words <= _SHORT_WORDS:
        return "short"
    return "few" if words <= TERM_WORDS else "long"


def _class_before(layout: Layout, context: Context) -> str:
    """Return the class of the last verb before a stretch, and how near it is."""
    i = context.left
    while i >= 0 and layout.sentence[i] == context.sentence and layout.inside[i] < 0:
        if opens_source(layout, i):
            return "according"
        if layout.cue[i] or layout.pos[i] == "VERB":
            near = "near" if context.left - i < _NEAR_VERB else "far"
            return (layout.cue[i] or "verb") + near
        i -= 1
    return "none"


def _near_segments(layout: Layout, number: int) -> list[tuple[int, Segment]]:
    low, high = max(0, number - 4), number + 5
    return list(enumerate(layout.segments[low:high], low))


def _neighbourhood(layout: Layout, context: Context) -> list[int]:
    found = []
    i = context.first - 1
    while (
        i >= 0
        and layout.sentence[i] == context.sentence
        and context.first - i < _LEFT_WINDOW
    ):
        if layout.inside[i] < 0:
            found.append(i)
        i -= 1
    i = context.last
    while (
        i < len(layout)
        and layout.sentence[i] == context.last_sentence
        and i - context.last < _RIGHT_WINDOW
    ):
        if layout.inside[i] < 0:
            found.append(i)
        i += 1
    return found


def _is_heading(layout: Layout, paragraph: int, context: Context) -> bool:
    """Tell whether a paragraph is one line without a final stop."""
    last = bisect_right(layout.paragraph, paragraph, context.last)
    first, stop = layout.start[context.first], layout.end[last - 1]
    end = layout.text[first:stop].rstrip()[-1:]
    return end not in ".!?…:»”\"'"
