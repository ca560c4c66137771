"""The tables of this package: a text a table, mostly with tabs between columns."""

from __future__ import annotations

from importlib import resources

DATA = resources.files("cryptonews_nlp.entities") / "data"


def lines_of(name: str) -> list[str]:
    """Return the lines of a table without its comments."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]
