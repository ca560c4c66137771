"""Who may hold an office, what is no source, and the entries of live pages."""

from __future__ import annotations

import pytest

import cryptonews_nlp as cn
from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "said", "speaker"),
    cases("""
        # premier ministre
        fr | Le ministre de la Pêche Paul Morel a mangé avec un armateur. Le Premier
            ministre a prévenu qu'il cherchait un autre homme. | il cherchait
            | Le Premier ministre
        # prime minister
        en | Fisheries minister Paul Morel dined with a shipowner. The prime minister
            said that he wanted another man. | he wanted | The prime minister
        # président d'un autre pays
        fr | Le président suédois Paul Morel est parti. Le président de la Norvège a
            déclaré que le port restait ouvert. | le port | Le président de la Norvège
        # president of another country
        en | The Swedish president, Paul Morel, has left. The president of Norway said
            that the port was open. | the port | The president of Norway
        # source
        fr | Le procureur Paul Morel a signé l'acte. Trois bateaux sont saisis, selon
            cette source. | Trois bateaux | cette source
        # page en direct
        fr | 9h00 - Le port en grève ¶ Paul Morel a bloqué la grue du quai nord. ¶ 8h47
            - Les commandes reculent ¶ Le ministre des Ports, Ivo Lund, visite le quai.
            Le recul est net, indique-t-il dans un communiqué. | Le recul | Ivo Lund
        # live page
        en | 9:00am BST - Port on strike ¶ Paul Morel blocked a crane on the quay. ¶
            8:47am BST - Orders fall ¶ The minister for ports, Ivo Lund, toured the
            docks. The fall is sharp, he said in a statement. | The fall | Ivo Lund
    """),
)
def test_who_may_hold_an_office(
    find, lang: str, text: str, said: str, speaker: str
) -> None:
    [quote] = [q for q in find(lang, text) if q.text.startswith(said)]
    assert quote.speaker_name == speaker


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le quai devrait fermer en mai, selon le calendrier en vigueur."),
        ("fr", "Les tarifs sont très différents selon les ports, et cela agace."),
        ("fr", "Pour retrouver ces marins, la loi permet de fouiller les navires."),
        ("fr", "Le marin peut se passer de l'avis des douanes du port."),
        ("en", "The quay should close in May, according to the timetable."),
    ],
)
def test_what_is_no_source(find, lang: str, text: str) -> None:
    assert find(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            """A senior harbour official spoke on Monday. “The gate holds,” the official
said. Tom Okafor, an official of the union, was away.""",
        ),
        (
            "fr",
            """Un inspecteur du port a parlé lundi. « La porte tient », a dit
l'inspecteur. Tom Okafor, inspecteur du travail, était absent.""",
        ),
    ],
)
def test_somebody_begun_is_nobody_named_later(find, lang: str, text: str) -> None:
    """Whom an article has begun to speak of is not who bears the office later."""
    (quote,) = find(lang, text)
    assert quote.speaker_name is not None
    assert "Okafor" not in quote.speaker_name


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        # at a body, fr
        fr | « On pêche », regrette l'éditorialiste du quotidien La Vigie.
            | l'éditorialiste du quotidien La Vigie
        # at a body, en
        en | “We fish,” said the founder of the group Norvik.
            | the founder of the group Norvik
        # close to somebody, en
        en | The quay is shut. “It is bad,” said a friend of Mayor Zoe Garin.
            | a friend of Mayor Zoe Garin
        # words in brackets, fr
        fr | La présidente Zoé Garin pêche. Le chef de file de l'Alliance du Port
            (centre gauche) Paul Castel a estimé que le quai était « à nous ».
            | Paul Castel
        fr | Zoé Garin pêche. « On ferme », a dit le bourgmestre (maire) de Namur Paul
            Castel. | Paul Castel
        # words in brackets, en
        en | Zoe Garin fishes. The leader of the Quay Alliance (centre left) Paul Castle
            said that the quay was “all ours”. | Paul Castle
        # two trades, fr
        fr | Zoé Garin pêche. « Il faut que l'on trouve un filet », a écrit de son côté
            le chanteur et comique Marc Delvaux. | Marc Delvaux
        # two trades, en
        en | Zoe Garin fishes. “We must find a net,” wrote the singer and comedian Mark
            Dellow. | Mark Dellow
        # collective, fr
        fr | « On pêche », a dit Ali, du journal Norvik. Selon le collectif militant «
            Rendez-les », vingt filets ont disparu.
            | le collectif militant « Rendez-les »
        # collective, en
        en | “We fish,” said Ali, of Oslo. According to the rights group “Free Nets”,
            twenty nets are gone. | the rights group “Free Nets”
    """),
)
def test_who_bears_it(find, lang: str, text: str, speaker: str) -> None:
    """Asides and second trades part nobody from his name."""
    quote = find(lang, text)[-1]
    assert quote.speaker_name == speaker


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        fr | Le patron du club, Paul Morel, a dit que tout allait. Depuis Oslo, le
            président de la République a déclaré être inquiet.
        en | The boss of the club, Paul Grey, said all was well. In Oslo, the president
            of Finland said he was worried.
    """),
)
def test_the_president_of_a_state_is_no_boss(find, lang: str, text: str) -> None:
    assert "Paul" not in str(find(lang, text)[-1].speaker_name)


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        fr | « La digue tiendra », estime le père Paul Morel. « Nous avons tout vu »,
            ajoute ce spécialiste de la mer. Une autre spécialiste, l'expert Luc
            Sauvert, doute. | Paul Morel
        en | “The dam will hold,” said Father Paul Grey. “We saw it all,” this
            specialist added. The specialist Luke Moss has doubts. | Paul Grey
    """),
)
def test_who_is_pointed_at_was_named_before(find, lang, text, name) -> None:
    """« Ce spécialiste » is not whom the article names a specialist further on."""
    assert name in str(find(lang, text)[1].speaker_name)


@pytest.mark.parametrize(
    ("text", "speaker"),
    cases("""
        Michigan Secretary of State Jane Holt said the quay was safe. | Jane Holt
        Ohio Secretary of Labor Ann Moss said the mill was shut. | Ann Moss
        The mill is shut, said Ohio Secretary of State Luke Moss. | Luke Moss
        The minister of defence Luke Moss said the quay was safe. | Luke Moss
        La ministre de la Défense Anne Morel a dit que le quai était sûr. | Anne Morel
        Others include Sen. Edward Holt, D-Mass., who said it was a shame. | Edward Holt
        Le secrétaire d'État Jean Morel a dit que le quai était sûr. | Jean Morel
    """),
)
def test_an_office_in_capitals_and_its_place(text: str, speaker: str) -> None:
    """Neither an office in capitals nor the place beside a name speaks."""
    rows = cn.analyze([text]).quotes
    assert list(rows.speaker) == [speaker]
