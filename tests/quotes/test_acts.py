"""What somebody does, means or shows, and what nobody says: no reports."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        # what somebody means to do or knows
        ("fr", "La pilote compte rejoindre le port en mai."),
        ("fr", "La pilote veut rejoindre le port en mai."),
        ("fr", "Le patron, qui préfère vendre ses barques, attend une réponse."),
        ("fr", "Le maire sait que le port fermera."),
        ("en", "The pilot wants to reach the harbour in May."),
        ("en", "The owner hopes to sell his barges."),
        ("en", "The mayor knows that the harbour will close."),
        ("en", "The crew saw that the crane was rusty."),
        # what somebody is told
        ("en", "The pilot was held on the quay and told to wait."),
        ("en", "Owners are encouraged to lock their barges."),
        ("fr", "Les pêcheurs sont vivement encouragés à amarrer leurs barques."),
        ("fr", "La pilote est invitée à saisir le code du port."),
        # labels of a list
        ("fr", "Points clés :\n\n- Dégât estimé : Une grue et neuf barques du port."),
        ("fr", "Conseils :\n\n- Amarrer et signaler : Les barques sont comptées."),
        ("en", "Key points:\n\n- Estimated loss: A crane and nine barges of the port."),
        # what nobody in particular says
        ("fr", "Il convient de rappeler que le port a fermé en mai."),
        ("fr", "Enfin, il est à préciser que le port compte neuf grues."),
        ("fr", "Force est de constater que la grue rouille."),
        ("en", "It is worth noting that the port closed in May."),
        # what is to be found out
        ("fr", "Les gendarmes cherchent à déterminer si la pilote avait un complice."),
        ("en", "The police are trying to determine if the pilot had a helper."),
        # what shows, and what is shown
        ("fr", "Le maire s'est montré favorable au projet du port."),
        ("fr", "Le match se trouve reporté au mois de mai."),
        ("fr", "La pilote se propose de rejoindre le port en mai."),
        ("en", "The port finds itself closed until May."),
        ("en", "The firm found itself facing a fine of ten million dollars."),
        ("fr", "La prudence consiste à dire que la grue rouille."),
        ("fr", "La mairie a annoncé un plan visant à rouvrir le port."),
        # a participle that a comma parts from its auxiliary
        ("fr", "Les élus ont, eux aussi, défendu la fermeture du port."),
    ],
)
def test_no_report(report, lang: str, text: str) -> None:
    """Aims, knowledge, impersonal phrases and appearances report nothing."""
    assert not [found for found in report(lang, text) if found[0] != "object"]


@pytest.mark.parametrize(
    ("lang", "text", "clause"),
    cases("""
        fr | La pilote espère que le port rouvrira. | le port rouvrira
        fr | La pilote veut « rejoindre le port » en mai. | « rejoindre le port » en mai
        en | The pilot hopes that the port will open. | the port will open
        en | The pilot wants to “reach the harbour” in May. | “reach the harbour” in May
        en | The port will open again in May, the Hull Post has learned.
            | The port will open again in May
    """),
)
def test_hopes_and_quoted_aims(report, lang: str, text: str, clause: str) -> None:
    """A clause that somebody hopes for, or an aim in his words, is reported."""
    assert clause in [" ".join(pieces) for _, pieces, _ in report(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text", "clause"),
    cases("""
        # the negation of a cue
        fr | Anne Morel ne conteste pas avoir vidé le coffre. | avoir vidé le coffre
        fr | Anne Morel assure ne pas avoir fui. | ne pas avoir fui
        # whom somebody accuses
        fr | Anne Morel a accusé les gendarmes de Brest d'avoir forcé la grille.
            | d'avoir forcé la grille
        fr | La pilote accuse une banque locale d'avoir caché les clés.
            | d'avoir caché les clés
        en | Anna Weber accused the bank of Leeds of having hidden the loss.
            | having hidden the loss
        # where it is asked, and once more
        fr | Le maire appelle à nouveau à la fermeture du port. | la fermeture du port
        en | The mayor warned again of a leak in the dyke. | a leak in the dyke
        # what else the subject of a cue does
        fr | Le patron a admis avoir vidé le coffre mais a exprimé des regrets.
            | avoir vidé le coffre
        en | The man denied stealing the boat but paid the fine. | stealing the boat
    """),
)
def test_extent(report, lang: str, text: str, clause: str) -> None:
    """An infinitive has neither the negation nor the next verb of its cue."""
    assert clause in [" ".join(pieces) for _, pieces, _ in report(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Voici les auteurs du rapport, qui demandent aussi à repeindre les grues.
            | les auteurs du rapport
        en | The authors of the report, who urge the port to wait, have left.
            | The authors of the report
        # who adds something to what a source says
        fr | Les ventes montent, selon la direction, précisant que le port a fermé.
            | la direction
    """),
)
def test_subject(report, lang: str, text: str, speaker: str) -> None:
    """A relative agrees with its noun; a participle goes on with its source."""
    assert report(lang, text)[-1][2] == speaker


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le maire a confirmé une information du journal local de Brest."),
        ("fr", "Les marins ont reconnu leur ancien capitaine sur le quai."),
        ("fr", "Le nouveau quai assure un accès rapide au vieux port."),
        ("en", "The mayor confirmed a report of the local paper on Monday."),
        ("en", "The sailors acknowledged their old captain on the quay."),
        ("en", "The mayor blamed the driver."),
        ("fr", "Le port accuse une perte de dix millions d'euros."),
        # what is done, or is to be said
        ("fr", "Une grille aide à souligner les prix du pain."),
        ("en", "The grid helps to stress the price of bread."),
        # goods that somebody or something offers, what a thing needs
        ("fr", "Le logiciel propose une carte des ports."),
        ("fr", "La société propose une carte des ports."),
        ("en", "The software proposes a map of the ports."),
        ("en", "The task demands a quiet hour."),
    ],
)
def test_objects_that_say_nothing(report, lang: str, text: str) -> None:
    """Neither what others told, nor whom somebody knows or blames, is a report."""
    assert report(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "clause"),
    [
        ("fr", "Le maire propose une carte des ports.", "une carte des ports"),
        ("en", "The mayor proposes a map of the ports.", "a map of the ports"),
        ("fr", "Le maire continue de nier les faits.", "les faits"),
        ("en", "The mayor continues to deny any fraud.", "any fraud"),
        ("fr", "La plupart des gilets jaunes demandent une trêve.", "une trêve"),
        ("en", "Most red vests demand a truce.", "a truce"),
    ],
)
def test_objects_of_people(report, lang: str, text: str, clause: str) -> None:
    """Plans and claims of people are reports, also under the name of what they wear."""
    assert [" ".join(pieces) for _, pieces, _ in report(lang, text)] == [clause]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Ces résultats démontrent que la digue est sûre."),
        ("fr", "Ce processus garantit que la digue reste sûre."),
        ("en", "These results demonstrate that the dyke is safe."),
        ("en", "The theft of nine crates suggests that the thief had a key."),
        ("fr", "Le vol de neuf caisses suggère que le voleur avait une clé."),
        ("fr", "Le scénario se répète : la digue a cédé."),
        ("en", "The scenario says one thing: the dyke broke."),
    ],
)
def test_things_that_show(report, lang: str, text: str) -> None:
    """What a thing shows, or a colon behind one explains, is no report."""
    assert report(lang, text) == []
