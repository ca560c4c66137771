"""Which organisation a role belongs to: named with it, owning it, or understood."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from cryptonews_nlp._types import Mention, Offsets
from cryptonews_nlp.entities.catalogue.gazetteer import load_gazetteer
from cryptonews_nlp.entities.catalogue.nationalities import is_nationality
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.lang.bodies import (
    AGENTS,
    CLASSES,
    FOREIGN,
    HEADED,
    HIGHEST,
    OF_ANY,
    OF_FIRMS,
    OF_KIND,
    OF_LOWER_COURTS,
    OF_PARTIES,
    OF_PERSONS,
    OF_ROLE,
    PATTERNS,
    PUBLIC,
    PUBLIC_CLASSES,
)
from cryptonews_nlp.entities.roles.rolenouns import RoleNoun
from cryptonews_nlp.entities.values.tenses import VerbIn

_NEAR = 24
# Words between the link and the name: "at crypto exchange Norvik".
_LINK_WORDS = 2
_SENTENCE_END = re.compile(r"[.!?][\"”»’']? |\n")
# Characters in which "its" finds what it stands for, and sentences between them.
_POSSESSED = 320
_SENTENCES = 1
#: How much more often than the next body one is named that a story is about.
_CLEARLY = 2

_COMMA = ", "
_CLOSED = re.compile(r"[.,;:\"”»\n]|$")
_PUNCTUATION = re.compile(r"[.,;:!?\n]")
_DATELINE = re.compile(r"\) ?[-–—]")


class RoleBodies:
    """Finds the bodies of roles in one text.

    Parameters
    ----------
    text : str
        Text with plain spaces and apostrophes.
    mentions : sequence of Mention
        Its mentions, in text order.
    words : Words
        Language.
    verbs : callable or None
        Finds finite verbs: none stands between a body and its role.
    """

    def __init__(
        self,
        text: str,
        mentions: Sequence[Mention],
        words: Words,
        verbs: VerbIn | None = None,
    ) -> None:
        self.text = text
        self.words = words
        self.verbs = verbs
        self.all = [m for m in mentions if m.label in {"ORG", "MISC", "LOC"}]
        self._counts = Counter(m.name or m.text for m in self.all if m.label == "ORG")

    def named(
        self, noun: re.Match[str], floor: int, end: int
    ) -> tuple[Offsets | None, int]:
        """Return the body named with a role, and where the role ends before it."""
        inside = [
            m for m in self.all if noun.end() <= m.start < end and m.label != "LOC"
        ]
        if inside:
            # "head of Training at Norvik": the employer, not the team
            employers = [
                m
                for m in inside
                if self.words.employer.search(self.text, noun.end(), m.start)
            ]
            body = (employers or inside)[0]
            between = self.text[noun.end() : body.start]
            # the last link: "head of training [at] Norvik"
            links = [
                m
                for m in self.words.role_link.finditer(between)
                if len(between[m.end() :].split()) <= _LINK_WORDS
            ]
            cut = noun.end() + links[-1].start() if links else end
            return (body.start, body.end), max(noun.end(), min(end, cut))
        ahead = [m for m in self.all if floor <= m.start and m.end <= noun.start()]
        if ahead and ahead[-1].label != "LOC":
            body = ahead[-1]
            between = self.text[body.end : noun.start()]
            acts = self.verbs and self.verbs(body.end, noun.start()) is not None
            if self.words.role_owner.fullmatch(between) and not acts:
                return (body.start, body.end), end
        return None, end

    def behind(self, person: Mention) -> Offsets | None:
        """Return the body in "Superintendent NAME of the BODY"."""
        link = self.words.role_behind.match(self.text[person.end : person.end + 12])
        if not link:
            return None
        at = person.end + link.end()
        for body in self.all:
            if body.start >= at:
                near = (
                    body.start - at <= _NEAR and "." not in self.text[at : body.start]
                )
                return (body.start, body.end) if near and body.label == "ORG" else None
        return None

    def behind_second(self, end: int) -> Offsets | None:
        """Return the body in "head of trading | and market strategy at the BODY".

        And in "Ada Moss, head of trading, BODY."
        """
        for body in self.all:
            if body.start == end + len(_COMMA) and body.label == "ORG":
                apposed = self.text.startswith(_COMMA, end)
                if apposed and _CLOSED.match(self.text, body.end):
                    return body.start, body.end
        link = self.words.role_goes_on.match(self.text, end)
        if not link:
            return None
        for body in self.all:
            if body.start >= link.end():
                between = self.text[link.end() : body.start]
                near = len(between) <= _NEAR and not _PUNCTUATION.search(between)
                return (body.start, body.end) if near and body.label == "ORG" else None
        return None

    def understood(
        self,
        start: int,
        noun: re.Match[str],
        role: RoleNoun,
        *,
        definite: bool = True,
        told: bool = False,
    ) -> Offsets | None:
        """Return the body that a role without a name of one belongs to.

        Parameters
        ----------
        start : int
            Where the role begins, its modifiers included.
        noun : re.Match
            The role noun.
        role : RoleNoun
            Its entry in the lexicon.
        definite : bool
            False for "a trader": one of many, so of no body that is understood.
        told : bool
            Its own words tell what it is of ("director of consulting").

        Returns
        -------
        (int, int) or None
            "The hospital's director": the hospital named last. "Its director": the
            subject of the sentence or of the one before. Otherwise the body named
            before that the article is clearly about, where it has such roles.
        """
        before = [m for m in self.all if m.label == "ORG" and m.end <= start]
        before = [m for m in before if not self._signs(m)]
        named = self._owner_class(noun)
        lead = self.text[max(0, start - 20) : noun.start()]
        owned = self.words.possessive.search(lead) is not None
        by_kind = "" if owned else OF_KIND.get(role.kind, "")
        wanted = named or OF_ROLE.get(role.role_en, by_kind)
        places = self._places(start, noun.start(), role)
        bodies = [
            m
            for m in before
            if self._fits(m, wanted, role) and all(p in m.text for p in places)
        ]
        if not (definite or named) or (owned and role.role_en in OF_PERSONS):
            return None
        if wanted not in {"", "firm", "parliament", by_kind}:
            return (bodies[-1].start, bodies[-1].end) if bodies else None
        owner = self._possessor(bodies, start) if owned else None
        if owner is not None:
            return owner.start, owner.end
        if not wanted and (told or role.kind not in FOREIGN or role.role_en in OF_ANY):
            return None
        if wanted or places:
            return self._about(bodies)
        of_firms = OF_FIRMS.fullmatch(role.role_en)
        rivals = [m for m in self.all if m.label == "ORG"]
        if of_firms:
            rivals = [m for m in before if _kinds(m) & HEADED]
        return self._about(bodies, rivals)

    def _places(self, start: int, end: int, role: RoleNoun) -> list[str]:
        """Return the places and bodies named in a role ("Boston Police Chief")."""
        return [
            word
            for word in self.text[start:end].split()
            if word[0].isupper()
            and word not in self.words.post_modifiers
            # a "Democratic Senator" is of the Senate
            and (role.role_en not in OF_PARTIES or is_nationality(word))
        ]

    def _signs(self, body: Mention) -> bool:
        """Tell whether a body is the agency in a dateline: "PARIS (Norvik News) - "."""
        return _DATELINE.match(self.text, body.end) is not None

    def _owner_class(self, noun: re.Match[str]) -> str:
        """Return the class of "the hospital's", « de la société » around a role."""
        before = self.text[max(0, noun.start() - 60) : noun.start()]
        found = self.words.owner_before.search(before) or self.words.owner_after.match(
            self.text, noun.end()
        )
        nouns = [str(noun).lower() for noun in found.groups() if noun] if found else []
        return self.words.body_nouns.get(nouns[0], "") if nouns else ""

    def _fits(self, body: Mention, wanted: str, role: RoleNoun) -> bool:
        name, kinds = body.name or body.text, _kinds(body)
        if wanted and wanted != "firm":
            written = f"{name} {body.text}"
            if role.role_en in OF_LOWER_COURTS and HIGHEST.search(written):
                return False
            # the FBI has agents, and no officers
            ranked = role.kind in OF_KIND and role.role_en not in AGENTS
            called = frozenset() if ranked else CLASSES[wanted][1]
            return bool(PATTERNS[wanted].search(written) or kinds & called)
        foreign = PUBLIC if wanted else FOREIGN.get(role.kind, frozenset())
        if kinds & foreign:
            return False
        public = role.kind == "corporate" or wanted
        return not public or not any(
            PATTERNS[name_].search(name) for name_ in PUBLIC_CLASSES
        )

    def _possessor(self, bodies: Sequence[Mention], start: int) -> Mention | None:
        """Return what "its" stands for: the body of this sentence or the last one."""
        near = [m for m in bodies if start - m.end <= _POSSESSED]
        by_sentence: dict[int, list[Mention]] = {}
        for body in near:
            away = len(_SENTENCE_END.findall(self.text[body.end : start]))
            by_sentence.setdefault(away, []).append(body)
        for away in range(_SENTENCES + 1):
            if away in by_sentence:
                return by_sentence[away][0 if away else -1]
        return None

    def _about(
        self, bodies: Sequence[Mention], rivals: Sequence[Mention] = ()
    ) -> Offsets | None:
        """Return the body that the article is clearly about, at its last place before.

        One that is named hardly more often than another or than a rival is a guess.
        """
        last = {body.name or body.text: body for body in bodies}
        if not last:
            return None
        names = last.keys() | {body.name or body.text for body in rivals}
        first, *others = sorted(names, key=self._counts.__getitem__, reverse=True)
        most = self._counts[first]
        if first not in last or any(most < _CLEARLY * self._counts[n] for n in others):
            return None
        return last[first].start, last[first].end


def _kinds(body: Mention) -> set[str]:
    """Return the kinds of the bodies in the gazetteer that have a name."""
    return {e.kind for e in load_gazetteer().candidates(body.name or body.text)}
