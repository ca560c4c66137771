"""What can be no speaker, and no content, of a report."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Weber praised the crew on Monday, but said much work had to be done."),
        ("en", "The study aims to reveal how otters use the river in winter."),
        ("en", "“We left early,” said Mr Weber on Saturday, adding that he was tired."),
        ("en", "The 24-year-old said he never knew that “nobody here was like me.”"),
        ("fr", "Morel est arrivé tard et affirma qu'il quitterait la mairie lundi."),
        ("fr", "La question de savoir si Morel partira divise la mairie de Lyon."),
    ],
)
def test_nobody_speaks_from_within(find, lang: str, text: str) -> None:
    """The speaker of a quote never stands inside it."""
    for quote in find(lang, text):
        if quote.speaker is not None:
            assert not quote.start <= quote.speaker[0] < quote.end


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        en | Oskar Weber, one of nine clerks who left, announced he would return soon.
            | Oskar Weber
        en | Losses fell to almost zero, health officials said at a meeting in Lyon.
            | health officials
        fr | L'agence a par la suite confirmé que dix comptes étaient vides. | L'agence
        fr | Paul Morel est revenu et affirma qu'il vendrait la ferme au printemps.
            | Paul Morel
    """),
)
def test_speaker_outside_the_clause(find, lang: str, text: str, name: str) -> None:
    """A verb whose subject the parser lost takes the one before its clause."""
    assert name in {quote.speaker_name for quote in find(lang, text)}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Secretary of State Anna Weber seems to be close to a deal on Monday."),
        ("fr", "Le groupe Annonce Morel a vendu la ferme lundi matin."),
    ],
)
def test_names_are_no_cues(find, lang: str, text: str) -> None:
    """A word that is part of a name reports nothing."""
    assert find(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "content"),
    cases("""
        en | According to the survey of the Centre for Applied Research of the
            University of Lyon and the Morning Post, most readers skip the ads.
            | most readers skip the ads
        fr | Selon le sondage du Centre de recherche appliquée de l'Université de Lyon
            et du Courrier du Matin, les lecteurs sautent les annonces.
            | les lecteurs sautent les annonces
        fr | Selon Sondia, Radio Rivage, dont les animateurs sont bien connus, était la
            station la plus écoutée lundi.
            | Radio Rivage, dont les animateurs sont bien connus, était la station la
            plus écoutée lundi
    """),
)
def test_content_beside_a_source(find, lang: str, text: str, content: str) -> None:
    """What goes on with the source's noun is no content; a content has its verb."""
    assert content in {quote.text for quote in find(lang, text)}


@pytest.mark.parametrize(
    ("lang", "text", "role", "other"),
    cases("""
        en | A fire broke out in Ashford on Monday. The police said that nobody was
            hurt. | police | Ashford
        en | The hack was reported on Telegram. The exchange said that funds were safe.
            | exchange | Telegram
        fr | Un incendie s'est déclaré à Valmont lundi. La police a déclaré que personne
            n'était blessé. | police | Valmont
        fr | Le piratage a été signalé sur Telegram. La bourse a déclaré que les fonds
            étaient en sécurité. | bourse | Telegram
    """),
)
def test_bodies_are_no_places(
    find, lang: str, text: str, role: str, other: str
) -> None:
    """A body without a name is neither the place nor the network named before it."""
    names = [quote.speaker_name or "" for quote in find(lang, text)]
    assert any(role in name for name in names)
    assert not any(other in name for name in names)


@pytest.mark.parametrize(
    ("lang", "text", "marked"),
    cases("""
        en | “Ask Oskar Weber,” a neighbour shouted. The lawyer said that the case was
            closed. | Oskar Weber
        fr | « Demandez à Paul Morel », a crié une voisine. L'avocat a déclaré que
            l'affaire était close. | Paul Morel
    """),
)
def test_names_in_marks_are_nobody(find, lang: str, text: str, marked: str) -> None:
    """A name that only a quotation contains is no reporter's antecedent."""
    assert marked not in {quote.speaker_name for quote in find(lang, text)}


def test_loose_end(find) -> None:
    """A clause does not end with the opening of another one."""
    texts = {
        quote.text
        for quote in find(
            "fr",
            (
                "Anne Morel est venue, affirmant que des progrès avaient été faits "
                "mais, dans les jours qui ont suivi, la mairie a dénoncé ses méthodes."
            ),
        )
    }
    assert not any(text.endswith("suivi") for text in texts)


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        en | Ann Roe said the poll shows what sailors want, adding that more would go.
            | Ann Roe
        en | Ann Roe slammed Ada Holm for saying that the port would reopen. | Ada Holm
        en | Radio Nord quoted Ada Holm as saying that the bank was sound. | Ada Holm
        en | 3 The council warned that the port would shut. | council
        fr | Zoé Roux a dit que le plan montre ce que veut la ville, ajoutant que
            d'autres suivraient. | Zoé Roux
        fr | La ville a condamné Léa Morel pour avoir prétendu que le port rouvrirait.
            | Léa Morel
        fr | 3 La commission prévient que le port fermera. | commission
    """),
)
def test_who_says_the_last_report(find, lang: str, text: str, name: str) -> None:
    """Reports in reports, blame for words, and the numbers of footnotes."""
    assert find(lang, text)[-1].speaker_name.split(" ", 1)[-1] == name.split(" ", 1)[-1]
