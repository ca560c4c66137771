"""What a language gives to tell what kind of thing a name is of."""

from __future__ import annotations

import re
from dataclasses import dataclass


# compared by identity: the mappings inside cannot be hashed
@dataclass(frozen=True, eq=False)
class CueWords:
    """Words beside a name that say what it is; strings are alternatives.

    Attributes
    ----------
    organisation_nouns, noun_complements : str
        Nouns before a name of an organisation ("exchange X", "la plateforme X").
    organisation_leads : str
        What only a body has, before its name ("a customer of X").
    organisation_members : re.Pattern
        Who is of a body, or is known by its name, before the name, in small letters
        ("head of research at X").
    organisation_links, calling : frozenset of str
        Last words of that, and of what one is dubbed.
    organisation_follows : re.Pattern
        What only a body has, behind its name, in small letters ("X researchers").
    work_nouns : frozenset of str
        Last words before a name of malware or a work ("the trojan X").
    work_follows, work_called : re.Pattern
        What stands behind the name of a program ("the X botnet"), and before what one
        is called ("a flaw dubbed X").
    part_follows : re.Pattern
        What programs have rather than firms, behind the name ("the X exploit").
    employers : re.Pattern
        What stands between a person and a body ("Ada Moss [of] Quill").
    person_follows : re.Pattern
        What only a person has or is told, behind the name ("the X administration").
    person_heads : str
        Nouns that make a person of a noun of organisation before them ("bank clerk").
    article_pattern, role_links : str
        Articles, and words after which a noun belongs to somebody else ("a lawyer for
        the firm").
    """

    person_follows: re.Pattern[str]
    person_heads: str
    organisation_nouns: str
    organisation_leads: str
    organisation_members: re.Pattern[str]
    organisation_links: frozenset[str]
    calling: frozenset[str]
    organisation_follows: re.Pattern[str]
    work_nouns: frozenset[str]
    work_follows: re.Pattern[str]
    work_called: re.Pattern[str]
    part_follows: re.Pattern[str]
    employers: re.Pattern[str]
    noun_complements: str
    article_pattern: str
    role_links: str
