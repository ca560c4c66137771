"""Who may be a speaker: ages, "one", titles, relative clauses, bodies that hear."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from cryptonews_nlp.quotes.candidates.finding import find_candidates
from cryptonews_nlp.quotes.rows import layout_of
from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | Tom Okafor swam first. The 24-year-old said he was “not even tired”.
            | Tom Okafor
        fr | Tom Okafor a nagé. L'homme de 24 ans a dit qu'il n'était « pas fatigué ».
            | Tom Okafor
        en | Clients were furious. “I want my money back today,” wrote one on Reddit.
            | one
        fr | Les clients grondent. « Je veux mon argent », a écrit l'un d'eux.
            | l'un d'eux
    """),
)
def test_no_noun(find, lang: str, text: str, speaker: str) -> None:
    """Somebody may be called by an age, or be one of many."""
    assert find(lang, text)[-1].speaker_name == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | A plasterer, Consuelo Brandt, said the walls were “as thin as paper”.
            | Consuelo Brandt
        fr | Un plâtrier, Bruno Morel, dit que les murs sont « fins comme du papier ».
            | Bruno Morel
        en | Its leader, Superintendent Mary Weber, called the trip “a small miracle”.
            | Mary Weber
        fr | Sa cheffe, la commissaire Julie Morel, a parlé d'« un petit miracle ».
            | Julie Morel
    """),
)
def test_named_behind_a_role(find, lang: str, text: str, speaker: str) -> None:
    """The name behind a role speaks, also past a rank, whatever the role."""
    (quote,) = find(lang, text)
    assert quote.speaker_name == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | Anna Weber opened it. Ms Weber, who lives nearby, said “it was cold”.
            | Anna Weber
        fr | Julie Morel a plaidé. Me Morel, qui défend un client, a dit : « Il nie. »
            | Julie Morel
    """),
)
def test_title(find, lang: str, text: str, speaker: str) -> None:
    """A title belongs to the name behind it."""
    assert find(lang, text)[-1].speaker_name == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | In Oslo, Paul Weber, a mayor nearby, said the bridge was “far too old”.
            | Paul Weber
        fr | À Nantes, Paul Morel, maire voisin, a jugé le pont « trop vieux ».
            | Paul Morel
    """),
)
def test_place_before(find, lang: str, text: str, speaker: str) -> None:
    """A place behind a preposition says nothing."""
    assert [q.speaker_name for q in find(lang, text)] == [speaker]


def test_court_told(nlp_en) -> None:
    """A court that is told something does not say it."""
    layout = layout_of(
        nlp_en("Trader ran a bank for thieves, court told\n\nIt rained.")
    )
    (court,) = (c for c in find_candidates(layout) if layout.lower[c.head] == "court")
    assert not court.verbs


def test_body_before_on(find) -> None:
    """« On » speaks for the body that opens the sentence."""
    (quote,) = find("fr", "Du côté de Paymium, on se félicite d'« un bon début ».")
    assert quote.speaker_name == "Paymium"


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        (
            "en",
            "Paul Weber met Jane.\n“We lost.\nWe will not come,” a neighbour said.",
            "a neighbour",
        ),
        (
            "fr",
            "Paul a vu Zoé Roux.\n« C'est fini.\nOn part », a dit une voisine.",
            "une voisine",
        ),
    ],
)
def test_quotation_over_lines(find, lang: str, text: str, speaker: str) -> None:
    """The cue behind the last line of a quotation is beside it."""
    assert [q.speaker_name for q in find(lang, text)] == [speaker]


@pytest.mark.parametrize(
    ("lang", "text", "role"),
    cases("""
        en | Paul Weber signed on Monday. “He was in a hurry,” his sister said.
            | his sister
        fr | Paul Morel a signé lundi. « Il était pressé », a dit sa sœur. | sa sœur
    """),
)
def test_role_of_nobody_named(find, lang: str, text: str, role: str) -> None:
    """A role stays itself where nobody is called so."""
    (quote,) = find(lang, text)
    assert quote.speaker_name == role


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | “I sold the shop before winter” ¶ By Paul Weber ¶ Mary Cole says so.
            | Mary Cole
        fr | « J'ai vendu avant l'hiver » ¶ Par Paul Morel ¶ Zoé Roux le raconte.
            | Zoé Roux
    """),
)
def test_byline(find, lang: str, text: str, speaker: str) -> None:
    """Who wrote an article is not who its headline quotes."""
    assert find(lang, text)[0].speaker_name == speaker


CREDITS = {
    "en": """“The quay is open, and the number of boats is limited to nine,” said
the harbour office of Tanvale in a statement on Friday.

“As the ferries grow heavier, this could close it again.”

Reporting by Paul Weber; Additional reporting by Ida Lund in OSLO and Ada Quill in BONN;
Editing by Bo Hale""",
    "fr": """Le bureau du port de Tanvale a rouvert le quai vendredi.

« Si les bacs deviennent plus lourds, il fermera de nouveau. »

Propos recueillis par Paul Morel à Douvres, avec l'aide d'Ida Lunde à Oslo et d'Ada
Quille, de la rédaction de Bonn""",
}


@pytest.mark.parametrize("lang", CREDITS)
def test_long_credits(find, lang: str) -> None:
    """Those who wrote and edited a text say none of it, however many they are."""
    speakers = {quote.speaker_name for quote in find(lang, CREDITS[lang])}
    assert speakers.isdisjoint({"Paul Weber", "Paul Morel"})


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_line_breaks_are_spaces(lang: str) -> None:
    """A line break that the tagger took for a mark or a symbol is none."""
    vocab = spacy.blank(lang).vocab
    words, pos = ["note", "\n", "zoé"], ["NOUN", "SYM", "PROPN"]
    spaces, heads, deps = [False] * 3, [0, 0, 0], ["ROOT", "nsubj", "dep"]
    doc = Doc(vocab, words, spaces, pos=pos, heads=heads, deps=deps)
    layout = layout_of(doc)
    assert layout.pos[1] == "SPACE"
    assert layout.children[0] == [2]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_paragraphs_are_parted(lang: str) -> None:
    """Nothing hangs on a word of another paragraph."""
    vocab = spacy.blank(lang).vocab
    words, pos = ["Note", "\n\n", "Zoé"], ["NOUN", "SPACE", "PROPN"]
    doc = Doc(vocab, words, pos=pos, heads=[0, 0, 0], deps=["ROOT", "dep", "nsubj"])
    assert layout_of(doc).children[0] == []


@pytest.mark.parametrize(
    ("lang", "text", "source"),
    cases("""
        en | The gate fell, according to a 14-page notice unsealed in May.
            | a 14-page notice
        en | The Oslo-based company said the gate fell. | The Oslo-based company
        fr | La porte est tombée, selon le porte-parole du port.
            | le porte-parole du port
    """),
)
def test_hyphens_in_a_phrase(find, lang: str, text: str, source: str) -> None:
    """A hyphen parts no word from the noun that it describes."""
    (quote,) = find(lang, text)
    assert quote.speaker is not None
    assert text[slice(*quote.speaker)] == source


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | « C'est fini », a dit à l'AFP Sonia Marek, gérante. | Sonia Marek
        fr | « C'est fini », a lâché jeudi sur Radio Ouest Ali Kern. | Ali Kern
        fr | « C'est fini », affirme devant la presse Ali Kern. | Ali Kern
        fr | « C'est fini », a dit le secrétaire d'État à la Pêche Ali Kern.
            | le secrétaire d'État à la Pêche Ali Kern
        fr | « C'est fini », a dit le porte-parole de la Ligue du port (LP) Ali Kern.
            | le porte-parole de la Ligue du port (LP) Ali Kern
        en | “It is over,” said on the Today show Ali Kern. | Ali Kern
        en | “It is over,” said the mayor of Brest (HL), Ali Kern.
            | the mayor of Brest (HL), Ali Kern
        en | “It is over,” said secretary of state Ali Kern. | Ali Kern
        en | “It is over,” said Senior Deputy District Attorney Ali Kern.
            | Senior Deputy District Attorney Ali Kern
        en | “It is over,” said Tanvale County State’s Attorney Ali Kern.
            | Tanvale County State’s Attorney Ali Kern
        en | “It is over,” said FBI Special Agent in Charge Ali Kern.
            | FBI Special Agent in Charge Ali Kern
        en | “It is over,” said CPD’s Chief of Detectives Ali Kern.
            | CPD’s Chief of Detectives Ali Kern
        en | “It is over,” Judge Ali Kern said. | Judge Ali Kern
        en | “It is over,” said on-chain analyst Ali Kern. | on-chain analyst Ali Kern
        fr | « C'est fini », a dit le chef de file des élus Ali Kern.
            | le chef de file des élus Ali Kern
        fr | « C'est fini », a dit le chauffeur-livreur Ali Kern.
            | le chauffeur-livreur Ali Kern
        en | “It is over,” said Tanvale District Attorney (TDA) Ali Kern.
            | Tanvale District Attorney (TDA) Ali Kern
    """),
)
def test_where_somebody_speaks_is_no_title(
    find, lang: str, text: str, speaker: str
) -> None:
    """A paper or a room between a cue and a name is no part of the name; a role is."""
    [quote] = find(lang, text)
    assert text[slice(*quote.speaker)].endswith(speaker)
    assert quote.speaker_name.endswith("Sonia Marek" if "Marek" in text else "Ali Kern")
    assert "AFP" not in text[slice(*quote.speaker)]


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Interrogée par Le Quai, Sonia Marek, soudeuse, dit que c'est « la fin ».
            | Sonia Marek
        fr | « C'est la fin », s'énerve un soudeur de chez Norvik.
            | un soudeur de chez Norvik
        fr | « C'est la fin », nous a dit le vétéran de la flotte de Norvik.
            | le vétéran de la flotte de Norvik
        fr | « C'est la fin », a lâché de son côté un soudeur de Brest. Ida Colin rit.
            | un soudeur de Brest
        fr | « C'est la fin », s'agace l'un d'eux, épaulé par Norvik. | l'un d'eux
        fr | « C'est la fin », indique le port à franceinfo. | le port
        fr | Il a d'emblée prévenu : « C'est la fin. » | Il
        fr | Ils pêchent « sans aucun filet », selon l'un des capitaines.
            | l'un des capitaines
        en | They fish “without any nets”, according to one of the captains.
            | one of the captains
        fr | « C'est la fin », a dit le chef de l'opposition de Brest Ali Kern.
            | le chef de l'opposition de Brest Ali Kern
        fr | « C'est la fin », dit le porte-parole du gouvernement Ali Kern.
            | le porte-parole du gouvernement Ali Kern
        fr | Ida Colin rit. « C'est la fin », il précise sa pensée. | il
        en | Ida Kemp laughs. “It is the end”, she outlined her plan. | she
        en | “It is the end,” said the head of the fleet at Norvik.
            | the head of the fleet at Norvik
        fr | « On rouvre », s'est réjoui le préfet de Brest Ali Kern.
            | le préfet de Brest Ali Kern
        fr | « On rouvre », dixit Ali Kern. | Ali Kern
        fr | Le préfet se réjouit de la réouverture du port. | Le préfet
        fr | Le préfet a exhorté les marins à rester au port. | Le préfet
        en | “We open again,” rejoiced the mayor of Brest Ali Kern.
            | the mayor of Brest Ali Kern
        en | The prefect exhorted the sailors to stay in the port. | The prefect
        en | Reached by The Quay, Sonia Marek, a manager in Brest, said it was “over”.
            | Sonia Marek
    """),
)
def test_who_stands_beside_a_cue_speaks(
    find, lang: str, text: str, speaker: str
) -> None:
    """Nobody further off does, nor who asked."""
    [quote] = find(lang, text)
    assert text[slice(*quote.speaker)] == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("en", "“We felt cheated,” said one old Hull docker.", "one old Hull docker"),
        ("fr", "« On a été floués ! » s'insurge un vieux docker.", "un vieux docker"),
    ],
)
def test_an_adjective_is_not_somebody(find, lang: str, text: str, speaker: str) -> None:
    """A numeral or an article before it belongs to the noun behind it."""
    [quote] = find(lang, text)
    assert text[slice(*quote.speaker)] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("« Ça tient », a précisé une des sources du port.", "une des sources du port"),
        ("La maire a annoncé une « grande réunion des marins ».", "La maire"),
        ("« Ça tient », dit ainsi un « béret bleu » breton.", "un « béret bleu »"),
    ],
)
def test_one_of_some(find, text: str, speaker: str) -> None:
    """A numeral is somebody with what it counts, an article before marks nobody."""
    quote = find("fr", text)[-1]
    assert quote.speaker
    assert text[slice(*quote.speaker)] == speaker
