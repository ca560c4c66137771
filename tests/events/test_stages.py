"""Stages of one affair, told months apart."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cryptonews_nlp._types import AnalyzedArticle, Article, Linked, Mention
from cryptonews_nlp.events import Story, find_events
from cryptonews_nlp.events.people import Person
from cryptonews_nlp.events.stages import MAX_STAGES, Stages

CHARGED = {
    "en": (
        "Telmor lorry driver charged with robbing a bakery in Vashir\n\nA lorry driver "
        "from Telmor was charged on Friday with robbing a bakery in Vashir. {name}, "
        "34, is in custody. A baker saw a van leave the yard in the night."
    ),
    "fr": (
        "Un routier de Telmor inculpé du vol d'une boulangerie à Vashir\n\nUn routier "
        "de Telmor est inculpé du vol d'une boulangerie à Vashir. {name}, "
        "34 ans, est détenu. Un boulanger a vu une camionnette quitter la cour la nuit."
    ),
}
SENTENCED = {
    "en": (
        "Lorry driver sentenced to four years for robbing bakery\n\nA lorry driver was "
        "sentenced to four years on Monday for robbing a bakery. {name}, 35, pleaded "
        "guilty in March, lawyers said. The court spared him a fine and a driving ban."
    ),
    "fr": (
        "Un routier condamné à quatre ans pour le vol d'une boulangerie\n\nUn routier "
        "est condamné depuis lundi à quatre ans pour le vol d'une boulangerie. {name}, "
        "35 ans, a avoué en mars. La cour lui épargne amende et retrait de permis."
    ),
}


def folder(language: str, name: str, other: str):
    """Return the charge of one man and the sentence of one, two years apart."""
    analyses, entity_of = [], {}
    for key, text, who, year in (
        ("a", CHARGED[language], name, 2023),
        ("b", SENTENCED[language], other, 2025),
    ):
        text = text.format(name=who)  # noqa: PLW2901 - the template is done with
        start, end = text.find(who), text.find(who) + len(who)
        ends = [n + 1 for n, letter in enumerate(text) if letter == "."]
        spans = tuple(zip([0, *(n + 1 for n in ends[:-1])], ends, strict=True))
        published = datetime(year, 5, 2, tzinfo=UTC)
        mention = Mention(start, end, who, "PERSON", "model")
        entity_of[key, start, end, "PERSON"] = f"person:{who}"
        article = Article(key, text, published=published)
        analyses.append(
            AnalyzedArticle(
                article, language=language, sentences=spans, mentions=(mention,)
            )
        )
    return analyses, Linked(entity_of=entity_of)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_later_stage_looks_back_on_the_earlier(language: str) -> None:
    """From the sentence that names who it is; another man's case is none."""
    analyses, linked = folder(language, "Tevin Orlov", "Tevin Orlov")
    events, links = find_events(analyses, linked, {})
    assert len(events) == 2
    main = {k.article_id: k.event_id for k in links if k.role == "main"}
    (link,) = [k for k in links if k.role == "background"]
    assert (link.article_id, link.event_id) == ("b", main["a"])
    assert link.text.strip().startswith("Tevin Orlov, 35")
    _, links = find_events(*folder(language, "Tevin Orlov", "Ruben Castel"), {})
    assert not [k for k in links if k.role == "background"]


@pytest.mark.parametrize(
    ("language", "case", "trip"),
    [
        ("en", "Lind charged in the bakery affair", "Lind opens a bridge"),
        ("fr", "Lind inculpé dans l'affaire du fournil", "Lind inaugure un pont"),
    ],
)
def test_who_is_in_the_news_for_many_things_ties_none(
    language: str, case: str, trip: str
) -> None:
    """A minister's doings are no stages of one affair, and a bridge is no case."""
    minister = Person("p1", "lind", 5)

    def other_cases(*titles: str) -> set[str]:
        groups = {
            str(key): [Story(str(key), language, title, "", people=(minister,))]
            for key, title in enumerate(titles)
        }
        return set(Stages(groups).of("0"))

    most = [trip] * (MAX_STAGES - 2)
    assert other_cases(case, case, *most) == {"1"}
    assert other_cases(trip, case, trip) == set()
    assert other_cases(case, case, *most, trip) == set()
