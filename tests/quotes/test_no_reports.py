"""Phrases that look like reports and are none: places told of, what is added."""

from __future__ import annotations

import pytest

from tests.tables import cases


def _texts(find, lang: str, text: str) -> list[str]:
    return [q.text for q in find(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "“It was a theft,” the head of the League of Oslo accuses."),
        ("fr", "« C'est un vol », accuse la présidente de la Ligue de Sète."),
    ],
)
def test_no_part_of_a_subject_is_said(find, lang: str, text: str) -> None:
    """A preposition within a subject or an object tells of no report."""
    assert all(q.type == "direct" for q in find(lang, text))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Pour la Norvège, la pêche restera fermée jusqu'en mai."),
        ("fr", "Pour celle-ci, la pêche restera fermée jusqu'en mai."),
        ("en", "For Norway, the fishing season will stay closed until May."),
        ("fr", "Pour une pilote seule, la traversée reste gratuite."),
        ("en", "For a lone sailor, the crossing stays free."),
    ],
)
def test_whom_something_is_for(find, lang: str, text: str) -> None:
    """A weak preposition needs somebody known who can speak."""
    assert not find(lang, text)


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    cases("""
        fr | « La digue tiendra », a dit Zoé Roux. Mais pour Paul Morel, « la digue ne
            tiendra pas un hiver de plus ». | la digue ne tiendra pas un hiver de plus
        en | But for Ann Roe, “the dam will not last”. | the dam will not last
        fr | « La digue ne tiendra pas », pour Paul Morel. | La digue ne tiendra pas
        en | “The dam will not last”, for Ann Roe. | The dam will not last
    """),
)
def test_a_weak_source_behind_a_pause(find, lang, text, words) -> None:
    assert words in _texts(find, lang, text)


@pytest.mark.parametrize(
    ("lang", "text", "rest"),
    cases("""
        fr | La fin de la taxe est « une urgence », a affirmé Zoé Roux, figure des
            pêcheurs, une des voix du port. | figure
        fr | Un retard normal ? Pas du tout, selon la pilote Zoé Roux, membre du club
            nautique de Lens. | membre
        en | The tax is “a must”, said Ann Roe, a voice of the port, one of the best.
            | one of
    """),
)
def test_who_somebody_is_is_not_said(find, lang: str, text: str, rest: str) -> None:
    assert not any(rest in q for q in _texts(find, lang, text))


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        fr | Inconnu hier, le marin Paul Roux, promu colonel du port et cité pour son
            calme, avait pris la barre.
        en | Unknown so far, the sailor Paul Roe, made a colonel and cited for his calm,
            had taken the helm.
    """),
)
def test_who_is_cited_says_nothing(find, lang: str, text: str) -> None:
    assert not find(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le vote a ouvert un débat, c'est-à-dire la crainte que tout finisse."),
        ("en", "The vote opened a debate, a so-said fear that all would end."),
    ],
)
def test_half_a_word_is_no_cue(report, lang: str, text: str) -> None:
    assert not report(lang, text)


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("fr", "À soixante ans et sans emploi, M. Roux compte partir à pied.", "ans"),
        ("fr", "Cette marche, née en mai, vise-t-elle à nuire au port ?", "marche"),
        ("en", "At sixty and out of work, Mr Roe expects to leave.", "sixty"),
        (
            "fr",
            "Alors que les pêcheurs se montrent inflexibles, elle a admis “du retard”.",
            "pêcheurs",
        ),
    ],
)
def test_what_stands_before_an_aim(find, lang: str, text: str, words: str) -> None:
    """The verb of a sentence is no cue behind a comma."""
    assert not any(words in q for q in _texts(find, lang, text))


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("fr", "« Tout revient », a-t-il avoué à la Revue du Port.", "Revue"),
        ("fr", "Les pêcheurs plaident pour ce quota qu'ils jugent juste.", "ils"),
        ("fr", "Au port, où la grève a démarré comme en mai, un quai a cédé.", "quai"),
        ("en", "“All comes back,” he told the Port Review.", "Review"),
    ],
)
def test_what_is_no_part_of_what_is_said(find, lang, text, words) -> None:
    """Who hears it, a relative behind a noun, and what has but begun."""
    assert not any(q.startswith(words) or "quai" in q for q in _texts(find, lang, text))


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("fr", "Zoé Roux dit s'attendre à une crue.", "s'attendre à une crue"),
        ("fr", "Zoé Roux dit s'il y aura une crue.", "il y aura une crue"),
        ("en", "Ann Roe said she expected a flood.", "she expected a flood"),
    ],
)
def test_a_reflexive_is_no_conjunction(find, lang, text, words) -> None:
    assert _texts(find, lang, text) == [words]


def test_what_is_encrypted_is_no_estimate(find) -> None:
    """« Chiffrer » is what ransomware does, more often than what experts do."""
    assert not find("fr", "Les pirates ont chiffré les fichiers de la mairie de Sète.")


def test_a_cue_is_not_what_is_said(find) -> None:
    """« souligne un paradoxe, faisait remarquer X » has one report."""
    text = (
        "La popularité de Paul Roux souligne un paradoxe, faisait remarquer au port"
        " l'historienne Zoé Morel."
    )
    assert not any(q.startswith("faisait") for q in _texts(find, "fr", text))


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("fr", "Son chef, Paul Roux a affirmé que le port fermerait.", "Paul Roux"),
        ("en", "Its head, Paul Roe said that the port would close.", "Paul Roe"),
    ],
)
def test_a_name_behind_its_role_speaks(find, lang: str, text: str, name: str) -> None:
    [quote] = find(lang, text)
    assert quote.speaker_name == name


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        fr | « Le quai est fermé », a dit la ministre Zoé Roux. La police n'interviendra
            pas, constate-t-elle. | Zoé Roux
        en | “The quay is shut,” Ann Roe said. The police will not come, she noted.
            | Ann Roe
    """),
)
def test_nobody_within_a_report_says_it(find, lang: str, text: str, name: str) -> None:
    assert find(lang, text)[-1].speaker_name == name


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Pour les clients : changer de mot de passe et prévenir la banque."),
        ("fr", "Pour sa part le maire, Paul Roux, a bu un café."),
        ("fr", "Les gérants doivent s'assurer que tout est à jour."),
        ("fr", "La crise menace de durer jusqu'en mai."),
        ("fr", "Zoé Roux a parlé. Le marin est fiché S (« risque majeur »)."),
        ("en", "For clients: change the password and tell the bank."),
        ("en", "Ann Roe has spoken. The sailor is on file S (“state security”)."),
    ],
)
def test_advice_threats_of_things_and_glosses(find, lang: str, text: str) -> None:
    """Who is advised, what is checked, what may come and what a term means."""
    assert not find(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le phare n'est estimé qu'à dix mille euros."),
        ("en", "The lighthouse is estimated at only ten thousand euros."),
    ],
)
def test_only_is_no_conjunction(find, lang: str, text: str) -> None:
    assert not find(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "When the siren went off, Ann Roe told the sailors to go home."),
        ("en", "After the crew sued, Norvik said in a note that it would pay."),
        ("en", "The quay was so crowded, one captain decided not to sail."),
        ("fr", "Quand la sirène a retenti, Zoé Roux a demandé aux marins de rentrer."),
        ("fr", "Les marins n'ont pas lu la carte, ils en sentent bien la ruse."),
    ],
)
def test_what_stands_before_a_verb_with_its_object(find, lang: str, text: str) -> None:
    """Who does something else when or since something is so has not said so."""
    before = text.split(",", maxsplit=1)[0]
    assert before not in _texts(find, lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "While it rains, the ferry will not sail, Ann Roe said."),
        ("en", "Only after the dam broke did the crew leave, said Ann Roe."),
        ("fr", "Quand il pleut, la passerelle est fermée, a indiqué Zoé Roux."),
    ],
)
def test_a_report_that_opens_with_a_circumstance(find, lang: str, text: str) -> None:
    (row,) = find(lang, text)
    assert row.text == text.rsplit(",", maxsplit=1)[0]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "All boats related to the race that Norvik runs have been sold."),
        ("en", "The crew read pro-Norvik text messages that Weber had sent to Hull."),
        ("fr", "La ligue garde maintenant que le port est fermé ses neuf bateaux."),
    ],
)
def test_a_word_like_a_reporting_verb(find, lang: str, text: str) -> None:
    assert not find(lang, text)


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [
        ("fr", "Certains dorment sur le quai, d'autres ont répondu à l'appel.", []),
        ("fr", "Le port manque de bras, l'armateur sait très bien pourquoi.", []),
        ("fr", "Le port manque de bras, a dit le maire.", ["Le port manque de bras"]),
        ("en", "The port lacks hands, the mayor said.", ["The port lacks hands"]),
    ],
)
def test_a_french_cue_that_is_set_off_has_its_subject_behind(
    find, lang: str, text: str, said: list[str]
) -> None:
    """Where subjects may follow their verb, one before it begins another clause."""
    assert _texts(find, lang, text) == said


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        en | The shooting that killed two sailors shook the town.
        en | The mayor held a meeting on the port.
        en | The bug lies dormant until the ferry sails.
        en | The crew continued their run by reaching the last port.
        fr | La hausse encourage les pêcheurs à vendre leurs barques.
        fr | Le maire s'est invité à une réunion sur le port.
        en | The rise encourages owners to sell their boats.
        fr | La fusillade qui a tué deux marins a choqué la ville.
        fr | L'élue a tenu une réunion sur le port.
    """),
)
def test_deeds_and_events_are_no_reports(find, lang: str, text: str) -> None:
    """Verbs of speech that tell of something else: "held that", not "held it"."""
    assert not _texts(find, lang, text)


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    cases("""
        en | Of the toll that the port may charge, Ann Roe said, “It is late for that.”
            | It is late for that.
        en | “Nobody may leave the port,” said Ann Roe, joined by two pilots who had
            come early. | Nobody may leave the port
        en | “The port pays its debts,” Ann Roe said of how the city treats it.
            | The port pays its debts
        fr | Du péage que le port va demander, Zoé Roux a dit : « Il est bien tard. »
            | Il est bien tard.
        fr | « Le port paie ses dettes », a dit Zoé Roux, rejointe par deux pilotes qui
            revenaient. | Le port paie ses dettes
    """),
)
def test_what_an_utterance_is_said_of(find, lang: str, text: str, words: str) -> None:
    """A cue that has an utterance in marks reports no phrase beside it."""
    assert _texts(find, lang, text) == [words]


@pytest.mark.parametrize(
    ("lang", "text", "rest"),
    cases("""
        en | “It is late,” Ann Roe said, adding that the port would shut. | the port
        fr | « Il est tard », a dit Zoé Roux, ajoutant que le port fermera. | le port
    """),
)
def test_a_clause_beside_an_utterance(find, lang: str, text: str, rest: str) -> None:
    assert any(rest in q for q in _texts(find, lang, text))
