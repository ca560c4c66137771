"""A mention with its way to a name, and a thing as one article names it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from cryptonews_nlp._types import MentionKey
from cryptonews_nlp.entities.catalogue.entry import Entry
from cryptonews_nlp.linking.names.folding import Words


@dataclass(slots=True)
class Link:
    """A mention, and how it came to its name.

    Attributes
    ----------
    key : MentionKey
        The mention.
    language, text : str
        Language of its zone; the words.
    method, via : str
        How it joined, and the name it joined through.
    """

    key: MentionKey
    language: str
    text: str
    method: str
    via: str


@dataclass(slots=True, eq=False)
class Local:
    """One thing as one article names it.

    Attributes
    ----------
    article_id : str
        The article.
    kind : str
        ``person``, ``crypto`` or ``thing``: names are compared within a kind, whatever
        persons share with places and firms (Florence Lyon, Jordan Paris).
    key : tuple of str
        Folded words of the fullest name.
    name : str
        The fullest name as written, or the canonical one.
    canonical : bool
        Whether the name comes from the gazetteer or from a definition.
    weak : bool
        Whether the gazetteer gives the name to a form that other things have as well.
    country : str
        Code that the gazetteer gives; empty for none.
    entry_kind : str
        Finer class that the gazetteer gives.
    entry_label : str
        Label that the gazetteer gives.
    links : list of Link
        Its mentions.
    labels : set of str
        Labels of its mentions.
    forms : set of tuple of str
        Folded words of every name it has in the article.
    entries : tuple of Entry
        Gazetteer entries that an ambiguous name may stand for.
    roles : list of (tuple of str, str, Local or None)
        Folded words of a role, their language, and the organisation.
    """

    article_id: str
    kind: str
    key: Words
    name: str
    canonical: bool = False
    weak: bool = False
    country: str = ""
    entry_kind: str = ""
    entry_label: str = ""
    links: list[Link] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)
    forms: set[Words] = field(default_factory=set)
    entries: tuple[Entry, ...] = ()
    roles: list[tuple[Words, str, Local | None]] = field(default_factory=list)

    @property
    def first(self) -> int:
        """Offset of the first mention."""
        return min(link.key[1] for link in self.links)

    def take(self, links: Iterable[Link], method: str) -> None:
        """Take mentions over, with the method that joined them."""
        for link in links:
            if link.method == "name":
                link.method, link.via = method, self.name
            self.links.append(link)
            self.labels.add(link.key[3])
