"""Speech set without quote marks, and cues set inside them.

French dialogue opens each turn with a dash; newsletters quote with ``>``; the French
press leaves the marks open over the cue: « Il dort, raconte Zoé. Nous aussi. »
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from cryptonews_nlp.quotes.lang import LanguageData
from cryptonews_nlp.quotes.lang.words.tables import INVERTING
from cryptonews_nlp.quotes.signs.marks import Segment, trim

_DASH_LINE = re.compile(r"^[^\S\n]*([—–-]|--)[^\S\n]+(?=\S)(.*)$", re.MULTILINE)
_DASH_AFTER_COLON = re.compile(r":[^\S\n]([—–])[^\S\n](?=\S)(.*)$", re.MULTILINE)
_TURN = re.compile(r"(?<=[.?!…])[^\S\n][—–][^\S\n](?=[A-ZÀ-Ý«\"“])")
# ">>" leads to another page
_BLOCK = re.compile(r"^>(?!>)[^\S\n]?(?=[^\s>])(.*)$", re.MULTILINE)
_ASKS = re.compile(r"[?!…][^\S\n]*$")
_AFTER_MARK = re.compile(r"(?:,|[?!…])[^\S\n]+")
_WORD = re.compile(r"[\w-]+")
_STOP_OR_COMMA = re.compile(r",|(?<!\b[A-Z])[.?!…](?=\s|$)")
_OPENING_WORD = re.compile(r"\s+([\w.]+['’]?)")
#: A word with a capital at the end of a stretch, and characters of the longest title.
_TITLE = re.compile(r"\b[A-ZÀ-Ý][^\W\d_]+$")
_LONGEST_TITLE = 8
_LONGEST_CUE = 200


def find_dialogue(
    text: str, taken: Iterable[Segment], data: LanguageData
) -> list[Segment]:
    """Find turns that open with a dash and quoted blocks.

    Parameters
    ----------
    text : str
        The text as written.
    taken : iterable of Segment
        Stretches inside marks; lines that hold one are left alone.
    data : LanguageData
        Words of the language.

    Returns
    -------
    list of Segment
        With the dash, or ``>``, as opener and no closer.
    """
    marked = [(s.outer_start, s.outer_end) for s in taken]

    def free(match: re.Match[str]) -> bool:
        return not any(a < match.end() and match.start() < b for a, b in marked)

    found: list[Segment] = []
    for group in _groups(text, filter(free, _DASH_LINE.finditer(text))):
        if _is_dialogue(text, group, data):
            for match in group:
                found += _turns(text, match.start(1), match.start(2), match.end())
    for match in filter(free, _DASH_AFTER_COLON.finditer(text)):
        found += _turns(text, match.start(1), match.start(2), match.end())
    found += _blocks(text, filter(free, _BLOCK.finditer(text)))
    return found


def _groups(
    text: str, lines: Iterable[re.Match[str]], *, most: int | None = None
) -> Iterator[list[re.Match[str]]]:
    """Yield lines that only white space parts, of it at most so many characters."""
    group: list[re.Match[str]] = []
    for line in lines:
        between = text[group[-1].end() : line.start()] if group else ""
        if between.strip() or (most is not None and len(between) > most):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _is_dialogue(text: str, group: list[re.Match[str]], data: LanguageData) -> bool:
    """Tell turns of a dialogue from the items of a list."""
    if not data.cues_inside_marks:
        return False
    if any(find_cue(text, m.start(2), m.end(), data) for m in group):
        return True
    questions = any(_ASKS.search(m.group(2)) for m in group)
    return questions and (len(group) > 1 or group[0].group(1) != "-")


def _turns(text: str, outer: int, start: int, end: int) -> Iterator[Segment]:
    for turn in _TURN.finditer(text, start, end):
        yield _segment(text, outer, start, turn.start(), text[outer])
        outer, start = turn.start() + 1, turn.end()
    yield _segment(text, outer, start, end, text[outer])


def _blocks(text: str, lines: Iterable[re.Match[str]]) -> Iterator[Segment]:
    # a paragraph each: the last one may be who speaks
    for group in _groups(text, lines, most=1):
        yield _segment(text, group[0].start(), group[0].start(1), group[-1].end(), ">")


def _segment(text: str, outer: int, start: int, end: int, opener: str) -> Segment:
    first, last = trim(text, start, end)
    return Segment(first, last, outer, max(last, end), opener, "")


def find_cue(
    text: str, start: int, end: int, data: LanguageData
) -> tuple[int, int] | None:
    """Return the comma and the end of a cue set inside a quotation.

    Parameters
    ----------
    text : str
        The text as written.
    start, end : int
        The quotation.
    data : LanguageData
        Words of the language.

    Returns
    -------
    (int, int) or None
        Offsets of the cue with its comma and its final mark.
    """
    for comma in _AFTER_MARK.finditer(text, start, end):
        at = comma.end()
        if not text[at : at + 1].islower():
            continue  # « — Qui ? demande Zoé », not « Qui ? Demande Zoé »
        clitic = data.weak_words.match(text, at, end)
        word = _WORD.match(text, clitic.end() if clitic else at, end)
        if word is None:
            continue
        inverted = data.inverted.search(text, at, min(word.end() + 1, end))
        verb = word.group().lower().partition("-")[0]
        if inverted and verb in data.auxiliaries:
            after = _WORD.match(text, min(word.end() + 1, end), end)
            verb = after.group().lower() if after else ""
        if data.verbs.get(verb) not in INVERTING:
            continue
        if inverted:
            stop = re.compile(r"[,.;?!…]").search(text, word.end(), end)
        elif subject := _noun_phrase_behind(text, word.end(), end, data):
            stop = _end_of_subject(text, subject, end, data)
        else:
            continue
        last = stop.end() if stop else end
        first = comma.start() + (text[comma.start()] != ",")  # the "?" is quoted
        if last - first <= _LONGEST_CUE:
            return first, last
    return None


def _noun_phrase_behind(text: str, start: int, end: int, data: LanguageData) -> int:
    """Return where the subject of a cue ends its first word, 0 without one.

    Between them an adverb or an aside may stand: « note de son côté Zoé Roux ».
    """
    aside = data.aside.match(text, start, end)
    word = _OPENING_WORD.match(text, aside.end() if aside else start, end)
    if word is None:
        return 0
    first = word.group(1)
    opens = first[0].isupper() or first.lower().replace("’", "'") in data.determiners
    return word.end() if opens else 0


def _end_of_subject(
    text: str, start: int, end: int, data: LanguageData
) -> re.Match[str] | None:
    """Return the mark that ends a cue: a stop, or a comma behind which words go on.

    « Nous, note Zoé Roux, on attend. », but « note Zoé Roux, 40 ans, docker. »
    """
    begun = False
    for mark in _STOP_OR_COMMA.finditer(text, start, end):
        if mark.group() != ",":
            if _is_abbreviated(text, mark.start(), data):
                continue
            return mark
        found = _OPENING_WORD.match(text, mark.end(), end)
        word = found.group(1).replace("’", "'") if found else ""
        if word in data.resuming and not begun:
            return mark
        begun = begun or word in data.joiners
    return None


def _is_abbreviated(text: str, stop: int, data: LanguageData) -> bool:
    """Tell the full stop of a title from that of a sentence: « note Mme. Roux »."""
    word = _TITLE.search(text, max(0, stop - _LONGEST_TITLE), stop)
    return word is not None and word[0].lower() in data.abbreviations


def split_at_cues(
    text: str, segments: Iterable[Segment], data: LanguageData
) -> list[Segment]:
    """Cut the cues that the press sets inside the marks out of the quotations.

    Parameters
    ----------
    text : str
        The text as written.
    segments : iterable of Segment
        Marked stretches.
    data : LanguageData
        Words of the language.

    Returns
    -------
    list of Segment
        Sorted; a stretch with a cue inside became two, or one when nothing follows.
    """
    found: list[Segment] = []
    for segment in segments:
        cue = None
        if data.cues_inside_marks and segment.level == 0:
            cue = find_cue(text, segment.start, segment.end, data)
        if cue is None:
            found.append(segment)
            continue
        start, end = trim(text, segment.start, cue[0])
        if start < end:
            found.append(
                replace(segment, start=start, end=end, outer_end=cue[0] + 1, closer="")
            )
        start, end = trim(text, cue[1], segment.end)
        if start < end:
            rest = replace(segment, start=start, end=end, outer_start=start, opener="")
            found.append(replace(rest, continues=False))
    return sorted(found, key=lambda s: (s.outer_start, -s.outer_end))
