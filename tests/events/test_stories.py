"""What of an article is compared with others."""

from __future__ import annotations

import pytest

from cryptonews_nlp._types import AnalyzedArticle, Article, Linked, Mention
from cryptonews_nlp.events.stories import content_of, story_of, told_of
from cryptonews_nlp.events.subjects import Named
from tests.tables import cases

ARTICLES = {
    "en": (
        "# {title}\n\nBy Ann Velt, Vashir Post\n\n{lead} They ran Brenmoor. "
        + "It had many clients, and they waited for their coins for months. " * 6
        + "A lawyer told Vashir Post that Ann Velt was right."
    ),
    "fr": (
        "# {title}\n\nPar Ann Velt, Vashir Post\n\n{lead} Ils géraient Brenmoor. "
        + "Elle avait bien des clients, qui ont attendu leurs jetons des mois. " * 6
        + "Un avocat a dit au Vashir Post qu'Ann Velt avait raison."
    ),
}
LEADS = {
    "en": "Police held two people on Monday.",
    "fr": "La police a arrêté deux personnes lundi.",
}


def told(text, makers=()):
    """Return the entities that an article of four paragraphs tells of."""
    names = []
    for name, label in (
        ("Ann Velt", "PERSON"),
        ("Vashir Post", "ORG"),
        ("Brenmoor", "ORG"),
    ):
        start = text.find(name)
        while start >= 0:
            names.append(Named(start, name, label, name))
            start = text.find(name, start + 1)
    zones, start = [], 0
    for kind, block in zip(
        ("title", "byline", "body"), text.split("\n\n"), strict=True
    ):
        zones.append((kind, start, start + len(block)))
        start += len(block) + 2
    return {entity for _, entity in told_of(sorted(names), zones, makers)}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_author_and_outlet_only_tell_the_news(language):
    """Neither is a part of what happened, wherever the text names them."""
    text = ARTICLES[language].format(title="Brenmoor", lead=LEADS[language])
    assert told(text) == {"Brenmoor"}


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("title", ["Brenmoor", "Vashir Post, Brenmoor"])
def test_whom_headline_or_lead_names_is_told_of(language, title):
    """An outlet that is taken to court reports it itself."""
    lead = LEADS[language] if "Vashir" in title else "Vashir Post. " + LEADS[language]
    text = ARTICLES[language].format(title=title, lead=lead)
    assert told(text) == {"Brenmoor", "Vashir Post"}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_metadata_name_who_tells(language):
    """The source of a file is written with or without spaces."""
    text = ARTICLES[language].format(title="Brenmoor", lead=LEADS[language])
    text = text.replace(text.split("\n\n")[1], "3 May")
    assert told(text) == {"Brenmoor", "Ann Velt", "Vashir Post"}
    assert told(text, ("Ann Velt", "VashirPost")) == {"Brenmoor"}


@pytest.mark.parametrize(
    ("text", "read"),
    cases("""
        Police [held two](https://vashir.example/news/oslo-raid/) in **Oslo**.
            | Police held two in Oslo .
        La police a [arrêté](https://vashir.example/filet/) deux *Osloïtes*.
            | La police a arrêté deux Osloïtes .
    """),
)
def test_addresses_of_links_are_no_words(text, read):
    """The address of a page repeats the headline of another article."""
    _, content = content_of(text, [("body", 0, len(text))])
    assert content.split() == read.split()


@pytest.mark.parametrize(
    ("heading", "lead", "inside", "rest"),
    cases("""
        Vashir sues Brenmoor | The exchange Vashir took its rival to court on Monday.
            | Missing coins | It wants nine wallets back.
        Vashir poursuit Brenmoor | La plateforme Vashir a attaqué lundi sa rivale en
            justice. | Jetons perdus | Elle veut neuf portefeuilles.
    """),
)
def test_a_heading_inside_the_text_is_no_headline(heading, lead, inside, rest):
    """It heads one part of the article, and is read in its place."""
    parts = heading, lead, inside, rest
    zones, start = [], 0
    for kind, part in zip(("title", "body", "title", "body"), parts, strict=True):
        zones.append((kind, start, start + len(part)))
        start += len(part) + 1
    text = "\n".join(parts)
    assert content_of(text, zones) == (heading, f"{lead}\n\n{inside}\n\n{rest}")
    assert content_of(text, zones[1:])[0] == ""


@pytest.mark.parametrize(
    ("headline", "line", "body"),
    cases("""
        Vashir sues its rival over nine wallets | Clients queue before the doors of
            Brenmoor.
            | The exchange took Brenmoor to court on Monday.
        Vashir attaque sa rivale pour neuf portefeuilles
            | Des clients attendent devant les portes de Brenmoor.
            | La plateforme a attaqué lundi Brenmoor en justice.
    """),
)
def test_the_known_headline_is_the_headline(headline, line, body):
    """A column of titles says more than the first line, which may be a caption's."""
    zones = [("title", 0, len(line)), ("body", len(line) + 1, len(line + body) + 1)]
    read = content_of(f"{line}\n{body}", zones, headline)
    assert read == (headline, f"{line}\n\n{body}")
    again = content_of(f"{line}\n{body}", zones, line.rstrip("."))
    assert again == (line.rstrip("."), body)


@pytest.mark.parametrize("title", ["Two held in Oslo", "Deux arrêtés à Oslo"])
def test_section_and_site_are_no_part_of_the_headline(title):
    """They stand behind bars."""
    assert content_of("", [], f"{title} | Crypto | Le Vashir")[0] == title


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "VELL, May 3 (Norvane) - Ardal paid. Its head told Norvane so."),
        ("fr", "VELL, 3 mai (Norvane) – Ardal a payé. Son chef l'a dit à Norvane."),
    ],
)
def test_an_agency_in_the_dateline_only_tells(language: str, text: str) -> None:
    """The place stays: most datelines name where it happened."""
    names = (("VELL", "LOC"), ("Norvane", "ORG"), ("Ardal", "ORG"))
    mentions = [
        Mention(start, start + len(name), name, label, "model")
        for name, label in names
        for start in {text.find(name), text.rfind(name)}
    ]
    keys = {("a", m.start, m.end, m.label): m.text for m in mentions}
    analysis = AnalyzedArticle(
        Article("a", text), language=language, mentions=tuple(mentions)
    )
    story = story_of(analysis, Linked(entity_of=keys), {})
    assert {entity for _, entity in story.entities} == {"VELL", "Ardal"}
