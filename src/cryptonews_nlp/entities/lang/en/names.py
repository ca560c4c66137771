"""English words of names and what stands around them."""

from __future__ import annotations

import re

from cryptonews_nlp._words import words
from cryptonews_nlp.entities.lang.words.names import NameWords

_SUFFIXES = words("""
    inc inc. ltd ltd. llc llp plc corp corp. co. corporation company group holdings
    holding labs capital ventures partners bank exchange foundation association
    institute university council committee commission authority agency bureau department
    ministry court police council fund trust network technologies technology systems
    solutions media news press insurance research intelligence analytics security
    securities cell branch squad unit division directorate office service services
    tribunal board society club alliance coalition times herald tribune gazette
    chronicle courier observer telegraph examiner inquirer sentinel dispatch journal
    weekly finance financial ag gmbh sa s.a. nv bv ab as oy spa sas limited party union
    federation school schools college hospital clinic precinct
""")
_PLACE_HEADS = words("""
    street road avenue lane square bay county park island islands bridge station airport
    city town valley beach hill hills river lake tower building
""")
_SMALL = words("the of and for in on at to a an against with by")
_HYPHENATED = (
    "based", "backed", "linked", "led", "listed", "owned", "born", "style", "wide",
    "made", "registered", "funded", "run", "era", "related", "like", "only",
    "denominated", "focused", "district", "appointed", "allied", "to", "and", "or",
    "mid", "pro", "anti", "ex",
)  # fmt: skip


WORDS = NameWords(
    lone_with_money=1.5,
    # nouns of the kind stand behind the name, what it is like before ("rival Quillor")
    kind_nouns=re.compile(
        r"(?:(?!dela|della|from|with|mainland|(?:north|south|east|west))[a-z]{4,} )+"
        r"(?=[A-Z])"
    ),
    hyphenated=_HYPHENATED,
    adjectives_follow=False,
    place_links=r"(?:of|in) (?:the )?",
    contracted=re.compile(r"(?!)"),
    swallowed="",
    # the AFP is a police, AFP an agency
    body_article=re.compile(r"\b[Tt]he $"),
    small=_SMALL,
    body_heads=re.compile(
        r"\b(?:office|unit|agency|bureau|department|ministry|commission|authority|"
        r"council|committee|police|force|court|cent(?:er|re)|union|party|government|"
        r"administration|association|bank|fund|team|group|services|institute|"
        r"corporation|company|society|foundation|federation|organi[sz]ation|university|"
        r"board|trust|alliance|college|school|club|league|directorate)\b",
        re.IGNORECASE,
    ),
    lone_heads=re.compile(r"(?!)"),
    asset_before=re.compile(
        r"(?:\b(?:[Pp]rices?|[Vv]alues?|[Tt]okens?|[Cc]oins?) of|"
        r"(?:largest|biggest)(?: [a-z-]+){0,2},|"
        r"(?:coin|currency|token)(?:, such as| called| like| such as)) $"
    ),
    asset_behind=re.compile(
        r",? the (?:coin|token|digital money|(?:\w+[- ])?(?:largest|biggest))\b|"
        r"'s (?:price|value|market cap)|"
        r" (?:coins?|tokens?|(?:virtual |digital |crypto-?)currenc(?:y|ies))\b|"
        r",? (?:(?:also|was|is|has|had|last|have|then|even|both|all) ){0,3}(?:fell|"
        r"falling|dropp(?:ed|ing)|los(?:t|ing)|gain(?:ed|ing)|ris(?:en|ing)|rose|"
        r"plung(?:ed|ing)|slid|slipped|tumbled|jumped|surged|soared|climbed|sank|slumped|dipped|crashed|"
        r"traded|trading|down|up)\b[^.\n]{0,30}?(?:\d|\bpercent|\bthird|\bhalf|\bquarter)|"
        r" \d[\d.,]* ?(?:percent|%)"
    ),
    coin_before=re.compile(r"\b(?:meme ?coin|stablecoin|altcoin|cryptocurrency) $"),
    coin_behind=re.compile(
        r" (?:(?:meme|stable|alt)? ?coins?|tokens?|cryptocurrency)\b"
    ),
    between_listed=re.compile(r",? ?(?:,|and|or|&|;) (?:in )?(?:the )?"),
    joining=re.compile(r"\b(?:and|or)\b|[&;]"),
    list_links=re.compile(r", |,? (?:and|or) |, (?:such as|like|including) "),
    place_before=re.compile(
        r"\b(?:[Ii]n|near|outside|around|across|throughout|(?:town|city|village|state|"
        r"region|county|district|suburb|island) of|[a-z]{2,} (?:to|on)) (?:the )?$"
    ),
    name_joins=re.compile(r",? (?:and|&) (?:the )?"),
    operations=re.compile(
        r"\bOperation (?!(?:Cent(?:er|re)|Managers?|Officers?|Command|Room|Team|Group|"
        r"Directors?|Units?|Support|Services?|"
        # what an operation does in a headline
        r"Allegedly|Nets|Results|Leads|Targets|Yields|Uncovers|Dismantles|Seizes|Ends)"
        r"\b)[A-Z][\w'-]+"
    ),
    unit_lead=re.compile(
        r"\b(?:unit|department|team|division) (?:of|for) $",
        re.IGNORECASE,
    ),
    misc_heads=re.compile(
        r"(?:\b(?:Act|Awards?|Prize|Cup|Course|Programme|Program|Regulation|Directive|Amendment|Bill|Report|Treaty|Agreement|Convention|Conference|Summit|Festival|Games|Championship|League Cup|Marathon|Day|Week|Festival|Ledger|Drainer|Scheme|Initiative|Project|Rule|War|Medal|Trophy)s?$|^(?:Operation|Project|Hurricane|Typhoon) |(?<=[a-z])Locker$)",  # noqa: E501 - one pattern
        0,
    ),
    sure_misc_heads=re.compile(
        r"\b(?:Awards?|Prize|Course|Medal|Trophy|Act|Treaty|Directive|Regulation|"
        r"Amendment)$"
    ),
    numbered=re.compile(
        r"\b(?:(?:House|Senate|Assembly) Bill|[HSA]B|Proposition|Prop\.?|Route|Highway|"
        r"Interstate|Section|(?:Baby|J[ao]ne|John) Doe)$"
    ),
    named_after=re.compile(
        r"(?:USS|HMS|MV|Fort|Camp|Port|Lake|Mount|Storm|Hurricane|Operation|Project|St|"
        r"Saint|San|Santa|Los|Las|Mc|Mac)\.?$"
    ),
    # "the Emotet botnet" is Emotet, the Paris police is more than Paris
    small_ends=re.compile(
        r"(?:administration|act|agency|army|association|authority|awards?|bank|bill|"
        r"board|branch|bureau|cartel|cent(?:er|re)|clan|college|commission|committee|"
        r"consulate|council|county|court|coalition|department|directorate|division|"
        r"elections?|embassy|euro|family|federation|festival|force|foundation|"
        r"government|guard|headquarters|hospital|index|initiative|institute|"
        r"legislature|mafia|ministry|navy|notice|office|parliament|party|plc|police|"
        r"prison|prize|prosecution|referendum|rule|scam|senate|service|squad|strike|"
        r"summit|task force|test|treaty|trial|tribunal|triad|union|unit|university|war|"
        r"watchdog|i|"
        r"airport|archipelago|area|arrondissement|basin|border|camp|canal|city|coast|"
        r"delta|desert|district|highway|island|islands|lake|metro|mountains?|"
        r"neighbou?rhood|peninsula|plateau|port|province|region|reservation|river|road|"
        r"sea|square|state|station|strait|street|suburb|territory|town|valley|village)"
    ),
    place_leads=re.compile(
        r"(?:Avenue|Boulevard|Place|Rue|Quai) (?:de |d'|du |des )|"
        r"(?:[\w'.-]+ ){1,3}(?:Avenue|Ave|Boulevard|Blvd|Expressway|Causeway|Freeway|"
        r"Turnpike|Parkway|Shore Drive)s?$"
    ),
    place_heads=_PLACE_HEADS,
    body_link=re.compile(r",? (?:of|from|with|at) (?:the )?"),
    institution_heads=re.compile(
        r"Office|office|Police|Council|Court|University|Ministry|Department|Bank|City|Circuit|"
        r"Herald|Tribune|Gazette|Chronicle|Courier|Telegraph|Examiner|Inquirer|Sentinel|"
        r"Daily (?:Mail|News|Post|Times|Record)"
    ),
    institutions=(
        r"(?:{name} )(?:[Pp]ublic )?[Pp]rosecutor(?:s'|'s|s) [Oo]ffice",
        (
            r"(?:{name} )(?:Police (?:Department|Service|Force)|City Council|"
            r"(?:Crown|District|High|County|Magistrates'|Supreme|Superior|Circuit) Court)"  # noqa: E501 - one pattern
        ),
        r"(?:University|Ministry|Department|Bank|Court|City) of (?:the )?{name}",
        r"(?:US|U\.S\.) Attorney's Office for the [A-Z]\w+ District of {name}",
        (
            r"(?:{name} )(?:Sheriff's|(?:District|City|County|State(?:'s)?) Attorney's|"
            r"DA's|Attorney General's|Prosecutor's|Public Defender's|Coroner's|"
            r"Medical Examiner's|Mayor's|Governor's) Office"
        ),
        (
            r"(?:(?:\d\d?(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|"
            r"Eighth|Ninth|Tenth|Eleventh|D\.?C\.?) (?:U\.?S\.? )?Circuit"
            r"(?: Court of Appeals)?)"
        ),
        (
            r"(?:[A-Z][\w'-]+ ){1,2}(?:Herald|Tribune|Gazette|Chronicle|Courier|"
            r"Telegraph|Examiner|Inquirer|Sentinel|Daily "
            r"(?:Mail|News|Post|Times|Record))"
        ),
    ),
    suffixes=_SUFFIXES,
)
