"""Two articles that no third one joins must be alike themselves."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import sparse

from cryptonews_nlp.events import Story, cluster_stories
from cryptonews_nlp.events.comparison import compare
from cryptonews_nlp.events.finder import CUT
from cryptonews_nlp.events.pairs import parted_pairs


def test_only_pairs_are_parted():
    """Groups of three, single stories and pairs that are alike stay."""
    labels = np.array([0, 0, 0, 1, 2, 2, 3, 3])
    likeness = sparse.csr_matrix(np.full((8, 8), 0.1))
    likeness[6, 7] = 0.3
    found = parted_pairs(labels, likeness, 0.2).tolist()
    assert found == [0, 0, 0, 1, 2, 4, 3, 3]
    alone = np.array([0, 1])
    assert parted_pairs(alone, likeness[:2, :2], 0.2).tolist() == [0, 1]


SUBJECT = {
    "en": (
        (
            "The exchange Brimholt raises its fee for withdrawals",
            (
                "Clients of the exchange Brimholt pay two euros for each withdrawal "
                "from June on. Its director says that storage costs more than a year "
                "ago."
            ),
        ),
        (
            "Brimholt opens an office in Tonsberg",
            (
                "The exchange Brimholt has hired forty people for an office in "
                "Tonsberg. Its director says that clients wait for it. The mayor cut "
                "the ribbon."
            ),
        ),
    ),
    "fr": (
        (
            "La plateforme Brimholt relève le prix des retraits",
            (
                "Les clients de la plateforme Brimholt paieront deux euros par retrait "
                "dès juin. Son directeur dit que la garde coûte plus cher qu'il y a "
                "un an."
            ),
        ),
        (
            "Brimholt ouvre un bureau à Tonsberg",
            (
                "La plateforme Brimholt a embauché quarante personnes pour un bureau à "
                "Tonsberg, dit son directeur à ses clients. Le maire a coupé le ruban."
            ),
        ),
    ),
}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_one_subject_is_no_event(language):
    """Each takes in the other as its nearest: an echo of what little they share."""
    stories = [
        Story(f"{number}", language, title, text)
        for number, (title, text) in enumerate(SUBJECT[language])
    ]
    compared = compare(stories)
    assert compared.itself[0, 1] < CUT
    assert compared.alike[0, 1] > CUT
    assert len(set(cluster_stories(stories))) == len(stories)
