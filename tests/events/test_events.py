"""Events of articles."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations

import numpy as np
import pytest
from sklearn.utils.estimator_checks import parametrize_with_checks

from cryptonews_nlp._types import AnalyzedArticle, Article, Linked, Quote
from cryptonews_nlp.events import (
    EventClusterer,
    Story,
    assign,
    cluster_stories,
    cluster_texts,
    find_events,
    similar,
)
from cryptonews_nlp.events.finder import event_ids
from cryptonews_nlp.events.kinds import kinds_of
from tests.tables import cases

HACK = (
    "Thieves drain 12 million euros from Brimholt exchange\n"
    "The Brimholt exchange of Oslo said thieves stole 12 million euros in tokens on "
    "Monday. Brimholt froze withdrawals while police opened an investigation."
)
PIRATAGE = (
    "Des voleurs dérobent 12 millions d'euros à la plateforme Brimholt\n"
    "La plateforme Brimholt d'Oslo a annoncé lundi que des voleurs avaient dérobé "
    "12 millions d'euros en jetons. Brimholt a gelé les retraits et la police a ouvert "
    "une enquête."
)
HARVEST = (
    "Olive harvest suffers from drought\n"
    "Farmers around the valley expect the smallest olive harvest for decades after a "
    "summer without rain."
)
RECOLTE = (
    "La récolte d'olives souffre de la sécheresse\n"
    "Les agriculteurs de la vallée attendent la plus petite récolte d'olives depuis "
    "des décennies après un été sans pluie."
)
TEXTS = [HACK, PIRATAGE, HARVEST, RECOLTE]
LANGUAGES = ["en", "fr", "en", "fr"]


@parametrize_with_checks([EventClusterer()])
def test_estimator_follows_scikit_learn(estimator, check):
    """The numeric core keeps every convention of scikit-learn."""
    check(estimator)


def test_texts_meet_across_languages():
    """An event told in English and French is one event, another one is not."""
    assert cluster_texts(TEXTS, LANGUAGES).tolist() == [0, 0, 1, 1]


@pytest.mark.parametrize("seed", range(3))
def test_order_does_not_matter(seed):
    """Shuffling the texts only permutes the labels."""
    order = np.random.default_rng(seed).permutation(len(TEXTS))
    labels = cluster_texts(TEXTS, LANGUAGES)
    shuffled = cluster_texts([TEXTS[n] for n in order], [LANGUAGES[n] for n in order])
    same = labels[order][:, None] == labels[order][None, :]
    assert (same == (shuffled[:, None] == shuffled[None, :])).all()


def story(name, text, language, **more):
    title, _, body = text.partition("\n")
    return Story(name, language, title, body, **more)


def test_days_apart_keep_twins_apart():
    """The same words a year later are another happening."""
    early = datetime(2024, 5, 1, tzinfo=UTC)
    first = story("a", HACK, "en", published=early)
    other = story("b", PIRATAGE, "fr", published=early)
    late = replace(other, published=early.replace(year=2025))
    alike = dict(similar([first, other], "a"))["b"]
    assert alike > dict(similar([first, late], "a"))["b"]


@pytest.mark.parametrize(
    ("language", "course", "award"),
    [
        (
            "en",
            "Brimholt trains Oslo police\nThe exchange held a course for officers.",
            "Oslo police honoured\nBrimholt gave the officers a medal.",
        ),
        (
            "fr",
            "Brimholt et la police d'Oslo\nLa plateforme anime une formation.",
            "La police d'Oslo récompensée\nBrimholt remet une médaille aux agents.",
        ),
    ],
)
def test_other_kinds_of_happening_count_against_one_event(language, course, award):
    """A course and an award among the same people are two events."""
    people = (("ORG", "org:brimholt"), ("ORG", "org:oslo"))
    first = story("a", course, language, entities=people)
    other = story("b", award, language, entities=people)
    labels = cluster_stories([first, other, replace(first, story_id="c")])
    assert labels[0] == labels[2] != labels[1]


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("en", "Of course, the officers arrested two men", {"case"}),
        ("en", "The mayor opens a park", set()),
        ("fr", "Au cours de la réunion, deux hommes interpellés", {"case"}),
        ("fr", "Le maire inaugure un parc", set()),
        ("de", "Zwei Verdächtige festgenommen", set()),
    ],
)
def test_kinds_are_read_from_the_lead(language, text, kinds):
    """Set phrases and unknown languages tell no kind."""
    assert kinds_of(story("a", text, language)) == kinds


def test_conflicting_people_count_against_one_event():
    """Two articles that name different people are less alike than silent ones."""
    first = story("a", HACK, "en", entities=(("PERSON", "person:a"),))
    other = story("b", PIRATAGE, "fr", entities=(("PERSON", "person:b"),))
    silent = story("b", PIRATAGE, "fr")
    alike = dict(similar([first, silent], "a"))["b"]
    assert alike > dict(similar([first, other], "a"))["b"]


def test_assign_joins_or_leaves_alone():
    """A newcomer joins the event that it tells, or none."""
    known = [story("a", HACK, "en"), story("c", HARVEST, "en")]
    new = [story("b", PIRATAGE, "fr")]
    assert assign(new, known, {"a": "e1", "c": "e2"}) == {"b": "e1"}


def test_event_ids_outlive_new_articles():
    """A group keeps the id that most of its articles had."""
    groups = [[story("a", HACK, "en"), story("b", PIRATAGE, "fr")]]
    former = event_ids([groups[0][1:]], {})[0]
    assert event_ids(groups, {"b": former}) == [former]


def test_find_events_names_and_links():
    """Every article has one main event; a lone article is an ordinary event."""
    analyses = [
        AnalyzedArticle(Article(str(n), text), language=language)
        for n, (text, language) in enumerate(zip(TEXTS[:3], LANGUAGES[:3], strict=True))
    ]
    events, links = find_events(analyses, Linked(), {})
    main = {link.article_id: link.event_id for link in links if link.role == "main"}
    assert main["0"] == main["1"] != main["2"]
    assert {event.languages for event in events} == {("en", "fr"), ("en",)}


@pytest.mark.parametrize(("text", "language"), [(HACK, "en"), (PIRATAGE, "fr")])
def test_copies_go_with_what_they_repeat(text, language):
    """Nine reprints leave the other events as they are, under one event each."""
    texts = [*TEXTS, *[text + "\nReprinted." for _ in range(9)]]
    languages = [*LANGUAGES, *[language] * 9]
    analyses = [
        AnalyzedArticle(Article(f"{n:02}", t), language=code)
        for n, (t, code) in enumerate(zip(texts, languages, strict=True))
    ]
    original = f"{TEXTS.index(text):02}"
    copies = {f"{n:02}": original for n in range(4, len(texts))}
    events, links = find_events(analyses, Linked(), {}, copies=copies)
    main = {link.article_id: link.event_id for link in links if link.role == "main"}
    assert len(events) == 2
    assert {main[copy] for copy in copies} == {main["00"]} == {main["01"]}
    # what a copy repeats may be missing
    alone = find_events(analyses[4:5], Linked(), {}, copies={"04": "00"})[0]
    assert [event.article_ids for event in alone] == [("04",)]


HEADLINES = {
    "en": (
        "Brenmoor. Skating club looks for a coach",
        "Brenmoor. New roof for the chapel",
        "Storm tears roof off Telmor market hall",
        "Telmor: storm tears off the roof of the market hall",
    ),
    "fr": (
        "Brenmoor. Le club de patinage cherche un entraîneur",
        "Brenmoor. Un toit neuf pour la chapelle",
        "La tempête arrache le toit des halles de Telmor",
        "Telmor : une tempête arrache le toit des halles",
    ),
}
WORDS = {
    "en": "bridge school choir fair mayor pool library dance tractor bakery garden",
    "fr": "pont école chorale foire maire piscine bibliothèque danse tracteur jardin",
}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_one_rare_word_joins_no_two_of_many_headlines(language: str) -> None:
    """Exports of headlines without a text share their towns and little else."""
    others = map(" ".join, combinations(WORDS[language].split(), 3))
    texts = [*HEADLINES[language], *others]
    labels = cluster_texts(texts, [language] * len(texts)).tolist()
    assert labels[2] == labels[3]
    assert labels[0] != labels[1]


@pytest.mark.parametrize(
    ("language", "lead", "words", "last"),
    cases("""
        en | Police in Brenmoor arrested four over the theft of Vashir coins.
            | "The Brenmoor police arrested the Vashir coins theft suspects", she said.
            | The theft of Vashir coins led police in Brenmoor to the four arrested.
        fr | La police de Brenmoor a arrêté quatre voleurs de jetons Vashir.
            | « La police de Brenmoor a les voleurs de jetons Vashir », dit-elle.
            | Les voleurs de jetons Vashir, la police de Brenmoor les a tous arrêtés.
    """),
)
def test_key_sentence_is_the_lead_rather_than_a_quotation(language, lead, words, last):
    """What happened is told first, in the words of the article."""
    text = f"{words} {lead} {last}"
    starts = [text.index(sentence) for sentence in (words, lead, last)]
    said = words[: len(words) - 12]
    quote = Quote(0, len(said), said, "direct")
    analysis = AnalyzedArticle(
        Article("a", text),
        language=language,
        sentences=tuple(zip(starts, [*starts[1:], len(text)], strict=True)),
        quotes=(quote,),
    )
    (event,), _ = find_events([analysis], Linked(), {})
    assert event.key_sentence == lead


def test_no_story_no_event():
    """Nothing in, nothing out."""
    assert cluster_stories([]).size == 0
    assert find_events([], Linked(), {}) == ([], [])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Flat of 40 m ² searched in Leeds ¹\nOfficers searched it ① twice."),
        (
            "fr",
            "Un local de 40 m ² fouillé à Nantes ¹\nLa police l'a fouillé ① deux fois.",
        ),
    ],
)
def test_figures_that_are_no_decimals_are_words(language: str, text: str) -> None:
    assert cluster_texts([text, text + " ³"], [language] * 2).tolist() == [0, 0]
