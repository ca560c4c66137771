"""Texts that editors store as trees: paragraphs that hold words, links, other nodes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

# Where a node holds its words, or the nodes within it.
_KEYS = (
    "rendered", "text", "#text", "html", "content", "body", "value", "main",
    "children", "blocks", "data",
)  # fmt: skip


def paragraphs(nodes: Sequence[object]) -> str:
    r"""Return the text of a list of strings or of nodes that hold some.

    Parameters
    ----------
    nodes : sequence
        Paragraphs, or the pieces of one, as rich texts are stored in JSON.

    Returns
    -------
    str
        Paragraphs with a blank line between them.

    Examples
    --------
    >>> paragraphs([{"text": "Un."}, {"children": [{"text": "De"}, {"text": "ux."}]}])
    'Un.\n\nDeux.'
    >>> paragraphs(["In ", {"type": "bold", "text": "Dover"}, " six are held."])
    'In Dover six are held.'
    """
    mixed = {str, dict} == set(map(type, nodes))
    return ("" if mixed else "\n\n").join(filter(None, map(_text, nodes)))


def _text(node: object) -> str:
    if isinstance(node, Mapping):
        for key in _KEYS:
            value = node.get(key)
            found = _inner(value) if isinstance(value, list | tuple) else _text(value)
            if found:
                return found
        return ""
    return "" if node is None else str(node)


def _inner(nodes: Sequence[object]) -> str:
    """Join the words of one paragraph, or the paragraphs of one node."""
    leaves = all(
        isinstance(node, str)
        or (isinstance(node, Mapping) and isinstance(node.get("text"), str))
        for node in nodes
    )
    return "".join(map(_text, nodes)) if leaves else paragraphs(nodes)
