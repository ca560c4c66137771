"""What the finders need to know of French."""

from __future__ import annotations

from cryptonews_nlp.entities.lang.fr import (
    capitals,
    cues,
    dates,
    money,
    names,
    numbers,
    roles,
    titles,
)
from cryptonews_nlp.entities.lang.words import joined

WORDS = joined(numbers, money, dates, names, titles, capitals, cues, roles)
