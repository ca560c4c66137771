"""What an event is about."""

from __future__ import annotations

import pytest

from cryptonews_nlp._types import AnalyzedArticle, Article, Linked, Mention, Quote
from cryptonews_nlp.bridge import load_bridge
from cryptonews_nlp.events import find_events
from cryptonews_nlp.events.stories import Story
from cryptonews_nlp.events.summary import EARLY, cast_of, describe, most_named
from tests.tables import cases


def event_of(language, sentences, quotes=()):
    """Return the event of an article of these sentences, some of them with a quote."""
    text = " ".join(sentences)
    spans, start = [], 0
    for sentence in sentences:
        spans.append((start, start + len(sentence)))
        start += len(sentence) + 1
    found = tuple(
        Quote(text.index(words), text.index(words) + len(words), words, "direct")
        for words in quotes
    )
    analysis = AnalyzedArticle(
        Article("a", text), language=language, sentences=tuple(spans), quotes=found
    )
    (event,), _ = find_events([analysis], Linked(), {})
    return event


@pytest.mark.parametrize(
    ("language", "lead", "later"),
    cases("""
        en | A court in Brenmoor sent the founder of Vashir to prison on Monday.
            | The founder of Vashir ran Vashir from Brenmoor, and Vashir sold coins.
        fr | Le tribunal de Brenmoor a envoyé lundi en prison le patron de Vashir.
            | Le patron de Vashir dirigeait Vashir à Brenmoor, et Vashir vendait.
    """),
)
@pytest.mark.parametrize(
    "before", ["", "- ", ": ", "» ", "OSLO, May 3 (NTB) - ", "(NTB) ", "(Le Ledger) "]
)
def test_key_sentence_is_the_lead_without_its_dateline(before, language, lead, later):
    """Later sentences repeat more of the article's words, and tell less."""
    assert event_of(language, [before + lead, later]).key_sentence == lead


@pytest.mark.parametrize(
    ("language", "question", "quoted", "words", "told"),
    [
        (
            "en",
            "Has the Brenmoor exchange lost the coins of its clients for good?",
            '"We want no guards in Brenmoor", said a client of the exchange later.',
            '"We want no guards in Brenmoor"',
            "Thirty clients of the exchange met the police in Brenmoor on Friday.",
        ),
        (
            "fr",
            "La plateforme de Brenmoor a-t-elle perdu les jetons de ses clients ?",
            "« Pas de gardes à Brenmoor pour nous », a dit en sortant un client.",
            "« Pas de gardes à Brenmoor pour nous »",
            "Trente clients de la plateforme ont vu la police vendredi à Brenmoor.",
        ),
    ],
)
def test_key_sentence_is_a_statement(language, question, quoted, words, told):
    """A question and what somebody thinks of it are none."""
    event = event_of(language, [question, quoted, told], [words])
    assert event.key_sentence == told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Vashir Park was shut. Fans waited at Vashir Park. Vashir Park opened."),
        ("fr", "Parc Vashir fermé. Des fans au Parc Vashir. Le Parc Vashir a rouvert."),
    ],
)
def test_a_place_is_no_participant(language, text):
    """What is called an organisation once, and a place twice, is a place."""
    name = "Vashir Park" if language == "en" else "Parc Vashir"
    labels = iter(("ORG", "LOC", "LOC"))
    mentions, entity_of, start = [], {}, -1
    for label in labels:
        start = text.index(name, start + 1)
        end = start + len(name)
        mentions.append(Mention(start, end, name, label, "model"))
        entity_of["a", start, end, label] = "loc:vashir"
    analysis = AnalyzedArticle(
        Article("a", text), language=language, mentions=tuple(mentions)
    )
    (event,), _ = find_events([analysis], Linked(entity_of=entity_of), {})
    assert (event.participants, event.places) == ((), ("loc:vashir",))


def described(language, text, names):
    """Return the event of an article that is one paragraph, with its names."""
    mentions, entity_of = [], {}
    for name, label in names:
        start = text.find(name)
        while start >= 0:
            mentions.append(Mention(start, start + len(name), name, label, "model"))
            entity_of["a", start, start + len(name), label] = name
            start = text.find(name, start + 1)
    analysis = AnalyzedArticle(
        Article("a", text),
        language=language,
        sentences=((0, len(text)),),
        mentions=tuple(sorted(mentions, key=lambda mention: mention.start)),
    )
    (event,), _ = find_events([analysis], Linked(entity_of=entity_of), {})
    return event


@pytest.mark.parametrize(
    ("language", "text"),
    cases("""
        en | Police in Brenmoor held the founder of Vashir, Ida Krogh, after a complaint
            by Telmor. Ola Ness, whose firm Drumlow lent Vashir coins, spoke, as did Per
            Lund of Fennick, who had read of Drumlow.
        fr | La police de Brenmoor a arrêté la patronne de Vashir, Ida Krogh, sur
            plainte de Telmor. Ola Ness, dont la firme Drumlow prêtait à Vashir, a
            déposé, comme Per Lund de Fennick, qui connaissait Drumlow.
    """),
)
def test_participants_are_named_early_or_twice(language, text):
    """Whom an article names once, in passing, takes no part; the first come first."""
    names = [("Brenmoor", "LOC"), ("Vashir", "ORG"), ("Ida Krogh", "PERSON")]
    names += [("Telmor", "ORG"), ("Ola Ness", "PERSON"), ("Drumlow", "ORG")]
    names += [("Per Lund", "PERSON"), ("Fennick", "ORG")]
    event = described(language, text, names)
    assert event.participants == (
        "Vashir",
        "Drumlow",
        "Ida Krogh",
        "Telmor",
        "Ola Ness",
    )


@pytest.mark.parametrize("language", ["en", "fr"])
def test_whom_two_articles_name_takes_part(language):
    """A late name is a participant where another article of the event has it too."""
    early = [("ORG", f"early {number}") for number in range(EARLY)]
    stories = [
        Story(key, language, "", "", entities=(*early, *late))
        for key, late in {
            "a": [("PERSON", "Ida Krogh"), ("PERSON", "Per Lund")],
            "b": [("PERSON", "Ida Krogh")],
        }.items()
    ]
    named = most_named(stories, frozenset({"PERSON"}), cast_of(stories))
    assert named == ("Ida Krogh",)


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        (
            "en",
            (
                "[Police in **Brenmoor**](https://vashir.example/1/) held Ida Krogh,\n"
                "[founder](https://vashir.example/ida/), and head, of the exchange."
            ),
            "Police in Brenmoor held Ida Krogh, founder, and head, of the exchange.",
        ),
        (
            "fr",
            (
                "[La police de **Brenmoor**](https://vashir.example/1/) a arrêté la\n"
                "[patronne](https://vashir.example/ida/), Ida Krogh, de la plateforme."
            ),
            "La police de Brenmoor a arrêté la patronne, Ida Krogh, de la plateforme.",
        ),
    ],
)
def test_key_sentence_is_plain_text(language, text, read):
    """A link or a mark of emphasis is no part of what is told."""
    assert described(language, text, [("Ida Krogh", "PERSON")]).key_sentence == read


@pytest.mark.parametrize(
    ("language", "lead", "leaning"),
    cases("""
        en | Police in Brenmoor searched the offices of the exchange Vashir.
            | But they found the wallets of Vashir in Brenmoor empty, police said.
        fr | La police de Brenmoor a fouillé les bureaux de la plateforme Vashir.
            | Mais elle a trouvé vides les portefeuilles de Vashir à Brenmoor.
        en | Police in Brenmoor searched the offices of the exchange Vashir.
            | Brenmoor police search the Brenmoor offices of the exchange Vashir
        fr | La police de Brenmoor a fouillé les bureaux de la plateforme Vashir.
            | Brenmoor : la police fouille les bureaux de la plateforme Vashir
    """),
)
def test_key_sentence_stands_alone(language, lead, leaning):
    """What leans on a sentence that is lost, or has no end, does not."""
    assert event_of(language, [leaning, lead]).key_sentence == lead


@pytest.mark.parametrize(
    ("language", "told", "effect", "text", "place"),
    [
        (
            "en",
            "Vashir loses nine wallets to thieves in Brenmoor",
            "A long night",
            "Thieves took nine wallets of the exchange Vashir in Brenmoor on Monday. ",
            "BRENMOOR",
        ),
        (
            "fr",
            "Des voleurs prennent neuf portefeuilles à Vashir",
            "Une longue nuit",
            "Des voleurs ont pris lundi neuf portefeuilles à Vashir, à Brenmoor. ",
            "BRENMOOR |",
        ),
    ],
)
def test_title_tells_the_event(language, told, effect, text, place):
    """A title for effect, or the place of a report, gives way to one that tells."""
    titles = {"a": effect, "b": place, "c": told}
    stories = [
        Story(key, language, title, text * (3 if title != told else 1))
        for key, title in titles.items()
    ]
    analyses = {
        key: AnalyzedArticle(
            Article(key, text, title=title),
            language=language,
            sentences=((0, len(text)),),
            mentions=(Mention(0, 8, "Brenmoor", "LOC", "model"),),
        )
        for key, title in titles.items()
    }
    bridge = load_bridge()
    for some, title in ((stories, told), (stories[1:2], text.strip())):
        vectors = [bridge.vector(f"{s.title}\n{s.text}", language) for s in some]
        event = describe("event", some, analyses, bridge, vectors, cast_of(some))
        assert event.title == title


@pytest.mark.parametrize(
    ("language", "told", "asks", "mark", "text"),
    [
        (
            "en",
            "Vashir loses nine wallets in Brenmoor",
            "Who took the nine wallets of Vashir in Brenmoor?",
            "REFILE-UPDATE 2-",
            "Thieves took nine wallets of the exchange Vashir in Brenmoor on Monday. ",
        ),
        (
            "fr",
            "Vashir perd neuf portefeuilles à Brenmoor",
            "Qui a pris les neuf portefeuilles de Vashir à Brenmoor ?",
            "LEAD 2-",
            "Des voleurs ont pris lundi neuf portefeuilles à Vashir, à Brenmoor. ",
        ),
    ],
)
def test_title_states_what_happened(language, told, asks, mark, text):
    """It has no mark of an agency's version; what asks, shouts or is cut gives way."""
    bridge = load_bridge()
    for other in (asks, told.upper(), f"{told[:-5]}…", f"{told[:-5]} ..."):
        titles = {"a": other, "b": f"{mark}{told}"}
        stories = [Story(key, language, title, text) for key, title in titles.items()]
        analyses = {
            key: AnalyzedArticle(Article(key, text, title=title), language=language)
            for key, title in titles.items()
        }
        vectors = [bridge.vector(f"{s.title}\n{s.text}", language) for s in stories]
        cast = cast_of(stories)
        assert describe("event", stories, analyses, bridge, vectors, cast).title == told
        alone = describe("event", stories[:1], analyses, bridge, vectors[:1], cast)
        assert alone.title == other


@pytest.mark.parametrize("language", ["en", "fr"])
def test_whom_every_release_names_takes_less_part(language):
    """The accused comes before the prosecutor; alone, the more named one does."""
    prosecutor, accused = ("PERSON", "marrow"), ("PERSON", "orlov")
    of_case = Story("a", language, "", "", entities=(prosecutor, prosecutor, accused))
    others = [Story(key, language, "", "", entities=(prosecutor,)) for key in "bcdefgh"]
    people = frozenset({"PERSON"})
    cast = cast_of([of_case, *others])
    assert most_named([of_case], people, cast) == ("orlov", "marrow")
    assert most_named([of_case], people, cast_of([of_case])) == ("marrow", "orlov")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_others_call_a_company_is_no_place(language):
    """An article takes its name for that of a town; the folder knows better."""
    company, town = ("ORG", "org:velmar"), ("LOC", "org:velmar")
    story = Story("a", language, "", "", entities=(town, town))
    others = [Story(key, language, "", "", entities=(company,)) for key in "bcd"]
    cast = cast_of([story, *others])
    assert most_named([story], frozenset({"ORG"}), cast) == ("org:velmar",)
    assert most_named([story], frozenset({"LOC"}), cast) == ()
