"""Names of several articles that name one thing."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from cryptonews_nlp.linking.article.local import Link, Local
from cryptonews_nlp.linking.article.usage import PREVAILS
from cryptonews_nlp.linking.names.bags import Bag, bag
from cryptonews_nlp.linking.names.folding import Words, fold, is_acronym
from cryptonews_nlp.linking.names.shapes import CRYPTO, PERSON

_LABEL_OF_KIND = {PERSON: "PERSON", CRYPTO: "CRYPTO"}


class Group:
    """Names of several articles that name one thing.

    Parameters
    ----------
    locals_ : list of Local
        One or more an article.
    known : str
        Name that the gazetteer gives, where no article has it.

    Attributes
    ----------
    number : int
        Place in the list of groups.
    """

    def __init__(self, locals_: list[Local] | None = None, *, known: str = "") -> None:
        self.locals = locals_ or []
        self.known = known
        self.number = -1

    @property
    def links(self) -> Iterator[Link]:
        """Mentions of all its names."""
        return (link for local in self.locals for link in local.links)

    @property
    def kind(self) -> str:
        """Kind of its names."""
        return self.locals[0].kind

    @property
    def key(self) -> Words:
        """Key of its first name."""
        return self.locals[0].key

    @property
    def ambiguous(self) -> bool:
        """Whether several entries of the gazetteer have its name."""
        return bool(self.locals) and bool(self.locals[0].entries)

    @cached_property
    def canonical(self) -> bool:
        """Whether the gazetteer or a definition gives its name."""
        return any(local.canonical for local in self.locals)

    @cached_property
    def catalogued(self) -> bool:
        """Whether the gazetteer gives its name."""
        return any(local.entry_label for local in self.locals)

    @cached_property
    def labels(self) -> set[str]:
        """Labels of its mentions."""
        return set().union(*(local.labels for local in self.locals))

    @property
    def countries(self) -> set[str]:
        """Codes of the countries that the gazetteer gives its names."""
        return {local.country for local in self.locals if local.country}

    @cached_property
    def language(self) -> str:
        """Language around most of its names."""
        languages = Counter(local.links[0].language for local in self.locals)
        return min(languages, key=lambda lang: (-languages[lang], lang))

    @cached_property
    def forms(self) -> set[Words]:
        """Folded words of all its names."""
        return set().union(*(local.forms for local in self.locals))

    @cached_property
    def bag(self) -> Bag:
        """Its name as a bag of words that meets other languages."""
        return bag(self.key, self.language)

    @property
    def articles(self) -> set[str]:
        """Articles that name it."""
        return {local.article_id for local in self.locals}

    @property
    def first_place(self) -> tuple[str, int]:
        """Its first article and the offset in it."""
        return min((link.key[0], link.key[1]) for link in self.links)

    def merge(self, other: Group, method: str) -> None:
        """Take the names of another group over."""
        name = self.name()
        for link in other.links:
            if link.method == "name":
                link.method, link.via = method, name
        self.locals += other.locals
        self.forget()

    def forget(self) -> None:
        """Drop what was computed from other names than the present ones."""
        for name in ("canonical", "catalogued", "labels", "language", "forms", "bag"):
            self.__dict__.pop(name, None)

    def label(self) -> str:
        """Return the label of its kind, of the gazetteer, or of most mentions."""
        if self.kind in _LABEL_OF_KIND:
            return _LABEL_OF_KIND[self.kind]
        known = Counter(a.entry_label for a in self.locals if a.entry_label)
        labels = known or Counter(link.key[3] for link in self.links)
        fitting = [label for label in labels if label not in _LABEL_OF_KIND.values()]
        if not fitting:
            return "ORG"
        return min(fitting, key=lambda label: (-labels[label], label))

    def name(self) -> str:
        """Return the canonical name, else the fullest one that is in common use.

        Names in the language of most articles go first: the Senate Judiciary Committee
        of nine English articles and one French one is called by its English name.
        """
        if self.known:
            return self.known
        known = Counter(local.name for local in self.locals if local.canonical)
        names = known or Counter(local.name for local in self._usual())
        return self._without_year(
            min(names, key=lambda n: (n.isupper(), -len(n.split()), -names[n], n))
        )

    def _usual(self) -> list[Local]:
        """Return the names in use: that of one article is none where hundreds differ.

        A surname, an acronym or the word for a kind of body is no rival of the full
        name, however many articles have it alone.
        """
        if self.kind == PERSON:
            # a full name is the same in all languages, a surname no full name
            counts = Counter(a.key for a in self.locals if len(a.key) > 1)
            usual = _in_use(counts) or {a.key for a in self.locals}
            most = max(len(key) for key in usual)
            if counts:
                most = _without_middle_name(counts, usual, most)
            full = [a for a in self.locals if a.key in usual and len(a.key) == most]
            return self._in_language(full) or full
        spelt = self._in_language(self.locals)
        counts = Counter(a.key for a in spelt if not is_acronym(a.name))
        usual = _in_use(counts)
        return [a for a in spelt if a.key in usual] or spelt

    def _in_language(self, names: list[Local]) -> list[Local]:
        return [a for a in names if a.links[0].language == self.language]

    def _without_year(self, name: str) -> str:
        """Call an event by its name, not by that of the edition of one year."""
        found = _EDITION.fullmatch(name)
        if found and tuple(fold(found[1]).split()) in self.forms:
            return found[1]
        return name


def _in_use(counts: Counter[Words]) -> set[Words]:
    """Return the names that are not outnumbered by another one."""
    most = max(counts.values(), default=0)
    return {key for key, n in counts.items() if n * PREVAILS > most}


def _without_middle_name(counts: Counter[Words], usual: set[Words], most: int) -> int:
    """Return the units of the longest name, or of it without a rare middle name."""
    longest = max((k for k in usual if len(k) == most), key=lambda k: (counts[k], k))
    shorter = [
        len(key)
        for key in usual
        if 1 < len(key) < most
        and (key[0], key[-1]) == (longest[0], longest[-1])
        and counts[key] > _RARE * counts[longest]
    ]
    return max(shorter, default=most)


# How many times more articles leave out a middle name that few know.
_RARE = 3
_EDITION = re.compile(r"(.*\S)\s+(?:19|20)\d\d")


def groups_of(names: Iterable[Local]) -> list[Group]:
    """Group the names of all articles.

    Parameters
    ----------
    names : iterable of Local
        Names, article by article in the order of article ids.

    Returns
    -------
    list of Group
        In the order of their first names.
    """
    groups: dict[tuple[str, Words, bool], Group] = defaultdict(Group)
    # what an ambiguous name stands for is decided article by article
    for local in names:
        groups[local.kind, local.key, bool(local.entries)].locals.append(local)
    return list(groups.values())
