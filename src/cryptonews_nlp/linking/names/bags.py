"""Names as bags of words that meet across word order and languages."""

from __future__ import annotations

from functools import lru_cache

from cryptonews_nlp.bridge import load_bridge, stem
from cryptonews_nlp.linking.names.folding import LEAST_LETTERS, Words, sound_key
from cryptonews_nlp.linking.names.known import country_adjectives, place_names
from cryptonews_nlp.linking.names.lexicon import (
    HEAD_WORDS,
    PHRASES,
    SMALL_WORDS,
    WEAK_HEADS,
)

#: A translation with less weight than this is a remote sense.
_LEAST_WEIGHT = 0.04
#: Marks of a word's own forms, sounds and places, beside its translations.
_OWN = "~@"
#: Words of the longest place name that is looked for inside a name.
_LONGEST_PLACE = 5

#: Words of the longest phrase that one word stands for.
LONGEST_PHRASE = max(map(len, PHRASES))

#: The forms under which one word of a name may meet a word of another name.
Alternatives = frozenset[str]
#: Words of a name, each with whether it is weak.
Bag = tuple[tuple[Alternatives, bool], ...]


@lru_cache(maxsize=100_000)
def bag(words: Words, language: str) -> Bag:
    """Return the words of a name as sets of forms, with whether each is weak.

    Places are one word each, ``@`` and their English name or country code, as are
    adjectives of nationality; other words are English stems and sounds. A weak word
    (office, service, force) may be missing in the other name.

    Parameters
    ----------
    words : tuple of str
        Folded words.
    language : str
        Language of the text around the name.

    Examples
    --------
    >>> french = bag(("police", "federale", "australienne"), "fr")
    >>> english = bag(("australian", "federal", "police"), "en")
    >>> match(french, english)
    (3, 0)
    """
    found: list[tuple[Alternatives, bool]] = []
    words = _without_phrases(words)
    position = 0
    while position < len(words):
        place, size = _place_at(words, position)
        if place:
            found.append((frozenset({f"@{place}"}), False))
            position += size
            continue
        word = words[position]
        position += 1
        if word in SMALL_WORDS:
            continue
        code = country_adjectives().get(word)
        if code:
            found.append((frozenset({f"@{code}"}), False))
        else:
            forms = _forms(word, language)
            if len(words) == 1 and len(word) < LEAST_LETTERS:
                # alone, short words sound alike by chance
                forms = frozenset(form for form in forms if form[0] != "~")
            found.append((forms, word in WEAK_HEADS))
    return tuple(found)


def _without_phrases(words: Words) -> Words:
    for size in range(min(LONGEST_PHRASE, len(words)), 1, -1):
        for i in range(len(words) - size + 1):
            one = PHRASES.get(words[i : i + size])
            if one:
                return _without_phrases((*words[:i], one, *words[i + size :]))
    return words


def _place_at(words: Words, position: int) -> tuple[str, int]:
    names = place_names()
    for size in range(min(_LONGEST_PLACE, len(words) - position), 0, -1):
        place = names.get(words[position : position + size])
        if place:
            return place, size
    return "", 0


@lru_cache(maxsize=50_000)
def _forms(word: str, language: str) -> Alternatives:
    forms = {stem(word, language), f"~{sound_key(word)}"}
    forms |= {f"={head}" for head in HEAD_WORDS.get(word, ())}
    translations = load_bridge().translate(word, language)
    forms |= {key for key, weight in translations.items() if weight >= _LEAST_WEIGHT}
    return frozenset(forms)


def match(a: Bag, b: Bag, *, translated: bool = True) -> tuple[int, int]:
    """Align the words of two names.

    Parameters
    ----------
    a, b : Bag
        The names.
    translated : bool
        They are in two languages, of which each has its own word for a kind of body
        and may leave it out. In one language a council is no commission, and only one
        of two names leaves such a word out.

    Returns
    -------
    tuple of (int, int)
        Words that found a partner, and words that are missing on either side although
        they are not weak.
    """
    free = list(b)
    matched, alone = 0, []
    for forms, weak in a:
        meets = forms if translated else {f for f in forms if f[0] in _OWN}
        partner = next((other for other in free if meets & other[0]), None)
        if partner is not None:
            free.remove(partner)
            matched += 1
        else:
            alone.append(weak)
    weak_on_both = not translated and bool(alone and free)
    left = [*alone, *(weak for _, weak in free)]
    return matched, len(left) if weak_on_both else left.count(False)
