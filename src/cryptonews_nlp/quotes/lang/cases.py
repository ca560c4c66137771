"""Words that tell of a case at law, by what joins an offence to them: "tried for".

Lists written for this project.
"""

from __future__ import annotations

from collections.abc import Mapping


def _by_word(cases: Mapping[str, str]) -> dict[str, frozenset[str]]:
    return {
        word: frozenset(joints.split())
        for joints, words in cases.items()
        for word in words.split()
    }


ENGLISH = _by_word(
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
_FRENCH_PARTICIPLES = """
    poursuivi jugé condamné inculpé écroué arrêté interpellé incarcéré détenu recherché
    rejugé acquitté relaxé
    """
FRENCH = _by_word(
    {
        "pour": " ".join(
            [
                "enquête enquêtes information procès examen plainte plaintes",
                *(
                    participle + ending
                    for participle in _FRENCH_PARTICIPLES.split()
                    for ending in ("", "e", "s", "es")
                ),
            ]
        ),
        "de du des d'": """
            chef chefs inculpation inculpations coupable coupables délit délits
            soupçonné soupçonnée soupçonnés soupçonnées
            """,
    }
)
