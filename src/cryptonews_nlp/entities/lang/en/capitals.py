"""English words with a capital that name nothing."""

from __future__ import annotations

import re

from cryptonews_nlp._words import words
from cryptonews_nlp.entities.lang.technical import TECHNICAL
from cryptonews_nlp.entities.lang.words.capitals import CapitalWords

_OPENERS = words("""
    the a an of and at in on by for to from but not so like as when if while after
    before with according says said even only then its their his her our your my this
    that these those both such all some many other including using dubbed join unlike
    despite following during because although though however meanwhile since until why
    how attributing
""")
_RUBRICS = frozenset((
    "Exclusive", "Opinion", "Analysis", "Interview", "Watch", "Live", "Breaking",
    "Update", "Explainer", "Feature", "Editorial", "Profile", "Review", "Podcast",
    "Video", "Photos", "Listen", "Letters", "Comment", "Factbox", "Timeline",
))  # fmt: skip
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
_COMPASS = frozenset((
    "North", "South", "East", "Northeast", "Northwest", "Southeast",
    "Southwest", "North-East", "North-West", "South-East", "South-West",
))  # fmt: skip


WORDS = CapitalWords(
    openers=_OPENERS,
    rooms=re.compile(r"(?i:dep(?:artmen)?t\.?|courtroom|room|suite) [A-Z]{0,2}-?\d+"),
    rubrics=_RUBRICS,
    concepts=_CONCEPTS | _ADHERENTS | TECHNICAL,
    common_term=re.compile(r".[^A-Z]+"),
    # a tagger takes Reading for a verb
    common_tags=frozenset({"ADJ", "ADV", "INTJ", "NOUN"}),
    commands=re.compile(r"(?!)"),
    # a headline capitalises any words
    opening_words=re.compile(r"(?!)"),
    noun_phrases=re.compile(r"(?!)"),
    participles=re.compile(
        r"[^\W\d_]{3,}ed (?:against|as|at|by|during|for|from|in|into|on|to|under|with) "
    ),
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
    headline_verbs=_HEADLINE_VERBS | {f"{verb}s" for verb in _HEADLINE_VERBS},
    compass=_COMPASS,
    compass_lead=r"(?!)",
    charges=re.compile(_CHARGES),
    technique_heads=re.compile(
        r"\b(?:Protocol|Interface|Notation|Format|Language|Authori[sz]ation|"
        r"Authentication|Forgery|Injection|Execution|Vulnerability|Encryption|Algorithm|"
        r"Editor|Browser|Server|Firewall|Attack|Malware|Trojan|Notification|Identifier|"
        r"Specification|Toolkit|Framework|Instrumentation|File System|Component|Stack|"
        r"Launcher|Plug-?in|Add-on|Device Manager|Library|Kernel|Console)s?$"
    ),
    headline_links=re.compile(
        r" (?:to|with|from|as|after|over|amid|by|is|are|was|that|into|against) "
    ),
)
