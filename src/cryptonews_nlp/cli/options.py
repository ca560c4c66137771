"""The options of the main job in groups, and how a command takes such groups."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from copy import copy
from dataclasses import dataclass, fields, is_dataclass
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, TypeVar, get_args, get_type_hints

import typer

from cryptonews_nlp.cli.common import Columns, Models

_R = TypeVar("_R")


@dataclass(frozen=True, slots=True)
class OutputOptions:
    """What is written."""

    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FOLDER", help="Folder for the result."),
    ] = None
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            metavar="FORMAT",
            help="parquet (default), csv, jsonl, xlsx, sqlite, duckdb; repeatable.",
        ),
    ] = None
    text: Annotated[
        bool | None,
        typer.Option("--text/--no-text", help="Keep the text (default)."),
    ] = None
    report: Annotated[
        bool | None,
        typer.Option("--report/--no-report", help="Write report.html (default)."),
    ] = None


@dataclass(frozen=True, slots=True)
class InputOptions:
    """What is read."""

    column: Columns = None
    repair: Annotated[
        bool | None,
        typer.Option(
            "--repair/--no-repair",
            help="Mend letters such as Ã© (UTF-8 read as cp1252); off by default.",
        ),
    ] = None


@dataclass(frozen=True, slots=True)
class AnalysisOptions:
    """How it is analyzed."""

    resume: Annotated[
        bool,
        typer.Option(
            "--resume",
            help="Go on from the result in FOLDER: only new articles are parsed, "
            "events keep their ids.",
        ),
    ] = False
    aliases: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="CSV file of corrections to entities."),
    ] = None
    names: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="CSV file of names known beforehand, such as a list of sanctions: "
            "columns name, label, also.",
        ),
    ] = None
    model: Models = None
    workers: Annotated[
        int | None,
        typer.Option(
            min=0,
            metavar="N",
            help="Processes that parse; 0 (default): as many as the machine and the "
            "number of articles are worth.",
        ),
    ] = None
    engine: Annotated[
        str | None, typer.Option(metavar="NAME", help="local (default) or dask.")
    ] = None
    scheduler: Annotated[
        str | None, typer.Option(metavar="ADDRESS", help="Dask: tcp://host:port.")
    ] = None


@dataclass(frozen=True, slots=True)
class GeneralOptions:
    """Settings, and what is told."""

    config: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Settings, cryptonews.toml by default."),
    ] = None
    print_config: Annotated[
        bool, typer.Option("--print-config", help="Show the settings and stop.")
    ] = False
    verbose: Annotated[
        int, typer.Option("--verbose", "-v", count=True, help="More talk; -vv debugs.")
    ] = 0
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="No progress, no summary.")
    ] = False


def grouped(command: Callable[..., _R]) -> Callable[..., _R]:
    """Give a command an option for each field of the groups among its parameters.

    Parameters
    ----------
    command : callable
        Some of its parameters are annotated with dataclasses whose fields are options.

    Returns
    -------
    callable
        The same command with a flat signature, as typer reads it; ``--help`` shows the
        options of each group below the first line of its docstring.
    """
    own = inspect.signature(command, eval_str=True)
    groups: dict[str, Any] = {
        name: parameter.annotation
        for name, parameter in own.parameters.items()
        if is_dataclass(parameter.annotation)
    }

    @wraps(command)
    def flat(**given: Any) -> _R:  # noqa: ANN401 - whatever the options are
        made = {
            name: group(**{f.name: given.pop(f.name) for f in fields(group)})
            for name, group in groups.items()
        }
        return command(**given, **made)

    parameters = [
        option
        for name, parameter in own.parameters.items()
        for option in (_options(groups[name]) if name in groups else [parameter])
    ]
    flat.__signature__ = own.replace(parameters=parameters)  # type: ignore[attr-defined]
    flat.__annotations__ = {p.name: p.annotation for p in parameters}
    return flat


def _options(
    group: Any,  # noqa: ANN401 - a dataclass
) -> Iterator[inspect.Parameter]:
    """Yield the fields of a group as parameters of a function."""
    hints = get_type_hints(group, include_extras=True)
    panel = (inspect.getdoc(group) or "").removesuffix(".")
    for f in fields(group):
        kind, *extras = get_args(hints[f.name])
        shown = [copy(extra) for extra in extras]
        for extra in shown:
            extra.rich_help_panel = panel
        yield inspect.Parameter(
            f.name,
            inspect.Parameter.POSITIONAL_OR_KEYWORD,
            default=f.default,
            annotation=Annotated[(kind, *shown)],
        )
