"""Words that texts of either language hold. Lists written for this project."""

from __future__ import annotations

from cryptonews_nlp._words import words

#: Names of social networks and messengers, lower case, word by word: no exchange and
#: no bank is meant by them.
PLATFORMS = words("""
    x twitter facebook meta instagram tiktok youtube reddit discord linkedin threads
    bluesky mastodon truth social whatsapp telegram signal snapchat medium twitch
    messenger viber weibo
""")

# Alternatives of regular expressions.

#: What social networks write behind a number of theirs.
COUNTED = r"likes?|retweets?|views?|vues|j'aime"
#: What they write at the head of a line.
SHOWN = "view|translate|traduire|voir|a post shared|une publication partagée"
#: Words that begin with an apostrophe, which opens no quotation ("the '90s").
CLIPPED = r"em|til|tis|twas|cause|n|bout|round|\d0s"
#: Small words inside the names of bodies.
WITHIN_NAMES = "of|de|du|la"
