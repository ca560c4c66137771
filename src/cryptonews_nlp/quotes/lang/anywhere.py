"""Words that texts of either language hold; alternatives of a regular expression."""

from __future__ import annotations

#: What social networks write behind a number of theirs.
COUNTED = r"likes?|retweets?|views?|vues|j'aime"
#: What they write at the head of a line.
SHOWN = "view|translate|traduire|voir|a post shared|une publication partagée"
#: Words that begin with an apostrophe, which opens no quotation ("the '90s").
CLIPPED = r"em|til|tis|twas|cause|n|bout|round|\d0s"
#: Small words inside the names of bodies.
WITHIN_NAMES = "of|de|du|la"
