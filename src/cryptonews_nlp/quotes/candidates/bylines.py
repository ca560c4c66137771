"""Lines that say who wrote or asked: nobody in them speaks in the article."""

from __future__ import annotations

from cryptonews_nlp.quotes.words.layout import Layout

#: Tokens of the longest such line.
_LONGEST = 16
#: What stands before such a part.
_PARTS = frozenset({";", ",", "(", ".", "additional"})
_NAMES = frozenset({"PERSON", "PER", "ORG", "LOC", "DATE"})


def byline_tokens(layout: Layout) -> set[int]:
    """Return the tokens of bylines: "By Anne Roe, Lyon", « Propos recueillis par X ».

    Such a line begins with a word for it, or holds names, places and dates alone, or
    credits somebody: "Writing by Anne Roe in Lyon; Editing by Bo Lund and Zoe Hale".
    The title is none, nor is a line with marks or a signature.
    """
    named = {
        layout.paragraph[ent.start]
        for ent in layout.ents
        if ent.label_ in {"PERSON", "PER"}
    }
    lines: dict[int, list[int]] = {paragraph: [] for paragraph in named - {0}}
    for i, paragraph in enumerate(layout.paragraph):
        if paragraph in lines and layout.lower[i].strip():
            lines[paragraph].append(i)
    return {
        i
        for line in lines.values()
        for i in (
            line
            if len(line) <= _LONGEST and _is_byline(layout, line)
            else line[_credits(layout, line) :]
        )
    }


def _credits(layout: Layout, line: list[int]) -> int:
    """Return where "editing by" and a name begin that close a line, else its end.

    An article may be one line: who speaks in it before its credits does speak.
    """
    bylines, starts = layout.data.bylines, _PARTS | layout.data.bylines
    return next(
        (
            at
            for at, (i, by, name) in enumerate(
                zip(line, line[1:], line[2:], strict=False)
            )
            if layout.lower[i] in bylines
            and layout.lower[by] in bylines
            and layout.label[name] in _NAMES
            and layout.inside[i] < 0
            and (at == 0 or layout.lower[line[at - 1]] in starts)
        ),
        len(line),
    )


def _is_byline(layout: Layout, line: list[int]) -> bool:
    words = [i for i in line if layout.lower[i][:1].isalpha()]
    if not words:
        return False  # a name that is a number: « @1789 »
    if layout.lower[line[0]] in {"-", "—", "–"} or layout.lower[line[-1]] == ":":
        return False
    if any(layout.inside[i] >= 0 for i in line):
        return False
    if layout.lower[words[0]] in layout.data.bylines:
        return True
    return all(layout.label[i] in _NAMES for i in words)
