"""Where the sentences of the reporter end.

The parser's sentences are not used: it cuts inside quotations.
"""

from __future__ import annotations

from collections.abc import Sequence

from cryptonews_nlp.quotes.words.tokens import Tokens

_TERMINAL = frozenset(".!?…")
_SIGNS = frozenset("$€£¥%")
#: Marks that no sentence begins with: « “Elle part.”, dit Zoé Roux. »
_GOING_ON = frozenset(",;")
#: Points of a list that a scraper ran together.
_BULLETS = frozenset("•▪●‣")
_MARKS = frozenset("\"'«»“”„‟‹›‘’‚()[]")
#: Parts of speech of words that are capital at the start of a sentence only.
_CLOSED_CLASS = frozenset({"DET", "PRON", "ADP", "SCONJ", "CCONJ", "ADV"})


def number_sentences(layout: Tokens, cue: Sequence[str]) -> tuple[list[int], list[int]]:
    """Count paragraphs and the sentences of the reporter.

    Parameters
    ----------
    layout : Tokens
        The document.
    cue : sequence of str
        The classes of its reporting verbs.

    Returns
    -------
    tuple of (list of int, list of int)
        The numbers of the paragraph and of the sentence of each token.
    """
    paragraphs, sentences = [], []
    paragraph = sentence = 0
    pending = False
    opened = {last for _, last in layout.datelines}
    opened |= {i for i, _ in layout.datelines if i and "\n" not in layout.lower[i - 1]}
    for i, lower in enumerate(layout.lower):
        if "\n" in lower and _breaks(layout, cue, i):
            leads = _leads_over(layout, i)
            paragraph += not leads
            sentence += not leads
            pending = False
        elif (
            i in opened
            or i in layout.run_on
            or lower in _BULLETS
            or (pending and lower.strip() and lower not in _MARKS)
            or (pending and _opens(layout, i))
        ):
            sentence += 1
            pending = False
        paragraphs.append(paragraph)
        sentences.append(sentence)
        may_end = layout.inside[i] >= 0 or lower[-1:] in _TERMINAL
        pending = pending or (may_end and _ends(layout, cue, i))
    return paragraphs, sentences


def _breaks(layout: Tokens, cue: Sequence[str], i: int) -> bool:
    """Tell a paragraph break from a line wrapped in mid-sentence.

    Scrapers leave what a page links to on a line of its own.
    """
    gap = layout.lower[i]
    if gap.count("\n") > 1:
        return True
    after = layout.text[layout.end[i] : layout.end[i] + 2]
    before = layout.text[layout.start[i] - 1 : layout.start[i]]
    if after[:1].islower() and (before.isalnum() or before == ","):
        return False
    goes_on = after[:1] in _GOING_ON or (after[:1] == "." and not after[1:].strip())
    return not (after and goes_on) and not _awaits_speaker(layout, cue, i)


def _awaits_speaker(layout: Tokens, cue: Sequence[str], i: int) -> bool:
    """Tell a line that ends before whoever says its words: "“No,” | said | Roe"."""
    if i + 1 == len(layout.lower) or layout.inside[i + 1] >= 0:
        return False
    last = i - 1
    while last > 0 and (cue[last] == "say" or layout.pos[last] == "AUX"):
        last -= 1
    if layout.inside[max(last - 1, 0)] < 0:
        return False
    comma = "," in {layout.lower[last], layout.lower[last - 1]}
    return comma or (last < i - 1 and layout.inside[last] >= 0)


def _leads_over(layout: Tokens, i: int) -> bool:
    """Tell whether a colon before a line break introduces the marked words behind it.

    Example: "The mayor told reporters:", and what he told them in the next line.
    """
    after = i + 1
    return (
        0 < i < len(layout.lower) - 1
        and layout.lower[i - 1] == ":"
        and layout.inside[i - 1] < 0
        and layout.inside[after] >= 0
    )


def _opens(layout: Tokens, i: int) -> bool:
    number = layout.inside[i]
    return number >= 0 and (i == 0 or layout.inside[i - 1] != number)


def _ends(layout: Tokens, cue: Sequence[str], i: int) -> bool:  # noqa: PLR0911 - one exit a kind of ending
    """Tell whether a sentence of the reporter ends at this token."""
    number = layout.inside[i]
    if number < 0:
        last = layout.lower[i][-1:]
        if last not in _TERMINAL:
            return False
        if layout.lower[i] == "." and layout.lower[i - 1] in layout.data.abbreviations:
            return False
        if layout.lower[i] in {".", "…", "..."}:
            return True
        if layout.lower[i] in {"!", "?"}:
            return _capital_after(layout, i)  # « “Elle part” ? demande-t-il »
        if layout.lower[i][-2:-1] in _SIGNS and _capital_after(layout, i):
            return True  # « 2,3 M$. L'an dernier »
        # "Conn.", "U.S.": only where the parser begins a sentence after it, or a
        # word that is capital nowhere else: "at 5 a.m. By noon"
        after = i + 1
        after += after < len(layout.lower) and not layout.lower[after].strip()
        return (
            after < len(layout.doc)
            and layout.lower[i][:-1] not in layout.data.joining
            and _capital_after(layout, i)
            and (
                layout.doc[i + 1].is_sent_start is True
                or _is_function_word(layout, after)
                or _opens_quotation(layout, after)
            )
        )
    if i + 1 < len(layout.inside) and layout.inside[i + 1] == number:
        return False
    segment = layout.segments[number]
    final = layout.text[segment.end - 1]
    if final not in _TERMINAL:
        return False
    if not _capital_after(layout, i):
        return False
    # "Really?" Tom said. : a question may be followed by its cue
    return final == "." or not any(name == "say" for name in cue[i + 1 : i + 5])


def _opens_quotation(layout: Tokens, i: int) -> bool:
    """Tell a mark behind a word that the tokenizer left its full stop: « ZephX. « »."""
    return layout.lower[i] in _MARKS and layout.lower[i - 1][:-1].isalnum()


def _is_function_word(layout: Tokens, i: int) -> bool:
    """Tell whether a capital word is one that is none in mid-sentence."""
    return (
        layout.pos[i] in _CLOSED_CLASS
        and layout.written(i, i + 1).istitle()
        and not layout.label[i]
    )


def _capital_after(layout: Tokens, i: int) -> bool:
    """Tell whether what follows may open a sentence: no small letter, no comma."""
    rest = layout.text[layout.end[i] : layout.end[i] + 12].lstrip(' \t\u00a0\u202f"»”)')
    return not rest or not (rest[0].islower() or rest[0] in _GOING_ON)
