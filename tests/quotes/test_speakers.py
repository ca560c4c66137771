"""Speakers without a name, cues that the tagger misses, ends of clauses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cryptonews_nlp.quotes.confidence import calibrate
from cryptonews_nlp.quotes.model import Linear, shipped_models
from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "role"),
    cases("""
        en | A neighbour opened the door on Monday. “I saw nothing,” she said.
            | neighbour
        fr | Une voisine a ouvert la porte lundi. « Je n'ai rien vu », dit-elle.
            | voisine
    """),
)
def test_pronoun_for_a_role(find, lang: str, text: str, role: str) -> None:
    """A pronoun may stand for somebody without a name."""
    (quote,) = find(lang, text)
    assert role in (quote.speaker_name or "")
    assert quote.speaker_kind == "nominal"


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        en | Mary Weber, a prosecutor, opened it. “It is late,” the magistrate said.
            | Mary Weber
        fr | Julie Morel, procureure, a signé. « Il est tard », dit la magistrate.
            | Julie Morel
    """),
)
def test_role_of_a_family(find, lang: str, text: str, name: str) -> None:
    """A role stands for a name whose own role is of one family of trades."""
    (quote,) = find(lang, text)
    assert quote.speaker_name == name


def test_body_behind_on(find) -> None:
    """« On » speaks for the body that the phrase behind it names."""
    (quote,) = find("fr", "« Nous ouvrons lundi », explique-t-on chez Paymium.")
    assert quote.speaker_name == "Paymium"


@pytest.mark.parametrize(
    ("lang", "text", "clause"),
    cases("""
        en | The mayor made clear that the bridge would stay closed.
            | the bridge would stay closed
        fr | La maire a fait valoir que le pont resterait fermé.
            | le pont resterait fermé
        fr | La maire a laissé entendre que le pont resterait fermé.
            | le pont resterait fermé
    """),
)
def test_periphrase(find, lang: str, text: str, clause: str) -> None:
    """Light verbs with a word of speech report it."""
    assert clause in [quote.text for quote in find(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The claims, which were filed in May, were dropped in June."),
        ("fr", "Elle rejette les accusations selon lesquelles il a menti."),
    ],
)
def test_no_source(find, lang: str, text: str) -> None:
    """Nobody is quoted where no source is named."""
    assert not [q for q in find(lang, text) if q.method == "according"]


@pytest.mark.parametrize(
    ("lang", "text", "pieces"),
    [
        (
            "en",
            "A third of the clients, Anna Weber said, never asked for their money.",
            ["A third of the clients", "never asked for their money"],
        ),
        (
            "fr",
            "Un tiers des clients, précise Anne Morel, ne demande jamais son argent.",
            ["Un tiers des clients", "ne demande jamais son argent"],
        ),
    ],
)
def test_cut_by_its_cue(find, lang: str, text: str, pieces: list[str]) -> None:
    """A sentence that the cue cuts before its verb is reported in two pieces."""
    assert [quote.text for quote in find(lang, text)] == pieces


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "“We stay,” said Anna Weber."),
        ("fr", "« Nous restons », a dit Anne Morel."),
    ],
)
def test_confidence(find, lang: str, text: str) -> None:
    """A calibrated confidence grows with the product it comes from."""
    (quote,) = find(lang, text)
    model = shipped_models().confidence
    low, high = (
        calibrate(replace(quote, confidence=raw), model).confidence
        for raw in (0.2, 0.9)
    )
    assert 0 < low < high < 1
    assert calibrate(quote, Linear()) == quote


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        en | Kraken grew. The report says that thefts fell. | The report
        en | Kraken grew. The Oslo government said that thefts fell.
            | The Oslo government
        fr | Kraken a grandi. Le rapport affirme que les vols baissent. | rapport
    """),
)
def test_documents_stand_for_themselves(find, lang: str, text: str, name: str) -> None:
    """A report, or a body named by its place, is no firm of the article."""
    (quote,) = find(lang, text)
    assert name in str(quote.speaker_name)


@pytest.mark.parametrize(
    ("lang", "text", "clause"),
    cases("""
        en | Two men were arrested in Oslo on Tuesday, police said.
            | Two men were arrested in Oslo on Tuesday
        fr | Samedi, la mairie a été fermée par des pirates, révèle le journal.
            | Samedi, la mairie a été fermée par des pirates
    """),
)
def test_a_text_may_begin_with_its_lead(
    find, lang: str, text: str, clause: str
) -> None:
    """A first paragraph that ends with a stop is no heading."""
    (quote,) = find(lang, text)
    assert quote.text == clause


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("en", "The analysis firm Kraken said that the coins were safe.", "Kraken"),
        ("fr", "« Tout va bien », assure la société d'analyse Kraken.", "Kraken"),
        ("en", "A spokesman of Kraken said that the coins were safe.", "A spokesman"),
    ],
)
def test_a_body_named_behind_what_it_is(find, lang: str, text: str, name: str) -> None:
    """What a body is belongs to its name; a spokesman is no body."""
    (quote,) = find(lang, text)
    assert str(quote.speaker_name).startswith(name)


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        en | The Commission of Cape Town acts. The College of Cape Town said it won.
            | College of Cape Town
        fr | La Commission de Hong Kong agit. La police de Hong Kong dit avoir gagné.
            | police de Hong Kong
    """),
)
def test_bodies_of_one_town(find, lang: str, text: str, name: str) -> None:
    """Two bodies that share the name of their town are two speakers."""
    quote = find(lang, text)[-1]
    assert (quote.speaker_name or "").endswith(name)


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        en | Paul Weber, a minister, met Adam Moss. “We are no bank,” the latter said.
        fr | Paul Weber a vu Adam Moss lundi. « Je suis prêt », a lancé ce dernier.
    """),
)
def test_the_latter_is_the_last_person(find, lang: str, text: str) -> None:
    """« Ce dernier » is the person named last, not the one who acts."""
    assert find(lang, text)[-1].speaker_name == "Adam Moss"


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        en | A spokesperson of the Lund Police left. The spokesperson said it was so.
            | A spokesperson of the Lund Police
        fr | Un porte-parole de la police vient. Le porte-parole dit qu'il est tard.
            | Un porte-parole de la police
        en | Paul Roe, a lawyer, left. The mayor of Lund said that the town was ready.
            | The mayor of Lund
        fr | Paul Roux, avocat, est là. Le maire de Paris dit que la ville est prête.
            | Le maire de Paris
    """),
)
def test_a_role_keeps_its_fullest_words(find, lang: str, text: str, name: str) -> None:
    """A role stands for its first mention, one of a named town for nobody else."""
    assert find(lang, text)[-1].speaker_name == name


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        en | A man rang. Paul Hollis runs the shop. “I can wait,” the man said.
            | the man
        fr | Un homme a sonné lundi. Paul Aubin est venu. « J'attends », dit l'homme.
            | l'homme
    """),
)
def test_somebody_spoken_of_before_is_no_name(
    find, lang: str, text: str, name: str
) -> None:
    """« Un homme ... l'homme » is nobody who was named between."""
    assert find(lang, text)[-1].speaker_name == name


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        en | Paul Lund sold the boat in May. His lawyer wrote that Lund was ill.
            | His lawyer
        en | Vera Holm told her boss. The boss replied: “It can wait, and so can you.”
            | The boss
        fr | Vera Colin a prévenu son chef. « Cela attendra lundi », a dit le chef.
            | le chef
    """),
)
def test_a_role_is_nobody_named_near_it(find, lang: str, text: str, name: str) -> None:
    """A role has no name because a name follows it, or because it is somebody's."""
    (quote,) = find(lang, text)
    assert quote.speaker_name == name


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        en | It is noon. “Service closed,” says bluntly the front page. | page
        fr | Il est midi. « Service fermé », affiche sobrement la page. | page
        fr | Paul est venu. « C'est grave », fustige pour sa part Zoé Roux. | Roux
    """),
)
def test_an_adverb_parts_a_cue_and_its_subject(
    find, lang: str, text: str, name: str
) -> None:
    """Behind marks a cue may be followed by how it was said."""
    [quote] = find(lang, text)
    assert (quote.speaker_name or "").endswith(name)


EN_ALLY = (
    "Marta Kern, an ally of Ivo Marek, voiced sympathy on Thursday, but added: “Money "
    "falls from no sky.”"
)
FR_ALLY = (
    "Marta Kern, une alliée de Paul Marek, comprend la colère, mais elle a ajouté "
    "jeudi : « L'argent ne tombe d'aucun ciel. »"
)


@pytest.mark.parametrize(("lang", "text"), [("en", EN_ALLY), ("fr", FR_ALLY)])
def test_whose_cue_the_words_hang_on(find, lang: str, text: str) -> None:
    """A name that stands nearer but has no part in the cue does not speak."""
    [quote] = find(lang, text)
    assert quote.speaker_name == "Marta Kern"


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        fr | « La digue tiendra », a dit la ministre Zoé Roux, qui a fait « un point de
            situation » avec l'ingénieur Paul Morel. | Zoé Roux
        fr | « Le port est fermé », a dit Zoé Roux. « C'est une honte », soupire à ses
            côtés Paul Morel, un pêcheur. | Paul Morel
        fr | « Le port est fermé », a dit Zoé Roux. Elle a cité ces paroles de Paul
            Morel : « La mer ne rend rien. » | Paul Morel
        fr | « La digue tiendra », a dit Zoé Roux. Mais, pour Paul Morel, pêcheur à
            Lens, « la mairie n'a rien vu du danger ». | Paul Morel
        en | “The dam will hold,” said Ann Roe. But, for Paul Grey, a fisherman in
            Leeds, “the council has not grasped the danger”. | Paul Grey
        en | “The dam will hold,” said Ann Roe, who “met for an hour” with Paul Grey on
            Monday. | Ann Roe
        fr | « Le port est fermé », a dit Zoé Roux. « Les bateaux fantômes sont de
            retour », selon l'expression trouvée par Paul Morel à Lens. | Paul Morel
        fr | Zoé Roux a ouvert le port. « Je n'ai rien vu mais j'ai lu le rapport »,
            lâche d'emblée Paul Morel, porte-parole des pêcheurs. | Paul Morel
        fr | Zoé Roux a ouvert le port. « Les digues tiennent », a posté ce 4 décembre
            un pêcheur. | un pêcheur
        # what describes a pronoun behind its cue
        fr | Paul Morel se tait. « Le port est fini », s'alarme-t-il, inquiet de
            « l'usage immodéré du béton ». | Paul Morel
    """),
)
def test_who_stands_behind_a_preposition(find, lang: str, text: str, name: str) -> None:
    """Somebody only told of is not who speaks; an addressee parts a cue from a name."""
    assert find(lang, text)[-1].speaker_name == name


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        fr | Le quai est fermé. « Je n'ai rien pris », se défend l'accusé. Zoé Roux
            écoute. | accusé
        fr | Hubert regarde la mer. « Encore raté ! » s'exclame Paul Roux, un pêcheur.
            | Paul Roux
        en | The quay is shut. “I took nothing,” the sailor replied. Ann Roe listens.
            | sailor
    """),
)
def test_words_that_taggers_take_for_others(find, lang, text, name) -> None:
    """« L'accusé » is somebody, « s'exclame » a cue."""
    assert str(find(lang, text)[0].speaker_name).endswith(name)


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        (
            "fr",
            (
                "Trois cents personnes ont marché, a annoncé le Port de Brest, qui"
                " a également fait état de deux arrestations."
            ),
            "Port de Brest",
        ),
        (
            "fr",
            (
                "Selon un tweet du ministre norvégien de la Mer, Paul Moen, les marins"
                " ont accepté un quota de dix tonnes."
            ),
            None,
        ),
        (
            "en",
            (
                "Three hundred people marched, said Ann Roe, who also reported that two"
                " were held."
            ),
            "Ann Roe",
        ),
    ],
)
def test_sources_of_a_relative_and_with_a_name(find, lang, text, name) -> None:
    """Whoever « qui » stands for; and who wrote a text is no part of what it says."""
    last = find(lang, text)[-1]
    assert name is None or last.speaker_name == name
    assert "Moen" not in last.text
