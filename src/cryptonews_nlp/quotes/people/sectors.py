"""What sort of body the catalogue of names knows one as: a firm is no regulator."""

from __future__ import annotations

from cryptonews_nlp._words import words
from cryptonews_nlp.quotes.people.entity import Entity, fullest
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.outlets import kinds_of

_FIRMS = words("""
    analytics asset audit bank exchange fund insurer issuer lawfirm lender market media
    miner mixer payments platform tech telecom wallet
""")
_STATE = words("""
    anticorruption cert consumer court customs dataprotection fiu government
    intelligence international military police prosecutor regulator tax
""")
_OUTLETS = frozenset({"media"})
#: Families that no body has both of.
_OPPOSED = ({"business"}, {"oversight"})
#: What no police, court or town hall is.
_INTERESTS = words("union party")
#: What a family of nouns is never said of; of a central bank either may be.
_NEVER = {
    "business": _STATE,
    "oversight": _FIRMS,
    "press": (_FIRMS | _STATE) - _OUTLETS,
}
#: Mentions from which on an outlet is what an article is about, not just its source.
_OFTEN = 3


def is_of_another_sector(layout: Layout, mention: Candidate, entity: Entity) -> bool:
    """Tell "the company" from a police force and "the commission" from a bank.

    Nor is it an outlet that the article names once or twice, for what it reports, nor a
    union the police.

    Parameters
    ----------
    layout : Layout
        The document.
    mention : Candidate
        A noun for a body.
    entity : Entity
        A body with a name. Where the catalogue does not know it, its titles tell.
    """
    noun = layout.lower[mention.head]
    families = layout.data.families_of(noun)
    told = entity.families & {"business", "oversight"}
    if told in _OPPOSED and families in _OPPOSED and told != families:
        return True  # "the startup Norvik ... the authority"
    kinds = kinds_of(layout.written(*fullest(entity).name_range))
    if not kinds:
        return False
    if noun in layout.data.own_bodies and kinds <= _INTERESTS:
        return True
    if kinds <= _OUTLETS:
        return "press" not in families and len(entity.mentions) < _OFTEN
    # an agency is an outlet or a regulator: what is neither is none
    never = [_NEVER.get(family, frozenset()) for family in families]
    return bool(never) and kinds <= frozenset.intersection(*never)
