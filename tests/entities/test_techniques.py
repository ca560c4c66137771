"""Techniques, programs and flaws beside the bodies that make and find them."""

from __future__ import annotations

import pytest

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.lang import words_of
from cryptonews_nlp.entities.names.fusion import Spans
from cryptonews_nlp.entities.names.lists import peers_of
from tests.entities.conftest import Read


def _labels(read: Read, language: str, marked: str) -> dict[str, str]:
    return {m.text: m.label for m in read(language, marked)}


@pytest.mark.parametrize(
    ("language", "marked", "kept"),
    [
        ("en", "Two [O RCE] bugs reach [O Quillor] over [O TLS].", {"Quillor"}),
        ("fr", "Deux failles [O RCE] touchent [O Quillor] en [O TLS].", {"Quillor"}),
        ("en", "The boxes run [L Quillor WAF] and two [O VMs].", {"Quillor"}),
        # in one language the name of a party, in the other a machine
        ("en", "The [O PC] of [O Quillor] was slow.", {"Quillor"}),
        ("fr", "Le [O PC] quitte [O Quillor].", {"PC", "Quillor"}),
        ("fr", "La mairie avait le [L Quillor WAF].", {"Quillor"}),
        # what an article explains by common nouns is none either
        (
            "en",
            "Its vendor risk register (VRR) is empty; [O VRR] rows went to [L Lund].",
            {"Lund"},
        ),
        (
            "fr",
            "L'usurpation de numéro vocal (UNV) gagne [L Lund] ; l'[O UNV] rapporte.",
            {"Lund"},
        ),
        ("en", "Vendor risk registers (VRRs) are empty.", set()),
        # nor articles in a line of capitals
        ("fr", "UN RETOUR EN VUE\n\n[O Quillor] part.", {"Quillor"}),
        ("en", "UN AID IS NEAR\n\n[O Quillor] left.", {"UN", "Quillor"}),
        # nor what papers write with points, or shares its letters with a known body
        ("en", "[O Quillor] sold [L I.C.O.s] and an [O A.I.] tool.", {"Quillor"}),
        ("en", "The [O ICO] of [O Quillor] raised cash.", {"Quillor"}),
        ("fr", "L'[O ICO] de [O Quillor] a levé des fonds.", {"Quillor"}),
        # nor codes of prices, and a horse of wood
        ("en", "Coins at [O Quillor] cost BTC=[O QLRS] less.", {"Quillor", "BTC"}),
        ("en", "A [M Trojan Horse] hit [O Quillor].", {"Quillor"}),
        ("fr", "Un cheval de [L Troie] touche [O Quillor].", {"Quillor"}),
        (
            "fr",
            "Le fichier des bateaux perdus (FBP) aide [L Lund] ; le [O FBP] grandit.",
            {"Lund"},
        ),
        # one common noun is the end of an explanation, not all of it
        ("fr", "L'identité multifactorielle (MFQ) sert [O Quillor].", {"Quillor"}),
        # nor common nouns of the field at the head of a line, and who is for what
        ("en", "[L Ransomware]: [O Quillor] lost a day.", {"Quillor"}),
        ("en", "[O Zero Trust] for [O Quillor] in the [O Cloud].", {"Quillor"}),
        ("fr", "[L Cybermenaces] : [O Quillor] perd un jour.", {"Quillor"}),
        ("fr", "Le [L Wi-Fi] de [O Quillor] sert la [O Cybersécurité].", {"Quillor"}),
        ("fr", "Les [O DSI] et [O RSSI] d'[O ETI] voient [O Quillor].", {"Quillor"}),
        # nor what bodies are called too, beside other techniques
        (
            "en",
            "An [O OTP] sent by SSH to a NAS of [O Quillor] over HTTPS",
            {"Quillor"},
        ),
        ("fr", "Un [O OTP] passe par SSH du NAS de [O Quillor] en HTTPS", {"Quillor"}),
        ("en", "[O OTP] lends to [O Quillor].", {"OTP", "Quillor"}),
        ("fr", "[O OTP] prête à [O Quillor].", {"OTP", "Quillor"}),
        # nor how grave a flaw is, nor what a party calls its own
        ("en", "A flaw (CVSS 9.8: [O CVSS 9.8]) in [O Quillor]", {"Quillor"}),
        ("fr", "Une faille ([O CVSS 9.8]) de [O Quillor]", {"Quillor"}),
        ("en", "The [O Republican] and the [O Native American] of [L Lund]", {"Lund"}),
        # nor nouns that a list or a heading capitalises
        ("fr", "* **[O Robustesse] et coût :** [O Quillor] tient.", {"Quillor"}),
        ("fr", "Rôle de la [O Détection] : [O Quillor] tient.", {"Quillor"}),
        ("fr", "* [O Auditer] et corriger [O Quillor]", {"Quillor"}),
        ("fr", "[O Compromission des clés] de [O Quillor]", {"Quillor"}),
        ("fr", "[O Navigation Sécurisée] de [O Quillor]", {"Quillor"}),
        (
            "fr",
            "[O Clémence de Vaubrec] à la [L Plage du Lund]",
            {"Clémence de Vaubrec", "Plage du Lund"},
        ),
        ("fr", "[O Retour sur efforts] (RSE) de [O Quillor]", {"Quillor"}),
        (
            "fr",
            "L'[O Inspection des ports] voit « [M Navigation des sots] ».",
            {
                "Inspection des ports",
                "Navigation des sots",
            },
        ),
        (
            "fr",
            "[O Clémence] et [O Twitter] de [O Quillor]",
            {
                "Clémence",
                "Twitter",
                "Quillor",
            },
        ),
        # nor what it writes with capitals
        ("en", "[M Remote Code Execution] (RCE) hits [L Lund].", {"Lund"}),
        ("fr", "[M Remote Code Execution] (RCE) touche [L Lund].", {"Lund"}),
    ],
)
def test_techniques_have_no_name(
    read: Read, language: str, marked: str, kept: set[str]
) -> None:
    """Acronyms of techniques are no names, and end the names before them."""
    assert set(_labels(read, language, marked)) == kept


@pytest.mark.parametrize(
    ("language", "marked", "name"),
    [
        ("en", "[O Inland Delivery Services] (IDS) hires drivers.", "IDS"),
        ("fr", "[O Institut des sports] (IDS) recrute.", "IDS"),
        ("en", "the harbour patrol unit (HPU) met [O HPU] crews.", "HPU"),
        ("fr", "La cellule des réseaux urbains (CRU) reçoit ; la [O CRU] trie.", "CRU"),
    ],
)
def test_body_with_the_acronym_of_a_technique(
    read: Read, language: str, marked: str, name: str
) -> None:
    """A long form with the head noun of a body names one."""
    assert _labels(read, language, marked)[name] == "ORG"


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("The [O Quillbot botnet] woke up.", "Quillbot"),
        ("Users of [M Quillor OS terminals] complain.", "Quillor"),
        ("The [O Lund police] are there.", "Lund police"),
        ("Votes for the [O Harbour party] fell.", "Harbour party"),
        ("Close the [L Quillor interface].", "Quillor"),
        ("They sailed to [L Quill island].", "Quill island"),
        ("It paid in [C bitcoin cash].", "bitcoin cash"),
    ],
)
def test_common_noun_behind_a_name(read: Read, marked: str, name: str) -> None:
    """English names end before words in small letters, but for kinds of bodies."""
    assert name in _labels(read, "en", marked)


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("Il lit les [O e-mails Quillor].", "Quillor"),
        ("[P Packages Quillor] retirés.", "Quillor"),
        ("Selon la [O radio Quillor], oui.", "Quillor"),
        ("Le [O Code noir] date.", "Code noir"),
    ],
)
def test_common_noun_before_a_french_name(read: Read, marked: str, name: str) -> None:
    """What kind of thing it is stands before it, and is no part of it."""
    assert list(_labels(read, "fr", marked)) == [name]


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "See [O Moorlock] (https://a.example/[O Moorlock]/1) there."),
        ("fr", "Voir [O Moorlock] (https://a.example/[O Moorlock]/1) là."),
    ],
)
def test_a_web_address_names_nothing(read: Read, language: str, marked: str) -> None:
    """Neither what a model finds in it nor another occurrence of a name."""
    assert len(read(language, marked)) == 1


@pytest.mark.parametrize(
    ("language", "marked"),
    [("en", "[O Moorlock] wrote {} to us."), ("fr", "[O Moorlock] nous écrit {}.")],
)
def test_a_run_of_signs_is_read_at_once(read: Read, language: str, marked: str) -> None:
    """What looks like a mail address again and again takes no longer than a word."""
    found = _labels(read, language, marked.format("@" * 20_000))
    assert set(found) == {"Moorlock"}


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "from [O Essonne], they say."),
        ("fr", "dans l'[O Essonne], dit-on."),
        ("en", "STRIKE IN [L LUNDARAT] ENDS"),
        ("fr", "LA GRÈVE AU [L LUNDARAT] FINIT"),
    ],
)
def test_a_region_is_a_place(read: Read, language: str, marked: str) -> None:
    """The gazetteer knows better than a model, and capitals make no malware."""
    assert [m.label for m in read(language, marked)] == ["LOC"]


def test_french_names_go_on_in_small_letters(read: Read) -> None:
    """« Gendarmerie royale » keeps its adjective."""
    found = _labels(read, "fr", "La [O Gendarmerie royale du port] enquête.")
    assert "Gendarmerie royale du port" in found


@pytest.mark.parametrize(
    ("language", "marked", "name"),
    [
        ("en", "as the [O Harbour Dues Directive] says", "Harbour Dues Directive"),
        ("fr", "selon la [O directive Droits de port]", "directive Droits de port"),
        ("en", "as [P Annex IV] says", "Annex IV"),
        ("fr", "selon l'[P Annexe IV]", "Annexe IV"),
        ("en", "since [P Moss v. Corley] was heard", "Moss v. Corley"),
        ("fr", "depuis l'arrêt [O Mossin c. Corlac]", "Mossin c. Corlac"),
        ("en", "under the [O CSRD]", "CSRD"),
        ("fr", "selon la [O CSRD]", "CSRD"),
    ],
)
def test_laws_and_cases_are_no_bodies(
    read: Read, language: str, marked: str, name: str
) -> None:
    """Nor are their provisions persons, whatever a model took them for."""
    assert _labels(read, language, marked) == {name: "MISC"}


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "the Member [L States] of the [O Quillor]"),
        ("fr", "les [L Etats membres] de [O Quillor]"),
        ("en", "the [P Gen Z] of [O Quillor]"),
        ("fr", "la [P Gen Z] de [O Quillor]"),
    ],
)
def test_many_together_have_no_name(read: Read, language: str, marked: str) -> None:
    """The states of a union are no country, a generation is no general."""
    assert set(_labels(read, language, marked)) == {"Quillor"}


@pytest.mark.parametrize(
    ("language", "marked", "name", "label"),
    [
        ("en", "The [P Moorlock] banking trojan is back.", "Moorlock", "MISC"),
        ("fr", "Le cheval de Troie [P Moorlock] revient.", "Moorlock", "MISC"),
        ("en", "a new flaw, also known as [L Grimtide],", "Grimtide", "MISC"),
        ("fr", "une faille baptisée « [L Grimtide] »", "Grimtide", "MISC"),
        ("en", "The [P Moorlock] ransomware is new.", "Moorlock", "MISC"),
        ("en", "The [P Moorlock] ransomware gang is new.", "Moorlock", "ORG"),
        ("fr", "Le groupe [P Moorlock] est nouveau.", "Moorlock", "ORG"),
        ("fr", "Le rançongiciel [O Moorlock] est nouveau.", "Moorlock", "MISC"),
        ("fr", "Le gang du rançongiciel [P Moorlock] fuit.", "Moorlock", "ORG"),
        ("en", "a ransomware crew known as [L Moorlock]", "Moorlock", "ORG"),
        ("fr", "un groupe de pirates surnommé [L Moorlock]", "Moorlock", "ORG"),
        ("en", "[L Quillor] researchers saw it.", "Quillor", "ORG"),
        ("en", "a head of data science at [L Quillor],", "Quillor", "ORG"),
        ("fr", "un chercheur en sécurité chez [L Quillor]", "Quillor", "ORG"),
        ("en", "Some used the [O Grimtide] exploit.", "Grimtide", "MISC"),
        ("fr", "Ils avaient l'outil [O Grimtide].", "Grimtide", "MISC"),
        ("en", "old tools such as [P Grimtide]", "Grimtide", "MISC"),
        ("fr", "de vieux outils comme [P Grimtide]", "Grimtide", "MISC"),
        ("en", "[P Grimtide], a popular hacking tool,", "Grimtide", "MISC"),
        ("fr", "[P Grimtide] est un framework", "Grimtide", "MISC"),
        ("en", "* [P Grimtide]: a backdoor that waits", "Grimtide", "MISC"),
        ("fr", "* **[P Grimtide] :** une porte dérobée", "Grimtide", "MISC"),
        ("fr", "la porte dérobée [O Grimtide]", "Grimtide", "MISC"),
        ("fr", "Le langage [P Grimtide] revient.", "Grimtide", "MISC"),
        ("en", "[P Ada Moss], a malware researcher,", "Ada Moss", "PERSON"),
        ("fr", "[P Ada Moss], une ingénieure logiciel,", "Ada Moss", "PERSON"),
        ("en", "It looks for [O HarbourLoader] there.", "HarbourLoader", "MISC"),
        ("fr", "On y trouve [O HarbourLoader].", "HarbourLoader", "MISC"),
        ("en", "The [O Harbour Paging Protocol] (HPP) is old.", "HPP", "MISC"),
        ("fr", "Le [O Protocole d'échange portuaire] (PEP) date.", "PEP", "MISC"),
    ],
)
def test_noun_beside_a_name_tells_what_it_is(
    read: Read, language: str, marked: str, name: str, label: str
) -> None:
    """Nouns on either side, what one is dubbed, and who works there decide."""
    assert _labels(read, language, marked)[name] == label


@pytest.mark.parametrize(
    ("language", "marked", "label"),
    [
        ("en", "It blames [P Velvet Panda] for it.", "ORG"),
        ("fr", "On accuse [P Velvet Panda].", "ORG"),
        ("en", "It blames [L UNC9871] for it.", "ORG"),
        ("fr", "On accuse [M Storm-9871].", "ORG"),
        ("en", "Install [O KB9871234] now.", "MISC"),
        ("fr", "Installez [O KB9871234].", "MISC"),
        ("en", "It opens [O Quillor.exe] first.", "MISC"),
        ("fr", "Il ouvre [P Quillor.dll].", "MISC"),
        ("en", "It hides [P QuillDoor] there.", "MISC"),
        ("fr", "On y trouve [O QuillDoor].", "MISC"),
    ],
)
def test_numbers_and_endings_tell_what_a_name_is(
    read: Read, language: str, marked: str, label: str
) -> None:
    """Trackers of attackers, makers of updates and files have their own forms."""
    assert {m.label for m in read(language, marked)} == {label}


@pytest.mark.parametrize(
    ("language", "text", "is_list"),
    [
        ("en", "According to Quillor, the Moorlock worm spread.", False),
        ("fr", "Selon Quillor, le Moorlock se répand.", False),
        ("en", "Quillor and the Moorlock", True),
        ("fr", "Quillor et le Moorlock", True),
    ],
)
def test_clause_behind_a_comma_is_no_list(language, text, is_list) -> None:
    """Two names that a comma and an article part lend each other no label."""
    spans = Spans(len(text))
    for name in ("Quillor", "Moorlock"):
        start = text.index(name)
        spans.add(Mention(start, start + len(name), name, "ORG", "model"))
    assert bool(peers_of(spans, text, words_of(language))) == is_list


@pytest.mark.parametrize(
    ("language", "marked", "label"),
    [
        ("en", "[M ZDNet] reported it.", "ORG"),
        ("fr", "[M ZDNet] le rapporte.", "ORG"),
        ("en", "[O Microsoft Exchange] is old.", "MISC"),
        ("fr", "[L Maven Central] est en panne.", "MISC"),
        ("en", "The [L European Union] acts; users in the [L EU] wait.", "ORG"),
        ("fr", "L'[L Union européenne] agit ; dans l'[L UE], on attend.", "ORG"),
        ("en", "[P MS-13] and the [P KKK] fled.", "ORG"),
        ("fr", "Un député [P LaREM] de la [L France] insoumise parle.", "ORG"),
    ],
)
def test_known_media_and_products(
    read: Read, language: str, marked: str, label: str
) -> None:
    """The gazetteer corrects what a model says of media, programs and unions."""
    assert {m.label for m in read(language, marked)} == {label}


@pytest.mark.parametrize(
    ("language", "marked", "label"),
    [
        ("en", "[M Linux], [M JavaScript] and [O Excel]", "MISC"),
        ("fr", "[M Linux], [M JavaScript] et [L Rust]", "MISC"),
        ("en", "[M Linux] is free. They met [P Rust] there.", "PERSON"),
        ("fr", "[M Linux] est libre. On a vu [O Excel] là.", "ORG"),
    ],
)
def test_programs_beside_others(read: Read, language: str, marked: str, label: str):
    """Names that are also words are programs in a text that names two others."""
    assert read(language, marked)[-1].label == label


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "The mayor told AFP so.", "Agence France-Presse"),
        ("fr", "Le maire l'a dit à l'AFP.", "Agence France-Presse"),
        ("en", "The AFP raided a house in Sydney, Australia.", "Australian Federal"),
        ("en", "The AFP raided a house.", "None"),
    ],
)
def test_press_agency_has_no_article(
    read: Read, language: str, text: str, name: str
) -> None:
    """An acronym of an agency and a police is the agency's where no article stands."""
    found = next((m for m in read(language, text) if m.text == "AFP"), None)
    assert str(found and found.name).startswith(name)


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "It runs on [O Android and Windows]."),
        ("fr", "Cela marche sous [O Android et Windows]."),
    ],
)
def test_two_known_names_of_one_word(read: Read, language: str, marked: str) -> None:
    """What the gazetteer knows on both sides of "and" is two."""
    assert [m.text for m in read(language, marked)] == ["Android", "Windows"]
