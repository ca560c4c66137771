"""Which body "the company" is: not who warned it, whose role says what a name is."""

from __future__ import annotations

import pytest

from cryptonews_nlp.quotes.rows import find_quotes
from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        # "a large maker" says what Norvik is, and brings up nobody else
        en | Norvik Corp., a large pump company, was robbed. Norvik Corp. told the port.
            “Nothing was lost,” the company said. | Norvik Corp.
        fr | Orbix SA, une grande entreprise de pompes, a été volée. Orbix SA a prévenu
            le port. « Rien n'est perdu », assure l'entreprise. | Orbix SA
        # where a firm is from tells no new one
        en | Norvik Corp. sold nine pumps. “Nobody wants them,” the Oslo-based firm
            said. | Norvik Corp.
        fr | Orbix SA a vendu neuf pompes. « Personne n'en veut », a déclaré la société
            norvégienne. | Orbix SA
        # what a watchdog watches over is no body of its own
        fr | L'AMF a fermé deux bourses. « Le marché est sain », assure le gendarme des
            marchés. | AMF
        en | The FTC has shut two exchanges. “The market is sound,” the watchdog said.
            | FTC
        # whoever warns a firm is another one
        en | Orbix Inc. and Norvik Corp. make pumps. Orbix Inc. warned the firm of a
            flaw on Monday. “We have shut them all,” the firm said. | Norvik Corp.
        fr | Orbix SA et Norvik SA vendent des pompes. Lundi, Orbix SA a prévenu
            l'entreprise. « Elles sont toutes fermées », a dit l'entreprise. | Norvik SA
        # who speaks behind a cue, which the parser may take for its object
        fr | Zoé Roux, juge à Lund, l'a redit : « Rien ne change », prévient la juge. «
            Il faut attendre », a dit la juge. | Zoé Roux
        # no regulator is a company, however near
        en | Norvik Corp. has agreed to a deal with the Federal Trade Commission. “We
            will pay,” the company said. | Norvik Corp.
        fr | Orbix SA a conclu un accord avec l'Autorité des marchés financiers. « Nous
            paierons », a dit l'entreprise. | Orbix SA
        # what a body is led to is no part of it
        en | The find led the company to a flaw in some of its Serra pumps. “They are
            safe,” the company said. | the company
        fr | Le vol a conduit l'entreprise vers une faille de ses pompes Serra. « Elles
            sont sûres », a dit l'entreprise. | l'entreprise
        # a title in capitals that the parser takes for the name
        en | Transport Minister Paula Lind was there. She left the hall. The minister
            said the bridges would be shut. | Paula Lind
        fr | La ministre des Ports Zoé Roux est venue. La ministre dit que la digue
            tient. | Zoé Roux
        # who tells of himself, and nobody was told of before
        en | The divers found nine pumps, they said. | The divers
        fr | Les pompiers ont trouvé neuf pompes, ont-ils précisé. | Les pompiers
        fr | Le parquet a ouvert une enquête, a-t-il indiqué lundi. | Le parquet
        # a body that acts as several
        en | Norvik Corp. sold nine pumps. They say that the dam leaks. | Norvik Corp.
        fr | Les Verts réclament un vote. Selon eux, la digue fuit. | Verts
    """),
)
def test_which_body_or_person_a_role_is(find, lang, text, speaker) -> None:
    assert find(lang, text)[-1].speaker_name == speaker


@pytest.mark.parametrize(
    ("lang", "text", "written"),
    cases("""
        # a place tells where a body is
        en | Omar Sela leads the Lantern Policy Forum in Norway, which says in its
            leaflet that it means to “keep the wells free”. | Lantern Policy Forum
        fr | Zoé Roux travaille au Centre des dunes à Oslo, qui dit vouloir planter des
            pins. | Centre des dunes
        # what stands behind a preposition is no subject
        en | In a post pinned to the network Tolka, Orbix China said it would “stop all
            sales on March 3.” | Orbix China
        fr | Dans un message publié sur la plateforme Tolka, Orbix France a dit fermer
            ses guichets. | Orbix France
        # a description behind somebody whom a phrase precedes
        en | In an interview with the Courier, Peter Vogt, one of the leaders of the
            dockers and one of Ruiz's friends and advisers, said the port needed a
            “clean start”. | Peter Vogt
        fr | Dans un entretien au Courrier, Zoé Roux, une des fondatrices du port et une
            des amies du maire, assure que la digue tient. | Zoé Roux
    """),
)
def test_who_is_the_subject(find, lang, text, written) -> None:
    [quote] = find(lang, text)
    assert text[slice(*quote.speaker)] == written


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [
        # the clause begins with its subject, which has a clause of its own
        (
            "en",
            (
                "Ian Moss, head of safety at Norvik, said the fact that workers"
                " often skip"
                " rules should be a worry for any manager."
            ),
            [
                (
                    "the fact that workers often skip rules should be a worry for"
                    " any manager"
                )
            ],
        ),
        (
            "fr",
            (
                "Zoé Roux a dit que le fait que les gens partent devrait inquiéter"
                " la mairie."
            ),
            ["le fait que les gens partent devrait inquiéter la mairie"],
        ),
        # one more thing done, and no cue with its subject behind it
        (
            "en",
            (
                "Norvik Corp. said it saw the theft on March 3, after which it hired a"
                " security firm, notified law enforcement, and closed the port."
            ),
            [
                (
                    "it saw the theft on March 3, after which it hired a security firm,"
                    " notified law enforcement, and closed the port"
                )
            ],
        ),
        ("fr", "Norvik SA a fermé le port, prévenu ses clients, et rouvert mardi.", []),
        # when it was said
        (
            "en",
            (
                "“Be wary if you are pressed to pay,” Norvik said when it told"
                " of the trick"
                " last April."
            ),
            ["Be wary if you are pressed to pay"],
        ),
        (
            "fr",
            "« La digue tient », a dit Zoé Roux quand elle est venue en mai.",
            ["La digue tient"],
        ),
        # numbers of notes in brackets
        (
            "en",
            (
                "The flaw is in all models of the pump, according to advisories [1, 2]"
                " published earlier today."
            ),
            ["The flaw is in all models of the pump"],
        ),
        (
            "fr",
            "La faille touche toutes les pompes, selon des avis [1, 2] publiés lundi.",
            ["La faille touche toutes les pompes"],
        ),
    ],
)
def test_what_is_said_and_no_more(find, lang, text, said) -> None:
    assert [quote.text for quote in find(lang, text)] == said


def test_an_article_without_its_noun_is_nobody(find) -> None:
    text = "Countries in the south, notably , and the , want tougher action on banks."
    assert all(quote.speaker_name != "the" for quote in find("en", text))


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        en | Orbix sold pumps; the Oslo company now sells coins. Serra baked bread; the
            Maltese company now mines. Tolka grew figs. This week the Lisbon company
            said it would mine.
        fr | Orbix vendait des pompes ; l'entreprise suédoise vend des jetons. Serra
            cuisait du pain ; l'entreprise maltaise mine. Tolka avait des figues.
            L'entreprise belge a dit qu'elle minerait.
    """),
)
def test_a_list_of_firms_from_several_places(find, lang, text) -> None:
    """Where each firm is called by its place, none of them is the one before it."""
    last = find(lang, text)[-1]
    assert last.speaker_name not in {"Orbix", "Serra"}


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | Kraken was hacked. Its head, Ada Holm, left on Monday. The giant said
            that users would be repaid. | Kraken
        en | The Hong Kong Police Force held nine people. Superintendent Lau Ka-fai said
            they rented shops. The force said more arrests may follow.
            | Hong Kong Police Force
        fr | Kraken a été piratée. Sa directrice, Léa Morel, est partie. La startup
            a précisé que les clients seraient remboursés. | Kraken
    """),
)
def test_a_kind_of_body_is_nobody(nlp_en, nlp_fr, lang, text, speaker) -> None:
    """A giant, a force and a start-up are bodies, not whoever was named last."""
    doc = {"en": nlp_en, "fr": nlp_fr}[lang](text)
    assert find_quotes(doc)[-1].speaker_name == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        # "it" may be a body without a name, which the parser may call empty
        en | The court ruled that the deal was void. It found that Norvik had misled
            its buyers. | The court
        fr | Le tribunal a jugé que la vente était nulle. Il estime que Norvik a menti.
            | Le tribunal
        # which no "he" is, however near
        en | Paul Reve, a clerk, left the exchange on Monday. He said he was tired.
            | Paul Reve
        fr | Paul Reve, greffier, a quitté la bourse lundi. Il dit être las. | Paul Reve
        # a firm may be called by what it makes
        en | Norvik Inc. confirmed that its founder Dan Holt had been freed. “We are
            glad,” the wallet maker said. | Norvik Inc.
        fr | Norvik SA confirme que son fondateur Dan Holt est libre. « Nous sommes
            soulagés », a dit l'entreprise. | Norvik SA
        # whose name marked words follow is told of by the role before
        en | According to his lawyer, Dan Holt “never sold a single coin.” | his lawyer
        fr | Selon son avocat, Paul Reve « n'a jamais vendu un jeton ». | son avocat
        # where a firm is from
        en | The coins moved on Friday, according to Oslo-based exchange Bybit. | Bybit
        en | According to  U.S.-based data firm Kraken, it is late. | Kraken
        fr | Selon la société d'analyse niçoise Kraken, il est tard. | Kraken
    """),
)
def test_what_is_a_body_and_what_is_none(find, lang, text, speaker) -> None:
    assert find(lang, text)[-1].speaker_name == speaker
