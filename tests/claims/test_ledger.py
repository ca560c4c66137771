"""Figures of several articles in two languages: measures, origins and verdicts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cryptonews_nlp._types import Article, EventLink
from cryptonews_nlp.claims import assess
from cryptonews_nlp.linking import link
from cryptonews_nlp.pipeline import Analyzer

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


@pytest.fixture(scope="module")
def analyzer():
    """Return the shipped pipelines."""
    return Analyzer()


def ledger(analyzer, texts, events=None, duplicates=None, background=()):
    """Return claims and comparisons of texts, by default of one event."""
    articles = [
        Article(key, text, published=datetime(2024, 3, 6, tzinfo=UTC))
        for key, text in texts.items()
    ]
    analyses = list(analyzer.pipe(articles))
    main = events or dict.fromkeys(texts, "event-1")
    links = [EventLink(key, event, "main") for key, event in main.items()]
    links += [EventLink(key, event, "background") for key, event in background]
    return assess(analyses, link(analyses), links, duplicates)


def of(rows, measure):
    """Return the only comparison of a measure."""
    [row] = [row for row in rows if row.measure == measure]
    return row


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


def test_two_people_may_disagree_within_one_article(analyzer):
    """An article that reports both sides is a conflict of its own."""
    texts = {
        "en": (
            "Prosecutor Ann Lee said that the thieves stole 40 million euros from "
            "Norvane. “The thieves stole 60 million euros from Norvane,” said Tom "
            "Roy, a lawyer for the victims."
        ),
        "fr": "Des voleurs ont volé 40 millions d'euros à Norvane.",
    }
    claims, comparisons = ledger(analyzer, texts)
    [row] = comparisons
    assert (row.verdict, row.n_articles, row.n_origins) == ("conflict", 2, 2)
    assert {c.origin for c in claims} >= {"Ann Lee", "Tom Roy"}


DISPUTES = {
    "en, two sources": (
        "The port lost its data on Monday\n\nThe town of Vell said the attack cost "
        "310,000 euros, but opposition leader Mara Quist puts the cost at more than "
        "400,000 euros."
    ),
    "fr, two sources": (
        "Le port a perdu ses données lundi\n\nLa ville de Vell a déclaré que l'attaque "
        "a coûté 310 000 euros, mais l'opposante Mara Quist chiffre ce coût à plus de "
        "400 000 euros."
    ),
    "en, a correction": (
        "The round valued Orvane at 260 million euros, not the 310 million euros that "
        "its chief executive printed in bold."
    ),
    "fr, a correction": (
        "Le tour valorise Orvane à 260 millions d'euros, et non 310 millions d'euros "
        "comme son patron l'affirmait."
    ),
}


@pytest.mark.parametrize("text", DISPUTES.values(), ids=DISPUTES)
def test_what_an_article_sets_against_each_other_conflicts(analyzer, text):
    """A word of contrast between two sources, or a correction, marks a dispute."""
    claims, comparisons = ledger(analyzer, {"a": text})
    [comparison] = comparisons
    assert comparison.verdict == "conflict"
    assert len([c for c in claims if c.group_id == comparison.group_id]) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Police seized 310,000 euros in Vell but 400,000 euros in Orvane, they said.",
        "La police a saisi 310 000 euros à Vell mais 400 000 euros à Port-Orvane.",
    ],
)
def test_what_an_author_tells_apart_is_no_dispute(analyzer, text):
    """One source gives both figures: they are of two things."""
    assert ledger(analyzer, {"a": text})[1] == []


@pytest.mark.parametrize(
    "text",
    [
        "More than 1,200 victims have complained since January 2024, the unit said.",
        "Plus de 1 200 victimes ont porté plainte depuis janvier 2024, selon l'unité.",
    ],
)
def test_a_period_since_a_date_is_open(analyzer, text):
    """What began in January has not ended in January."""
    claims, _ = ledger(analyzer, {"a": text})
    [claim] = [c for c in claims if c.unit == "victims"]
    assert (claim.date_from, claim.date_to) == ("2024-01-01", None)


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
    ("text", "value", "measure", "origin"),
    [
        (
            "Dirty coins: $7.1 billion received, according to Elliptic's 2023 Report.",
            7.1e9,
            "amount received",
            "Elliptic",
        ),
        (
            "Elles ont reçu 7,1 milliards de dollars, selon le rapport d'Elliptic.",
            7.1e9,
            "amount received",
            "Elliptic",
        ),
        ("Bitcoin fell 3% to $58,400 on Friday.", 58_400, "price", None),
        ("Le bitcoin est tombé à 58 400 dollars vendredi.", 58_400, "price", None),
        ("Losses in bitcoin rose to $58,400 in May.", 58_400, "loss", None),
        ("Les pertes en bitcoin atteignent 58 400 dollars.", 58_400, "loss", None),
        ("Thieves stole 90 ether worth $270,000.", 270_000, "amount stolen", None),
        (
            "Des voleurs ont dérobé 90 ethers d'une valeur de 270 000 dollars.",
            270_000,
            "amount stolen",
            None,
        ),
        (
            "The agency sanctioned nine people.",
            9,
            "number of people sanctioned",
            None,
        ),
        (
            "Le Trésor a sanctionné neuf personnes.",
            9,
            "number of people sanctioned",
            None,
        ),
    ],
)
def test_what_a_figure_measures_and_who_gives_it(
    analyzer, text, value, measure, origin
):
    """A report speaks for its author; a price is no loss; worth says least."""
    claims, _ = ledger(analyzer, {"a": text})
    [claim] = [c for c in claims if c.value == value]
    assert (claim.measure, claim.origin) == (measure, origin)


@pytest.mark.parametrize(
    "text",
    [
        "Norvane handled 12 million euros for thieves between 2018 and 2021.",
        "Norvane a blanchi 12 millions d'euros pour des voleurs entre 2018 et 2021.",
    ],
)
def test_two_years_bound_a_period(analyzer, text):
    """What happened between two years is dated by both."""
    claims, _ = ledger(analyzer, {"a": text})
    [claim] = [c for c in claims if c.value == 12e6]
    assert (claim.date_from, claim.date_to) == ("2018-01-01", "2021-12-31")


def test_an_indictment_speaks_for_prosecutors(analyzer):
    """Sources without a name that are one party to a case are one origin."""
    texts = {
        "en": "The ring took 4.2 million euros from clients, prosecutors said.",
        "fr": "La bande a pris 4,2 millions d'euros aux clients, selon l'acte "
        "d'accusation.",
    }
    _, comparisons = ledger(analyzer, texts)
    assert [c.n_origins for c in comparisons] == [1]


def test_a_third_person_is_no_share(analyzer):
    """*A third suspect* counts on, *un tiers de confiance* is somebody."""
    texts = {
        "en": "A third suspect fled. A third of the coins are lost.",
        "fr": "Un tiers de confiance garde les clés. Un tiers des fonds est perdu.",
    }
    claims, _ = ledger(analyzer, texts)
    found = [(c.article_id, c.start > 0) for c in claims if c.unit == "%"]
    assert found == [("en", True), ("fr", True)]


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
    ("text", "value", "subject", "origin"),
    [
        (
            "Europol said Kraken handled $31 million for the gang.",
            31e6,
            "org:kraken",
            "Europol",
        ),
        (
            "Selon Europol, Kraken a traité 31 millions de dollars pour la bande.",
            31e6,
            "org:kraken",
            "Europol",
        ),
        ("Elliptic, by contrast, puts losses at $31 million.", 31e6, None, "Elliptic"),
        ("Elliptic évalue les pertes à 31 millions.", 31e6, None, "Elliptic"),
        ("Kraken puts its losses at $31 million.", 31e6, "org:kraken", "Kraken"),
        (
            "The owners are Ann Lee (62%) and Paul Roe (38%).",
            38,
            "person:paul-roe",
            None,
        ),
        (
            "Les suspects sont Anne Roux, 44 ans, et Paul Petit, 51 ans.",
            51,
            "person:paul-petit",
            None,
        ),
    ],
)
def test_whom_a_figure_is_about_and_who_puts_it_there(
    analyzer, text, value, subject, origin
):
    """What a source says of others is not about the source; a name may stand beside."""
    claims, _ = ledger(analyzer, {"a": text})
    [claim] = [c for c in claims if c.value == value]
    assert (claim.subject_entity_id, claim.origin) == (subject, origin)


@pytest.mark.parametrize(
    "text",
    [
        "The Office of Foreign Assets Control told banks of $9 million.",
        "L'Office central contre la fraude parle de 9 millions de dollars.",
    ],
)
def test_the_words_of_a_name_are_no_topic(analyzer, text):
    """An office that has assets or fraud in its name makes no figure one of these."""
    claims, _ = ledger(analyzer, {"a": text})
    assert [c.measure for c in claims] == ["amount of money"]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "The hackers attacked clients of the versions 8.8.15 and 8.8.16 in Oslo.",
            set(),
        ),
        (
            "Les pirates ont attaqué à Oslo les clients des versions 8.8.15 et 8.8.16.",
            set(),
        ),
        ("The theft in Oslo happened between 12 March and 20 May 2021.", set()),
        ("Le vol d'Oslo a été commis entre le 12 mars et le 20 mai 2021.", set()),
        (
            "Ida Berg pleaded guilty on 12 March 2021 to the theft in Oslo.",
            {"date of the plea"},
        ),
        (
            "Ida Berg a plaidé coupable le 12 mars 2021 pour le vol commis à Oslo.",
            {"date of the plea"},
        ),
        (
            "The firm will train 900 officers in Oslo over the next three years.",
            {"number of officers", "duration"},
        ),
        (
            "L'entreprise formera 900 agents à Oslo tous les six mois de l'année.",
            {"number of officers", "duration"},
        ),
        ("The theft in Oslo shows how weak today's banks are.", set()),
        ("Le vol d'Oslo montre la faiblesse des banques d'aujourd'hui.", set()),
        ("The link of the clerk in Oslo led to https%22Harbour%22 and back.", set()),
        ("Le lien de l'employée d'Oslo menait à https%22Port%22, sans plus.", set()),
    ],
)
def test_what_is_dated_and_what_lasts(analyzer, text, measures):
    """Versions are no days, ends of a period no dates, and frames no courses."""
    claims, _ = ledger(analyzer, {"a": text})
    assert {claim.measure for claim in claims} == measures


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "Norvane trained investigators in 12 countries this week.",
            "Norvane trained investigators in 19 countries this week.",
        ),
        (
            "Norvane a formé cette semaine des enquêteurs de 12 pays.",
            "Norvane a formé cette semaine des enquêteurs de 19 pays.",
        ),
    ],
)
def test_one_outlet_on_two_days_does_not_contradict_itself(analyzer, one, two):
    """What an outlet prints on another day is what is new since."""

    def verdict(*sources):
        articles = [
            Article(
                key, text, source=source, published=datetime(2024, 3, d, tzinfo=UTC)
            )
            for key, text, source, d in zip(
                "ab", (one, two), sources, (6, 8), strict=True
            )
        ]
        analyses = list(analyzer.pipe(articles))
        links = [EventLink(key, "event-1", "main") for key in "ab"]
        [row] = assess(analyses, link(analyses), links)[1]
        return row.verdict

    assert verdict("ledger.example", "ledger.example") == "not_comparable"
    assert verdict("ledger.example", "echo.example") == "conflict"


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "Norvane buys Fjordlab and could pay 70 million dollars for the firm.",
            "Norvane buys Fjordlab and pays 77 million dollars for the firm.",
        ),
        (
            "Norvane achète Fjordlab et pourrait payer 70 millions de dollars.",
            "Norvane achète Fjordlab et paie 77 millions de dollars.",
        ),
        (
            "Ann Lee was convicted of theft and faces up to 12 years in prison.",
            "Ann Lee was convicted of theft and jailed for 14 years in Dover.",
        ),
        (
            "Ann Lee est reconnue coupable de vol et encourt 12 ans de prison.",
            "Ann Lee est reconnue coupable de vol et condamnée à 14 ans de prison.",
        ),
    ],
)
def test_what_may_come_contradicts_nothing(analyzer, one, two):
    """A sum that may be paid and the sum that is paid are no conflict."""
    _, [row] = ledger(analyzer, {"a": one, "b": two})
    assert row.verdict == "abstain"


@pytest.mark.parametrize(
    "text",
    [
        "Norvane sells its lock at 41 euros instead of 103 euros.",
        "Norvane vend son verrou 41 euros au lieu de 103 euros.",
        "Norvane opens a branch\n\nPublished on 6 March 2024 at 12:29.",
        "Norvane ouvre une agence\n\nPublié le 6 mars 2024 à 12:29.",
    ],
)
def test_former_prices_and_stamps_are_no_dispute(analyzer, text):
    """A price that fell is no correction, and the day of a page none of the news."""
    claims, comparisons = ledger(analyzer, {"a": text})
    assert not comparisons
    assert not any(claim.measure.startswith("date") for claim in claims)
