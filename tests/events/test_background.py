"""Sentences that mention another event than the article's own."""

from __future__ import annotations

import pytest

from cryptonews_nlp._types import AnalyzedArticle, Article, Linked
from cryptonews_nlp.events import Story, find_events
from cryptonews_nlp.events.signatures import Signatures, refers

THEFT = (
    "Thieves drain Brimholt wallets in Tonsberg\n\nThieves took 12 million euros in "
    "tokens from the Brimholt exchange on Monday. Brimholt froze all withdrawals. "
    "Police in Tonsberg opened an investigation into the Brimholt theft."
)
VOL = (
    "Brimholt pillée à Tonsberg\n\nDes voleurs ont dérobé lundi 12 millions d'euros en "
    "jetons à la plateforme Brimholt. Brimholt a gelé tous les retraits. La police de "
    "Tonsberg a ouvert une enquête sur le vol."
)
COURSE = (
    "Harbour police learn to follow coins\n\nForty officers of the harbour police "
    "finished a course on tracing coins in Ostwick. {} The Ostwick academy will repeat "
    "the course in spring for customs officers."
)
COURS = (
    "La police du port apprend à suivre les jetons\n\nQuarante agents ont suivi à "
    "Ostwick une formation au traçage. {} L'académie d'Ostwick répétera la formation "
    "au printemps pour les douaniers."
)


def analysed(name, language, text):
    """Return an article cut into sentences at stops."""
    ends = [place + 1 for place, letter in enumerate(text) if letter == "."]
    starts = [0, *(end + 1 for end in ends[:-1])]
    spans = tuple(zip(starts, ends, strict=True))
    return AnalyzedArticle(Article(name, text), language=language, sentences=spans)


@pytest.mark.parametrize(
    ("language", "theft", "course", "mention"),
    [
        (
            "en",
            THEFT,
            COURSE,
            "It follows the theft at Brimholt in Tonsberg last month.",
        ),
        (
            "fr",
            VOL,
            COURS,
            "Elle fait suite au vol subi par Brimholt à Tonsberg en mai.",
        ),
        ("fr", THEFT, COURS, "Le mois dernier, Brimholt avait été pillée à Tonsberg."),
    ],
)
def test_a_sentence_on_another_event_is_a_background_link(
    language, theft, course, mention
):
    """The link stands on the sentence, and only on it."""
    told = "en" if theft is THEFT else "fr"
    text = course.format(mention)
    events, links = find_events(
        [analysed("a", told, theft), analysed("b", language, text)], Linked(), {}
    )
    assert len(events) == 2
    of_article = {k.article_id: k.event_id for k in links if k.role == "main"}
    (link,) = [k for k in links if k.role == "background"]
    assert (link.article_id, link.event_id) == ("b", of_article["a"])
    assert text[link.start : link.end] == link.text == mention


@pytest.mark.parametrize(
    ("language", "plain"),
    [("en", "The minister opens a bridge"), ("fr", "La ministre inaugure un pont")],
)
def test_plain_sentences_do_not_turn_to_other_happenings(language, plain):
    """Only words of before, alike and again do."""
    assert not refers(plain, language)


def test_names_stand_for_one_event_only():
    """A name that the own event has too, or that many have, tells nothing."""

    def stories(*texts):
        return [Story(text, "en", "", f"{text}. {text}") for text in texts]

    groups = {f"e{n}": stories(f"Monday Place{chr(97 + n)}") for n in range(6)}
    signatures = Signatures(groups)
    assert signatures.named("Placeb was raided before", "en", "e0") == {"e1"}
    assert signatures.named("Monday, Placea", "en", "e0") == set()
