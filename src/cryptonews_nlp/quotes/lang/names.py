"""Names that are the same in every language. Lists written for this project."""

from __future__ import annotations

from cryptonews_nlp._words import words

#: Names of social networks and messengers, lower case, word by word: no exchange and
#: no bank is meant by them.
PLATFORMS = words("""
    x twitter facebook meta instagram tiktok youtube reddit discord linkedin threads
    bluesky mastodon truth social whatsapp telegram signal snapchat medium twitch
    messenger viber weibo
""")

#: Surnames that a court gives a victim whom it does not name.
UNNAMED = words("doe roe")
