"""The commands that measure and train stand where the documents say."""

from __future__ import annotations

import ast
import re
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: ``python -m training.quotes``, also over a line's end in a comment.
COMMAND = re.compile(r"-m[\s#:]+((?:benchmarks|training)(?:\.[a-z_]+)+)")


def documented() -> set[str]:
    """Return the modules that pages, comments and docstrings tell readers to run."""
    files = [ROOT / "README.md"]
    for folder in ("docs", "data", "src", "benchmarks", "training", "tests"):
        files += (ROOT / folder).rglob("*.md")
        files += (ROOT / folder).rglob("*.py")
    found: set[str] = set()
    for file in files:
        found.update(COMMAND.findall(file.read_text(encoding="utf-8")))
    return found


def source_of(module: str) -> Path:
    """Return the file that ``python -m`` runs."""
    spec = find_spec(module)
    if spec is not None and spec.submodule_search_locations is not None:
        spec = find_spec(f"{module}.__main__")
    assert spec is not None, module
    assert spec.origin is not None, module
    return Path(spec.origin)


@pytest.mark.parametrize("module", sorted(documented()))
def test_documented_command_can_be_run(module):
    """Each module that a reader is told to run has a main part."""
    assert 'if __name__ == "__main__":' in source_of(module).read_text("utf-8")


def test_make_runs_each_benchmark():
    """`make benchmark` runs every stage's figures, and each is a module."""
    done = subprocess.run(
        ["make", "--dry-run", "benchmark"],  # noqa: S607 - whichever make there is
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    modules = set(re.findall(COMMAND, done.stdout))
    stages = {"quotes", "events", "linking", "entities", "zoning", "claims", "models"}
    assert {f"benchmarks.{stage}" for stage in stages} <= modules
    assert all(source_of(module) for module in modules)


def test_training_imports_no_benchmark():
    """Benchmarks read what training reads, and never the other way round."""
    wrong = [
        str(path)
        for path in (ROOT / "training").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").startswith("benchmarks")
    ]
    assert not wrong
