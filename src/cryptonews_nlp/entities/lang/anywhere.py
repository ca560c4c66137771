"""Words beside and within names that articles of either language write."""

from __future__ import annotations

import re

from cryptonews_nlp._letters import CAPITAL
from cryptonews_nlp._words import words
from cryptonews_nlp.entities.lang import LANGUAGES, words_of

#: "pro-Trump", "anti-Erdogan", "(R-Arizona)" speak of the name behind the hyphen.
PREFIX = re.compile(
    rf"(?:(?i:anti|pro|ex|non|post|pre|pré|mid|après|quasi)|[RD])-(?={CAPITAL})"
)
#: Those that open names as well, with a capital.
NAMED_PREFIXES = frozenset({"Anti-", "Non-", "Post-", "Pre-", "Mid-"})
#: Halves of words that taggers take for verbs where they stand alone.
PREFIX_WORDS = frozenset({"anti", "crypto", "cyber"})
#: Names that end like a possessive.
KEEPS_S = re.compile(
    r"(?:Lloyd|Sotheby|Christie|McDonald|Macy|Moody|Kohl|Wendy|Domino|Levi|Sainsbury|"
    r"Kellogg|Brink|Dunkin|Bonham|Phillip|St\.? \w+)['’]s$"
)
#: Names that end with a full stop of their own.
KEEPS_POINT = re.compile(
    r"(?:\b[A-Z]\.)+$|\b(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|St|Va)\.$|\.[A-Z]\.$"
)
#: What joins two names (alternatives of a regular expression).
AND = "and|et"
#: Small words and signs behind which a name goes on, so that it has not ended.
GOES_ON = rf"&|{AND}|of|de|du|d['’]"
#: Small words between two words of the name of a place.
WITHIN_PLACES = "de|du|des|la|le|sur|en|of|the"
#: "Global Head of Intelligence" is what somebody is.
POST = re.compile(
    r"(?:(?:Global|Regional|Deputy|Group|Interim|Acting|Vice|Senior|Executive|Managing|"
    r"Former|Assistant) )*(?:Head|Chief|Vice President|VP|Responsable) "
    r"(?:of|for|de|du|des|\w+ Officer)\b"
)
#: What somebody is, behind the name.
TRAILING_POST = re.compile(r" (?:CEO|CFO|COO|CTO|CISO|PDG)$")
#: Whatever the language: French writes « Solana-based », too.
SUFFIXES = re.compile(
    rf"-(?:{'|'.join(w for code in LANGUAGES for w in words_of(code).hyphenated)})$",
    re.IGNORECASE,
)
#: "INTERPOL-coordinated", but not "Joe Chow Yat-ming".
COMPOUND = re.compile(
    r"-(?:based|backed|born|style|wide|made|run|era|like|only|[a-z]{3,}ed|"
    r"(?:lead|winn|fac|issu|support|speak|shar)ing)$"
)
#: What makes a network of the name of an asset, before and behind it.
NETWORK_BEFORE = re.compile(
    r"(?:\b(?:on|via|sur|network|blockchain|chain|réseau|chaîne)(?: the| la| le)?|\bl')"
    r" ?$",
    re.IGNORECASE,
)
NETWORK_AFTER = re.compile(
    r"(?:-based| (?:network|blockchain|chain|validators?|ecosystem|addresses))\b"
)
#: What stands before the state of an American politician ("D-Conn.").
PARTY_BEFORE = re.compile(r"\b[DRI](?: ?[-–] ?|\. ?,? )$")
#: Before the name of a people: « Sud-Coréen », "South Korean", "Native American".
NATION_HALVES = words("sud nord south north native african central latin asian")
