"""Names that a model ran on into what stands behind them, or cut before it."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc, Span

from cryptonews_nlp.entities import mentions_of


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("en", "told the [O ZQN.Some] people left.", "ZQN"),
        ("fr", "a dit la [O RQBV.Le] directeur part.", "RQBV"),
        ("fr", "« la [O Velmora».Le] chef part.", "Velmora"),
        ("en", "a shop of [O E.Larchmont] closed.", "E.Larchmont"),
        ("en", "runs [M Zirka.Core.dll] and leaves.", "Zirka.Core.dll"),
        ("fr", "la mort d’« [P Odile» Sorrel], à Brec.", "Odile"),
        ("en", "wrote [P Ada Moss (@adamoss) May] 4.", "Ada Moss"),
        ("fr", "écrit [P Ada Pons (@adapons) juin] 4.", "Ada Pons"),
        ("en", "see [P Ada Moss pic.twitter.com/Zq Tom]", "Ada Moss"),
        ("en", "* **[O Quillor Bay:** Docks] are shut", "Quillor Bay"),
        ("fr", "* **[O Quillor Brec :** Les] quais", "Quillor Brec"),
        ("en", "and [O \u200bQuillor] left", "Quillor"),
    ],
)
def test_a_name_ends_where_the_next_sentence_begins(read, language, marked, expected):
    """A glued sentence, a lone mark, a handle and an address end a name."""
    found = [m.text for m in read(language, marked) if m.label != "DATE"]
    assert found == [expected]


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("en", "said [P Amy Roe Amy Jean RoeMayor] speaks.", "Amy Roe"),
        ("en", "said [P Jo Roe Joseph] (Jo) Paul Roe.", "Jo Roe"),
        ("en", "Ms Moss and [P Ada MossMayor] met.", "Ada Moss"),
        ("en", "the [P Moss]-district voters", "Moss"),
        ("en", "by [P Ada Moss MORE] (D)", "Ada Moss"),
        ("en", 'on [P Moss." "And] then', "Moss"),
        ("fr", "dit [P Léa Pons Léa Anne PonsMaire] de Brec.", "Léa Pons"),
        ("fr", "Mme Pons et [P Léa PonsProfesseur] parlent.", "Léa Pons"),
        # a name with a capital inside
        ("en", "said [P Ada UcaroVell].", "Ada UcaroVell"),
        ("fr", "dit [P Léa MacAllard].", "Léa MacAllard"),
    ],
)
def test_a_name_that_is_told_again_and_glued_to_a_headline(
    read, language, marked, expected
):
    """Where links to other articles stand behind a name it ends before them."""
    assert expected in {m.text for m in read(language, marked)}


@pytest.mark.parametrize(
    ("language", "marked", "names"),
    [
        (
            "en",
            "the match [L Wexcombe - Pulborough] is off",
            ("Wexcombe", "Pulborough"),
        ),
        ("fr", "la rencontre [L Brec - Orvault] est reportée", ("Brec", "Orvault")),
        ("fr", "à [L Brec-sur-Mer (Finistère)], un bar", ("Brec-sur-Mer", "Finistère")),
        ("en", "in [L Wexcombe (Sussex)], a pub", ("Wexcombe", "Sussex")),
    ],
)
def test_a_spaced_dash_and_a_bracket_part_places(read, language, marked, names):
    """Two teams meet, and a place lies in a larger one: two names."""
    found = [m.text for m in read(language, marked)]
    assert set(names) <= set(found)


@pytest.mark.parametrize(
    ("language", "marked", "label"),
    [
        ("fr", "un barrage sur l'[O A754] à Brec", "LOC"),
        ("fr", "un barrage sur la [O N891] à Brec", "LOC"),
        ("en", "a crash on the [O M254] near Wexcombe", "LOC"),
        ("fr", "Airbus livre l'[O A754] à Velmora", "ORG"),
    ],
)
def test_the_number_of_a_road_is_a_place(read, language, marked, label):
    """Behind an article or the word for a road such a number is a road's."""
    found = {m.label for m in read(language, marked) if m.text[1:].isdigit()}
    assert found == {label}


def parsed(text: str, name: str, label: str, adjectives: tuple[str, ...]) -> Doc:
    """Return a French document in which adjectives depend on a name."""
    words = text.split()
    at = words.index(name)
    heads = [at if w in adjectives or w in {"le", "la", "Brec"} else 0 for w in words]
    doc = Doc(
        spacy.blank("fr").vocab,
        words=words,
        pos=["ADJ" if w in adjectives else "NOUN" for w in words],
        deps=["amod" if w in adjectives else "dep" for w in words],
        heads=heads,
        sent_starts=[i == 0 for i in range(len(words))],
    )
    ents = [Span(doc, at, at + 1, label=label)]
    if "Brec" in words:
        ents.append(
            Span(doc, words.index("Brec"), words.index("Brec") + 1, label="LOC")
        )
    doc.set_ents(ents)
    return doc


@pytest.mark.parametrize(
    ("text", "name", "adjectives", "expected"),
    [
        (
            "visite le Musée maritime de Brec demain",
            "Musée",
            ("maritime",),
            "Musée maritime de Brec",
        ),
        (
            "dit la Commission laitière nationale demain",
            "Commission",
            ("laitière", "nationale"),
            "Commission laitière nationale",
        ),
        ("dit la Velmora nationale demain", "Velmora", ("nationale",), "Velmora"),
        (
            "le Liseron rouge et le Liseron rouge et le Liseron rouge",
            "Liseron",
            ("rouge",),
            "Liseron rouge",
        ),
    ],
)
def test_a_word_for_a_body_takes_its_adjective(
    text, name, adjectives, expected
) -> None:
    """« Musée » alone names nothing; another name takes what it always has."""
    nlp = spacy.blank("fr")
    nlp.add_pipe("cryptonews_entities")
    doc = nlp.get_pipe("cryptonews_entities")(parsed(text, name, "ORG", adjectives))
    assert expected in [m.text for m in mentions_of(doc)]


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "[P Unmarked] by the guards, he left."),
        ("en", "It ended. [O Stationed] in Wexcombe, they left."),
        ("fr", "[P Excédé] par les retards, il part."),
        ("fr", "C'est fini. [O Filmée] depuis le toit, elle part."),
    ],
)
def test_a_participle_that_opens_a_sentence_is_no_name(read, language, marked) -> None:
    """Before a preposition such a word is no name, unless people have it."""
    assert read(language, marked) == []
    kept = read("fr", "[P André] dans sa cuisine, à midi.")
    assert [m.text for m in kept] == ["André"]


@pytest.mark.parametrize(
    ("language", "marked", "name"),
    [
        ("fr", "le cortège, [O quai de Zwin], part", "quai de Zwin"),
        ("en", "riots near [O Place de la Vosse] in May", "Place de la Vosse"),
        ("fr", "un péage à [L Brec-sur-Mer] ([O Hurlain]), fermé", "Hurlain"),
        ("en", "a toll near [L Wexcombe] ([O Hurlshire]), shut", "Hurlshire"),
    ],
)
def test_streets_and_what_a_place_lies_in_are_places(read, language, marked, name):
    """The first word of a street tells, and so does a bracket behind a place."""
    found = {m.text: m.label for m in read(language, marked)}
    assert found[name] == "LOC"


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "then Mr [P Di Lorca] spoke and [P Di Lorca] left"),
        ("fr", "puis M. [P Di Lorca] parle et [P Di Lorca] part"),
    ],
)
def test_a_particle_is_no_rank(read, language, marked) -> None:
    """A DI is an inspector; Di Lorca is a surname."""
    found = [m.text for m in read(language, marked) if m.label == "PERSON"]
    assert found == ["Di Lorca", "Di Lorca"]


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "then [P Ada Moss] (@adamoss) Sunday came"),
        ("en", "off went [P Ada Moss] (for Roe) Should have"),
        ("fr", "puis [P Ada Pons] (21 ans) Orvault est là"),
        ("fr", "puis [P Ada Pons] (@adapons) Dimanche vient"),
    ],
)
def test_a_handle_in_brackets_is_no_nickname(read, language, marked) -> None:
    """Brackets join two names only around a nickname."""
    found = [m.text for m in read(language, marked) if m.label == "PERSON"]
    assert found == [marked[marked.index("[P ") + 3 : marked.index("]")]]


@pytest.mark.parametrize(
    ("language", "marked", "names"),
    [
        (
            "en",
            "[O Larch and Orvault] sell. She left [O Larch] for [O Orvault].",
            {"Larch", "Orvault"},
        ),
        (
            "fr",
            "[O Larch et Orvault] vendent. Elle quitte [O Larch] pour [O Orvault].",
            {"Larch", "Orvault"},
        ),
        ("en", "[O Larch and Orvault] sell to Larch.", {"Larch and Orvault"}),
        ("fr", "[O Larch et Orvault] vendent à Larch.", {"Larch et Orvault"}),
    ],
)
def test_what_stands_alone_elsewhere_is_a_name(read, language, marked, names):
    """Two names run together are parted by what the text calls them elsewhere."""
    found = {m.text for m in read(language, marked)}
    assert names <= found
    assert len(found - names) == 0


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Steps:\n• Persistence through a service\n• Reset all keys"),
        ("fr", "Étapes :\n• Persistance par un service\n• Bannir les clés"),
    ],
)
def test_a_common_word_that_opens_an_item_is_no_name(language, text):
    """The parser's nouns and verbs behind a bullet have their capital from there."""
    nlp = spacy.blank(language)
    nlp.add_pipe("cryptonews_entities")
    doc = nlp.make_doc(text)
    openers = [token for token in doc if token.text.istitle() and token.i > 2]
    for token, pos in zip(openers, ("NOUN", "VERB"), strict=True):
        token.pos_ = pos
    doc.set_ents([Span(doc, t.i, t.i + 1, label="ORG") for t in openers])
    doc = nlp.get_pipe("cryptonews_entities")(doc)  # type: ignore[operator]
    assert mentions_of(doc) == []
