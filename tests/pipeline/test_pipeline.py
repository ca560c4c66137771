"""One article at a time: offsets, languages, failures."""

from __future__ import annotations

import pickle
import re

import pytest
import spacy
from spacy.lang.fr.tokenizer_exceptions import TOKEN_MATCH
from spacy.language import Language

import cryptonews_nlp as cn
from cryptonews_nlp._types import CONTENT_ZONES, Article
from cryptonews_nlp.models import patterns
from cryptonews_nlp.models.loading import shipped_path
from cryptonews_nlp.models.patterns import QuickPattern, quick_patterns, shared_ends
from cryptonews_nlp.pipeline import Analyzer
from cryptonews_nlp.rows.articles import error_rows
from tests.tables import cases

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


@pytest.mark.parametrize(
    "line",
    [
        "The award went to the Kraken Project of the Chancellery in New York.",
        "Regional et organique : rosé, fruits et légumes des Hamptons, à New York.",
    ],
    ids=["en", "fr"],
)
def test_a_line_that_can_be_parsed_saves_no_foreign_article(analyzer, line):
    """What a German article lists in English or French is too little to go by."""
    german = (
        "Die Polizei hat am Dienstag in Hamburg zwei Männer festgenommen, die mit "
        "gestohlenen Kryptowährungen gehandelt haben sollen. Das teilte die "
        "Staatsanwaltschaft am Mittwoch mit, die seit dem Frühjahr ermittelt.\n\n"
    )
    [found] = analyzer.pipe([Article("de", f"{german * 4}{line}\n\n{german * 4}")])
    assert (found.status, found.language) == ("skipped", "de")
    assert not found.mentions


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


@pytest.mark.parametrize(
    ("name", "kept"), [("quotes", "mentions"), ("entities", "quotes")]
)
@pytest.mark.parametrize("text", [ENGLISH, FRENCH])
def test_stage_that_fails_costs_its_own_rows_only(monkeypatch, name, kept, text):
    """What the other component found is kept, and the article says what is missing."""
    monkeypatch.setattr("logging.Logger.warning", lambda *_: None)
    analyzer = Analyzer()
    for language in ("en", "fr"):
        nlp = analyzer.pipeline(language)
        component = nlp.get_pipe(f"cryptonews_{name}")
        monkeypatch.setattr(
            type(component), "__call__", lambda _, doc: doc.vocab[0].nowhere
        )
    [found] = analyzer.pipe([Article("a", text)])
    assert (found.status, found.failed) == ("ok", name)
    assert "AttributeError" in found.reason
    assert getattr(found, kept)
    assert [row["stage"] for row in error_rows([found], [])] == [name]


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        en | The clerk was expected to (H₂O) wait and/or pay. Coins will rise, she told
            us. The cards are lost, said Roe
        fr | Le greffier exhorte (CO₂) à payer et/ou attendre. Le cours montera,
            dit-elle : il le faut. Les clés sont perdues, témoigne Bernard
    """),
)
def test_text_that_breaks_off_anywhere_is_parsed(lang, text):
    """Excerpts end in the middle of a sentence, behind a cue or a colon, too."""
    nlp = cn.load(lang)
    ends = [token.idx + len(token) for token in nlp.make_doc(text)]
    assert all(nlp(text[:end]).text == text[:end] for end in ends)


def test_french_paragraph_in_an_english_article_is_parsed_in_french(analyzer):
    """Each paragraph is read by the pipeline of its own language."""
    text = ENGLISH + "\n" + FRENCH.split("\n\n")[2]
    [found] = analyzer.pipe([Article("a", text)])
    assert found.mixed_language
    assert {zone.language for zone in found.zones} >= {"en", "fr"}
    assert {quote.speaker_name for quote in found.quotes} == {"Mira Oyelaran"}


def test_spacys_french_pattern_matches_the_same_when_compiled_quickly():
    """What is written once matches what spaCy's own pattern matches, and no more."""
    pattern = TOKEN_MATCH.__self__.pattern
    short = shared_ends(pattern)
    assert short is not None
    assert len(short) < len(pattern) / 20
    quick, slow = QuickPattern(pattern, short), re.compile(pattern)
    begins = "ex- Anti- micro- entr' r' saut-de- by- a- saint- l- États- zig- prud' x-"
    ends = ["ministre", "vol", "l'air", "uni", "ÉTÉ", "ski-", "pass", "1", "out"]
    ends += ["homme", "zag", "a-b-c", "a'b", "été’s"]
    words = [a + b for a in begins.split() for b in ["", *ends]]
    words += [w.upper() for w in words] + [w.replace("-", "‑") for w in words]
    found = [bool(quick.match(word)) for word in words]
    assert found == [bool(slow.match(word)) for word in words]
    assert 0 < sum(found) < len(found)


def test_a_pipeline_that_loads_quickly_can_be_saved_and_sent():
    """The pattern travels as spaCy wrote it."""
    with quick_patterns():
        nlp = spacy.load(shipped_path("fr"))
    match = nlp.tokenizer.token_match
    assert match.__self__.pattern == TOKEN_MATCH.__self__.pattern
    plain = cn.load("fr").tokenizer.to_bytes(exclude=["vocab"])
    assert nlp.tokenizer.to_bytes(exclude=["vocab"]) == plain
    assert pickle.loads(pickle.dumps(match))("ex-ministre")  # noqa: S301


@pytest.mark.parametrize(
    "pattern", ["(?iu)(?:^a|b[a-z]$)|(?:^c$)", "(?i)(?:^a$)|(?:^b$)", "(?:^a$)", "a|b"]
)
def test_other_patterns_are_compiled_as_ever(pattern, monkeypatch):
    """A pattern of another form costs time and nothing else."""
    monkeypatch.setattr(patterns, "LONG", 0)
    compiled = re.compile
    with quick_patterns():
        assert isinstance(re.compile(pattern), re.Pattern)
    assert re.compile is compiled
