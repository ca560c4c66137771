"""Roles of persons in the forms that news gives them."""

from __future__ import annotations

import pytest

from cryptonews_nlp._types import Mention, Role
from cryptonews_nlp.entities.lang import words_of
from cryptonews_nlp.entities.roles.finding import find_roles

PEOPLE = ("Ada Moss", "Jo Roe", "Lea Brun")
BODIES = (
    "Norvik",
    "Cyber and Fraud Bureau",
    "Orla Police",
    "Arlen Times",
    "Sénat",
    "FBI",
    "Orla Office",
)


def roles_in(language: str, text: str) -> list[Role]:
    """Return the roles of a text, with the names above as its mentions."""
    found = [
        Mention(at, at + len(name), name, label, "model")
        for label, names in (("PERSON", PEOPLE), ("ORG", BODIES), ("LOC", ("U.S.",)))
        for name in names
        for at in range(len(text))
        if text.startswith(name, at)
    ]
    mentions = sorted(found, key=lambda m: m.start)
    return find_roles(text, mentions, words_of(language), language)


def named(text: str, span: tuple[int, int] | None) -> str | None:
    """Return the text of a span."""
    return None if span is None else text[slice(*span)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Ada Moss, co-founder and chief executive of Norvik, resigned.",
            [("co-founder", "Norvik"), ("chief executive", "Norvik")],
        ),
        (
            "en",
            "Norvik founder and CEO Ada Moss resigned.",
            [("founder", "Norvik"), ("CEO", "Norvik")],
        ),
        (
            "en",
            "Ada Moss, a former prosecutor and adviser to Norvik, agreed.",
            [("former prosecutor", None), ("adviser", "Norvik")],
        ),
        (
            "fr",
            "Lea Brun, cofondatrice et directrice générale de Norvik, part.",
            [("cofondatrice", "Norvik"), ("directrice générale", "Norvik")],
        ),
    ],
)
def test_two_roles_of_one_person(
    language: str, text: str, expected: list[tuple[str, str | None]]
) -> None:
    """Two nouns are two roles; those that firms have share the body named once."""
    found = roles_in(language, text)
    assert [(r.text, named(text, r.organisation)) for r in found] == expected


@pytest.mark.parametrize(
    ("language", "text", "role", "body"),
    [
        (
            "en",
            "The head of the Cyber and Fraud Bureau, Ms Ada Moss, spoke.",
            "head",
            1,
        ),
        ("en", "U.S. Attorney Ada Moss of Norvik spoke.", "U.S. Attorney", 0),
        ("en", "Ada Moss was named head of policy at Norvik.", "head of policy", 0),
        (
            "en",
            "Ada Moss, an officer running errands for Norvik, spoke.",
            "officer",
            None,
        ),
        (
            "en",
            "It was one of Norvik's directors, Ada Moss, who spoke.",
            "directors",
            0,
        ),
        ("fr", "La cheffe du Cyber and Fraud Bureau, Lea Brun, parle.", "cheffe", 1),
        (
            "fr",
            "Lea Brun devient directrice juridique de Norvik.",
            "directrice juridique",
            0,
        ),
        ("fr", "Lea Brun, à la tête de Norvik, parle.", "à la tête de Norvik", 0),
        ("fr", "La maire sortante Lea Brun parle.", "maire sortante", None),
        ("fr", "Le député LR Jo Roe parle.", "député LR", None),
        # the point of a short title ends no sentence
        ("en", "They asked Sgt. Ada Moss of the Orla Police.", "Sgt.", 2),
        ("en", "They heard Lt. Gov. Ada Moss.", "Lt. Gov.", None),
        ("fr", "On a vu le Col. Lea Brun, du Orla Police.", "Col.", 2),
        # somebody's lawyer, where his name follows
        ("en", "So said Ada Moss, a lawyer for Mr. Roe.", "lawyer for Mr. Roe", None),
    ],
)
def test_forms_of_news(language: str, text: str, role: str, body: int | None) -> None:
    """Names with "and" in them, appointments, adjectives and parties."""
    (found,) = roles_in(language, text)
    assert found.text == role
    expected = None if body is None else BODIES[body]
    assert named(text, found.organisation) == expected


@pytest.mark.parametrize(
    ("language", "text", "person"),
    [
        ("en", "The lawyer for Jo Roe, Ada Moss, objected.", "Ada Moss"),
        ("fr", "L'avocat de Jo Roe, Me Lea Brun, s'insurge.", "Lea Brun"),
        ("en", "Ada Moss, a lawyer for Mr. Jo Roe, objected.", "Ada Moss"),
        ("en", "Ada Moss, the mayor of Orla, Jo Roe and others left.", "Ada Moss"),
        ("fr", "Lea Brun, la maire d'Orla, Jo Roe et d'autres partent.", "Lea Brun"),
        ("en", "Ada Moss, Lt. Gov. Jo Roe and others left.", "Jo Roe"),
        ("fr", "Lea Brun, avocate de M. Jo Roe, s'insurge.", "Lea Brun"),
        ("fr", "Lea Brun, sergent Jo Roe et d'autres partent.", "Jo Roe"),
        ("fr", "Lea Brun, la maire écologiste Jo Roe et lui partent.", "Jo Roe"),
        ("fr", "Lea Brun, le maire LR Jo Roe et lui partent.", "Jo Roe"),
    ],
)
def test_role_beside_two_names(language: str, text: str, person: str) -> None:
    """The lawyer of somebody is somebody else."""
    (found,) = roles_in(language, text)
    assert named(text, found.person) == person


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ada Moss, recalled nurses and friends alike."),
        ("en", "Her partner Ada Moss laughed."),
        ("en", "The prosecutor in the case against Ada Moss spoke."),
        ("en", "Ada Moss, whose chief spoke in Oslo, left."),
        ("en", "Ada Moss, a customer of Norvik, complained."),
        ("fr", "Un porte-parole de Lea Brun a refusé."),
        ("fr", "Lea Brun, furieuse, a quitté la salle."),
        ("fr", "Lors de la première émission de Lea Brun, on rit."),
        ("fr", "Un coprésident en 2016 pour la campagne Lea Brun est parti."),
    ],
)
def test_ordinary_nouns_are_no_roles(language: str, text: str) -> None:
    """Friends, adjectives and roles of somebody who is not named."""
    assert roles_in(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "body"),
    [
        ("en", "Orla Police raided Norvik. Norvik fell. Inspector Jo Roe spoke.", 2),
        ("en", "Norvik fell, Norvik rose, and Inspector Jo Roe spoke.", None),
        ("en", "Norvik fell. Norvik rose. Jo Roe, a manager, spoke.", None),
        ("en", "Norvik fell. Norvik rose. The manager Jo Roe spoke.", 0),
        ("en", "Orla Police detained the mayor of Orla, Jo Roe.", None),
        ("en", "OSLO (Arlen Times) - Shares fell, said manager Jo Roe.", None),
        ("fr", "Le Sénat vote. Norvik proteste. La sénatrice Lea Brun parle.", 4),
        ("fr", "Norvik chute. « Faux », dit son avocate, Lea Brun.", None),
    ],
)
def test_body_that_is_understood(language: str, text: str, body: int | None) -> None:
    """Ranks are of a police, one of many and somebody's lawyer of no body."""
    (found,) = roles_in(language, text)
    expected = None if body is None else BODIES[body]
    assert named(text, found.organisation) == expected


def test_finite_verb_parts_role_and_name() -> None:
    """With a tagger no verb stands between a role and its person."""
    text = "The judge of Arlen praises Ada Moss, the manager."
    mentions = [Mention(27, 35, "Ada Moss", "PERSON", "model")]
    at = text.index("praises")

    def verb_in(start: int, end: int) -> int | None:
        return at if start <= at < end else None

    (found,) = find_roles(text, mentions, words_of("en"), "en", verb_in)
    assert found.text == "manager"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The head of Norvik (NVK), Ada Moss, spoke.", ("head", "Norvik")),
        (
            "fr",
            "La présidente de Norvik (NVK), Lea Brun, parle.",
            ("présidente", "Norvik"),
        ),
    ],
)
def test_an_acronym_in_brackets_parts_no_role(
    language: str, text: str, expected: tuple[str, str]
) -> None:
    """A body keeps its acronym between the role and the person."""
    [role] = roles_in(language, text)
    assert (role.text, named(text, role.organisation)) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The lawyer Ada Moss, the mayor, Jo Roe, and Lea Brun met.",
            {"Ada Moss": ["lawyer"], "Jo Roe": ["mayor"]},
        ),
        (
            "fr",
            "L'avocate Ada Moss, le maire, Jo Roe, et Lea Brun se voient.",
            {"Ada Moss": ["avocate"], "Jo Roe": ["maire"]},
        ),
        ("en", "The mother of the mayor, Ada Moss, wept.", {}),
        ("fr", "La mère du maire, Ada Moss, a pleuré.", {}),
        ("en", "The brother of mayor Jo Roe wept.", {"Jo Roe": ["mayor"]}),
        ("fr", "Le frère du maire Jo Roe a pleuré.", {"Jo Roe": ["maire"]}),
    ],
)
def test_whose_role_stands_between_two_names(
    language: str, text: str, expected: dict[str, list[str]]
) -> None:
    """Who has a role already is not the next one; a relative has none of it."""
    found: dict[str, list[str]] = {}
    for role in roles_in(language, text):
        found.setdefault(str(named(text, role.person)), []).append(role.text)
    assert found == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # of all in the list
        (
            "en",
            "Officers Ada Moss and Jo Roe of the Orla Police left.",
            [("Officers", "Orla Police"), ("Officers", "Orla Police")],
        ),
        (
            "fr",
            "Les analystes Ada Moss et Lea Brun, de Norvik, partent.",
            [("analystes", "Norvik"), ("analystes", "Norvik")],
        ),
        # behind a second field
        (
            "en",
            "Norvik fell, said Ada Moss, head of trading and strategy at Orla Police.",
            [("head of trading", "Orla Police")],
        ),
        (
            "fr",
            "Dit Ada Moss, responsable des achats et de la paie chez Arlen Times.",
            [("responsable des achats", "Arlen Times")],
        ),
        # of a body that nobody has found, so of no other one
        (
            "en",
            "Norvik fell. Ada Moss, director of the Tarn Museum, left.",
            [("director of the Tarn Museum", None)],
        ),
        (
            "fr",
            "Norvik baisse. Ada Moss, directrice du musée de Tarn, part.",
            [("directrice du musée de Tarn", None)],
        ),
        # where it is said is no body of the role
        (
            "fr",
            "La ministre des Transports, Ada Moss, à la Norvik a réagi.",
            [("ministre des Transports", None)],
        ),
        # a rank that firms, gangs and squads have
        ("en", "Norvik fell. Ada Moss, chief, left.", [("chief", None)]),
        ("fr", "Norvik baisse. Ada Moss, cheffe, part.", [("cheffe", None)]),
        ("en", "Norvik fell. Ada Moss, Bureau Chief, left.", [("Bureau Chief", None)]),
        # of another place, a government, a campaign, no police
        (
            "en",
            "Orla Police came. Tarn Police Chief Ada Moss left.",
            [("Tarn Police Chief", None)],
        ),
        (
            "en",
            "Orla Police came. Orla Police Chief Ada Moss left.",
            [("Orla Police Chief", "Orla Police")],
        ),
        ("en", "The FBI came. Sheriff Ada Moss left.", [("Sheriff", None)]),
        ("en", "The FBI came. Agent Ada Moss left.", [("Agent", "FBI")]),
        ("fr", "Le FBI vient. Le capitaine Ada Moss part.", [("capitaine", None)]),
        (
            "fr",
            "Norvik baisse. La porte-parole du gouvernement, Ada Moss, part.",
            [("porte-parole du gouvernement", None)],
        ),
        (
            "en",
            "Norvik fell. The campaign manager, Ada Moss, left.",
            [("campaign manager", None)],
        ),
        # a firm and whoever else is named about as often
        ("en", "Norvik met Orla Police, said director Ada Moss.", [("director", None)]),
        (
            "fr",
            "Norvik a vu Orla Police, dit la porte-parole, Ada Moss.",
            [("porte-parole", None)],
        ),
        (
            "en",
            "Norvik called Orla Police, said the founder, Ada Moss.",
            [("founder", "Norvik")],
        ),
        (
            "fr",
            "Norvik a appelé Orla Police, dit la fondatrice, Ada Moss.",
            [("fondatrice", "Norvik")],
        ),
        # of what its own words tell, in small letters
        (
            "en",
            "Norvik fell, said Ada Moss, director of roads.",
            [("director of roads", None)],
        ),
        (
            "fr",
            "Norvik baisse, dit Ada Moss, porte-parole des voisins.",
            [("porte-parole des voisins", None)],
        ),
        # whose body is out of sight
        (
            "en",
            "Norvik fell. It rose. It fell. It rose. Its leader, Ada Moss, left.",
            [("leader", None)],
        ),
        (
            "fr",
            "Norvik baisse. Puis monte. Puis baisse. Son expert, Ada Moss, part.",
            [("expert", None)],
        ),
        # a possessive that is parted from its name; who took office
        ("en", "FBI fell. Norvik ' s CEO Ada Moss left.", [("CEO", "Norvik")]),
        (
            "en",
            "Orla Office fell. Since taking office President Ada Moss rests.",
            [("President", None)],
        ),
        # « sa part » is no possessive of the role
        (
            "fr",
            "Norvik baisse. Pour sa part, dit la ministre Ada Moss.",
            [("ministre", None)],
        ),
        # behind a comma
        (
            "en",
            "Orla Police fell, said Ada Moss, CTO, Norvik.",
            [("CTO", "Norvik")],
        ),
        (
            "fr",
            "Dit Ada Moss, directrice technique, Norvik.",
            [("directrice technique", "Norvik")],
        ),
    ],
)
def test_the_body_of_a_role_is_told_not_guessed(
    language: str, text: str, expected: list[tuple[str, str | None]]
) -> None:
    """The body that an article is about is that of few roles."""
    found = [(r.text, named(text, r.organisation)) for r in roles_in(language, text)]
    assert found == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It was sent via Russian blogger Ada Moss.", ["Russian blogger"]),
        ("en", "On Friday town spokeswoman Ada Moss spoke.", ["town spokeswoman"]),
        ("en", "Norvik ' s deputy manager Ada Moss spoke.", ["deputy manager"]),
        ("fr", "Dans le cadre du prêt, Ada Moss paie.", []),
        ("fr", "C'est, via l'ancienne cadre Ada Moss, connu.", ["ancienne cadre"]),
    ],
)
def test_where_a_role_begins(language: str, text: str, expected: list[str]) -> None:
    """No preposition, day or part of a possessive belongs to a role."""
    assert [role.text for role in roles_in(language, text)] == expected


def test_a_deputy_chief_is_no_lawmaker() -> None:
    """The longest noun tells what the role is."""
    (role,) = roles_in("en", "Ada Moss, First Deputy Chief of Norvik, left.")
    assert (role.text, role.role_en) == ("First Deputy Chief", "deputy chief")
