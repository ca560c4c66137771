"""Scorers that lie beside the gold sets of others, imported from there."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType


def load_beside(shared: Path, stage: str, name: str = "score") -> ModuleType:
    """Import a module from the folder of a stage's gold sets.

    Parameters
    ----------
    shared : Path
        Folder of corpora and gold sets.
    stage : str
        Name of the folder below ``gold``.
    name : str, default "score"
        Name of the module.

    Raises
    ------
    FileNotFoundError
        When there is no such module.
    """
    path = shared / "gold" / stage / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"{stage}_{name}", path)
    if spec is None or spec.loader is None or not path.is_file():
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def has_gold(shared: Path, stage: str) -> bool:
    """Tell whether a stage's gold sets are there, and say so if not."""
    folder = shared / "gold" / stage
    if not folder.is_dir():
        print(f"skipped: there is no {folder}")
    return folder.is_dir()
