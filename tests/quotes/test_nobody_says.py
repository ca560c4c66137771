"""Words that nobody of the article says, and whoever they are said of."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        fr | Zoé Roux préside le port. « La digue se meurt », pouvait-on lire sur une
            banderole.
        fr | Paul Sauvert était là. « Rendez la digue ! », a-t-on pu entendre.
        en | Zoé Roux was there. “Give back the dam,” a banner read.
    """),
)
def test_nobody_says_what_anybody_reads(find, lang: str, text: str) -> None:
    """Neither who was named before nor who is named next."""
    [quote] = find(lang, text)
    assert quote.speaker_kind != "person"


def test_an_outlet_is_read(find) -> None:
    """What stands in a paper is said by the paper."""
    text = "Zoé Roux a perdu. « La digue se meurt », peut-on lire dans Le Phare."
    [quote] = find("fr", text)
    assert quote.speaker_name != "Zoé Roux"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Il décrit un maire honni, souvent accusé d'être le « roi du port »."),
        ("en", "It shows a hated mayor, often accused of being the “port king”."),
    ],
)
def test_who_is_accused_says_nothing(find, lang: str, text: str) -> None:
    """A participle without an auxiliary tells what others say of somebody."""
    assert all("maire" not in str(q.speaker_name) for q in find(lang, text))
    assert all("mayor" not in str(q.speaker_name) for q in find(lang, text))


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        fr | Le Syndicat du port, proche du maire de Sète, a accusé lundi le club de
            voile d'avoir menti aux pêcheurs. | Syndicat du port
        en | The Port Union, close to the mayor of Hull, on Monday accused the sailing
            club of lying to fishermen. | Port Union
        fr | Le maire salue la libération de quatre marins retenus au Yémen, qui ont
            raconté que leurs gardiens parlaient grec. | quatre marins
        en | Four sailors held in Yemen said that their guards spoke Greek.
            | Four sailors
    """),
)
def test_objects_and_places_do_not_speak(find, lang: str, text: str, name: str) -> None:
    """Who is accused behind a date, and where somebody was held."""
    assert find(lang, text)[-1].speaker_name == name


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        fr | Le président du club a affirmé que la digue tiendrait. Candidat à la
            présidentielle, Paul Sauvert en doute. | Le président du club
        en | The president said that the dam would hold. Paul Sauvert, who ran in the
            presidential race, doubts it. | The president
    """),
)
def test_who_runs_for_an_office_does_not_hold_it(
    find, lang: str, text: str, name: str
) -> None:
    """A word that begins like an office is none."""
    assert find(lang, text)[0].speaker_name == name


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        fr | Zoé Roux n'a rien voulu dire. Elle s'est bornée à condamner les vols, qu'«
            aucun marin n'excuse ». | Zoé Roux
        fr | Zoé Roux est venue. Elle a, en particulier, dénoncé des vols et « des coups
            bas ». | Zoé Roux
        fr | « Le quai tient bon », veut croire Zoé Roux. | Zoé Roux
        fr | « Le quai tient bon », a, de son côté, dit Zoé Roux. | Zoé Roux
        en | Ann Roe had to speak. She did not hesitate to condemn the thefts, which “no
            sailor excuses”. | Ann Roe
        en | “The quay holds,” Ann Roe tried to explain. | Ann Roe
    """),
)
def test_what_is_not_finite_has_an_object_behind_it(
    find, lang: str, text: str, name: str
) -> None:
    """Not a subject, unless a finite verb of its own stands right behind the marks."""
    assert {q.speaker_name for q in find(lang, text)} == {name}


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        fr | « Le quai tient bon », a dit Zoé Roux. Les interventions de la voirie sont
            en cours. « La grue part demain, le bac aussi. » | Zoé Roux
        en | “The quay holds,” said Ann Roe. Works on the roads are under way. “The
            crane leaves tomorrow, and so does the ferry.” | Ann Roe
    """),
)
def test_a_thing_without_a_cue_says_nothing(
    find, lang: str, text: str, name: str
) -> None:
    """Whoever spoke before goes on, past a sentence of the reporter."""
    assert [q.speaker_name for q in find(lang, text)] == [name, name]


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        fr | Le port ouvre demain. ¶ « La grue part », précise Zoé Roux. « Elle ira à
            Sète ». ¶ En juin, Ivo Marek était au cœur d'une crise. | Zoé Roux
        en | The port opens tomorrow. ¶ “The crane leaves,” says Ann Roe. “It goes to
            Hull”. ¶ In June, Ivo Marek was at the heart of a row. | Ann Roe
    """),
)
def test_who_is_named_in_the_next_paragraph(
    find, lang: str, text: str, name: str
) -> None:
    """Without a cue of his own he does not say what stands before it."""
    assert [q.speaker_name for q in find(lang, text)] == [name, name]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Les pêcheurs sont, pour leur part, seulement appelés à « patienter »."),
        ("en", "Sailors, for their part, are simply asked to “wait”."),
    ],
)
def test_who_is_asked_says_nothing(find, lang: str, text: str) -> None:
    """The subject of a passive is told what stands in marks."""
    assert all(q.speaker_name is None for q in find(lang, text))


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        en | Anyone who believes they were robbed by the exchange may call the police.
        en | Whoever claims that the coins are safe has not read the filing.
        fr | Quiconque affirme que les fonds sont saufs n'a pas lu le rapport.
    """),
)
def test_whoever_it_may_be_says_nothing(find, lang: str, text: str) -> None:
    """Who is meant by "anyone" has not said it."""
    assert not find(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        en | The dockers want a new chief.
        fr | Les dockers veulent un nouveau chef.
        en | The port will open in May, assuming the crane holds.
        fr | Le port rouvrira en mai, à supposer que la grue tienne.
    """),
)
def test_who_wants_or_assumes_says_nothing(find, lang: str, text: str) -> None:
    """What somebody would have, and on what condition, need not have been said."""
    assert not find(lang, text)
