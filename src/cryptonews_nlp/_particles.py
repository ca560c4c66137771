"""Small words inside the names of persons, whatever the language of the article."""

from __future__ import annotations

from cryptonews_nlp._words import words

#: In lower case; the surname begins with the first of them.
PARTICLES = words("""
    abu al arap auf ben bent bin bint binte binti da das de del dela della den der des
    di do dos du el ibn la le ole ould san sant ten ter van van't von zum zur
""")

#: Any of them, as alternatives of a regular expression.
PARTICLE = "|".join(sorted(PARTICLES))
