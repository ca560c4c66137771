"""Commands about the package itself: its frames, its models."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    import pandas as pd


def schema(
    markdown: Annotated[
        bool, typer.Option("--markdown", help="As Markdown tables.")
    ] = False,
) -> None:
    """Print every frame, column and type."""
    from cryptonews_nlp import schema as contract  # noqa: PLC0415 - loads pandas

    table = contract.schema()
    if not markdown:
        typer.echo(
            table.to_string(index=False, justify="left", formatters=_padded(table))
        )
        return
    for name, part in table.groupby("frame", sort=False):
        typer.echo(f"\n### {name}\n\n| column | type | meaning |\n|---|---|---|")
        for row in part.itertuples():
            typer.echo(f"| {row.column} | {row.type} | {row.meaning} |")


def _padded(table: pd.DataFrame) -> dict[str, Callable[[str], str]]:
    """Return how each column of words is set, flush left as prose is."""
    widths = {name: int(table[name].str.len().max()) for name in table}
    return {str(name): f"{{:{width}}}".format for name, width in widths.items()}


def models() -> None:
    """List the shipped spaCy pipelines and other installed ones."""
    from spacy.util import get_installed_models, load_meta  # noqa: PLC0415

    from cryptonews_nlp.models import available_languages, shipped_path  # noqa: PLC0415

    for language in available_languages():
        path = shipped_path(language)
        meta = load_meta(path / "meta.json")
        parts = ", ".join(meta["components"])
        typer.echo(f"{language}  shipped  {meta['name']} {meta['version']}: {parts}")
    for name in get_installed_models():
        typer.echo(f"{name[:2]}  installed  {name}")
