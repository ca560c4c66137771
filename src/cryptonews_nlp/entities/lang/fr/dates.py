"""French words of dates."""

from __future__ import annotations

import re

from cryptonews_nlp._words import words
from cryptonews_nlp.calendar import CALENDARS, numbered
from cryptonews_nlp.entities.lang.words.values import DateWords

_CALENDAR = CALENDARS["fr"]
MONTH = (
    r"(?P<month>(?i:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|"
    r"octobre|novembre|d[ée]cembre|(?:janv|févr|fév|avr|juil|sept|oct|nov|déc)\b\.?))"
)
WEEKDAY = rf"(?P<weekday>(?i:{'|'.join(_CALENDAR.weekday_names)}))"
DAY = r"(?P<day>1er|[0-3]?\d)"
YEAR = r"(?P<year>(?:19|20)\d\d)"
PART = r"(?: matin| midi| soir| après-midi)?"
WHICH = r"(?P<which>derni[eè]re?|prochaine?)"
ORDINAL = (
    r"(?P<ordinal>premier|deuxième|second|troisième|quatrième|dernier|"
    r"[1-4](?:er|e|ème))"
)
PERIOD = r"(?P<period>trimestre|semestre)"
N = (
    r"(?P<n>\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|"
    r"quinze|vingt)"
)
_UNIT = r"(?P<unit>jour|semaine|mois|an|année)s?"
_RELATIVE_WORDS = (
    r"hier|aujourd'hui|demain|après-demain|ce (?:matin|midi|soir)|cette nuit|"
    r"la semaine (?:dernière|passée|prochaine)|cette (?:semaine|année)|"
    r"le mois (?:dernier|passé|prochain)|ce mois-ci|l'an (?:dernier|passé|prochain)|"
    r"l'année (?:dernière|passée|prochaine)|il y a|plus (?:tôt|tard)|auparavant|"
    r"la veille|le lendemain|trimestre|semestre|[ts][1-4]|noël|toussaint|jour de l'an|"
    r"nouvel an|saint-sylvestre"
)
_PLANNED = words("""
    prévu prévue prévus prévues attendu attendue attendus attendues censé censée appelé
    appelée reporté reportée reportés reportées convoqué convoquée
""")
_PLANS = words("prévoir compter devoir espérer promettre vouloir souhaiter aller")
_STARTING = words("""
    démarre démarrent débute débutent reprend reprennent commence commencent rouvre
    expire doit doivent devrait devraient
""")

# "Noël Martin" is a man.
_AT = (
    r"(?:(?<=avant )|(?<=depuis )|(?<=après )|(?<=jusqu'à )|(?<=d'ici )|"
    r"(?<=d'ici à ))"
)

WORDS = DateWords(
    months=numbered(_CALENDAR.months, 1),
    weekdays=numbered(_CALENDAR.weekdays, 0),
    date_patterns=(
        rf"{ORDINAL} {PERIOD}(?: (?:de|de l'année|de l'exercice))? {YEAR}",
        rf"(?P<period>[TS])(?P<ordinal>[1-4]) {YEAR}",
        rf"{ORDINAL} {PERIOD}",
        rf"(?:{WEEKDAY},? )?{DAY} {MONTH},? {YEAR}",
        rf"(?:{WEEKDAY},? )?{DAY} {MONTH}(?! (?:19|20)\d\d)(?: {WHICH})?\b",
        rf"{DAY}(?= ?(?:au|et|à|-|–) ?(?:le )?[0-3]?\d {MONTH}(?: {YEAR})?)",
        rf"{MONTH} {YEAR}",
        rf"{MONTH} {WHICH}",
        rf"(?:(?:début|fin|mi)[- ]){MONTH}\b",
        rf"{WEEKDAY} {WHICH}",
        rf"{WEEKDAY} (?P<day>1er|[0-3]?\d)\b(?! (?:h|heures?|ans|euros?|personnes)\b|[hH:,.]\d|h\b)",  # noqa: E501 - one pattern
        rf"{WEEKDAY}{PART}\b",
    ),
    relative_dates=(
        (r"avant-hier(?: soir)?", "day-2"),
        (r"après-demain", "day+2"),
        (r"hier(?: (?:matin|soir|après-midi))?", "day-1"),
        (r"(?:aujourd['’]hui|ce (?:matin|midi|soir)|cette nuit)(?!-là)", "day+0"),
        (r"demain(?: (?:matin|soir))?", "day+1"),
        (r"la semaine (?:dernière|passée)", "week-1"),
        (r"cette semaine", "week+0"),
        (r"la semaine prochaine", "week+1"),
        (r"le mois (?:dernier|passé)", "month-1"),
        (r"ce mois-ci", "month+0"),
        (r"le mois prochain", "month+1"),
        (r"le trimestre (?:dernier|passé)", "quarter-1"),
        (r"ce trimestre", "quarter+0"),
        (r"le trimestre prochain", "quarter+1"),
        (r"l['’]an (?:dernier|passé)|l['’]année (?:dernière|passée)", "year-1"),
        (r"cette année", "year+0"),
        (r"l['’]an prochain|l['’]année prochaine", "year+1"),
        (rf"il y a {N} {_UNIT}", "ago"),
        (rf"{N} {_UNIT} (?:plus tôt|auparavant)", "anchor-"),
        (rf"{N} {_UNIT} plus tard", "anchor+"),
        (r"la veille", "anchor-1"),
        (r"le lendemain", "anchor+1"),
        (rf"{_AT}Noël(?: {YEAR})?", "on 12-25"),
        (rf"la Toussaint(?: {YEAR})?", "on 11-01"),
        (rf"(?:le |la |au )?(?:jour de l'[Aa]n|Nouvel [Aa]n)(?: {YEAR})?", "on 01-01"),
        (rf"la Saint-Sylvestre(?: {YEAR})?", "on 12-31"),
    ),
    relative_words=_RELATIVE_WORDS,
    time_units={
        "jour": "day",
        "semaine": "week",
        "mois": "month",
        "an": "year",
        "année": "year",
        "trimestre": "quarter",
        "t": "quarter",
        "semestre": "half",
        "s": "half",
    },
    which={
        "dernier": -1,
        "dernière": -1,
        "derniere": -1,
        "prochain": 1,
        "prochaine": 1,
    },
    ordinals={
        "premier": 1,
        "deuxième": 2,
        "second": 2,
        "troisième": 3,
        "quatrième": 4,
        "dernier": -1,
    },
    date_leads=(
        "en|depuis|de|d'|fin|début|mi|avant|après|dès|d'ici|année|an|pour|jusqu'en|"
        "jusqu'à|vers|courant|à|et|entre|ou|printemps|été|automne|hiver|d'ici à|"
        "horizon|exercice|saison|édition|daté de|annuels|période"
    ),
    not_after_year="(?:personnes|victimes|clients|euros|dollars|utilisateurs|autres)",
    plain_months="|".join(n for n in _CALENDAR.month_names if n != "mars"),
    lead_months="mars",
    range_links="(?:et|à|au|jusqu'(?:à|au))(?: le)?",
    not_a_day="chaque|tous les",
    some_day="un|quelque",
    some_day_after=re.compile(r" (?:suivant|précédent|d'(?:après|avant))\b"),
    since="depuis",
    lead_links="le |la |l'",
    until="d'ici(?: à| au| le)?|avant|jusqu'(?:à|au|en)|à partir de",
    until_words="(?:le|en|pour le|pour|ce|dès|à partir de|d'ici|avant|au)",
    future=(
        r"\w{3,}(?:era|eront|ira|iront|dra|dront)|sera|seront|aura|auront|prévue?s?|"
        r"attendue?s?|doit|doivent|devra|devront|prochaine?s? [a-zé-]+|reposez|"
        r"rendez-vous|redemandez"
    ),
    future_auxiliaries=frozenset(),
    perfect=frozenset(("avoir",)),
    planned=_PLANNED,
    plans=_PLANS,
    starting=_STARTING,
)
