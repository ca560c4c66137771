"""English words that tell of a case at law. Lists written for this project."""

from __future__ import annotations

from cryptonews_nlp.quotes.lang.words.tables import by_joint

CASES = by_joint(
    {
        "of": """
            convicted acquitted cleared guilty count counts suspicion suspected charges
            """,
        "for": """
            tried trial sentenced prosecuted jailed arrested detained wanted indicted
            investigated
            """,
        "with": "charged",
        "into for": "investigation inquiry probe",
    }
)
