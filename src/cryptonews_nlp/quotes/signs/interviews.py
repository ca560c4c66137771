"""Interviews without labels: questions and answers that are paragraphs of their own.

    What made you leave?

    I had seen the books. We had nothing left.

The questions are the paper's; the answers are one person's, whom the lead names, or
whose name opens the first answer. An explainer has questions too, so here somebody is
asked ("you") and says "I".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from cryptonews_nlp.quotes.lang import LanguageData
from cryptonews_nlp.quotes.signs.marks import NO_LABEL, Segment, trim
from cryptonews_nlp.quotes.signs.turns import PARAGRAPH, small_words

_BOLD = re.compile(r"^\s*(?:\*\*|__)(.+?)(?:\*\*|__)\s*$")
_ASKS = re.compile(r"(?:[?…]|\.\.\.)[^\w«“\"]*$")
#: « ZOÉ ROUX. Oui, ... », « Zoé Roux : Oui, ... »: a name that opens an answer.
_NAMED = re.compile(
    r"((?:[A-ZÀ-Ý][\w'’-]+[^\S\n]){1,3}[A-ZÀ-Ý][\w'’-]+)"
    r"(?:\.?\s?(?:[-–—]|:)\s|(\.)\s)\s*"
)
#: A name that nothing parts from the first sentence, where its type has got lost.
_GLUED = re.compile(r"\s+(?=[A-ZÀ-Ý])")
_ENDS = re.compile(r"[.!?…][^\w]*$")
_MARKS = tuple('«“"—–-#>*•')
#: An answer that stands in marks.
_QUOTED = re.compile(r"[«“\"]\s*([^«»“”\"]+[^\s«»“”\"])\s*[»”\"]")
#: Questions, and words of the longest one.
_FEWEST = 2
_LONGEST = 60
#: Share of the answers in which somebody says "I", or "I" or "we".
_PERSONAL = 0.4
_SPOKEN = 0.6
#: Share of the paragraphs that are turns, from the first question to the last answer:
#: in the interviews read .75 to 1, in comments of readers mostly below .7.
_FILLED = 0.75


@dataclass(slots=True)
class _Turn:
    """A question and the paragraphs that answer it."""

    question: str
    start: int
    answer: list[re.Match[str]] = field(default_factory=list)


def find_interview(
    text: str, data: LanguageData, persons: Collection[tuple[int, int]] = ()
) -> list[Segment]:
    """Find the answers of an interview whose turns have no labels.

    Parameters
    ----------
    text : str
        The text as written.
    data : LanguageData
        Words of the language.
    persons : collection of tuple of int, optional
        Where the names of persons stand.

    Returns
    -------
    list of Segment
        One a paragraph, with the name that last opened an answer for its label, else
        an empty one; none for a text that is no interview.
    """
    if text.count("?") < _FEWEST:
        return []
    paragraphs = list(PARAGRAPH.finditer(text))
    bold = _bold_questions(paragraphs)
    asked = bold or {p.start() for p in paragraphs if _is_question(p.group())}
    turns = [t for t in _turns(paragraphs, asked, data) if t.answer]
    if len(turns) < _FEWEST or not _is_spoken(turns, data):
        return []
    if not bold and not _fill(paragraphs, turns):
        return []
    found = []
    opening = _opening(text, [t.answer[0] for t in turns], persons)
    label = NO_LABEL
    for turn in turns:
        for number, paragraph in enumerate(turn.answer):
            if label != NO_LABEL and number and text[slice(*label)] in paragraph[0]:
                break  # « Zoé Roux est l'auteure de ... »
            outer = trim(text, paragraph.start(), paragraph.end())
            quoted = _QUOTED.fullmatch(text, *outer)
            first, last = quoted.span(1) if quoted else outer
            if number == 0 and paragraph.start() in opening:
                label, first = opening[paragraph.start()]
            found.append(
                Segment(
                    first,
                    last,
                    outer[0] if quoted else first,
                    outer[1],
                    "",
                    "",
                    continues=number > 0,
                    label=label,
                )
            )
    return found


def _opening(
    text: str,
    answers: Sequence[re.Match[str]],
    persons: Collection[tuple[int, int]],
) -> dict[int, tuple[tuple[int, int], int]]:
    """Return the names that open answers, and where the words behind them begin."""
    tagged = dict(persons)
    found: dict[int, tuple[tuple[int, int], int]] = {}
    for answer in answers:
        first, last = trim(text, answer.start(), answer.end())
        name = _NAMED.match(text, first, last)
        if name and (not name[2] or name[1].lower() in text[:first].lower()):
            found[answer.start()] = name.span(1), name.end()
        elif glued := _GLUED.match(text, tagged.get(first, last), last):
            found[answer.start()] = (first, glued.start()), glued.end()
    names = {text[start:end] for (start, end), _ in found.values()}
    for answer in answers:  # the tagger may take the next word for a part of the name
        first, last = trim(text, answer.start(), answer.end())
        for known in names:
            glued = _GLUED.match(text, first + len(known), last)
            if glued and text.startswith(known, first):
                found[answer.start()] = (first, glued.start()), glued.end()
    return found


def _bold_questions(paragraphs: Sequence[re.Match[str]]) -> set[int]:
    """Return where the questions begin that a page sets in bold type."""
    bold = [p for p in paragraphs if _BOLD.match(p.group())]
    questions = sum(bool(_ASKS.search(p.group().strip(" *_"))) for p in bold)
    if questions < _FEWEST or 2 * questions <= len(bold):
        return set()
    return {p.start() for p in bold}


def _fill(paragraphs: Sequence[re.Match[str]], turns: Sequence[_Turn]) -> bool:
    """Tell an interview from comments of readers, where questions stand as well."""
    first, last = turns[0].start, turns[-1].answer[-1].start()
    within = sum(first <= p.start() <= last for p in paragraphs)
    return sum(1 + len(t.answer) for t in turns) >= _FILLED * within


def _turns(
    paragraphs: Sequence[re.Match[str]], asked: set[int], data: LanguageData
) -> list[_Turn]:
    """Return the questions with what follows each up to the next, or to a byline."""
    found: list[_Turn] = []
    closed = False
    for paragraph in paragraphs:
        line = paragraph.group().strip()
        if paragraph.start() in asked:
            found.append(_Turn(line, paragraph.start()))
            closed = False
        elif found and not closed:
            words = small_words(line)
            if not words or not _ENDS.search(line):
                closed = True  # who asked, a heading, a caption
            elif found[-1].answer and words[0] in data.pronouns:
                closed = True  # "She grew up in Lund": the reporter goes on
            elif not line.startswith(_MARKS) or _is_quoted(paragraph):
                found[-1].answer.append(paragraph)
    if any(t.answer and _is_quoted(t.answer[0]) for t in found[:_FEWEST]):
        for turn in found:
            turn.answer = [p for p in turn.answer if _is_quoted(p)]
    return found


def _is_quoted(paragraph: re.Match[str]) -> bool:
    return _QUOTED.fullmatch(paragraph.group().strip()) is not None


def _is_question(paragraph: str) -> bool:
    """Tell a question that is a paragraph of its own."""
    line = paragraph.strip()
    return (
        bool(_ASKS.search(line))
        and not line.startswith(_MARKS)
        and len(small_words(line)) <= _LONGEST
    )


def _is_spoken(turns: Sequence[_Turn], data: LanguageData) -> bool:
    """Tell whether somebody is asked and somebody answers, as no explainer does."""
    if not any(data.second_person & set(small_words(t.question)) for t in turns):
        return False
    answers = [{w for p in t.answer for w in small_words(p.group())} for t in turns]
    alone = data.first_person - data.first_plural
    singular = sum(bool(words & alone) for words in answers)
    either = sum(bool(words & data.first_person) for words in answers)
    return singular >= _PERSONAL * len(turns) and either >= _SPOKEN * len(turns)
