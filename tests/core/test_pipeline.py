"""One article at a time: offsets, languages, failures."""

from __future__ import annotations

import pytest
from spacy.language import Language

from cryptonews_nlp._types import CONTENT_ZONES, Article
from cryptonews_nlp.pipeline import Analyzer

ENGLISH = """Home | Markets | Sign up

Kraken names new investigations chief

By Dana Whitlock

“We will answer every request within a day,” said Mira Oyelaran, head of
investigations at Kraken. She added that her team would double.

Read more: Five coins to watch this week
"""
FRENCH = """Accueil | Marchés | Connexion

Kraken nomme une cheffe des enquêtes

« Nous répondrons à chaque réquisition en un jour », a déclaré Mira Oyelaran,
responsable des enquêtes chez Kraken.

À lire aussi : cinq jetons à suivre cette semaine
"""


@pytest.fixture(scope="module")
def analyzer():
    return Analyzer()


@pytest.mark.parametrize(("language", "text"), [("en", ENGLISH), ("fr", FRENCH)])
def test_every_span_stands_at_its_offsets(analyzer, language, text):
    """The words of each row are the words of the article at start:end."""
    [found] = analyzer.pipe([Article("a", text)])
    assert (found.status, found.language) == ("ok", language)
    for item in (*found.mentions, *found.quotes, *found.roles):
        assert text[item.start : item.end] == item.text
    for start, end in found.sentences:
        assert text[start:end] == text[start:end].strip() != ""


@pytest.mark.parametrize(("language", "text"), [("en", ENGLISH), ("fr", FRENCH)])
def test_direct_quote_has_its_speaker(analyzer, language, text):
    """A plain direct quote is found with the name of who said it."""
    del language
    [found] = analyzer.pipe([Article("a", text)])
    assert found.quotes[0].type == "direct"
    assert found.quotes[0].speaker_name == "Mira Oyelaran"


@pytest.mark.parametrize(("language", "text"), [("en", ENGLISH), ("fr", FRENCH)])
def test_nothing_is_found_in_menus(analyzer, language, text):
    """Mentions and quotes lie in content zones only."""
    del language
    [found] = analyzer.pipe([Article("a", text)])
    spans = [(z.start, z.end) for z in found.zones if z.kind in CONTENT_ZONES]
    for item in (*found.mentions, *found.quotes):
        assert any(start <= item.start and item.end <= end for start, end in spans)


def test_order_is_kept_across_languages_and_batches():
    """Articles come out in the order they went in, whatever their language."""
    texts = {"e1": ENGLISH, "f1": FRENCH, "e2": ENGLISH, "f2": FRENCH, "x": ""}
    articles = [Article(name, text) for name, text in texts.items()]
    found = list(Analyzer(batch_size=2).pipe(articles))
    assert [item.article.article_id for item in found] == list(texts)


def test_third_language_is_named_and_kept(analyzer):
    """A German article is skipped with its language as the reason, not lost."""
    text = (
        "Die Polizei hat am Dienstag in Hamburg zwei Männer festgenommen, die mit "
        "gestohlenen Kryptowährungen gehandelt haben sollen. Das teilte die "
        "Staatsanwaltschaft am Mittwoch mit."
    )
    [found] = analyzer.pipe([Article("de", text)])
    assert (found.status, found.language) == ("skipped", "de")
    assert "no pipeline" in found.reason


@pytest.mark.parametrize("text", ["", " \n\n ", "“”\"«»'’" * 200, "12 34 56"])
def test_text_without_words_is_skipped_with_a_reason(analyzer, text):
    """Nothing to read is a skipped article that says why, never an exception."""
    [found] = analyzer.pipe([Article("a", text)])
    assert found.status == "skipped"
    assert found.reason


def test_component_that_fails_costs_one_article_only(monkeypatch):
    """An error inside a component is a row with the reason; the others go on."""
    analyzer = Analyzer()

    @Language.component("test_fails_on_trigger")
    def fail(doc):
        if "Oyelaran" in doc.text:
            message = "broken on purpose"
            raise RuntimeError(message)
        return doc

    monkeypatch.setattr("logging.Logger.warning", lambda *_: None)
    analyzer.pipeline("en").add_pipe("test_fails_on_trigger", last=True)
    good = "The police in Lyon arrested two men on Monday. They had stolen some coins."
    found = list(analyzer.pipe([Article("bad", ENGLISH), Article("good", good)]))
    assert [item.status for item in found] == ["error", "ok"]
    assert "broken on purpose" in found[0].reason


def test_french_paragraph_in_an_english_article_is_parsed_in_french(analyzer):
    """Each paragraph is read by the pipeline of its own language."""
    text = ENGLISH + "\n" + FRENCH.split("\n\n")[2]
    [found] = analyzer.pipe([Article("a", text)])
    assert found.mixed_language
    assert {zone.language for zone in found.zones} >= {"en", "fr"}
    assert {quote.speaker_name for quote in found.quotes} == {"Mira Oyelaran"}
