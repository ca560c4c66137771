"""English words that tell the kind of a happening."""

import re

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

KIND_WORDS = {
    kind: frozenset(word.replace("_", " ") for word in words.split())
    for kind, words in _WORDS.items()
}

_REFERENCES = """
affair affairs after again ago already another before case cases earlier echo echoes
following last precedent previous previously recall recalled recalls second
similar since third
january february March april May june july august september october november
december
"""

#: Words with which a sentence turns to another happening: before, again. Folded, but
#: for months that are verbs without their capital.
REFERENCE_WORDS = frozenset(_REFERENCES.split())

_LEANING = """
also and but he her his however instead it its meanwhile moreover she so still
their then they thus yet
"""

#: Words that begin a sentence which leans on the one before: "but", "they".
LEANING_WORDS = frozenset(_LEANING.split())

_CALENDAR = """
january february march april may june july august september october november
december jan feb mar apr jun jul aug sep sept oct nov dec
mon tue tues wed thu thur thurs fri sat sun
"""

#: Days of the week, from Monday.
WEEKDAYS = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
)

#: Months and weekdays, in full and cut short.
CALENDAR_WORDS = frozenset((*_CALENDAR.split(), *WEEKDAYS))

_SLUGS = """
ADVISORY ANALYSIS BRIEF CORRECTED EXCLUSIVE EXPLAINER FACTBOX FEATURE FOCUS INSIGHT
INTERVIEW PREVIEW REFILE REPEAT RPT SNAPSHOT TEXT TIMELINE UPDATE WRAPUP
"""

#: With which agencies mark a version or form of a dispatch: "UPDATE 2-Bank fined".
SLUGS = tuple(_SLUGS.split())

#: The age of a person, right behind the name: "Ann Velt, 34," "Jo Velt Jr. (34)".
AGE = re.compile(
    r"(?:,? (?:[JS]r\.?|I{2,3}))?,? ?[,(] ?(?:aged? )?\d{2}"
    r"(?= ?[,.;)]| of | from | and )"
)
