"""English words of names and what stands around them."""

from __future__ import annotations

import re

from cryptonews_nlp._words import words
from cryptonews_nlp.entities.lang.technical import TECHNICAL
from cryptonews_nlp.entities.lang.words.names import NameWords

_OPENERS = words("""
    the a an of and at in on by for to from but not so like as when if while after
    before with according says said even only then its their his her our your my this
    that these those both such all some many other including using dubbed join unlike
    despite following during because although though however meanwhile since until why
    how attributing
""")
_TITLES = words("""
    mr messrs mrs ms miss dr prof sir dame lord lady rev president chairman chairwoman
    minister secretary senator sen sens rep reps congressman congresswoman governor gov
    govs mayor judge justice general gen colonel col major maj captain capt lieutenant
    lt sergeant sgt superintendent supt inspector insp det detective constable pc dc ds
    di dci officer commissioner chief deputy acting assistant senior agent attorney
    professor doctor ceo cfo coo cto counsel spokesman spokeswoman spokesperson director
    prosecutor magistrate sheriff king queen prince princess pope cllr councillor
    councilman councilwoman alderman adv advocate dcp acp dsp dig asp ssp psi pi datuk
    dato hon shri smt sheikh ambassador undersecretary trooper youtuber tiktoker
    influencer lawmaker pastor rapper billionaire gda seri sri ayatollah victim suspect
    suspects defendants hacker
    defendant corporal taoiseach tánaiste tanaiste prosecutors attorneys detectives
    sergeants lieutenants officers agents investigator investigators paralegal
    paralegals honorable honourable ag AG DA ADA DDA ASA AUSA SA
""")
_POST_MODIFIERS = frozenset((
    "Former", "Independent", "Senior", "Deputy", "Acting", "Interim", "Lead",
    "Chief", "Vice", "General", "Assistant", "Associate", "Executive", "Special",
    "Supervising", "Supervisory", "Principal", "First", "Retired", "Managing", "Ex",
))  # fmt: skip
_HONORIFICS = (
    r"Mr\.?|Mrs\.?|Ms\.?|M\.|Mme|Mlle|Me|Dr\.?|Prof\.?|Sir|Dame|Cllr\.?|Adv\.?|"
    r"Rep\.|Sen\.|Gov\.|(?:Sr )?P[SI]?I|[DA]CP|DSP|Datuk|Dato'|Tan Sri|Ayatollah|"
    r"(?:Det\.? )?(?:Ch(?:ief|f)?\.? )?(?:Sgt|Supt|Insp|Const)\.?|"
    # a Thai policeman: "Pol Lt Gen", "Pol. Maj."
    r"Pol\.? (?:(?:Lt|Maj|Sub|Snr Sgt)\.? )?(?:Gen|Col|Capt|Maj|Lt|Sgt)\.?|"
    r"Lt\.?|Capt\.?|Col\.|Shri|Smt\.?|Gda\.?|YouTuber|TikToker"
)
_OFFICES = (
    r"(?:Shadow )?(?:(?:Home|Foreign|Defence|Business|Trade|Energy|Education|Health|"
    r"Treasury|Interior|State|Press|Cabinet|Chief|First|Permanent) "
    r"(?:Secretary|Minister)|"
    r"Chancellor(?: of the Exchequer)?|(?:Deputy )?Prime Minister|Attorney General|"
    r"Solicitor General|Lord Chancellor|(?:First|Chief) (?:Lady|Justice|Whip)|"
    r"(?:First |Chief )?Deputy|(?:Managing|Deputy) Director|"
    r"(?:Detective|Chief) (?:Inspector|Superintendent|Constable|Sergeant)|"
    r"(?:Vice )?(?:President|Chairman))"
)
_RUBRICS = frozenset((
    "Exclusive", "Opinion", "Analysis", "Interview", "Watch", "Live", "Breaking",
    "Update", "Explainer", "Feature", "Editorial", "Profile", "Review", "Podcast",
    "Video", "Photos", "Listen", "Letters", "Comment", "Factbox", "Timeline",
))  # fmt: skip
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
# Who holds to a party, a cause or a faith: "the Republican senator".
_ADHERENTS = frozenset(
    adherent + plural
    for adherent in (
        "Republican", "Democrat", "Confederate", "Nazi", "Sunni", "Shiite", "Islamist",
        "Evangelical", "Protestant",
    )
    for plural in ("", "s")
)  # fmt: skip
_CONCEPTS = frozenset((
    "CIO", "CIOs", "ID", "PC", "DA", "DAs", "DDA", "DDAs", "DOB", "VIN", "CPR", "DNA",
    "DUI", "DWI", "BAC", "HIV", "THC", "PTSD", "PERP",
    "AML", "VATP", "VATPs", "KYC", "KYB", "KYT", "CFT", "CTF", "CBDC", "CBDCs",
    "NFT", "NFTs", "DeFi",
    "CeFi", "DEX", "CEX", "ATM", "ATMs", "BEC", "DDoS", "DoS", "AI", "API", "APIs",
    "P2P", "OTC", "ICO", "ICOs", "IEO", "IDO", "TGE", "TVL", "APY", "APR", "VPN",
    "VPNs", "2FA", "MFA", "SMS", "SIM", "CEO", "CFO", "COO", "CTO", "CISO", "DAO",
    "DAOs", "RWA", "RWAs", "ETF", "ETFs", "ETP", "ETPs", "IPO", "PoW", "PoS", "PoR",
    "MEV", "RaaS", "MaaS", "IoT", "IT", "IP", "URL", "QR", "PIN", "OSINT", "ROI",
    "CSAM", "LEA", "LEAs", "MLAT", "STR", "STRs", "SAR", "SARs", "PEP", "PEPs",
    "FAQ", "PDF", "UTC", "GMT", "EST", "CET", "GDP", "CPI", "ESG", "SME",
    "SMEs", "EPS", "VAT", "VIDEO", "PHOTOS", "OK", "L1", "L2", "EVM", "dApp", "dApps",
    "B2B", "B2C", "VIP", "TV", "USB",
    "cyberattack", "cyberattacks", "cyberspace", "cyber security", "cyber attack",
    "cyber attacks", "artificial intelligence", "internet of things",
))  # fmt: skip
_HEADLINE_VERBS = words("""
    accuse acquire add aid approve arrest ask attend back ban block boost bust buy
    charge confirm convict delist deny detain dismantle drop expose extradite face fight
    file fine freeze gain get give halt help hire hit honor host indict investigate jail
    join launch leave lose make meet move name order partner pay plan plead probe raid
    raise receive recover reject release reveal sanction seek seize sell sentence settle
    share shut sign steal stop sue support suspend tackle take target team tell thank
    trace track train unmask unveil urge visit warn win blame call claim defend demand
    dismiss end fall find flag force hold open push quit rally report resign respond
    rule say secure see slam slip soar spend surge testify threaten use want vow
    announce appoint become bring close combine cut debut deepen deliver eliminate enter
    expand extend introduce keep offer present prepare promise propose put return set
    strengthen struggle transform turn update pass
""")
# What a charge sheet writes with capitals.
_GRADES = (
    r"First|Second|Third|Fourth|1st|2nd|3rd|4th|Degree|Attempted|Aggravated|Armed|"
    r"Felony|Grand|Petty|Retail|Vehicular|(?:In)?voluntary|Criminal|Capital|Gross|"
    r"Residential|Commercial|Sexual|Domestic|Identity|Wire|Mail|Securities|Triple|"
    r"Double|Juvenile|Insurance|Auto|Elder|Tax|Human|Sex|Drug"
)
_OFFENCES = (
    r"Murder|Homicide|Manslaughter|Burglary|Robbery|Theft|Larceny|Assault|Battery|"
    r"Kidnapping|Arson|Rape|Fraud|Forgery|Embezzlement|Extortion|Perjury|Vandalism|"
    r"Stalking|Carjacking|Bribery|Felony|Misdemeanor|Money Laundering|Trafficking|"
    r"Violence|Invasion"
)
_CHARGES = (
    rf"(?:(?:{_GRADES})[ -]){{0,4}}(?:{_OFFENCES})s?"
    r"(?: in the \w+ Degree)?(?: (?:Charges?|Case|Trial|Conviction))?|"
    rf"\w+[ -]Degree (?:{_OFFENCES}) .+|(?:{_OFFENCES}) (?:of|on|with) an? .+|"
    r"(?:Engaging in|Conspiracy to|Possession of|Driving Under|Failure to|Filing False|"
    r"Endangering|Obstruction of|Tampering with|Aiding and Abetting|Intent to|"
    r"Solicitation (?:of|to)) .+|"
    r"Class [A-D] (?:Felony|Misdemeanor)|.+ \d(?:st|nd|rd|th) Degree(?: Felony)?"
)
_HYPHENATED = (
    "based", "backed", "linked", "led", "listed", "owned", "born", "style", "wide",
    "made", "registered", "funded", "run", "era", "related", "like", "only",
    "denominated", "focused", "district", "appointed", "allied", "to", "and", "or",
    "mid", "pro", "anti", "ex",
)  # fmt: skip
_INHABITANTS = words("""
    Man Men Woman Women Wife Husband Teen Teens Teenager Boy Girl Resident Residents
    Native Mother Mom Father Dad Duo Trio Officers Couple Homeowner Homeowners
""")
_COMPASS = frozenset((
    "North", "South", "East", "Northeast", "Northwest", "Southeast",
    "Southwest", "North-East", "North-West", "South-East", "South-West",
))  # fmt: skip


WORDS = NameWords(
    vote_weight=1.15,
    lone_with_money=1.5,
    openers=_OPENERS,
    titles=_TITLES,
    honorifics=re.compile(_HONORIFICS),
    short_titles=re.compile(
        r"(?:(?:Rep|Sen|Gov|Rev)s?|Lt|Gen|Col|Maj|Capt|Sgt|Cpl|Cmdr|Adm|Supt|Insp|Atty|"
        r"Det|Pol|Prof|Dr|Mr|Mrs|Ms)"
    ),
    # nouns of the kind stand behind the name, what it is like before ("rival Quillor")
    kind_nouns=re.compile(
        r"(?:(?!dela|della|from|with|mainland|(?:north|south|east|west))[a-z]{4,} )+"
        r"(?=[A-Z])"
    ),
    # an adjective with a capital: "the Belgian Federal Police"
    national_lead=re.compile(r"(?!)"),
    hyphenated=_HYPHENATED,
    national_nouns="",
    adjectives_follow=False,
    place_links=r"(?:of|in) (?:the )?",
    contracted=re.compile(r"(?!)"),
    swallowed="",
    source_lead=re.compile(r"\b(?:[Aa]ccording to|said|says) $"),
    # the AFP is a police, AFP an agency
    body_article=re.compile(r"\b[Tt]he $"),
    byline=re.compile(r"(?:^|\n)(?:(?:Written )?[Bb][Yy]:?|\W*Authors? ?:) $"),
    offices=re.compile(_OFFICES),
    post_modifiers=_POST_MODIFIERS,
    office_of=r"office of",
    ranks=frozenset(
        (
            "Senior",
            "Deputy",
            "Supervising",
            "Supervisory",
            "Assistant",
            "Associate",
            "Principal",
            "Acting",
            "Interim",
            "Lead",
            "Former",
            "Retired",
        )
    ),
    conjunctions=frozenset({"and", "&"}),
    rooms=re.compile(r"(?i:dep(?:artmen)?t\.?|courtroom|room|suite) [A-Z]{0,2}-?\d+"),
    rubrics=_RUBRICS,
    small=_SMALL,
    concepts=_CONCEPTS | _ADHERENTS | TECHNICAL,
    common_term=re.compile(r".[^A-Z]+"),
    body_heads=re.compile(
        r"\b(?:office|unit|agency|bureau|department|ministry|commission|authority|"
        r"council|committee|police|force|court|cent(?:er|re)|union|party|government|"
        r"administration|association|bank|fund|team|group|services|institute|"
        r"corporation|company|society|foundation|federation|organi[sz]ation|university|"
        r"board|trust|alliance|college|school|club|league|directorate)\b",
        re.IGNORECASE,
    ),
    lone_heads=re.compile(r"(?!)"),
    # a tagger takes Reading for a verb
    common_tags=frozenset({"ADJ", "ADV", "INTJ", "NOUN"}),
    commands=re.compile(r"(?!)"),
    # a headline capitalises any words
    opening_words=re.compile(r"(?!)"),
    noun_phrases=re.compile(r"(?!)"),
    participles=re.compile(
        r"[^\W\d_]{3,}ed (?:against|as|at|by|during|for|from|in|into|on|to|under|with) "
    ),
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
    couple_link=re.compile(r" (?:and|&) "),
    roads=re.compile(r"(?:[AM]\d{1,3}|I-\d{1,3})"),
    road_leads=frozenset(("motorway", "highway", "interstate", "road", "the")),
    # each begins with a letter: sought fast
    idioms=re.compile(
        r"Trojan [Hh]orses?|Wild West(?! [A-Z])|Initial Coin Offerings?|"
        r"Large Language Models?|Know[ -]Your[ -]Customer|Main Takeaways|Key Takeaways|"
        r"Further Reading|Disclaimer and Risk Warning|Risk Warning|"
        r"Terms of (?:Use|Service)|Privacy Policy|Learn More|Read More|"
        r"Notes? to Editors|Member States?|Gen(?:eration)? [XYZ]\b"
    ),
    operations=re.compile(
        r"\bOperation (?!(?:Cent(?:er|re)|Managers?|Officers?|Command|Room|Team|Group|"
        r"Directors?|Units?|Support|Services?|"
        # what an operation does in a headline
        r"Allegedly|Nets|Results|Leads|Targets|Yields|Uncovers|Dismantles|Seizes|Ends)"
        r"\b)[A-Z][\w'-]+"
    ),
    also_called=re.compile(
        r"(?:, \d\d)?,? \(?(?:(?:who is |was |is )?(?:also |better |otherwise )?known "
        r"(?:online |to \w+ )?(?:as|by the (?:name|alias|handle)(?: of)?)|a\.?k\.?a\.?|"
        r"alias|nicknamed|dubbed|who goes by(?: the name(?: of)?)?) [\"'“‘]?"
    ),
    headline_verbs=_HEADLINE_VERBS | {f"{verb}s" for verb in _HEADLINE_VERBS},
    inhabitants=_INHABITANTS,
    compass=_COMPASS,
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
    charges=re.compile(_CHARGES),
    numbered=re.compile(
        r"\b(?:(?:House|Senate|Assembly) Bill|[HSA]B|Proposition|Prop\.?|Route|Highway|"
        r"Interstate|Section|(?:Baby|J[ao]ne|John) Doe)$"
    ),
    technique_heads=re.compile(
        r"\b(?:Protocol|Interface|Notation|Format|Language|Authori[sz]ation|"
        r"Authentication|Forgery|Injection|Execution|Vulnerability|Encryption|Algorithm|"
        r"Editor|Browser|Server|Firewall|Attack|Malware|Trojan|Notification|Identifier|"
        r"Specification|Toolkit|Framework|Instrumentation|File System|Component|Stack|"
        r"Launcher|Plug-?in|Add-on|Device Manager|Library|Kernel|Console)s?$"
    ),
    # "Commissioner of Police of [HKPF]" is an office of the body
    office=re.compile(
        r"(?:Deputy |Assistant )?(?:Commissioner|Chief|Director|Head|Chairman|"
        r"Chairwoman|President|Secretary|Minister|Superintendent)\b[^,.\n]{0,40}? "
        r"(?:of|for) (?:the )?(?=[A-Z]{2,8}\b(?![^\W_]))"
    ),
    named_after=re.compile(
        r"(?:USS|HMS|MV|Fort|Camp|Port|Lake|Mount|Storm|Hurricane|Operation|Project|St|"
        r"Saint|San|Santa|Los|Las|Mc|Mac)\.?$"
    ),
    headline_links=re.compile(
        r" (?:to|with|from|as|after|over|amid|by|is|are|was|that|into|against) "
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
