"""What kind of happening a story reports, read from its title and opening words."""

from __future__ import annotations

import re
from functools import cache

from cryptonews_nlp.bridge import fold
from cryptonews_nlp.events.lang import KIND_WORDS, SET_PHRASES
from cryptonews_nlp.events.stories import Story

#: Characters of title and text in which news tells what happened.
LEAD = 300

_WORD = re.compile(r"[^\W\d_]+")


def kinds_of(story: Story) -> frozenset[str]:
    """Return the kinds of happening that the lead names; often none.

    Parameters
    ----------
    story : Story
        An article's content.

    Returns
    -------
    frozenset of str
        Keys of ``KIND_WORDS``: award, training, case, licence, penalty, purchase,
        outage, results. The same names for all languages.

    Examples
    --------
    >>> sorted(kinds_of(Story("a", "en", "Police arrest two in Lyon", "")))
    ['case']
    >>> sorted(kinds_of(Story("b", "fr", "La police de Lyon récompensée", "")))
    ['award']
    >>> sorted(kinds_of(Story("c", "en", "Net profit up at Velmar", "")))
    ['results']
    """
    words = KIND_WORDS.get(story.language, {})
    lead = f"{story.title}\n{story.text}"[:LEAD]
    folded = " ".join(fold(word) for word in _WORD.findall(lead))
    for phrase in SET_PHRASES.get(story.language, ()):
        folded = folded.replace(phrase, " ")
    written, padded = set(folded.split()), f" {folded} "
    told = [kind for kind, some in words.items() if not some.isdisjoint(written)]
    told += [kind for kind, phrase in _phrases(story.language) if phrase in padded]
    return frozenset(told)


@cache
def _phrases(language: str) -> tuple[tuple[str, str], ...]:
    """Return kinds of happening with the phrases that tell them, between spaces."""
    return tuple(
        (kind, f" {phrase} ")
        for kind, some in KIND_WORDS.get(language, {}).items()
        for phrase in sorted(some)
        if " " in phrase
    )
