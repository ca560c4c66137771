"""Entities by any of their names, and ids that were meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

import pandas as pd

from cryptonews_nlp.linking.names.folding import fold

_NAMES = ("names_en", "names_fr", "acronyms")
#: Ids that an error shows, and those that it may look at: more would take seconds.
_SHOWN, _MOST = 3, 10_000


def find_entities(entities: pd.DataFrame, name: str) -> pd.DataFrame:
    """Return the entities that have all words of a name in one of theirs.

    Parameters
    ----------
    entities : pandas.DataFrame
        That frame of a result.
    name : str
        Compared without case, accents, hyphens and articles.
    """
    # of a speaker who is not known there is no name
    wanted = fold(name) if isinstance(name, str) else ""
    words = set(wanted.split())
    ranks = []
    for own, *others in entities[["name", *_NAMES]].itertuples(index=False):
        folded = [fold(form) for form in (own, *(f for forms in others for f in forms))]
        fits = bool(words) and any(words <= set(form.split()) for form in folded)
        # whoever is called just so comes before who has it in a longer name
        ranks.append((2 if wanted in folded else 1) if fits else 0)
    found = entities.assign(_rank=ranks)
    found = found[found["_rank"] > 0].sort_values(
        ["_rank", "n_mentions"], ascending=False, kind="stable"
    )
    return found.drop(columns="_rank").reset_index(drop=True)


def resembling(wanted: str, ids: Iterable[str]) -> list[str]:
    """Return ids like one that there is not; the first few where none is like it.

    Of very many ids only the first ones are looked at.

    Examples
    --------
    >>> resembling("person:ann-le", ["org:kraken", "person:ann-lee"])
    ['person:ann-lee']
    """
    known = list(ids)
    return get_close_matches(wanted, known[:_MOST], _SHOWN) or known[:_SHOWN]
