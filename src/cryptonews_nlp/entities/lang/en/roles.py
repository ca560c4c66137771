"""English words of roles and what stands around them."""

from __future__ import annotations

import re

from cryptonews_nlp.entities.lang.words import RoleWords

_BODY_NOUNS = {
    noun: kind
    for kind, nouns in {
        "court": "court tribunal",
        "prosecution": "prosecution",
        "police": "force police",
        "regulator": "regulator watchdog authority commission",
        "hospital": "hospital clinic",
        "school": "university school college",
        "bank": "bank lender",
        "city": "city town council",
        "ministry": "ministry department",
        "firm": "company firm exchange platform startup business group insurer",
    }.items()
    for noun in nouns.split()
}

WORDS = RoleWords(
    honorific=re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.? ?$"),
    role_rest=re.compile(
        r",? ?|(?: (?:of|for|at|in|on|from) (?:the |its |their )?[\w.'&-]+(?: (?!said|says|told|"  # noqa: E501 - one pattern
        r"and|who|that|is|was|with)[\w.'&-]+){0,5},? ?)"
    ),
    role_lead=re.compile(
        r"(?: ?\([^()\n]{1,25}\))?(?:,|,? who (?:is|was)|,? now| [–—-])"
        r"(?: (?:aged )?\d\d,)? (?:(?:the|a|an|its|their|his|her|one of the|now|then|"
        r"formerly|a former|the former) )?"
    ),
    role_stop=re.compile(
        r"[,.;:!?()«»\"“”\n]| [–—-] | (?:who|whose|which|said|says|say|told|tells|and|but|"  # noqa: E501 - one pattern
        r"has|had|was|is|were|are|as|when|while|after|before|also|will|would|did|does|"
        r"went|called|added|wrote|pleaded|put|took|made|argued|asked|declined|admitted|"
        r"gives|goes|steps|calls|thinks|points|sees|notes|warned|explained)\b"
    ),
    role_opening=re.compile(
        r"(?:(?!(?:said|says|told|who|which|and|but|or|in|on|at|with|after|when|as|if|"
        r"he|she|they|it|I|we|was|is|has|had|have|not|for|of|by|from|to)\b)"
        r"[\w.'’&/-]+ ){0,6}"
    ),
    role_link=re.compile(
        r",? (?:at|of|for|with|from|in|inside|to) (?:(?:the|its|his|her|their) )?"
    ),
    employer=re.compile(r" at (?:the )?$"),
    role_owner=re.compile(
        r"(?:'s?|’s?)? ?(?:(?:former|new|deputy|senior|[\w-]+) ){0,4}"
    ),
    role_modifiers=re.compile(
        r"(?<![\w'-])(?:(?!(?:the|a|an|its|his|her|their|our|my|said|says|told|and|but|or|of|in|on|"
        r"at|for|with|to|by|from|into|against|over|about|as|that|this|is|was|were|are|who|which|when|after|while|"
        r"has|had|not|asked|called|named|added|one|Outside|Inside|Yesterday|Today)\b)"
        r"[\w.&-]+ ){1,4}$"
    ),
    role_guess=re.compile(
        r"(?:(?<= a )|(?<= an ))(?:[\w-]+ ){0,2}(?!(?:grand)?(?:mother|father)|brother|sister|daughter|teenager|survivor)[a-z]{3,}(?:er|or|ist|ian|man|woman|ant)\b(?!-)"  # noqa: E501 - one pattern
    ),
    role_bare_verbs=frozenset(),
    determiners=frozenset({"the", "a", "an", "his", "her", "its", "their"}),
    role_verbs=re.compile(
        r",? who (?P<verb>(?:heads|headed|leads|led|chairs|chaired|runs|ran|directs|directed|oversees|oversaw|manages|founded|co-founded|sits|studies|follows|covers|teaches|advises) (?!to\b)[^,.;:!?()«»\"“”\n]{3,60})"  # noqa: E501 - one pattern
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
    possessive=re.compile(r"\b(?:its|their) (?:[\w-]+ ){0,4}$", re.IGNORECASE),
    owner_before=re.compile(
        r"\b(?:[Tt]he|[Tt]his) (?:[\w-]+ )?([a-z-]+)'s (?:[\w-]+ ){0,4}$"
    ),
    owner_after=re.compile(
        r"(?: [\w-]+){0,3} (?:of|for|at) (?:the|this) (?:[\w-]+ )?([a-z-]+)\b"
    ),
    body_nouns=_BODY_NOUNS,
    not_a_role=re.compile(r"(?!)"),
)
