"""Who is behind a report without marks: subjects, relays and phrases for a source."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | Nansen, a data firm, which said the fund was empty, left. | Nansen
        en | Half of the drivers said the road was closed. | Half of the drivers
        fr | Anne Morel a fait valoir que le pont était sûr. | Anne Morel
        fr | La compagnie aérienne qui gérait le vol tombé dans une baie en Islande
            affirme que tout est sûr. | La compagnie aérienne
        en | Anna Weber dismissed Paul Roux, stating that the vault was empty.
            | Anna Weber
    """),
)
def test_lost_subjects(report, lang: str, text: str, speaker: str) -> None:
    """Relatives, shares, light verbs and participles have a subject to find."""
    speakers = [s for pattern, _, s in report(lang, text) if pattern == "complement"]
    assert speakers == [speaker]


@pytest.mark.parametrize(
    ("lang", "text", "clause", "speaker"),
    cases("""
        en | Anna Weber said the vault was empty, the Harbour Post reported.
            | the vault was empty | Anna Weber
        fr | Selon le Journal de Brest, Anne Morel a dit que « tout est perdu ».
            | « tout est perdu » | Anne Morel
    """),
)
def test_relays(report, lang: str, text: str, clause: str, speaker: str) -> None:
    """An outlet that passes on what somebody said is not the source."""
    [(_, [found], said_by)] = report(lang, text)
    assert (found, said_by) == (clause, speaker)


def test_relay_of_marked_words(find) -> None:
    """Marked words keep their speaker where an outlet passes them on."""
    (quote,) = find(
        "en", '"The vault was empty," Anna Weber said, according to the Harbour Post.'
    )
    assert (quote.type, quote.speaker_name) == ("direct", "Anna Weber")


@pytest.mark.parametrize(
    ("lang", "text", "clause"),
    cases("""
        fr | Le gérant percevait, selon le parquet de Brest, 15 % des sommes.
            | Le gérant percevait … 15 % des sommes
        en | The vault was empty, according to Anna Weber, who runs the fund.
            | The vault was empty
        en | The children fell ill, according to teachers and parents who saw them.
            | The children fell ill
        # what only describes the subject
        fr | Un marin, bien connu des gendarmes, selon le parquet, a fui.
            | bien connu des gendarmes
        en | A sailor, well known to the guards, according to the mayor, has fled.
            | well known to the guards
        # who is counted, whatever stands before the figure
        fr | À Brest, entre 300 et 500 marins, selon la mairie, ont bloqué le quai.
            | À Brest, entre 300 et 500 marins … ont bloqué le quai
        en | Some 4,500 clients, according to the mayor, have lost their savings.
            | Some 4,500 clients … have lost their savings
        # an adverb of the source
        fr | La grue est tombée dans le bassin, toujours selon le parquet.
            | La grue est tombée dans le bassin
        en | The crane fell into the dock, again according to the mayor.
            | The crane fell into the dock
    """),
)
def test_around_a_source(report, lang: str, text: str, clause: str) -> None:
    """A clause goes on behind its source, and what describes a source is no report."""
    [(_, pieces, _)] = report(lang, text)
    assert " … ".join(pieces) == clause


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Prices vary according to the season and the town."),
        ("fr", "Les prix varient selon la saison."),
        ("en", "For five days the bank was closed."),
        ("en", "The bank sold a token the fund had described as safe, and left."),
        ("fr", "Bien que les faits soient rares, des vols ont été signalés."),
        ("en", "Many will appear by video, not in person, to plead their case."),
        ("en", "Ann Roe, who runs a broker, says Harbour Bank closed her account."),
        ("en", "Paul Roux, asked the same question, did not reply."),
        ("en", "Refunds will be shared according to what each player spent."),
        ("fr", "Les prix changent selon leurs préférences."),
        ("fr", "Les délais sont plus longs ou plus courts selon les projets."),
        ("en", "The prices change according to their preferences."),
        # whom something is for
        ("fr", "Pour les marins, la digue est un abri."),
        ("en", "For the sailors, the dyke is a shelter."),
    ],
)
def test_no_source(report, lang: str, text: str) -> None:
    """Measures, spans of time, relatives and passives name no source."""
    outside = {"according", "incise", "split", "verbless"}
    assert not [found for found in report(lang, text) if found[0] in outside]


@pytest.mark.parametrize(
    ("lang", "text", "source"),
    cases("""
        en | According to Quillor's 2024 Harbour Crime Report, the losses fell in May.
            | Quillor's 2024 Harbour Crime Report
        fr | Selon le rapport 2024 de Quillor, les pertes ont reculé l'an dernier.
            | rapport 2024 de Quillor
    """),
)
def test_works_named_by_their_owner(find, lang: str, text: str, source: str) -> None:
    """A report with a title of its own is a source like any other."""
    (quote,) = find(lang, text)
    assert quote.speaker is not None
    assert source in text[slice(*quote.speaker)]
    assert quote.speaker_name == "Quillor"


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    cases("""
        en | The two auditors told *The Ledger* the keys could be copied in an hour.
            | the keys could be copied in an hour
        en | Anna Reed told the board that Norvik would close two of its branches.
            | Norvik would close two of its branches
        fr | Anne Morel a dit à *L'Éclair* que les clés étaient faciles à copier.
            | les clés étaient faciles à copier
    """),
)
def test_hearers_are_no_part_of_it(find, lang: str, text: str, words: str) -> None:
    """Who is told is not in what is told, also where he is emphasised."""
    assert [quote.text for quote in find(lang, text)] == [words]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The arrests show that the clerks had copied the keys."),
        ("en", "The delay is explained by the fact that clerks had no keys."),
        ("en", "It is not a stretch to say that the clerks had no keys."),
        ("fr", "Les arrestations montrent que les guichetiers avaient les clés."),
    ],
)
def test_things_say_nothing(find, lang: str, text: str) -> None:
    """What a thing shows, or what a fact is, nobody reports."""
    assert not find(lang, text)


def test_two_offices_before_a_name(find) -> None:
    """A name takes both offices that stand before it."""
    text = (
        "Norvik chief safety officer and committee chair Ron Green said the gate holds."
    )
    (quote,) = find("en", text)
    assert quote.speaker_name == "Ron Green"
    text = "La directrice et présidente du comité, Zoé Roux, a dit que tout va."
    (quote,) = find("fr", text)
    assert quote.speaker_name == "Zoé Roux"


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("en", "If Ada Moss says that the bank is safe, few doubt it.", "Ada Moss"),
        ("fr", "Si Zoé Roux assure que tout va bien, peu en doutent.", "Zoé Roux"),
    ],
)
def test_word_set_against_another(find, lang: str, text: str, speaker: str) -> None:
    """Who is named behind "if" has said it."""
    (quote,) = find(lang, text)
    assert quote.speaker_name == speaker


@pytest.mark.parametrize(
    ("lang", "text", "source", "begins"),
    cases("""
        en | According to police, Roe, Holm and two others fled. | police | Roe
        en | According to prosecutors, Ann Roe, a clerk, took it. | prosecutors | Ann
        fr | Selon la police, Roux, Morel et un autre ont fui. | police | Roux
        en | According to police, Binance, Kraken and others lost. | police | Binance
        fr | Selon la police, Binance, Kraken et un autre ont fui. | police | Binance
        fr | Selon le parquet, Zoé Roux, caissière, a fui. | parquet | Zoé
        en | According to the mayor, Ann Roe, the port shut. | Ann Roe | the
        fr | Selon le maire, Zoé Roux, le port a fermé. | Zoé Roux | le
    """),
)
def test_the_accused_is_no_source(find, lang, text, source, begins) -> None:
    """One name stands for one person, not for the police or for several people."""
    (quote,) = find(lang, text)
    assert quote.speaker_name.endswith(source)
    assert quote.text.startswith(begins)


@pytest.mark.parametrize(
    ("lang", "text", "clause"),
    cases("""
        en | According to a ledger, the largest of its kind, cited by Ann Roe, the ferry
           sank. | the ferry sank
        fr | Pour Jean Morel, casquette sur la tête, les quais vidés en mai ont rouvert.
            | les quais vidés en mai ont rouvert
        en | According to Jane Holt, owner of Quill, the ferries sold in May are lost.
            | the ferries sold in May are lost
        fr | Pour Jean Morel, 32 ans, les quais sont sales. | les quais sont sales
        en | According to Jane Holt, 32, the quays are dirty.
            | the quays are dirty
        fr | Selon le club des marins, qui a mené l'enquête entre mai et juin auprès de
           mille patrons de bacs, le port a coulé. | le port a coulé
        en | According to the sailors' club, which asked a thousand owners of ferries in
           towns on the coast in May, the port sank. | the port sank
        fr | Selon un relevé, le plus long du pays, cité lundi par Zoé Roux, ces bacs
           ont coulé. | ces bacs ont coulé
        fr | Selon le collectif Plein Jour, qui a tout noté, photos à l'appui, cent bacs
           ont coulé. | cent bacs ont coulé
        fr | Selon des médias locaux, le bac de Sète, qui devait partir lundi, a coulé.
           | le bac de Sète, qui devait partir lundi, a coulé
        fr | Le bac a, selon l'Union des marins (UM), blessé neuf personnes.
           | Le bac a; blessé neuf personnes
    """),
)
def test_what_describes_a_source(find, lang: str, text: str, clause: str) -> None:
    """All that describes a source belongs to it, a clause with a subject does not."""
    assert "; ".join(quote.text for quote in find(lang, text)) == clause


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("en", "“The thieves steal files,” the advisory reads.", "the advisory"),
        (
            "en",
            "“The thieves took the coal,” the court filing read.",
            "the court filing",
        ),
        ("fr", "« Les voleurs partent », indique l'avis.", "l'avis"),
    ],
)
def test_a_text_that_reads(find, lang: str, text: str, name: str) -> None:
    """Taggers take both words of “the advisory reads” for others."""
    (row,) = find(lang, text)
    assert row.speaker_name == name


@pytest.mark.parametrize(
    ("lang", "text", "clause", "speaker"),
    cases("""
        fr | Deux marins ont été relâchés, a appris Le Phare auprès du parquet de Brest.
            | Deux marins ont été relâchés | parquet de Brest
        fr | Un bac a coulé, a appris l'AFP de source portuaire.
            | Un bac a coulé | source portuaire
        fr | Un bac a coulé, a appris le Journal de Brest d'une source proche du port.
            | Un bac a coulé | une source proche du port
        fr | Un bac a coulé, a appris le Journal de la Rade.
            | Un bac a coulé | Journal de la Rade
        fr | Le bac était vide, est-il indiqué dans un rapport du port.
            | Le bac était vide | un rapport du port
        fr | De source portuaire, le bac était vide au moment du choc.
            | le bac était vide au moment du choc | source portuaire
        en | The ferry was empty, according to a port report, confirming what the Post
            wrote. | The ferry was empty | a port report
        fr | Le bac était vide, selon la capitainerie, confirmant une note du Phare.
            | Le bac était vide | la capitainerie
    """),
)
def test_who_told_the_outlet(
    report, lang: str, text: str, clause: str, speaker: str
) -> None:
    """Who told an outlet, or a text, is the source, and what it adds is no report."""
    first, *more = [pieces for _, pieces, _ in report(lang, text)]
    assert (first, report(lang, text)[0][2]) == ([clause], speaker)
    assert not any("confirm" in piece for pieces in more for piece in pieces)


@pytest.mark.parametrize(
    "text",
    [
        "Anne Morel est venue. Il est fait état de « fissures » dans le rapport.",
        "Anne Morel est venue. « Le pont est sûr », est-il écrit dans la lettre.",
    ],
)
def test_nobody_says_an_impersonal_passive(find, text: str) -> None:
    """Behind « il est fait état » and « est-il écrit » is no one named before."""
    assert all(quote.speaker_name != "Anne Morel" for quote in find("fr", text))


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Le bac était vide, selon la préfecture de Sète. Il a coulé vers midi, selon
            la même source. | préfecture de Sète
        fr | Le bac était vide, a dit une source portuaire. De même source, il a coulé.
            | une source portuaire
        en | The ferry was empty, a harbour source said. It sank at noon, the same
            source said. | a harbour source
    """),
)
def test_the_same_source(last_speaker, lang: str, text: str, speaker: str) -> None:
    """The same source is the one before."""
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        en | Paul Roe was held by three men who broke into his flat and said they would
            come back. | three men
        en | Paul Roe was freed by Judge Ann Moss, who read the file and ruled that he
            had no case. | Ann Moss
        fr | Paul Roux a été enlevé par trois hommes qui ont forcé sa porte et affirmé
            qu'ils reviendraient. | trois hommes
    """),
)
def test_the_second_verb_of_a_relative(find, lang: str, text: str, name: str) -> None:
    """It is said by whom the relative stands for, not by the subject before it."""
    assert find(lang, text)[0].speaker_name == name
