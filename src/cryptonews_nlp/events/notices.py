"""Pages that show a notice where the text of an article should be.

A scraper that meets a wall keeps the headline and what stands around the text: an offer
to subscribe, an error, teasers for other articles. Whatever these tell, it is not what
the headline tells, and two walls of one outlet are alike in all of it.
"""

from __future__ import annotations

from cryptonews_nlp.bridge import load_bridge

#: Characters up to which a text may be a notice; a short note tells its headline again.
SHORT = 600

#: What a text tells of its headline, 0-1, below which it is not the headline's text.
TOLD = 0.25


def is_notice(title: str, text: str, language: str) -> bool:
    """Return whether a text is too short and too unlike its headline to be its own.

    Parameters
    ----------
    title, text : str
        The headline of an article, and what was found as its text.
    language : str
        ISO 639-1 code.

    Examples
    --------
    >>> is_notice("Port of Varna closed by storm", "Subscribe to read on.", "en")
    True
    >>> is_notice("Port of Varna closed by storm", "A storm shut Varna.", "en")
    False
    """
    if not title or len(text) > SHORT:
        return False
    bridge = load_bridge()
    said, held = bridge.vector(title, language), bridge.vector(text, language)
    if not said:  # "???" tells nothing that a text could tell again
        return False
    return sum(w * w for stem, w in said.items() if stem in held) < TOLD
