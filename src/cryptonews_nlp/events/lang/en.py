"""English words that tell the kind of a happening."""

import re

from cryptonews_nlp._words import by_name, in_order, words
from cryptonews_nlp.calendar import CALENDARS

# A hack, an arrest, a seizure and a verdict belong to one case and are one kind: the
# same article tells several of them. Words that news uses for other things as well
# ("prize", "crash", "raised") are left out. An underscore joins the words of a phrase.
_WORDS = {
    "award": """
        award awarded awards commendation commendations commended honor honored honors
        honour honoured honours laureate laureates medal medals trophy trophies
        """,
    "training": """
        bootcamp course courses curriculum seminar seminars trained trainee trainees
        training webinar workshop workshops
        """,
    "case": """
        abducted abduction acquitted apprehended arrest arrested arrests breach breached
        charged charges confiscated confiscation convicted custody cyberattack
        cyberattacks data_leak data_theft detained drained exploited extradited
        extradites extradition forfeited forfeiture guilty hack hacked hacker hackers
        heist hostage indicted indictment jailed kidnap kidnapped kidnappers kidnapping
        prosecuted raid raided raids ransomware seize seized seizes seizure seizures
        sentence sentenced sentences siphoned steal stole stolen theft thefts verdict
        """,
    "licence": """
        authorisation authorization licence licences licensed license licenses
        """,
    "penalty": """
        blacklisted fined fines penalised penalties penalty sanctioned sanctions
        """,
    "purchase": """
        acquire acquired acquires acquisition buyout merger merges takeover
        """,
    "outage": """
        downtime offline outage outages
        """,
    "results": """
        earnings net_income net_loss net_profit quarterly_profit quarterly_results
        quarterly_revenue
        """,
}

#: Phrases whose words tell nothing.
SET_PHRASES = ("of course", "course of", "due course")

KIND_WORDS = by_name(_WORDS)

_MONTHS = frozenset(CALENDARS["en"].month_names)

#: Words with which a sentence turns to another happening: before, again. Folded, but
#: for months that are verbs without their capital.
REFERENCE_WORDS = words("""
affair affairs after again ago already another before case cases earlier echo echoes
following last precedent previous previously recall recalled recalls second
similar since third
""") | (_MONTHS - {"march", "may"} | {"March", "May"})

#: Words that begin a sentence which leans on the one before: "but", "they".
LEANING_WORDS = words("""
also and but he her his however instead it its meanwhile moreover she so still
their then they thus yet
""")

#: With which agencies mark a version or form of a dispatch: "UPDATE 2-Bank fined".
SLUGS = in_order("""
ADVISORY ANALYSIS BRIEF CORRECTED EXCLUSIVE EXPLAINER FACTBOX FEATURE FOCUS INSIGHT
INTERVIEW PREVIEW REFILE REPEAT RPT SNAPSHOT TEXT TIMELINE UPDATE WRAPUP
""")

#: Headlines of explainers, columns and digests; "what we know" heads a report.
EXPLAINING = re.compile(
    r"^(?:how|why|what(?! we know| happened))\b|\?[\"'\u2019\u201d)]*$"
    r"|\b(?:everything|things|what) (?:you need )?to know\b|\bexplain(?:ed|er)\b"
    r"|\b(?:FAQ|Q&A|guide to|(?:news|weekly) digest|round-?up|top stories)\b"
    r"|\bweek in (?:brief|review)\b|^(?:analysis|column|editorial|opinion) ?[:|]",
    re.IGNORECASE,
)

#: The age of a person, right behind the name: "Ann Velt, 34," "Jo Velt Jr. (34)".
AGE = re.compile(
    r"(?:,? (?:[JS]r\.?|I{2,3}))?,? ?[,(] ?(?:aged? )?\d{2}"
    r"(?= ?[,.;)]| of | from | and )"
)
