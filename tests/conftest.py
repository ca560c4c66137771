"""Fixtures shared by all tests."""

from __future__ import annotations

import pytest
from spacy.language import Language

import cryptonews_nlp as cn
from cryptonews_nlp.models import load

#: Invented articles, two of them on one event.
ARTICLES = {
    "en-1.txt": """---
date: 2024-03-06
source: Harbour Desk
---
Exchange Nordlys freezes stolen ether

Nordlys froze 1,200 ether stolen from the Osterby bridge, the exchange said
on Wednesday.

“We saw the coins arrive and we stopped them,” said Ingrid Halvorsen-Bakke, head of
investigations at Nordlys. More than 40 police officers in Norway worked on the case.

The Norwegian police said they had arrested two men in Bergen.
""",
    "fr-1.txt": """---
date: 2024-03-07
source: La Lettre du pont
---
Nordlys gèle les ethers volés

La plateforme Nordlys a gelé 1 200 ethers volés au pont Osterby.

« Nous avons vu arriver les jetons et nous les avons arrêtés », a déclaré Ingrid
Halvorsen-Bakke, responsable des enquêtes chez Nordlys.

La police norvégienne a arrêté deux hommes à Bergen, selon la plateforme.
""",
    "en-2.txt": """---
date: 2024-09-20
source: Court Reporter
---
Lisbon court jails romance fraudster

A court in Lisbon sentenced Duarte Pimentel-Assis to six years for a romance fraud.

“He sold love and he took savings,” judge Teresa Valadares told the court.
""",
}


@pytest.fixture(scope="session")
def nlp_en() -> Language:
    """Return the shipped English pipeline, loaded once."""
    return load("en")


@pytest.fixture(scope="session")
def nlp_fr() -> Language:
    """Return the shipped French pipeline, loaded once."""
    return load("fr")


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """Return a folder of three articles."""
    path = tmp_path_factory.mktemp("articles")
    for name, text in ARTICLES.items():
        (path / name).write_text(text, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def result(folder):
    """Return the analysis of the folder."""
    return cn.analyze(folder)
