"""English words of dates."""

from __future__ import annotations

import re

from cryptonews_nlp._words import words
from cryptonews_nlp.calendar import CALENDARS, numbered
from cryptonews_nlp.entities.lang.words.values import DateWords

_CALENDAR = CALENDARS["en"]
_NAMES = "|".join(name.capitalize() for name in _CALENDAR.month_names)
_SHORT = "|".join(s.capitalize() for _, *short in _CALENDAR.months for s in short)
MONTH = rf"(?P<month>{_NAMES}|(?:{_SHORT})\b\.?)"
WEEKDAY = (
    r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\b\.?)"
)
LONG_WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?P<year>(?:19|20)\d\d)"
PART = r"(?: (?:morning|afternoon|evening|night))?"
WHICH = r"(?P<which>last|this|next)"
ORDINAL = r"(?P<ordinal>first|second|third|fourth|final|last|1st|2nd|3rd|4th)"
PERIOD = r"(?P<period>quarter|half)"
N = (
    r"(?P<n>\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve)"
)
_RELATIVE_WORDS = (
    r"yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|last night|"
    r"(?:last|this|next) (?:week|month|quarter|year)|"
    r"(?:days?|weeks?|months?|years?) (?:ago|earlier|later)|the day (?:before|after)|"
    r"the (?:previous|preceding|next|following) day|quarter|half|[qh][1-4]|"
    r"fy[ ']?\d+|fiscal|christmas|boxing day|new year's|valentine's|halloween"
)
_FUTURE_AUXILIARIES = words("will wo 'll shall would should may might must")
_PLANNED = words("due expected scheduled set slated planned about bound")
_PLANS = words("""
    plan expect intend hope aim promise vow pledge prepare go need want
""")
_STARTING = words("""
    meets meet resumes resume returns begins starts opens expires faces votes decides
    launches reopens ends closes continues goes takes take
""")

_OF_FIRMS = (
    r"(?= (?:results|earnings|revenues?|profits?|sales|loss(?:es)?|net|operating|"
    r"figures|GDP|guidance)\b)"
)
# "A Christmas tree" tells no day.
_AT = (
    r"(?:(?<=\bby )|(?<=since )|(?<=before )|(?<=after )|(?<=until )|(?<=\bon )|"
    r"(?<=last )|(?<=this )|(?<=next ))"
)
_NO_FEAST = (
    r"(?! (?:tree|card|part(?:y|ies)|carol|presents?|gifts?|markets?|shopping|season|"
    r"story|film|movie|lights|dinner|jumper|break|holidays?|sales|trading|special)\b)"
)

WORDS = DateWords(
    months=numbered(_CALENDAR.months, 1),
    weekdays=numbered(_CALENDAR.weekdays, 0),
    date_patterns=(
        rf"{ORDINAL}[ -]{PERIOD}(?: of)? (?:fiscal )?{YEAR}",
        rf"{ORDINAL}[ -]{PERIOD} of {WHICH} year",
        rf"(?P<period>[QH])(?P<ordinal>[1-4])(?: of)? {YEAR}",
        # games have quarters and halves too
        rf"{ORDINAL}[ -](?P<period>quarter){_OF_FIRMS}",
        rf"{ORDINAL}[ -]{PERIOD}(?= of the year)",
        # "the new Q3" is a car
        rf"(?P<period>Q)(?P<ordinal>[1-4]){_OF_FIRMS}",
        (
            r"(?:(?<=\bin )|(?<=\bfor )|(?<=\bby )|(?<=\bsince )|(?<=\bduring )|"
            r"(?<=\bof )|(?<=\bfrom ))(?P<period>Q)(?P<ordinal>[1-4])"
        ),
        rf"(?:FY|fiscal )[ ']?{YEAR}",
        (
            rf"{MONTH} {DAY}(?:-|–| to )(?P<last>[0-3]?\d)(?:,? {YEAR})?"
            r"(?![\d:%]|[.,]\d| (?:per ?cent|people|million|billion|Jan|Feb|Mar|Apr|"
            r"May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
        ),
        rf"(?:{WEEKDAY},? )?{MONTH} {DAY},? {YEAR}",
        rf"(?:{WEEKDAY},? )?{DAY}(?: of)? {MONTH},? {YEAR}",
        rf"(?:{WEEKDAY},? )?{MONTH} {DAY}(?![\d:]|[.,]\d|(?:st|nd|rd|th)? (?:percent|per cent|people))\b",  # noqa: E501 - one pattern
        rf"(?:{WEEKDAY},? )?{DAY}(?: of)? {MONTH}\b",
        rf"{DAY}(?= ?(?:-|–|to|and) ?[0-3]?\d {MONTH}(?: {YEAR})?)",
        rf"{MONTH}(?: of)?,? {YEAR}",
        rf"{WHICH} {MONTH}\b",
        rf"{MONTH}(?: of)? {WHICH} year",
        rf"(?:(?:early|late|mid)[- ]){MONTH}\b",
        rf"{WHICH} {LONG_WEEKDAY}{PART}",
        rf"{LONG_WEEKDAY}{PART}\b(?!s)",
    ),
    relative_dates=(
        (r"the day before yesterday", "day-2"),
        (r"the day after tomorrow", "day+2"),
        (r"yesterday(?: (?:morning|afternoon|evening))?", "day-1"),
        (r"last night", "day-1"),
        (r"today|tonight|this (?:morning|afternoon|evening)", "day+0"),
        (r"tomorrow(?: (?:morning|afternoon|evening|night))?", "day+1"),
        (r"last week", "week-1"),
        (r"this week", "week+0"),
        (r"next week", "week+1"),
        (r"last month", "month-1"),
        (r"this month", "month+0"),
        (r"next month", "month+1"),
        (r"last quarter", "quarter-1"),
        (r"this quarter", "quarter+0"),
        (r"next quarter", "quarter+1"),
        (r"last year", "year-1"),
        (r"this year", "year+0"),
        (r"next year", "year+1"),
        (rf"{N} (?P<unit>day|week|month|year)s? ago", "ago"),
        (rf"{N} (?P<unit>day|week|month|year)s? earlier", "anchor-"),
        (rf"{N} (?P<unit>day|week|month|year)s? later", "anchor+"),
        (r"the (?:previous|preceding) day|the day before", "anchor-1"),
        (r"the (?:next|following) day|the day after", "anchor+1"),
        (rf"Christmas Eve(?:,? {YEAR})?", "on 12-24"),
        (rf"{_AT}Christmas(?: Day)?(?:,? {YEAR})?{_NO_FEAST}", "on 12-25"),
        (rf"Boxing Day(?:,? {YEAR})?", "on 12-26"),
        (r"New Year's Eve", "on 12-31"),
        (r"New Year's Day", "on 01-01"),
        (rf"Valentine's Day(?:,? {YEAR})?", "on 02-14"),
        (rf"{_AT}Halloween(?:,? {YEAR})?{_NO_FEAST}", "on 10-31"),
    ),
    relative_words=_RELATIVE_WORDS,
    time_units={
        "day": "day",
        "week": "week",
        "month": "month",
        "year": "year",
        "quarter": "quarter",
        "q": "quarter",
        "half": "half",
        "h": "half",
    },
    which={"last": -1, "this": 0, "next": 1},
    ordinals={
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "final": -1,
        "last": -1,
    },
    date_leads=(
        "in|since|by|from|until|till|of|during|before|after|through|to|and|for|late|"
        "early|mid|between|around|than|end|or|as|dated|fiscal|year|the"
    ),
    not_after_year="(?:people|users|customers|victims|members|officers|others|of|more)",
    plain_months=re.sub(r"\|(?:March|May)\b", "", _NAMES),
    lead_months="May|March",
    range_links="(?:to|and|through|until)",
    not_a_day="every|each|any|most|that",
    some_day="an?|one|some|the (?:following|previous|same)",
    some_day_after=re.compile(r"(?!)"),
    since="since",
    lead_links="late |early ",
    until="by|until|till|before",
    until_words="(?:by|on|in|for|back on|before|this|next|early|late|around)",
    future="will|would|won't|shall|'ll|is due|are due|scheduled|set to|expected to|is to|upcoming|ask me|see you|check back",  # noqa: E501 - one pattern
    future_auxiliaries=_FUTURE_AUXILIARIES,
    perfect=frozenset(("have",)),
    planned=_PLANNED,
    plans=_PLANS,
    starting=_STARTING,
)
