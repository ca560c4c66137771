"""Where things lie, and the option that names the corpora which are not ours."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: Our own annotated articles.
DATA = ROOT / "data"
#: The library, whose weights and lexicons are made here.
PACKAGE = ROOT / "src" / "cryptonews_nlp"


def command(about: str | None) -> argparse.ArgumentParser:
    """Return the parser of a command that reads corpora or gold sets of others.

    Parameters
    ----------
    about : str or None
        What the command does: its module's docstring.
    """
    spec = sys.modules["__main__"].__spec__
    parser = argparse.ArgumentParser(
        prog=f"python -m {spec.name.removesuffix('.__main__')}" if spec else None,
        description=about,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--shared",
        type=Path,
        default=ROOT.parent / "shared",
        metavar="DIR",
        help="folder of corpora and gold sets that are not ours",
    )
    return parser
