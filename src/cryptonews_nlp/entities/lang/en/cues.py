"""English words beside a name that say what it is."""

from __future__ import annotations

import re

from cryptonews_nlp._words import words
from cryptonews_nlp.entities.lang.words.cues import CueWords

_WORK_NOUNS = words("""
    malware trojan infostealer stealer botnet backdoor wiper loader spyware rootkit worm
    vulnerability keylogger bootkit adware dropper downloader plugin plug-in implant
    film movie
    documentary novel podcast album sitcom
""")
# What a program is an example of.
_PROGRAMS = (
    r"malware|ransomware|trojans?|botnets?|backdoors?|tools?|frameworks?|packages?|"
    r"librar(?:y|ies)|programming languages?|browsers?|plug-?ins?|exploit kits?|"
    r"stealers?|worms?"
)
# Before what one is known as.
_CALLING = frozenset(("as", "called", "dubbed", "named", "nicknamed", "codenamed"))
# Who stands behind an attack.
_GANG = r"gang|group|crew|cartel|collective|syndicate|hackers|affiliates?|actors?"
# Who works somewhere, in small letters.
_STAFF = (
    r"researcher|analyst|engineer|director|officer|manager|hunter|strategist|evangelist|"
    r"advocate|architect|consultant|scientist|specialist|expert|executive|president|"
    r"head|lead|vp|ceo|cto|ciso|cio|cso|coo|cfo|co-?founder|founder|chief|principal"
)

WORDS = CueWords(
    organisation_nouns=(
        "exchange|company|firm|platform|startup|start-up|bank|lender|broker|brokerage|"
        "agency|regulator|watchdog|newspaper|website|group|gang|developer|issuer|"
        "provider|operator|fund|insurer|manufacturer|maker|retailer|bridge|protocol|"
        "custodian|magazine|NGO|charity|think tank|conglomerate|giant|rival|unit|mixer|"
        "tumbler|marketplace|forum|crew|collective|cartel|outfit|nonprofit|non-profit|"
        "airline|carrier|automaker|chipmaker|publisher|broadcaster|outlet|tabloid|club|"
        "law firm|hedge fund|family office|consultancy|subsidiary|unicorn|militia|"
        "processor|app"
    ),
    noun_complements="",
    organisation_leads=(
        r"(?:co-?)?founders? of|c[eft]o of|chief executive of|customers? of|users of|"
        r"employees? of|employees? at|shareholders? (?:of|in)|subsidiary of|"
        r"investors? in|shares (?:of|in)|owned by|law firm"
    ),
    organisation_members=re.compile(
        rf"\b(?:(?:{_GANG})s?(?: also)? (?:known as|called|dubbed|named|tracked as)|"
        rf"(?:{_STAFF})s?(?: (?:of|for) [a-z ,&/'-]{{2,40}})? (?:at|with)) [\"']? ?$"
    ),
    organisation_links=_CALLING | {"at", "with"},
    calling=_CALLING | {"like"},
    organisation_follows=re.compile(
        r"(?:'s?)? (?:(?:security|threat|malware|vulnerability|senior|lead|principal|"
        rf"chief|staff) )?(?:{_STAFF}|spokes\w+|employee|shareholder|subsidiary)s?\b|"
        r" (?:(?:ransomware|hacking|hacker|threat|cybercrime|cyber-?espionage|cyber|"
        r"extortion|apt|criminal|state-sponsored) ){0,2}"
        rf"(?:{_GANG})\b"
    ),
    work_nouns=_WORK_NOUNS,
    work_follows=re.compile(
        r" (?:(?:banking|mobile|android|linux|windows|malware|phishing|remote) )?"
        r"(?:malware|trojan|infostealer|stealer|botnet|backdoor|wiper|loader|spyware|"
        r"rootkit|worm|bootkit|keylogger|dropper|downloader|infection|payload|sample|"
        r"variant|strain|plug-?in|library|libraries|framework|browser|exploit kit|"
        r"programming language|operating system|"
        r"ransomware(?! (?:gang|group|crew|cartel|operat|affiliate|actor|attack)))s?\b|"
        r"(?: ?,| ?:\*{0,2}| is| was) (?:an?|the|one of the) (?:[\w-]+ ){0,3}?"
        rf"(?:{_PROGRAMS})(?= ?[,.;)]| (?:that|which|used|designed|developed|known|"
        r"written|created|capable|targeting|for|to|from|with)\b)",
        re.IGNORECASE,
    ),
    work_called=re.compile(
        r"\b(?:malware|ransomware|trojan|botnet|backdoor|spyware|stealer|loader|worm|"
        r"family|strain|variant|vulnerability|flaw|bug|exploit|attack|campaign|tool|"
        r"program|technique|project|operation|feature|plugin)s?"
        rf"(?:(?! (?:{_GANG}))[\w ,-]){{0,20}}[ (]"
        r"(?:dubbed|called|named|nicknamed|codenamed|known as|tracked as) [\"']?$|"
        rf"\b(?:{_PROGRAMS}),? (?:such as|like) [\"']?$"
    ),
    part_follows=re.compile(
        r" (?:web )?(?:exploit|tool|function|client|command|script|module|feature|"
        r"format|file|registry key|process|header|packet|request|query|queries|"
        r"parameter|component|functionality|console|interface|daemon|executable|"
        r"driver|firmware|"
        r"infections?|spec|specification|certificate|token)s?\b"
    ),
    person_follows=re.compile(
        r" (?:administration|presidency|twins|brothers|sisters|siblings)\b"
    ),
    employers=re.compile(r"(?:, \d\d)?,? (?:of|at) (?:the )?(?:law firm )?"),
    # "a bank clerk" is no bank
    person_heads=(
        "manager|executive|employee|trader|boss|chief|founder|analyst|lawyer|worker|"
        "spokes\\w+|director|owner|clerk|teller|engineer|leader|member|official|"
        "officer|partner|adviser|advisor|president|head|editor|reporter|customer|user|"
        "captain|coach|secretary|treasurer|chair\\w*|host|star|player|striker|legend|"
        "veteran|insider|administrator|admin|affiliate|kingpin|affiliate|operator|organi[sz]er"
    ),
    article_pattern="an?|the|one of the|another",
    role_links="of|for|at|who|which|from|with|by|and|in",
)
