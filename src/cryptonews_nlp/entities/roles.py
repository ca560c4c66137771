"""Roles of persons, read from titles and appositions, with their organisation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from cryptonews_nlp._types import Mention, Offsets, Role
from cryptonews_nlp.entities.cues import organisation_cue
from cryptonews_nlp.entities.fusion import Spans
from cryptonews_nlp.entities.gazetteer import load_gazetteer
from cryptonews_nlp.entities.lang import LANGUAGES, Words
from cryptonews_nlp.entities.spans import is_nationality, skip_titles

_BEFORE, _AFTER = 110, 130
# Characters between a role noun and the name behind it ("the founder of X, NAME").
_GAP = 60
# A role without organisation takes the last one named in so many characters before.
_CONTEXT = 700
_BREAK = re.compile(r"[.;:!?()«»\"“”\n]|,(?! ?$)| [–—-] ")
_LEAD = re.compile(
    r"(?: ?\([^()\n]{1,25}\))? ?[,(–—]? ?(?:(?:aged )?\d{2}(?: ans)?, ?)?(?:[^\W\d_]+ ?, ?)?"  # noqa: E501 - one pattern
)


@dataclass(frozen=True, slots=True)
class RoleNoun:
    """A role in both languages."""

    role_en: str
    role_fr: str
    kind: str


@cache
def role_nouns(language: str) -> dict[str, RoleNoun]:
    """Return the role nouns of a language, lower case, with their equivalents."""
    column = LANGUAGES.index(language) if language in LANGUAGES else 0
    nouns: dict[str, RoleNoun] = {}
    folder = resources.files("cryptonews_nlp.entities") / "data"
    for line in (folder / "roles.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        *cells, kind = line.split("\t")
        forms = [cell.split("|") for cell in cells]
        noun = RoleNoun(forms[0][0], forms[1][0], kind)
        for form in forms[column]:
            nouns.setdefault(form.lower(), noun)
    return nouns


@cache
def _noun_pattern(language: str) -> re.Pattern[str]:
    forms = sorted(role_nouns(language), key=lambda f: (-len(f), f))
    return re.compile(
        rf"(?<![\w-])(?:{'|'.join(map(re.escape, forms))})(?:s|x)?\.?(?![\w'-])",
        re.IGNORECASE,
    )


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


def add_titled_persons(spans: Spans, text: str, words: Words, language: str) -> None:
    """Make persons of names that an honorific or an apposition shows to be theirs.

    "Mme Sow", "Horest Au Yeung, représentant d'INTERPOL": a capitalised name before a
    role is a person's, whatever a model of spans made of it.
    """
    nouns = _noun_pattern(language)
    for match in _HONOURED.finditer(text):
        start, end = match.span("name")
        _put_person(spans, text, skip_titles(text, start, end, words), end)
    for match in _APPOSED.finditer(text):
        start, end = match.span("name")
        first, _, others = match["name"].partition(" ")
        if first.lower() in words.openers:
            if " " not in others:
                continue
            start += len(first) + 1
        start = _skip_adjective(text, skip_titles(text, start, end, words), end)
        lead = words.role_lead.match(text, end)
        if not lead or _is_no_person(text, start, end, words):
            continue
        noun = nouns.search(text, lead.end(), lead.end() + _NEAR * 2)
        if noun and words.role_opening.fullmatch(text[lead.end() : noun.start()]):
            _put_person(spans, text, start, end)


def _skip_adjective(text: str, start: int, end: int) -> int:
    """Return where the name begins after a nationality ("le Nigérian Joe Okafor")."""
    first, _, others = text[start:end].partition(" ")
    return start + len(first) + 1 if " " in others and is_nationality(first) else start


def _is_no_person(text: str, start: int, end: int, words: Words) -> bool:
    """Tell whether a capitalised name before a comma is a street, an award, a firm."""
    name = text[start:end]
    return (
        " " not in name
        or bool(words.misc_heads.search(name))
        or name.rsplit(maxsplit=1)[-1].lower() in words.place_heads
        or organisation_cue(text, start, end, words)
    )


_CAPITALISED = r"[^\W\d_a-zß-öø-ÿ][\w'-]*[^\W\d_A-Z][\w'-]*"
_MORE = rf"(?: (?:(?:de|du|van|von|den|bin|al|El|Le|La|Ben) )*{_CAPITALISED})"
_HONOURED = re.compile(
    rf"(?<![\w.])(?:Mr\.?|Mrs\.?|Ms\.?|M\.|Mme|Mlle|Me) "
    rf"(?P<name>{_CAPITALISED}{_MORE}{{0,3}})(?!\w)"
)
_APPOSED = re.compile(
    rf"(?:(?<=[.!?»\"\n] )|(?<=\n)|(?<=[a-z] )|^)(?P<name>{_CAPITALISED}{_MORE}{{1,3}})"
    r"(?= ?,)"
)


def _put_person(spans: Spans, text: str, start: int, end: int) -> None:
    over = spans.overlapping(start, end)
    if any(m.value or m.name or m.start < start or m.end > end for m in over):
        return
    if len(over) == 1 and (over[0].start, over[0].end) == (start, end):
        if over[0].label == "PERSON":
            return
    elif any(m.label == "ORG" and " " in m.text for m in over):
        return
    spans.put(Mention(start, end, text[start:end], "PERSON", "pattern"))


class _Finder:
    def __init__(
        self, text: str, mentions: Sequence[Mention], words: Words, language: str
    ) -> None:
        self.text = text
        self.words = words
        self.nouns = role_nouns(language)
        self.pattern = _noun_pattern(language)
        self.persons = [m for m in mentions if m.label == "PERSON"]
        self.bodies = [m for m in mentions if m.label in {"ORG", "MISC", "LOC"}]

    def all(self) -> Iterator[Role]:
        for person in self.persons:
            before = self._before(person)
            if before:
                yield before
            after = self._after(person)
            if after:
                yield after

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
            if self._is_verb(noun):
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
        inside = [m for m in self.bodies if start <= m.start and m.end <= end]
        bodies = [m for m in inside if m.label == "ORG"]
        return Role(
            start,
            end,
            self.text[start:end],
            person=(person.start, person.end),
            organisation=(bodies[0].start, bodies[0].end) if bodies else None,
        )

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
        known = self.nouns.get(_singular(noun[0].lower().rstrip("."), self.nouns))
        body, end = self._body(noun, floor, end)
        start = self._widen(noun.start(), floor)
        if body is None and following:
            body = self._body_after(person)
        if body is None and known:
            body = self._body_in_context(start, known)
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

    def _body(
        self, noun: re.Match[str], floor: int, end: int
    ) -> tuple[Offsets | None, int]:
        """Return the body named with a role, and where the role ends before it."""
        inside = [
            m for m in self.bodies if noun.end() <= m.start < end and m.label != "LOC"
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
        ahead = [m for m in self.bodies if floor <= m.start and m.end <= noun.start()]
        if ahead and ahead[-1].label != "LOC":
            body = ahead[-1]
            between = self.text[body.end : noun.start()]
            if self.words.role_owner.fullmatch(between):
                return (body.start, body.end), end
        return None, end

    def _body_after(self, person: Mention) -> Offsets | None:
        """Read the body in "Superintendent NAME of the BODY"."""
        link = self.words.role_link.match(self.text[person.end : person.end + 12])
        if not link:
            return None
        at = person.end + link.end()
        for body in self.bodies:
            if body.start >= at:
                near = (
                    body.start - at <= _NEAR and "." not in self.text[at : body.start]
                )
                return (body.start, body.end) if near and body.label == "ORG" else None
        return None

    def _body_in_context(self, start: int, noun: RoleNoun) -> Offsets | None:
        """Return the body that the article so far is about, if it has such roles."""
        wanted = _OF_ROLE.get(noun.role_en)
        known = load_gazetteer()
        counts: Counter[str] = Counter()
        last: dict[str, Mention] = {}
        for body in self.bodies:
            if body.end > start:
                break
            if body.label != "ORG" or body.start < start - _CONTEXT:
                continue
            name = body.name or body.text
            kinds = {entry.kind for entry in known.candidates(name)}
            if wanted and not wanted.search(f"{name} {body.text} {' '.join(kinds)}"):
                continue
            if kinds & _FOREIGN.get(noun.kind, frozenset()):
                continue
            counts[name] += 1
            last[name] = body
        if not counts or (noun.kind not in _FOREIGN and not wanted):
            return None
        best = max(counts, key=lambda n: (counts[n], last[n].start))
        return last[best].start, last[best].end

    def _widen(self, start: int, floor: int) -> int:
        """Take in the words that modify a role noun from the left."""
        bodies = [m.end for m in self.bodies if m.label != "LOC" and m.end <= start]
        floor = max([floor, *bodies])
        match = self.words.role_modifiers.search(self.text, floor, start)
        return match.start() if match else start


# Bodies that a role belongs to wherever it is named.
_COURT = re.compile(r"\b(?:court|cour|tribunal)\b", re.IGNORECASE)
_PROSECUTION = re.compile(
    r"parquet|prosecut|attorney|poursuites|ministère public", re.IGNORECASE
)
_OF_ROLE = {
    "judge": _COURT,
    "magistrate": _COURT,
    "justice": _COURT,
    "prosecutor": _PROSECUTION,
    "deputy prosecutor": _PROSECUTION,
    "U.S. attorney": _PROSECUTION,
}
_NEAR = 24
# Words between the link and the name: "at crypto exchange Norvik".
_LINK_WORDS = 2
_PUBLIC = frozenset(
    [
        "police",
        "regulator",
        "court",
        "prosecutor",
        "government",
        "international",
        "centralbank",
        "sanctions",
        "intelligence",
        "fiu",
        "customs",
        "cert",
        "tax",
        "media",
        "tech",
        "gang",
    ]
)
# Kinds of bodies (gazetteer) that a role without organisation does not belong to.
_FOREIGN = {
    "corporate": _PUBLIC,
    "police": frozenset(
        [
            "exchange",
            "platform",
            "issuer",
            "analytics",
            "wallet",
            "fund",
            "tech",
            "media",
            "bank",
            "court",
        ]
    ),
}


def _singular(form: str, nouns: dict[str, RoleNoun]) -> str:
    return form if form in nouns else form[:-1]
