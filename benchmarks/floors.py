"""Figures by split as a table, and as floors that tests keep."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

#: A floor stands this far below the figure it was made from: results move a little
#: between processors and versions of numerical libraries.
MARGIN = 0.015


def table(scores: Iterable[tuple[str, Mapping[str, float]]]) -> str:
    """Lay figures out, a column a split."""
    columns = list(scores)
    lines = [f"{'':<34}" + "".join(f"{name:>8}" for name, _ in columns)]
    lines += [
        f"{label:<34}" + "".join(f"{values[label]:8.3f}" for _, values in columns)
        for label in columns[0][1]
    ]
    return "\n".join(lines)


def raise_floors(
    path: Path, scores: Mapping[str, Mapping[str, float]], *, allow_lower: bool = False
) -> None:
    """Write floors for the tests: today's figures less a margin.

    Parameters
    ----------
    path : Path
        JSON file of floors by split and figure.
    scores : mapping
        Figures by split.
    allow_lower : bool
        Let a floor sink; say in the changelog why.

    Raises
    ------
    SystemExit
        When a floor would sink.
    """
    old = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    new = {
        split: {name: round(value - MARGIN, 3) for name, value in values.items()}
        for split, values in scores.items()
    }
    lower = [
        f"{split}, {name}: {floor} -> {new[split][name]}"
        for split, floors in old.items()
        for name, floor in floors.items()
        if new[split][name] < floor
    ]
    if lower and not allow_lower:
        raise SystemExit("floors would sink:\n" + "\n".join(lower))
    path.write_text(json.dumps(new, indent=2) + "\n", encoding="utf-8")
