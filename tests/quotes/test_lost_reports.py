"""Reports whose subject, object or verb the parser or the tagger takes for another."""

from __future__ import annotations

import pytest

from tests.tables import cases


def _rows(find, lang: str, text: str) -> list[tuple[str, str | None]]:
    """Return each quotation with the name of its speaker."""
    return [(quote.text, quote.speaker_name) for quote in find(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text", "said", "speaker"),
    cases("""
        fr | La capitainerie a précisé cet après-midi sur Radio Littoral que la digue de
            Sète tiendrait. | la digue de Sète tiendrait | La capitainerie
        en | The harbour board said on Thursday on Radio Coast that the dam at Hull
            would hold. | the dam at Hull would hold | The harbour board
        fr | La commune de Sète a, de son côté, indiqué jeudi que la digue tiendrait.
            | la digue tiendrait | La commune de Sète
        en | The town of Hull has, for its part, said on Thursday that it would hold.
            | it would hold | The town of Hull
    """),
)
def test_when_it_was_said_is_no_object(
    find, lang: str, text: str, said: str, speaker: str
) -> None:
    """A part of the day or an aside between a cue and its clause hides neither."""
    assert _rows(find, lang, text) == [(said, speaker)]


@pytest.mark.parametrize(
    ("lang", "text", "said", "speaker"),
    cases("""
        fr | Trois chalutiers ont coulé au large de Sète dans la nuit, a-t-on appris
            lundi de source portuaire.
            | Trois chalutiers ont coulé au large de Sète dans la nuit
            | source portuaire
        en | Three trawlers sank off Hull in the night, harbour sources said.
            | Three trawlers sank off Hull in the night | harbour sources
        fr | La passerelle a été fermée pour trois mois, ont indiqué les instances
            portuaires.
            | La passerelle a été fermée pour trois mois | les instances portuaires
        fr | Lens a reçu Zoé Roux. Le bac part à midi, se vante cette dernière.
            | Le bac part à midi | Zoé Roux
        fr | La passerelle rouvrira lundi, a précisé mardi en fin de soirée Léa Morel.
            | La passerelle rouvrira lundi | Léa Morel
        fr | Le projet de digue relève d'un « caprice » visant à flatter les touristes
            de Sète, a estimé lundi la maire Léa Morel.
            | Le projet de digue relève d'un « caprice » visant à flatter les touristes
            de Sète | Léa Morel
        en | The footbridge is closed for three months, the port authorities said.
            | The footbridge is closed for three months | the port authorities
    """),
)
def test_whoever_stands_behind_a_cue_speaks(
    find, lang: str, text: str, said: str, speaker: str
) -> None:
    """Sources without a name, unknown bodies, names behind the time of day."""
    assert _rows(find, lang, text) == [(said, speaker)]


@pytest.mark.parametrize(
    ("lang", "text", "said", "speaker"),
    cases("""
        fr | Morel a reçu Paul Sauvert à Sète. Ce dernier rappelle que la digue tient.
            | la digue tient | Paul Sauvert
        en | Morel met Paul Sauvert in Hull. The latter said that the dam would hold.
            | the dam would hold | Paul Sauvert
        fr | Le club de Sète a toujours nié une quelconque dette envers la ville.
            | une quelconque dette envers la ville | Le club de Sète
        en | The bank in Hull has always denied that it owed a debt to the town.
            | it owed a debt to the town | The bank in Hull
        fr | L'avocate du pilote plaide la relaxe de son client.
            | la relaxe de son client | L'avocate du pilote
        en | The pilot's lawyers demanded an acquittal. | an acquittal
            | The pilot's lawyers
        fr | Zoé Roux dénonce des « manœuvres honteuses » et une « fable inventée par
            des jaloux ».
            | des « manœuvres honteuses » et une « fable inventée par des jaloux »
            | Zoé Roux
        en | Ann Roe said it was a “shameful trick” and a “tale of envious people”.
            | it was a “shameful trick” and a “tale of envious people” | Ann Roe
    """),
)
def test_words_that_the_tagger_takes_for_others(
    find, lang: str, text: str, said: str, speaker: str
) -> None:
    """Adjectives that are subjects or participles, articles that seem prepositions."""
    assert _rows(find, lang, text) == [(said, speaker)]


@pytest.mark.parametrize(
    ("lang", "text", "first", "last"),
    cases("""
        fr | Et « sur la foi de ce plan », souligne la Ligue du port, « un chantier de
            six mois » a été promis aux pêcheurs. | Et « sur la foi de ce plan »
            | « un chantier de six mois » a été promis aux pêcheurs
        en | And “on the strength of this plan,” the Port League said, “a six-month
            site” was promised to fishermen. | And “on the strength of this plan,”
            | “a six-month site” was promised to fishermen
    """),
)
def test_a_report_goes_on_in_marks_behind_its_cue(
    find, lang: str, text: str, first: str, last: str
) -> None:
    """The half with the verb may open with marked words."""
    assert [quote.text for quote in find(lang, text)] == [first, last]


@pytest.mark.parametrize(
    ("lang", "text", "said", "speaker"),
    cases("""
        # a past tense taken for a participle, or within marks
        en | The pilot fired at a gull and then a grey seal, missing them both, Lind
            said.
            | The pilot fired at a gull and then a grey seal, missing them both | Lind
        fr | La grue « bloquait tous les quais » du port en mai, a dit Zoé Roux.
            | La grue « bloquait tous les quais » du port en mai | Zoé Roux
        # a participle behind a conjunction
        en | The port has said that reporting leaks at once will help divers.
            | reporting leaks at once will help divers | The port
        fr | Le port a répété lundi que suivant ses calculs la digue tiendrait.
            | suivant ses calculs la digue tiendrait | Le port
        # a subject and its verb on both sides of an aside
        en | Hull police say a clerk at the Norvik yard, which for years traded as Sund,
            opened the gate on Monday.
            | a clerk at the Norvik yard, which for years traded as Sund, opened the
            gate on Monday | Hull police
        fr | La police de Sète dit qu'un commis du chantier, qui travaillait là depuis
            dix ans, a ouvert la grille lundi.
            | un commis du chantier, qui travaillait là depuis dix ans, a ouvert la
            grille lundi | police de Sète
        # a verb taken for a noun, and its subject for a part of that
        en | A harbour clerk claims that he sold the ferry for ten pounds.
            | he sold the ferry for ten pounds | A harbour clerk
        en | A local pilot claims to have found a cannon in the harbour.
            | have found a cannon in the harbour | A local pilot
        fr | Une plongeuse affirme avoir trouvé un canon dans le port.
            | avoir trouvé un canon dans le port | Une plongeuse
        # a verb taken for a noun, parted from its subject, or two clauses
        en | The harbour union said the board's plan shines a light on the old dam.
            | the board's plan shines a light on the old dam | The harbour union
        en | The clerk says the quay, in the north of Hull, was mended in May.
            | the quay, in the north of Hull, was mended in May | The clerk
        en | The two boys fled on foot, unarmed, after dropping the net, the clerk said.
            | The two boys fled on foot, unarmed, after dropping the net | the clerk
        fr | Les deux garçons ont fui à pied, sans arme, a dit le greffier.
            | Les deux garçons ont fui à pied, sans arme | le greffier
        en | The guard said while the search is going on, the pier shall stay shut.
            | while the search is going on, the pier shall stay shut | The guard
        fr | Le gardien dit que pendant que la fouille continue, le quai restera fermé.
            | pendant que la fouille continue, le quai restera fermé | Le gardien
        en | The clerk said because the dam is leaking, the road will close.
            | because the dam is leaking, the road will close | The clerk
        fr | Le greffier dit que comme la digue fuit, la route fermera.
            | comme la digue fuit, la route fermera | Le greffier
        en | Ann Roe said that's no way to run a port.
            | that's no way to run a port | Ann Roe
        fr | Zoé Roux a dit que c'est une drôle de façon de tenir un port.
            | c'est une drôle de façon de tenir un port | Zoé Roux
        en | Ann Roe predicted that closure of the quay, by the court, would come.
            | closure of the quay, by the court, would come | Ann Roe
        fr | Zoé Roux a prédit que la fermeture du quai, par le juge, viendrait.
            | la fermeture du quai, par le juge, viendrait | Zoé Roux
        en | Critics mourned what sailors said was the end of the port.
            | was the end of the port | sailors
        # what is said holds an infinitive
        en | Ada Lind told the Hull Harbour Forum that the council's plan to widen the
            quay was a waste.
            | the council's plan to widen the quay was a waste | Ada Lind
        fr | Anne Morel a dit au Forum du port de Sète que le projet d'élargir le quai
            était un gâchis.
            | le projet d'élargir le quai était un gâchis | Anne Morel
        # sources that the parser cuts, and what points back at the sentence before
        en | Tolls on the bridge doubled, according to New Zealand's Harbour Ministry.
            | Tolls on the bridge doubled | Harbour Ministry
        en | The building was half empty, according to credit-rating agency Norvik.
            | The building was half empty | Norvik
        fr | Le péage du pont a doublé, selon le ministère de la Mer du Canada.
            | Le péage du pont a doublé | ministère de la Mer du Canada
        # what somebody is one of
        en | The toll doubled by mistake, according to Jane Holt, one of the lawyers of
            the port. | The toll doubled by mistake | Jane Holt
        fr | Le péage a doublé par erreur, selon Jean Morel, un des avocats du port.
            | Le péage a doublé par erreur | Jean Morel
        en | According to the Department of Ports, that was a mistake of its crew.
            | that was a mistake of its crew | Department of Ports
        fr | Selon la préfecture de Sète, cela tient à une erreur de l'équipage.
            | cela tient à une erreur de l'équipage | préfecture de Sète
    """),
)
def test_verbs_and_sources_that_the_parser_lost(
    find, lang: str, text: str, said: str, speaker: str
) -> None:
    """Nothing that a reader takes for a report is lost with a tag or a branch."""
    assert _rows(find, lang, text) == [(said, speaker)]


@pytest.mark.parametrize(
    ("lang", "text", "said", "speaker"),
    cases("""
        en | The ferry left at noon, Roe said | The ferry left at noon | Roe
        fr | Le bac est parti à midi, dit Roux | Le bac est parti à midi | Roux
        fr | Le bac est parti, dit Roux : | Le bac est parti | Roux
    """),
)
def test_a_text_may_end_behind_its_cue(
    find, lang: str, text: str, said: str, speaker: str
) -> None:
    """Captions and teasers have no stop behind "Roe said"."""
    assert _rows(find, lang, text) == [(said, speaker)]


def test_a_colon_may_end_a_text(find) -> None:
    """What the cue leads over to is missing; nothing breaks."""
    assert _rows(find, "en", "The ferry left, Roe said:") == []


def test_an_infinitive_with_a_noun_is_no_object(report) -> None:
    """« Être en mesure » has a noun for its head, which the verb does not have."""
    text = "La compagnie a affirmé ne pas être en mesure de dédommager ses passagers."
    [(pattern, pieces, speaker)] = report("fr", text)
    assert pattern == "infinitive"
    assert pieces == ["ne pas être en mesure de dédommager ses passagers"]
    assert speaker == "La compagnie"


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Le collectif évoque « une digue en carton ». | Le collectif
        fr | La capitainerie évoque « une brume soudaine ». | La capitainerie
        fr | Anne Morel reconnaît avoir couru, mais nie avoir volé. | Anne Morel
        en | The council denies that it knew of the flood. | The council
    """),
)
def test_forms_that_are_verbs_alone(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    """A form that no noun has reports, whatever the tagger takes it for."""
    assert last_speaker(lang, text) == speaker
