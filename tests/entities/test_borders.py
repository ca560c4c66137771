"""Where names begin and end, what is none, and what the gazetteer adds to them."""

from __future__ import annotations

from functools import cache

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

from cryptonews_nlp.entities import mentions_of
from cryptonews_nlp.entities.catalogue.gazetteer import load_gazetteer, lookup
from cryptonews_nlp.entities.lang import words_of
from cryptonews_nlp.entities.names.spans import clean_span
from cryptonews_nlp.entities.names.splitting import split_names
from tests.tables import cases


@cache
def _pipeline(language: str) -> Language:
    nlp = spacy.blank(language)
    nlp.add_pipe("cryptonews_entities")
    return nlp


def _names(language: str, text: str, *spans: tuple[str, str]) -> list[tuple[str, ...]]:
    """Return text, label and canonical name after a model that found the spans."""
    nlp = _pipeline(language)
    doc: Doc = nlp.make_doc(text)
    found = [
        doc.char_span(text.index(name), text.index(name) + len(name), label=label)
        for name, label in spans
    ]
    doc.set_ents([span for span in found if span is not None])
    doc = nlp.get_pipe("cryptonews_entities")(doc)  # type: ignore[operator]
    return [(m.text, m.label, m.name or "") for m in mentions_of(doc)]


@pytest.mark.parametrize(
    ("language", "text", "label", "expected"),
    [
        ("en", "Quillor-coordinated", "ORG", "Quillor"),
        ("en", "Joe Wong Yat-ming", "PERSON", "Joe Wong Yat-ming"),
        ("en", "Anti-Fraud Command", "ORG", "Anti-Fraud Command"),
        ("en", "Anti-Quillor", "ORG", "Quillor"),
        ("fr", "Anti-Fraude France", "ORG", "Anti-Fraude France"),
        ("fr", "anti-Quillor", "ORG", "Quillor"),
        ("en", "Global Head of Reviews", "ORG", None),
        ("en", "Chief Compliance Officer", "ORG", None),
        ("fr", "Responsable de la Conformité", "ORG", None),
        ("en", "Quillor CEO", "ORG", "Quillor"),
        ("fr", "Quillor PDG", "ORG", "Quillor"),
        ("en", "its Fraud Desk", "ORG", "Fraud Desk"),
        ("fr", "sa Cellule Fraude", "ORG", "Cellule Fraude"),
        ("fr", "communauté Quillor", "ORG", "Quillor"),
        ("fr", "préfète du Var", "LOC", "Var"),
        ("en", "mayor of Leeds", "LOC", "Leeds"),
        ("fr", "Messieurs Moss", "PERSON", "Moss"),
        ("en", "Messrs Moss", "PERSON", "Moss"),
        ("en", "Vault{Quill}", "ORG", "Vault{Quill}"),
        ("en", "Quillor (Hong Kong)", "ORG", "Quillor (Hong Kong)"),
    ],
)
def test_borders(language: str, text: str, label: str, expected: str | None) -> None:
    """Compounds, posts and possessives stand outside, "Anti-" of a name inside."""
    found = clean_span(text, 0, len(text), label, words_of(language))
    assert (text[slice(*found)] if found else None) == expected


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        (
            "en",
            "Quillor Guard and Homeland Security Investigations",
            ["Quillor Guard", "Homeland Security Investigations"],
        ),
        (
            "fr",
            "Garde de Quillor et la Gendarmerie royale du Canada",
            ["Garde de Quillor", "Gendarmerie royale du Canada"],
        ),
        ("en", "Ministry of Rivers and Lakes", ["Ministry of Rivers and Lakes"]),
        (
            "fr",
            "ministère des Ports et des Phares",
            ["ministère des Ports et des Phares"],
        ),
    ],
)
def test_two_bodies_that_and_joins(language: str, text: str, parts: list[str]) -> None:
    """A known body behind "and" is no part of the name before it."""
    found = split_names(text, 0, len(text), "ORG", load_gazetteer(), words_of(language))
    assert [text[slice(*span)] for span in found] == parts


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("en", "Quill-Moss pact: Quill met Moss.", ["Quill", "Moss"]),
        ("fr", "Pacte Quill-Moss : Quill voit Moss.", ["Quill", "Moss"]),
        ("en", "Ada Quill-Moss met Moss.", ["Quill-Moss"]),
    ],
)
def test_two_persons_that_a_hyphen_joins(
    language: str, text: str, parts: list[str]
) -> None:
    """Both sides of a hyphen that the article names alone are two names."""
    start = text.index("Quill-Moss")
    found = split_names(
        text, start, start + 10, "PERSON", load_gazetteer(), words_of(language)
    )
    assert [text[slice(*span)] for span in found] == parts


@pytest.mark.parametrize(
    ("language", "text", "span", "kept"),
    [
        ("en", "The Hong Kong cybersecurity fair.", "Hong Kong cybersecurity", True),
        ("fr", "Le salon Hong Kong numérique.", "Hong Kong numérique", True),
        ("fr", "Le Hong Kong de légende.", "Hong Kong de légende", False),
    ],
)
def test_words_behind_a_known_name(
    language: str, text: str, span: str, *, kept: bool
) -> None:
    """Words in small letters behind a known name are none of it."""
    found = [name for name, *_ in _names(language, text, (span, "LOC"))]
    assert ("Hong Kong" in found) is kept


@pytest.mark.parametrize(
    ("language", "text", "span"),
    [
        ("en", "A case of KYC and of nothing else.", "KYC"),
        ("fr", "Une affaire de LCB-FT et de rien d'autre.", "KYC"),
        ("en", "Main Takeaways\n\nNothing.", "Main Takeaways"),
        ("fr", "Le garde des Sceaux est venu.", "Sceaux"),
    ],
)
def test_what_has_a_capital_and_is_no_name(language: str, text: str, span: str) -> None:
    """Concepts, headings of blogs and offices are no names."""
    text = text.replace("LCB-FT", "KYC")
    assert span not in [name for name, *_ in _names(language, text, (span, "ORG"))]


@pytest.mark.parametrize(
    ("language", "text", "short", "long", "name"),
    cases("""
        fr | L'Agence nationale de contre-crime (NCA) enquête. La NCA aussi. | NCA
            | Agence nationale de contre-crime | National Crime Agency
        en | The Norvik Cricket Academy (NCA) won. The NCA sang. | NCA
            | Norvik Cricket Academy | Norvik Cricket Academy
    """),
)
def test_translation_of_a_known_acronym(
    language: str, text: str, short: str, long: str, name: str
) -> None:
    """Letters that are not the initials of a long form keep what they are known for."""
    found = _names(language, text, (long, "ORG"))
    assert {n for t, _, n in found if t == short} == {name}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Known as SBF, he ran a crypto firm."),
        ("fr", "Surnommé SBF, il dirigeait une société de cryptomonnaies."),
    ],
)
def test_person_known_by_letters(language: str, text: str) -> None:
    """A model that takes the letters of a person for a body is corrected."""
    found = _names(language, text, ("SBF", "ORG"))
    assert ("SBF", "PERSON", "Sam Bankman-Fried") in found


@pytest.mark.parametrize(
    ("surface", "name"),
    [
        ("Office antistupéfiants", "Office antistupéfiants"),
        ("Police judiciaire de Macao", "Macau Judiciary Police"),
        ("Turquie", "Turkey"),
        ("Türkiye", "Turkey"),
        ("U.N. Security Council", "United Nations Security Council"),
        ("Dunamu", "Dunamu"),
        ("Lahav 433", "Lahav 433"),
    ],
)
def test_units_have_their_own_entry(surface: str, name: str) -> None:
    """A unit is not its force, a parent not its exchange."""
    entry = lookup(surface)
    assert entry is not None
    assert entry.name == name


def test_weak_form_is_weak_in_any_case() -> None:
    """A form of several words that other bodies have is weak however it is written."""
    entries = load_gazetteer().candidates("Federal police")
    assert len(entries) > 1
    assert all(entry.is_weak("federal police") for entry in entries)


@pytest.mark.parametrize(
    ("language", "text", "spans", "expected"),
    [
        (
            "en",
            "Officers of Operation Quillbird 2.0 left.",
            [],
            "Operation Quillbird 2.0",
        ),
        (
            "en",
            "Officers of Operation Quillbird III left.",
            [("Quillbird", "PERSON")],
            "Operation Quillbird III",
        ),
        (
            "fr",
            "L'opération Grand Large 2024 est finie.",
            [("opération Grand Large", "ORG")],
            "opération Grand Large 2024",
        ),
        ("fr", "L'opération Brise-lames est finie.", [], "opération Brise-lames"),
    ],
)
def test_operations_and_their_numbers(
    language: str, text: str, spans: list[tuple[str, str]], expected: str
) -> None:
    """The head noun finds an operation, and its number belongs to it."""
    assert (expected, "MISC", "") in _names(language, text, *spans)


def test_operation_centre_is_no_operation() -> None:
    """A room where operations are led is no operation."""
    assert _names("en", "The Operation Centre is in Leeds.") == [
        ("Leeds", "LOC", "Leeds")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ada Moss, 33, also known as Quillbird, left."),
        ("en", "Ada Moss (aka Quillbird) left."),
        ("fr", "Ada Moss, surnommée « Quillbird », part."),
        ("fr", "Ada Moss, 33 ans, connue sous le pseudonyme de Quillbird, part."),
    ],
)
def test_pseudonym_of_a_person(language: str, text: str) -> None:
    """What a person is also called is a person, whatever the model says."""
    found = _names(language, text, ("Ada Moss", "PERSON"), ("Quillbird", "ORG"))
    assert ("Quillbird", "PERSON") in [name[:2] for name in found]


@pytest.mark.parametrize(
    ("language", "marked", "names"),
    [
        ("en", "[P Ada Moss] won. The [O Moss White House] hums.", {"White House"}),
        ("en", "[P Moss] won. [M Moss Interpol] ties grew.", {"Interpol"}),
        ("fr", "[P Ada Moss] gagne. La [O Moss Interpol] vibre.", {"Interpol"}),
        ("en", "[P Moss] won. The [O Moss Norway] plant hums.", {"Moss Norway"}),
        ("fr", "[P Moss] gagne. L'usine [O Moss Norvège] vibre.", {"Moss Norvège"}),
        ("fr", "[P Ada Moss] gagne. Le [P Moss Interpol] vibre.", {"Moss Interpol"}),
    ],
)
def test_a_person_before_a_known_name(read, language, marked, names) -> None:
    """Whose White House it is is no part of its name; a person's stays whole."""
    found = {m.text for m in read(language, marked)}
    assert found - {"Moss", "Ada Moss"} == names


@pytest.mark.parametrize(
    ("headline", "parts"),
    [
        ("Binance Helps Europol Freeze Funds", {"Binance", "Europol"}),
        ("Tether Thanks Hong Kong Police", {"Tether", "Hong Kong Police"}),
        ("Binance Hosts Joint Workshop On Crime", {"Binance"}),
    ],
)
def test_two_known_names_and_a_verb_in_a_headline(
    headline: str, parts: set[str]
) -> None:
    """A headline that a model takes for one name is two where a verb parts them."""
    text = f"{headline}\n\nNothing else was said on the matter."
    span = headline.removesuffix(" Freeze Funds")
    assert {name for name, *_ in _names("en", text, (span, "ORG"))} == parts


@pytest.mark.parametrize(
    ("language", "text", "point", "kept"),
    [
        ("en", "Rain falls in the North today.", "North", False),
        ("en", "North Korea waits. The North says no.", "North", True),
        ("fr", "Il pleut dans le Nord.", "Nord", False),
        ("fr", "La Corée du Nord attend. Le Nord dit non.", "Nord dit", True),
    ],
)
def test_point_of_the_compass(
    language: str, text: str, point: str, *, kept: bool
) -> None:
    """A point of the compass is a place where the article has a longer name of it."""
    nlp = _pipeline(language)
    doc = nlp.make_doc(text)
    start = text.rindex(point)
    word = point.split(maxsplit=1)[0]
    span = doc.char_span(start, start + len(word), label="LOC")
    assert span is not None
    doc.set_ents([span])
    doc = nlp.get_pipe("cryptonews_entities")(doc)  # type: ignore[operator]
    assert (start in {m.start for m in mentions_of(doc)}) is kept


def test_adjective_that_a_tagger_takes_for_a_verb() -> None:
    """« cyber » does not cut the name of a body."""
    nlp = _pipeline("fr")
    tokens = ["L'", "Unité", "cyber", "côtière", "écrit", "."]
    tags = ["DET", "NOUN", "VERB", "ADJ", "VERB", "PUNCT"]
    doc = Doc(nlp.vocab, tokens, [False, *[True] * 3, False, False], pos=tags)
    doc.set_ents([Span(doc, 1, 4, label="ORG")])
    doc = nlp.get_pipe("cryptonews_entities")(doc)  # type: ignore[operator]
    assert [m.text for m in mentions_of(doc)] == ["Unité cyber côtière"]


@pytest.mark.parametrize(
    ("language", "marked", "names"),
    [
        ("en", "[O Tarn Gov] . [P Ada Moss] left", {"Tarn", "Ada Moss"}),
        ("en", "the [O Army Lt] . Col . [P Ada Moss]", {"Army", "Ada Moss"}),
        ("en", "[P Sens] . [P Ada Moss] and [P Jo Quill]", {"Ada Moss", "Jo Quill"}),
        ("fr", "l'[O Armée, Col]. [P Ada Moss] part", {"Armée", "Ada Moss"}),
        ("fr", "le [O Moulin Col] de Tarn", {"Moulin Col"}),
    ],
)
def test_a_name_ends_before_the_title_of_the_next(read, language, marked, names):
    """A short title has a point behind it, and a name behind that."""
    assert {m.text for m in read(language, marked)} == names


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("en", "in Montlow , [O Conn] . , he said", {"Conn": "Connecticut"}),
        ("en", "Sen. Ada Moss, D-[P Mo]., said", {"Mo": "Missouri"}),
        ("en", "A funeral Mass was held in Massachusetts.", {"Massachusetts": None}),
        ("en", "[P Mo] left.", {"Mo": None}),
        ("fr", "la sénatrice Ada Moss (R-[O Wyo]) vote", {"Wyo": "Wyoming"}),
        ("fr", "Que dit le Québec ?", {"Québec": None}),
        ("en", "Reps. Ada Moss (Pa.), Jo Quill (R-[O La].)", {"Pa": None, "La": None}),
        ("en", "in Montlow, [P Mo. But] he left", {"Mo": "Missouri"}),
        ("en", "Ada Moss, D-[O N.Y.], said", {"N.Y.": "New York"}),
        ("fr", "Ada Moss (D-[O Va.]). La suite.", {"Va": "Virginia"}),
        ("en", "Sen. Ada Moss (R-[P PA]) said", {"PA": "Pennsylvania"}),
        ("fr", "la sénatrice Ada Moss (D-[O NY]) vote", {"NY": "New York"}),
        ("en", "That is fine in Texas, OK.", {"Texas": None}),
        ("fr", "Il a dit au Texas, OK.", {"Texas": None}),
    ],
)
def test_short_forms_of_states(read, language, marked, expected):
    """Behind a party, or behind a place and before a point."""
    found = {m.text: m for m in read(language, marked) if m.label != "PERSON"}
    states = {text: name for text, name in expected.items() if name}
    assert {t: found[t].name for t in states} == states
    assert all(found[text].label == "LOC" for text in states)
    assert not {"Mass", "Que"} & found.keys()
    assert found.keys() <= expected.keys()


@pytest.mark.parametrize(
    ("language", "words", "pos", "is_name"),
    [
        ("fr", ["Aligner", "tous", "les", "comptes", "."], "VERB", False),
        ("fr", ["Dénoncé", "comme", "trop", "cher", "."], "VERB", False),
        ("fr", ["Mirabé", "a", "tous", "les", "comptes", "."], "PROPN", True),
        ("fr", ["Gand", "a", "tous", "les", "comptes", "."], "VERB", True),
        ("en", ["Readinger", "has", "all", "accounts", "."], "VERB", True),
        ("fr", ["Vérifiez", "vos", "comptes", "."], "PROPN", False),
        ("fr", ["Mirabez", "les", "voit", ",", "Jo", "Mirabez", "."], "PROPN", True),
        ("en", ["Gomez", "les", "voit", "."], "PROPN", True),
        ("en", ["Unbeaten", "for", "years", ",", "Ada", "lost", "."], "ADJ", False),
        ("fr", ["Invaincue", "depuis", "lors", ",", "Ada", "perd", "."], "ADJ", False),
        ("en", ["Quillow", "and", "Jo", "Quillow", "left", "."], "NOUN", True),
        ("fr", ["Quillaud", "et", "Jo", "Quillaud", "partent", "."], "NOUN", True),
    ],
)
def test_a_common_word_that_opens_a_sentence_is_no_name(language, words, pos, is_name):
    """Where a tagger sees one that no sentence has inside, or the form is a verb's."""
    nlp = spacy.blank(language)
    nlp.add_pipe("cryptonews_entities")
    starts = [at == 0 for at in range(len(words))]
    tags = [pos, *["X"] * (len(words) - 1)]
    spans = ["B-PERSON", *["O"] * (len(words) - 1)]
    doc = Doc(nlp.vocab, words=words, pos=tags, sent_starts=starts, ents=spans)
    found = mentions_of(nlp.get_pipe("cryptonews_entities")(doc))
    assert bool([m for m in found if m.start == 0]) is is_name
