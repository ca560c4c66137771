"""What is measured about a marked stretch, which may quote somebody or not."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from cryptonews_nlp.quotes.candidates.according import match_phrase
from cryptonews_nlp.quotes.signs.marks import Segment
from cryptonews_nlp.quotes.speakers.context import (
    ADJACENT,
    Context,
    Features,
    gap_between,
    size_of,
)
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import Reported

_FINITE = frozenset({"VERB", "AUX"})
_NEAR_VERB = 5
_FEW_WORDS = 5
_SHORT_WORDS = 3
_LONG_CHARACTERS = 25
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
    tokens = {i for r in clauses for piece in r.pieces for i in range(*piece)}
    for i, number in enumerate(layout.inside):
        if number >= 0:
            size[number] = size.get(number, 0) + 1
            held[number] = held.get(number, 0) + (i in tokens)
    return {number for number, n in size.items() if 2 * held[number] > n}


def segment_features(  # noqa: PLR0915 - one statement a feature
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
    data, text = layout.data, layout.text
    segment = layout.segments[context.number]
    inner_first, inner_last = layout.tokens(segment.start, segment.end)
    inner = range(inner_first, inner_last)
    verbs = [i for i in inner if layout.pos[i] in _FINITE]
    words = [
        text[layout.start[i] : layout.end[i]]
        for i in inner
        if layout.lower[i][:1].isalpha()
    ]
    capitals = sum(word[:1].isupper() for word in words)
    f: Features = {"bias": 1.0, "size=" + size_of(context.words): 1.0}
    held = "in" if context.number in reported else "out"
    length = _length(context.words)
    f[f"{held}&{length}"] = 1.0
    heading = _is_heading(layout, context.paragraph, context)
    closing = context.final if context.final in _CLOSING else "none"
    f[f"final={'heading' if heading else closing}&{length}"] = 1.0
    f["final_stop"] = float(context.final in ".!?…")
    f["final_comma"] = float(context.final == ",")
    f["lower_start"] = float(context.lower_start)
    f["finite"] = float(any(layout.pos[i] in _FINITE for i in verbs))
    f["first_person"] = float(any(layout.lower[i] in data.first_person for i in inner))
    f["second_person"] = float(
        any(layout.lower[i] in data.second_person for i in inner)
    )
    f["all_capitals"] = float(len(words) > 1 and capitals >= 0.7 * len(words))
    f["one_capital"] = float(len(words) == 1 and capitals == 1)
    f["inner_comma"] = float("," in text[segment.start : segment.end])
    f["colon_before"] = float(context.colon)
    f["comma_before"] = float(context.comma_before)
    f["continues"] = float(segment.continues)
    f["single"] = float(segment.opener in "'‘’‚")
    f["unclosed"] = float(not segment.closer)
    left = layout.lower[context.left] if context.left >= 0 else ""
    left_pos = layout.pos[context.left] if context.left >= 0 else ""
    same = context.left >= 0 and layout.sentence[context.left] == context.sentence
    if same:
        f["left_pos=" + left_pos] = 1.0
        f["left_determiner"] = float(left in data.determiners)
        before = {
            layout.lower[k] for k in range(max(0, context.left - 2), context.left + 1)
        }
        f["left_naming"] = float(
            bool(before & data.naming) or layout.cue[context.left] == "naming"
        )
        f["left_complementizer"] = float(left in data.complementizers)
        f["left_class=" + layout.cue[context.left]] = 1.0
    else:
        f["sentence_start"] = 1.0
    right_pos = layout.pos[context.right] if context.right >= 0 else ""
    f["right_pos=" + right_pos] = 1.0
    f["whole_sentence"] = float(
        not same
        and (
            context.right < 0 or layout.sentence[context.right] != context.last_sentence
        )
    )
    f["noun_after"] = float(
        right_pos in {"NOUN", "PROPN"} and context.final not in ".!?,"
    )
    speaking = [
        c
        for c in candidates
        if c.speaks and not context.sentences_to(layout.sentence[c.head])
    ]
    f["cue_in_sentence"] = float(
        any(
            c.verb_class in {"say", "label"} or c.relation == "according"
            for c in speaking
        )
    )
    f["adjacent_cue"] = float(
        any(gap_between(layout, context, c) <= ADJACENT for c in speaking)
    )
    near = [layout.cue[i] for i in _neighbourhood(layout, context)]
    f["verb_in_sentence"] = float("say" in near)
    f["label_in_sentence"] = float("label" in near)
    last_verb = _class_before(layout, context)
    f["before=" + last_verb] = 1.0
    if context.words <= _FEW_WORDS:
        f["few&before=" + last_verb] = 1.0
    final = len(layout) - 1  # a mark may stand inside the last token
    f["others_in_paragraph"] = float(
        any(
            n != context.number
            and layout.paragraph[min(layout.first_token(s.outer_start), final)]
            == context.paragraph
            and s.end - s.start > _LONG_CHARACTERS
            for n, s in _near_segments(layout, context.number)
        )
    )
    f["echoed"] = float(_is_echoed(layout, context))
    f["title_position"] = float(context.paragraph == 0)
    f["short_paragraph"] = float(heading)
    if context.words <= _SHORT_WORDS:
        for name in (
            "cue_in_sentence",
            "adjacent_cue",
            "left_determiner",
            "lower_start",
            "final_stop",
            "colon_before",
        ):
            if f.get(name):
                f["short&" + name] = 1.0
    return f


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
        if layout.lower[i] in layout.data.according_first and match_phrase(layout, i):
            return "according"
        if layout.cue[i] or layout.pos[i] == "VERB":
            near = "near" if context.left - i < _NEAR_VERB else "far"
            return (layout.cue[i] or "verb") + near
        i -= 1
    return "none"


def _near_segments(layout: Layout, number: int) -> list[tuple[int, Segment]]:
    low, high = max(0, number - 4), number + 5
    return list(enumerate(layout.segments))[low:high]


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
    last = context.last
    while last < len(layout) and layout.paragraph[last] == paragraph:
        last += 1
    end = layout.text[: layout.end[last - 1]].rstrip()[-1:]
    return end not in ".!?…:»”\"'"
