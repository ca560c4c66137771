"""Interviews whose questions and answers have no labels."""

from __future__ import annotations

import pytest

from tests.tables import cases

ENGLISH = """Ann Colley: lunch with a diver

Ann Colley has dived under the harbour for nine years.

**How did you begin?**

My uncle had a boat. I went with him on Sundays.

Nobody taught us anything.

**Were you afraid?**

Never of the water. I was afraid of the winch.

She looks at the quay. The waiter brings the bill.
"""
FRENCH = """Sous le port, avec Zoé Marquet
Par Luc Ferrand

Zoé Marquet plonge sous le port depuis neuf ans.

Comment avez-vous commencé ?

ZOÉ MARQUET. Mon oncle avait un bateau. Je le suivais le dimanche.

Personne ne nous apprenait rien.

Aviez-vous peur ?

Jamais de l'eau. J'avais peur du treuil.

Propos recueillis par Luc Ferrand
"""

EN_MARKED = """Ann Colley left the harbour to Ivo Marsh, who left it to nobody.

The new mate is Tom Ardley, a diver.

Did you know Ivo Marsh before you came?

"I did. My uncle sold him a boat."

Were you afraid of the winch, as Ann Colley was?

"Never of the water. I was afraid of the winch, yes."

"Nobody taught us anything."

What do you do at night?

"I sleep."
"""
FR_MARKED = """Zoé Marquet a laissé le port à Luc Ferrand, qui ne l'a laissé à personne.

Le nouveau second est Tom Lheureux, un plongeur.

Connaissiez-vous Luc Ferrand avant de venir ?

« Oui. Mon oncle lui avait vendu un bateau, je crois. »

Aviez-vous peur du treuil, comme Zoé Marquet ?

« Jamais de l'eau. J'avais peur du treuil, oui. »

« Personne ne nous apprenait rien. »

Que faites-vous le soir ?

« Je dors. »
"""


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "answers"),
    [
        (
            "en",
            ENGLISH,
            "Ann Colley",
            [
                "My uncle had a boat. I went with him on Sundays.",
                "Nobody taught us anything.",
                "Never of the water. I was afraid of the winch.",
            ],
        ),
        (
            "fr",
            FRENCH,
            "Zoé Marquet",
            [
                "Mon oncle avait un bateau. Je le suivais le dimanche.",
                "Personne ne nous apprenait rien.",
                "Jamais de l'eau. J'avais peur du treuil.",
            ],
        ),
    ],
)
def test_answers(find, lang: str, text: str, speaker: str, answers: list[str]) -> None:
    """The person whom the lead names answers; questions are nobody's quotations."""
    found = [(q.text, q.speaker_name, q.type) for q in find(lang, text)]
    assert found == [(each, speaker, "direct") for each in answers]


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "last"),
    [
        ("en", EN_MARKED, "Tom Ardley", "I sleep."),
        ("fr", FR_MARKED, "Tom Lheureux", "Je dors."),
    ],
)
def test_answers_in_marks(find, lang: str, text: str, speaker: str, last: str) -> None:
    """Whom a question is about does not answer it, but whom the lead comes to."""
    found = find(lang, text)
    assert [q.speaker_name for q in found] == [speaker] * 4
    assert found[-1].text == last


@pytest.mark.parametrize("label", ["{}: ", "{}. — "])
@pytest.mark.parametrize(
    ("lang", "text", "answer", "name"),
    [
        ("en", ENGLISH, "My uncle", "Tom Ardley"),
        ("fr", FRENCH.replace("ZOÉ MARQUET. ", ""), "Mon oncle", "Paul Lheureux"),
    ],
)
def test_a_name_opens_the_first_answer(
    find, lang: str, text: str, answer: str, name: str, label: str
) -> None:
    """Whose name stands there answers, and not whom the lead names; it is no answer."""
    found = find(lang, text.replace(answer, label.format(name) + answer))
    assert {q.speaker_name for q in found} == {name}
    assert found[0].text.startswith(answer)


@pytest.mark.parametrize(("lang", "text"), [("en", EN_MARKED), ("fr", FR_MARKED)])
def test_a_question_names_nobody_who_answers(find, lang: str, text: str) -> None:
    """Without a lead nothing tells who is asked."""
    questions = "\n\n".join(text.split("\n\n")[2:])
    assert {q.speaker_name for q in find(lang, questions)} == {None}


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        en | By Ann Colley ¶ What is a cold wallet? ¶ A box without a cable. ¶ What if
            you lose it? ¶ There is no way back.
        fr | Par Zoé Marquet ¶ Qu'est-ce qu'un coffre froid ? ¶ Une boîte sans câble. ¶
            Et si vous la perdez ? ¶ Il n'y a pas de retour.
    """),
)
def test_an_explainer_is_no_interview(find, lang: str, text: str) -> None:
    """Where nobody says "I", the paper answers its own questions."""
    assert find(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            """Zoé Marquet plonge sous le port depuis neuf ans.

Elle n'en parle guère.

Commentaires

Comment avez-vous trouvé cet article ?

Moi, je l'ai trouvé trop long.

Luc92

Je passe mon tour.

Répondre

Et vous, avez-vous déjà plongé ?

Oui, je plonge le dimanche.

Répondre
""",
        ),
        (
            "en",
            """Ann Colley has dived under the harbour for nine years.

She rarely talks of it.

Comments

What did you think of this story?

I found it far too long.

Luke92

I liked the winch.

Reply

And you, have you ever dived?

Yes, I dive on Sundays.

Reply
""",
        ),
    ],
)
def test_comments_of_readers_are_no_interview(find, lang: str, text: str) -> None:
    """Questions stand among comments too, but few paragraphs answer them."""
    assert not find(lang, text)
