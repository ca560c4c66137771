"""What the documents show runs as it stands, and they leave no stage out."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

import cryptonews_nlp as cn
from cryptonews_nlp.events.stories import Story
from training.gold import load_gold, load_single, load_told

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "docs").glob("*.md"))


def python_blocks(page: Path) -> list[str]:
    """Return the Python examples of a page, in order."""
    text = page.read_text(encoding="utf-8")
    return re.findall(r"```python\n(.*?)```", text, flags=re.DOTALL)


def run(page: Path, names: dict[str, object]) -> None:
    """Run the examples of a page one after the other, as a reader does."""
    for block in python_blocks(page):
        exec(compile(block, page.name, "exec"), names)  # noqa: S102 - our own text


def test_readme_examples_run_in_order(monkeypatch, capsys):
    """Every Python block of the README runs and prints what stands below it."""
    monkeypatch.chdir(ROOT)
    blocks = python_blocks(ROOT / "README.md")
    assert len(blocks) == 3
    run(ROOT / "README.md", {})
    printed = capsys.readouterr().out
    shown = re.findall(r"^# (.+)$", "".join(blocks), flags=re.MULTILINE)
    assert shown
    assert all(line.strip() in printed for line in shown)


def test_readme_counts_the_articles_that_there_are():
    """How many articles are bundled is told as it is."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    counts = [len(load_gold()), len(load_told()), len(load_single())]
    told = "{} annotated articles .* \\({} told event by event, {} single ones\\)"
    assert re.search(told.format(*counts), text)
    assert len(load_gold("dev")) == 40
    assert "forty bundled articles" in text


@pytest.fixture
def names(tmp_path, monkeypatch):
    """Return what the pages speak of: folders, a result, stories with their days."""
    for folder in ("articles", "new_articles"):
        (tmp_path / folder).mkdir()
        text = "Oslo, 3 May 2024\n\nPolice in Oslo arrested Ann Lee of Kraken."
        (tmp_path / folder / "oslo.txt").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    titles = ("Kraken hacked in Oslo", "Kraken says Oslo hack is over")
    stories = [Story(title, "en", title, "Police are at it.") for title in titles]
    days = np.full(len(stories), np.nan)
    return {"result": cn.analyze(tmp_path), "stories": stories, "days": days}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_examples_of_the_pages_run(page, names):
    """Every Python block of a page of the documentation runs."""
    run(page, names)


def test_relative_links_of_the_documents_lead_somewhere():
    """No document links to a file that is not there."""
    for page in [ROOT / "README.md", *PAGES]:
        text = page.read_text(encoding="utf-8")
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", text):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_modules_that_the_pages_name_are_there():
    """No page speaks of a module that was moved or renamed."""
    modules = [path.as_posix() for path in ROOT.glob("*/**/*.py")]
    for page in [ROOT / "README.md", *PAGES]:
        text = page.read_text(encoding="utf-8")
        for name in re.findall(r"`([\w/]+\.py)`", text):
            known = any(module.endswith(f"/{name}") for module in modules)
            assert known, f"{page.name}: {name}"


@pytest.mark.parametrize("name", cn.__all__)
def test_every_public_name_is_documented(name):
    """Each name that the package exports occurs in the README or on a page."""
    pages = [ROOT / "README.md", *PAGES]
    assert any(
        re.search(rf"\b{name}\b", page.read_text(encoding="utf-8")) for page in pages
    )
