"""What the commands share: exit codes, sources, models, errors on the terminal."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from cryptonews_nlp.result import Analysis

#: Failures listed on the terminal; the frame has all.
ERRORS_SHOWN = 10
#: Of one kind, so that a hundred pictures do not hide the one bad table.
OF_A_KIND = 3


class Exit(IntEnum):
    """Exit codes, so that scripts can branch."""

    FINE = 0
    SOME_FAILED = 1
    USAGE = 2
    NOTHING_USABLE = 3
    BROKE_OFF = 4
    INTERRUPTED = 130


_SOURCE = typer.Argument(
    help="Folders or files; - reads stdin: JSON, JSONL, or one text or page.",
    metavar="SOURCE",
    show_default=False,
)
Source = Annotated[list[str], _SOURCE]
#: The same where a command has something to do without it.
OptionalSource = Annotated[list[str] | None, _SOURCE]
Models = Annotated[
    list[str] | None,
    typer.Option(
        "--model",
        metavar="LANG=NAME",
        help="Another spaCy pipeline for a language, e.g. fr=fr_core_news_md.",
    ),
]


Columns = Annotated[
    list[str] | None,
    typer.Option(
        "--column",
        metavar="FIELD=NAME",
        help="Column of a table or key of JSON that holds a field, where the names do "
        "not tell: text=Inhalt; fields are text, title, published, url, author, "
        "source, article_id, language. Repeatable.",
    ),
]


def what_to_read(source: list[str]) -> object:
    """Turn the arguments into what :func:`cryptonews_nlp.reading.read` takes."""
    if source == ["-"]:
        return "-"
    paths = [Path(item) for item in source]
    return paths[0] if len(paths) == 1 else paths


def named_models(pairs: list[str] | None) -> dict[str, str] | None:
    """Turn ``fr=NAME`` into a mapping, or end the command."""
    return _named(pairs, "--model", "LANG=NAME, as fr=fr_core_news_md")


def named_columns(pairs: list[str] | None) -> dict[str, str] | None:
    """Turn ``text=NAME`` into a mapping, or end the command."""
    return _named(pairs, "--column", "FIELD=NAME, as text=Inhalt")


def _named(
    pairs: list[str] | None, option: str, expected: str
) -> dict[str, str] | None:
    if not pairs:
        return None
    found = {}
    for pair in pairs:
        key, equals, name = pair.partition("=")
        if not (key and equals and name):
            fail(f"{option} {pair!r}: expected {expected}")
        found[key] = name
    return found


def place(path: object, record: int | None) -> str:
    """Name where something was read: a file, and the row in it."""
    file = "input" if path is None else str(path)
    return file if record is None else f"{file}#{record}"


def show_errors(result: Analysis) -> None:
    """List what failed on stderr: a few of each kind, and how many there are."""
    errors = result.errors.astype(object).where(result.errors.notna(), None)
    shown = errors.groupby("error", sort=False).head(OF_A_KIND).head(ERRORS_SHOWN)
    for path, record, message in shown[["path", "record", "message"]].to_numpy():
        typer.echo(f"error: {place(path, record)}: {message}", err=True)
    left = errors.drop(shown.index)["error"].value_counts()
    if len(left):
        kinds = ", ".join(f"{count} {kind}" for kind, count in left.items())
        typer.echo(f"and {left.sum()} more in the frame errors: {kinds}", err=True)


def no_article_in(source: list[str]) -> str:
    """Say that nothing was there to read, and what would have been."""
    return (
        f"no article was found in {', '.join(source)}; expected files such as .txt, "
        ".md, .html, .json, .csv or .parquet, or these in a .zip"
    )


def fail(message: str) -> NoReturn:
    """End the command with what is wrong with its arguments."""
    typer.echo(f"error: {message}", err=True)
    raise typer.Exit(Exit.USAGE)
