"""English words of roles and what stands around them."""

from __future__ import annotations

import re

from cryptonews_nlp._words import by_word
from cryptonews_nlp.entities.lang.words.roles import RoleWords

_BODY_NOUNS = by_word("""
    court: court tribunal
    prosecution: prosecution
    police: force police
    regulator: regulator watchdog authority commission
    hospital: hospital clinic
    school: university school college
    bank: bank lender
    city: city town
    council: council
    ministry: ministry department
    government: government
    campaign: campaign
    agency: agency office bureau
    club: club team
    association: association federation union league charity party
    firm: company firm exchange platform startup business group insurer
""")

WORDS = RoleWords(
    honorific=re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.? ?$"),
    # without a comma only a body stands between ("founder of Norvik Ada Moss")
    role_rest=re.compile(
        r"(?: \([^()\n]{1,30}\))?,? ?| (?:of|for|at) (?:the )?Xx* "
        r"|(?: (?:of|for|at|in|on|from|to|with) (?:the |its |their )?[\w.'&-]+"
        r"(?: (?!said|says|told|who|that|is|was)[\w.'&-]+){0,6}"
        r"(?: \([^()\n]{1,30}\))?, ?)"
    ),
    role_lead=re.compile(
        r"(?: ?\([^()\n]{1,25}\))?(?:,|,? who (?:is|was)|,? now| [–—-]|"
        r"(?:,? who)? (?:becomes|became|(?:was|has been) (?:named|appointed)|"
        r"(?:took|takes|will take) over as|steps down as|stepped down as))"
        r"(?: (?:aged )?\d\d,)? (?:(?:the|a|an|its|their|his|her|one of the|now|then|"
        r"formerly|a former|the former) )?"
    ),
    role_stop=re.compile(
        r"[,.;:!?()«»\"“”\n]| [–—-] | (?:who|whose|which|said|says|say|told|tells|and|but|"  # noqa: E501 - one pattern
        r"has|had|was|is|were|are|as|when|while|after|before|also|will|would|did|does|"
        r"went|called|added|wrote|pleaded|put|took|made|argued|asked|declined|admitted|"
        r"gives|goes|steps|calls|thinks|points|sees|notes|warned|explained|working|"
        r"running|speaking|living|serving|covering|representing|investigating|seeking|"
        r"based|accused|charged|\w+ing (?:the|an?|his|her|their))\b"
    ),
    role_opening=re.compile(
        r"(?:(?!(?:said|says|told|who|whose|which|that|where|and|but|or|in|on|at|with|after|when|as|if|"
        r"he|she|they|it|I|we|was|is|has|had|have|not|for|of|by|from|to)\b)"
        r"[\w.'’&/-]+ ){0,6}"
    ),
    role_link=re.compile(
        r",? (?:at|of|for|with|from|in|inside|to) (?:(?:the|its|his|her|their) )?"
    ),
    employer=re.compile(r" at (?:the )?$"),
    role_owner=re.compile(
        r"(?:['’]s?| ['’] ?s)? ?(?:(?!(?:and|or|but|that|which|who|when|where|as|also|"
        r"has|had|of|in|on|at|for|with|to|by|from|into|against|over|about|after|before|"
        r"because|under|through|between|the|an?|his|her|its|their)\b)[\w-]+ ){0,4}"
    ),
    role_modifiers=re.compile(
        r"(?<![\w'-])(?:(?!(?i:the|a|an|its|his|her|their|our|my|said|says|told|and|but|or|of|in|on|"
        r"at|for|with|to|by|from|into|against|over|about|as|that|this|is|was|were|are|who|which|when|after|while|"
        r"has|had|not|also|asked|called|named|added|one|under|through|between|because|"
        r"before|where|if|via|per|including|namely|both|perhaps|what|have|be|been|become|"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
        r"Outside|Inside|Yesterday|Today)\b|s |\d)\w[\w.&-]* ){1,4}$"
    ),
    role_guess=re.compile(
        r"(?:(?<= a )|(?<= an ))(?:[\w-]+ ){0,2}(?!(?:grand)?(?:mother|father)|brother|sister|daughter|teenager|survivor|customer|consumer|user|stranger|neighbor|lover|minor|defendant|infant|(?:im)?migrant|descendant|winner|loser|newcomer|outsider|foreigner|prisoner|creditor|matter|number|factor|woman\\b|man\\b)[a-z]{3,}(?:er|or|ist|ian|man|woman|ant)\b(?!-)"  # noqa: E501 - one pattern
    ),
    role_bare_verbs=frozenset(),
    determiners=frozenset({"the", "a", "an", "his", "her", "its", "their"}),
    role_verbs=re.compile(
        r",? who (?P<verb>(?:heads|headed|leads|led|chairs|chaired|runs|ran|directs|directed|oversees|oversaw|manages|founded|co-founded|sits|studies|follows|covers|teaches|advises) (?!to\b|an? (?!team|unit|desk|group|lab|department|division|firm|company|fund|cent))[^,.;:!?()«»\"“”\n]{3,60})"  # noqa: E501 - one pattern
    ),
    listed=re.compile(r",? (?:and |& )?"),
    member_of=re.compile(
        r",? (?:from|of|with|in|on) (?:the (?P<unit>(?:[\w&-]+ ){0,4}(?:team|unit|"
        r"department|division|desk|squad|branch|section)) (?:of|at|in) )?(?:the )?"
    ),
    unit_of=re.compile(
        r"(?:'s|’s)? (?P<unit>(?:[\w&-]+ ){0,4}(?:team|unit|department|division|desk|"
        r"squad|branch|section))\b"
    ),
    possessive=re.compile(
        r"\b(?:its|their) (?:(?!(?:the|an?) )[\w-]+ ){0,4}$", re.IGNORECASE
    ),
    owner_before=re.compile(
        r"\b(?:[Tt]he|[Tt]his) (?:[\w-]+ )?([a-z-]+)'s (?:[\w-]+ ){0,4}$|"
        r"(?<![\w'-])(?!office\b)([a-z-]+) $"
    ),
    owner_after=re.compile(
        r"(?: [\w-]+){0,3} (?:of|for|at) (?:the|this) (?:[\w-]+ )?([a-z-]+)\b"
    ),
    body_nouns=_BODY_NOUNS,
    role_behind=re.compile(
        r",? (?:at|of|from) (?:(?:the|its|his|her|their) )?| (?:for|with|in) (?:the )?"
    ),
    role_goes_on=re.compile(
        r"(?: (?:and|&) (?:[\w&-]+ ){1,4}?|, (?:[A-Z][\w&-]* (?:(?:and|&) )?){1,5}?)"
        r"(?:at|for) (?:the )?"
    ),
    role_and=re.compile(r" (?:and|&) (?:(?:the|an?) )?"),
    role_of_person=re.compile(r" (?:of|for|to) (?:(?:Mr|Mrs|Ms|Dr)\.? )?$"),
    role_loose_end=re.compile(
        r"(?: (?:of|for|to|at|in|on|by|with|the|an?|from|(?:Mr|Mrs|Ms|Dr)\.?))+ ?$"
    ),
    one_of=re.compile(r"\bone of (?:[\w'.-]+ ){1,4}$", re.IGNORECASE),
    indefinite=re.compile(r" (?:an?|one of (?:the|its|their)|a former) $"),
    roles_with_body=frozenset({"partner"}),
    not_a_role=re.compile(r"(?!)"),
    kin_of=re.compile(
        r"\b(?:mother|father|brother|sister|son|daughter|wife|husband|widow|widower|"
        r"cousin|uncle|aunt|niece|nephew|friend|partner|neighbou?r) of (?:the|an?) "
    ),
)
