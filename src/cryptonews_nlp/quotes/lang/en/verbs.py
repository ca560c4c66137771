"""English verbs of quotation and their forms. Lists written for this project."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from cryptonews_nlp._words import in_order, words
from cryptonews_nlp.quotes.lang.words.tables import all_forms, by_form

_SAY = in_order("""
say tell add write ask explain note argue insist state recall announce claim declare
warn respond conclude suggest stress admit acknowledge quip remark observe reply answer
report confirm deny allege assert maintain contend caution emphasize emphasise underline
underscore highlight comment continue repeat reiterate reveal disclose estimate predict
forecast promise pledge vow concede confess agree complain advise urge recommend demand
tweet post text email message blog retweet testify recount relate joke boast brag lament
quote cite point echo counter retort reason reckon speculate theorize hint imply
indicate
inform notify remind assure reassure mention describe detail clarify elaborate outline
propose interject protest object exclaim shout yell scream whisper murmur mutter cry
proclaim pronounce rule plead swear guarantee summarize summarise rebut refute
dismiss reject deadpan crow gush enthuse opine posit surmise specify
inquire enquire query volunteer remember narrate dispute accuse blame credit
attribute threaten read go signal tout encourage exhort express affirm attest declaim
""")
_THINK = in_order("""
believe think expect hope fear doubt feel consider suspect know want see worry assume
understand anticipate find determine hold figure imagine wonder realize realise decide
conclude hear learn view regard deem judge fret foresee calculate bet guess show
""")
_MANNER = in_order("""
smile laugh sigh shrug grin chuckle nod snap sob weep scoff snort beam smirk groan fume
bark growl thunder whine gripe breathe gasp grumble wink frown fire shoot chime intone
pause type begin start finish end speak sing chant conclude bellow roar rage marvel
""")
_LABEL = in_order("""
call describe dub brand label praise condemn denounce slam blast criticize criticise
hail characterize characterise deride mock decry ridicule term welcome
apologize apologise
thank congratulate lambast lambaste rip refer compare paint portray
""")
_NAMING = in_order("name title entitle nickname codename christen baptize rename spell")

_IRREGULAR = {
    "say": "said says saying",
    "tell": "told tells telling",
    "write": "wrote writes written writing",
    "speak": "spoke speaks spoken speaking",
    "think": "thought thinks thinking",
    "know": "knew knows known knowing",
    "see": "saw sees seen seeing",
    "feel": "felt feels feeling",
    "find": "found finds finding",
    "hold": "held holds holding",
    "hear": "heard hears hearing",
    "swear": "swore swears sworn swearing",
    "assume": "assumed assumes",  # "assuming it holds" is a condition
    "shoot": "shot shoots",  # a shooting is no cue
    "read": "reads reading",
    "go": "goes went going gone",
    "sing": "sang sings sung singing",
    "begin": "began begins begun beginning",
    "understand": "understood understands understanding",
    "foresee": "foresaw foresees foreseen foreseeing",
    "weep": "wept weeps weeping",
}
# Their last letter is doubled: "admitted".
_DOUBLING = words("""
rebut admit quip nod sob refer snap slam grin rip fret brag blog dub
""")


def forms(verb: str) -> Iterator[str]:
    """Yield the forms of a verb."""
    yield verb
    if verb in _IRREGULAR:
        yield from _IRREGULAR[verb].split()
    elif verb in _DOUBLING:
        yield from (verb + "s", verb + verb[-1] + "ed", verb + verb[-1] + "ing")
    elif verb.endswith("e"):
        yield from (verb + "s", verb + "d", verb[:-1] + "ing")
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        yield from (verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
    else:
        ending = "es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"
        yield from (verb + ending, verb + "ed", verb + "ing")


#: All forms of the verbs of a block.
inflected = partial(all_forms, forms=forms)

STANCES = {
    "stress": "stress underscore underline highlight emphasize emphasise reiterate",
    "demand": "demand urge seek request propose recommend favour favor",
    "deny": "deny dispute reject refute dismiss rebut question",
    "estimate": "expect predict estimate forecast foresee anticipate fear",
    "confirm": "confirm acknowledge admit concede",
    "promise": "promise pledge vow guarantee",
}
PREPOSITIONS = {
    "warn": "of against about",
    "caution": "against",
    "advise": "against",
    "argue": "for against",
    "call": "for on",
    "complain": "of about",
    "speak": "of",
    "talk": "of",
    "boast": "of",
    "push": "for",
    "insist": "on",
    "object": "to",
    "point": "to",
    "hint": "at",
    "guess": "at",
    "accuse": "of",
    "worry": "about",
    "hope": "for",
    "promise": "of",
}

#: Class of each form of a reporting verb.
VERBS = by_form(
    (
        ("say", map(forms, _SAY)),
        ("think", map(forms, _THINK)),
        ("manner", map(forms, _MANNER)),
        ("label", map(forms, _LABEL)),
        ("naming", map(forms, _NAMING)),
    )
)
