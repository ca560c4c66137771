"""French months and days of the week, each in full and cut short."""

MONTHS = """
janvier janv
février févr fév fevrier
mars
avril avr
mai
juin
juillet juil
août aout
septembre sept
octobre oct
novembre nov
décembre déc decembre
"""
WEEKDAYS = """
lundi
mardi
mercredi
jeudi
vendredi
samedi
dimanche
"""
