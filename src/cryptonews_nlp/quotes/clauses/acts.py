"""What somebody does, seeks or lets be known, which is no report of what he says."""

from __future__ import annotations

from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.cues import is_reflexive, light_verb
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import (
    Reported,
    asks,
    is_infinitive,
    is_quoted,
)

#: What parts the cells of a table.
_CELL = "|"
#: What a sentence may begin with that tells the reader to do something.
_OPENS_ORDER = frozenset({"SCONJ", "ADP", "ADV", "VERB", "INTJ", "CCONJ"})
#: Patterns of a cue that is set off from what is said.
_SET_OFF = frozenset({"incise", "split"})
#: Patterns of what is said in a phrase.
_NOMINAL = frozenset({"object", "prepositional"})
#: How an adjective hangs on a verb, and what may hang on it: « non coupable de vol ».
_PREDICATIVE = frozenset({"obj", "xcomp"})
_MODIFIERS = frozenset({"advmod", "obl:arg", "obl:mod", "obl", "nmod", "conj"})
_PERSONS = frozenset({"person", "people", "pronoun"})
#: Stances that no thing takes.
_OF_SOMEBODY = frozenset({"stress", "demand", "promise"})


def tells(layout: Layout, reported: Reported) -> bool:
    """Tell whether a possible report says something.

    A thing is no source of what it makes known ("the machine knew where", "a stretch
    to say that"), nor is who acts that of what follows from it. A noun object says what
    was said where its verb takes a stance ("denied fraud", not "cited data"), or where
    words of it are quoted. What somebody means to do is no report where none are
    (« compte partir »). The cells of a table say nothing, and nobody in particular
    what he might say ("if a caller says that").

    Parameters
    ----------
    layout : Layout
        The document.
    reported : Reported
        A possible report with its speaker.
    """
    if _is_shown(layout, reported) or _follows_from(layout, reported):
        return False
    if _is_supposed(layout, reported) or _is_undergone(layout, reported):
        return False
    if reported.pattern in _NOMINAL and (
        _is_pleaded(layout, reported) or _is_suffered(layout, reported.verb)
    ):
        return False
    if any(_CELL in layout.lower[slice(*piece)] for piece in reported.pieces):
        return False
    if _is_meant(layout, reported):
        return False
    return reported.pattern != "object" or _object_tells(layout, reported)


def _is_pleaded(layout: Layout, reported: Reported) -> bool:
    """Tell a verb that has an adjective alone behind it: « a plaidé coupable de vol ».

    Not one that a clause or an object follows: « juge utile de partir », « juge utile
    un “geste” ».
    """
    verb = reported.verb
    i = verb + 1
    while i < len(layout) - 1 and layout.pos[i] == "ADV":
        i += 1
    return (
        layout.pos[i] == "ADJ"
        and layout.head[i] == verb
        and layout.dep[reported.head] != "obj"
        and layout.dep[i] in _PREDICATIVE
        and all(layout.dep[c] in _MODIFIERS for c in layout.children[i])
    )


def _is_suffered(layout: Layout, verb: int) -> bool:
    """Tell what somebody undergoes from whom he accuses: « accuse une perte de ».

    It is some thing, with its measure or its kind behind it.
    """
    if layout.lower[verb] not in layout.data.accusing:
        return False
    return any(
        layout.dep[noun] == "obj"
        and layout.inside[noun] < 0
        and not layout.label[noun]
        and not layout.data.is_person(layout.lower[noun])
        and layout.lower[noun] not in layout.data.collective
        and layout.dep[noun - 1] == "det"
        and layout.lower[noun - 1] not in layout.data.definite | layout.data.possessive
        and any(layout.dep[c] == "nmod" for c in layout.children[noun])
        for noun in layout.children[verb]
    )


def _is_meant(layout: Layout, reported: Reported) -> bool:
    """Tell what somebody means to do or knows, where he says none of it in marks.

    Who knows or finds out "how the money left" does not say how, nor does who is to
    find out "if it left" say so.
    """
    verb = reported.verb
    if verb < 0 or light_verb(layout, verb) >= 0:
        return False
    if not layout.data.inversion.isdisjoint(layout.lower[verb + 1 : verb + 2]):
        return False  # « ..., lit-on dans le rapport »
    first = reported.pieces[0][0]
    open_yet = is_infinitive(layout, verb) and (
        layout.lower[first - 1] in layout.data.conditionals
    )
    found_out = layout.cue[verb] == "think" and (asks(layout, first) or open_yet)
    if layout.lower[verb] in layout.data.ensuring and (
        is_reflexive(layout, verb) or "Yes" in layout.morph[verb + 1].get("Reflex", [])
    ):
        return True  # « doivent s'assurer que tout est à jour », "found itself shut"
    # "..., the Hull Post has learned, ..." says so
    meant = frozenset() if reported.pattern in _SET_OFF else layout.data.knowing
    if reported.pattern == "infinitive":
        meant |= layout.data.intending
    known = found_out or layout.lower[verb] in meant
    return known and not is_quoted(layout, reported)


def _object_tells(layout: Layout, reported: Reported) -> bool:
    """Tell whether a noun object says what was said."""
    verb = layout.lower[reported.verb]
    if verb in layout.data.acting:
        return False  # "added a “safe” to its list"
    marked = (i for i in reported.tokens if layout.inside[i] >= 0)
    first = next(marked, -1)
    if first >= 0:  # "wrote a book entitled “...”"
        return layout.lower[first - 1] not in layout.data.naming
    stance = layout.data.stances.get(verb)
    # « permet d'estimer le prix », but "continues to deny any fraud"
    denies = stance == "deny" and layout.dep[reported.verb] == "xcomp"
    done = is_infinitive(layout, reported.verb) and not denies
    if done or _is_offered(layout, reported):
        return False
    if stance == "stress" and verb.endswith(layout.data.participles):
        return False  # "..., underlining the risk": nobody says so
    if _is_not_told(layout, reported, stance):
        return False
    return stance is not None or verb in layout.data.accusing


def _is_of_people(layout: Layout, speaker: Candidate) -> bool:
    """Tell people from things: « la plupart des élus », « les gilets jaunes »."""
    phrase = layout.lower[speaker.first : speaker.last]
    return not layout.data.claimants.isdisjoint(phrase) or any(
        layout.data.is_person(word) for word in phrase
    )


def _is_offered(layout: Layout, reported: Reported) -> bool:
    """Tell goods from a plan: « le logiciel propose une carte »."""
    data, speaker = layout.data, reported.speaker
    if layout.lower[reported.verb] not in data.offering:
        return False
    if speaker is None or layout.dep[reported.verb] == "acl:relcl":
        return True
    business = "business" in data.families_of(layout.lower[speaker.head])
    return business or speaker.kind not in _PERSONS


def _is_not_told(layout: Layout, reported: Reported, stance: str | None) -> bool:
    """Tell nouns that say nothing behind their verb.

    A suit that a court dismisses, what others reported and somebody confirms, whom he
    recognises, and whom he blames without saying for what; what a thing needs or shows:
    "the prize highlights its rise", « la tâche demande du temps ».
    """
    if stance in _OF_SOMEBODY:
        speaker = reported.speaker
        if speaker is None or speaker.kind != "other":
            return False
        return stance == "stress" or not _is_of_people(layout, speaker)
    data, head = layout.data, reported.head
    noun = layout.lower[head]
    if stance == "deny":
        return noun in data.proceedings
    somebody = layout.label[head] == "PERSON" or (
        data.is_person(noun) and noun not in data.collective
    )
    if stance == "confirm":
        return somebody or noun in data.news
    alone = reported.pieces[0][1] == head + 1
    return somebody and alone and layout.lower[reported.verb] in data.accusing


def _is_shown(  # noqa: PLR0911 - one exit a reason
    layout: Layout, reported: Reported
) -> bool:
    """Tell whether a thing lets something be known, or somebody himself be seen."""
    speaker, verb = reported.speaker, reported.verb
    if speaker is None or verb < 0:
        return False
    shows = layout.lower[verb] in layout.data.showing
    if shows and is_reflexive(layout, verb):
        return True  # « s'est montrée prudente »
    if speaker.kind not in {"other", "document"}:
        return False
    # « consiste à dire », "evidence to suggest that"
    if layout.dep[verb].startswith(("acl", "xcomp")) and is_infinitive(layout, verb):
        return True
    if speaker.kind == "document":
        return False
    if reported.pattern == "colon" and not is_quoted(layout, reported):
        return True  # « Recherche avancée : », « Le scénario se répète : »
    if reported.pattern == "infinitive" and layout.lower[verb] in (
        layout.data.committing
    ):
        # « La crise menace de durer », but « Les protestataires menacent de partir »
        return layout.has_feature(speaker.head, "Number", "Sing")
    human = layout.is_person(speaker.head)  # "the witnesses suggest"
    return shows and not human and reported.pattern != "incise"


def _follows_from(layout: Layout, reported: Reported) -> bool:
    """Tell what a fact before a comma tells, not who acts: ", suggesting that".

    Where its clause is a report itself, who speaks there suggests it.
    """
    verb, speaker = reported.verb, reported.speaker
    if verb < 1 or layout.lower[verb] not in layout.data.following:
        return False
    if (
        speaker is not None
        and speaker.kind in _PERSONS
        and layout.lower[speaker.head] not in layout.data.collective
    ):
        return False
    main = layout.head[verb]
    return layout.lower[verb - 1] == "," and not layout.cue[main]


def _is_undergone(layout: Layout, reported: Reported) -> bool:
    """Tell who is told something from who tells it: "was held and told to wait"."""
    verb, speaker = reported.verb, reported.speaker
    if reported.pattern != "infinitive" or speaker is None or speaker.head > verb:
        return False
    told = layout.lower[verb] in layout.data.never_inverted
    if told and layout.lower[verb + 1] in layout.data.infinitive_marks:
        return True
    deps = {layout.dep[c] for c in layout.children[verb]}
    # taggers read « sont encouragés à » as an adjective at times
    return "aux:pass" in deps or (
        "cop" in deps and layout.lower[verb] in layout.data.hearing
    )


def _is_supposed(layout: Layout, reported: Reported) -> bool:
    """Tell what anybody might say; who is named or known has said it all the same.

    « Si le ministre assure que tout va bien » sets his word against another.
    """
    verb, speaker = reported.verb, reported.speaker
    if verb < 0 or speaker is None or layout.dep[verb].startswith("ccomp"):
        return False
    known = layout.label[speaker.head] or layout.lower[speaker.first] in (
        layout.data.definite | layout.data.possessive | layout.data.human_pronouns
    )
    return not known and any(
        layout.dep[child] == "mark" and layout.lower[child] in layout.data.conditionals
        for child in layout.children[verb]
        if child < verb
    )


def is_sought(layout: Layout, verb: int, name: str) -> bool:
    """Tell what somebody is to find out, or has found before he acts.

    Examples: "opened the file to see how it works", "left after finding that it leaks".
    Wanting to know is a question, and so is what a cue governs ("claims to know").
    Nobody in particular is told "where to call for help".
    """
    if (
        asks(layout, verb - 2)
        and layout.lower[verb - 1] in layout.data.infinitive_marks
    ):
        return True
    if light_verb(layout, verb) >= 0 or (
        name != "think" and layout.lower[verb] not in layout.data.periphrases
    ):
        return False  # « a fait savoir », but « pour savoir »
    while layout.dep[verb] == "conj" and is_infinitive(layout, layout.head[verb]):
        verb = layout.head[verb]  # "to stop it and understand how it works"
    dep = layout.dep[verb]
    before = [c for c in layout.children[verb] if c < verb]
    if is_infinitive(layout, verb):
        marked = any(layout.lower[c] in layout.data.infinitive_marks for c in before)
        aim = dep.startswith(("advcl", "acl"))
        return aim or (marked and dep == "xcomp" and not layout.cue[layout.head[verb]])
    return layout.is_gerund(verb) and any(
        layout.dep[c] == "mark" and layout.pos[c] in {"ADP", "SCONJ"} for c in before
    )


def is_order(layout: Layout, verb: int) -> bool:
    """Tell whether a main verb tells the reader to do something.

    Example: "When the lamp fails, remember this", but "Some in Oslo, who left, say".
    """
    if not layout.has_feature(verb, "Mood", "Imp") or layout.has_subject(verb):
        return False
    begin = verb
    while begin > 0 and layout.sentence[begin - 1] == layout.sentence[verb]:
        begin -= 1
    return layout.dep[verb].lower() == "root" and layout.pos[begin] in _OPENS_ORDER
