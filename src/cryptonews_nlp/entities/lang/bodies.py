"""Words that tell what a body is, and which bodies a role is held in.

Of both languages: an article names bodies of other countries by their own words.
"""

from __future__ import annotations

import re

from cryptonews_nlp._words import words

#: Classes of bodies: their words in either language, their kinds in the gazetteer.
CLASSES: dict[str, tuple[str, frozenset[str]]] = {
    "court": (r"\b(?:court|cour|tribunal)\b", frozenset({"court"})),
    "prosecution": (
        r"parquet|prosecut|attorney|poursuites|ministère public",
        frozenset({"prosecutor"}),
    ),
    "police": (
        (
            r"police|gendarmerie|constabulary|sheriff|polizei|guardia|carabinieri|garda|"
            r"brigade|commissariat|office central|crime|\bcyber"
        ),
        frozenset({"police"}),
    ),
    "regulator": (
        r"authority|autorité|commission|regulator|board\b|conduct",
        frozenset({"regulator", "dataprotection", "centralbank", "sanctions"}),
    ),
    "hospital": (r"hospital|hôpital|hospitalier|clini|\bCHU\b|medical", frozenset()),
    "school": (r"universit|school|college|école|lycée|institut", frozenset()),
    "bank": (r"bank|banque|crédit", frozenset({"bank", "centralbank"})),
    "city": (
        r"\b(?:city|town|ville|mairie|commune|(?:county|borough|district) council)\b",
        frozenset(),
    ),
    "council": (r"\b(?:council|conseil|comhairle)\b", frozenset()),
    "senate": (r"\bs[eé]nate?\b", frozenset()),
    "parliament": (
        r"parliament|parlement|assemblée nationale|house of|congress|bundestag|duma",
        frozenset(),
    ),
    "agency": (r"agency|agence|office|bureau|centre|center", frozenset({"police"})),
    "club": (r"\b(?:FC|AC|united|city|club|rangers)\b", frozenset()),
    "association": (r"associat|fédération|federation|union|league|ligue", frozenset()),
    "ministry": (r"minist|department|département|treasury", frozenset({"government"})),
    "government": (r"\b(?:government|gouvernement)\b", frozenset()),
    "campaign": (r"\b(?:campaign|campagne)\b", frozenset()),
}
#: By class, what names a body of it.
PATTERNS = {
    name: re.compile(named, re.IGNORECASE) for name, (named, _) in CLASSES.items()
}
#: Classes of bodies of a state.
PUBLIC_CLASSES = ("court", "prosecution", "police", "ministry")
#: Bodies that a role belongs to wherever it is named.
OF_ROLE = {
    "judge": "court",
    "magistrate": "court",
    "justice": "court",
    "prosecutor": "prosecution",
    "deputy prosecutor": "prosecution",
    "U.S. attorney": "prosecution",
    "mayor": "city",
    "senator": "senate",
    "lawmaker": "parliament",
    "MEP": "parliament",
}
#: Roles of a town or district where nothing else is named with them.
OF_PLACES = frozenset({
    "mayor", "prefect", "sub-prefect", "prosecutor", "deputy prosecutor",
    "attorney general", "judge", "magistrate", "counsellor", "lawmaker",
    "senator",
})  # fmt: skip
OF_PARTIES = frozenset({"senator", "lawmaker", "MEP"})
#: Classes of bodies by the kind of a role.
OF_KIND = {"police": "police"}
#: The ranks that bodies have which are no police by their names (FBI).
AGENTS = frozenset({"special agent", "investigator", "inspector general"})
#: Whom the highest court of a country does not mean where it is named.
OF_LOWER_COURTS = frozenset({"judge", "magistrate"})
#: What names the highest court of a country.
HIGHEST = re.compile(r"\b(?:supr[eê]me|cassation|constitution)", re.IGNORECASE)
#: « Son avocat » is nearly always a person's, « son ministre » also a country's.
OF_PERSONS = frozenset({
    "lawyer", "counsel", "tax lawyer", "owner", "partner", "minister", "prime minister",
    "deputy prime minister", "finance minister", "interior minister",
    "foreign minister", "justice minister", "secretary of state",
})  # fmt: skip
#: Ranks in bodies of all kinds, and public offices as often as those of firms: what an
#: article is about tells nothing of theirs.
OF_ANY = frozenset({
    "chief", "head", "president", "vice president", "representative", "supervisor",
})  # fmt: skip
#: Who founds and heads firms alone: an article on a firm and its regulator means the
#: firm's. Any body has a director and a spokesperson.
OF_FIRMS = re.compile(
    r"(?:deputy )?chief (?:\w+ )*(?:officer|executive)|(?:co-)?founder|boss|"
    r"managing director"
)
#: Kinds of bodies (gazetteer) that are no firms.
PUBLIC = words("""
    police regulator court prosecutor government international centralbank sanctions
    intelligence fiu customs cert tax media tech gang
""")
#: Of those, kinds that are headed as firms are.
HEADED = frozenset({"media", "tech"})
#: Kinds of bodies (gazetteer) that a role without organisation does not belong to.
FOREIGN = {
    "corporate": PUBLIC,
    "police": words(
        "exchange platform issuer analytics wallet fund tech media bank court"
    ),
}
