"""What a language gives to the finder of roles."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


# compared by identity: the mappings inside cannot be hashed
@dataclass(frozen=True, eq=False)
class RoleWords:
    """What stands around roles.

    Attributes
    ----------
    honorific : re.Pattern
        "Mr " before a name.
    role_rest, role_lead : re.Pattern
        What may stand between a role noun and the name behind it, and between a name
        and the role behind it.
    role_stop, role_opening, role_modifiers : re.Pattern
        What ends a role, what may open one, what modifies it from the left.
    role_link, employer, role_owner : re.Pattern
        Links to a body, links to an employer, what joins a body to a role after it.
    role_guess : re.Pattern
        Nouns in -er, -iste … in an apposition, which the lexicon lacks.
    role_bare_verbs, determiners : frozenset of str
        Nouns that are verbs unless an article stands before them ("Insuffisant, juge
        Léa Martin"), and the articles.
    role_verbs : re.Pattern
        What a person does, where no noun says it ("who heads the unit").
    listed : re.Pattern
        What stands between the names of a list.
    member_of, unit_of : re.Pattern
        Between a person and a body, with the ``unit`` of the person where it stands
        before the body; and a ``unit`` behind the body ("Norvik's fraud team").
    possessive, owner_before, owner_after : re.Pattern
        "Its" before a role; the noun of the body ("the hospital's", « de la société »)
        around one.
    body_nouns : mapping of str to str
        Such nouns to the class of body, see ``rolebodies``.
    role_behind : re.Pattern
        What stands between a person and the body of the role before him ("Inspector X
        of the …").
    role_goes_on : re.Pattern
        A second field of a role, up to the link to the body ("and strategy at").
    role_and : re.Pattern
        What joins two roles of one person.
    role_of_person : re.Pattern
        The link of a role to another person: "the lawyer [for] Ada Moss, Jo Roe".
    role_loose_end : re.Pattern
        Small words at the end of a stretch that are no part of a role.
    one_of : re.Pattern
        What makes one person of a plural noun ("one of its directors").
    indefinite : re.Pattern
        The article of one of many ("a trader").
    roles_with_body : frozenset of str
        English roles that are ones only with a body ("partner").
    not_a_role : re.Pattern
        Words after which a noun is an adjective (« jugé responsable de »).
    kin_of : re.Pattern
        A relative, and what joins him to who has a role (« la mère du »).
    """

    honorific: re.Pattern[str]
    role_rest: re.Pattern[str]
    role_lead: re.Pattern[str]
    role_stop: re.Pattern[str]
    role_opening: re.Pattern[str]
    role_link: re.Pattern[str]
    employer: re.Pattern[str]
    role_owner: re.Pattern[str]
    role_modifiers: re.Pattern[str]
    role_guess: re.Pattern[str]
    role_bare_verbs: frozenset[str]
    determiners: frozenset[str]
    role_verbs: re.Pattern[str]
    listed: re.Pattern[str]
    member_of: re.Pattern[str]
    unit_of: re.Pattern[str]
    possessive: re.Pattern[str]
    owner_before: re.Pattern[str]
    owner_after: re.Pattern[str]
    body_nouns: Mapping[str, str]
    role_behind: re.Pattern[str]
    role_goes_on: re.Pattern[str]
    role_and: re.Pattern[str]
    role_of_person: re.Pattern[str]
    role_loose_end: re.Pattern[str]
    one_of: re.Pattern[str]
    indefinite: re.Pattern[str]
    roles_with_body: frozenset[str]
    not_a_role: re.Pattern[str]
    kin_of: re.Pattern[str]
