"""HTML to text: whole pages by trafilatura, fragments by their blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from cryptonews_nlp.reading.pages.bodies import with_one_body
from cryptonews_nlp.reading.pages.pagedata import (
    linked_data,
    meta_elements,
    saved_from,
)

_TAG = re.compile(
    r"</?(?:p|div|br|span|a|h[1-6]|ul|ol|li|article|section|strong|em|b|i|img|figure|"
    r"table|blockquote)\b[^<>]*>",
    re.IGNORECASE,
)
#: Tags within a line, which titles hold too: "<em>The Wall</em>: two held".
INLINE_TAG = re.compile(
    r"</?(?:em|i|b|strong|span|sup|sub|u|small|mark)(?:\s[^<>]*)?>", re.IGNORECASE
)
# An inline quotation that brings no marks of its own.
_Q = re.compile(
    r"<q\b[^<>]{0,300}>(\s*)(?![\s\"“«‘'„])(.{1,5000}?)</q\s*>",
    re.IGNORECASE | re.DOTALL,
)
_MIN_TAGS = 2
_SAMPLE = 5_000
_BLOCKS = (
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "figure",
    "figcaption", "table", "article", "section", "header", "footer", "nav", "aside",
    "main", "form", "pre", "title",
)  # fmt: skip
_LINES = ("br", "li", "tr", "dt", "dd", "option", "button")
# Without an element for them, blank lines part paragraphs, as in what WordPress stores;
# without any element that breaks lines, so does the end of each. None within a tag.
_PARAGRAPH = re.compile(r"<(?:p|div|article|section|table)\b", re.IGNORECASE)
_BREAK = re.compile(rf"<(?:{'|'.join((*_BLOCKS, *_LINES))})\b", re.IGNORECASE)
_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*(?![^<>]*>)")
_LINE_END = re.compile(r"\n(?![^<>]*>)")
# Text that is not shown.
_HIDDEN = ("script", "style", "noscript", "template", "iframe", "svg", "select", "head")
_DATE_META = (
    "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
    "publish-date", "pubdate", "og:published_time", "sailthru.date", "parsely-pub-date",
    "article:published", "publication_date", "og:article:published_time",
)  # fmt: skip
_PARTS = re.compile(r"\s*;\s*")
_JSON_DATE = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
# Below this length trafilatura's quick pass is repeated with its slower rivals.
_MIN_EXTRACTED = 250
_HEAD_CHARACTERS = 600
# Years 0 and 1, and the day from which programs count.
_NO_DATES = ("-", "0000", "0001", "1970-01-01")


@dataclass(frozen=True, slots=True)
class Page:
    """What a web page holds: its main text and its own metadata."""

    text: str
    title: str | None = None
    author: str | None = None
    source: str | None = None
    url: str | None = None
    published: str | None = None


def looks_like_html(text: str) -> bool:
    """Tell whether a text field holds HTML (feeds and exports often do).

    Examples
    --------
    >>> looks_like_html("<p>Un</p>"), looks_like_html("a < b and c > d")
    (True, False)
    """
    return "<" in text and len(_TAG.findall(text[:_SAMPLE])) >= _MIN_TAGS


def looks_like_page(text: str) -> bool:
    """Tell whether a text file holds a whole web page."""
    head = text[:_SAMPLE].lstrip().lower()
    return head.startswith(("<!doctype html", "<html")) or (
        head.startswith("<?xml") and "<html" in head
    )


def _even_out(text: str) -> str:
    """Drop superfluous white space, keep at most one blank line."""
    lines = (" ".join(re.split(r"[ \t\r\f\v]+", x)).strip() for x in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _text_of(root: lxml_html.HtmlElement) -> str:
    """Return the shown text of a tree, its blocks on lines of their own."""
    for node in list(root.iter(*_HIDDEN)):
        node.drop_tree()
    for comment in list(root.iter(etree.Comment, etree.ProcessingInstruction)):
        parent = comment.getparent()
        if parent is not None:
            comment.drop_tag()
    # line breaks of the source are only white space; those of <pre> are kept out
    for node in root.iter():
        if isinstance(node.tag, str) and node.text and node.tag != "pre":
            node.text = re.sub(r"\s*\n\s*", " ", node.text)
        if node.tail:
            node.tail = re.sub(r"\s*\n\s*", " ", node.tail)
    for node in root.iter(*_BLOCKS):
        node.text = "\n\n" + (node.text or "")
        node.tail = "\n\n" + (node.tail or "")
    for node in root.iter(*_LINES):
        if node.tag == "br":
            node.tail = "\n" + (node.tail or "")
        else:
            node.text = "\n" + (node.text or "")
            node.tail = "\n" + (node.tail or "")
    return _even_out(str(root.text_content()))


def _with_marks(html: str) -> str:
    """Write the marks that browsers put around ``<q>``, where the page has none."""
    return _Q.sub(lambda found: f"{found[1]}“{found[2]}”", html)


def html_fragment_to_text(html: str) -> str:
    r"""Turn a fragment of HTML into text, a blank line between its blocks.

    Parameters
    ----------
    html : str
        Fragment without menus, such as a feed's ``content:encoded``.

    Returns
    -------
    str
        Its text.

    Examples
    --------
    >>> html_fragment_to_text("<p>Un <b>mot</b>.</p><p>Deux</p>")
    'Un mot.\n\nDeux'
    """
    html = _with_marks(html)
    try:
        root = lxml_html.fragment_fromstring(html, create_parent="div")
        return _text_of(root)
    except (etree.LxmlError, ValueError, AssertionError):
        return _even_out(re.sub(r"<[^<>]*>", " ", html))


def with_breaks(html: str) -> str:
    r"""Set elements for the lines of a fragment whose paragraphs have none.

    Examples
    --------
    >>> with_breaks("Un <b>mot</b>.\n\nDeux\nTrois")
    'Un <b>mot</b>.<br><br>Deux<br>Trois'
    >>> with_breaks("<p>Un\nmot</p>")
    '<p>Un\nmot</p>'
    """
    if _PARAGRAPH.search(html):
        return html
    broken = _BREAK.search(html) is not None
    html = _BLANK_LINE.sub("<br><br>", html)
    return html if broken else _LINE_END.sub("<br>", html)


def flat_text(html: str) -> str:
    """Flatten a whole page to text: menus, adverts and all.

    Parameters
    ----------
    html : str
        A page.

    Returns
    -------
    str
        All that it shows, for :func:`~cryptonews_nlp.zoning.find_zones` to divide.
    """
    try:
        root = lxml_html.document_fromstring(_with_marks(without_declaration(html)))
    except (etree.LxmlError, ValueError, AssertionError):
        return html_fragment_to_text(html)
    return _text_of(root)


def without_declaration(html: str) -> str:
    """Take off an XML declaration, which lxml refuses in decoded text."""
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", html.replace("\x00", ""))


def html_to_text(html: str) -> Page:
    """Extract the main text and the metadata of a web page.

    Parameters
    ----------
    html : str
        A page.

    Returns
    -------
    Page
        Text by trafilatura, its title first where the text does not begin with it;
        all that the page shows when trafilatura finds no main text.
    """
    html = _with_marks(html)
    document = _extract(with_one_body(html))
    meta, data = meta_elements(html), linked_data(html)
    url = data.get("url") or saved_from(html)
    site = meta.get("og:site_name") or data.get("source")
    # what the page states of itself first: a byline in its text may be another's
    signed = (
        data.get("author"),
        meta.get("author"),
        meta.get("article:author"),
        document.author if document is not None else None,
    )
    author = _signature(signed, site)
    stamps = [
        data.get("published"),
        *_JSON_DATE.findall(html),
        *(meta.get(name) for name in _DATE_META),
    ]
    if document is None:
        title, url = meta.get("og:title"), meta.get("og:url") or url
        return Page(flat_text(html), title, author, site, url, _stamp(stamps))
    text = _with_lines(document.text.strip(), html)
    title = (document.title or "").strip() or None
    if title and title.casefold() not in text[:_HEAD_CHARACTERS].casefold():
        text = f"{title}\n\n{text}"
    return Page(
        text,
        title,
        author,
        document.sitename or data.get("source") or document.hostname,
        document.url or url,
        _stamp([*stamps, document.date]),
    )


def _signature(signed: Sequence[str | None], site: str | None) -> str | None:
    """Return the first author that is neither an address nor only the site's name."""
    given = [unescape(name).strip() for name in signed if name]
    names = [n for n in given if n and "://" not in n and not n.startswith("@")]
    own = _letters(site or "")
    for name in names:
        people = [part for part in _PARTS.split(name) if _letters(part) != own]
        if people:
            return "; ".join(people)
    return names[0] if names else None


def _letters(name: str) -> str:
    """Return what is left when a site is called Ledger.Example or "ledger example"."""
    return re.sub(r"[\W_]+", "", name).casefold()


def _stamp(written: list[str | None]) -> str | None:
    """Return the first date that is one, not what sites write for an unknown one."""
    return next((s for s in written if s and not s.startswith(_NO_DATES)), None)


def _with_lines(text: str, html: str) -> str:
    """Give a text that lost its line breaks those of the page.

    For short pages trafilatura falls back on a method that joins all paragraphs.
    """
    if "\n" in text or not text:
        return text
    left, lines = " ".join(text.split()), []
    for line in flat_text(html).split("\n"):
        bare = " ".join(line.split())
        if bare and left.startswith(bare):
            lines.append(bare)
            left = left[len(bare) :].lstrip()
    return text if left else "\n\n".join(lines)


def _extract(html: str) -> Any:  # noqa: ANN401 - trafilatura's document
    """Run trafilatura; None when it finds no main text."""
    # half a second to import
    from trafilatura import bare_extraction  # noqa: PLC0415
    from trafilatura.settings import set_date_params  # noqa: PLC0415

    # the search through all of a page finds the year of its copyright
    dates = set_date_params(extensive=False)
    document: Any = None
    for fast in (True, False):
        try:
            document = bare_extraction(
                html,
                include_comments=False,
                with_metadata=True,
                date_extraction_params=dates,
                fast=fast,
            )
        except Exception:  # noqa: BLE001 - trafilatura fails in many ways on odd trees
            document = None
        if document is not None and len(document.text or "") >= _MIN_EXTRACTED:
            break
    if document is None or not (document.text or "").strip():
        return None
    return document
