"""Options in groups: one flat command line, one panel of the help for each group."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import pytest
import typer
from typer.testing import CliRunner

from cryptonews_nlp.cli import app
from cryptonews_nlp.cli.options import grouped


@dataclass(frozen=True)
class Greeting:
    """How one is greeted."""

    word: Annotated[str, typer.Option("--word", "-w", help="First word.")] = "Hello"
    loud: Annotated[bool, typer.Option("--loud", help="In capitals.")] = False


@grouped
def greet(greeting: Greeting, name: str = "you") -> None:
    """Greet somebody."""
    said = f"{greeting.word} {name}"
    typer.echo(said.upper() if greeting.loud else said)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [([], "Hello you"), (["-w", "Salut", "--name", "Éva", "--loud"], "SALUT ÉVA")],
    ids=["en", "fr"],
)
def test_fields_of_a_group_are_options(arguments: list[str], said: str) -> None:
    """What is typed arrives in the group, what is not keeps its default."""
    command = typer.Typer()
    command.command()(greet)
    assert CliRunner().invoke(command, arguments).stdout.strip() == said


def test_the_help_shows_each_group() -> None:
    """The main job tells its options by what they are for."""
    shown = CliRunner().invoke(app, ["run", "--help"]).stdout
    for panel, option in (
        ("What is written", "--output"),
        ("What is read", "--column"),
        ("How it is analyzed", "--resume"),
        ("Settings, and what is told", "--quiet"),
    ):
        assert panel in shown
        assert option in shown[shown.index(panel) :]
