"""English dates and bylines."""

# British English writes 25/12/2024, American English 12/25/2024: a guess would be wrong
# by months.
DATE_ORDER = None

#: What stands behind the day ("12th of March") and before the month.
DAY_ENDINGS = r"(?:st|nd|rd|th)?(?:\s+of)?"

#: What stands between a date and its time of day, or before the date.
BETWEEN = r"at|on"

#: What stands before the date of a change (regular expression).
UPDATED = r"(?:last\s+)?(?:updated|modified|edited|amended|revised)"

#: How a column calls the language that it holds ("text_en", "Texte (anglais)").
CALLED = ("en", "eng", "english", "anglais")

#: What mail programs set before a subject that is answered or sent on.
SENT_ON = ("re", "fw", "fwd")

#: What stands before the name of an author, and before that (regular expressions).
BY = r"by"
WRITTEN = (
    r"posted|written|author|view all posts|"
    r"(?:article|story|analysis|commentary|opinion|review|words|text) by"
)

#: What is left of a date behind the name, where digits were taken off: days and months
#: that are no surnames (regular expression).
BEHIND = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|july|september|"
    r"october|november|december|published|posted"
)

#: What stands before the name of a site (regular expression), and words behind it.
ARTICLES = r"the\s"
SITE_WORDS = """
news blog online magazine inc com tv radio today newsroom uk us usa india australia
canada international
"""

#: How parts of a site are called before its name in an address.
SUBDOMAINS = """
about amp blog blogs business edition finance group investor investors ir live m
mobile money news newsroom press tech web
"""

TIME_ZONES = {
    "UTC": "UTC",
    "GMT": "UTC",
    "BST": "Europe/London",
    "CET": "Europe/Paris",
    "CEST": "Europe/Paris",
    **dict.fromkeys(("ET", "EST", "EDT"), "America/New_York"),
    **dict.fromkeys(("PT", "PST", "PDT"), "America/Los_Angeles"),
    "HKT": "Asia/Hong_Kong",
    "SGT": "Asia/Singapore",
    "JST": "Asia/Tokyo",
    "AEST": "Australia/Brisbane",
}

#: Labels of press databases, by what stands behind them; words that count a text,
#: stand above it, and between its number and that of all (regular expressions).
EXPORT_LABELS = {
    "length": r"length",
    "author": r"byline",
    "title": r"headline",
    "head": r"section|dateline|highlight|series|correction-date",
    "end": (
        r"load-date|language|publication-type|journal-code|graphic|classification|"
        r"subject|notes|url"
    ),
}
WORD_COUNT = r"words"
BODY_ABOVE = r"body"
COUNT_OF = r"of"
