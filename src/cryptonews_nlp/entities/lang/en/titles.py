"""English titles and posts of persons, and what stands around them."""

from __future__ import annotations

import re

from cryptonews_nlp._words import words
from cryptonews_nlp.entities.lang.words.titles import TitleWords

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
_INHABITANTS = words("""
    Man Men Woman Women Wife Husband Teen Teens Teenager Boy Girl Resident Residents
    Native Mother Mom Father Dad Duo Trio Officers Couple Homeowner Homeowners
""")


WORDS = TitleWords(
    titles=_TITLES,
    honorifics=re.compile(_HONORIFICS),
    short_titles=re.compile(
        r"(?:(?:Rep|Sen|Gov|Rev)s?|Lt|Gen|Col|Maj|Capt|Sgt|Cpl|Cmdr|Adm|Supt|Insp|Atty|"
        r"Det|Pol|Prof|Dr|Mr|Mrs|Ms)"
    ),
    # an adjective with a capital: "the Belgian Federal Police"
    national_lead=re.compile(r"(?!)"),
    national_nouns="",
    source_lead=re.compile(r"\b(?:[Aa]ccording to|said|says) $"),
    byline=re.compile(r"(?:^|\n)(?:(?:Written )?[Bb][Yy]:?|\W*Authors? ?:) $"),
    offices=re.compile(_OFFICES),
    post_modifiers=_POST_MODIFIERS,
    office_of=r"office of",
    ranks=words("""
        Senior Deputy Supervising Supervisory Assistant Associate Principal Acting
        Interim Lead Former Retired
    """),
    conjunctions=frozenset({"and", "&"}),
    couple_link=re.compile(r" (?:and|&) "),
    also_called=re.compile(
        r"(?:, \d\d)?,? \(?(?:(?:who is |was |is )?(?:also |better |otherwise )?known "
        r"(?:online |to \w+ )?(?:as|by the (?:name|alias|handle)(?: of)?)|a\.?k\.?a\.?|"
        r"alias|nicknamed|dubbed|who goes by(?: the name(?: of)?)?) [\"'“‘]?"
    ),
    inhabitants=_INHABITANTS,
    # "Commissioner of Police of [HKPF]" is an office of the body
    office=re.compile(
        r"(?:Deputy |Assistant )?(?:Commissioner|Chief|Director|Head|Chairman|"
        r"Chairwoman|President|Secretary|Minister|Superintendent)\b[^,.\n]{0,40}? "
        r"(?:of|for) (?:the )?(?=[A-Z]{2,8}\b(?![^\W_]))"
    ),
)
