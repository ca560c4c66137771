"""Phrases that stand before a verb and are no subject of it.

A parser takes a noun that opens a sentence for the subject: what describes somebody
who is named next (« Membre du parti, la maire estime que »), the subject of another
clause (« Les plaintes affluent, et la maire dit que »), a cleft (« c'est ainsi
qu'elle a décrit »).
"""

from __future__ import annotations

from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import NOUNS
from cryptonews_nlp.quotes.words.reported import is_past_participle

#: Tokens of an aside between an auxiliary and its participle.
_ASIDE = 7
_OBJECTS = frozenset({"obj", "iobj", "obl", "nmod"})
_MODIFIED = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM"})


def is_fronted(  # noqa: PLR0911 - one exit a case
    layout: Layout, subject: int, verb: int
) -> bool:
    """Tell whether a noun before a verb only describes the subject of it.

    Parameters
    ----------
    layout : Layout
        The document.
    subject : int
        Token that the parser took for a subject.
    verb : int
        Its verb.

    Returns
    -------
    bool
        True for a noun without a determiner before a comma, the subject and the verb:
        « Plans en main, le journal révèle que ». Also for one behind a preposition, "In
        a post on the network Tolka, the firm said", and for what a headline is about:
        "Lyon: Norvik announces".
    """
    later = [
        c
        for c in layout.children[verb]
        if subject < c < verb and layout.dep[c] == "nsubj"
    ]
    if ":" in layout.lower[subject:verb]:
        return all(i < 0 for i in layout.inside[subject:verb])
    placed = bool(later) and _follows_preposition(layout, subject)
    if not later or (layout.label[subject] and not placed):
        return False
    if placed:
        return _parted_once(layout, subject, later[-1], verb)
    if layout.lower[subject] in layout.data.never_speakers:
        return True  # « c'est ainsi qu'elle a décrit »
    if layout.pos[subject] != "NOUN" or layout.pos[later[-1]] not in NOUNS:
        return False
    if layout.has_child(subject, "det"):
        return False
    return _parted_once(layout, subject, later[-1], verb)


def _follows_preposition(layout: Layout, noun: int) -> bool:
    """Tell a noun in a phrase of place or manner from one that may be a subject."""
    i = noun - 1
    while i >= 0 and layout.pos[i] in _MODIFIED and layout.inside[i] < 0:
        i -= 1
    return (
        i >= 0
        and layout.pos[i] == "ADP"
        and layout.sentence[i] == layout.sentence[noun]
        and layout.lower[i] not in layout.data.determiners
    )


def _parted_once(layout: Layout, first: int, second: int, verb: int) -> bool:
    """Tell whether a comma stands before the second noun and none behind it."""
    commas = [
        i for i in range(first, verb) if layout.lower[i] == "," and layout.inside[i] < 0
    ]
    return bool(commas) and commas[-1] < second


def is_passive_aside(layout: Layout, verb: int) -> bool:
    """Tell a participle of what was said of the subject: « Traitée de menteuse, ».

    A list of verbs that show what somebody feels (« Convaincue que ») is no concern of
    this: these are the subject's own.
    """
    return (
        layout.dep[verb] == "advcl"
        and verb < layout.head[verb]
        and is_past_participle(layout, verb)
        and layout.lower[verb] not in layout.data.attitudes
        and not any(layout.pos[c] == "AUX" for c in layout.children[verb])
    )


def is_told_of(layout: Layout, verb: int) -> bool:
    """Tell a participle of what others say: « le club, souvent accusé de mentir ».

    Not one that an aside parts from its auxiliary: « a, de son côté, indiqué ».
    """
    return (
        layout.lower[verb].endswith(layout.data.participle_endings)
        and layout.has_feature(verb, "Voice", "Pass")
        and layout.dep[verb] != "conj"
        and not any(layout.pos[c] == "AUX" for c in layout.children[verb])
        and layout.data.auxiliaries.isdisjoint(
            layout.lower[max(0, verb - _ASIDE) : verb]
        )
    )


def relatives_of(layout: Layout, noun: int) -> list[int]:
    """Return the verbs of the relative clauses of a noun.

    Those that agree with it in number and not with the noun of its complement included,
    which the parser takes for theirs: « les amis du maire, qui affirment ».
    """
    own = [c for c in layout.children[noun] if layout.dep[c] == "acl:relcl"]
    found = [verb for verb in own if not disagree(layout, noun, verb)]
    for inner in layout.children[noun]:
        if layout.dep[inner] == "nmod" and inner > noun:
            found += [
                verb
                for verb in layout.children[inner]
                if layout.dep[verb] == "acl:relcl"
                and disagree(layout, inner, verb)
                and not disagree(layout, noun, verb)
            ]
    return found


def disagree(layout: Layout, noun: int, verb: int) -> bool:
    """Tell whether the verb of a relative clause cannot have a noun as its subject."""
    if layout.has_child(noun, "conj"):
        return False
    numbers = [
        layout.morph[noun].get("Number", []),
        _number_of_verb(layout, verb),
    ]
    return all(numbers) and numbers[0] != numbers[1]


def is_plural_verb(layout: Layout, verb: int) -> bool:
    """Tell « ont dit », « disent » from verbs of one subject."""
    return "Plur" in _number_of_verb(layout, verb)


def _number_of_verb(layout: Layout, verb: int) -> list[str]:
    """Return the number of a verb, that of its first auxiliary where it has one."""
    helpers = [c for c in layout.children[verb] if layout.pos[c] == "AUX" and c < verb]
    return layout.morph[helpers[0] if helpers else verb].get("Number", [])


def is_object(layout: Layout, noun: int, verb: int) -> bool:
    """Tell whether a comma parts an object from a participle of its subject.

    Examples: "fined the bank, accusing it of fraud", "became the second bank to close
    its doors, citing a “bug”"
    """
    return (
        layout.dep[noun] in _OBJECTS
        and layout.lower[verb - 1] == ","
        and layout.is_gerund(verb)
    )
