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
        for ent in layout.doc.ents
        if ent.label_ in {"PERSON", "PER"}
    }
    lines: dict[int, list[int]] = {paragraph: [] for paragraph in named - {0}}
    for i, paragraph in enumerate(layout.paragraph):
        if paragraph in lines and layout.lower[i].strip():
            lines[paragraph].append(i)
    return {
        i
        for line in lines.values()
        if _credits(layout, line)
        or (len(line) <= _LONGEST and _is_byline(layout, line))
        for i in line
    }


def _credits(layout: Layout, line: list[int]) -> bool:
    """Tell whether a line has "editing by" and a name where a part of it begins."""
    bylines, starts = layout.data.bylines, _PARTS | layout.data.bylines
    return any(
        layout.lower[i] in bylines
        and layout.lower[by] in bylines
        and layout.label[name] in _NAMES
        and layout.inside[i] < 0
        and (at == 0 or layout.lower[line[at - 1]] in starts)
        for at, (i, by, name) in enumerate(zip(line, line[1:], line[2:], strict=False))
    )


def _is_byline(layout: Layout, line: list[int]) -> bool:
    if layout.lower[line[0]] in {"-", "—", "–"} or layout.lower[line[-1]] == ":":
        return False
    words = [i for i in line if layout.lower[i][:1].isalpha()]
    if any(layout.inside[i] >= 0 for i in line):
        return False
    if layout.lower[words[0]] in layout.data.bylines:
        return True
    return all(layout.label[i] in _NAMES for i in words)
