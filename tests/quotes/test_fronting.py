"""Subjects that others stand before, and names behind an office; nobody's pronouns."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "said", "speaker", "written"),
    cases("""
        # fronted
        fr | Plans en main, la capitaine du port révèle que la digue a cédé. | la digue
            | la capitaine du port | la capitaine du port
        # fronted role
        fr | Élue du canton, la sénatrice Paule Vasseur a estimé que le quai ferme.
            | le quai | Paule Vasseur | la sénatrice Paule Vasseur
        # joined clause
        fr | Les plaintes se sont multipliées, et le maire lui-même a répondu que le bac
            était en panne. | le bac | le maire lui-même | le maire lui-même
        # cleft
        fr | Paul Morel a quitté la salle. « Une farce », c'est ainsi qu'il a décrit
            l'audience, estimant que le greffier dormait. | le greffier | Paul Morel
            | il
        # circumstance
        fr | « Le bac est en panne », a déclaré à cette réunion la préfète du Gard.
            | Le bac | la préfète du Gard | la préfète du Gard
        # relative of a circumstance
        fr | Le bac a cessé en mars, mois au cours duquel Zoé Vasseur a déclaré que le
            quai fermait. | le quai | Zoé Vasseur | Zoé Vasseur
        # office
        fr | « Le quai ferme », a dit la ministre des Transports Hélène Vasseur.
            | Le quai | Hélène Vasseur
            | la ministre des Transports Hélène Vasseur
        # two offices
        fr | Le président du port et cofondateur du club Paul Morel a dit que le quai
            fermait. | le quai | Paul Morel
            | Le président du port et cofondateur du club Paul Morel
        # rank
        en | “The quay stays closed,” said the editor in chief Ann Vasseur. | The quay
            | Ann Vasseur | the editor in chief Ann Vasseur
        # somebody else's name
        en | “The quay stays closed,” said the lawyer for the captain Ann Vasseur.
            | The quay | the lawyer for the captain Ann Vasseur
            | the lawyer for the captain Ann Vasseur
        # comma behind the marks
        en | Paul Morel runs the port. “The quay stays closed.”, wrote Ann Vasseur.
            | The quay | Ann Vasseur | Ann Vasseur
        fr | Paul Morel dirige le port. « Le quai reste fermé. », écrit Zoé Vasseur.
            | Le quai | Zoé Vasseur | Zoé Vasseur
    """),
)
def test_subject_before_the_verb(
    find, lang: str, text: str, said: str, speaker: str, written: str
) -> None:
    [quote] = [q for q in find(lang, text) if q.text.startswith(said)]
    assert quote.speaker_name == speaker
    assert quote.speaker is not None
    assert text[slice(*quote.speaker)] == written


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Paul Morel attend un devis. Il faut dire que la digue est vieille."),
        ("fr", "Il faut relire la liste, on y trouve Chypre et Malte."),
        ("fr", "Il faut avoir les moyens, savoir déjà le basque."),
    ],
)
def test_nobody_reports(find, lang: str, text: str) -> None:
    assert find(lang, text) == []


def test_what_a_source_is_cited_by_is_no_report(report) -> None:
    text = (
        "Le port a perdu neuf bateaux en mai, selon des chiffres de la capitainerie "
        "(CAP), cités par La Lettre."
    )
    pieces = [p for _, found, _ in report("fr", text) for p in found]
    assert not any("cités par" in piece for piece in pieces)


def test_what_somebody_is_called_is_not_his_word(find) -> None:
    text = (
        "Traitée de « girouette du port » par ses voisins, Paule Vasseur pense "
        "garder son étal."
    )
    speakers = {q.text: q.speaker_name for q in find("fr", text)}
    assert speakers.get("girouette du port") != "Paule Vasseur"


@pytest.mark.parametrize(
    ("lang", "text", "said", "speaker"),
    cases("""
        fr | Paul Morel élève des huîtres. Selon leur étude, la baie se réchauffe.
            | la baie | leur étude
        en | Paul Morel farms oysters. According to their study, the bay gets warmer.
            | the bay | their study
    """),
)
def test_a_study_of_several_is_not_one_man_s(
    find, lang: str, text: str, said: str, speaker: str
) -> None:
    [quote] = [q for q in find(lang, text) if q.text.startswith(said)]
    assert quote.speaker_name == speaker


def test_relative_of_what_is_written(find) -> None:
    text = "Paule Vasseur rédige un carnet, qu'elle destine à sa nièce."
    assert find("fr", text) == []
