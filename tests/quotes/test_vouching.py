"""Which part of a sentence a source vouches for, and what is no source."""

from __future__ import annotations

import pytest


def _sourced(found: list[tuple[str, list[str], str]]) -> list[tuple[list[str], str]]:
    return [(pieces, speaker) for name, pieces, speaker in found if name == "according"]


@pytest.mark.parametrize(
    ("lang", "text", "pieces"),
    [
        # a relative or a participle that a source closes is all that it says
        (
            "fr",
            "La marche, qui a réuni 900 marins selon la mairie, a dérapé.",
            ["qui a réuni 900 marins"],
        ),
        (
            "fr",
            "Le cheval, échappé d'un cirque voisin selon le maire, cherchait l'herbe.",
            ["échappé d'un cirque voisin"],
        ),
        (
            "en",
            "The bank, which lost a million dollars according to its auditor, closed.",
            ["which lost a million dollars"],
        ),
        # what a colon parts from the clause of a source is somebody else's
        (
            "fr",
            "Le port s'est vidé : selon la mairie, neuf bacs sur dix sont partis.",
            ["neuf bacs sur dix sont partis"],
        ),
        (
            "en",
            "The port has emptied: according to the council, nine ferries have left.",
            ["nine ferries have left"],
        ),
        # what describes the clause before a source is none
        (
            "fr",
            "Mille marins ont défilé à Sète, selon la mairie, un cortège qui a grossi.",
            ["Mille marins ont défilé à Sète"],
        ),
        (
            "en",
            "Crews marched in Leeds, according to the council, a turnout that fell.",
            ["Crews marched in Leeds"],
        ),
        # the words on either side of a source without commas are one clause
        (
            "fr",
            "Les casseurs ont brûlé selon la mairie une dizaine de barques.",
            ["Les casseurs ont brûlé", "une dizaine de barques"],
        ),
        # a semicolon, and a colon between two clauses, bound it
        (
            "fr",
            "Le débat sera rude: les marins refusent la grue, selon un sondage.",
            ["les marins refusent la grue"],
        ),
        (
            "fr",
            "Le bilan s'alourdit: trois morts et vingt blessés, selon la mairie.",
            ["Le bilan s'alourdit: trois morts et vingt blessés"],
        ),
        (
            "en",
            "Nine boats sank; the tenth will be towed, according to the mayor.",
            ["the tenth will be towed"],
        ),
        # an apposition that hangs on the name of the source belongs to it
        (
            "fr",
            "Pour la maire Zoé Roux, invitée de Radio Norvik, le quai doit fermer.",
            ["le quai doit fermer"],
        ),
        (
            "en",
            "According to Ann Roe, mayor of Hull, the quay has to close.",
            ["the quay has to close"],
        ),
        # a conjunction leaves what stands before it to the reporter
        (
            "fr",
            "Trois ponts ont rouvert et, selon la mairie, le dernier attendra mai.",
            ["le dernier attendra mai"],
        ),
        (
            "en",
            "Three bridges reopened and, according to the mayor, the last will wait.",
            ["the last will wait"],
        ),
    ],
)
def test_part_of_a_source(report, lang: str, text: str, pieces: list[str]) -> None:
    """A source says the part of a sentence that it closes or is set off in."""
    assert [found for found, _ in _sourced(report(lang, text))] == [pieces]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le musée devrait selon toute vraisemblance fermer en mai."),
        ("fr", "Mille marins ont été choisis selon la méthode des quotas."),
        ("en", "The crews were ranked according to their level."),
        ("fr", "La vitesse maximale varie de 8 à 10 nœuds, selon les pays."),
        ("en", "The top speed is 8 to 10 knots, according to the country."),
    ],
)
def test_standard(report, lang: str, text: str) -> None:
    """What something goes by has said nothing."""
    assert not _sourced(report(lang, text))


def test_dash_behind_a_source(report) -> None:
    """A dash behind a source is no part of it."""
    text = "Le port, fermé en mai selon les autorités – un mois trop tôt –, rouvre."
    assert [speaker for _, speaker in _sourced(report("fr", text))] == ["les autorités"]
