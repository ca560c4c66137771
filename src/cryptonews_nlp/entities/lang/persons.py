"""What articles of either language write within and beside the names of persons."""

from __future__ import annotations

import re

from cryptonews_nlp._particles import PARTICLE, PARTICLES
from cryptonews_nlp._words import words

#: Honours, degrees and offices behind a name.
HONOURS = re.compile(
    r",? (?:KC|QC|SC|SAN|JP|MP|MEP|MSP|OBE|MBE|CBE|PhD|CPA|CFA|IPS|Esq)\.?$"
)
#: Those of them that no company has in its name.
PERSONAL_HONOURS = re.compile(r",? (?:KC|QC|SAN|OBE|MBE|CBE|PhD|IPS)\b\.?")
#: What a name may carry behind a comma, which names nobody alone: "Jr.", "Ph.D."
BEHIND_NAME = re.compile(r"(?:[JS]r|Ph\. ?D|M\.D|J\.D|D\.D\.S|R\.N|Esq)\.?")
#: Which of several bearers of a name: "Roe Jr.", "Roe III".
GENERATION = re.compile(r", ?(?:[JS]r\b\.?|I{2,3}\b|IV\b)")
#: That, or the number of somebody unnamed, at the end of a name ("Jane Doe #1").
WHICH_BEARER = re.compile(r",? (?:[JS]r\.?|I{2,3}|IV|#?\d+)$")
#: Folded words behind a name that make it the name of another person.
GENERATIONS = words("jr sr junior senior ii iii iv fils pere")
#: Surnames that a court gives somebody whom it does not name.
UNNAMED = frozenset({"doe", "roe"})
#: A surname begins with them, or with a particle; folded.
SURNAME_LEADS = words("d mc o saint st") | PARTICLES
#: Chinese and Korean family names, which stand before the given name.
FAMILY_FIRST = words("""
    au bae baek cai cao chan chang chau chen cheng cheung chiang chiu cho choi choy
    chow chu chua chui chun chung deng ding du fan fang feng fong fu fung gao geng
    goh gong gu guo han hao he heo ho hong hsu hu huang hui hung hwang im jang jeon
    jeong jia jiang jin jo jung kam kan kang ke kim ko koh kong koo kuan kung kuo
    kwan kwok kwon lai lam lau law lee leung li liang liao lim lin ling liu lo lok
    lu lui luk luo ma mak man mok moon nam ng ngai oh ong pak pan pang park peng
    poon qian qiu ren ryu seo shen shi shin shum sim sin siu so son song su suen suh
    sun sze tai tam tan tang tao teo ting to tong tsai tsang tse tso tsui tung wan
    wang wei wen wong woo wu xi xiao xie xiong xu yam yan yang yao yau ye yeo yeung
    yim yin yip yiu yoo yoon you yu yuan yue yuen yun zeng zhang zhao zheng zhong
    zhou zhu zou
""")
#: Particles with a capital.
CAPITAL_PARTICLES = frozenset(map(str.capitalize, PARTICLES))
#: Before the name of the father, as alternatives of a regular expression.
FATHER_LINK = "a/l|a/p|s/o|d/o|binti?|binte|bent|ould"
#: What stands between two parts of a name, as alternatives of a regular expression.
INNER_PARTICLE = f"{PARTICLE}|{FATHER_LINK}|El|Le|La|Ben|ag"
#: Words that open a sentence and also a surname: "Horest Au Yeung", « Jo Les Moss ».
OPENING_SURNAMES = frozenset({"au", "les"})
#: "K. Perumal a/l Mutharan": the father's name goes on.
FATHER = re.compile(rf" (?:{FATHER_LINK}) [A-ZÀ-Ý][\w'-]+(?: [A-ZÀ-Ý][\w'-]+)?")
#: An age behind a name.
AGE = re.compile(r"(?:, (?:aged )?| \()[1-9]\d(?:[,.;)]| ans| years)")
#: The article before a title that stands for its bearer: "the King", « la Reine ».
DEFINITE = re.compile(r"\b(?:the|le|la) $", re.IGNORECASE)
