"""Similarity seen from the neighbourhood."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import sparse

from cryptonews_nlp.events import Story, cluster_stories
from cryptonews_nlp.events.graph import COPY
from cryptonews_nlp.events.neighbourhood import BLOCK, contrasted, enriched

# three sides of one affair, and two other affairs
AFFAIRS = {
    "en": [
        "Brimholt, an exchange of Oslo, lost tokens to thieves on Monday.",
        "The thieves who robbed Brimholt hid the tokens in a mixer called Vrask.",
        "Prosecutor Solveig Aune traced the Vrask mixer and froze forty wallets.",
        "Olive farmers in the valley fear the smallest harvest after a dry summer.",
        "A museum of clocks opens its new wing with a concert of bells.",
    ],
    "fr": [
        "Brimholt, une plateforme d'Oslo, a perdu lundi des jetons volés.",
        "Les voleurs de Brimholt ont caché les jetons dans un mélangeur nommé Vrask.",
        "La procureure Solveig Aune a suivi le mélangeur Vrask et gelé des comptes.",
        "Les oléiculteurs de la vallée craignent une maigre récolte après l'été.",
        "Un musée de l'horlogerie inaugure son aile avec un concert de cloches.",
    ],
}


def graph(*pairs, n):
    rows = np.zeros((n, n))
    for left, right, value in pairs:
        rows[left, right] = rows[right, left] = value
    return sparse.csr_matrix(rows)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_sides_of_one_affair_meet_through_a_third(language):
    """The first and the last text share no rare word; the second knows both."""
    stories = [Story(str(n), language, "", t) for n, t in enumerate(AFFAIRS[language])]
    labels = cluster_stories(stories)
    assert labels[0] == labels[1] == labels[2]
    assert len({labels[0], labels[3], labels[4]}) == 3


@pytest.mark.parametrize("language", ["en", "fr"])
def test_reprints_do_not_part_their_event(language):
    """A reprint or two of one article leaves the groups as they are."""
    stories = [Story(str(n), language, "", t) for n, t in enumerate(AFFAIRS[language])]
    copies = [Story(f"0~{n}", language, "", stories[0].text) for n in range(2)]
    labels = cluster_stories([*stories, *copies])
    assert set(labels[5:]) == {labels[0]} == set(labels[:3])
    assert len(set(labels)) == 3


def test_a_close_companion_lowers_the_others():
    """The same similarity means less beside a closer one; copies are no companions."""
    plain = graph((0, 1, 0.3), n=3)
    close = graph((0, 1, 0.3), (0, 2, 0.6), n=3)
    copied = graph((0, 1, 0.3), (0, 2, COPY), n=3)
    alone = contrasted(plain)[0, 1]
    assert contrasted(close)[0, 1] < alone
    assert contrasted(copied)[0, 1] == pytest.approx(alone)
    assert contrasted(copied)[0, 2] == pytest.approx(COPY)


def test_enriched_is_symmetric_in_blocks(monkeypatch):
    """Cutting the product into blocks changes nothing."""
    rng = np.random.default_rng(0)
    rows = np.triu(rng.random((40, 40)) ** 4, 1)
    whole = enriched(sparse.csr_matrix(rows + rows.T)).toarray()
    monkeypatch.setattr("cryptonews_nlp.events.neighbourhood.BLOCK", 7)
    assert BLOCK > 40
    parts = enriched(sparse.csr_matrix(rows + rows.T)).toarray()
    assert np.allclose(whole, parts)
    assert np.allclose(whole, whole.T)
    assert not whole.diagonal().any()


def test_nothing_alike_stays_unlike():
    """A folder without a similar pair has an empty graph."""
    empty = graph(n=3)
    assert enriched(contrasted(empty)).nnz == 0
