"""Where reports end for what their speaker does, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "clauses"),
    [
        # another verb of whoever speaks, by its number
        (
            "en",
            "The owners say the hall is too small and refuse to sell it.",
            ["the hall is too small"],
        ),
        (
            "fr",
            "Les gérants disent que la salle est trop petite et refusent de la vendre.",
            ["la salle est trop petite"],
        ),
        # a finite verb behind an infinitive
        (
            "en",
            "Ada Lind promised to pay the fine and left the hall.",
            ["pay the fine"],
        ),
        (
            "fr",
            "Anne Morel a promis de payer et a quitté la salle.",
            ["de payer"],
        ),
        # what somebody else thinks
        (
            "en",
            "Some guests want the limit scrapped but the mayor believes all are safe.",
            ["the limit scrapped", "all are safe"],
        ),
        (
            "fr",
            "Certains veulent fermer la salle mais le maire croit que tout ira bien.",
            ["tout ira bien"],
        ),
        # what somebody keeps back
        (
            "en",
            "Police said the driver was ill but did not give his age.",
            ["the driver was ill"],
        ),
        (
            "fr",
            "La police a dit que le chauffeur était ivre, mais n'a pas donné son âge.",
            ["le chauffeur était ivre"],
        ),
        # the same cue again
        (
            "en",
            "Ada Lind said they were late and said no boat had left.",
            ["they were late", "no boat had left"],
        ),
        (
            "fr",
            "Anne Morel a dit qu'il était tard et a dit que nul n'était parti.",
            ["il était tard", "nul n'était parti"],
        ),
        # a verb before a colon and marks
        (
            "en",
            "Ada Lind said the club would appeal and sent this note: “We agree.”",
            ["the club would appeal", "We agree."],
        ),
        (
            "fr",
            "Anne Morel a dit que le club ferait appel et a lu ceci : « Ils mentent. »",
            ["le club ferait appel", "Ils mentent."],
        ),
        # a verb of telling in the tense of the cue
        (
            "en",
            "The mayor said the bridge will close but refused to name a day.",
            ["the bridge will close"],
        ),
        (
            "fr",
            "Le maire a dit que le pont coûte trop mais a refusé de donner une date.",
            ["le pont coûte trop"],
        ),
        (
            "en",
            (
                "Ada Lind has claimed the ferry was unsafe and has argued that the crew"
                " knew."
            ),
            ["the ferry was unsafe", "the crew knew"],
        ),
        (
            "fr",
            "Anne Morel a dit que le bac coûte trop et a promis qu'il s'arrêterait.",
            ["le bac coûte trop", "il s'arrêterait"],
        ),
        # a verb of telling against, or behind a comma after, what was done
        (
            "en",
            "The mayor said the bridge was closed but refused to name a day.",
            ["the bridge was closed"],
        ),
        (
            "en",
            "The clerk said the mill was sold but declined to give a price.",
            ["the mill was sold"],
        ),
        (
            "fr",
            "Le greffier a dit que le moulin était vendu mais a refusé de partir.",
            ["le moulin était vendu"],
        ),
        (
            "en",
            "The port said a thief came and took coal, but denied that it lost any.",
            ["a thief came and took coal", "it lost any"],
        ),
        (
            "fr",
            "Anne Morel a reconnu que l'équipage a fui, mais a promis une enquête.",
            ["l'équipage a fui", "une enquête"],
        ),
        # what somebody else does, keeps back, or the speaker tells besides
        (
            "en",
            "Norvik denies any debt to sailors but their union has been suing it.",
            ["any debt to sailors"],
        ),
        (
            "fr",
            "Anne Morel dément toute fraude au port mais les marins manifestent.",
            ["toute fraude au port"],
        ),
        (
            "en",
            "Norvik denied paying the crew late, although two sailors sued it.",
            ["paying the crew late"],
        ),
        (
            "en",
            "Norvik said the lock holds, although the firm has not specified how long.",
            ["the lock holds"],
        ),
        (
            "fr",
            "Norvik dit que le verrou tient, mais la société n'a pas précisé comment.",
            ["le verrou tient"],
        ),
        (
            "en",
            "Ann Roe said the quay will open, while also saying that it leaks.",
            ["the quay will open", "it leaks"],
        ),
        # a gerund with a clause of its own reports on
        (
            "fr",
            (
                "Le maire a évoqué une «farce» tout en indiquant que ces «bonnets "
                "jaunes» auraient l'intention de revenir lundi."
            ),
            [
                "une «farce»",
                "ces «bonnets jaunes» auraient l'intention de revenir lundi",
            ],
        ),
        (
            "en",
            (
                "Ada Lind refused to promise that the ferry would sail again, merely "
                "stating that the fares were too high."
            ),
            ["the ferry would sail again", "the fares were too high"],
        ),
        (
            "fr",
            "La maire Zoé Roux jugeait que le port tardait et a annoncé un plan.",
            ["le port tardait"],
        ),
        (
            "fr",
            "Zoé Roux réagit en rappelant que tout va mal et en jugeant que tout cède.",
            ["tout va mal", "tout cède"],
        ),
        (
            "en",
            "Ada Lind replied, noting that the port was shut and adding that she left.",
            ["the port was shut", "she left"],
        ),
        (
            "fr",
            "La maire a dit qu'il a agi en menaçant la dame et en jurant de tirer.",
            ["il a agi en menaçant la dame et en jurant de tirer"],
        ),
        (
            "en",
            "The mayor said that Roe kept knocking at doors and asking who lived.",
            ["Roe kept knocking at doors and asking who lived"],
        ),
        # what stands within the clause stays there
        (
            "en",
            "Ada Lind said that the bank sued nine firms and told its clients to wait.",
            ["the bank sued nine firms and told its clients to wait"],
        ),
        (
            "en",
            "Police said the driver was ill and did not know the road.",
            ["the driver was ill and did not know the road"],
        ),
    ],
)
def test_speaker_goes_on(find, lang: str, text: str, clauses: list[str]) -> None:
    """A report ends where a conjunction goes on with what its speaker does."""
    assert [quote.text for quote in find(lang, text)] == clauses


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Ada Lind found a hole in the fence that he could use to leave."),
        ("en", "The council considers the club a nuisance – a view that few share."),
        ("fr", "Anne Morel a trouvé un trou dans la clôture qu'elle pouvait élargir."),
        ("en", "The guard saw the boat leaving the port."),
        ("en", "The club decided to close the hall in May."),
        ("en", "For now they have no plan, but the mood is better on the left."),
        ("fr", "Pour l'instant ils n'ont pas de plan, mais l'humeur est meilleure."),
        ("en", "When the lamp fails, remember one thing: the spare is in the hall."),
        ("fr", "Quand la lampe faiblit, retenez ceci : une autre est dans le hall."),
        ("en", "The board shows where to call for a boat and when to leave it."),
    ],
)
def test_nothing_is_said(find, lang: str, text: str) -> None:
    """Relatives of an object, what is seen, decided or told the reader: no reports."""
    assert not find(lang, text)


@pytest.mark.parametrize(
    ("lang", "text", "clause"),
    cases("""
        en | The owners said they were upset that nobody had called them.
            | they were upset that nobody had called them
        fr | Les gérants ont dit qu'ils étaient fâchés que personne n'ait appelé.
            | ils étaient fâchés que personne n'ait appelé
        en | Guests ask how a club that has saved and closing halls could lose money.
            | how a club that has saved and closing halls could lose money
        en | Its size is unclear, but according to the survey, few boats are lost.
            | few boats are lost
        fr | Le coût est inconnu, mais selon le rapport, dix barques ont coulé.
            | dix barques ont coulé
        en | When Lind last met the mayor at the hall, she asked if he had lied.
            | he had lied
        fr | Quand Morel a revu le maire à Lens, elle a demandé s'il avait menti.
            | il avait menti
        en | Ann Moss met the clerk in May. He asked if she had paid. | she had paid
        fr | Anne Morel a vu le greffier. Il a demandé si elle avait payé.
            | elle avait payé
        en | Sailors ask why a port that has won and losing clubs alike must pay.
            | why a port that has won and losing clubs alike must pay
        fr | Les marins demandent pourquoi un port qui a gagné devrait payer.
            | pourquoi un port qui a gagné devrait payer
        en | Ann Moss praised “a new way of mending boats”: monks run the mill.
            | a new way of mending boats
        fr | Anne Morel a salué « une belle façon de réparer » : des moines aident.
            | une belle façon de réparer
        en | The council accused the owner, who left in May, of hiding the accounts.
            | hiding the accounts
        fr | Le conseil accuse le gérant, qui est parti, d'avoir caché les clés.
            | d'avoir caché les clés
        fr | Le conseil a accusé le gérant adjoint, Luc Sarn, d'avoir caché les clés.
            | d'avoir caché les clés
        # a phrase ends behind the clause in it
        en | Ada Lind accused the port of falsely claiming it was closed.
            | falsely claiming it was closed
        fr | La ville met en garde contre le risque que poserait une digue de bois.
            | le risque que poserait une digue de bois
    """),
)
def test_where_the_report_begins_and_ends(
    find, lang: str, text: str, clause: str
) -> None:
    """With its question word, its first verb, behind its cue or whom it accuses."""
    assert [quote.text for quote in find(lang, text)] == [clause]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "“I took a stand,” said Ada Lind, not without some pride."),
        ("fr", "« J'ai tenu bon », a dit Anne Morel, non sans fierté."),
        ("en", "“I took a stand,” Ada Lind told me earlier this year."),
    ],
)
def test_how_it_is_said(find, lang: str, text: str) -> None:
    """A phrase without a verb tells how something is said, not what."""
    assert [quote.type for quote in find(lang, text)] == ["direct"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Tom Bradwell was once called “the quiet storm.” He lived in Lund."),
        ("fr", "Tom Morel était appelé « la foudre lente ». Il vivait à Lund."),
    ],
)
def test_nobody_calls_himself(find, lang: str, text: str) -> None:
    """Who is called something does not say so."""
    assert all(quote.speaker is None for quote in find(lang, text))


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        en | Ada Lind wrote a book entitled “The Cost of a Port That Is Never Full”.
        fr | Anne Morel a lu une étude intitulée « Le coût d'un port à moitié vide ».
    """),
)
def test_titles_of_works(find, lang: str, text: str) -> None:
    """A title is no quotation, however long it is."""
    assert not find(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        en | Ada Lind opened the forum under the theme: “Let us keep every small port
            alive, from the coast to the lakes”.
        fr | Anne Morel intervenait lors d'un forum placé sous le thème : « Gardons nos
            petits ports vivants, de la côte jusqu'aux lacs ».
        en | Port news ¶ >> Mayor says the quay will shut ¶ It did shut.
        fr | Nouvelles ¶ >> Le maire dit que le quai fermera ¶ Il a fermé.
    """),
)
def test_themes_and_links_quote_nobody(find, lang: str, text: str) -> None:
    """What a meeting is called, and a link to another page, is nobody's speech."""
    assert all(quote.type == "indirect" for quote in find(lang, text))


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    cases("""
        fr | Zoé Roux a promis d'être « ferme » face aux « voleurs ».Le port a fermé.
            | d'être « ferme » face aux « voleurs »
        en | Ann Roe said she was “firm” with the “thieves”.The port closed.
            | she was “firm” with the “thieves”
    """),
)
def test_paragraphs_run_together(find, lang: str, text: str, said: str) -> None:
    """A scraper may leave no space between marks and the paragraph behind them."""
    assert find(lang, text)[0].text == said


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        fr | La juge a entendu Ivo Marek. « Tout est dit » ? demande Zoé Roux. Il rit.
            | Zoé Roux
        en | The judge heard Ivo Marek. “Has all been said”? asks Ann Roe. He laughs.
            | Ann Roe
    """),
)
def test_a_cue_behind_a_question(find, lang: str, text: str, name: str) -> None:
    """A question mark behind the marks does not part them from their cue."""
    quote = find(lang, text)[0]
    assert quote.speaker_name == name
    assert quote.cue is not None
