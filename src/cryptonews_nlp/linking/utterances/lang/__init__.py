"""Words of closed classes in each language.

Negations, persons and numbers carry what a short quote says ("Not once, your honour"),
and the bilingual lexicon leaves them out.
"""

from __future__ import annotations

from collections.abc import Mapping

from cryptonews_nlp.linking.utterances.lang import en, fr


def _table(text: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for line in text.strip().splitlines():
        kind, *words = line.split()
        for word in words:
            found.setdefault(word, kind)
    return found


#: Language, folded word, class; a number is its digits.
CLOSED: Mapping[str, Mapping[str, str]] = {
    "en": _table(en.CLOSED),
    "fr": _table(fr.CLOSED),
}
