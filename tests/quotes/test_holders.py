"""Who may hold an office, bear a name or stand for a body."""

from __future__ import annotations

import pytest

from cryptonews_nlp.quotes.people.describing import given_names
from tests.tables import cases


@pytest.mark.parametrize(
    ("name", "gender"), [("jerome", "m"), ("gaelle", "f"), ("tomasz", "m")]
)
def test_given_names_have_no_accents(name: str, gender: str) -> None:
    assert given_names()[name] == gender


def test_a_minister_is_no_prefect(last_speaker) -> None:
    """Who governs a district for the state sits in no cabinet."""
    text = (
        "« Les quais fermeront », a dit la ministre de la Mer, Zoé Roux. Le phare sera "
        "ouvert, a annoncé la préfète de Brest."
    )
    assert last_speaker("fr", text) != "Zoé Roux"


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Mickaël Sauvert, 41 ans, comparaît à Brest. Tout « part d'un bavardage », a
            rappelé la magistrate. | la magistrate
        fr | Jean-Marc Sauvert tient le bar du port. « Le quai est vide », soupire la
            patronne. | la patronne
        en | Thibault Sauvert, 41, stood in the dock in Leeds. “It began with idle
            talk,” the chairwoman said. | the chairwoman
    """),
)
def test_a_name_of_the_other_gender_is_nobody_else(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Me Ludovic Sauvert défend la société. « Le dossier est vide », plaide
            l'avocat. | Ludovic Sauvert
        fr | Le commissaire Ludovic Sauvert a ouvert l'enquête. « Ils étaient trois »,
            précise le policier. | Ludovic Sauvert
        en | Dr Ann Sauvert runs the ward. “We had no beds left,” the doctor said.
            | Ann Sauvert
    """),
)
def test_a_title_or_a_rank_tells_the_trade(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Me Ludovic Sauvert demande la relaxe. « La peine doit être ferme », réclame
            le procureur. | le procureur
        fr | Ludovic Sauvert, 34 ans, baisse la tête. « La peine doit être ferme »,
            réclame le procureur. | le procureur
        en | Ludovic Sauvert, 34, looked down. “The sentence must be firm,” the
            prosecutor said. | the prosecutor
    """),
)
def test_lawyers_and_whose_age_is_told_hold_no_office(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | « On a perdu les clés », admet le fondateur. ¶ Le fondateur, Ludovic
            Sauvert, met en cause un prestataire. | Ludovic Sauvert
        en | “We lost the keys,” the founder admitted. ¶ The founder, Ludovic Sauvert,
            blames a supplier. | Ludovic Sauvert
        en | “We lost the keys,” the founder admitted. ¶ The founder of Quillop, Ludovic
            Sauvert, and the founder of Brask, Ann Roe, blame a supplier. | the founder
    """),
)
def test_an_office_is_named_further_on(
    find, lang: str, text: str, speaker: str
) -> None:
    assert find(lang, text)[0].speaker_name == speaker


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        fr | « La digue tiendra », a dit le chef de l'État aux marins. ¶ Paul Roux a vu
            le port. Le chef de l'État a promis que la digue serait relevée.
        en | “The dam will hold,” the head of state told the sailors. ¶ Paul Roux saw
            the port. The head of state promised that the dam would be raised.
    """),
)
def test_an_article_has_one_head_of_state(find, lang: str, text: str) -> None:
    """Who surely is meant by the office once is meant by it before as well."""
    assert [q.speaker_name for q in find(lang, text)] == ["Paul Roux"] * 2


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Gaëlle Sauvert vend des huîtres à Rennes. « La mer a tout pris », raconte
            la Rennaise. | Gaëlle Sauvert
        en | Ann Sauvert sells oysters in Halifax. “The sea took it all,” the Canadian
            said. | Ann Sauvert
    """),
)
def test_whoever_is_called_by_a_place(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Ludovic Sauvert a signé à Toulon. « Il sera payé en retard », assure
            l'agent du joueur. | l'agent du joueur
        en | Ludovic Sauvert signed in Toulon. “He will be paid late,” said the agent of
            the player. | the agent of the player
    """),
)
def test_somebody_known_by_another(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | Ann Roe, a lawyer for the port, left at noon. “The books are gone,” the
            official said. | the official
        en | Ann Roe, an official at the port, left at noon. “The books are gone,” the
            official said. | Ann Roe
        fr | Zoé Roux, avocate du port, est partie à midi. « Les livres ont disparu », a
            dit la source. | la source
    """),
)
def test_who_stays_without_a_name(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    """An official is nobody whom the article never calls one."""
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("« On tient bon », lance un délégué CGT du port.", "un délégué CGT du port"),
        ("« On tient bon », lance le député LR Ludovic Sauvert.", "Ludovic Sauvert"),
        ("« On tient bon », lance le constructeur Renault.", "Renault"),
    ],
)
def test_somebody_of_a_union_or_a_party(last_speaker, text: str, speaker: str) -> None:
    assert last_speaker("fr", text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    cases("""
        Gaëlle Sauvert dirige la brigade. Aucun complice n'a été trouvé, fait-elle
            valoir. | Gaëlle Sauvert | fait-elle valoir
        Ludovic Sauvert dirige la brigade. Les auteurs seraient trois, laisse-t-il
            entendre. | Ludovic Sauvert | laisse-t-il entendre
        Aucun complice n'a été trouvé, a fait savoir mardi Gaëlle Sauvert.
            | Gaëlle Sauvert | a fait savoir
        Aucun complice n'a été trouvé, fait valoir Gaëlle Sauvert. | Gaëlle Sauvert
            | fait valoir
    """),
)
def test_two_verbs_with_a_pronoun_between(
    find, text: str, speaker: str, cue: str
) -> None:
    [quote] = find("fr", text)
    assert quote.speaker_name == speaker
    assert quote.cue is not None
    assert text[slice(*quote.cue)] == cue


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Norvik a revendiqué l'attaque. « Rien n'a fuité », martèle la direction de
            l'établissement. | la direction de l'établissement
        en | Norvik claimed the attack. “Nothing has leaked,” insisted the committee of
            the school. | the committee of the school
    """),
)
def test_a_body_of_something_is_no_other_body(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Norvik dit attendre. Quant à la ligue Quillop, elle assure être prête.
            | ligue Quillop
        en | Norvik said it would wait. As for Quillop, it said that it was ready.
            | Quillop
    """),
)
def test_a_pronoun_stands_for_the_topic(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    assert (last_speaker(lang, text) or "").endswith(speaker.rsplit(maxsplit=1)[-1])


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Contactée, l'avocate du port, Me Zoé Sauvert, dit « tout contester ».
            | Zoé Sauvert
        en | Contacted, the bank's lawyer, Zoé Sauvert, said that “nothing is true”.
            | Zoé Sauvert
        fr | « Tout va bien », explique cette aide-soignante de Brest.
            | cette aide-soignante
        fr | Rien ne presse, précise-t-on à Matignon, où l'on assure que tout est prêt.
            | Matignon
    """),
)
def test_words_that_are_nobody(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    """Who was asked, half a word and the article of « l'on » are no speakers."""
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "reported"),
    [
        (
            "fr",
            "Un chiffre « sous-évalué », selon la juge Zoé Sauvert, chargée des ports.",
            ["Un chiffre « sous-évalué »"],
        ),
        (
            "fr",
            (
                "BREST (Finistère), 3 mai 2024 (AFP) - Le quai a été fermé mardi, a "
                "dit Zoé Sauvert."
            ),
            ["Le quai a été fermé mardi"],
        ),
        (
            "en",
            "BREST (Brittany), May 3 (AFP) - The quay is closed, Zoé Sauvert said.",
            ["The quay is closed"],
        ),
    ],
)
def test_what_a_source_is_does_not_belong_to_its_words(
    find, lang: str, text: str, reported: list[str]
) -> None:
    assert [q.text for q in find(lang, text)] == reported
