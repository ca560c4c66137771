"""The house stands as its plan says: imports go one way, and modules stay small."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "cryptonews_nlp"
PLAN = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
#: Rooms in the order of the plan's table; its first column holds their names.
ROOMS = [
    room
    for row in re.findall(r"^\| ((?:`[a-z_]+` ?)+)\|", PLAN, flags=re.MULTILINE)
    for room in re.findall(r"`([a-z_]+)`", row)
]
MODULES = sorted(SOURCE.rglob("*.py"))
#: Lines of the longest module.
LONGEST = 500


def room_of(path: Path) -> str:
    """Return the folder or the single module right below the package."""
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def imports(path: Path, *, typing: bool = True) -> Iterator[list[str]]:
    """Yield the parts of each module of ours that a module imports from.

    Imports within functions count; those for type checkers only where asked for.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    unread = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (typing or id(node) not in unread):
            package, *inner = (node.module or "").split(".")
            if package == "cryptonews_nlp" and inner:
                yield inner
            elif package == "cryptonews_nlp":
                yield from ([alias.name] for alias in node.names)


def test_plan_names_every_room():
    """Each folder and module of the package stands in the plan once, and no other."""
    found = {room_of(path) for path in MODULES} - {"__init__", "__main__"}
    assert sorted(ROOMS) == sorted(found)


@pytest.mark.parametrize("room", ROOMS)
def test_imports_go_one_way(room):
    """A room imports only rooms that stand above it in the plan."""
    above = {*ROOMS[: ROOMS.index(room) + 1], "__version__"}
    wrong = {
        f"{path.relative_to(SOURCE)} imports {other}"
        for path in MODULES
        if room_of(path) == room
        for other, *_ in imports(path)
        if other not in above
    }
    assert not wrong


@pytest.mark.parametrize("room", [r for r in ROOMS if (SOURCE / r).is_dir()])
def test_nothing_in_a_room_goes_round(room):
    """What lies in one room, folders and modules, is not tied into a circle."""
    graph = defaultdict(set)
    for path in (SOURCE / room).rglob("*.py"):
        part = path.relative_to(SOURCE / room).parts[0].removesuffix(".py")
        for first, *inner in imports(path, typing=False):
            if first == room and inner and inner[0] != part and part != "__init__":
                graph[part].add(inner[0])
    TopologicalSorter(graph).prepare()


def test_no_module_is_long():
    """A module that grows longer than this does more than one thing."""
    long = {
        str(path.relative_to(SOURCE)): lines
        for path in MODULES
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST
    }
    assert not long


@pytest.mark.parametrize(
    "english",
    sorted(SOURCE.rglob("lang/en*")),
    ids=lambda path: path.relative_to(SOURCE).as_posix(),
)
def test_both_languages_have_their_data(english):
    """Wherever English has a module or a folder of words, French has one too."""
    assert english.with_name(english.name.replace("en", "fr", 1)).exists()
