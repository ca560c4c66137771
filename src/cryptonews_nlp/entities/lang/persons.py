"""What articles of either language write within and beside the names of persons."""

from __future__ import annotations

import re

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
#: Small words inside the names of persons.
PARTICLES = frozenset((
    "de", "du", "des", "la", "le", "van", "von", "der", "den", "di", "da", "del",
    "della", "dos", "das", "el", "al", "bin", "binti", "binte", "bint", "bent", "ben",
    "ibn", "ter", "ten", "ould", "zum", "zur", "auf", "van't", "dela", "san", "sant",
    "arap", "ole",
))  # fmt: skip
#: Any of them, as alternatives of a regular expression.
PARTICLE = "|".join(sorted(PARTICLES))
#: Those of them that are words of their own where a sentence begins.
OPENING_PARTICLES = frozenset({"au", "de", "des", "du", "la", "le", "les"})
#: Those that stand between two parts of a name in an apposition or behind a title.
INNER_PARTICLES = (
    "de|du|van|von|den|bin|binti?|binte|bent|ben|ould|ag|s/o|d/o|a/l|a/p|El|Le|La|Ben"
)
#: "K. Perumal a/l Mutharan": the father's name goes on.
FATHER = re.compile(
    r" (?:a/l|a/p|s/o|d/o|binti?|binte|bent|ould) [A-ZÀ-Ý][\w'-]+(?: [A-ZÀ-Ý][\w'-]+)?"
)
#: An age behind a name.
AGE = re.compile(r"(?:, (?:aged )?| \()[1-9]\d(?:[,.;)]| ans| years)")
#: The article before a title that stands for its bearer: "the King", « la Reine ».
DEFINITE = re.compile(r"\b(?:the|le|la) $", re.IGNORECASE)
