"""Tables of test cases, written as prose."""

from __future__ import annotations

import re
from textwrap import dedent


def cases(table: str) -> list[tuple[str, ...]]:
    """Read a case a line, its columns parted by bars; "¶" is an empty line.

    A line set further in than the first goes on with the case above it; one that
    begins with "#" is a comment.
    """
    folded = re.sub(r"\n +", " ", dedent(table).strip()).split("\n")
    rows = (line.split(" | ") for line in folded if not line.startswith("#"))
    return [tuple(cell.replace(" ¶ ", "\n\n") for cell in row) for row in rows]
