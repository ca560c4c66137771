"""Parts of speech by what they do in a clause, as Universal Dependencies tag them."""

from __future__ import annotations

VERBAL = frozenset({"VERB", "AUX"})
NOUNS = frozenset({"NOUN", "PROPN"})
#: What heads a noun phrase.
NOMINAL = NOUNS | {"PRON", "NUM"}
#: What a noun phrase is made of.
NOUN_PHRASE = NOMINAL | {"DET", "ADJ"}
#: What stands from the start of a clause up to its verb.
SUBJECT_PHRASE = NOUN_PHRASE | {"ADV"}
CONJUNCTIONS = frozenset({"CCONJ", "SCONJ"})
#: What leans on a verb.
LIGHT = frozenset({"AUX", "PRON", "ADV", "PART"})
