"""Orders with their hearer, reports in one string, and what opens or ends them."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    cases("""
        en | The bank warned savers of a second wave. | a second wave
        fr | La mairie met en garde les habitants contre les faux plombiers.
            | les faux plombiers
        fr | L'élue appelle les riverains à la patience. | la patience
        fr | La police invite les témoins à se manifester. | à se manifester
        fr | Le ministère recommande aux écoles de changer les serrures.
            | de changer les serrures
        fr | Elle demande aux clients de ne pas ouvrir le colis.
            | de ne pas ouvrir le colis
    """),
)
def test_hearers_stay_outside(find, lang: str, text: str, said: str) -> None:
    """What somebody is told to do or to fear is reported without who is told."""
    assert said in [q.text for q in find(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [
        ("fr", "Le second nie toute présence sur les lieux.", ["toute présence"]),
        (
            "fr",
            (
                "Le groupe a revendiqué le vol de la collection, affirmant "
                "garder trente "
                "toiles."
            ),
            ["le vol de la collection", "garder trente toiles"],
        ),
        ("fr", "À la barre, Luc Ferrand a reconnu les faits.", ["les faits"]),
        (
            "en",
            "The gang claimed the theft of the paintings, saying that it kept thirty.",
            ["it kept thirty"],
        ),
    ],
)
def test_one_report_after_the_other(find, lang: str, text: str, said: list) -> None:
    """A verb that the tagger took for a noun reports like any other."""
    found = [q.text for q in find(lang, text)]
    assert all(any(f.startswith(each) for f in found) for each in said), found


def test_a_conjunction_before_marks(find) -> None:
    """The tokenizer parts « qu' » before a mark; the clause is whole all the same."""
    text = "Elle a indiqué qu'« aucun coffre » n'avait été ouvert."
    (quote,) = find("fr", text)
    assert quote.text == "« aucun coffre » n'avait été ouvert"


def test_words_given_in_another_language(find) -> None:
    """A translation in parentheses is a quotation of its own."""
    text = "« We are broke », a-t-il lâché (« Nous avons tout perdu », en anglais), "
    found = find("fr", text + "avant de partir. Paul Marquet ne dit plus rien.")
    assert "Nous avons tout perdu" in [q.text for q in found]


@pytest.mark.parametrize(
    ("lang", "text", "said", "speaker"),
    [
        (
            "fr",
            (
                "La promesse de Kraken selon laquelle les comptes "
                "rouvriraient en mai n'a "
                "convaincu personne."
            ),
            "les comptes rouvriraient en mai",
            "Kraken",
        ),
        (
            "fr",
            "Le dossier est clos, répète Zoé Marquet, selon qui personne ne paiera.",
            "personne ne paiera",
            "Zoé Marquet",
        ),
        (
            "fr",
            "Il a écouté Zoé Marquet, notaire à Dole, pour qui le bail était nul.",
            "le bail était nul",
            "Zoé Marquet",
        ),
        (
            "fr",
            (
                "Nadir a présenté un outil capable, selon elle, de lire neuf langues. "
                "Quillor est une société de Dole."
            ),
            "de lire neuf langues",
            "",
        ),
    ],
)
def test_sources_in_relatives(find, lang: str, text: str, said: str, speaker: str):
    """A relative with a preposition names a source; a source may hold for a phrase."""
    (quote,) = (q for q in find(lang, text) if q.text == said)
    assert speaker in (quote.speaker_name or "")


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | The reply from Ann Colley: “We paid the clerks in May.” Bob Dunn left.
            | Ann Colley
        fr | Bob Marquet regrette le vote. ¶ Réplique de Zoé Ferrand : « Nous avons payé
            les clercs en mai. » | Zoé Ferrand
    """),
)
def test_replies(find, lang: str, text: str, speaker: str) -> None:
    """A noun that announces a reply names who gives it."""
    assert [q.speaker_name for q in find(lang, text)][-1] == speaker


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    cases("""
        en | 14:52 - The bridge stays shut, according to the county police.
            | The bridge stays shut
        fr | 14 h 52 - Le pont reste fermé, selon la police du comté.
            | Le pont reste fermé
    """),
)
def test_times_of_a_live_page(find, lang: str, text: str, said: str) -> None:
    """When an entry was written is no part of what it reports."""
    assert [q.text for q in find(lang, text)] == [said]


@pytest.mark.parametrize(
    "text",
    [
        "Selon nos informations, le coffre aurait été vidé en mai.",
        "Une société qui propose des placements sans frais a ouvert à Dole.",
    ],
)
def test_what_nobody_says(find, text: str) -> None:
    """The paper's own knowledge and goods on offer are nobody's words."""
    assert find("fr", text) == []


@pytest.mark.parametrize(
    ("lang", "text", "said", "name"),
    cases("""
        en | Ann Roe said the quay was shut, in an interview with Norvik. “Nobody was
            hurt.” | Nobody was hurt. | Ann Roe
        fr | Zoé Roux se tait. Elle a dit à Ouest-France que le port est sûr. « Personne
            n'est parti. » | Personne n'est parti. | Zoé Roux
    """),
)
def test_who_was_told_does_not_go_on(find, lang, text, said, name) -> None:
    """Words behind a report are not those of who hears it."""
    (row,) = [q for q in find(lang, text) if q.text == said]
    assert row.speaker_name == name


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [
        ("en", "Ann Roe told reporters shortly after the vote was held.", []),
        ("fr", "Zoé Roux a répondu aux journalistes peu après le vote.", []),
        ("en", "Paul Moss told the guests long before the boat had sunk.", []),
        ("fr", "Paul Morel a répondu aux clients bien avant que le bac coule.", []),
        (
            "en",
            "An ally of Roe suggested the port would close.",
            ["the port would close"],
        ),
        (
            "fr",
            "Un allié de Roux a affirmé que le port fermerait.",
            ["le port fermerait"],
        ),
    ],
)
def test_when_something_is_said_is_not_said(find, lang, text, said) -> None:
    assert [q.text for q in find(lang, text)] == said


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | « La digue tiendra », confie un ministre au Parisien. | un ministre
        fr | « La digue tiendra », dit une porte-parole du port au Figaro.
            | une porte-parole du port
        fr | « La digue tiendra », dit un conseiller à l'Élysée.
            | un conseiller à l'Élysée
        en | “The dam will hold,” said a minister to the BBC. | a minister
        fr | Selon une source policière à BFMTV, la digue tient. | une source policière
        en | According to a police source to the BBC, the dam holds. | a police source
    """),
)
def test_the_outlet_that_is_told_belongs_to_nobodys_name(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    cases("""
        en | Ann Roe told Radio Nord on Friday the stolen boats were insured.
            | the stolen boats were insured
        en | A clerk told journalists sailors were worried. | sailors were worried
        en | Ann Roe told the ABC television network the strike was over.
            | the strike was over
        en | “It was late,” Ann Roe told Radio Nord's “Morning” show. | It was late
        en | “Am I safe?” Roe told Holm he had asked the mayor.
            | Am I safe? / he had asked the mayor
        en | The clerk said in a text message that quays were shut.
            | quays were shut
        en | He called on Friday for tighter rules. | tighter rules
        fr | Zoé Roux a confié lundi à Radio Nord que le quai était fermé.
            | le quai était fermé
        fr | La maire a plaidé lundi pour une taxe sur les bateaux.
            | une taxe sur les bateaux
    """),
)
def test_who_is_told_and_when_is_not_said(find, lang: str, text: str, said: str):
    """No name, noun for people or day behind a cue belongs to what it reports."""
    assert " / ".join(q.text for q in find(lang, text)) == said


@pytest.mark.parametrize(
    ("lang", "text", "written"),
    [
        ("fr", "« La digue tient », a dit auprès de l'AFP Anne Roux.", "Anne Roux"),
        ("en", "“The dam holds,” Ann Roe told Reuters.", "Ann Roe"),
    ],
)
def test_the_outlet_stands_outside_the_phrase(
    find, lang: str, text: str, written: str
) -> None:
    """Who is told is no title of whoever is named behind it."""
    [quote] = find(lang, text)
    assert text[slice(*quote.speaker)] == written
