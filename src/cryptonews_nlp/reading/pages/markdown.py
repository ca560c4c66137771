"""Markdown to text: what a reader of the rendered page reads.

The tokens of markdown-it (CommonMark, tables, struck-out words) are written out as
plain text: no signs of headings and emphasis, no targets of links, no pictures. Lists
keep bullets, tables their bars, and quoted paragraphs their ``>``, which does in
plain text what quote marks do. What was left out is kept beside the text: the zoner
tells menus by their links and captions by their pictures.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from lxml.html.defs import tags as html_tags
from markdown_it import MarkdownIt
from markdown_it.token import Token

from cryptonews_nlp._text import composed
from cryptonews_nlp._types import Marks
from cryptonews_nlp.reading.pages.attributes import without_attributes
from cryptonews_nlp.reading.pages.markup import html_fragment_to_text

# The parser drops what is nested deeper than that: Python's own limit, an error, comes
# first.
_DEEPEST = 1_000_000
_ELEMENT = re.compile(r"</?([a-z][a-z0-9]*)\b|<[!?]", re.IGNORECASE)
# "[[Dover]]" or "[[Dover|the port]]", as in notebooks and wikis.
_NOTE = re.compile(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\]")
# A dash would open speech, a plus or minus belong to a figure.
_BULLET = "•"
_MARKDOWN = frozenset(("markdown", "md"))
# what pandoc passes through
_RAW_HTML = "{=html}"
_LINE, _GAP = "\n", "\n\n"


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    """Return a parser of CommonMark and tables.

    Lines indented by four spaces are paragraphs to it: printed news indents these, and
    holds no programs.
    """
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST})
    # no page is made, so that links to scripts are links like others
    parser.validateLink = bool  # type: ignore[method-assign, assignment]
    return parser.enable(["table", "strikethrough"]).disable("code")


def render_markdown(source: str) -> tuple[str, Marks]:
    r"""Turn Markdown into text, a blank line between its blocks.

    Parameters
    ----------
    source : str
        Markdown without front matter.

    Returns
    -------
    str
        Its text, whose lines are those of the source, or its paragraphs where a
        converter filled the lines. What is nested too deeply to be
        parsed stays as it is.
    tuple of (int, str)
        The markup that was left out, by the places in the text where it stood.

    Examples
    --------
    >>> render_markdown("## A *new* [case](/c)\n\n> Un mot.\n\n* b\n* c")
    ('A new case\n\n> Un mot.\n\n• b\n• c',
     ((0, '## '), (2, '*'), (5, '*'), (6, '['), (10, '](/c)')))
    """
    source, filled = without_attributes(composed(source))
    try:
        tokens = _parser().parse(source)
    except RecursionError:
        return source, ()
    writer = _Writer(filled=filled)
    writer.write(tokens)
    return "".join(writer.parts), tuple(writer.marks)


class _Writer:
    """Writes tokens as text, and notes the markup that it leaves out."""

    def __init__(self, *, filled: bool) -> None:
        # whether lines end where a width was reached
        self._filled = filled
        self.parts: list[str] = []
        self.marks: list[tuple[int, str]] = []
        self._length = 0
        # what to write, and to note, once the block has text
        self._gap, self._lead = "", ""
        self._waiting: list[str] | None = []
        self._lists = self._quotes = self._columns = 0
        self._first_item = False
        self._heading = self._target = ""

    def write(self, tokens: Sequence[Token]) -> None:
        """Write blocks, or what stands in one."""
        for token in tokens:
            write = _WRITERS.get(token.type)
            if write is not None:
                write(self, token)

    def _begin(self, gap: str) -> None:
        """Begin a block, which is none before there is text in it."""
        self._gap = max(self._gap, gap, key=len)
        self._waiting = []

    def _put(self, text: str) -> None:
        if self._waiting is not None:
            text = text.lstrip()
            if not text:
                return
            before = self._gap if self.parts else ""
            before += "> " * bool(self._quotes) + self._lead
            self.parts.append(before)
            self._length += len(before)
            self.marks += [(self._length, mark) for mark in self._waiting]
            self._gap, self._lead, self._waiting = "", "", None
        self.parts.append(text)
        self._length += len(text)

    def _mark(self, mark: str) -> None:
        if self._waiting is None:
            self.marks.append((self._length, mark))
        else:
            self._waiting.append(mark)

    def paragraph(self, token: Token) -> None:
        """Begin a paragraph; those of lists without blank lines are hidden ones."""
        self._begin(_LINE if token.hidden and not self._first_item else _GAP)
        self._first_item = False

    def heading(self, token: Token) -> None:
        """Begin a heading: the last line of what may be a paragraph before a rule."""
        self._begin(_GAP)
        self._heading = "#" * int(token.tag[1:]) + " "

    def quotation(self, token: Token) -> None:
        """Open or close a block quotation."""
        self._quotes += token.nesting

    def items(self, token: Token) -> None:
        """Open or close a list."""
        self._first_item = token.nesting > 0 and not self._lists
        self._lead = ""
        self._lists += token.nesting

    def item(self, token: Token) -> None:
        """Open an item."""
        sign = f"{token.info}{token.markup}" if token.info else _BULLET
        self._lead = "  " * (self._lists - 1) + sign + " "

    def table(self, token: Token) -> None:
        """Begin a table."""
        del token
        self._begin(_GAP)
        self._columns = 0

    def row(self, token: Token) -> None:
        """Begin a row of a table, with the rule between its head and the others."""
        del token
        self._begin(_LINE)
        self._put("|")

    def cell(self, token: Token) -> None:
        """Open or close a cell."""
        self._put(" " if token.nesting > 0 else " |")
        self._columns += token.type == "th_close"

    def rule(self, token: Token) -> None:
        """Write the rule below the head of a table."""
        del token
        self._begin(_LINE)
        self._put("|" + " --- |" * self._columns)

    def inline(self, token: Token) -> None:
        """Write what stands in a block."""
        tokens = token.children or []
        if self._heading:
            breaks = [n for n, t in enumerate(tokens) if t.type.endswith("break")]
            self.write(tokens[: max(breaks, default=-1) + 1])
            self._mark(self._heading)
            self._heading = ""
            tokens = tokens[max(breaks, default=-1) + 1 :]
        self.write(tokens)

    def text(self, token: Token) -> None:
        """Write words; those in two brackets are the name of another note."""
        end = 0
        for found in _NOTE.finditer(token.content):
            self._put(token.content[end : found.start()])
            self._mark("[")
            self._put(found[2] or found[1])
            self._mark("]()")
            end = found.end()
        self._put(token.content[end:])

    def line(self, token: Token) -> None:
        """Break a line as the source does; those of quotations are filled anew."""
        if self._waiting is None:
            soft = (self._quotes or self._filled) and token.type == "softbreak"
            self._put(" " if soft else "\n" + "> " * bool(self._quotes))

    def link(self, token: Token) -> None:
        """Note where a link begins, or where it led to."""
        if token.nesting > 0:
            target = str(token.attrGet("href") or "")
            self._target = target.replace("(", "%28").replace(")", "%29")
            self._mark("[")
        else:
            self._mark(f"]({self._target})")

    def emphasis(self, token: Token) -> None:
        """Note emphasis."""
        self._mark(token.markup)

    def picture(self, token: Token) -> None:
        """Note a picture."""
        del token
        self._mark("![]()")

    def tag(self, token: Token) -> None:
        """Leave out a tag; what is no element of HTML is a word between brackets."""
        element = _ELEMENT.match(token.content)
        if element and element[1] and element[1].lower() == "br":
            self.line(token)
        elif not element or (element[1] and element[1].lower() not in html_tags):
            self._put(token.content)

    def program(self, token: Token) -> None:
        """Write a block between fences; of Markdown and HTML what a reader sees."""
        kind = token.info.strip().lower()
        if kind in _MARKDOWN:
            self.write(_parser().parse(token.content))
        elif kind == _RAW_HTML:
            self.page(token)
        else:
            self._begin(_GAP)
            self._put(token.content.rstrip())

    def page(self, token: Token) -> None:
        """Write a block of HTML; a comment that never ends would hide all the rest."""
        self._begin(_GAP)
        unclosed = token.content.startswith("<!--") and "-->" not in token.content
        html = token.content[4:] if unclosed else token.content
        self._put(html_fragment_to_text(html))


_WRITERS: dict[str, Callable[[_Writer, Token], None]] = {
    "paragraph_open": _Writer.paragraph,
    "heading_open": _Writer.heading,
    "blockquote_open": _Writer.quotation,
    "blockquote_close": _Writer.quotation,
    "bullet_list_open": _Writer.items,
    "bullet_list_close": _Writer.items,
    "ordered_list_open": _Writer.items,
    "ordered_list_close": _Writer.items,
    "list_item_open": _Writer.item,
    "table_open": _Writer.table,
    "tr_open": _Writer.row,
    "thead_close": _Writer.rule,
    **dict.fromkeys(("th_open", "th_close", "td_open", "td_close"), _Writer.cell),
    "inline": _Writer.inline,
    **dict.fromkeys(("text", "text_special", "code_inline"), _Writer.text),
    **dict.fromkeys(("softbreak", "hardbreak"), _Writer.line),
    **dict.fromkeys(("link_open", "link_close"), _Writer.link),
    **dict.fromkeys(
        ("em_open", "em_close", "strong_open", "strong_close"), _Writer.emphasis
    ),
    "image": _Writer.picture,
    "html_inline": _Writer.tag,
    "fence": _Writer.program,
    "html_block": _Writer.page,
}
