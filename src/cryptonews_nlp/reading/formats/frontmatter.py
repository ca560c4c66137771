"""Front matter in YAML or TOML, as trafilatura and static-site generators write it."""

from __future__ import annotations

import re
import tomllib

_OPEN = re.compile(r"---[^\S\n]*\n")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[^\S\n]*(?:\n|\Z)", re.MULTILINE)
_PAIR = re.compile(r"([A-Za-zÀ-ÿ_][\w .-]{0,40}?)[^\S\n]*:(?:[^\S\n]+(.*)|)$")
# A value between quotes that its line does not close; keys stand on no line of it.
_QUOTED = re.compile(
    r"""^[A-Za-zÀ-ÿ_][\w.-]{0,40}:[^\S\n]+(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=[^\S\n]*$)""",
    re.MULTILINE,
)
_TOML = re.compile(r"\+\+\+[^\S\n]*\n(.*?\n)\+\+\+[^\S\n]*(?:\n|\Z)", re.DOTALL)
_MAX_LENGTH = 20_000


def _value(raw: str) -> str:
    """Strip quotes and brackets of a scalar or a short list."""
    raw = raw.strip()
    if raw.startswith("[") and raw.endswith("]"):
        items = (_value(item) for item in raw[1:-1].split(","))
        return "; ".join(item for item in items if item)
    if len(raw) > 1 and raw[0] == raw[-1] and raw[0] in "\"'":
        inner = raw[1:-1]
        return inner.replace('\\"', '"') if raw[0] == '"' else inner.replace("''", "'")
    return "" if raw in {"null", "~", "None", "|", ">", ">-", "|-"} else raw


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    r"""Split the front matter off a text.

    Parameters
    ----------
    text : str
        A text that may begin with a block between two lines ``---`` (YAML) or
        ``+++`` (TOML).

    Returns
    -------
    dict of str to str
        Keys, lower-cased, and values; empty when there is no front matter.
    str
        What follows it, unchanged.

    Examples
    --------
    >>> split_front_matter("---\ntitle: A: b\n---\nText.")
    ({'title': 'A: b'}, 'Text.')
    """
    if text.startswith("+++"):
        return _split_toml(text)
    opening = _OPEN.match(text)
    closing = _CLOSE.search(text, opening.end()) if opening else None
    if opening is None or closing is None or closing.start() > _MAX_LENGTH:
        return {}, text
    fields: dict[str, str] = {}
    key = ""
    for line in _whole_values(text[opening.end() : closing.start()]).split("\n"):
        pair = _PAIR.match(line)
        if pair:
            key = pair[1].strip().lower()
            fields[key] = _value(pair[2] or "")
        elif key and line[:1] in " \t-":
            # a list item or a folded line continues the value above it
            item = _value(re.sub(r"^\s*-\s+", "", line))
            separator = "; " if line.lstrip().startswith("- ") else " "
            fields[key] = separator.join(filter(None, (fields[key], item)))
        elif line.strip() and not line.startswith("#"):
            return {}, text
    return (fields, text[closing.end() :]) if fields else ({}, text)


def _whole_values(block: str) -> str:
    """Put values between quotes on one line each.

    A summary goes on over lines and blank lines that are not indented, where others
    would end the front matter.
    """
    return _QUOTED.sub(lambda found: " ".join(found[0].split()), block)


def _split_toml(text: str) -> tuple[dict[str, str], str]:
    """Split off front matter between two lines ``+++``."""
    found = _TOML.match(text[:_MAX_LENGTH])
    try:
        table = tomllib.loads(found[1]) if found else {}
    except tomllib.TOMLDecodeError:
        table = {}
    if found is None or not table:
        return {}, text
    fields = {
        key.lower(): "; ".join(map(str, value))
        if isinstance(value, list)
        else str(value)
        for key, value in table.items()
        if not isinstance(value, dict)
    }
    return fields, text[found.end() :]
