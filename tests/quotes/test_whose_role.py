"""Whom the words beside a name tell of: the bearer, or somebody else."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Paul Roux est là. Avec Ludovic Sauvert, le chanteur promet un disque. « La
            salle est pleine », dit le chanteur. | le chanteur
        en | Paul Rooke is here. For Ludovic Sauvert, the singer says no more. “The hall
            is full,” the singer said. | the singer
        fr | La plainte vise Ludovic Sauvert, selon son avocat. « Le dossier est
            vide », plaide l'avocat. | l'avocat
        en | The suit hits Ludovic Sauvert, with his lawyer away. “The file is empty,”
            the lawyer said. | the lawyer
        fr | Dès l'arrestation de Ludovic Sauvert, son avocat a parlé. « C'est vide »,
            plaide son avocat. | son avocat
        en | In the case of Ludovic Sauvert, his lawyer denied it. “The file is empty,”
            his lawyer said. | his lawyer
        fr | Merci à Ludovic Sauvert, par ailleurs avocat. « Le dossier est vide »,
            plaide l'avocat. | Ludovic Sauvert
        en | Thanks go to Ludovic Sauvert, a lawyer. “The file is empty,” the lawyer
            said. | Ludovic Sauvert
    """),
)
def test_who_comes_next_is_not_told_of_the_name_before(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Paul Roux est là. Le cabinet du conseil Ludovic Sauvert a signé. « Les
            quais sont vides », a noté le conseiller. | le conseiller
        en | Paul Rooke is here. The office manned by Ludovic Sauvert was shut. “The
            quays are empty,” the officer said. | the officer
    """),
)
def test_a_body_beside_a_name_is_none_of_its_roles(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Le premier ministre Ludovic Sauvert a vu le directeur Paul Roux. « Les
            quais sont vides », a noté le chef du gouvernement. | Ludovic Sauvert
        en | Prime Minister Ludovic Sauvert met the director Paul Rooke. “The quays are
            empty,” said the head of government. | Ludovic Sauvert
        fr | Le directeur Paul Roux est venu. « Les quais sont vides », a noté le chef
            de l'État. | le chef de l'État
        en | The director Paul Rooke came. “The quays are empty,” said the head of
            state. | the head of state
        fr | Paul Roux a vu la digue de Brest. Paul Roux a plaisanté. « Les quais sont
            vides », a noté le chef de l'État. | Paul Roux
        fr | Le président norvégien Paul Roux est attendu. « Les quais sont vides », a
            noté le chef de l'État français. | le chef de l'État français
    """),
)
def test_who_heads_a_state_is_its_president(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | À Lyon, selon France Bleu, un marin a été jugé. Le tribunal a estimé que
            la peine était juste. | Le tribunal
        en | Binance lost the keys, Reuters reported. The company said the coins were
            safe. | Binance
        en | Votes are counted by the Census Bureau. The Rooke administration said the
            count was late. | The Rooke administration
        en | Ann Rooke came by. “We had no beds left,” this person said. | this person
        fr | Anne Roux est passée. « Nous n'avions plus de lits », a dit cette personne.
            | cette personne
        fr | Selon l'assignation consultée par l'AFP, le port a payé. « La dette est
            éteinte », poursuit l'assignation. | l'assignation
    """),
)
def test_a_source_in_passing_is_nobody_else(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Paul Roux, directeur de la sécurité, est là. « Les quais sont vides », a
            noté le président. | le président
        en | Paul Rooke, a former head of security, is here. “The quays are empty,” the
            president said. | the president
        fr | Le président norvégien Paul Roux est là. « Les quais sont vides », a noté
            le directeur. | le directeur
        en | Norwegian President Paul Rooke is here. “The quays are empty,” the director
            said. | the director
        fr | « Les quais sont vides », a noté le directeur du port. ¶ Paul Roux,
            directeur d'école, est passé. | le directeur du port
        en | “The quays are empty,” said the port officer. ¶ Paul Rooke, an army
            officer, came by. | the port officer
    """),
)
def test_a_like_office_is_another(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Des pirates ont volé les fichiers d'Europol. L'attaquant affirme que les
            clés sont perdues. | L'attaquant
        en | Thieves took the files of Europol. The attacker claimed that the keys were
            lost. | The attacker
        en | A day before Europol spoke, the two sides met. The campaign said the clip
            would air in May. | The campaign
        fr | Selon un rapport d'Europol, le port est vide. Selon le rapport
            d'autopsie, la digue a cédé. | le rapport d'autopsie
        en | A report by Europol said the port was empty. The dam broke, according to
            the arrest report. | the arrest report
    """),
)
def test_a_body_is_no_attacker_and_has_not_every_report(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "name", "between", "words", "speaker"),
    cases("""
        fr | Ludovic Sauvert est là. | La mer est haute. | « Tout est volé », dit le
            propriétaire. | le propriétaire
        en | Ludovic Sauvert is here. | The sea is high. | “All of it is gone,” the
            owner said. | the owner
    """),
)
def test_who_was_named_long_before_has_no_new_role(
    last_speaker, lang: str, name: str, between: str, words: str, speaker: str
) -> None:
    far = " ".join([name, *[between] * 9, words])
    assert last_speaker(lang, f"{name} {words}") == "Ludovic Sauvert"
    assert last_speaker(lang, far) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | A spokeswoman for Gov. Paula Rooke said the order would stand.
           | A spokeswoman for Gov. Paula Rooke
        en | An aide to House Speaker Carl Sauvert said the vote would wait.
           | An aide to House Speaker Carl Sauvert
        fr | Un porte-parole du ministre Carl Roux a déclaré que la loi serait votée.
           | Un porte-parole du ministre Carl Roux
    """),
)
def test_who_speaks_for_somebody(last_speaker, lang: str, text: str, speaker: str):
    """The agent speaks, not the one in whose name."""
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | Kraken, whose founder left in May, had the grace to reply: “We are sorry.”
           | Kraken
        en | Kraken, whose token made up a third of the loot, at least had the grace to
            answer my letter: ten coins frozen, the rest “lost at sea”. | Kraken
        fr | Kraken, dont le fondateur est parti en mai, a eu la grâce de répondre :
            « Nous sommes désolés. » | Kraken
    """),
)
def test_what_an_owner_has_does_not_speak(last_speaker, lang, text, speaker):
    """Behind the comma that closes a relative, the one it describes speaks."""
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Le maire Christophe Navier promet un pont. « On attend depuis dix ans »,
            peste Christophe, 49 ans, venu de Metz. | Christophe
        fr | Christophe, 49 ans, attend le bac. Le maire Christophe Navier promet un
            pont. « Tout ira bien », a dit Navier. | Christophe Navier
        en | The mayor, Paul Navier, promised a bridge. “We have waited for years,” said
            Paul, 49, a clerk from York. | Paul
    """),
)
def test_an_age_tells_a_namesake(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    """A given name and an age are not somebody named in full without one."""
    assert last_speaker(lang, text) == speaker
