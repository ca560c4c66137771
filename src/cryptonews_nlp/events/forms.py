"""Headlines that set out to explain, to ask or to sum up rather than to tell.

An explainer, a column or a digest is in the words of the happenings on its subject, and
often published beside them; but it tells none of them.
"""

from __future__ import annotations

from cryptonews_nlp.events.lang import EXPLAINING
from cryptonews_nlp.events.stories import Story


def explains(story: Story) -> bool:
    """Return whether the headline of a story is none of a report.

    Examples
    --------
    >>> explains(Story("a", "en", "Why banks fear the new parcel fee", ""))
    True
    >>> explains(Story("b", "fr", "La taxe sur les colis en cinq questions", ""))
    True
    >>> explains(Story("c", "en", "Ministers agree on a parcel fee", ""))
    False
    """
    pattern = EXPLAINING.get(story.language)
    return pattern is not None and pattern.search(story.title.strip()) is not None
