"""Where articles lie on disk: which strings are paths, which files a folder holds."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from cryptonews_nlp.reading.formats.archives import is_hidden
from cryptonews_nlp.schema import FRAMES
from cryptonews_nlp.settings import SETTINGS_FILE

_LOGGER = logging.getLogger(__name__)
_MAX_PATH = 1024
# A drive, a share, home, or a folder from which others are counted.
_OPENS_PATH = re.compile(r"[A-Za-z]:[\\/]|\\\\|~?/|\.{1,2}[\\/]")
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
#: What browsers append to the name of a saved page for the folder of its parts.
_PARTS_OF_PAGE = ("_files", "_fichiers")
_PAGE_SUFFIXES = (".html", ".htm")
#: Names without suffix that a run gives to its files.
_OF_A_RUN = frozenset((*FRAMES, "cryptonews", "run", "report", "aliases"))


def is_result(folder: Path) -> bool:
    """Tell whether a folder is what an earlier run wrote: frames, not articles."""
    run = folder / "run.json"
    try:
        return run.is_file() and '"cryptonews-nlp"' in run.read_text("utf-8")
    except (OSError, UnicodeError):
        return False


def _belongs_to_page(folder: Path) -> bool:
    """Tell whether a folder holds the images and scripts of a page beside it."""
    return any(
        folder.with_name(folder.name.removesuffix(ending) + suffix).is_file()
        for ending in _PARTS_OF_PAGE
        if folder.name.endswith(ending)
        for suffix in _PAGE_SUFFIXES
    )


def walk(folder: Path, beside: frozenset[Path] = frozenset()) -> Iterator[Path]:
    """List the files below a folder by name; each folder once, so that links end.

    Results of an earlier run, its settings, the parts of saved pages and the files
    ``beside`` the articles are passed over.
    """
    seen: set[tuple[int, int]] = set()
    stack = [folder]
    while stack:
        here = stack.pop()
        try:
            status = here.stat()
            entries = sorted(here.iterdir(), key=lambda p: p.name)
        except OSError as error:
            _LOGGER.warning("%s: cannot be listed: %s", here, error)
            continue
        if (status.st_dev, status.st_ino) in seen:
            continue
        seen.add((status.st_dev, status.st_ino))
        if here != folder and (is_result(here) or _belongs_to_page(here)):
            _LOGGER.info("%s: passed over: a result, or parts of a page", here)
            continue
        visible = [p for p in entries if not is_hidden(p.name)]
        if is_result(here):
            visible = [p for p in visible if p.stem not in _OF_A_RUN]
        files = (p for p in visible if not p.is_dir() and p.name != SETTINGS_FILE)
        yield from (p for p in files if not (beside and p.resolve() in beside))
        stack.extend(reversed([p for p in visible if p.is_dir()]))


def is_path(text: str) -> bool:
    """Tell whether a string names something on disk."""
    if not text or "\n" in text or len(text) > _MAX_PATH:
        return False
    try:
        return Path(text).exists()
    except (OSError, ValueError):
        return False


def names_a_file(text: str, suffixes: Collection[str]) -> bool:
    """Tell whether a string looks like a path, whether or not it exists."""
    if "\n" in text or len(text) > _MAX_PATH or not text.strip():
        return False
    suffix = Path(text).suffix.lower()
    known = suffix != "" and suffix in suffixes
    opens = known or _OPENS_PATH.match(text) is not None
    return opens or text.endswith("/") or not any(c.isspace() for c in text)


def why_missing(place: str) -> str:
    """Tell why there is nothing at a place that was named."""
    if _ADDRESS.match(place):
        return "addresses are not fetched; save the page and give its file"
    return "there is no such file or folder"


def common_root(items: Iterable[object]) -> Path | None:
    """Return the folder that all paths of a list stand in."""
    paths = [
        Path(i)
        for i in items
        if isinstance(i, Path) or (isinstance(i, str) and is_path(i))
    ]
    if len(paths) < 2:  # noqa: PLR2004
        return None
    folders = [os.path.abspath(p if p.is_dir() else p.parent) for p in paths]  # noqa: PTH100
    try:
        return Path(os.path.commonpath(folders))
    except ValueError:
        # different drives have nothing in common
        return None
