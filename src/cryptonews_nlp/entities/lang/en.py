"""English words for numbers, money and dates."""

from __future__ import annotations

import re

from cryptonews_nlp.entities.lang import Words

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_MONTHS = (
    "january jan,february feb,march mar,april apr,may,june jun,july jul,"
    "august aug,september sept sep,october oct,november nov,december dec"
)
_WEEKDAYS = (
    "monday mon,tuesday tue tues,wednesday wed,thursday thu thur thurs,friday fri,"
    "saturday sat,sunday sun"
)

MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|"
    r"November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
WEEKDAY = (
    r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\b\.?)"
)
LONG_WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?P<year>(?:19|20)\d\d)"
PART = r"(?: (?:morning|afternoon|evening|night))?"
WHICH = r"(?P<which>last|this|next|that)"
N = (
    r"(?P<n>\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve)"
)

_RELATIVE_WORDS = frozenset((
    "yesterday", "today", "tonight", "tomorrow", "last", "this", "next", "ago",
    "earlier", "later", "previous", "preceding", "following", "day", "night",
))  # fmt: skip
_OPENERS = frozenset((
    "the", "a", "an", "of", "and", "at", "in", "on", "by", "for", "to", "from",
    "but", "not", "so", "like", "as", "when", "if", "while", "after", "before",
    "with", "according", "says", "said", "even", "only", "then",
))  # fmt: skip
_TITLES = frozenset((
    "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "lord", "lady",
    "rev", "president", "chairman", "chairwoman", "minister", "secretary",
    "senator", "sen", "rep", "congressman", "congresswoman", "governor", "gov",
    "mayor", "judge", "justice", "general", "gen", "colonel", "col", "major",
    "maj", "captain", "capt", "lieutenant", "lt", "sergeant", "sgt",
    "superintendent", "supt", "inspector", "insp", "det", "detective",
    "constable", "pc", "dc", "ds", "di", "dci", "officer", "commissioner",
    "chief", "deputy", "acting", "assistant", "senior", "agent", "attorney",
    "professor", "doctor", "ceo", "cfo", "coo", "cto", "counsel", "spokesman",
    "spokeswoman", "spokesperson", "director", "prosecutor", "magistrate",
    "sheriff", "king", "queen", "prince", "princess", "pope",
))  # fmt: skip
_SUFFIXES = frozenset((
    "inc", "inc.", "ltd", "ltd.", "llc", "llp", "plc", "corp", "corp.", "co.",
    "corporation", "company", "group", "holdings", "holding", "labs", "capital",
    "ventures", "partners", "bank", "exchange", "foundation", "association",
    "institute", "university", "council", "committee", "commission",
    "authority", "agency", "bureau", "department", "ministry", "court",
    "police", "council", "fund", "trust", "network", "technologies",
    "technology", "systems", "solutions", "media", "news", "press", "insurance",
    "research", "intelligence", "analytics", "security", "securities",
    "finance", "financial", "ag", "gmbh", "sa", "s.a.", "nv", "bv", "ab", "as",
    "oy", "spa", "sas", "limited", "party", "union", "federation",
))  # fmt: skip
_PLACE_HEADS = frozenset((
    "street", "road", "avenue", "lane", "square", "bay", "county", "park", "island",
    "islands", "bridge", "station", "airport", "city", "town", "valley", "beach",
    "hill", "hills", "river", "lake", "tower", "building",
))  # fmt: skip
_SMALL = frozenset((
    "the", "of", "and", "for", "in", "on", "at", "to", "a", "an", "against",
    "with", "by",
))  # fmt: skip

WORDS = Words(
    decimal=".",
    thousands=",",
    units={word: n for n, word in enumerate(_UNITS.split())} | {"a": 1, "an": 1},
    tens={word: 10 * n for n, word in enumerate(_TENS.split(), 2)},
    scales={
        "hundred": 100,
        "thousand": 1_000,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
    },
    approximate={"dozen": 12, "score": 20},
    joins=frozenset({"and"}),
    articles=frozenset({"a", "an"}),
    multipliers={
        "hundred": 100,
        "thousand": 1_000,
        "k": 1_000,
        "million": 10**6,
        "millions": 10**6,
        "mln": 10**6,
        "mn": 10**6,
        "mio": 10**6,
        "m": 10**6,
        "billion": 10**9,
        "billions": 10**9,
        "bln": 10**9,
        "bn": 10**9,
        "b": 10**9,
        "trillion": 10**12,
        "trn": 10**12,
        "tn": 10**12,
        "lakh": 10**5,
        "crore": 10**7,
    },
    currencies={
        "dollar": "$",
        "dollars": "$",
        "buck": "$",
        "bucks": "$",
        "greenback": "USD",
        "euro": "EUR",
        "euros": "EUR",
        "pound": "£",
        "pounds": "£",
        "pounds sterling": "GBP",
        "sterling": "GBP",
        "quid": "GBP",
        "franc": "franc",
        "francs": "franc",
        "cfa francs": "XOF",
        "yen": "JPY",
        "yuan": "CNY",
        "renminbi": "CNY",
        "won": "KRW",
        "rupee": "rupee",
        "rupees": "rupee",
        "rouble": "RUB",
        "roubles": "RUB",
        "ruble": "RUB",
        "rubles": "RUB",
        "hryvnia": "UAH",
        "hryvnias": "UAH",
        "dirham": "dirham",
        "dirhams": "dirham",
        "riyal": "riyal",
        "riyals": "riyal",
        "dinar": "dinar",
        "dinars": "dinar",
        "shekel": "ILS",
        "shekels": "ILS",
        "krona": "SEK",
        "kronor": "SEK",
        "krone": "kroner",
        "kroner": "kroner",
        "zloty": "PLN",
        "zlotys": "PLN",
        "koruna": "CZK",
        "forint": "HUF",
        "forints": "HUF",
        "lei": "RON",
        "leva": "BGN",
        "lira": "TRY",
        "liras": "TRY",
        "rand": "ZAR",
        "naira": "NGN",
        "cedi": "GHS",
        "cedis": "GHS",
        "shilling": "shilling",
        "shillings": "shilling",
        "baht": "THB",
        "ringgit": "MYR",
        "rupiah": "IDR",
        "dong": "VND",
        "peso": "peso",
        "pesos": "peso",
        "real": "BRL",
        "reais": "BRL",
        "tenge": "KZT",
        "taka": "BDT",
        "lari": "GEL",
    },
    currency_modifiers={
        "us": "US",
        "u.s.": "US",
        "american": "US",
        "canadian": "CA",
        "australian": "AU",
        "new zealand": "NZ",
        "hong kong": "HK",
        "singapore": "SG",
        "singaporean": "SG",
        "taiwan": "TW",
        "taiwanese": "TW",
        "british": "GB",
        "swiss": "CH",
        "egyptian": "EG",
        "indian": "IN",
        "pakistani": "PK",
        "sri lankan": "LK",
        "norwegian": "NO",
        "danish": "DK",
        "swedish": "SE",
        "mexican": "MX",
        "argentine": "AR",
        "colombian": "CO",
        "chilean": "CL",
        "philippine": "PH",
        "moroccan": "MA",
        "emirati": "AE",
        "saudi": "SA",
        "qatari": "QA",
        "kenyan": "KE",
        "tanzanian": "TZ",
        "ugandan": "UG",
        "tunisian": "TN",
        "algerian": "DZ",
        "kuwaiti": "KW",
        "serbian": "RS",
        "cfa": "XO",
    },
    cents={"cent": "¢", "cents": "¢", "pence": "p", "pennies": "p"},
    of=("of ",),
    percent=(r"%", r"per ?cent\b", r"pct\b", r"percents\b"),
    months={
        word: n
        for n, group in enumerate(_MONTHS.split(","), 1)
        for word in group.split()
    },
    weekdays={
        word: n
        for n, group in enumerate(_WEEKDAYS.split(","))
        for word in group.split()
    },
    date_patterns=(
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
        (r"last year", "year-1"),
        (r"this year", "year+0"),
        (r"next year", "year+1"),
        (rf"{N} (?P<unit>day|week|month|year)s? ago", "ago"),
        (rf"{N} (?P<unit>day|week|month|year)s? earlier", "anchor-"),
        (rf"{N} (?P<unit>day|week|month|year)s? later", "anchor+"),
        (r"the (?:previous|preceding) day|the day before", "anchor-1"),
        (r"the (?:next|following) day|the day after", "anchor+1"),
    ),
    relative_words=_RELATIVE_WORDS,
    time_units={"day": "day", "week": "week", "month": "month", "year": "year"},
    which={"last": -1, "this": 0, "that": 0, "next": 1},
    date_leads=(
        "in|since|by|from|until|till|of|during|before|after|through|to|and|for|late|"
        "early|mid|between|around|than|end|or|as"
    ),
    not_after_year="(?:people|users|customers|victims|members|officers|others|of|more)",
    plain_months=(
        "January|February|April|June|July|August|September|October|November|December"
    ),
    lead_months="May|March",
    future="will|would|won't|shall|'ll|is due|are due|scheduled|set to|expected to|is to|upcoming|ask me|see you|check back",  # noqa: E501 - one pattern
    bare_follow="in|at|by|from|since|last|to|for|after|before|was|were|had|has|is|are|and|but|as|on|when",
    openers=_OPENERS,
    titles=_TITLES,
    organisation_nouns=(
        "exchange|company|firm|platform|startup|start-up|bank|lender|broker|brokerage|"
        "agency|regulator|watchdog|newspaper|website|group|gang|developer|issuer|"
        "provider|operator|fund|insurer|manufacturer|maker|retailer|bridge|protocol|"
        "custodian|magazine|NGO|charity|think tank|conglomerate|giant|rival|unit"
    ),
    noun_complements="",
    article_pattern="an?|the|one of the|another",
    role_links="of|for|at|who|which|from|with|by|and|in",
    institutions=(
        r"(?:{name} )(?:[Pp]ublic )?[Pp]rosecutor(?:s'|'s|s) [Oo]ffice",
        (
            r"(?:{name} )(?:Police (?:Department|Service|Force)|City Council|"
            r"(?:Crown|District|High|County|Magistrates'|Supreme|Superior|Circuit) Court)"  # noqa: E501 - one pattern
        ),
        r"(?:University|Ministry|Department|Bank|Court|City) of (?:the )?{name}",
        r"(?:US|U\.S\.) Attorney's Office for the [A-Z]\w+ District of {name}",
    ),
    suffixes=_SUFFIXES,
    small=_SMALL,
    unit_lead=re.compile(
        r"\b(?:unit|department|team|division) (?:of|for) $",
        re.IGNORECASE,
    ),
    # "a bank clerk" is no bank
    person_heads=(
        "manager|executive|employee|trader|boss|chief|founder|analyst|lawyer|worker|"
        "spokes\\w+|director|owner|clerk|teller|engineer|leader|member|official|"
        "officer|partner|adviser|advisor|president|head|editor|reporter|customer|user"
    ),
    headline_links=re.compile(
        r" (?:to|with|from|as|after|over|amid|by|is|are|was|that|into|against) "
    ),
    place_heads=_PLACE_HEADS,
    misc_heads=re.compile(
        r"(?:\b(?:Act|Awards?|Prize|Cup|Course|Programme|Program|Regulation|Directive|Bill|Report|Treaty|Agreement|Convention|Conference|Summit|Festival|Games|Championship|League Cup|Marathon|Day|Week|Festival|Ledger|Drainer|Scheme|Initiative|Project|Rule|War|Medal|Trophy)s?$|^(?:Operation|Project|Hurricane|Typhoon) )",  # noqa: E501 - one pattern
        0,
    ),
    sure_misc_heads=re.compile(r"\b(?:Awards?|Prize|Course|Medal|Trophy|Act|Treaty)$"),
    honorific=re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.? ?$"),
    role_rest=re.compile(
        r",? ?|(?: (?:of|for|at|in|on) (?:the |its |their )?[\w.'&-]+(?: (?!said|says|told|"  # noqa: E501 - one pattern
        r"and|who|that|is|was|with)[\w.'&-]+){0,5},? ?)"
    ),
    role_lead=re.compile(
        r"(?: ?\([^()\n]{1,25}\))?(?:,|,? who (?:is|was)|,? now| [–—-])"
        r"(?: (?:aged )?\d\d,)? (?:(?:the|a|an|its|their|his|her|one of the|now|then|"
        r"formerly|a former|the former) )?"
    ),
    role_stop=re.compile(
        r"[,.;:!?()«»\"“”\n]| [–—-] | (?:who|whose|which|said|says|say|told|tells|and|but|"  # noqa: E501 - one pattern
        r"has|had|was|is|were|are|as|when|while|after|before|also|will|would|did|does|"
        r"went|called|added|wrote|pleaded|put|took|made|argued|asked|declined|admitted|"
        r"gives|goes|steps|calls|thinks|points|sees|notes|warned|explained)\b"
    ),
    role_opening=re.compile(
        r"(?:(?!(?:said|says|told|who|which|and|but|or|in|on|at|with|after|when|as|if|"
        r"he|she|they|it|I|we|was|is|has|had|have|not|for|of|by|from|to)\b)"
        r"[\w.'’&/-]+ ){0,6}"
    ),
    employer=re.compile(r" at (?:the )?$"),
    role_link=re.compile(
        r",? (?:at|of|for|with|from|in|inside|to) (?:(?:the|its|his|her|their) )?"
    ),
    role_owner=re.compile(
        r"(?:'s?|’s?)? ?(?:(?:former|new|deputy|senior|[\w-]+) ){0,4}"
    ),
    role_guess=re.compile(
        r"(?:(?<= a )|(?<= an ))(?:[\w-]+ ){0,2}[a-z]{3,}(?:er|or|ist|ian|man|woman|ant)\b(?!-)"  # noqa: E501 - one pattern
    ),
    role_bare_verbs=frozenset(),
    determiners=frozenset({"the", "a", "an", "his", "her", "its", "their"}),
    role_modifiers=re.compile(
        r"(?<![\w'-])(?:(?!(?:the|a|an|its|his|her|their|our|my|said|says|told|and|but|or|of|in|on|"
        r"at|for|with|to|by|from|as|that|this|is|was|were|are|who|which|when|after|while|"
        r"has|had|not|asked|called|named|added|one|Outside|Inside|Yesterday|Today)\b)"
        r"[\w.&-]+ ){1,4}$"
    ),
    role_verbs=re.compile(
        r",? who (?P<verb>(?:heads|headed|leads|led|chairs|chaired|runs|ran|directs|directed|oversees|oversaw|manages|founded|co-founded|sits|studies|follows|covers|teaches|advises) (?!to\b)[^,.;:!?()«»\"“”\n]{3,60})"  # noqa: E501 - one pattern
    ),
)
