"""Roles of persons, read from titles and appositions, with their organisation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from cryptonews_nlp._types import Mention, Role
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.rolebodies import RoleBodies
from cryptonews_nlp.entities.rolenouns import (
    is_plural,
    known_noun,
    noun_pattern,
    role_nouns,
)

_BEFORE, _AFTER = 110, 130
# Characters between a role noun and the name behind it ("the founder of X, NAME").
_GAP = 60
# Characters between a person and the body of the team that he is of.
_MEMBER = 80
_MEMBER_EN, _MEMBER_FR = "member", "membre"
# The last word in small letters of a stretch.
_SMALL_WORD = re.compile(r".*(?<![\w-])[a-zß-öø-ÿ][\w'-]* ")
_BREAK = re.compile(r"[.;:!?()«»\"“”\n]|,(?! ?$)| [–—-] ")


def find_roles(
    text: str, mentions: Sequence[Mention], words: Words, language: str
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

    Returns
    -------
    list of Role
        In text order. ``role_en`` and ``role_fr`` are the canonical forms of the
        role noun, equal in both languages for one role; ``organisation`` is the
        body named with the role or, where a body is understood ("its chief
        executive"), the last one named before.
    """
    finder = _Finder(text, mentions, words, language)
    roles = {(r.start, r.end, r.person): r for r in finder.all()}
    return sorted(roles.values(), key=lambda r: (r.start, r.end))


class _Finder:
    def __init__(
        self, text: str, mentions: Sequence[Mention], words: Words, language: str
    ) -> None:
        self.text = text
        self.words = words
        self.nouns = role_nouns(language)
        self.pattern = noun_pattern(language)
        self.persons = [m for m in mentions if m.label == "PERSON"]
        self.bodies = RoleBodies(text, mentions, words)

    def all(self) -> Iterator[Role]:
        for number, person in enumerate(self.persons):
            before = self._before(person)
            if before:
                yield before
                yield from self._shared(before, self.persons[number + 1 :])
            after = self._after(person)
            if after:
                yield after
                yield from self._shared(
                    after, self.persons[number - 1 :: -1] if number else []
                )
            member = self._member(person)
            if member:
                yield member

    def _before(self, person: Mention) -> Role | None:
        """Read "ROLE NAME", "ROLE of BODY, NAME", "BODY ROLE NAME"."""
        floor = max(0, person.start - _BEFORE)
        ends = [m.end for m in self.persons if floor <= m.end <= person.start]
        floor = max([floor, *ends])
        window = self.text[floor : person.start]
        honorific = self.words.honorific.search(window)
        if honorific:
            window = window[: honorific.start()]
        breaks = [b.end() for b in _BREAK.finditer(window.rstrip(" ,"))]
        start = floor + (breaks[-1] if breaks else 0)
        end = floor + len(window)
        nouns = list(self.pattern.finditer(self.text, start, end))
        for noun in reversed(nouns):
            if self._is_verb(noun) or self.words.not_a_role.search(
                self.text, start, noun.start()
            ):
                continue
            rest = self.text[noun.end() : end]
            if len(rest) > _GAP or not self.words.role_rest.fullmatch(rest):
                continue
            stop = noun.end() + len(rest.rstrip(" ,"))
            return self._role(noun, start, stop, person, following=True)
        return None

    def _after(self, person: Mention) -> Role | None:
        """Read "NAME, ROLE of BODY", "NAME, BODY's ROLE", "NAME, who is ROLE"."""
        text = self.text
        deed = self.words.role_verbs.match(text, person.end)
        if deed:
            return self._deed(deed, person)
        lead = self.words.role_lead.match(text, person.end)
        if not lead:
            return None
        start = lead.end()
        stop = self.words.role_stop.search(text, start, min(len(text), start + _AFTER))
        end = stop.start() if stop else min(len(text), start + _AFTER)
        following = [m.start for m in self.persons if start <= m.start < end]
        end = min([end, *following])
        noun = self.pattern.search(text, start, end) or self.words.role_guess.search(
            text, start - 1, end
        )
        if not noun or not self.words.role_opening.fullmatch(
            text[start : noun.start()]
        ):
            return None
        if following and end == following[0] and not text[noun.end() : end].strip():
            return None  # the noun is the title of the next person
        return self._role(noun, start, end, person, following=False)

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
        nouns = list(self.pattern.finditer(self.text, role.start, role.end))
        if role.person is None or not any(is_plural(n[0], self.nouns) for n in nouns):
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

    def _is_verb(self, noun: re.Match[str]) -> bool:
        if noun[0] not in self.words.role_bare_verbs:
            return False
        before = self.text[max(0, noun.start() - 4) : noun.start()].split()
        return not before or before[-1].lower().strip("'") not in self.words.determiners

    def _role(
        self,
        noun: re.Match[str],
        floor: int,
        end: int,
        person: Mention,
        *,
        following: bool,
    ) -> Role:
        known = known_noun(noun[0], self.nouns)
        body, end = self.bodies.named(noun, floor, end)
        start = self._widen(noun.start(), floor)
        if body is None and following:
            body = self.bodies.behind(person)
        if body is None and known:
            body = self.bodies.understood(start, noun, known)
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
        if not self.text[start].isupper():
            return match.start()
        # "asked Senator": a title in capitals takes no word in small letters
        small = _SMALL_WORD.search(self.text[match.start() : start])
        return match.start() + small.end() if small else match.start()
