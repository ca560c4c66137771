"""Texts that editors store as trees: paragraphs that hold words, links, other nodes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

# Where a node holds its words, or the nodes within it: the pieces of one paragraph, or
# paragraphs.
_KEYS = (
    "rendered", "text", "#text", "html", "content", "body", "value", "main",
    "children", "blocks", "data",
)  # fmt: skip
_PARAGRAPHS = frozenset(("blocks", "body"))
# Nodes within one another; no editor stores as many.
_DEEPEST = 100


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
    return _joined(nodes, 0)


def _joined(nodes: Sequence[object], depth: int, *, pieces: bool = False) -> str:
    mixed = {str, dict} == set(map(type, nodes))
    parts = (_text(node, depth + 1) for node in nodes)
    return ("" if pieces or mixed else "\n\n").join(filter(None, parts))


def _text(node: object, depth: int) -> str:
    if depth > _DEEPEST:
        return ""
    if isinstance(node, list | tuple):
        return _joined(node, depth)
    if isinstance(node, Mapping):
        for key in _KEYS:
            value = node.get(key)
            pieces = key not in _PARAGRAPHS and _are_pieces(value)
            if isinstance(value, list | tuple):
                found = _joined(value, depth, pieces=pieces)
            else:
                found = _text(value, depth + 1)
            if found:
                return found
        return ""
    # NaN, which tables put where nothing is, is not itself
    return "" if node is None or node != node else str(node)  # noqa: PLR0124


def _are_pieces(nodes: object) -> bool:
    """Tell the pieces of one paragraph from paragraphs that are nodes themselves."""
    return isinstance(nodes, list | tuple) and all(
        isinstance(node, Mapping) and isinstance(node.get("text"), str)
        for node in nodes
    )
