"""Embedded posts of social networks."""

from __future__ import annotations

import pytest

from cryptonews_nlp.quotes.signs.posts import find_posts

SIGNED = """The exchange closed on Monday.

We will reopen when the wallets are counted. pic.twitter.com/a1b2

— Rosa Lindgren (@rlindgren) May 12, 2021

Clients waited.
"""
HEADED = """La plateforme a fermé lundi.

Rosa Lindgren 🦊 @rlindgren · 12 mai
Nous rouvrirons quand les comptes seront faits.
6:01 PM · 212 k vues

Les clients attendent.
"""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (SIGNED, "We will reopen when the wallets are counted."),
        (HEADED, "Nous rouvrirons quand les comptes seront faits."),
    ],
)
def test_post(text: str, words: str) -> None:
    """A line with a handle names who wrote the lines before it or after it."""
    (post,) = find_posts(text, [])
    assert text[post.start : post.end] == words
    assert post.label is not None
    assert text[slice(*post.label)] == "Rosa Lindgren"


QUOTED = """Traders were angry.

> The vault is empty, whatever "Harbour" says. And the keys are gone.
>
> We want them back. <https://post.example/x>
>
>
> — Rosa Lindgren (@rosa\\_lind) [May 12, 2021](https://post.example/rosa_lind/1)

The exchange was silent.
"""
CITED = """Les clients grondent.

> Nous avons tout perdu en une nuit.
>
> « Et personne ne répond. »
>
> Rosa Lindgren, cliente de la plateforme

La plateforme se tait.
"""
DASHED = """The owner wrote to everyone.

> They had our keys, and nobody saw it. I am leaving now.” —Rosa Lindgren’s letter

The exchange was silent.
"""


@pytest.mark.parametrize(
    ("lang", "text", "begin", "end"),
    [
        ("en", QUOTED, "The vault is empty", "want them back."),
        ("fr", CITED, "Nous avons tout perdu", "personne ne répond. »"),
        ("en", DASHED, "They had our keys", "I am leaving now."),
    ],
)
def test_block(find, lang: str, text: str, begin: str, end: str) -> None:
    """A block belongs to whom its last line names, marks and all, as one quotation."""
    (quote,) = find(lang, text)
    assert quote.text.startswith(begin)
    assert quote.text.endswith(end)
    assert quote.speaker_name == "Rosa Lindgren"


@pytest.mark.parametrize(
    "text",
    [
        "> The doors open at nine.\n>\n> Bring a coat\n>\n> and a lamp.\n",
        "> Les portes ouvrent à neuf heures.\n>\n> Prenez un manteau.\n",
    ],
)
def test_block_without_source(text: str) -> None:
    """The last words of a block are no name where they are no line of capitals."""
    assert not find_posts(text, [])


@pytest.mark.parametrize(
    "text",
    [
        "Write to Rosa Lindgren (rosa@example.org) or call.",
        "Écrivez à @redaction pour témoigner.",
        "The account @rlindgren was blocked on Monday - nobody knew why.",
        "Write to\nrosa@norvik-bank.example\nThe port is shut on Sundays.",
        "Écrivez à\nrosa@norvik-banque.example\nLe port ferme le dimanche.",
    ],
)
def test_no_post(text: str) -> None:
    """An address or a handle in a sentence makes no post."""
    assert not find_posts(text, [])


@pytest.mark.parametrize(("lang", "text"), [("en", SIGNED), ("fr", HEADED)])
def test_author_speaks(find, lang: str, text: str) -> None:
    """Who wrote a post is its speaker."""
    assert "Rosa Lindgren" in [quote.speaker_name for quote in find(lang, text)]


@pytest.mark.parametrize(
    "line",
    [
        "A post shared by Rosa Lindgren (@rlindgren)",
        "Une publication partagée par Rosa Lindgren (@rlindgren)",
    ],
)
def test_shared_pictures_have_no_words(line: str) -> None:
    """What follows the line under a picture is the article again."""
    assert not find_posts(f"The port is shut.\n\n{line}\nThe port opens in May.", [])
