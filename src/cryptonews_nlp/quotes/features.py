"""What is measured about a marked stretch and about a possible speaker of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cryptonews_nlp.quotes.candidates import Candidate, match_phrase
from cryptonews_nlp.quotes.layout import Layout
from cryptonews_nlp.quotes.marks import Segment

Features = dict[str, float]

_WORD = re.compile(r"\w+")
_FINITE = frozenset({"VERB", "AUX"})
_ADJACENT = 2
_NEAR_VERB = 5
#: Words beyond which a distance is only far.
_FAR_WORDS = 31
_FEW_WORDS = 5
_SHORT_WORDS = 3
_LONG_CHARACTERS = 25
#: Tokens on the left and on the right in which a cue is looked for.
_LEFT_WINDOW = 40
_RIGHT_WINDOW = 25
_RANKS = 3
_FAR_SENTENCES = 12
_MAX_PARAGRAPHS = 4


@dataclass(slots=True)
class Context:
    """Where a marked stretch stands.

    Attributes
    ----------
    number : int
        Index into ``layout.segments``.
    first, last : int
        Tokens with the marks, end exclusive.
    left, right : int
        Nearest words outside, -1 where the text begins or ends.
    sentence, paragraph : int
        Of the first token.
    """

    number: int
    first: int
    last: int
    left: int
    right: int
    sentence: int
    paragraph: int
    colon: bool
    comma_before: bool
    final: str
    lower_start: bool
    words: int
    dash_after: bool


def context_of(layout: Layout, number: int) -> Context:
    """Describe the surroundings of a marked stretch."""
    segment = layout.segments[number]
    first, last = layout.tokens(segment.outer_start, segment.outer_end)
    first = min(first, len(layout) - 1)
    left, right = first - 1, last
    while left >= 0 and not layout.lower[left].strip():
        left -= 1
    while right < len(layout) and not layout.lower[right].strip():
        right += 1
    before = layout.lower[left] if left >= 0 else ""
    after = layout.lower[right] if right < len(layout) else ""
    text = layout.text[segment.start : segment.end]
    final = text[-1]
    if layout.text[segment.end : segment.outer_end].strip(" \u00a0\u202f")[:1] == ",":
        final = ","
    return Context(
        number=number,
        first=first,
        last=last,
        left=left,
        right=right if right < len(layout) else -1,
        sentence=layout.sentence[first],
        paragraph=layout.paragraph[first],
        colon=before == ":",
        comma_before=before == ",",
        final=final,
        lower_start=text[:1].islower(),
        words=len(_WORD.findall(text)),
        dash_after=after in {"—", "–", "-", "--"},
    )


def _size(words: int) -> str:
    for limit, name in (
        (1, "1"),
        (2, "2"),
        (3, "3"),
        (5, "4-5"),
        (8, "6-8"),
        (15, "9-15"),
    ):
        if words <= limit:
            return name
    return "16+"


def segment_features(  # noqa: PLR0915 - one statement a feature
    layout: Layout, context: Context, candidates: list[Candidate]
) -> Features:
    """Measure whether a marked stretch quotes somebody."""
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
    f: Features = {"bias": 1.0, "size=" + _size(context.words): 1.0}
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
        and (context.right < 0 or layout.sentence[context.right] != context.sentence)
    )
    f["noun_after"] = float(
        right_pos in {"NOUN", "PROPN"} and context.final not in ".!?,"
    )
    speaking = [
        c
        for c in candidates
        if c.speaks and layout.sentence[c.head] == context.sentence
    ]
    f["cue_in_sentence"] = float(
        any(
            c.verb_class in {"say", "label"} or c.relation == "according"
            for c in speaking
        )
    )
    f["adjacent_cue"] = float(
        any(_gap(layout, context, c) <= _ADJACENT for c in speaking)
    )
    near = [layout.cue[i] for i in _neighbourhood(layout, context)]
    f["verb_in_sentence"] = float("say" in near)
    f["label_in_sentence"] = float("label" in near)
    last_verb = _class_before(layout, context)
    f["before=" + last_verb] = 1.0
    if context.words <= _FEW_WORDS:
        f["few&before=" + last_verb] = 1.0
    f["others_in_paragraph"] = float(
        any(
            n != context.number
            and layout.paragraph[layout.first_token(s.outer_start)] == context.paragraph
            and s.end - s.start > _LONG_CHARACTERS
            for n, s in _near_segments(layout, context.number)
        )
    )
    f["title_position"] = float(context.paragraph == 0)
    f["short_paragraph"] = float(_is_heading(layout, context.paragraph, context))
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
        and layout.sentence[i] == context.sentence
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


def nearest_verb(layout: Layout, context: Context, candidate: Candidate) -> int:
    """Return the reporting verb of a candidate that stands nearest to a stretch."""
    if len(candidate.verbs) <= 1:
        return candidate.verb
    return min(
        candidate.verbs,
        key=lambda v: (
            layout.sentence[v] != context.sentence,
            layout.cue[v] not in {"say", "label"},
            min(abs(v - context.first), abs(v - context.last)),
        ),
    )


def _span(candidate: Candidate, verb: int) -> tuple[int, int]:
    """Return the tokens of a candidate together with its cue."""
    first, last = candidate.first, candidate.last
    if candidate.relation == "according":
        first = min(first, candidate.cue_first)
    elif verb >= 0 and candidate.verb_class:
        first, last = min(first, verb), max(last, verb + 1)
    return first, last


def _gap(layout: Layout, context: Context, candidate: Candidate) -> int:
    """Count the words between a stretch and a candidate with its cue."""
    first, last = _span(candidate, nearest_verb(layout, context, candidate))
    if first >= context.last:
        low, high = context.last, first
    elif last <= context.first:
        low, high = last, context.first
    else:
        return 0
    if low >= high:
        return 0
    return min(layout.counted[high] - layout.counted[low], _FAR_WORDS)


def _bucket(gap: int) -> str:
    for limit, name in (
        (0, "0"),
        (1, "1"),
        (2, "2"),
        (4, "3-4"),
        (8, "5-8"),
        (15, "9-15"),
    ):
        if gap <= limit:
            return name
    return "16+"


def reachable(layout: Layout, context: Context, candidate: Candidate) -> bool:
    """Tell whether a candidate is near enough to be looked at."""
    distance = layout.paragraph[candidate.head] - context.paragraph
    if not -_MAX_PARAGRAPHS <= distance <= 1:
        return False
    return abs(layout.sentence[candidate.head] - context.sentence) <= _FAR_SENTENCES


def pair_features(
    layout: Layout, context: Context, candidate: Candidate, previous: Candidate | None
) -> Features:
    """Measure how well a candidate fits as the speaker of a stretch."""
    c = candidate
    right = c.head >= context.last
    side = "R" if right else "L"
    verb = nearest_verb(layout, context, c)
    anchor = verb if verb >= 0 and c.verb_class else c.head
    sentences = layout.sentence[anchor] - context.sentence
    paragraphs = layout.paragraph[c.head] - context.paragraph
    verb_class = layout.cue[verb] if verb >= 0 else ""
    speaks = "according" if c.relation == "according" else (verb_class or "silent")
    gap = _bucket(_gap(layout, context, c))
    where = (
        "same" if sentences == 0 else ("next" if right else f"back{min(-sentences, 3)}")
    )
    block = "in" if paragraphs == 0 else f"{max(-3, paragraphs)}"
    relation = c.relation
    if relation == "other" and layout.dep[c.head].startswith("nsubj"):
        relation = "subject"
    first = layout.sentence[c.head] == layout.opening[layout.paragraph[c.head]]
    f: Features = {
        "kind=" + c.kind: 1.0,
        f"place={where}{block}": 1.0,
        f"speaks={speaks}&{where}": 1.0,
        f"gap={side}{gap}&{speaks}": 1.0,
        f"gap={gap}&{where}": 1.0,
        f"relation={relation}&{speaks}": 1.0,
        f"relation={relation}&{where}": 1.0,
        f"kind={c.kind}&{where}": 1.0,
        f"kind={c.kind}&{speaks}": 1.0,
        f"first={first}&{where}": 1.0,
    }
    if right:
        f[f"after&final={_final(context.final)}&{speaks}&{where}"] = 1.0
    elif context.colon:
        f[f"colon&{speaks}&{where}"] = 1.0
        f[f"colon&{relation}&{where}"] = 1.0
    if not right and context.comma_before and where == "same":
        f[f"comma&{speaks}"] = 1.0
    if context.lower_start:
        f[f"lower&{side}&{where}"] = 1.0
    if right and context.dash_after and c.kind in {"person", "organisation"}:
        f["signature"] = 1.0
    if previous is not None and previous.head == c.head:
        f[f"previous&{where}&{speaks}"] = 1.0
    return f


def _final(final: str) -> str:
    return final if final in ".,?!…" else "none"


def rank_features(
    layout: Layout, context: Context, candidates: list[Candidate]
) -> list[Features]:
    """Measure what depends on the other candidates: who is nearest on each side."""
    order = sorted(
        range(len(candidates)), key=lambda n: _gap(layout, context, candidates[n])
    )
    seen: dict[str, int] = {}
    found: list[Features] = [{} for _ in candidates]
    for n in order:
        c = candidates[n]
        side = "R" if c.head >= context.last else "L"
        keys = [
            side
            + ("say" if c.verb_class == "say" or c.relation == "according" else "any")
        ]
        if c.kind in {"person", "pronoun", "people"}:
            keys.append(side + "human")
        if layout.dep[c.head].startswith("nsubj") or c.relation != "other":
            keys.append(side + "subject")
        for key in keys:
            place = seen.get(key, 0)
            seen[key] = place + 1
            if place < _RANKS:
                found[n][f"rank={key}{place}"] = 1.0
    return found


def same_features(
    layout: Layout,
    context: Context,
    previous: Context | None,
    candidates: list[Candidate],
) -> Features:
    """Measure whether the speaker of the quotation before goes on."""
    if previous is None:
        return {"same": 1.0, "same&none": 1.0}
    own = _own_cue(layout, context, candidates)
    between = sum(
        layout.inside[i] < 0 and layout.lower[i][:1].isalnum()
        for i in range(previous.last, min(context.first, previous.last + 60))
    )
    paragraphs = min(context.paragraph - previous.paragraph, 3)
    sentences = min(context.sentence - previous.sentence, 4)
    alone = context.left < 0 or layout.sentence[context.left] != context.sentence
    return {
        "same": 1.0,
        f"same&own={own}": 1.0,
        f"same&paragraphs={paragraphs}&own={own}": 1.0,
        f"same&sentences={sentences}": 1.0,
        f"same&between={_bucket(between)}&own={own}": 1.0,
        f"same&alone={alone}&paragraphs={min(paragraphs, 2)}": 1.0,
        f"same&colon={context.colon}": 1.0,
        f"same&continues={layout.segments[context.number].continues}": 1.0,
    }


def none_features(
    layout: Layout, context: Context, candidates: list[Candidate], *, start: bool
) -> Features:
    """Measure whether nobody is named as the speaker."""
    return {
        "none": 1.0,
        f"none&own={_own_cue(layout, context, candidates)}": 1.0,
        f"none&start={start}": 1.0,
        f"none&title={context.paragraph == 0}": 1.0,
        f"none&size={_size(context.words)}": 1.0,
    }


def _own_cue(layout: Layout, context: Context, candidates: list[Candidate]) -> str:
    best = "no"
    for c in candidates:
        if not c.speaks:
            continue
        anchor = c.verb if c.verb >= 0 else c.head
        if layout.sentence[anchor] == context.sentence:
            gap = _gap(layout, context, c)
            if gap <= _ADJACENT and (
                c.verb_class in {"say", "manner"} or c.relation == "according"
            ):
                return "near"
            best = "sentence"
    return best
