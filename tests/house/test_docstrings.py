"""`help()` tells what a user must know: each parameter, what comes back, an example."""

from __future__ import annotations

import inspect
import re

import pytest

import cryptonews_nlp as cn

FUNCTIONS = [name for name in cn.__all__ if inspect.isfunction(getattr(cn, name))]
CLASSES = [name for name in cn.__all__ if inspect.isclass(getattr(cn, name))]
METHODS = [
    f"{name}.{method}"
    for name in CLASSES
    for method, value in vars(getattr(cn, name)).items()
    if inspect.isfunction(value) and not method.startswith("_")
]


def named(path: str) -> object:
    """Return what stands under a dotted name in the package."""
    found: object = cn
    for part in path.split("."):
        found = getattr(found, part)
    return found


def told(doc: str, name: str) -> bool:
    """Tell whether a parameter has an entry of its own, or one with others."""
    return bool(re.search(rf"^(\*\*|\w+, .*)?{name}(, \w+)*( :|$)", doc, re.MULTILINE))


@pytest.mark.parametrize("path", [*FUNCTIONS, *CLASSES, *METHODS])
def test_every_parameter_is_told(path):
    """Each parameter and each field has an entry with its meaning."""
    value, doc = named(path), inspect.getdoc(named(path)) or ""
    if inspect.isclass(value) and issubclass(value, Exception):
        return
    missing = [
        name
        for name in inspect.signature(value).parameters
        if name not in {"self", "X", "y"} and not told(doc, name)
    ]
    assert not missing


@pytest.mark.parametrize("path", [*FUNCTIONS, *METHODS])
def test_what_comes_back_is_told(path):
    """A function that returns something says what."""
    value, doc = named(path), inspect.getdoc(named(path)) or ""
    returns = inspect.signature(value).return_annotation
    if len(inspect.signature(value).parameters) > ("." in path):
        assert returns == "None" or re.search(
            r"^(Returns|Yields)\n---", doc, re.MULTILINE
        )


def test_help_begins_with_the_ways_in():
    """The package's docstring names what it exports."""
    doc = inspect.getdoc(cn) or ""
    for name in ("analyze", "analyze_iter", "read_result", "load", "EventClusterer"):
        assert f"`{name}`" in doc
