"""The spaCy component on made documents and on the shipped pipelines."""

from __future__ import annotations

import json

import pytest
import spacy
from confection import ConfigValidationError
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities import mentions_of, roles_of
from cryptonews_nlp.entities.calibration import with_confidence
from cryptonews_nlp.entities.records import MENTIONS
from tests.tables import cases


@pytest.fixture(scope="module")
def blank() -> Language:
    """Return an English pipeline of the component alone."""
    nlp = spacy.blank("en")
    nlp.add_pipe("cryptonews_entities")
    return nlp


def _with_entities(nlp: Language, text: str, *names: tuple[str, str]) -> Doc:
    doc = nlp.make_doc(text)
    spans = []
    for name, label in names:
        start = text.index(name)
        span = doc.char_span(start, start + len(name), label=label)
        assert span is not None
        spans.append(span)
    doc.set_ents(spans)
    return nlp.get_pipe("cryptonews_entities")(doc)  # type: ignore[no-any-return, operator]


def _found(doc: Doc, text: str) -> list[Mention]:
    return [m for m in mentions_of(doc) if m.text == text]


def test_factory_validates_its_arguments() -> None:
    """A value of the wrong type is refused."""
    with pytest.raises(ConfigValidationError):
        spacy.blank("en").add_pipe("cryptonews_entities", config={"spans_key": [1]})


def test_name_is_found_everywhere(blank: Language) -> None:
    """A name recognised once is recognised in each of its places."""
    text = "Ada Moss left the exchange Quillbank. Moss said Quillbank stays."
    doc = _with_entities(blank, text, ("Ada Moss", "PERSON"), ("Quillbank", "ORG"))
    assert {m.label for m in _found(doc, "Quillbank")} == {"ORG"}
    assert len(_found(doc, "Quillbank")) == 2
    assert [m.label for m in _found(doc, "Moss")] == ["PERSON"]


HEADLINES = {
    "en": (
        "Quillbank Receives Security Award From Leeds Authorities",
        "Quillbank has received an award for security from authorities in Leeds.",
        ("Quillbank Receives Security", "Leeds Authorities"),
    ),
    "fr": (
        "Quillbank Obtient Prix Sécurité Autorités Caennaises",
        "La plateforme Quillbank obtient un prix des autorités caennaises.",
        ("Quillbank Obtient Prix",),
    ),
}


@pytest.mark.parametrize("language", HEADLINES)
def test_words_of_a_headline_are_no_names(language: str) -> None:
    """Where a headline capitalises all words, the text below tells the names."""
    nlp = spacy.blank(language)
    nlp.add_pipe("cryptonews_entities")
    headline, body, spans = HEADLINES[language]
    text = f"{headline}\n\n{body}"
    names = [(span, "ORG") for span in spans]
    below = text.rindex("Quillbank")
    doc = nlp.make_doc(text)
    found = [
        doc.char_span(text.index(n), text.index(n) + len(n), n_) for n, n_ in names
    ]
    found.append(doc.char_span(below, below + len("Quillbank"), "ORG"))
    doc.set_ents([span for span in found if span is not None])
    doc = nlp.get_pipe("cryptonews_entities")(doc)
    bodies = [m.text for m in mentions_of(doc) if m.label == "ORG"]
    assert bodies == ["Quillbank", "Quillbank"]


@pytest.mark.parametrize(
    ("language", "text", "span"),
    [
        ("en", "Collaborations help. We like collaborations.", "Collaborations"),
        ("fr", "Formations utiles. Les formations aident.", "Formations"),
    ],
)
def test_word_that_opens_a_sentence_is_no_name(
    language: str, text: str, span: str
) -> None:
    """An ordinary word has its capital from the place where it stands."""
    nlp = spacy.blank(language)
    nlp.add_pipe("cryptonews_entities")
    assert not mentions_of(_with_entities(nlp, text, (span, "ORG")))


def test_name_takes_its_award(blank: Language) -> None:
    """A model that stops before the award is given the rest of the name."""
    text = "With much applause and joy they won the Leeds Cyber Security\n"
    text += "Professional Awards on time."
    doc = _with_entities(blank, text, ("Leeds Cyber Security", "ORG"))
    assert [(m.text.split()[-1], m.label) for m in mentions_of(doc)] == [
        ("Awards", "MISC")
    ]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "« C'est faux », plaide Me Ida Roux, avocate de la banque.", "Ida Roux"),
        ("en", "It was put by Mr Justice Ida Quill in court.", "Ida Quill"),
        ("fr", "Iselin Au Wong, porte-parole de la police, l'a dit.", "Iselin Au Wong"),
        ("en", "Odile La Roux, head of fraud at the bank, left.", "Odile La Roux"),
    ],
)
def test_titles_stand_outside_of_persons(language: str, text: str, name: str) -> None:
    """What an apposition or an honorific makes a person begins with the name."""
    nlp = spacy.blank(language)
    nlp.add_pipe("cryptonews_entities")
    assert name in [m.text for m in mentions_of(nlp(text)) if m.label == "PERSON"]


@pytest.mark.parametrize(
    "text",
    [
        "The haggling was handled by Quill Response, a Leeds firm led by a lawyer.",
        "Some was fed into a machine on Quay Street, investigators said.",
        "Thankful for the Cyber Merit Award, managers spoke.",
    ],
)
def test_streets_firms_and_awards_are_no_persons(blank: Language, text: str) -> None:
    """A capitalised name before a comma and a role need not be a person's."""
    assert not [m for m in mentions_of(blank(text)) if m.label == "PERSON"]


def test_acronym_is_reused_before_its_definition(blank: Language) -> None:
    """An acronym carries the long form as name wherever it stands."""
    text = "The BBT acted. The Bureau of Blue Things (BBT) said so."
    doc = _with_entities(blank, text, ("Bureau of Blue Things", "ORG"))
    found = _found(doc, "BBT")
    assert [m.name for m in found] == ["Bureau of Blue Things"] * 2
    assert {m.method for m in found} <= {"acronym", "consistency"}


def test_article_redefines_a_known_acronym(blank: Language) -> None:
    """FCC in an article that explains it is not the American commission."""
    text = "the Financial Crime Compliance (FCC) team; the FCC led it."
    doc = _with_entities(blank, text, ("Financial Crime Compliance", "ORG"))
    assert {m.name for m in _found(doc, "FCC")} == {"Financial Crime Compliance"}


def test_ents_are_flat_and_spans_nested(blank: Language) -> None:
    """An asset inside an amount is a mention, not an entity of its own."""
    doc = blank("They sent 1,500 BTC to Binance.")
    assert [(e.text, e.label_) for e in doc.ents] == [
        ("1,500 BTC", "MONEY"),
        ("Binance", "ORG"),
    ]
    assert _found(doc, "BTC")[0].label == "CRYPTO"
    assert len(doc.spans["cryptonews_entities"]) == 3


def test_user_data_survives_json_and_docbin(blank: Language) -> None:
    """Mentions and roles are plain data."""
    doc = blank("Tracfin and Europol seized $5 million on March 3, 2024.")
    assert json.loads(json.dumps(doc.user_data[MENTIONS])) == doc.user_data[MENTIONS]
    packed = DocBin(docs=[doc], store_user_data=True).to_bytes()
    (other,) = DocBin().from_bytes(packed).get_docs(blank.vocab)
    assert mentions_of(other) == mentions_of(doc)
    assert roles_of(other) == roles_of(doc)


def test_mentions_without_the_component() -> None:
    """The reader falls back to the entities of any pipeline."""
    doc = Doc(spacy.blank("en").vocab, words=["Ada", "left"])
    doc.set_ents([Span(doc, 0, 1, label="PERSON")])
    assert mentions_of(doc)[0].method == "model"


def test_bad_publication_date_abstains(blank: Language) -> None:
    """An unreadable date counts as none."""
    doc = blank.make_doc("It happened yesterday.")
    doc.user_data["published"] = "soon"
    (found,) = mentions_of(blank(doc))
    assert (found.label, found.value) == ("DATE", None)


@pytest.mark.parametrize(
    ("running", "menu"),
    [
        ("On Monday Quillbank opened a branch in Leeds, it said.", "Home Quillbank"),
        ("Lundi, Quillbank a ouvert une agence à Caen, dit-elle.", "Accueil Quillbank"),
    ],
)
def test_name_in_a_menu_is_less_sure(running: str, menu: str) -> None:
    """A bare line lowers the confidence of a name."""

    def confidence(text: str) -> float:
        start = text.index("Quillbank")
        mention = Mention(start, start + 9, "Quillbank", "ORG", "model")
        return with_confidence([mention], text)[0].confidence

    assert confidence(menu) < confidence(running)


@settings(max_examples=40, deadline=None)
@given(text=st.text(max_size=150))
def test_mentions_equal_the_text(blank: Language, text: str) -> None:
    """Each mention equals the text at its offsets, with a probability."""
    for mention in mentions_of(blank(text)):
        assert text[mention.start : mention.end] == mention.text
        assert 0 <= mention.confidence <= 1


@pytest.mark.parametrize(
    ("fixture", "text", "name"),
    cases("""
        nlp_en | Officers of the HKPF met Binance in London. | Hong Kong Police Force
        nlp_fr | La police de Hong Kong a reçu Binance. | Hong Kong Police Force
    """),
)
def test_shipped_pipelines_name_bodies(
    fixture: str, text: str, name: str, request: pytest.FixtureRequest
) -> None:
    """On top of the shipped pipelines the police is one body in both languages."""
    nlp = request.getfixturevalue(fixture)
    component = nlp.create_pipe("cryptonews_entities")
    names = {m.name for m in mentions_of(component(nlp(text)))}
    assert {name, "Binance"} <= names
