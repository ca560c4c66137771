"""Rows of any frame in the words around them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import Any, overload

import pandas as pd

from cryptonews_nlp._markup import markup_spans, without

#: Stretches that show themselves; more would choke a terminal or a notebook.
SHOWN = 100


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of an article between what stands before and after them."""

    article_id: str
    start: int
    end: int
    before: str
    words: str
    after: str


class Evidence(Sequence[Stretch]):
    """Stretches of articles that show themselves, in a terminal and in a notebook.

    Parameters
    ----------
    stretches : iterable of Stretch

    Examples
    --------
    >>> Evidence([stretch_of("a.txt", "Police in Oslo arrested two men.", 10, 14, 12)])
    a.txt:10-14
      Police in [Oslo] arrested…
    """

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        self._stretches = tuple(stretches)

    @overload
    def __getitem__(self, index: int) -> Stretch: ...
    @overload
    def __getitem__(self, index: slice) -> Evidence: ...
    def __getitem__(self, index: int | slice) -> Stretch | Evidence:
        found = self._stretches[index]
        return found if isinstance(found, Stretch) else Evidence(found)

    def __len__(self) -> int:
        return len(self._stretches)

    def _left(self) -> str:
        more = len(self) - SHOWN
        return f"… and {more:,} more; slice them: [{SHOWN}:]" if more > 0 else ""

    def __repr__(self) -> str:
        lines = [
            f"{s.article_id}:{s.start}-{s.end}\n  {s.before}[{s.words}]{s.after}"
            for s in self._stretches[:SHOWN]
        ]
        return "\n".join([*lines, *filter(None, [self._left()])])

    def _repr_html_(self) -> str:
        style = "margin:.4em 0;line-height:1.5;text-align:left;max-width:60em"
        shown = "".join(
            f"<p style='{style}'>{escape(s.before)}<mark>{escape(s.words)}</mark>"
            f"{escape(s.after)}<br><small><code>{escape(s.article_id)}:{s.start}-"
            f"{s.end}</code></small></p>"
            for s in self._stretches[:SHOWN]
        )
        return f"{shown}<p>{self._left()}</p>" if self._left() else shown


def stretch_of(article_id: str, text: str, start: int, end: int, width: int) -> Stretch:
    """Cut a stretch and its surroundings out of a text, each on one line.

    Markdown's syntax is left out; the offsets count it.

    Parameters
    ----------
    article_id, text : str
        An article.
    start, end : int
        Offsets into its text.
    width : int
        Code points shown on either side at most.
    """
    left, right = max(start - width, 0), min(end + width, len(text))
    spans = _markup(text)

    def shown(start: int, end: int) -> str:
        return re.sub(r"\s+", " ", without(text, start, end, spans))

    before, after = shown(left, start), shown(end, right)
    if left:
        # a word that is cut is left out
        before = before and "…" + before.partition(" ")[2]
    if right < len(text):
        after = after and after.rpartition(" ")[0] + "…"
    words = shown(start, end)
    return Stretch(article_id, start, end, before.lstrip(), words, after.rstrip())


@lru_cache(maxsize=16)
def _markup(text: str) -> list[tuple[int, int]]:
    # rows of one article follow each other
    return markup_spans(text)


def evidence_of(rows: Any, text_of: Callable[[str], str], width: int) -> Evidence:  # noqa: ANN401 - whatever pandas takes rows out as
    """Return rows of a frame in the words around them.

    Parameters
    ----------
    rows : pandas.DataFrame, pandas.Series or named tuple
        One row or several, with ``article_id``, ``start`` and ``end``.
    text_of : callable
        Text of an article by its id.
    width : int
        Code points shown on either side.

    Raises
    ------
    TypeError
        For rows that have no offsets.
    """
    table = rows
    if isinstance(rows, pd.Series):
        table = rows.to_frame().T
    elif not isinstance(rows, pd.DataFrame):
        table = pd.DataFrame([rows])
    if not {"article_id", "start", "end"} <= set(table.columns):
        message = (
            "expected rows with article_id, start and end, as those of quotes or "
            f"mentions; these have {', '.join(map(str, table.columns))}"
        )
        raise TypeError(message)
    spans = table.dropna(subset=["start"])[["article_id", "start", "end"]]
    texts = {key: text_of(key) for key in spans["article_id"].unique()}
    return Evidence(
        stretch_of(key, texts[key], int(start), int(end), width)
        for key, start, end in spans.itertuples(index=False)
    )
