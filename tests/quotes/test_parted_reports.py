"""Reports in parts: parentheses in them, cues and sources between their words."""

from __future__ import annotations

import pytest

from tests.tables import cases


def _reports(find, lang: str, text: str) -> list[tuple[str, str | None]]:
    return [(q.text, q.speaker_name) for q in find(lang, text) if q.type == "indirect"]


@pytest.mark.parametrize(
    ("lang", "text", "clause"),
    cases("""
        fr | Un marin sur trois (41 %) manquait, dont un pilote sur deux (55 %), a
            indiqué la mairie.
            | Un marin sur trois (41 %) manquait, dont un pilote sur deux (55 %)
        en | The bank said that most of the pilots left the quay (52 %).
            | most of the pilots left the quay (52 %)
    """),
)
def test_parentheses_are_closed(find, lang: str, text: str, clause: str) -> None:
    assert _reports(find, lang, text)[0][0] == clause


@pytest.mark.parametrize(
    ("lang", "text", "clauses"),
    [
        (
            "fr",
            "Encore faut-il, dit Zoé Roux, qu'il soit ouvert le soir.",
            ["Encore faut-il", "qu'il soit ouvert le soir"],
        ),
        (
            "fr",
            "Il n'est pas simple, selon Zoé Roux, de vider le port.",
            ["Il n'est pas simple", "de vider le port"],
        ),
        (
            "en",
            "It is still possible, according to Zoé Roux, to save the old port.",
            ["It is still possible", "to save the old port"],
        ),
        # a phrase that tells when or where is no report of its own
        (
            "en",
            "In this harbour, Lind said, the ferry should not sail on ice.",
            ["the ferry should not sail on ice"],
        ),
        (
            "fr",
            "Dans ce port, a dit Roux, le bac ne devrait pas partir la nuit.",
            ["le bac ne devrait pas partir la nuit"],
        ),
        (
            "en",
            "Among them, Lind said, are two nurses.",
            ["Among them", "are two nurses"],
        ),
        (
            "fr",
            "Ils étaient 90 selon la mairie, 200 selon les marins, à marcher.",
            ["Ils étaient 90"],
        ),
    ],
)
def test_what_goes_on_behind_a_cue(
    find, lang: str, text: str, clauses: list[str]
) -> None:
    assert [clause for clause, _ in _reports(find, lang, text)] == clauses


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            (
                "La préfète de Brest a de son côté juré que ces travaux avançaient,"
                " précisant qu'elle verrait les marins lundi."
            ),
            ["La préfète de Brest", "La préfète de Brest"],
        ),
        (
            "Le parquet a dans un communiqué précisé que l'enquête continuait.",
            ["Le parquet"],
        ),
        (
            (
                "Paul Roux a plaisanté sur les marins français lors de son discours,"
                " disant comprendre leur colère."
            ),
            ["Paul Roux"],
        ),
    ],
)
def test_french_participles_behind_other_words(
    find, text: str, speakers: list[str]
) -> None:
    assert [speaker for _, speaker in _reports(find, "fr", text)] == speakers


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        fr | Ce sont des digues, auxquelles s'ajoute un quai que le port a payé.
        fr | Personne ne sait la dose, dont l'effet varie aussi selon chaque marin.
        en | Nobody knows the dose, which changes a lot according to each sailor.
        fr | Le vote est prévu le 20, selon la règle des neuf nuits du port.
    """),
)
def test_neither_relatives_nor_measures_speak(find, lang: str, text: str) -> None:
    assert _reports(find, lang, text) == []


def test_what_the_marks_are_said_to_is_no_speaker(find) -> None:
    text = (
        "« Il est dur pour mon frère d'être mêlé » à Paul Morel, a commenté"
        " mardi aux grilles du palais Me Zoé Roux."
    )
    assert find("fr", text)[-1].speaker_name != "Paul Morel"


@pytest.mark.parametrize(
    ("text", "speaker"),
    cases("""
        « Il l'a poussée », a déclaré devant la foule, peu avant la préfète, l'un des
            conseils, Me Paul Roux. | Paul Roux
        « Tout est calme », se félicitait devant les étals de Brest une voisine suisse,
            Zoé Morel. | Zoé Morel
        Ici, le collectif Abri Marins estime « qu'il manque au moins neuf quais » pour
            vivre. | Abri Marins
    """),
)
def test_french_cues_with_words_before_their_subject(
    find, text: str, speaker: str
) -> None:
    assert find("fr", text)[-1].speaker_name == speaker


@pytest.mark.parametrize(
    ("lang", "text", "rest"),
    cases("""
        en | The ferries stayed in port, Ann Roe said, because the sea was rough.
            | because the sea was rough
        en | Divers knew, Ann Roe said, that the wreck was near.
            | that the wreck was near
        en | The clerk had a desk there, the mayor said in a letter, but was no longer
            employed. | but was no longer employed
        fr | Le quai a fermé, selon la mairie, parce que l'eau montait.
            | parce que l'eau montait
    """),
)
def test_a_report_goes_on_behind_its_cue(find, lang: str, text: str, rest: str):
    """Grounds, a clause of a verb and a verb without subject belong to the report."""
    assert [text for text, _ in _reports(find, lang, text)][1:] == [rest]


@pytest.mark.parametrize(
    ("lang", "text", "clause"),
    cases("""
        en | The port will shut, Brussels said on Monday, but doubts remain over it.
            | The port will shut
        en | The quay was shut in May, according to a letter sent on Monday to Ann Roe.
            | The quay was shut in May
        en | The mayor said that the port would shut in May, like the station.
            | the port would shut in May, like the station
        fr | La maire a dit que le port fermerait en mai, de même que la gare.
            | le port fermerait en mai, de même que la gare
        fr | Le quai a fermé en mai, selon une lettre envoyée lundi à la mairie.
            | Le quai a fermé en mai
    """),
)
def test_what_the_reporter_adds_is_not_reported(find, lang, text, clause) -> None:
    assert [text for text, _ in _reports(find, lang, text)] == [clause]
