"""What else an article is about: evidence for what a short name stands for."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from cryptonews_nlp.linking.article.country import home_of
from cryptonews_nlp.linking.article.local import Local
from cryptonews_nlp.linking.corpus.groups import Group
from cryptonews_nlp.linking.names.known import PLACE_KINDS
from cryptonews_nlp.linking.names.shapes import CRYPTO, PERSON

#: How much it tells that two articles share a name, before rarity: a country or an
#: asset hardly anything, an unknown person or firm most (set by hand).
_WEIGHT = {"country": 0.05, "place": 0.2, "asset": 0.15, "known": 0.5, "name": 1.0}


class Context:
    """The names of each article, weighted by how rare they are.

    Parameters
    ----------
    groups : sequence of Group
        All names of the corpus.
    """

    def __init__(self, groups: Sequence[Group]) -> None:
        self._of: dict[str, dict[int, float]] = {}
        self._countries: dict[str, Counter[str]] = {}
        self._number: dict[Local, int] = {}
        self._profiles: dict[int, dict[int, float]] = {}
        self._country_profiles: dict[int, Counter[str]] = {}
        n_articles = len({a for group in groups for a in group.articles})
        scale = math.log(1 + n_articles)
        for number, group in enumerate(groups):
            group.number = number
            articles = group.articles
            rarity = math.log((1 + n_articles) / len(articles)) / scale
            weight = _WEIGHT[_kind(group.locals[0])] * rarity
            for article_id in articles:
                self._of.setdefault(article_id, {})[number] = weight
            self._number.update(dict.fromkeys(group.locals, number))
        for local in (local for group in groups for local in group.locals):
            if local.country:
                counts = self._countries.setdefault(local.article_id, Counter())
                counts[local.country] += 1

    def number(self, local: Local) -> int:
        """Return the number of the group of a name."""
        return self._number[local]

    def names(self, article_id: str) -> dict[int, float]:
        """Return the groups that an article names, with their weights."""
        return self._of[article_id]

    def share(self, article_id: str, part: float) -> float:
        """Return the weight of a part of all that an article names."""
        return part * sum(self._of[article_id].values())

    def profile(self, group: Group) -> dict[int, float]:
        """Return the names around a group's mentions with their shares (0-1).

        A name shared with one of many articles tells little: the share is the number
        of articles over the square root of all.
        """
        found = self._profiles.get(group.number)
        if found is None:
            counts: Counter[int] = Counter()
            articles = group.articles
            for article_id in articles:
                counts.update(self._of[article_id].keys())
            root = math.sqrt(len(articles))
            found = {number: min(1.0, n / root) for number, n in counts.items()}
            self._profiles[group.number] = found
        return found

    def affinity(
        self, article_id: str, group: Group, without: Iterable[int] = ()
    ) -> float:
        """Return how much an article shares with the articles of a group.

        Parameters
        ----------
        article_id : str
            The article.
        group : Group
            A group of other articles.
        without : iterable of int
            Numbers of groups that do not count: those that are to be decided on.

        Returns
        -------
        float
            Sum of the weights of shared names; 1 is a rare name in common.
        """
        profile = self.profile(group)
        left_out = {group.number, *without}
        return sum(
            weight * profile[number]
            for number, weight in self._of[article_id].items()
            if number in profile and number not in left_out
        )

    def shared(self, a: Group, b: Group) -> float:
        """Return how much the articles of two groups share."""
        if len(a.locals) > len(b.locals):
            a, b = b, a
        articles = sorted(a.articles)
        without = (a.number,)
        return max(self.affinity(article_id, b, without) for article_id in articles)

    def countries(self, article_id: str) -> Counter[str]:
        """Return the countries that an article's places and bodies belong to."""
        return self._countries.get(article_id, Counter())

    def home(self, article_id: str) -> str:
        """Return the country that an article is about; none where two are."""
        return home_of(self.countries(article_id))

    def countries_of(self, group: Group) -> Counter[str]:
        """Return in how many of a group's articles each country occurs."""
        found = self._country_profiles.get(group.number)
        if found is None:
            articles = sorted(group.articles)
            found = Counter(code for a in articles for code in self.countries(a))
            self._country_profiles[group.number] = found
        return found


def _kind(local: Local) -> str:
    if local.kind == PERSON:
        return "name"
    if local.kind == CRYPTO:
        return "asset"
    if local.entry_kind == "country":
        return "country"
    if local.entry_kind in PLACE_KINDS or local.labels == {"LOC"}:
        return "place"
    return "known" if local.entry_kind else "name"
