"""Words that social networks write around a post, in either language: alternatives."""

from __future__ import annotations

#: Behind a number.
COUNTED = r"likes?|retweets?|views?|vues|j'aime"
#: At the head of a line of theirs.
SHOWN = "view|translate|traduire|voir|a post shared|une publication partagée"
