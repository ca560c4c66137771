"""The main job: a folder of articles to frames and a page."""

from __future__ import annotations

import logging
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

import typer

from cryptonews_nlp.cli.common import (
    Exit,
    OptionalSource,
    fail,
    named_columns,
    named_models,
    no_article_in,
    show_errors,
    what_to_read,
)
from cryptonews_nlp.cli.options import (
    AnalysisOptions,
    GeneralOptions,
    InputOptions,
    OutputOptions,
    grouped,
)
from cryptonews_nlp.cli.writing import PAGE, print_frame, write_files
from cryptonews_nlp.errors import CryptonewsError
from cryptonews_nlp.settings import Settings, load_settings

if TYPE_CHECKING:
    from cryptonews_nlp.result import Analysis

log = logging.getLogger(__name__)
#: Known names without a mention that are listed on the terminal.
NAMES_SHOWN = 10


@grouped
def run(
    outputs: OutputOptions,
    inputs: InputOptions,
    analysis: AnalysisOptions,
    general: GeneralOptions,
    source: OptionalSource = None,
) -> None:
    """Analyze a folder of articles: the main job.

    Without -o the articles go to stdout as JSONL. Exit code 0: fine; 1: some
    articles failed, see errors; 2: usage; 3: nothing usable; 4: broke off, or
    a file could not be written; 130: interrupted.
    """
    _log(general.verbose)
    settings = load_settings(
        general.config,
        defaults=Settings(workers=0),
        models=named_models(analysis.model),
        columns=named_columns(inputs.column),
        repair=inputs.repair,
        formats=tuple(outputs.formats) if outputs.formats else None,
        workers=analysis.workers,
        engine=analysis.engine,
        scheduler=analysis.scheduler,
        aliases=analysis.aliases,
        names=analysis.names,
        with_text=outputs.text,
        report=outputs.report,
    )
    if general.print_config:
        typer.echo(settings.to_toml(), nl=False)
        return
    if not source:
        fail("nothing to read; expected folders or files: cryptonews run FOLDER -o OUT")
    output = outputs.output
    _check(settings, output, resume=analysis.resume)
    again = "" if output is None else "; go on with the same command and --resume"
    try:
        code = _run(
            source, output, settings, resume=analysis.resume, quiet=general.quiet
        )
    except KeyboardInterrupt:
        typer.echo(f"interrupted{again}", err=True)
        code = Exit.INTERRUPTED
    except (CryptonewsError, BrokenPipeError):
        raise
    except Exception as error:
        # a full disk tells enough in a line; of a fault of ours all is told
        log.exception("", exc_info=not isinstance(error, OSError))
        typer.echo(f"error: broke off: {error}{again}", err=True)
        code = Exit.BROKE_OFF
    raise typer.Exit(code)


def _run(
    source: list[str],
    output: Path | None,
    settings: Settings,
    *,
    resume: bool,
    quiet: bool,
) -> Exit:
    # loads spaCy, so only once everything is known to be there
    from cryptonews_nlp.batch import STORE, analyze_items  # noqa: PLC0415
    from cryptonews_nlp.reading import is_result, read  # noqa: PLC0415

    if output is not None and not (resume or quiet) and (output / STORE).exists():
        note = f"note: starts anew; --resume would go on from what {output} holds"
        typer.echo(note, err=True)
    result = analyze_items(
        read(
            what_to_read(source),
            columns=settings.columns,
            repair=settings.repair,
            beside=(settings.names, settings.aliases),
        ),
        settings,
        output=output,
        resume=resume,
        progress=False if quiet else None,
    )
    failed = []
    usable = bool((result.articles["status"] == "ok").any())
    if output is None:
        print_frame("articles", result)
    elif usable or not is_result(output):
        failed = write_files(result, output, settings)
    else:
        typer.echo(f"the earlier result in {output} stays as it is", err=True)
        output = None
    if not quiet:
        _tell(result, output, settings, failed)
        if not usable:
            typer.echo(_why_nothing(result, source), err=True)
    if failed:
        return Exit.BROKE_OFF
    if not usable:
        return Exit.NOTHING_USABLE
    return Exit.SOME_FAILED if len(result.errors) else Exit.FINE


def _why_nothing(result: Analysis, source: list[str]) -> str:
    if len(result.articles):
        return "no usable article was found"
    return no_article_in(source)


def _make(output: Path) -> None:
    """Make the folder, or say before the work that it cannot be written to."""
    try:
        output.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=output):
            pass
    except OSError as error:
        fail(f"-o {output}: cannot be written to: {error.strerror}")


def _check(settings: Settings, output: Path | None, *, resume: bool) -> None:
    """Find what is missing before hours of parsing rather than after them."""
    from cryptonews_nlp.entities.catalogue.own import read_names  # noqa: PLC0415
    from cryptonews_nlp.files import check_formats  # noqa: PLC0415 - loads pandas
    from cryptonews_nlp.linking.corrections.aliases import read_aliases  # noqa: PLC0415
    from cryptonews_nlp.models import load  # noqa: PLC0415 - loads spaCy

    if resume and output is None:
        fail("--resume needs -o FOLDER, where the earlier run is")
    if output is not None:
        if output.exists() and not output.is_dir():
            fail(f"-o {output}: there is a file of this name; expected a folder")
        check_formats(settings.formats)
    if settings.aliases:
        read_aliases(settings.aliases)
    if settings.names:
        read_names(settings.names)
    for language, name in settings.models.items():
        load(language, name)
    if output is not None:
        _make(output)


def _tell(
    result: Analysis, output: Path | None, settings: Settings, failed: list[str]
) -> None:
    """Say on stderr what was found, where it lies and what failed."""
    from cryptonews_nlp.files import outdated  # noqa: PLC0415 - loads pandas

    typer.echo(str(result), err=True)
    if output is not None:
        if set(settings.formats) - set(failed):
            typer.echo(f"\nframes: {output}", err=True)
        if settings.report and PAGE not in failed:
            typer.echo(f"report: {output / PAGE}", err=True)
        for name in outdated(output):
            again = f"--format {name} renews it"
            typer.echo(
                f"note: the {name} there is of an earlier run; {again}", err=True
            )
    notes = result.info.get("alias_notes", [])
    for note in notes if isinstance(notes, list) else []:
        typer.echo(f"note: {note}", err=True)
    _tell_of_names(result, settings)
    _tell_of_garbled(result, settings)
    show_errors(result)


def _tell_of_names(result: Analysis, settings: Settings) -> None:
    """Say which known names no article holds: who checks a list needs both."""
    from cryptonews_nlp.entities.catalogue.own import read_names  # noqa: PLC0415

    if not settings.names:
        return
    known = {entry.name: entry for entry in read_names(settings.names)}
    written = {*result.entities["name"], *result.mentions["text"]}
    folded = {" ".join(form.casefold().split()) for form in written}
    missing = [
        name
        for name, entry in known.items()
        if folded.isdisjoint(map(str.casefold, (*entry.names_en, *entry.acronyms)))
    ]
    note = f"names: {len(known) - len(missing)} of {len(known)} are in the articles"
    if missing:
        more = len(missing) - NAMES_SHOWN
        rest = f" and {more} more" if more > 0 else ""
        note += f"; not found: {', '.join(missing[:NAMES_SHOWN])}{rest}"
    typer.echo(note, err=True)


def _tell_of_garbled(result: Analysis, settings: Settings) -> None:
    from cryptonews_nlp.reading import is_garbled  # noqa: PLC0415 - loads lxml

    if settings.repair:
        return
    written = result.articles[["title", "text"]].fillna("").agg("\n".join, axis=1)
    count = sum(map(is_garbled, written))
    if count:
        which = "1 article holds" if count == 1 else f"{count} articles hold"
        note = f"note: {which} letters such as Ã©; --repair reads them as é"
        typer.echo(note, err=True)


def _log(verbose: int) -> None:
    levels = [logging.WARNING, logging.INFO, logging.DEBUG]
    logger = logging.getLogger("cryptonews_nlp")
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(levels[min(verbose, 2)])
