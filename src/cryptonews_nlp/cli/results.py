"""Commands that print a part of a result, or write it again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from cryptonews_nlp.cli.common import (
    Columns,
    Exit,
    Models,
    Source,
    fail,
    named_columns,
    named_models,
    no_article_in,
    place,
    show_errors,
    what_to_read,
)
from cryptonews_nlp.cli.writing import PAGE, print_frame

if TYPE_CHECKING:
    from cryptonews_nlp.result import Analysis


def report(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="Result of cryptonews run.")
    ],
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="FOLDER/report.html by default."
        ),
    ] = None,
) -> None:
    """Write the HTML page of a result again."""
    from cryptonews_nlp.result import read_result  # noqa: PLC0415 - loads pandas

    typer.echo(read_result(folder).report(output or folder / PAGE))


def detect(source: Source, column: Columns = None) -> None:
    """Print the language of each article as JSONL."""
    from cryptonews_nlp._types import Article  # noqa: PLC0415 - loads spaCy
    from cryptonews_nlp.pipeline import prepare  # noqa: PLC0415
    from cryptonews_nlp.reading import read  # noqa: PLC0415

    found, failed = False, False
    for item in read(what_to_read(source), columns=named_columns(column)):
        if isinstance(item, Article):
            found = True
            told = prepare(item).analyzed
            row = {
                "article_id": item.article_id,
                "language": told.language,
                "language_confidence": round(told.language_confidence, 4),
                "mixed_language": told.mixed_language,
                "reason": told.reason if told.language == "und" else None,
            }
            typer.echo(json.dumps(row, ensure_ascii=False))
        else:
            failed = True
            where = place(item.path, item.record)
            typer.echo(f"error: {where}: {item.message}", err=True)
    _end(source, found=found, failed=failed)


def quotes(source: Source, model: Models = None, column: Columns = None) -> None:
    """Print quotes with their speakers as JSONL, of articles or of a result."""
    _print(source, _result_of(source, model, column), "quotes")


def entities(
    source: Source,
    model: Models = None,
    column: Columns = None,
    edit: Annotated[
        bool,
        typer.Option("--edit", help="SOURCE is a result: write its aliases.csv."),
    ] = False,
) -> None:
    """Print entities as JSONL, or start a file of corrections with --edit."""
    if not edit:
        _print(source, _result_of(source, model, column), "entities")
    from cryptonews_nlp.linking.corrections.aliases import starting_aliases  # noqa: PLC0415
    from cryptonews_nlp.result import read_result  # noqa: PLC0415

    folder = Path(source[0])
    if len(source) > 1:
        fail("--edit takes one folder, the result of cryptonews run")
    path = folder / "aliases.csv"
    if path.exists():
        fail(f"{path} exists; edit it, or move it away to start anew")
    # with a mark at its beginning, without which Excel shows the accents wrongly
    rows = starting_aliases(read_result(folder).entities)
    path.write_text(rows, encoding="utf-8-sig")
    typer.echo(path)
    then = f"then: cryptonews run … -o {folder} --resume --aliases {path}"
    typer.echo(then, err=True)


def _print(source: list[str], result: Analysis, name: str) -> NoReturn:
    print_frame(name, result)
    show_errors(result)
    _end(source, found=bool(len(result.articles)), failed=bool(len(result.errors)))


def _end(source: list[str], *, found: bool, failed: bool) -> NoReturn:
    """End the command; with a word on what is read where there was nothing."""
    if not (found or failed):
        typer.echo(no_article_in(source), err=True)
        raise typer.Exit(Exit.NOTHING_USABLE)
    raise typer.Exit(Exit.SOME_FAILED if failed else Exit.FINE)


def _result_of(
    source: list[str], model: list[str] | None, column: list[str] | None
) -> Analysis:
    """Read the result of a run, or analyze articles."""
    from cryptonews_nlp.api import analyze  # noqa: PLC0415 - loads spaCy
    from cryptonews_nlp.reading import is_result  # noqa: PLC0415
    from cryptonews_nlp.result import read_result  # noqa: PLC0415

    if len(source) == 1 and is_result(Path(source[0])):
        return read_result(source[0])
    return analyze(
        what_to_read(source),
        models=named_models(model),
        columns=named_columns(column),
    )
