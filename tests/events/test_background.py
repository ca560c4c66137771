"""Sentences that mention another event than the article's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from cryptonews_nlp._types import AnalyzedArticle, Article, Linked, Mention
from cryptonews_nlp.events import Story, background, find_events
from cryptonews_nlp.events.periods import Period, past_periods
from cryptonews_nlp.events.signatures import Signatures, refers
from cryptonews_nlp.events.stages import Stages

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
    named = signatures.named("Placeb was raided before", "en", "e0")
    assert named == {"e1": {"placeb"}}
    assert signatures.named("Monday, Placea", "en", "e0") == {}


LESSONS = {
    "en": "Lessons were held in an old customs house above the quay. Each officer left "
    "with a manual of two hundred pages and a list of exercises for the summer.",
    "fr": "Les leçons se tenaient dans une vieille maison au-dessus du quai. Chaque "
    "agent est reparti avec un manuel de deux cents pages et des exercices pour l'été.",
}
FINE = (
    "Regulator fines Brimholt over lax checks\n\nThe regulator of Skarvik fined "
    "Brimholt 3 million euros for lax checks of its customers. Brimholt will appeal "
    "the fine."
)
AMENDE = (
    "Brimholt à l'amende pour ses contrôles\n\nLe régulateur de Skarvik a infligé à "
    "Brimholt une amende de 3 millions d'euros pour ses contrôles insuffisants. "
    "Brimholt fera appel de l'amende."
)


@pytest.mark.parametrize(
    ("language", "theft", "fine", "course", "mention"),
    [
        (
            "en",
            THEFT,
            FINE,
            COURSE,
            "In March the regulator fined Brimholt for lax checks.",
        ),
        (
            "fr",
            VOL,
            AMENDE,
            COURS,
            "En mars, le régulateur avait infligé une amende à Brimholt.",
        ),
    ],
)
def test_of_two_happenings_of_a_company_one_is_meant(
    language, theft, fine, course, mention
):
    """The name stands for both; the sentence is like one of them."""
    text = f"{course.format(LESSONS[language])} {mention}"
    texts = {"theft": theft, "fine": fine, "course": text}
    analyses = [analysed(name, language, some) for name, some in texts.items()]
    _, links = find_events(analyses, Linked(), {})
    main = {k.article_id: k.event_id for k in links if k.role == "main"}
    assert len(set(main.values())) == 3
    found = [
        k.event_id for k in links if k.role == "background" and k.article_id == "course"
    ]
    assert found == [main["fine"]]


@pytest.mark.parametrize(
    ("language", "theft", "course", "mention"),
    [
        ("en", THEFT, COURSE, "Police froze wallets and opened an investigation."),
        ("fr", VOL, COURS, "La police a gelé des retraits et ouvert une enquête."),
    ],
)
def test_words_of_the_field_mention_nothing(language, theft, course, mention):
    """Without a name or a turn to another happening a sentence tells its own."""
    analyses = [
        analysed("a", language, theft),
        analysed("b", language, course.format(mention)),
    ]
    _, links = find_events(analyses, Linked(), {})
    assert all(link.role == "main" for link in links)


UNNAMED = {
    "en": "After thieves drained wallets and took millions in tokens, all ask.",
    "fr": "Des voleurs avaient déjà dérobé des millions d'euros en jetons en mai.",
}
OTHER_THEFT = {
    "en": "Gang drains wallets in Ardal\n\nTokens of 300 savers are gone from Fennick: "
    "a gang of thieves drained wallets there and took euros. Fennick shut its site. "
    "The mayor of Ardal called for calm in the town hall.",
    "fr": "Fennick vidée à Ardal\n\nDes voleurs ont dérobé des millions en jetons à "
    "300 épargnants de Fennick. Fennick a fermé son site. Le maire d'Ardal a appelé au "
    "calme à la mairie.",
}
FILLER = {
    "en": "The harbour police hired divers, sailors and a cook for the academy of "
    "Ostwick, where officers of customs sleep in bunks.",
    "fr": "La police du port a embauché des plongeurs, des marins et un cuisinier pour "
    "l'académie d'Ostwick, où les agents des douanes dorment.",
}
TOLD = {"en": (THEFT, COURSE), "fr": (VOL, COURS)}


def looked_back_on(language, *others, sentence=None, dates=(), people=()):
    """Return the articles on events that the course's article of 10 May looks back on.

    Parameters
    ----------
    language : str
    others : (str, int)
        Text of each, and the day of May on which it was published.
    sentence : str, optional
        With which it does so.
    dates : sequence of (str, str)
        Dates in it, as written and in ISO form.
    people : sequence of str
        Names in it that are of people.
    """
    known = [
        *((*date, "DATE") for date in dates),
        *((p, None, "PERSON") for p in people),
    ]
    mention = sentence or UNNAMED[language]
    course = f"{TOLD[language][1].format(mention)} {LESSONS[language]}"
    course += f" {FILLER[language]}" * 4
    analyses = []
    for number, (text, day) in enumerate([(course, 10), *others]):
        found = analysed(f"{number}", language, text)
        published = datetime(2025, 5, day, tzinfo=UTC)
        article = replace(found.article, published=published)
        mentions = tuple(
            Mention(at, at + len(written), written, label, "rule", value=iso)
            for written, iso, label in known
            if (at := text.find(written)) >= 0
        )
        analyses.append(replace(found, article=article, mentions=mentions))
    _, links = find_events(analyses, Linked(), {})
    main = {k.event_id: k.article_id for k in links if k.role == "main"}
    return [main[k.event_id] for k in links if k.role == "background"]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(("day", "found"), [(2, ["1"]), (28, [])])
def test_nobody_looks_back_on_what_came_later(language, day, found):
    """What is like it and came weeks later is another happening."""
    assert looked_back_on(language, (TOLD[language][0], day)) == found


NAMING = {
    "en": "It follows the theft of millions in tokens from Brimholt.",
    "fr": "Elle fait suite au vol de millions d'euros en jetons chez Brimholt.",
}


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(("people", "found"), [((), ["1"]), (["Brimholt"], [])])
def test_who_is_named_later_does_other_things(language, people, found):
    """A happening that is told later may be announced; naming a person tells none."""
    theft = TOLD[language][0], 28
    sentence = NAMING[language]
    assert looked_back_on(language, theft, sentence=sentence, people=people) == found


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_was_long_ago_must_be_more_alike(language):
    """In years much happens that is told in the same words, among the same names."""
    told = {"new": Period(739_000, 739_000), "old": Period(738_000, 738_000)}
    names = background.Leads({}), Signatures({}), Stages({})
    known = background.Known({"own": {}}, {}, *names, told, {})
    story = Story(
        "a", language, "", "", datetime.fromordinal(739_010).replace(tzinfo=UTC)
    )
    turning = background.Sentence("own", 0, 80, {}, turns=True, when=(), vector={})
    named = {event: {"brimholt"} for event in told}
    naming = turning._replace(turns=False, named=named)
    assert known.least("old", story, turning) > 0.4
    assert known.least("new", story, turning) == pytest.approx(0.3, abs=0.01)
    assert known.least("old", story, naming) > 0.4
    assert known.least("new", story, naming) == pytest.approx(0.3, abs=0.01)
    assert known.least("new", story, naming._replace(turns=True)) < 0.25
    assert known.least("undated", story, turning) == 0.3
    dated = turning._replace(when=[Period(737_990, 738_010)])
    assert known.least("old", story, dated) < 0.3


DATED = {
    "en": ("Thieves drained wallets and took millions in tokens on {}.", "2 May"),
    "fr": ("Des voleurs avaient dérobé des millions d'euros en jetons {}.", "le 2 mai"),
}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_date_says_which_happening_is_meant(language):
    """What was told then, without a word of before; not what was told later."""
    sentence, written = DATED[language]
    sentence = sentence.format(written)
    thefts = ((TOLD[language][0], 2), (OTHER_THEFT[language], 9))
    for day, found in (("2025-05-02", ["1"]), ("2024-05-02", [])):
        dates = [(written, day)]
        assert looked_back_on(language, thefts[0], sentence=sentence, dates=dates) == (
            found
        )
    month = [(written, "2025-04")]
    assert not looked_back_on(language, thefts[1], sentence=sentence, dates=month)


@pytest.mark.parametrize(
    "written", ["Saturday", "last Saturday", "samedi", "samedi dernier"]
)
def test_a_weekday_alone_may_be_to_come(written):
    """On a Thursday, Saturday is rather the next one."""
    date = Mention(0, len(written), written, "DATE", "rule", value="2024-03-02")
    found = past_periods([date], datetime(2024, 3, 7, tzinfo=UTC))
    assert bool(found) == (" " in written)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_sentence_like_two_events_means_neither(language):
    """Without a name it would be a guess."""
    thefts = ((TOLD[language][0], 2), (OTHER_THEFT[language], 4))
    for theft in thefts:
        assert looked_back_on(language, theft) == ["1"]
    assert looked_back_on(language, *thefts) == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_one_article_tells_must_be_more_alike(language, monkeypatch):
    """A general sentence is easily like the words of one writer."""
    monkeypatch.setattr(background, "SINGLE_LIKENESS", 1.0)
    theft = TOLD[language][0]
    assert looked_back_on(language, (theft, 2)) == []
    assert looked_back_on(language, (theft, 2), (theft, 2)) == ["2"]
