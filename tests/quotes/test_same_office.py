"""Of what somebody is something: one mayor is not that of another town."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Paul Sauvert, maire de Brest, a vu la digue. « Le port est sauvé », a juré
            le maire de Vannes. | le maire de Vannes
        fr | Paul Sauvert, maire de Brest, a vu la digue. « Le port est sauvé », a juré
            le maire de Brest. | Paul Sauvert
        fr | Le président Paul Sauvert a signé. « Les quais sont vides », a noté le
            président de la Fédération des pêcheurs de Vannes.
            | le président de la Fédération des pêcheurs de Vannes
        en | Paul Sauvert, the mayor of Leeds, saw the dam. “The port is safe,” the
            mayor of Hull said. | the mayor of Hull
        en | President Paul Sauvert has signed. “The quays are empty,” said the
            president of the Hull Fishing League.
            | the president of the Hull Fishing League
    """),
)
def test_the_mayor_of_one_town_is_not_that_of_another(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Le ministre français Paul Sauvert a signé. « Nous attendons », a dit le
            ministre italien des Ports. | le ministre italien des Ports
        en | The French minister Paul Sauvert has signed. “We are waiting,” the Italian
            minister said. | the Italian minister
        en | The new president of Norway has signed. “We are waiting,” the French
            president said. | the French president
        fr | Le nouveau président de la Norvège a signé. « Nous attendons », a dit le
            président français. | le président français
    """),
)
def test_a_minister_of_one_country_is_not_that_of_another(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | L'ancienne ministre Zoé Roux est venue au port. « La digue tiendra », a
            promis la ministre. | la ministre
        fr | La Première ministre Zoé Roux est venue au port. « La digue tiendra », a
            promis la ministre. | la ministre
        fr | L'ancien gendarme Paul Roux est venu au port. « La digue tiendra », a
            promis le gendarme. | Paul Roux
        en | The former minister Zoé Roux came to the port. “The dam will hold,” the
            minister said. | the minister
    """),
)
def test_a_former_minister_is_no_minister(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Depuis la mort de Paul Roux, le pilote suédois se tait. « Il ne dormait
            plus », a dit l'avocat du pilote. | l'avocat du pilote
        fr | La lettre de l'avocat de Paul Roux est arrivée. « Elle est longue », a
            soupiré l'avocat. | l'avocat de Paul Roux
        fr | Zoé Roux, qui pêche, interpelle le maire Paul Morel. Elle demande « où va
            l'argent ». | Zoé Roux
        en | The lawyer of Paul Roux wrote a letter. “It is long,” the lawyer said.
            | The lawyer of Paul Roux
    """),
)
def test_what_a_name_belongs_to_is_not_its_role(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | L'accusé Paul Roux se tait. « Il avait une arme », a répété la victime.
            | la victime
        en | The defendant Paul Roux is silent. “He had a gun,” the victim said.
            | the victim
    """),
)
def test_a_defendant_is_no_victim(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    cases("""
        Le conseiller Paul Roux a voté contre. « Ce vote est une honte », a répondu
            l'élue dans un communiqué. | l'élue
        Norvane a fermé son usine de Brest, selon le syndicat Kerval. « Le moteur manque
            », a précisé la direction. | la direction
        Le syndicat Kerval attend à Brest. « Rien n'est prêt », a regretté le
            gouvernement belge. | le gouvernement belge
    """),
)
def test_french_roles_that_tell_who_they_are_not(
    last_speaker, text: str, speaker: str
) -> None:
    assert last_speaker("fr", text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        # what sets an office off once does so wherever it is named without
        fr | Paul Sauvert, maire de Brest, pêche. Le maire Paul Sauvert a vu la digue. «
            Le port est sauvé », a juré le maire de Vannes. | le maire de Vannes
        # who is tried accuses nobody
        fr | Paul Roux a été condamné mercredi à Brest. « Il frappait fort », a répété
            la victime. | la victime
        en | Paul Roux was sentenced in Leeds on Friday. “He hit hard,” the victim said.
            | the victim
        # nobody calls who governs a pensioner
        fr | Le président Paul Roux est passé. « Je pêche ici », ajoute le retraité.
            | le retraité
        en | Senator Paul Roux came by. “I fish here,” the retiree added. | the retiree
        fr | Le ministre de l'Intérieur Paul Roux s'en est ému. « On évite des pavés »,
            dit le policier. | le policier
        en | Interior Minister Paul Roux was moved. “They throw stones,” says the
            policeman. | the policeman
        # a ministry is no person
        fr | Paul Roux a promis des digues à Brest. Neuf ports ont fermé, selon
            l'Intérieur. | l'Intérieur
    """),
)
def test_who_is_never_called_so(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        # two regions are not one because both are regions
        fr | Paul Roux, président de la région Armor, pêche. « Tout va bien », dit le
            président de la région Grand Large.
            | le président de la région Grand Large
        en | Paul Roux, the director of the Armor Institute, fishes. “All is well,” said
            the director of the Leeds Institute of Fishing. | Paul Roux
        # a relative is not who was named
        fr | Paul Roux est tombé du quai. « On l'a opéré », a expliqué son père.
            | son père
        # who is told it is not who tells it
        fr | Tout est loin, selon l'AFP. La nappe recule, a redit à l'AFP le
            vice-procureur Jean-Luc Roux. | Jean-Luc Roux
    """),
)
def test_what_tells_one_from_another(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


def test_whose_role_it_is_does_not_bear_it(find) -> None:
    text = (
        "La conseillère de Jean-Paul Morel appelle les marins à partir.\n\nZoé Roux, la"
        " conseillère de Jean-Paul Morel, a pris le large."
    )
    assert find("fr", text)[0].speaker_name == "Zoé Roux"


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | “It is clear,” said Ann Roe, the prosecutor in Lund. Bo Moss, a captain,
            was there. ¶ He ran, according to the prosecutor and Mr Moss. ¶ A second man
            hid, according to the prosecutor. | Ann Roe
        fr | « C'est net », a dit Bernard Roux, procureur à Brest. Didier Morel,
            commandant, était là. ¶ Il a couru selon le procureur et M. Morel. ¶ Un
            deuxième marin s'est caché selon le procureur. | Bernard Roux
    """),
)
def test_a_role_joined_to_a_name_is_somebody_elses(
    find, lang: str, text: str, speaker: str
) -> None:
    """*The prosecutor and Mr Moss* are two."""
    assert find(lang, text)[-1].speaker_name == speaker
