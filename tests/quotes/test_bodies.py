"""Whom bodies, owners and people in dialogues stand for, in French news above all."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    cases("""
        Zoé Marquet a voté le texte. L'opposition y voit « un cadeau aux banques de la
            place ». | un cadeau | L'opposition
        La gendarmerie de Lannion cherche deux hommes. La banque assure que les comptes
            sont intacts. | les comptes | La banque
        Quillor ferme ses guichets. « Nous suivons le dossier », indique le cabinet de
            la ministre. | Nous suivons | le cabinet de la ministre
        Quillor a fermé. Un voisin a vu la scène. Selon ce dernier, le fourgon était
            vert. | le fourgon | Un voisin
        Nina Ferrand a lancé une pique à Paul Marquet. « Partez ! », a crié Nina
            Ferrand. Réponse de l'intéressé : « Je reste jusqu'au vote, Madame. »
            | Je reste | Paul Marquet
        Paul Marquet tient les comptes du club. Selon ses calculs, la fraude dépasse
            neuf millions. | la fraude | Paul Marquet
        Dans l'entourage de la ministre, on assure que rien n'est décidé. | rien n'est
            | l'entourage de la ministre
        Placés en garde à vue, ils se taisent. La préfecture se tait aussi. Elle
            recommande de fermer les volets. | de fermer | La préfecture
        Une source proche de l'enquête confirme que deux hommes sont recherchés.
            | deux hommes | Une source proche de l'enquête
        La banque conteste des reproches « infondés en fait comme en droit ».
            | des reproches | La banque
        Elle alerte la gendarmerie, qui lui recommande de changer les serrures.
            | de changer | la gendarmerie
        Elle alerte la gendarmerie, qui lui conseille de changer les serrures.
            | de changer les serrures | la gendarmerie
        Selon le commissaire Jean Marquet, cité par un journal local, le chef du réseau
            a fui. | le chef | Jean Marquet
        Pour le capitaine Jean Marquet, de la brigade de Dole, « le scénario est
            toujours le même ». | le scénario | Jean Marquet
        « Pourquoi lui ? » demande la mère. « Parce qu'il avait de l'argent », répond
            l'accusé. | Parce | l'accusé
        Deux mois après l'attaque, le centre hospitalier de Dole a annoncé que les lits
            étaient rouverts. | les lits | centre hospitalier de Dole
        « Nos équipes cherchent la panne », écrit l'opérateur sur son compte.
            | Nos équipes | l'opérateur
        « Cela tuerait la filière », met en garde le ministre belge Joost Marquet.
            | Cela tuerait | Joost Marquet
        - Pour le patron de Quillor, Paul Marquet, « la ville a une carte à jouer ».
            | la ville | Paul Marquet
    """),
)
def test_who_is_meant(find, text: str, said: str, speaker: str) -> None:
    """A body stands for no other and for no person; « ce dernier » for the last."""
    quotes = [q for q in find("fr", text) if q.text.startswith(said)]
    assert [q.speaker_name for q in quotes] == [speaker]


def test_a_new_owner_is_nobody_known(find) -> None:
    """Somebody who is told by an indefinite complement is somebody new."""
    text = (
        "Ann Colley, a lawyer, sued the city. The owner of a bar "
        "said that he would pay."
    )
    assert [q.speaker_name for q in find("en", text)] == ["The owner of a bar"]


def test_dialogue_alternates(find) -> None:
    """A turn without a cue is not said by who spoke just before."""
    text = (
        "L'adjudante Claire Marquet pose son café.\n\n"
        "— Tu as vu le fourgon ? demande Claire Marquet.\n"
        "— Il est parti à dix heures, répond Luc Ferrand.\n"
        "— Alors on attend encore un peu."
    )
    found = [(q.text, q.speaker_name) for q in find("fr", text)]
    assert found == [
        ("Tu as vu le fourgon ?", "Claire Marquet"),
        ("Il est parti à dix heures", "Luc Ferrand"),
        ("Alors on attend encore un peu.", "Claire Marquet"),
    ]
