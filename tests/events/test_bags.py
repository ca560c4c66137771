"""Written words as counted stems."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from cryptonews_nlp.bridge import load_bridge
from cryptonews_nlp.events.bags import stems_of, words_of
from cryptonews_nlp.events.tally import Tally

TEXTS = {
    "en": "The bank of Oslo, and banks of 12,000 clients",
    "fr": "La banque d'Oslo, et les banques de 12 000 clients",
}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_stems_are_those_of_the_bridge(language):
    """Each language has its own, whatever the other stories hold."""
    tally = Tally()
    for text in TEXTS.values():
        tally.add(Counter(words_of(text)))
    bridge, languages = load_bridge(), list(TEXTS)
    rows, names = stems_of(tally.counts(), np.arange(2), languages, bridge)
    row = rows[[languages.index(language)]].toarray().ravel()
    told = {"en": {"bank": 1, "banks": 1}, "fr": {"banque": 1, "banques": 1}}[language]
    plain = {"Oslo": 1, "clients": 1, "12,000" if language == "en" else "12 000": 1}
    wanted = bridge.counts(told | plain, language)
    found = {name: row[column] for name, column in names.items() if row[column]}
    assert found == pytest.approx(wanted)
