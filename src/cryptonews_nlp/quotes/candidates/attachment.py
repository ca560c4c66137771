"""Which reporting verbs a possible speaker is the subject of."""

from __future__ import annotations

from collections.abc import Callable

from cryptonews_nlp.quotes.candidates.appositions import opens_sentence
from cryptonews_nlp.quotes.candidates.fronting import (
    is_fronted,
    is_object,
    is_passive_aside,
    is_told_of,
    relatives_of,
)
from cryptonews_nlp.quotes.words.candidate import (
    SUBJECT,
    TITLE_REACH,
    Candidate,
    Relation,
    is_comma,
    set_verb,
)
from cryptonews_nlp.quotes.words.cue_places import between_phrases
from cryptonews_nlp.quotes.words.cues import is_reflexive
from cryptonews_nlp.quotes.words.genitives import owner_beyond
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import NOUNS
from cryptonews_nlp.quotes.words.reported import (
    cue_range,
    has_finite,
    is_finite,
    is_infinitive,
    parted_auxiliary,
)

_SHARING = frozenset({"conj", "advcl", "xcomp", "advcl:cleft", "parataxis"})
#: Tokens between a phrase and a verb that follows it past an apposition: many for
#: the phrase that opens a sentence, few for any other.
_REACH = 40
_SHORT_REACH = 14
_TITLE = frozenset({"DET", "NOUN", "ADJ", "PROPN", "ADV", "PRON"})


def attach(layout: Layout, candidate: Candidate) -> None:
    """Find the verbs that the candidate is the subject of."""
    dep, head = layout.dep[candidate.head], layout.head[candidate.head]
    if dep == "nsubj:pass" and not is_reflexive(layout, head):
        candidate.verb, candidate.relation = head, "subject"  # "was asked": no speaker
        return
    silent = layout.sentence[candidate.head] not in layout.reporting
    if silent and not dep.startswith(SUBJECT):
        return  # no verb to be the subject of
    if is_heard(layout, candidate.head, head) or _is_when(layout, candidate):
        return
    if (
        _cut_off(layout, candidate.head, head)
        or semicolon(layout, candidate.head, head)
        or is_fronted(layout, candidate.head, head)
        or _follows_pronoun(layout, candidate.head, head)
    ):
        dep = "dep"
    asked = layout.lower[head] in layout.data.approached  # « Interrogée par X, Y dit »
    agent = dep == "obl:agent" and layout.cue[head] and not asked
    if dep.startswith(SUBJECT) or agent:
        candidate.verbs = [
            verb
            for verb in _speaking_conjuncts(layout, head)
            if owner_beyond(layout, candidate.first, head, verb) < 0
        ]
        set_verb(layout, candidate, (candidate.verbs or [head])[0], "subject")
        if candidate.verb_class in {"say", "label"}:
            return
    for find, relation in _ATTACHMENTS:
        verb = find(layout, candidate)
        if verb >= 0:
            candidate.verbs = [verb, *candidate.verbs]
            set_verb(layout, candidate, verb, relation)
            return


def _is_when(layout: Layout, candidate: Candidate) -> bool:
    """Tell « deux mois après l'attaque » and « dix jours » from somebody."""
    return candidate.kind == "other" and any(
        layout.pos[i] == "NOUN" and layout.lower[i] in layout.data.never_speakers
        for i in range(candidate.first, candidate.last)
        if i != candidate.head
    )


def _cut_off(layout: Layout, subject: int, verb: int) -> bool:
    """Tell whether marks part a phrase from a cue that has its subject behind it.

    Example: « Leurs clients “ne savaient rien”, plaide Zoé Roux. »
    """
    if not layout.cue[verb] or verb < subject or verb + 1 >= len(layout):
        return False
    if all(layout.inside[i] < 0 for i in range(subject, verb)):
        return False
    after = verb + 1
    return (
        layout.lower[after] in layout.data.inversion
        or layout.pos[after] == "PROPN"
        or (
            layout.lower[after] in layout.data.determiners
            and layout.lower[verb] not in layout.data.never_inverted
            and not any(layout.pos[i] == "AUX" for i in (verb - 1, verb - 2))
        )
    )


def _follows_pronoun(layout: Layout, noun: int, verb: int) -> bool:
    """Tell what only describes the subject of a verb: « s'émeut-elle, inquiète »."""
    return any(
        verb < c < noun - 1
        and layout.dep[c].startswith(SUBJECT)
        and layout.lower[c] in layout.data.inversion
        for c in layout.children[verb]
    )


def _speaking_conjuncts(layout: Layout, verb: int) -> list[int]:
    """Return a verb and those that share its subject, if they report speech."""
    found = [verb] if layout.cue[verb] else []
    stack = [verb]
    while stack:
        for child in layout.children[stack.pop()]:
            if layout.dep[child] not in _SHARING or layout.inside[child] >= 0:
                continue
            if layout.has_subject(child):
                continue
            if _named_before(layout, child):
                continue  # « un mois au cours duquel Zoé Roux a dit que »
            # "A wants it; B, which is against it, wants none"
            if semicolon(layout, verb, child) or is_passive_aside(layout, child):
                continue
            if layout.cue[child]:
                found.append(child)
            stack.append(child)
    return sorted(found, key=lambda v: (layout.cue[v] not in {"say", "label"}, v))


def _named_before(layout: Layout, verb: int) -> bool:
    """Tell whether the name behind a relative stands right before a verb."""
    i = cue_range(layout, verb)[0] - 1
    while i > 0 and layout.label[i] == "PERSON":
        i -= 1
    named = layout.label[i + 1] == "PERSON"
    return i >= 0 and named and layout.lower[i] in layout.data.relatives


def semicolon(layout: Layout, a: int, b: int) -> bool:
    """Tell whether a semicolon of the reporter stands between two tokens."""
    if not layout.semicolons:
        return False
    return any(min(a, b) <= i < max(a, b) for i in layout.semicolons)


def is_heard(layout: Layout, noun: int, verb: int) -> bool:
    """Tell whether a body hears what others say: "he lied, court told"."""
    after = layout.lower[verb + 1] if verb + 1 < len(layout) else "."
    return (
        layout.lower[noun] in layout.data.hearers
        and layout.lower[verb] in layout.data.never_inverted
        and not after[:1].isalnum()
    )


def _relative_verb(layout: Layout, candidate: Candidate) -> int:
    if candidate.verb_class:
        return -1
    for child in relatives_of(layout, candidate.head):
        if layout.cue[child] != "say":
            continue
        subjects = layout.subjects(child)
        if not subjects or layout.lower[subjects[0]] in layout.data.relatives:
            return child
    return -1


def _verb_before(layout: Layout, candidate: Candidate) -> int:
    """Return a reporting verb before a phrase and its titles: "said Insp. X"."""
    i = candidate.outer - 1
    limit = max(-1, i - TITLE_REACH)
    while i > limit and layout.inside[i] < 0 and not layout.cue[i]:
        phrasal = layout.phrasal.get(i, -1)
        if phrasal > limit:
            i = phrasal  # « met en garde Zoé Roux »
            continue
        if (
            layout.pos[i] not in _TITLE
            and layout.lower[i] not in {"-", "t", "-t"}
            and not _joins_roles(layout, i)
        ):
            return -1
        i -= 1
    if i <= limit or layout.inside[i] >= 0:
        return -1
    if layout.sentence[i] != layout.sentence[candidate.head]:
        return -1
    lower = layout.lower[i]
    if lower.endswith(layout.data.participles) or lower in layout.data.never_inverted:
        return -1
    if (
        _has_subject(layout, i)
        or between_phrases(layout, i)
        or _is_accused(layout, candidate, i)
        or _has_object(layout, i)
    ):
        return -1
    return i if layout.data.inverts_freely or _after_pause(layout, i) else -1


def _is_accused(layout: Layout, candidate: Candidate, verb: int) -> bool:
    """Tell « a accusé lundi le club d'avoir menti »: who is accused accuses nobody."""
    data, accused = layout.data, layout.dep[candidate.head] == "obj"
    return (accused and layout.lower[verb] in data.accusing) and any(
        layout.lower[i] in data.infinitive_marks and is_infinitive(layout, i + 1)
        for i in range(candidate.last, min(candidate.last + 3, len(layout) - 1))
    )


def _has_object(layout: Layout, verb: int) -> bool:
    """Tell a cue that is not finite, and what follows it thus no subject.

    Examples: « décidé d'informer les clients », « ils ont, eux, dénoncé un vol »; but
    « ..., veut croire Zoé Roux », « ..., a, de son côté, précisé Zoé Roux ».
    """
    parted = layout.lower[verb - 1] == "," and layout.lower[verb].endswith(
        layout.data.participle_endings
    )
    if parted and not is_finite(layout, verb):
        helper = parted_auxiliary(layout, verb)
        return helper < 0 or not _after_pause(layout, helper)
    if not is_infinitive(layout, verb):
        return False
    first = verb
    while first > 0 and layout.inside[first - 1] < 0 and _leads(layout, first - 1):
        first -= 1
    helped = has_finite(layout, first, verb)
    return not (helped and _after_pause(layout, first))


def _leads(layout: Layout, i: int) -> bool:
    """Tell a token of what leads over to an infinitive: « tente d' », « a fait »."""
    verbal = {"VERB", "AUX", "ADV", "PART"}
    return layout.pos[i] in verbal or layout.lower[i] in layout.data.infinitive_marks


def _before_helpers(layout: Layout, verb: int) -> int:
    """Return the token before a verb, its auxiliaries and adverbs, -1 for none."""
    before = verb - 1
    while before >= 0 and layout.pos[before] in {"AUX", "ADV"}:
        before -= 1
    return before


def _after_pause(layout: Layout, verb: int) -> bool:
    """Tell whether marks, a comma or a sentence break stand before a verb."""
    before = _before_helpers(layout, verb)
    return (
        before < 0
        or layout.sentence[before] != layout.sentence[verb]
        or layout.inside[before] >= 0
        or layout.pos[before] in {"PUNCT", "SPACE", "SCONJ"}
        or not layout.lower[before][:1].isalnum()
    )


def _joins_roles(layout: Layout, i: int) -> bool:
    """Tell whether a token joins two roles of a name: "says investor and writer X"."""
    return (
        layout.pos[i] == "CCONJ"
        and not layout.label[i - 1]
        and layout.pos[i - 1] == "NOUN"
        and layout.pos[i + 1] in {"NOUN", "ADJ", "PROPN"}
    )


def _has_subject(layout: Layout, verb: int) -> bool:
    """Tell whether a verb has its subject on its left: "she told reporters"."""
    for child in layout.children[verb]:
        if child < verb and layout.is_subject(child):
            if _cut_off(layout, child, verb):
                continue
            return layout.inside[child] < 0 and not layout.lower[child].endswith("'")
    before = _before_helpers(layout, verb)
    if before < 0 or layout.inside[before] >= 0:
        return False
    return bool(layout.label[before]) or layout.pos[before] in NOUNS


def _verb_after(layout: Layout, candidate: Candidate) -> int:
    """Return a reporting verb that follows the phrase, past appositions."""
    if candidate.verb_class or candidate.kind == "pronoun":
        return -1
    if _governed(layout, candidate) or _is_object_to(layout, candidate):
        return -1
    sentence = layout.sentence[candidate.head]
    limit = min(candidate.last + _REACH, len(layout))
    i = candidate.last
    direct = True
    while i < limit and layout.sentence[i] == sentence and layout.inside[i] < 0:
        if layout.lower[i] == ",":
            direct = True
            if i == candidate.last and not opens_sentence(layout, candidate):
                limit = min(limit, i + _SHORT_REACH)
        elif layout.cue[i] and direct and not is_told_of(layout, i):
            return i if _free(layout, candidate, i) else -1
        elif layout.pos[i] not in {"AUX", "ADV", "PRON", "PART"}:
            if i == candidate.last:
                return -1
            direct = False
        i += 1
    return -1


def _is_object_to(layout: Layout, candidate: Candidate) -> bool:
    """Tell the object before an infinitive: "had the decency to answer"."""
    return layout.dep[candidate.head] == "obj" and (
        not layout.data.infinitive_marks.isdisjoint(
            layout.lower[candidate.last : candidate.last + 1]
        )
    )


def _governed(layout: Layout, candidate: Candidate) -> bool:
    """Tell whether a phrase hangs on a preposition: "in Oslo, ... said"."""
    before = candidate.outer - 1
    while before >= 0 and layout.pos[before] in {"DET", "ADJ"}:
        before -= 1
    return (
        before >= 0
        and layout.pos[before] == "ADP"
        and layout.dep[candidate.head].startswith(("obl", "nmod", "dep"))
        and layout.sentence[before] == layout.sentence[candidate.head]
    )


def _free(layout: Layout, candidate: Candidate, verb: int) -> bool:
    """Tell whether no other subject stands between a phrase and a verb.

    Parsers take the last noun of a long apposition for the subject; a person that
    opens the sentence keeps the verb when a comma closes the apposition before it.
    """
    if (
        candidate.kind == "person"
        and is_comma(layout, candidate.last)
        and is_comma(layout, verb - 1)
        and verb - 1 > candidate.last
        and opens_sentence(layout, candidate)
    ):
        return True
    if is_object(layout, candidate.head, verb):
        return False
    return not any(
        layout.is_subject(child) and candidate.last <= child < verb
        for child in layout.children[verb]
    )


_ATTACHMENTS: tuple[tuple[Callable[[Layout, Candidate], int], Relation], ...] = (
    (_verb_before, "inverted"),
    (_relative_verb, "relative"),
    (_verb_after, "before"),
)
