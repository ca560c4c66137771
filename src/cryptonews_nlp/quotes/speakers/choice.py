"""Who speaks a marked stretch, as chosen."""

from __future__ import annotations

from dataclasses import dataclass

from cryptonews_nlp.quotes.speakers.context import Context
from cryptonews_nlp.quotes.words.candidate import Candidate

#: How probable a speaker must be whom no cue names: of words within a sentence of the
#: reporter, and of sentences of their own. Below, hardly any is right.
_LEAST_WITHIN = 0.55
_LEAST = 0.3


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

    @property
    def speaker(self) -> Candidate | None:
        """The candidate, unless it were only a guess.

        A cue near the stretch, or a chance that is no small one, makes it more.
        """
        c = self.candidate
        told = c is not None and c.speaks and not self.goes_on
        least = _LEAST_WITHIN if self.context.lower_start else _LEAST
        return c if told or self.probability >= least else None

    @property
    def guessed(self) -> bool:
        """Whether there is a candidate that is too improbable to be the speaker."""
        return self.candidate is not self.speaker

    def follow(self, other: Choice) -> None:
        """Take over the speaker of another stretch, whose cue is not here."""
        self.candidate, self.goes_on = other.candidate, True
        self.probability = other.probability
