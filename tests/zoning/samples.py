"""Texts and pages that the tests of zoning share."""

from __future__ import annotations

from cryptonews_nlp._types import CONTENT_ZONES, Article
from cryptonews_nlp.zoning import (
    find_zones,
)

# ruff: noqa: E501 - lines of pages are as long as they are

# ruff: noqa: E501 - lines of pages are as long as they are
BODY = {
    "en": (
        "Detectives in Dover have arrested three people who are accused of selling coins "
        "that never existed to pensioners across the county.\n\n"
        "The victims had been called at home and told that their savings were at risk, "
        "the force said in a statement on Tuesday.\n\n"
        "“We acted as soon as the first bank called us,” said Inspector Ida Brandt, who "
        "leads the unit. The three will be in court next week."
    ),
    "fr": (
        "Les enquêteurs de Caen ont interpellé trois personnes soupçonnées d'avoir vendu "
        "des jetons qui n'existaient pas à des retraités du département.\n\n"
        "Les victimes étaient appelées chez elles et on leur disait que leurs économies "
        "étaient menacées, a indiqué le parquet mardi.\n\n"
        "« Nous avons agi dès le premier appel d'une banque », a déclaré la commandante "
        "Éva Noël, qui dirige l'unité. Les suspects seront jugés la semaine prochaine."
    ),
}


TITLE = {
    "en": "Three arrested in Dover over coins that never existed",
    "fr": "Caen : trois interpellations pour des jetons qui n'existaient pas",
}


ABOVE = {
    "en": "Home | News | Sport | Weather\nSkip to main content\nSearch",
    "fr": "Accueil | Actualités | Sport | Météo\nAller au contenu principal\nRechercher",
}


BYLINE = {
    "en": "By Rosa Lindqvist\nPublished 4 March 2025, 14:20",
    "fr": "Par Rosa Lindqvist\nPublié le 4 mars 2025 à 14h20",
}


BELOW = {
    "en": "Share this article\nRelated articles\nTwo banks fined\nA week in the courts\n"
    "Subscribe to our newsletter\n© 2025 Harbour Ledger. All rights reserved.\n"
    "Privacy policy | Cookie preferences",
    "fr": "Partager cet article\nÀ lire aussi\nDeux banques sanctionnées\nUne semaine au "
    "tribunal\nAbonnez-vous à notre newsletter\n© 2025 Le Courrier. Tous droits "
    "réservés.\nMentions légales | Gestion des cookies",
}


LANGUAGES = ("en", "fr")


def page(language: str) -> str:
    parts = (ABOVE, TITLE, BYLINE, BODY, BELOW)
    return "\n\n".join(part[language] for part in parts)


def content(text: str, **options: frozenset[str]) -> str:
    zones = find_zones(Article("x", text), **options)
    return "".join(text[z.start : z.end] for z in zones if z.kind in CONTENT_ZONES)


def line_kinds(text: str) -> dict[str, str]:
    """Return the kind of each line of a text."""
    found = {}
    for zone in find_zones(Article("x", text)):
        for line in text[zone.start : zone.end].split("\n"):
            if line.strip():
                found[line.strip()] = zone.kind
    return found
