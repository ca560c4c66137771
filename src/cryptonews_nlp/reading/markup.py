"""HTML to text: whole pages by trafilatura, fragments by their blocks."""

from __future__ import annotations

import re

_TAG = re.compile(
    r"</?(?:p|div|br|span|a|h[1-6]|ul|ol|li|article|section|strong|em|b|i|img|figure|"
    r"table|blockquote)\b[^<>]*>",
    re.IGNORECASE,
)
_MIN_TAGS = 2


def looks_like_html(text: str) -> bool:
    """Tell whether a text field holds HTML (feeds and exports often do)."""
    if "<" not in text:
        return False
    return len(_TAG.findall(text[:5000])) >= _MIN_TAGS


def html_fragment_to_text(html: str) -> str:
    """Turn a fragment of HTML into text, a blank line between its blocks.

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
    'Un mot.\\n\\nDeux'
    """
    from lxml import etree, html as lxml_html  # noqa: PLC0415 - only for HTML

    try:
        root = lxml_html.fragment_fromstring(html, create_parent="div")
    except (etree.ParserError, ValueError):
        return html
    for node in root.xpath("//script|//style|//noscript"):
        node.drop_tree()
    blocks = "p div br h1 h2 h3 h4 h5 h6 ul ol li blockquote figure figcaption tr table"
    for node in root.iter(*blocks.split()):
        node.text = "\n\n" + (node.text or "")
        node.tail = "\n\n" + (node.tail or "")
    lines = (" ".join(line.split(" ")).strip() for line in root.text_content().split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
