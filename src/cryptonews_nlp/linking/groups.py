"""Names of several articles that name one thing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from cryptonews_nlp.linking.local import Link, Local
from cryptonews_nlp.linking.names import Words


@dataclass(slots=True, eq=False)
class Group:
    """Names of several articles that name one thing.

    Attributes
    ----------
    locals : list of Local
        One or more an article.
    """

    locals: list[Local] = field(default_factory=list)

    @property
    def links(self) -> Iterator[Link]:
        """Mentions of all its names."""
        return (link for local in self.locals for link in local.links)

    @property
    def n_articles(self) -> int:
        """Number of articles that name it."""
        return len({local.article_id for local in self.locals})

    @property
    def first_article(self) -> str:
        """Smallest article id."""
        return min(local.article_id for local in self.locals)

    def label(self) -> str:
        """Return the label that most mentions have."""
        labels = Counter(link.key[3] for link in self.links)
        return min(labels, key=lambda label: (-labels[label], label))

    def name(self) -> str:
        """Return the canonical name, else the one that most articles spell out."""
        known = Counter(local.name for local in self.locals if local.canonical)
        names = known or Counter(local.name for local in self.locals)
        return min(names, key=lambda n: (n.isupper(), -len(n.split()), -names[n], n))


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
    groups: dict[tuple[str, Words], Group] = defaultdict(Group)
    for local in names:
        groups[local.kind, local.key].locals.append(local)
    return list(groups.values())
