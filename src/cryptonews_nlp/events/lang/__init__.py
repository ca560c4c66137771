"""Words of each language that tell what kind of happening an article reports."""

import re
from collections.abc import Mapping

from cryptonews_nlp.events.lang import en, fr

#: By ISO 639-1 code, then by kind: folded words and phrases (no accents, lower case).
KIND_WORDS: Mapping[str, Mapping[str, frozenset[str]]] = {
    "en": en.KIND_WORDS,
    "fr": fr.KIND_WORDS,
}

#: By ISO 639-1 code: phrases that are passed over.
SET_PHRASES: Mapping[str, tuple[str, ...]] = {
    "en": en.SET_PHRASES,
    "fr": fr.SET_PHRASES,
}

#: By ISO 639-1 code: folded words with which a sentence turns to another happening.
REFERENCE_WORDS: Mapping[str, frozenset[str]] = {
    "en": en.REFERENCE_WORDS,
    "fr": fr.REFERENCE_WORDS,
}

#: By ISO 639-1 code: folded words that begin a sentence which leans on the one before.
LEANING_WORDS: Mapping[str, frozenset[str]] = {
    "en": en.LEANING_WORDS,
    "fr": fr.LEANING_WORDS,
}

#: By ISO 639-1 code: words with which agencies mark a version of a dispatch.
SLUGS: Mapping[str, tuple[str, ...]] = {"en": en.SLUGS, "fr": fr.SLUGS}

#: By ISO 639-1 code: headlines that explain, ask or sum up.
EXPLAINING: Mapping[str, re.Pattern[str]] = {
    "en": en.EXPLAINING,
    "fr": fr.EXPLAINING,
}

#: By ISO 639-1 code: the town that opens a headline, where local papers write so.
TOWNS: Mapping[str, re.Pattern[str]] = {"fr": fr.TOWN}

#: By ISO 639-1 code: the age of a person, right behind the name.
AGES: Mapping[str, re.Pattern[str]] = {"en": en.AGE, "fr": fr.AGE}
