"""Where roles stand beside the names of persons."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from cryptonews_nlp._letters import CAPITAL
from cryptonews_nlp._types import Mention, Offsets
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.roles.rolenouns import (
    RoleNoun,
    is_plural,
    known_noun,
    noun_pattern,
    role_nouns,
)
from cryptonews_nlp.entities.values.tenses import VerbIn

_BEFORE, _AFTER = 150, 130
# Characters between a role noun and the name behind it ("the founder of X, NAME"),
# those of bodies and places left out.
_GAP = 60
_SECOND = 40  # between two nouns of one person ("founder and chief executive")
_LAST = 3  # of a noun: whether it stands in a name
_ONE_OF = 12  # of "one of its former"
_BREAK = re.compile(r"[.;:!?()«»\"“”\n]|,(?! ?$)| [–—-] ")
_MASKED = frozenset({"ORG", "MISC", "LOC"})
_MASK = re.compile(r"Xx*")


@dataclass(frozen=True, slots=True)
class RolePhrase:
    """A role noun with the stretch that may belong to it.

    Attributes
    ----------
    noun : re.Match
        The noun.
    known : RoleNoun or None
        Its entry in the lexicon.
    start, end : int
        Where its modifiers may begin, and where its complements end.
    before_name : bool
        It stands before its person ("Inspector Roe of the …").
    definite : bool
        False for "a trader".
    """

    noun: re.Match[str]
    known: RoleNoun | None
    start: int
    end: int
    before_name: bool = False
    definite: bool = True


class RolePhrases:
    """Finds the roles of the persons of one text.

    Parameters
    ----------
    text : str
        Text with plain spaces and apostrophes.
    mentions : sequence of Mention
        Its mentions, in text order.
    words : Words
        Language.
    language : str
        ISO 639-1 code.
    verbs : callable or None
        Finds finite verbs: none stands between a role and its person.
    """

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
        self.nouns = role_nouns(language)
        self.pattern = noun_pattern(language)
        self.persons = [m for m in mentions if m.label == "PERSON"]
        self.verb_in: VerbIn = verbs or _no_verb
        # names hold points, "and" and role nouns that say nothing here
        self.masked = _masked(text, mentions, words)

    def before(self, number: int) -> list[RolePhrase]:
        """Read "ROLE NAME", "ROLE of BODY, NAME", "BODY ROLE NAME".

        Parameters
        ----------
        number : int
            Which of the persons.

        Returns
        -------
        list of RolePhrase
            Two for "founder and chief executive NAME", in text order.
        """
        floor, end = self._stretch_before(number)
        breaks = _BREAK.finditer(self.masked[floor:end].rstrip(" ,"))
        start = floor + max((b.end() for b in breaks), default=0)
        nouns = self._nouns(start, end)
        for at in reversed(range(len(nouns))):
            noun = nouns[at]
            rest = self.masked[noun.end() : end]
            if not self._leads(noun, rest, start, number):
                continue
            phrases = [self._phrase(noun, start, noun.end() + len(rest.rstrip(" ,")))]
            if at and self._are_joined(nouns[at - 1], noun):
                first = nouns[at - 1]
                phrases.insert(0, self._phrase(first, start, first.end()))
            return phrases
        return []

    def _nouns(self, start: int, end: int) -> list[re.Match[str]]:
        """Return the role nouns of a stretch that end in no name of a body.

        "U.S. attorney" may begin with one.
        """
        return [
            noun
            for noun in self.pattern.finditer(self.text, start, end)
            if noun[0][-_LAST:].rstrip(".")
            == self.masked[max(noun.start(), noun.end() - _LAST) : noun.end()].rstrip(
                ". "
            )
        ]

    def _phrase(self, noun: re.Match[str], start: int, end: int) -> RolePhrase:
        known = known_noun(noun[0], self.nouns)
        return RolePhrase(noun, known, start, end, before_name=True)

    def _stretch_before(self, number: int) -> Offsets:
        """Return where a role before a person may stand: no farther than another."""
        person = self.persons[number]
        floor, end = max(0, person.start - _BEFORE), person.start
        honorific = self.words.honorific.search(self.text[floor:end])
        end = floor + honorific.start() if honorific else end
        ends = [m.end for m in self.persons[:number] if floor <= m.end]
        if ends and self.text[ends[-1] : end].strip() == ",":
            # "the lawyer of Ada Moss, NAME": the other one is part of the role
            other = self.persons[number - 1]
            link = self.words.role_of_person.search(self.masked, floor, other.start)
            if link and self.pattern.search(self.masked, floor, link.start()):
                return max([floor, *ends[:-1]]), link.start()
        return max([floor, *ends]), end

    def _leads(self, noun: re.Match[str], rest: str, start: int, number: int) -> bool:
        """Tell whether a noun with what follows it is the role of the name behind."""
        end = noun.end() + len(rest)
        return (
            not self._is_verb(noun)
            and not self.words.not_a_role.search(self.text, start, noun.start())
            and len(_MASK.sub("", rest)) <= _GAP
            and self.words.role_rest.fullmatch(rest) is not None
            and self.verb_in(noun.end(), end) is None
            and (not self._is_of_several(noun, start) or self._leads_list(number))
            and not self._is_of_relative(noun, rest, start)
        )

    def _is_of_relative(self, noun: re.Match[str], rest: str, start: int) -> bool:
        """Tell whether a role is a relative's: "the mother of the clerk, NAME"."""
        kin = self.words.kin_of.search(self.text, start, noun.start())
        return kin is not None and rest.startswith(",")

    def _is_verb(self, noun: re.Match[str]) -> bool:
        if noun[0] not in self.words.role_bare_verbs:
            return False
        before = self.text[max(0, noun.start() - 4) : noun.start()].split()
        return not before or before[-1].lower().strip("'") not in self.words.determiners

    def _are_joined(self, first: re.Match[str], noun: re.Match[str]) -> bool:
        """Tell whether two nouns before a name are both his: "founder and CEO"."""
        between = self.words.role_and.fullmatch(self.masked, first.end(), noun.start())
        known = [known_noun(found[0], self.nouns) for found in (first, noun)]
        return between is not None and all(
            role is not None and role.kind == "corporate" for role in known
        )

    def _is_of_several(self, noun: re.Match[str], start: int) -> bool:
        """Tell whether a noun in the plural is not that of "one of its directors"."""
        if not is_plural(noun[0], self.nouns):
            return False
        start = max(0, start - _ONE_OF)
        return not self.words.one_of.search(self.text, start, noun.start())

    def _leads_list(self, number: int) -> bool:
        """Tell whether another person follows in a list: "founders A and B"."""
        person, *others = self.persons[number : number + 2]
        between = self.text[person.end : others[0].start] if others else ""
        return bool(others) and self.words.listed.fullmatch(between) is not None

    def last_of_list(self, noun: str, person: Mention) -> Mention:
        """Return the last of the persons who share a role ("clerks A and B of …").

        The person alone where the noun is no plural.
        """
        if not is_plural(noun, self.nouns):
            return person
        for other in self.persons[self.persons.index(person) + 1 :]:
            if not self.words.listed.fullmatch(self.text, person.end, other.start):
                break
            person = other
        return person

    def after(self, number: int, *, has_role: bool = False) -> list[RolePhrase]:
        """Read "NAME, ROLE of BODY", "NAME, BODY's ROLE", "NAME, who is ROLE".

        Parameters
        ----------
        number : int
            Which of the persons.
        has_role : bool
            One stands before the name: "Minister A, the mayor, B" names two persons.

        Returns
        -------
        list of RolePhrase
            Two for "NAME, founder and chief executive of BODY", in text order.
        """
        person = self.persons[number]
        lead = self.words.role_lead.match(self.text, person.end)
        if not lead:
            return []
        start = lead.end()
        end, _ = self._stop(start, len(self.text))
        nouns = self._nouns(start, end)
        noun = (
            nouns[0]
            if nouns
            else self.words.role_guess.search(self.text, start - 1, end)
        )
        if not noun or not self._opens(start, noun.start()):
            return []
        end, next_person = self._stop(start, noun.end())
        link = self.words.role_link
        if next_person and not link.search(self.masked, noun.end(), next_person):
            return []  # the noun is the title of the next person (« la maire LR B »)
        behind = self.persons[number + 1 : number + 2] if has_role else []
        if behind and self.text[end : behind[0].start].strip() == ",":
            return []
        if self._is_of_several(noun, start) and not self._ends_list(person):
            return []
        # the lawyer of somebody is of no body that is understood
        definite = not next_person and not self.words.indefinite.search(
            self.text, person.end, start
        )
        known = known_noun(noun[0], self.nouns)
        phrases = [RolePhrase(noun, known, start, end, definite=definite)]
        joined = self.words.role_and.match(self.masked, end)
        second = self._second(joined.end(), definite=definite) if joined else None
        return [*phrases, second] if second else phrases

    def _second(self, start: int, *, definite: bool) -> RolePhrase | None:
        """Return the other role of a person whose first one ends before "and"."""
        nouns = self._nouns(start, start + _SECOND)
        noun = nouns[0] if nouns else None
        if not noun or not self._opens(start, noun.start()):
            return None
        end, next_person = self._stop(start, noun.end())
        if next_person or end < noun.end():
            return None
        known = known_noun(noun[0], self.nouns)
        return RolePhrase(noun, known, start, end, definite=definite)

    def _opens(self, start: int, noun: int) -> bool:
        """Tell whether a stretch is what may stand before the noun of a role."""
        opening = self.words.role_opening.fullmatch(self.text, start, noun)
        return opening is not None and self.verb_in(start, noun) is None

    def _stop(self, start: int, noun_end: int) -> tuple[int, int]:
        """Return where a role that begins here ends, and where the person who ends it.

        Zero where nobody does.

        A verb ends it only behind its noun: taggers take nouns for verbs.
        """
        end = min(len(self.text), start + _AFTER)
        stop = self.words.role_stop.search(self.masked, start, end)
        end = stop.start() if stop else end
        verb = self.verb_in(noun_end, end)
        end = end if verb is None else verb
        following = [m.start for m in self.persons if start <= m.start < end]
        end = min([end, *following])
        loose = self.words.role_loose_end.search(self.text, start, end)
        return (loose.start() if loose else end), min(following, default=0)

    def _ends_list(self, person: Mention) -> bool:
        """Tell whether another person stands before in a list: "A and B, founders"."""
        before = [m for m in self.persons if m.end <= person.start]
        between = self.text[before[-1].end : person.start] if before else ""
        return bool(before) and self.words.listed.fullmatch(between) is not None


def _no_verb(*_: int) -> None:
    return None


def _masked(text: str, mentions: Sequence[Mention], words: Words) -> str:
    """Return the text with one word of its length for each body and place.

    The acronym in brackets behind a body is part of it. The point of a short title
    ("Sen. Ada Moss") ends nothing and is a space.
    """
    pieces, at = [], 0
    for mention in mentions:
        if mention.label in _MASKED and mention.start >= at:
            short = _IN_BRACKETS.match(text, mention.end)
            end = short.end() if short else mention.end
            pieces += [text[at : mention.start], "X", "x" * (end - mention.start - 1)]
            at = end
    masked = "".join([*pieces, text[at:]])
    return _shortened(words).sub(lambda title: title[0][:-1] + " ", masked)


_IN_BRACKETS = re.compile(rf" ?\({CAPITAL}[^()\s]{{1,9}}\)")


@cache
def _shortened(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.-])(?:{words.short_titles.pattern})\.(?= [A-ZÀ-Ý])")
