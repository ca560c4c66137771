"""Quotations and their speakers, with the shipped pipelines."""

from __future__ import annotations

import itertools

import pytest
import spacy
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import DocBin

from cryptonews_nlp.quotes.candidates.finding import find_candidates
from cryptonews_nlp.quotes.component import QuoteLinker, quotes_of
from cryptonews_nlp.quotes.lang import language_data
from cryptonews_nlp.quotes.people.describing import given_names
from cryptonews_nlp.quotes.rows import layout_of
from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("en", "“We will leave early,” said Anna Weber, the mayor.", "Anna Weber"),
        ("en", 'Anna Weber said: "We will leave early."', "Anna Weber"),
        ("fr", "« Nous partirons tôt », a déclaré Anne Morel.", "Anne Morel"),
        (
            "fr",
            "Anne Morel, maire de Lyon, a déclaré : « Nous partirons tôt. »",
            "Anne Morel",
        ),
    ],
)
def test_direct(find, lang: str, text: str, speaker: str) -> None:
    """A direct quotation has its words, its type and its speaker."""
    (quote,) = find(lang, text)
    assert quote.type == "direct"
    assert quote.speaker_name == speaker
    assert text[quote.start : quote.end] == quote.text
    assert 0 < quote.confidence <= 1


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_pipeline_without_a_parser_is_warned_of_once(lang: str) -> None:
    """Marks are found in any text; that speakers are not is said, and what to do."""
    nlp = spacy.blank(lang)
    nlp.add_pipe("cryptonews_quotes")
    with pytest.warns(UserWarning, match=rf"cryptonews_nlp.load\('{lang}'\)"):
        doc = nlp("“We will leave early,” said Anna Weber.")
    (quote,) = quotes_of(doc)
    assert quote.speaker_name is None
    assert not quotes_of(nlp(""))
    nlp("Anna Weber left.")


@pytest.mark.parametrize(
    ("lang", "text", "written", "name"),
    cases("""
        en | “Double the fees,” says engineer and investor Anna Weber, who left.
            | engineer and investor Anna Weber | Anna Weber
        en | Lyon Prosecutor Anna Weber said that the bridge is safe.
            | Lyon Prosecutor Anna Weber | Anna Weber
        fr | « Il faut doubler les tarifs », a dit le député et avocat Paul Morel.
            | le député et avocat Paul Morel | Paul Morel
        fr | Anne Morel est venue. « Nous partirons tôt », a-t-elle dit. | elle
            | Anne Morel
    """),
)
def test_speaker_as_written(
    find, lang: str, text: str, written: str, name: str
) -> None:
    """Roles belong to the name beside them; what precedes the verb is no speaker."""
    (quote,) = find(lang, text)
    assert quote.speaker is not None
    assert text[slice(*quote.speaker)] == written
    assert quote.speaker_name == name


@pytest.mark.parametrize(
    ("lang", "text", "written"),
    cases("""
        en | The harbour lost two cranes in the storm, said the port authority.
            | the port authority
        fr | Le port a perdu deux grues, a indiqué mardi le parquet de Brest.
            | parquet de Brest
        fr | « Le port est fermé », a déclaré à Ouest-Info le maire de Brest.
            | le maire de Brest
    """),
)
def test_subject_behind_the_verb(nlp_en, nlp_fr, lang, text, written) -> None:
    """What is reported has a subject of its own, whoever was told is no speaker."""
    doc = {"en": nlp_en, "fr": nlp_fr}[lang](text)
    speaking = [c for c in find_candidates(layout_of(doc)) if c.verb_class == "say"]
    (speaker,) = speaking
    assert doc[speaker.first : speaker.last].text == written


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", '"We left early," she said.'),
        ("fr", "« Nous sommes partis tôt », a-t-elle dit."),
    ],
)
def test_pronoun_without_antecedent(find, lang: str, text: str) -> None:
    """A pronoun that stands for nobody gives no name, and the reason says so."""
    (quote,) = find(lang, text)
    assert quote.speaker_name is None
    assert quote.speaker is not None
    assert "pronoun" in str(quote.reason)


@pytest.mark.parametrize(
    ("lang", "text", "clause"),
    cases("""
        en | The minister said that the bridge is safe. | the bridge is safe
        fr | La ministre affirme que le pont est sûr. | le pont est sûr
        en | According to Anna Weber, three streets are closed.
            | three streets are closed
        fr | Selon Anne Morel, trois rues sont fermées. | trois rues sont fermées
    """),
)
def test_indirect(find, lang: str, text: str, clause: str) -> None:
    """A reported clause comes without its conjunction and without its cue."""
    (quote,) = find(lang, text)
    assert (quote.type, quote.text, quote.fragments) == ("indirect", clause, ())
    assert quote.speaker is not None


@pytest.mark.parametrize(
    ("lang", "text", "fragment"),
    cases("""
        en | The minister said the plan was “costly and of no use” to them.
            | costly and of no use
        fr | La ministre affirme que le pont est « parfaitement sûr ».
            | parfaitement sûr
    """),
)
def test_mixed(find, lang: str, text: str, fragment: str) -> None:
    """A clause with marks in it is mixed and keeps the marked stretch."""
    (quote,) = find(lang, text)
    assert quote.type == "mixed"
    assert [text[a:b] for a, b in quote.fragments] == [fragment]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "“We stay,” Anna Weber said, “for a while.”"),
        ("fr", "« Nous restons, raconte Anne Morel. Pour longtemps. »"),
    ],
)
def test_split(find, lang: str, text: str) -> None:
    """A quotation cut by its cue is two rows, the second tied to the first."""
    first, second = find(lang, text)
    assert second.split_of == first.start
    assert first.speaker_name == second.speaker_name


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        en | Mary Weber runs the shop. “We never close,” she said. | Mary Weber
        fr | Julie Morel tient la boutique. « On ne ferme pas », dit-elle. | Julie Morel
    """),
)
def test_pronoun(find, lang: str, text: str, name: str) -> None:
    """A pronoun is kept as written and resolved to the name before it."""
    quote = find(lang, text)[0]
    assert quote.speaker is not None
    assert text[slice(*quote.speaker)].strip("-").lower() in {"she", "elle"}
    assert quote.speaker_name == name


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The so-called “Lake” device was found near the town."),
        ("fr", "Le dispositif dit « Lac » a été trouvé près de la ville."),
    ],
)
def test_not_a_quotation(find, lang: str, text: str) -> None:
    """A name in marks is no quotation."""
    assert find(lang, text) == []


def test_reason(find) -> None:
    """Without a speaker there is a reason."""
    quotes = find("en", '"We have nothing to add to what was said before."')
    assert [q.reason for q in quotes] == ["no speaker in reach"] * len(quotes)


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        en | Ann Roe and Paul Grey came with Mary Lund. The dams will be “nothing but
            walls of earth and stone that are built by hand”, or seven miles of them.
        en | “The dam will hold,” said Ann Roe. Mary Lund, Paul Grey and Eve Moss walked
            to the quay, where Tom Hill waited with Max Field. It was time to go. “Not
            without my dog.” They left.
        fr | « La digue tiendra », a dit Zoé Roux. « Elle fuit », a répondu Paul Morel.
            Luc Petit, Jean Duval et Anne Lévy ont marché vers le quai, où Max Blanc
            attendait avec Eve Noir. « Pas sans mon chien. » Ils sont partis.
        fr | Les travaux avancent. Zoé Roux et Luc Petit sont venus avec Anne Lévy. Les
            digues seront «uniquement des murs de terre et de pierre», soit 12
            kilomètres.
    """),
)
def test_nobody_is_guessed(find, lang: str, text: str) -> None:
    """Words that several people may have said without a cue are given to none."""
    quote = find(lang, text)[-1]
    assert (quote.speaker_name, quote.speaker) == (None, None)
    assert quote.reason == "no speaker likely enough"


def test_survives_docbin(nlp_en: Language) -> None:
    """Quotations come back from a DocBin with its user data."""
    doc = QuoteLinker()(nlp_en('"We stay," said Anna Weber.'))
    stored = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (again,) = DocBin().from_bytes(stored).get_docs(nlp_en.vocab)
    assert quotes_of(again) == quotes_of(doc) != []
    assert [s.text for s in doc.spans["quotes"]] == ["We stay"]


def test_names_and_words() -> None:
    """Given names and verb forms are there for both languages."""
    assert given_names()["emma"] == "f"
    assert (
        language_data("fr").verbs["dit"] == language_data("en").verbs["said"] == "say"
    )


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@example(text='«B"“B', lang="en")
@given(st.text(alphabet="aB .,:\n\"'«»“”—", max_size=50), st.sampled_from(["en", "fr"]))
def test_any_text(find, text: str, lang: str) -> None:
    """Rows stand at their offsets and never overlap, whatever the text."""
    quotes = find(lang, text)
    assert all(text[q.start : q.end] == q.text for q in quotes)
    assert all(a.end <= b.start for a, b in itertools.pairwise(quotes))


@pytest.mark.parametrize(
    ("lang", "phrase"), [("en", "Roe v. Moss "), ("fr", "de source ")]
)
def test_a_list_without_an_end(find, lang: str, phrase: str) -> None:
    """Menus and tables make sentences whose trees are a thousand heads deep."""
    assert isinstance(find(lang, phrase * 1200), list)
