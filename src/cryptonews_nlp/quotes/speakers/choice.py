"""Who speaks a marked stretch, as chosen."""

from __future__ import annotations

from dataclasses import dataclass

from cryptonews_nlp.quotes.speakers.context import Context
from cryptonews_nlp.quotes.words.candidate import Candidate


@dataclass(slots=True)
class Choice:
    """The speaker chosen for one marked stretch.

    Attributes
    ----------
    candidate : Candidate or None
        The speaker as written, also for a stretch that goes on with the turn of
        the one before.
    goes_on : bool
        Whether the stretch has no attribution of its own.
    probability : float
        Of this choice, 0-1.
    quoted : float
        Probability that the stretch quotes anybody.
    cued : bool
        Whether the sentence of the stretch says who speaks.
    """

    context: Context
    candidate: Candidate | None
    goes_on: bool
    probability: float
    quoted: float
    cued: bool = False

    def follow(self, other: Choice) -> None:
        """Take over the speaker of another stretch, whose cue is not here."""
        self.candidate, self.goes_on = other.candidate, True
        self.probability = other.probability
