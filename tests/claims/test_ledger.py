"""Figures of several articles in two languages: measures, origins and verdicts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cryptonews_nlp._types import Article, EventLink
from cryptonews_nlp.claims import assess
from cryptonews_nlp.linking import link
from tests.claims.ledgers import ledger, of
from tests.tables import cases

COURSE = {
    "en": (
        "Norvane trains investigators\n\nIn 2023, the exchange Norvane organised over "
        "120 training sessions for investigators, it said on Monday. In February, "
        "Norvane hosted a virtual session for more than 30 officers from Interpol."
    ),
    "fr": (
        "Norvane forme des enquêteurs\n\nNorvane affirme avoir organisé plus de 120 "
        "sessions de formation pour les enquêteurs en 2023. Le 24 janvier, Norvane a "
        "organisé une session virtuelle pour plus de 30 agents d'Interpol."
    ),
    "old": (
        "Norvane tells of its programme\n\nIn 2021, Norvane organised more than 70 "
        "training workshops for investigators. The exchange is based in Oslo."
    ),
}


ARRESTS = {
    "en": (
        "Police arrest 26 people in Lyon over crypto fraud\n\nPolice in Lyon arrested "
        "26 people on Tuesday over a crypto fraud, and seized 1.3 million euros."
    ),
    "fr": (
        "Fraude crypto à Lyon : 31 personnes arrêtées\n\nÀ Lyon, la police a arrêté 31 "
        "personnes mardi pour une fraude crypto. Elle a saisi 1,3 million d'euros."
    ),
}


def test_one_origin_behind_a_figure_in_two_languages(analyzer):
    """The English article and the French one repeat what one exchange says."""
    claims, comparisons = ledger(analyzer, {k: COURSE[k] for k in ("en", "fr")})
    sessions = of(comparisons, "number of sessions")
    assert (sessions.verdict, sessions.n_articles, sessions.n_origins) == (
        "agree",
        2,
        1,
    )
    group = [c for c in claims if c.group_id == sessions.group_id]
    assert [c.value for c in group] == [120, 120]
    assert {c.date_from for c in group} == {"2023-01-01"}


def test_dates_of_one_happening_conflict(analyzer):
    """*In February* and *24 janvier* are no date of one session."""
    _, comparisons = ledger(analyzer, {k: COURSE[k] for k in ("en", "fr")})
    dates = of(comparisons, "date of the meeting")
    assert (dates.verdict, dates.n_origins) == ("conflict", 2)


def test_dates_of_two_happenings_do_not(analyzer):
    """A prize was presented one day and announced another."""
    texts = {
        "en": "Norvane won a prize\n\nNorvane announced the prize on 6 March.",
        "fr": "Norvane primée\n\nLa cérémonie a été tenue le 29 février à Oslo.",
    }
    _, comparisons = ledger(analyzer, texts)
    assert comparisons == []


def test_figures_of_another_period_are_not_comparable(analyzer):
    """A total of another year stands beside the comparison, with the reason."""
    events = {"en": "event-1", "fr": "event-1", "old": "event-2"}
    claims, comparisons = ledger(
        analyzer, COURSE, events, background=[("en", "event-2")]
    )
    agreed, other = sorted(
        (row for row in comparisons if row.measure == "number of sessions"),
        key=lambda row: row.verdict,
    )
    assert (agreed.verdict, other.verdict) == ("agree", "not_comparable")
    assert other.n_articles == 3
    assert "70" in other.reason
    assert "2021" in other.reason
    [old] = [c for c in claims if c.value == 70]
    assert old.group_id == other.group_id
    assert agreed.group_id in other.reason


@pytest.mark.parametrize(
    ("one", "two"),
    cases("""
        In March 2023, police seized 7 terabytes of data from Norvane.
            | Police seized 12 terabytes of data from Norvane in November 2025. They
              seized the 12 terabytes of data at night.
        En mars 2023, la police a saisi 7 téraoctets de données chez Norvane.
            | La police a saisi 12 téraoctets de données chez Norvane en novembre
              2025. Elle a saisi ces 12 téraoctets de données la nuit.
    """),
)
def test_a_figure_told_again_keeps_its_period(analyzer, one, two):
    """The second mention has no date of its own."""
    _, comparisons = ledger(analyzer, {"a": one, "b": two})
    assert of(comparisons, "number of terabytes").verdict == "not_comparable"


def test_unrelated_events_are_not_set_side_by_side(analyzer):
    """Without a tie between the events, the other total stands alone."""
    events = {"en": "event-1", "fr": "event-1", "old": "event-2"}
    claims, _ = ledger(analyzer, COURSE, events)
    assert [c.group_id for c in claims if c.value == 70] == [None]


def test_figures_that_cannot_both_be_true_conflict(analyzer):
    """Twenty-six or thirty-one people were arrested; the loot is the same."""
    _, comparisons = ledger(analyzer, ARRESTS)
    arrests = of(comparisons, "number of people arrested")
    assert (arrests.verdict, arrests.n_origins) == ("conflict", 2)
    assert of(comparisons, "amount seized").verdict == "agree"


def test_other_things_in_the_same_small_number_do_not_meet(analyzer):
    """Six sessions are not six people arrested, whatever the language."""
    texts = {
        "en": "In Lyon, six suspects were arrested on Tuesday over a crypto fraud.",
        "fr": "À Lyon, la police a organisé mardi six sessions sur la fraude crypto.",
    }
    _, comparisons = ledger(analyzer, texts)
    assert not [row for row in comparisons if row.measure.startswith("number")]


def test_an_age_has_no_period(analyzer):
    """Two ages of one man conflict, whenever the articles tell of him."""
    texts = {
        "en": "Ann Lee, 44, was jailed for the Norvane fraud on 4 March 2024.",
        "fr": "Ann Lee, 45 ans, a été condamnée pour la fraude Norvane le 5 mars 2024.",
    }
    _, comparisons = ledger(analyzer, texts)
    assert "not_comparable" not in {row.verdict for row in comparisons}
    assert "agree" not in {r.verdict for r in comparisons if r.measure == "age"}


def test_a_copy_is_no_origin(analyzer):
    """A copy that prints another figure does not count as a second source."""
    _, comparisons = ledger(analyzer, ARRESTS, duplicates={"fr": "en"})
    assert of(comparisons, "number of people arrested").n_origins == 1


def test_currencies_are_never_a_conflict(analyzer):
    """Two amounts in two currencies are compatible, or nothing is said."""
    texts = {
        "en": "Thieves stole $90 million from Norvane on Monday, the exchange said.",
        "fr": "Des voleurs ont volé 40 millions d'euros à Norvane lundi.",
    }
    _, comparisons = ledger(analyzer, texts)
    amounts = [row for row in comparisons if row.measure != "date of the attack"]
    assert {row.verdict for row in amounts} <= {"abstain"}


def test_a_recalled_figure_goes_to_its_own_event(analyzer):
    """An article on a prize that recalls a session takes part in its comparison."""
    prize = (
        "Norvane wins a prize in Oslo\n\nNorvane won a prize on Friday.\n\n"
        + COURSE["en"].rpartition(". ")[2]
    )
    texts = {"prize": prize, "fr": COURSE["fr"]}
    events = {"prize": "event-1", "fr": "event-2"}
    claims, comparisons = ledger(
        analyzer, texts, events, background=[("prize", "event-2")]
    )
    [officers] = [c for c in claims if c.article_id == "prize" and c.value == 30]
    assert officers.event_id == "event-2"
    assert of(comparisons, "date of the meeting").verdict == "conflict"


@pytest.mark.parametrize(
    "text",
    [
        "{} was charged with theft before the Ostwick Supreme Court on 4 March 2024.",
        "{} a été inculpé de vol par la Cour suprême d'Ostwick le 4 mars 2024.",
    ],
)
def test_who_is_in_every_event_ties_no_two(analyzer, text):
    """All cases of a court are charged there, some on one day."""

    def compared(names):
        texts = {name: text.format(name) for name in names}
        events = {name: f"event-{name}" for name in names}
        return [row.measure for row in ledger(analyzer, texts, events)[1]]

    few = ["Ann Lee", "Jo Marrow"]
    assert len(compared(few)) == 1
    others = ["Ida Krogh", "Per Lund", "Ola Ness", "Eva Holm", "Siri Dahl"]
    assert not compared([*few, *others])


def test_the_result_does_not_depend_on_the_order(analyzer):
    """Claims, groups and reasons are the same whatever comes first."""
    texts = {**COURSE, **{f"arrests-{k}": text for k, text in ARRESTS.items()}}
    events = dict.fromkeys(texts, "event-1")
    forward = ledger(analyzer, texts, events)
    backward = ledger(analyzer, dict(reversed(texts.items())), events)
    assert str(forward) == str(backward)


def test_every_claim_stands_in_its_article(analyzer):
    """The evidence of each claim is the text at its offsets, and ids are unique."""
    texts = {**COURSE, **{f"arrests-{k}": text for k, text in ARRESTS.items()}}
    claims, _ = ledger(analyzer, texts)
    assert claims
    assert all(texts[c.article_id][c.start : c.end] == c.text for c in claims)
    assert len({c.claim_id for c in claims}) == len(claims)


def test_no_articles_no_claims():
    """An empty corpus has an empty ledger."""
    assert assess([], link([]), []) == ([], [])


@pytest.mark.parametrize(
    "text",
    [
        "Police in Lyon arrested 26 people on Friday over a crypto fraud.",
        "La police de Lyon a arrêté 26 personnes vendredi pour une fraude crypto.",
    ],
)
def test_a_copy_printed_later_does_not_move_the_day(analyzer, text):
    """*On Friday* dates from the day of each print; the original tells the day."""
    articles = [
        Article("a", text, published=datetime(2024, 3, 9, tzinfo=UTC)),
        Article("b", text, published=datetime(2024, 3, 19, tzinfo=UTC)),
    ]
    analyses = list(analyzer.pipe(articles))
    links = [EventLink(key, "event-1", "main") for key in "ab"]
    verdicts = [
        of(assess(analyses, link(analyses), links, copies)[1], "date of the arrest")
        for copies in ({"b": "a"}, {})
    ]
    assert [v.verdict for v in verdicts] == ["agree", "conflict"]
    assert "2024-03-08" in verdicts[1].reason


@pytest.mark.parametrize(
    "text",
    [
        "In a survey, 51 percent of voters said that the town spent 40 million euros.",
        "Dans un sondage, 51 % des électeurs disent que Vell a dépensé 40 M€.",
    ],
)
def test_a_share_of_those_asked_is_no_origin(analyzer, text):
    """Who answers a survey vouches for no figure."""
    claims, _ = ledger(analyzer, {"a": text})
    assert {claim.origin for claim in claims} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee came back to Vell before 5 March and delivered her speech on 7 March.",
        "Ann Lee est revenue à Vell avant le 5 mars et a livré son discours le 7 mars.",
    ],
)
def test_words_of_anything_tell_no_happening(analyzer, text):
    """What came before a day is no deadline, and a speech is no delivery."""
    assert ledger(analyzer, {"a": text})[0] == []


@pytest.mark.parametrize(
    "texts",
    [
        {
            "a": "The harbour road in Vell was closed over a length of 100 miles.",
            "b": "Ann Lee spoke to a crowd of some 100 protesters behind the museum.",
        },
        {
            "a": "La route du port de Vell a été coupée sur près de 100 kilomètres.",
            "b": "Ann Lee a parlé devant une centaine de manifestants près du musée.",
        },
    ],
    ids=["en", "fr"],
)
def test_other_things_in_a_round_number_do_not_meet(analyzer, texts):
    """A hundred miles are not a hundred people, unless words around tie the two."""
    assert ledger(analyzer, texts)[1] == []


@pytest.mark.parametrize("first", ["en", "fr"])
def test_a_measure_is_english_where_one_article_is(analyzer, first):
    """Whichever article comes first; a noun that no table knows is taken as it is."""
    texts = {
        "en": "The town of Vell replaced 1,950 lamps in the port.",
        "fr": "La ville de Vell a remplacé 1 950 lampadaires du port.",
    }
    order = {f"{n}": texts[k] for n, k in enumerate(sorted(texts, key=first.__ne__))}
    claims, comparisons = ledger(analyzer, order)
    assert {row.measure for row in (*claims, *comparisons)} == {"number of lamps"}
