"""What a page says twice: its summary above the text, a sentence set large within it.

Scrapers write the summary of a page above its text, whole or cut ("... if the..."), and
magazines set a sentence of the text on its own. What stands there stands in a paragraph
too; read twice it would be said twice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cryptonews_nlp._types import ZoneKind
from cryptonews_nlp.zoning.lines import Block

# Shorter lines are repeated for other reasons: "Yes, sir.", names, headings.
_MIN, _MIN_CUT = 60, 25
# So many blocks of the body may be a summary of it; further down the second of two
# blocks that are alike is the copy.
_SUMMARY = 10
# What a page says more often is a refrain.
_TIMES = (2, 3)
# Rows of tables and who is quoted in a block may be the same each time.
_STATED = re.compile(r"[.!?…»”\"“\]][*_]*$")
#: What a page writes where it cuts a text.
CUT = re.compile(r"\s*(?:\.\.\.|…|\[(?:\.\.\.|…)\])$")
_MARKS = "\"“”«»'‘’*_> \u00a0"


def settle_teasers(
    parts: Sequence[str], kinds: Sequence[ZoneKind], blocks: Sequence[Block]
) -> list[ZoneKind]:
    """Take what the body says twice out of it, once.

    Parameters
    ----------
    parts : sequence of str
        The blocks of a text.
    kinds : sequence of str
        What was made of them.
    blocks : sequence of Block
        Where they stand; what goes on in its line is no teaser.

    Returns
    -------
    list of str
        Kinds in which a paragraph or caption that another one holds, whole or from
        its beginning up to where it was cut, is promotion.
    """
    found = list(kinds)
    bodies = [i for i, kind in enumerate(kinds) if kind in {"body", "caption"}]
    words = {i: _bare(parts[i]) for i in bodies}
    joined = "\n".join(words.values())
    for number, i in enumerate(bodies):
        own = words[i]
        parted = any(block.inline for block in blocks[i + 1 : i + 2])
        least = _MIN_CUT if CUT.search(parts[i]) else _MIN
        stated = kinds[i] == "caption" or (
            _STATED.search(parts[i]) and not parts[i].startswith(">")
        )
        if parted or not stated or len(own) < least:
            continue
        if joined.count(own) not in _TIMES:
            continue
        alike = [j for j in bodies if j != i and found[j] == kinds[i]]
        alike = [j for j in alike if own in words[j]]
        later = [j for j in alike if j > i or len(words[j]) > len(own)]
        if later or (alike and number >= _SUMMARY):
            found[i] = "promotion"
    return found


def _bare(part: str) -> str:
    """Return the words of a paragraph, without marks around and where it was cut."""
    return CUT.sub("", " ".join(part.split())).strip(_MARKS)
