"""English words around figures."""

from __future__ import annotations

import re

from cryptonews_nlp._words import by_word, names_by_word, words
from cryptonews_nlp.calendar import CALENDARS
from cryptonews_nlp.claims.lang import FigureWords

_BOUNDS = """
more_than: more_than over above a_little_above well_above upwards_of in_excess_of
more_than: exceeding exceeded exceeds exceed topped tops north_of just_over well_over
more_than: slightly_more_than surpassed surpassing
at_least: at_least no_fewer_than no_less_than not_less_than a_minimum_of minimum
at_most: up_to at_most no_more_than not_more_than fewer_than less_than under below
at_most: a_maximum_of maximum as_much_as as_many_as just_under just_shy_of shy_of
about: about around approximately nearly almost some roughly close_to circa
about: an_estimated estimated approaching barely
"""
_BOUNDS_AFTER = """
more_than: and_counting
at_least: at_least minimum or_more
at_most: at_most at_the_most or_less maximum
about: or_so give_or_take or_thereabouts approximately roughly
"""
_TIME = """
minutes: minute minutes mins
hours: hour hours
days: day days
weeks: week weeks
months: month months
years: year years
"""
_NOUNS = """
people: people individual individuals person persons men women adults
suspects: suspects
arrests: arrests
searches: searches premises warrants
customers: customers clients
users: users subscribers
victims: victims
officers: officers agents
investigators: investigators detectives
employees: employees staff workers
sessions: sessions seminars workshops courses classes
wallets: wallets
addresses: addresses
servers: servers
devices: devices
machines: machines rigs miners computers
transactions: transactions transfers
countries: countries nations
complaints: complaints reports
cases: cases
megawatts: mw
gigawatts: gw
terabytes: tb to
gigabytes: gb
kilometres: km
"""
_NUMEROUS = """
protesters: protesters demonstrators marchers
vulnerabilities: vulnerabilities flaws bugs
lawmakers: lawmakers representatives
repositories: repositories repos
"""
_SOURCES = """
prosecutors: prosecutor prosecutors prosecution indictment complaint affidavit
police: police cops officers detectives investigators
court: court judge judges ruling judgment
"""
_HAPPENINGS = """
announcement: announc* unveil*
attack: attack* hack* exploit* breach* ransomware encrypt* paralys* drain* intru*
attack: stole* theft heist struck hit
arrest: arrest* detain* raid* search* swoop* nabbed custody picked
charge: charg* indict* arraign*
extradition: extradit* surrender* flown
verdict: sentenc* convict* verdict ruling ruled judgment judgement jailed acquit*
verdict: decision
hearing: hearing trial appear*
plea: plead* pled plea pleas
collapse: collaps* crash* plung* plummet*
closing: remov* switched dark close closed closes closing closure* shut* wind delist*
closing: end ends ended ending trading
opening: open* launch* begin* began start* kick*
deadline: deadline until withdraw* expir*
signing: sign signed signing
vote: vote voted votes
meeting: session* seminar* course* workshop* training held hosted place conference
meeting: ceremony summit edition
award: award* prize*
resignation: resign* step stepp* leave left
publication: publish* report reports reported reporting releas* audit*
"""
_TOPICS = """
loss: loss losses lost lose losing cost_the costing damage*
stolen: stol* steal* theft* heist drain* siphon* loot haul vanish* exploit* emptied
stolen: taken
fraud: fraud* scam* swindl* dup* conned cheat* embezz* defraud* bilk* fleec*
seized: seiz* confiscat* forfeit*
frozen: froze* freez* block* restrain*
recovered: recover* claw* return* retriev* restitut* reimburs* refund*
laundered: launder* wash* mixer*
ransom: ransom ransoms ransomed extort*
demanded: demand* ask asked asks sought seek* claim* request*
paid: paid pay pays payment* paying handed
fine: fine fines fined penalt*
sanction: sanction* designat* blacklist*
settlement: settl* compensat* damages
sentence: sentenc* jail* prison* imprison* stretch bars
maximum: face faces facing maximum carries
custody: custody detention
suspension: suspen* ban banned bans prohibit* bar barred
arrest: arrest* detain* nabbed rounded picked
charge: charg* indict* accus* prosecut*
search: search* raid* premises warrant*
victim: victim* duped complainant* plaintiff* defraud*
death: kill* dead died death*
injury: injur* wound*
raised: rais* fundrais* funding investor* invest
valuation: valu*
worth: worth
revenue: revenue* sales turnover earn* profit* income
price: price*
fall: fall fell falling drop* declin* slump* slid* slip* plung* decreas* lost
fall: tumbl* sank dip*
rise: rise rose surg* climb* jump* gain* grew grow* increas*
share: share* proportion half
fee: fee fees commission* rent* subscription*
cost: cost costs bill
bounty: bounty reward*
insurance: insur* cover
deposit: deposit* custody assets safeguard*
volume: volume* handl* transfer* exchang*
inflow: inflow* attract* drew
received: receiv*
employee: employ* staff workforce headcount worker*
hiring: hire hires hiring recruit* jobs
layoff: layoff* redundan* axed
vote: vote* ballot abstention*
server: server* machine* computer* rig rigs
wallet: wallet* address*
account: account*
customer: customer* client* user* subscriber* depositor*
merchant: merchant* shop* trader* store stores
training: train* course* workshop* session* seminar* class*
officer: officer* agent agents investigator* detective*
country: countr* jurisdiction* nation*
investigation: investigat* inquiry probe
halt: paus* halt* notice* reaction react*
duration: last lasted lasting period
tax: tax* levy
request: request*
complaint: complain* report reports reported reporting
data: data file* record* terabyte* gigabyte* leak*
age: aged age old
population: population inhabitant* resident*
energy: megawatt* mw power electric*
noise: decibel* noise
licence: licen* authoris* authoriz* approv* application* regulator*
liability: creditor* owe* debt* liabilit*
"""
_STOP = """
a an the of and or in on at to for from by with as that which who whom whose is are was
were be been being has have had will would could should may might can it its they them
their he she his her we our you your i not no than then when while where after before
since until during over under between among within without into onto across against
per about around through if but so because worth out up down off say says said told
this these those each every all both more most other another such only just also too
hence via plus minus versus vs ago later earlier now today yesterday tomorrow
last next there here do does did am pm percent amid despite including
whether how what why ended began came went got took made gave
"""
_ADJECTIVES = """
more other others further new additional different separate independent hot cold
so-called alleged suspected consecutive full such young old senior foreign local
national
"""

# Behind a share; "a third suspect" counts on.
_SHARED = (
    r" (?:of|the|its|their|his|her|our|as|more|less|in|to|from|by|on|for|at|and|or|"
    r"than|are|is|were|was|have|has|had|do|did|said|say)\b|[^\w\s'-]|$"
)

_MONTHS = "|".join(CALENDARS["en"].month_names)

WORDS = FigureWords(
    bounds=by_word(_BOUNDS),
    bounds_after=by_word(_BOUNDS_AFTER),
    articles="an? |the ",
    time_units=by_word(_TIME),
    no_bound=re.compile(
        r"\b(?:tak(?:e|es|en|ing)|took|hand\w*|turn\w*|carr\w+|spread\w*|pass\w*|put|"
        r"all|sign\w*) over$",
        re.IGNORECASE,
    ),
    age=re.compile(
        r"\0[- ]years?[- ]olds?\b|\0 years of age\b|[^\W\d_]{2,}, \0(?=,)|"
        r"\b(?:aged|turn(?:ed|ing)|(?:s?he|who) (?:is|was)|boy of|girl of)"
        r"(?: between)? \0"
        r"(?=[,.;)]| (?:and|of|in|from) )",
        re.IGNORECASE,
    ),
    harmed=re.compile(
        r"\b(?:kill(?:s|ed|ing)|injur(?:es|ed|ing)|wound(?:s|ed|ing)|"
        r"hospitali[sz](?:ed|ing)|arrest(?:s|ed|ing)) \0|"
        r"\0 (?:others? )?(?:(?:were|are|(?:have|had) been) )?"
        r"(?:dead|killed|injured|wounded|hurt|missing|hospitali[sz]ed|arrested)\b",
        re.IGNORECASE,
    ),
    never_before=re.compile(
        r"(?:\b(?:sections?|articles?|art\.|chapter|pages?|pp?\.|no\.|number|nos\.|step|"
        r"part|level|tier|phase|stage|versions?|ports?|builds?|order|rule|item|figure|fig\.|table|note|"
        r"recommendation|schedule|room|floor|gate|flight|route|channel|episode|volume|"
        r"season|round|grade|class|category|day|bureau|form|unit|top|"
        rf"block|exhibit|lot|{_MONTHS.replace('may|', '')})|[#№§©@]|n°) ?$",
        re.IGNORECASE,
    ),
    never_after=re.compile(
        r"(?: ?(?:a\.m\.|p\.m\.|am\b|pm\b|o'clock|gmt\b|utc\b|hrs\b|bst\b|cet\b|est\b)"
        r"|[ -]?min(?:s|ute|utes)? (?:read|to read)|[ -](?:times?|percentage|points?|"
        rf"stars?|comments?|shares?|likes?|views?|repl(?:y|ies)|{_MONTHS})\b|-?factor\b|"
        r"-(?:day|week|month|year) (?:highs?|lows?|peaks?|(?:simple )?moving)\b|"
        r"-digit\b|[- ](?:thirds?|quarters?|fifths?|tenths?|fold)\b|"
        r" (?:hours?|minutes?|days?|weeks?|months?|years?) (?:ago|earlier|later)\b)",
        re.IGNORECASE,
    ),
    framing=re.compile(
        r"\b(?:last|next|past|coming|previous|following|every|each) \0", re.IGNORECASE
    ),
    definite=re.compile(
        r"\b(?:the|these|those|both|his|her|their|its|our|all|last|next|first|past|"
        r"final|any|every|my|your|other)(?: (?:last|next|first|past|other))? $",
        re.IGNORECASE,
    ),
    between=re.compile(
        r"of (?:the|its|their|his|her|our|those|these) |of ", re.IGNORECASE
    ),
    adjectives=words(_ADJECTIVES),
    stop=words(_STOP),
    plurals=words("people men women children police staff personnel data"),
    bare_scales=(),
    during="over",
    since=re.compile(r"\bsince (?:the (?:start|beginning) of )?$", re.IGNORECASE),
    clock=re.compile(r"(?!)"),
    own_voice=re.compile(r"\b(?:us|we|our|join)\b", re.IGNORECASE),
    single=re.compile(
        r"\b(?:an?|one) (?P<unit>minute|hour|day|week|month|year)"
        r"(?P<half> and a half)?\b"
        r"(?! (?:ago|earlier|later|old|after|before))",
        re.IGNORECASE,
    ),
    halves=re.compile(r"\bhalf[ -]$", re.IGNORECASE),
    and_half=re.compile(r" and a half\b"),
    ago=re.compile(r"(?!)"),  # "ago" stands behind, see never_after
    nowadays=re.compile(r"\btoday's", re.IGNORECASE),
    stamped=re.compile(
        r"(?:^|[\n.|•·-] ?)(?:last )?(?:published|posted|updated|modified)(?: on|:)? $",
        re.IGNORECASE,
    ),
    possible=re.compile(
        r"\b(?:could|might|fac(?:e[sd]?|ing)|(?:will|to|may) be sentenced|"
        r"maximum (?:sentence|penalty|term|fine))\b[^.;\n]*$",
        re.IGNORECASE,
    ),
    fractions={
        r"(?:one |a )?half (?:of|the|its|their)": 50.0,
        r"two[- ]thirds": 200 / 3,
        rf"one[- ]third|a[- ]third(?={_SHARED})": 100 / 3,
        r"three[- ]quarters": 75.0,
        r"(?:one|a)[- ]quarter of": 25.0,
        r"(?:one|a)[- ]fifth": 20.0,
        r"(?:one|a)[- ]tenth": 10.0,
    },
    out_of=r"(?: [^\W\d]+)? (?:in|out of)(?: every)? ",
    noun_first=False,
    range_words=r"to|and|-|–",
    contrast=re.compile(
        r"\b(?:but|while|whereas|though|although|however|by contrast|yet|disput\w+|"
        r"contest\w+|contradict\w+)\b|;",
        re.IGNORECASE,
    ),
    correction=re.compile(
        r",? (?:and )?not(?: the)? $|\brather than (?:the )?$|"
        r"\bfirst (?:printed|reported|given|put|announced|stated) (?:as|at) $",
        re.IGNORECASE,
    ),
    change_from=re.compile(r"\bfrom $", re.IGNORECASE),
    change_to=re.compile(r"(?:^|\W)to $", re.IGNORECASE),
    compared=re.compile(
        r"(?:\b(?:up|down|compared|against|rather than)(?: from| with| to)?|"
        r"\bfrom) $",
        re.IGNORECASE,
    ),
    joined_dates=re.compile(r" (?:and|to) "),
    span_opens=re.compile(r"\b(?:between|from) $", re.IGNORECASE),
    counts=re.compile(
        r"\b(?:puts?(?=[^.;]{2,40}\bat\b)|estimat(?:es?|ed)|reckon(?:s|ed)?|"
        r"count(?:s|ed)|speaks? of|spoke of|claim(?:s|ed)?|according to)\b",
        re.IGNORECASE,
    ),
    tells=re.compile(
        r"\b(?:puts?|(?:has|have) put|estimat(?:es?|ed)|reckon(?:s|ed)?|speaks? of|"
        r"spoke of|claim(?:s|ed)?)\b",
        re.IGNORECASE,
    ),
    hearer=re.compile(r"(?:(?<=\btold)| to) (?:the )?", re.IGNORECASE),
    own=re.compile(r"\b(?:its|his|her|their|it|he|she|they)\b", re.IGNORECASE),
    documents=re.compile(
        r"\b(?:reports?|stud(?:y|ies)|surveys?|analys[ie]s|research|papers?|index|review|"
        r"data|figures|statistics|estimates?|filings?|statements?|releases?|blog|posts?|"
        r"letters?|database|notice|bulletin|indictment|complaint|affidavit)\b",
        re.IGNORECASE,
    ),
    sources=by_word(_SOURCES),
    priced=re.compile(
        r"\b(?:to|at|above|below|under|over|around|near|past|from)"
        r"(?: (?:about|around|just|some|nearly|a (?:record|low|high|peak) of)){0,2} $",
        re.IGNORECASE,
    ),
    quoted=re.compile(
        r"\b(?:trad(?:e|es|ed|ing)(?: just)? "
        r"(?:at|above|below|around|near|for|over|under)|as (?:low|high) as|"
        r"(?:record )?(?:low|high|peak|record) of|(?:is|was|now) worth|"
        r"(?:hit|top|touch|breach|break|cross|surpass)(?:s|es|ed|ped|ing|ping|ting)?|"
        r"broke(?: through)?|shot past|peak(?:s|ed|ing) at|went from)"
        r"(?: (?:a|the|about|around|just|some|nearly|briefly))* $",
        re.IGNORECASE,
    ),
    of_trade=re.compile(
        r"hit|trading|(?:clos|end|open)\w*|(?:crash|plung|plummet|collaps)\w*",
        re.IGNORECASE,
    ),
    asset=re.compile(
        r"\b(?:it|its|prices?|(?:crypto-?|digital |virtual )?(?:currenc(?:y|ies)|"
        r"coins?|assets?|tokens?))\b",
        re.IGNORECASE,
    ),
    traded=re.compile(
        r"\b(?:shares|share prices?|stocks?|index(?:es)?|indices|futures|crude|gold|"
        r"Nasdaq|Dow|S&P 500|FTSE|Nikkei|Hang Seng|DAX|CAC 40)\b",
        re.IGNORECASE,
    ),
    moved=re.compile(
        r"\b(?:up|down|higher|lower|added|shed|slightly)"
        r"(?: (?:by|as much as|about|around|over|some|nearly|almost|more than))* $",
        re.IGNORECASE,
    ),
    capital=re.compile(
        r"\bmarket (?:cap\b|capitali[sz]ation|value)|\btotal value\b", re.IGNORECASE
    ),
    nouns=by_word(_NOUNS) | by_word(_NUMEROUS),
    numerous=frozenset(by_word(_NUMEROUS).values()),
    happenings=names_by_word(_HAPPENINGS),
    topics=names_by_word(_TOPICS),
)
