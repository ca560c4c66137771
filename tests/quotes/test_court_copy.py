"""Press releases of prosecutors and the like: who announces what, and where it ends."""

from __future__ import annotations

import pytest

from tests.tables import cases


def _rows(find, lang: str, text: str) -> list[tuple[str, str | None]]:
    """Return each quotation with the name of its speaker."""
    return [(quote.text, quote.speaker_name) for quote in find(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | Acting Mayor Ada Lind, with Fire Commissioner James Moss, today announced
            that nine men were charged. | Ada Lind
        en | Ada Lind joined the former judge James Moss today to announce that nine men
            were charged. | Ada Lind
        fr | Anne Morel, procureure de Sète, a aujourd'hui annoncé que neuf hommes
            étaient poursuivis. | Anne Morel
    """),
)
def test_a_day_before_the_cue_is_no_subject(
    find, lang: str, text: str, speaker: str
) -> None:
    assert [name for _, name in _rows(find, lang, text)] == [speaker]


@pytest.mark.parametrize(
    ("lang", "text", "rows"),
    [
        (
            "en",
            "Ada Lind added that the harbour of Hull was shut: “Nobody may leave now.”",
            ["the harbour of Hull was shut", "Nobody may leave now."],
        ),
        (
            "fr",
            (
                "Anne Morel a ajouté que le port de Sète était fermé : « Personne ne"
                " sort plus. »"
            ),
            ["le port de Sète était fermé", "Personne ne sort plus."],
        ),
        # the verb of a report, parted from its subject, is none of the speaker's
        (
            "en",
            "The clerk said that one of the sailors, a young cook, went to a fair.",
            ["one of the sailors, a young cook, went to a fair"],
        ),
        # whose word stands before what it vouches for
        (
            "en",
            "Ada Lind said that, according to the file, the cook left in May.",
            ["according to the file, the cook left in May"],
        ),
        (
            "fr",
            "Anne Morel a dit que, selon le dossier, le cuisinier était parti en mai.",
            ["selon le dossier, le cuisinier était parti en mai"],
        ),
        (
            "en",
            "Ada Moss said that, following the storm, the pier shook.",
            ["following the storm, the pier shook"],
        ),
        (
            "fr",
            "Anne Morel a dit que, après la tempête, le quai tremblait.",
            ["après la tempête, le quai tremblait"],
        ),
    ],
)
def test_where_a_report_ends(find, lang: str, text: str, rows: list[str]) -> None:
    assert [words for words, _ in _rows(find, lang, text)] == rows


@pytest.mark.parametrize(
    ("lang", "text", "rows"),
    [
        (
            "en",
            "The coroner determined that the cook had drowned.",
            [("the cook had drowned", "The coroner")],
        ),
        (
            "fr",
            "Les experts ont déterminé que le cuisinier s'était noyé.",
            [("le cuisinier s'était noyé", "Les experts")],
        ),
        (
            "en",
            "The evidence showed that the cook had drowned.",
            [("the cook had drowned", "The evidence")],
        ),
        (
            "fr",
            "L'autopsie a montré que le cuisinier s'était noyé.",
            [("le cuisinier s'était noyé", "L'autopsie")],
        ),
        # what is yet to be found out, and what only might be shown
        ("en", "The coroner determined how the cook had drowned.", []),
        ("fr", "Les experts ont déterminé comment le cuisinier s'était noyé.", []),
        ("en", "There is little evidence to suggest that the cook drowned.", []),
    ],
)
def test_findings(
    find, lang: str, text: str, rows: list[tuple[str, str | None]]
) -> None:
    """What is found out is told by whoever finds it, and by the evidence."""
    assert _rows(find, lang, text) == rows


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        # whom a role is given to by name
        en | Judge Carla Moss heard the case. The mayor identified the suspect as Tom
            Okafor, 41, of Hull. In court the suspect said he had left early.
            | Tom Okafor
        fr | La juge Carla Mercier a ouvert le procès. Le suspect a été identifié comme
            étant Tom Okafor. Le suspect a dit qu'il était parti. | Tom Okafor
        # neither who is tried nor who judges is the victim
        en | Tom Okafor was sentenced by Judge Carla Moss in Hull. The victim said she
            had lost a year. | The victim
        fr | Tom Okafor a été condamné par la juge Carla Mercier. La victime a dit
            qu'elle avait perdu un an. | La victime
        # whoever is told something
        en | Tom Okafor went to Hull. The dealer told Okafor he wanted out. | The dealer
        # who is somebody's is not who was named
        en | Ada Lind lived in Hull for nine years. The victim's mother said she would
            keep the house. | The victim's mother
        fr | Anne Morel vivait à Sète. La mère de la jeune victime a dit qu'elle
            garderait la maison. | La mère de la jeune victime
        # a role in marks is nobody's
        en | Tom Okafor, a detective in Hull, met a “detective”. The “detective” left.
            The “detective” wrote. The “detective” said he needed cash.
            | The “detective”
    """),
)
def test_parties_to_a_case(find, lang: str, text: str, speaker: str) -> None:
    assert _rows(find, lang, text)[-1][1] == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | Tom Okafor was charged in Hull on Monday. ¶ The company said: ¶ “We are
            helping the police and will say more in May.” | The company
        fr | Tom Okafor a été mis en examen lundi à Sète. ¶ La direction du port a
            déclaré : ¶ « Nous aidons la police et en dirons plus en mai. »
            | La direction du port
        en | Moss v. Tom Okafor ¶ The parents of the child released the following
            statement: ¶ “We thank you all for your concern over these weeks.”
            | The parents of the child
        fr | L'affaire Tom Okafor ¶ Les parents de l'enfant ont publié le communiqué
            suivant : ¶ « Nous vous remercions de votre soutien. »
            | Les parents de l'enfant
    """),
)
def test_a_colon_leads_over_a_line_break(
    find, lang: str, text: str, speaker: str
) -> None:
    """Whoever stands before the colon says what the next paragraph quotes."""
    assert [name for _, name in _rows(find, lang, text)] == [speaker]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Tom Okafor pleaded guilty to nine counts of theft in Hull."),
        ("en", "Tom Okafor pleaded not guilty to conspiracy to commit theft."),
        ("en", "The town of Hull agreed to a fine of nine million pounds."),
        ("fr", "Tom Okafor a plaidé coupable de neuf vols à Sète."),
    ],
)
def test_what_is_done_in_court_is_not_said(find, lang: str, text: str) -> None:
    """A plea and a deal are acts, whose objects report nothing."""
    assert not _rows(find, lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        en | The law has four parts. ¶ (3) “Removal or sale of the goods of a person”
            means any act by which they leave the harbour.
        fr | La loi a quatre parties. ¶ (3) « Enlèvement ou vente des biens d'autrui »
            désigne tout acte par lequel ils quittent le port.
    """),
)
def test_what_the_law_defines_quotes_nobody(find, lang: str, text: str) -> None:
    assert not _rows(find, lang, text)
