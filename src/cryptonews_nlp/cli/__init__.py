"""The command ``cryptonews``. Data goes to stdout, talk to stderr; no logic here."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from cryptonews_nlp import __version__
from cryptonews_nlp.cli import about, results
from cryptonews_nlp.cli.common import Exit
from cryptonews_nlp.cli.run import run
from cryptonews_nlp.errors import CryptonewsError, WorkerError

__all__ = ["Exit", "app", "main"]

app = typer.Typer(
    help="Who said what about which event, in English and French news.",
    epilog="Start with: cryptonews run articles/ -o out/",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


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


for command in (
    run,
    results.report,
    results.detect,
    results.quotes,
    results.entities,
    about.schema,
    about.models,
):
    app.command()(command)


def main() -> None:
    """Run the command; what a user can mend ends it with one line."""
    try:
        app()
    except BrokenPipeError:
        # the reader of our output went away, as `| head` does
        sys.stderr.close()
        sys.exit(Exit.FINE)
    except CryptonewsError as error:
        typer.echo(f"error: {error}", err=True)
        sys.exit(Exit.BROKE_OFF if isinstance(error, WorkerError) else Exit.USAGE)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        typer.echo(f"error: {where}{error.strerror or error}", err=True)
        sys.exit(Exit.USAGE)


if __name__ == "__main__":
    main()
