"""The command ``cryptonews``. Data goes to stdout, talk to stderr; no logic here."""

from __future__ import annotations

import json
import logging
import sys
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cryptonews_nlp import __version__
from cryptonews_nlp.errors import CryptonewsError
from cryptonews_nlp.settings import Settings, load_settings

if TYPE_CHECKING:
    from cryptonews_nlp.result import Analysis

#: Failures listed on the terminal; the frame has all.
ERRORS_SHOWN = 10

app = typer.Typer(
    help="Who said what about which event, in English and French news.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class Exit(IntEnum):
    """Exit codes, so that scripts can branch."""

    FINE = 0
    SOME_FAILED = 1
    USAGE = 2
    NOTHING_USABLE = 3
    INTERRUPTED = 130


Source = Annotated[
    list[str],
    typer.Argument(
        help="Folders or files; - reads JSONL from stdin.", metavar="SOURCE…"
    ),
]
Models = Annotated[
    list[str] | None,
    typer.Option(
        "--model",
        metavar="LANG=NAME",
        help="Another spaCy pipeline for a language, e.g. fr=fr_core_news_md.",
    ),
]


def _version(value: bool) -> None:  # noqa: FBT001 - typer's callback
    if value:
        typer.echo(f"cryptonews {__version__}")
        raise typer.Exit


@app.callback()
def _common(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Version."),
    ] = False,
) -> None:
    """Take the options that stand before any command."""


@app.command()
def run(
    source: Source,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Folder for the result.")
    ] = None,
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "--format", help="parquet, csv, jsonl, xlsx, sqlite, duckdb; repeatable."
        ),
    ] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, help="Processes that parse.")
    ] = None,
    engine: Annotated[str | None, typer.Option(help="local or dask.")] = None,
    scheduler: Annotated[
        str | None, typer.Option(help="Dask: tcp://host:port.")
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on from the result in OUTPUT.")
    ] = False,
    aliases: Annotated[
        str | None, typer.Option(help="CSV file of corrections to entities.")
    ] = None,
    model: Models = None,
    text: Annotated[
        bool | None, typer.Option("--text/--no-text", help="Keep the articles' text.")
    ] = None,
    report: Annotated[
        bool | None, typer.Option("--report/--no-report", help="Write report.html.")
    ] = None,
    config: Annotated[
        Path | None, typer.Option(help="Settings file, cryptonews.toml by default.")
    ] = None,
    print_config: Annotated[
        bool, typer.Option("--print-config", help="Show the settings and stop.")
    ] = False,
    verbose: Annotated[
        int, typer.Option("--verbose", "-v", count=True, help="More talk; -vv debugs.")
    ] = 0,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="No progress, no summary.")
    ] = False,
) -> None:
    """Analyze a folder of articles: the main job.

    Without -o the articles go to stdout as JSONL. Exit code 0: fine; 1: some
    articles failed, see errors; 2: usage; 3: nothing usable; 130: interrupted.
    """
    _log(verbose)
    settings = load_settings(
        config,
        models=_models(model),
        formats=tuple(formats) if formats else None,
        workers=workers,
        engine=engine,
        scheduler=scheduler,
        aliases=aliases,
        with_text=text,
        report=report,
    )
    if print_config:
        typer.echo(settings.to_toml(), nl=False)
        return
    if resume and output is None:
        _fail("--resume needs -o FOLDER, where the earlier run is", Exit.USAGE)
    try:
        code = _run(source, output, settings, resume=resume, quiet=quiet)
    except KeyboardInterrupt:
        typer.echo("interrupted; go on with the same command and --resume", err=True)
        code = Exit.INTERRUPTED
    raise typer.Exit(code)


def _run(
    source: list[str],
    output: Path | None,
    settings: Settings,
    *,
    resume: bool,
    quiet: bool,
) -> Exit:
    from cryptonews_nlp.batch import analyze_items  # noqa: PLC0415 - loads spaCy
    from cryptonews_nlp.files import json_lines  # noqa: PLC0415
    from cryptonews_nlp.reading import read  # noqa: PLC0415

    result = analyze_items(
        read(_source(source)),
        settings,
        output=output,
        resume=resume,
        progress=False if quiet else None,
    )
    if output is None:
        for line in json_lines("articles", result.articles):
            typer.echo(line)
    else:
        result.write(output, settings.formats, with_text=settings.with_text)
        if settings.report:
            result.report(output / "report.html")
    if not quiet:
        typer.echo(str(result), err=True)
        if output is not None:
            typer.echo(f"\nframes: {output}", err=True)
        if output is not None and settings.report:
            typer.echo(f"report: {output / 'report.html'}", err=True)
        _show_errors(result)
    if not (result.articles["status"] == "ok").any():
        if not quiet:
            typer.echo("no usable article was found", err=True)
        return Exit.NOTHING_USABLE
    return Exit.SOME_FAILED if len(result.errors) else Exit.FINE


@app.command()
def report(
    folder: Annotated[Path, typer.Argument(help="Result of cryptonews run.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="FOLDER/report.html.")
    ] = None,
) -> None:
    """Write the HTML page of a result again."""
    from cryptonews_nlp.result import read_result  # noqa: PLC0415 - loads pandas

    typer.echo(read_result(folder).report(output or folder / "report.html"))


@app.command()
def detect(source: Source) -> None:
    """Print the language of each article as JSONL."""
    from cryptonews_nlp._types import Article  # noqa: PLC0415 - loads spaCy
    from cryptonews_nlp.pipeline import prepare  # noqa: PLC0415
    from cryptonews_nlp.reading import read  # noqa: PLC0415

    failed = False
    for item in read(_source(source)):
        if isinstance(item, Article):
            found = prepare(item).analyzed
            row = {
                "article_id": item.article_id,
                "language": found.language,
                "language_confidence": round(found.language_confidence, 4),
                "mixed_language": found.mixed_language,
                "reason": found.reason if found.language == "und" else None,
            }
            typer.echo(json.dumps(row, ensure_ascii=False))
        else:
            failed = True
            typer.echo(f"error: {item.message}", err=True)
    raise typer.Exit(Exit.SOME_FAILED if failed else Exit.FINE)


@app.command()
def quotes(source: Source, model: Models = None) -> None:
    """Print quotes with their speakers as JSONL."""
    _print_frame(source, model, "quotes")


@app.command()
def entities(
    source: Source,
    model: Models = None,
    edit: Annotated[
        bool,
        typer.Option("--edit", help="SOURCE is a result: write its aliases.csv."),
    ] = False,
) -> None:
    """Print entities as JSONL, or start a file of corrections with --edit."""
    if not edit:
        _print_frame(source, model, "entities")
        return
    from cryptonews_nlp.linking.aliases import starting_aliases  # noqa: PLC0415
    from cryptonews_nlp.result import read_result  # noqa: PLC0415

    folder = Path(source[0])
    path = folder / "aliases.csv"
    if path.exists():
        _fail(f"{path} exists; edit it, or move it away to start anew", Exit.USAGE)
    path.write_text(starting_aliases(read_result(folder).entities), encoding="utf-8")
    typer.echo(path)
    typer.echo(f"then: cryptonews run … -o {folder} --aliases {path}", err=True)


@app.command()
def schema(
    markdown: Annotated[
        bool, typer.Option("--markdown", help="As Markdown tables.")
    ] = False,
) -> None:
    """Print every frame, column and type."""
    from cryptonews_nlp import schema as contract  # noqa: PLC0415 - loads pandas

    table = contract.schema()
    if not markdown:
        typer.echo(table.to_string(index=False))
        return
    for name, part in table.groupby("frame", sort=False):
        typer.echo(f"\n### {name}\n\n| column | type | meaning |\n|---|---|---|")
        for row in part.itertuples():
            typer.echo(f"| {row.column} | {row.type} | {row.meaning} |")


@app.command()
def models() -> None:
    """List the shipped spaCy pipelines and other installed ones."""
    from spacy.util import get_installed_models, load_meta  # noqa: PLC0415

    from cryptonews_nlp.models import shipped_path  # noqa: PLC0415

    for language in ("en", "fr"):
        path = shipped_path(language)
        meta = load_meta(path / "meta.json")
        parts = ", ".join(meta["components"])
        typer.echo(f"{language}  shipped  {meta['name']} {meta['version']}: {parts}")
    for name in get_installed_models():
        typer.echo(f"{name[:2]}  installed  {name}")


def _print_frame(source: list[str], model: list[str] | None, name: str) -> None:
    from cryptonews_nlp.api import analyze  # noqa: PLC0415 - loads spaCy
    from cryptonews_nlp.files import json_lines  # noqa: PLC0415

    result = analyze(_source(source), models=_models(model))
    for line in json_lines(name, getattr(result, name)):
        typer.echo(line)
    _show_errors(result)
    raise typer.Exit(Exit.SOME_FAILED if len(result.errors) else Exit.FINE)


def _show_errors(result: Analysis) -> None:
    from pandas.api.typing import NAType  # noqa: PLC0415 - loads pandas

    shown = result.errors.head(ERRORS_SHOWN)
    for path, record, message in shown[["path", "record", "message"]].to_numpy():
        place = f"{path}" if isinstance(record, NAType) else f"{path}#{record}"
        typer.echo(f"error: {place}: {message}", err=True)
    if len(result.errors) > len(shown):
        typer.echo(f"and {len(result.errors) - len(shown)} more, see errors", err=True)


def _source(source: list[str]) -> object:
    if source == ["-"]:
        return "-"
    paths = [Path(item) for item in source]
    return paths[0] if len(paths) == 1 else paths


def _models(pairs: list[str] | None) -> dict[str, str] | None:
    if not pairs:
        return None
    found = {}
    for pair in pairs:
        language, equals, name = pair.partition("=")
        if not (language and equals and name):
            _fail(f"--model {pair!r}: expected LANG=NAME, as fr=fr_core_news_md", 2)
        found[language] = name
    return found


def _log(verbose: int) -> None:
    levels = [logging.WARNING, logging.INFO, logging.DEBUG]
    logger = logging.getLogger("cryptonews_nlp")
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(levels[min(verbose, 2)])


def _fail(message: str, code: int) -> None:
    typer.echo(f"error: {message}", err=True)
    raise typer.Exit(code)


def main() -> None:
    """Run the command; errors of this package end it with one line."""
    try:
        app()
    except CryptonewsError as error:
        typer.echo(f"error: {error}", err=True)
        sys.exit(Exit.USAGE)
    except BrokenPipeError:
        # the reader of our output went away, as `| head` does
        sys.stderr.close()
        sys.exit(Exit.FINE)


if __name__ == "__main__":
    main()
