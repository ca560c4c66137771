"""The files of a run: one that cannot be written never costs the others."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from cryptonews_nlp.settings import Settings

if TYPE_CHECKING:
    from cryptonews_nlp.result import Analysis

log = logging.getLogger(__name__)
PAGE = "report.html"


def print_frame(name: str, result: Analysis) -> None:
    """Print a frame of a result as JSON lines."""
    from cryptonews_nlp.files import json_lines  # noqa: PLC0415 - loads pandas

    for line in json_lines(name, getattr(result, name)):
        typer.echo(line)


def write_files(result: Analysis, output: Path, settings: Settings) -> list[str]:
    """Write the frames in each format, and the page; tell on stderr what failed.

    Parameters
    ----------
    result : Analysis
        What a run found.
    output : Path
        Its folder.
    settings : Settings
        ``formats``, ``with_text`` and ``report`` are read.

    Returns
    -------
    list of str
        What could not be written: formats, and the page.
    """

    def frames(name: str) -> None:
        result.write(output, name, with_text=settings.with_text)

    formats = dict.fromkeys(settings.formats)
    failed = [name for name in formats if not _done(partial(frames, name), name)]
    if failed:
        typer.echo("the same command with --resume parses nothing again", err=True)
    if settings.report and not _done(partial(result.report, output / PAGE), PAGE):
        failed.append(PAGE)
        again = f"the frames are not touched; again: cryptonews report {output}"
        typer.echo(again, err=True)
    return failed


def _done(write: Callable[[], object], name: str) -> bool:
    """Call a writer; whatever is wrong with one file, the run was not for nothing."""
    try:
        write()
    except OSError as error:
        reason = f"{error.filename or ''} {error.strerror or error}".strip()
    except Exception as error:
        log.exception("%s: not written", name)
        reason = f"{type(error).__name__}: {error}"
    else:
        return True
    typer.echo(f"error: {name} was not written: {reason}", err=True)
    return False
