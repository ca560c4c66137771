"""Events: gold sets, our own articles, the bridge, and cost by size.

    python -m benchmarks.events [PART ...] [--shared DIR]

``sets`` clusters texts alone with the default settings, one cut for all; the scorer is
the one beside the gold sets. ``own`` runs the whole pipeline on data/.
"""

from __future__ import annotations

from benchmarks.beside import has_gold
from benchmarks.events.bridge import bridge
from benchmarks.events.own import background, folders, own
from benchmarks.events.scale import SIZES, scale
from benchmarks.events.sets import named, plain, sets
from training.places import command

PARTS = {
    "bridge": bridge,
    "sets": sets,
    "named": named,
    "floors": plain,
    "own": own,
    "background": background,
    "folders": folders,
}
#: Parts that need nothing but data/.
ALONE = frozenset({"background"})
USUAL = ["bridge", "sets", "own", "background"]


def main() -> None:
    """Run the parts that are asked for."""
    parser = command(__doc__)
    parser.add_argument(
        "parts",
        nargs="*",
        metavar="PART",
        default=USUAL,
        help=f"{', '.join([*PARTS, 'scale'])} (default: {' '.join(USUAL)})",
    )
    parser.add_argument(
        "--sizes", type=int, nargs="*", default=SIZES, help="stories, for scale"
    )
    arguments = parser.parse_args()
    if wrong := set(arguments.parts) - {*PARTS, "scale"}:
        parser.error(f"no such part: {', '.join(sorted(wrong))}")
    for part in arguments.parts:
        if part == "scale":
            scale(arguments.sizes)
        elif part in ALONE or has_gold(arguments.shared, "events"):
            PARTS[part](arguments.shared)


if __name__ == "__main__":
    main()
