"""What the finders need to know of English."""

from __future__ import annotations

from cryptonews_nlp.entities.lang.en import cues, dates, money, names, numbers, roles
from cryptonews_nlp.entities.lang.words import joined

WORDS = joined(
    numbers.WORDS, money.WORDS, dates.WORDS, names.WORDS, cues.WORDS, roles.WORDS
)
