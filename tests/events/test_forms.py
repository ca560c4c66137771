"""Headlines that explain, and pages without their text."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import sparse

from cryptonews_nlp._keys import mention_key
from cryptonews_nlp._types import AnalyzedArticle, Article, Linked, Mention, Zone
from cryptonews_nlp.events import Story
from cryptonews_nlp.events.evidence import adjusted
from cryptonews_nlp.events.forms import explains
from cryptonews_nlp.events.notices import is_notice
from cryptonews_nlp.events.stories import story_of


@pytest.mark.parametrize(
    ("language", "title", "found"),
    [
        ("en", "How Brenmoor lost its licence", True),
        ("en", "Brenmoor loses its licence: everything you need to know", True),
        ("en", "Is Brenmoor next?", True),
        ("en", "What we know of the raid on Brenmoor", False),
        ("en", "Brenmoor explains how it was raided", False),
        ("fr", "Comment Brenmoor a perdu son agrément", True),
        ("fr", "Agrément de Brenmoor : ce qu'il faut savoir", True),
        ("fr", "À qui le tour après Brenmoor ?", True),
        ("fr", "Perquisition chez Brenmoor : ce que l'on sait", False),
        ("fr", "Brenmoor dit comment on l'a perquisitionnée", False),
    ],
)
def test_headlines_that_explain_are_no_reports(language, title, found):
    """An account of what is known so far is a report."""
    assert explains(Story("a", language, title, "")) is found


@pytest.mark.parametrize(
    ("language", "explainer"),
    [("en", "Why Brenmoor fell"), ("fr", "Pourquoi Brenmoor est tombée")],
)
def test_an_explainer_is_less_alike(language, explainer):
    """To the report on what it explains, and to another explainer."""
    titles = ["Brenmoor 1", "Brenmoor 2", explainer, explainer]
    stories = [Story(str(n), language, t, "") for n, t in enumerate(titles)]
    graph = sparse.csr_matrix(0.3 * (1 - np.eye(len(stories))))
    row = adjusted(graph, stories, np.full(len(stories), np.nan)).toarray()
    assert row[0, 1] == pytest.approx(0.3)
    assert row[0, 2] == row[2, 3] < 0.3


PAGES = {
    "en": (
        "Regulator fines Brenmoor over lost coins",
        "Subscribe for 3 euros a month to read all of our reports and columns.",
        "Brenmoor has to pay a fine over coins that its clients lost.",
    ),
    "fr": (
        "Le régulateur inflige une amende à Brenmoor",
        "Abonnez-vous pour 3 euros par mois et lisez tous nos articles.",
        "Brenmoor doit payer une amende au régulateur dès ce mois.",
    ),
}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_page_without_its_text_is_known_by_its_headline(language):
    """What stands in the place of the text is none of the article."""
    title, wall, note = PAGES[language]
    text = f"{title}\n\n{wall}"
    body = len(title) + 2
    names = [
        Mention(at, at + len(name), name, label, "model")
        for name, label in (("Brenmoor", "ORG"), ("3 euros", "MONEY"))
        for at in [text.index(name)]
    ]
    analysis = AnalyzedArticle(
        Article("a", text, title=title),
        language=language,
        zones=(Zone(0, len(title), "title"), Zone(body, len(text), "body")),
        mentions=tuple(names),
    )
    linked = Linked(entity_of={mention_key("a", name): name.text for name in names})
    story = story_of(analysis, linked, {})
    assert (story.title, story.text) == (title, "")
    assert story.entities == (("ORG", "Brenmoor"),)
    assert not is_notice(title, note, language)
    assert not is_notice(title, 20 * wall, language)
    assert not is_notice("", wall, language)
    assert not is_notice("…?", note, language)
