"""Roles of persons, read from titles and appositions, with their organisation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from cryptonews_nlp._letters import SMALL
from cryptonews_nlp._types import Mention, Role
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.roles.rolebodies import RoleBodies
from cryptonews_nlp.entities.roles.rolenouns import is_plural
from cryptonews_nlp.entities.roles.rolephrases import RolePhrase, RolePhrases
from cryptonews_nlp.entities.values.tenses import VerbIn

# Characters between a person and the body of the team that he is of.
_MEMBER = 80
_MEMBER_EN, _MEMBER_FR = "member", "membre"
# The last word in small letters of a stretch.
_SMALL_WORD = re.compile(rf".*(?<![\w-])[{SMALL}][\w'-]* ")


def find_roles(
    text: str,
    mentions: Sequence[Mention],
    words: Words,
    language: str,
    verbs: VerbIn | None = None,
) -> list[Role]:
    """Find the roles of the persons in a text.

    Parameters
    ----------
    text : str
        Text with plain spaces and apostrophes.
    mentions : sequence of Mention
        Its mentions, in text order.
    words : Words
        Language.
    language : str
        ISO 639-1 code; chooses the column of the role lexicon.
    verbs : callable or None
        Finds finite verbs, see :func:`.values.tenses.verb_reader`: none
        stands between a role and its person.

    Returns
    -------
    list of Role
        In text order. ``role_en`` and ``role_fr`` are the canonical forms of the
        role noun, equal in both languages for one role; ``organisation`` is the
        body named with the role or, where one is understood ("its chief
        executive"), the one that :mod:`.rolebodies` finds.
    """
    finder = _Finder(text, mentions, words, language, verbs)
    roles = {(r.start, r.end, r.person): r for r in finder.all()}
    return sorted(roles.values(), key=lambda r: (r.start, r.end))


class _Finder:
    def __init__(
        self,
        text: str,
        mentions: Sequence[Mention],
        words: Words,
        language: str,
        verbs: VerbIn | None,
    ) -> None:
        self.text = text
        self.words = words
        self.phrases = RolePhrases(text, mentions, words, language, verbs)
        self.bodies = RoleBodies(text, mentions, words, verbs)

    def all(self) -> Iterator[Role]:
        persons = self.phrases.persons
        # "Ada Moss, the mayor, Jo Roe": nouns that are the role of the name before
        taken: set[int] = set()
        for number, person in enumerate(persons):
            leading = self.phrases.before(number)
            leading = [p for p in leading if p.noun.start() not in taken]
            before = self._roles(leading, person)
            yield from before
            for role in before[:1]:
                yield from self._shared(role, persons[number + 1 :])
            deed = self.words.role_verbs.match(self.text, person.end)
            if deed:
                after = [self._deed(deed, person)]
            else:
                phrases = self.phrases.after(number, has_role=bool(before))
                taken.update(phrase.noun.start() for phrase in phrases)
                after = self._roles(phrases, person)
            yield from after
            for role in after[:1]:
                yield from self._shared(role, persons[:number][::-1])
            member = self._member(person)
            if member:
                yield member

    def _roles(self, phrases: Sequence[RolePhrase], person: Mention) -> list[Role]:
        """Return the roles of a person; what firms have shares the body named once.

        "Founder and chief executive of Norvik" is twice of Norvik, "a former lawyer and
        adviser to Norvik" is not.
        """
        roles = [self._role(phrase, person) for phrase in phrases]
        named = [role.organisation for role in roles if role.organisation]
        of_firm = all(p.known and p.known.kind == "corporate" for p in phrases)
        found = []
        for phrase, role in zip(phrases, roles, strict=True):
            body = role.organisation or (named[0] if named and of_firm else None)
            noun = phrase.noun
            # "the minister of transport, Ada Moss, on Tarn FM" needs no other body
            complement = self.text[noun.end() : role.end]
            bare = self.words.role_link.match(complement) is None
            if body is None and phrase.before_name and bare:
                body = self.bodies.behind(self.phrases.last_of_list(noun[0], person))
            linked = self.words.role_link.search(role.text) is not None
            if (
                body is None
                and not linked
                and role.role_en in self.words.roles_with_body
            ):
                continue
            # « responsable du Musée de Tarn »: a body that nobody has found
            unfound = noun[0].islower() and not bare and not complement.islower()
            if body is None:
                body = self.bodies.behind_second(role.end)
            if body is None and phrase.known and not unfound:
                body = self.bodies.understood(
                    role.start,
                    noun,
                    phrase.known,
                    definite=phrase.definite,
                    told=self.words.role_link.search(complement) is not None,
                )
            found.append(replace(role, organisation=body))
        return found

    def _role(self, phrase: RolePhrase, person: Mention) -> Role:
        """Return a role with the body named in it."""
        noun, known = phrase.noun, phrase.known
        body, end = self.bodies.named(noun, phrase.start, phrase.end)
        start = self._widen(noun.start(), phrase.start)
        while end > start and self.text[end - 1] in " ,-–—'\"":
            end -= 1
        return Role(
            start,
            end,
            self.text[start:end],
            person=(person.start, person.end),
            organisation=body,
            role_en=known.role_en if known else None,
            role_fr=known.role_fr if known else None,
        )

    def _widen(self, start: int, floor: int) -> int:
        """Take in the words that modify a role noun from the left."""
        bodies = [m.end for m in self.bodies.all if m.label != "LOC" and m.end <= start]
        line = self.text.rfind("\n", 0, start) + 1
        floor = max([floor, line, *bodies])
        match = self.words.role_modifiers.search(self.text, floor, start)
        if match is None:
            return start
        first = match.start()
        while (verb := self.phrases.verb_in(first, start)) is not None:
            first = self.text.find(" ", verb) + 1 or start
        if self.text[start].isupper():
            # "asked Senator": a title in capitals takes no word in small letters
            small = _SMALL_WORD.search(self.text[first:start])
            first += small.end() if small else 0
        # "District of [Columbia Attorney General]" begins inside of a name
        cut = [m.start for m in self.bodies.all if m.start < first < m.end]
        return min([first, *cut])

    def _deed(self, deed: re.Match[str], person: Mention) -> Role:
        """Read "NAME, who heads the unit at BODY": no noun, so no canonical role."""
        start, end = deed.span("verb")
        inside = [m for m in self.bodies.all if start <= m.start and m.end <= end]
        bodies = [m for m in inside if m.label == "ORG"]
        return Role(
            start,
            end,
            self.text[start:end],
            person=(person.start, person.end),
            organisation=(bodies[0].start, bodies[0].end) if bodies else None,
        )

    def _shared(self, role: Role, others: Sequence[Mention]) -> Iterator[Role]:
        """Give a role in the plural to all persons of a list: "founders A, B and C"."""
        found = self.phrases.pattern.finditer(self.text, role.start, role.end)
        nouns = self.phrases.nouns
        if role.person is None or not any(is_plural(n[0], nouns) for n in found):
            return
        start, end = role.person
        for other in others:
            after = other.start >= end
            between = (
                self.text[end : other.start] if after else self.text[other.end : start]
            )
            if not self.words.listed.fullmatch(between):
                return
            start, end = min(start, other.start), max(end, other.end)
            yield replace(role, person=(other.start, other.end))

    def _member(self, person: Mention) -> Role | None:
        """Read "NAME from BODY's Fraud team", « NAME, de l'équipe fraude de BODY »."""
        reach = person.end + _MEMBER
        bodies = [m for m in self.bodies.all if person.end < m.start < reach]
        for body in bodies:
            between = self.words.member_of.fullmatch(self.text, person.end, body.start)
            unit = between.span("unit") if between and between["unit"] else None
            if between and unit is None:
                behind = self.words.unit_of.match(self.text, body.end)
                unit = behind.span("unit") if behind else None
            if unit and body.label == "ORG":
                return Role(
                    *unit,
                    self.text[slice(*unit)],
                    person=(person.start, person.end),
                    organisation=(body.start, body.end),
                    role_en=_MEMBER_EN,
                    role_fr=_MEMBER_FR,
                )
        return None
