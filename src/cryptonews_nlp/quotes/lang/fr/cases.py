"""French words that tell of a case at law. Lists written for this project."""

from __future__ import annotations

from cryptonews_nlp.quotes.lang.words.tables import by_joint

_PARTICIPLES = """
    poursuivi jugé condamné inculpé écroué arrêté interpellé incarcéré détenu recherché
    rejugé acquitté relaxé
    """
CASES = by_joint(
    {
        "pour": " ".join(
            [
                "enquête enquêtes information procès examen plainte plaintes",
                *(
                    participle + ending
                    for participle in _PARTICIPLES.split()
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
