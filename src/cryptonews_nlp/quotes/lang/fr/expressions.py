"""French phrases of several words. Lists written for this project."""

from __future__ import annotations

import re

from cryptonews_nlp._words import in_order, phrases

#: What names a source: « selon Zoé Roux ».
ACCORDING = phrases("""
    selon
    d'après
    à en croire
    de l'avis de
    de l'avis des
    de l'avis du
    de l'avis d'
    aux yeux de
    aux yeux des
    aux yeux du
    aux yeux d'
    au dire de
    au dire des
    au dire du
    au dire d'
    aux dires de
    aux dires des
    aux dires du
    aux dires d'
    par la voix de
    par la voix du
    pour
    si l'on en croit
    de l'aveu de
    de l'aveu du
    de l'aveu d'
    de l'aveu même de
    de l'aveu même du
    de l'aveu même d'
    aux termes de
    dans les mots de
    """)
#: What stands between a cue and its subject: « a dit de son côté Zoé Roux ».
ASIDES = tuple(
    in_order(phrase)
    for phrase in phrases("""
        de son côté
        de leur côté
        pour sa part
        pour leur part
        à son tour
        à leur tour
        à ses côtés
        à leurs côtés
        quant à lui
        quant à elle
        quant à eux
        entre autres
        en tout cas
        en substance
        en conclusion
        à ce sujet
        à ce propos
        sans détour
        d' emblée
        par ailleurs
        au contraire
        en revanche
        pourtant
        toutefois
        cependant
        encore
        aussi
        ainsi
        ensuite
        également
        """)
)
#: Who is told, and where: « à l'AFP », « aux Échos », « sur Radio Nord ».
_HEARER = (
    r"(?:à|aux?|sur|dans|devant|auprès d[eu]s?)\s+(?:l['’]|l[ae]\s|les\s)?[A-ZÀ-Ý]\w+"
    r"|à\sla\s(?:presse|barre)|aux\sjournalistes"
)
_DAY = (
    r"(?:ce\s)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
    r"(?:\s(?:matin|midi|soir))?|hier(?:\s(?:matin|soir))?|aujourd['’]hui"
)
#: The same within marks, any adverb, who is told, a day, or a word between commas:
#: « Il dort, raconte simplement Zoé Roux. », « Il dort, note, amer, Paul Roux. »
ASIDE = re.compile(
    r"(?:\s+(?:\w+ment|{}|{}|{})(?=\s)|,\s\w+,(?=\s)){{1,3}}".format(
        "|".join(r"\s*".join(map(re.escape, phrase)) for phrase in ASIDES).replace(
            "'", "['’]"
        ),
        _HEARER,
        _DAY,
    )
)
