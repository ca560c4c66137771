"""What articles of either language write within and beside the names of persons."""

from __future__ import annotations

import re

from cryptonews_nlp._particles import PARTICLE, PARTICLES

#: Honours, degrees and offices behind a name.
HONOURS = re.compile(
    r",? (?:KC|QC|SC|SAN|JP|MP|MEP|MSP|OBE|MBE|CBE|PhD|CPA|CFA|IPS|Esq)\.?$"
)
#: Those of them that no company has in its name.
PERSONAL_HONOURS = re.compile(r",? (?:KC|QC|SAN|OBE|MBE|CBE|PhD|IPS)\b\.?")
#: What a name may carry behind a comma, which names nobody alone: "Jr.", "Ph.D."
BEHIND_NAME = re.compile(r"(?:[JS]r|Ph\. ?D|M\.D|J\.D|D\.D\.S|R\.N|Esq)\.?")
#: Which of several bearers of a name: "Roe Jr.", "Roe III".
GENERATION = re.compile(r", ?(?:[JS]r\b\.?|I{2,3}\b|IV\b)")
#: That, or the number of somebody unnamed, at the end of a name ("Jane Doe #1").
WHICH_BEARER = re.compile(r",? (?:[JS]r\.?|I{2,3}|IV|#?\d+)$")
#: Surnames that a court gives somebody whom it does not name.
UNNAMED = frozenset({"doe", "roe"})
#: Particles with a capital.
CAPITAL_PARTICLES = frozenset(map(str.capitalize, PARTICLES))
#: Before the name of the father, as alternatives of a regular expression.
FATHER_LINK = "a/l|a/p|s/o|d/o|binti?|binte|bent|ould"
#: What stands between two parts of a name, as alternatives of a regular expression.
INNER_PARTICLE = f"{PARTICLE}|{FATHER_LINK}|El|Le|La|Ben|ag"
#: Words that open a sentence and also a surname: "Horest Au Yeung", « Jo Les Moss ».
OPENING_SURNAMES = frozenset({"au", "les"})
#: "K. Perumal a/l Mutharan": the father's name goes on.
FATHER = re.compile(rf" (?:{FATHER_LINK}) [A-ZÀ-Ý][\w'-]+(?: [A-ZÀ-Ý][\w'-]+)?")
#: An age behind a name.
AGE = re.compile(r"(?:, (?:aged )?| \()[1-9]\d(?:[,.;)]| ans| years)")
#: The article before a title that stands for its bearer: "the King", « la Reine ».
DEFINITE = re.compile(r"\b(?:the|le|la) $", re.IGNORECASE)
