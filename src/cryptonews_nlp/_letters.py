r"""Capitals and small letters, as parts of regular expressions.

``\w`` knows no case, and ``[A-Z]`` no « É »: a capital is a letter that is not small,
so that those of every script count, and Latin ones that carry an accent.
"""

from __future__ import annotations

#: Small letters of Latin-1, to stand inside the brackets of a class.
SMALL = "a-zß-öø-ÿ"
#: One capital.
CAPITAL = rf"[^\W\d_{SMALL}]"
