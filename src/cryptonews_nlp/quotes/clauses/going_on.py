"""Where a report ends since its speaker does something else: "said it, but left"."""

from __future__ import annotations

from cryptonews_nlp.quotes.lang.words.tables import REPORTING
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import CONJUNCTIONS, VERBAL
from cryptonews_nlp.quotes.words.reported import (
    SUBJECT_REACH,
    has_finite,
    is_finite,
    is_infinitive,
    is_passive,
    is_subordinate,
)

_BEFORE_VERB = frozenset({"ADV", "PART", "PRON"})
#: Tokens of the object between a verb and its colon: "shared the following note:".
_COLON_REACH = 12


def goes_on(layout: Layout, cue: int, first: int, i: int, end: int) -> bool:
    """Tell whether a verb behind a conjunction has the subject of the cue.

    It has no subject of its own, and

    - it agrees with the cue alone: "the paper notes how gangs work and advises firms";
    - or it denies another report: "said it was late but did not say why";
    - or it is finite, and the report an infinitive: "promised to pay and left";
    - or it is the cue again: "said they were late and said no more";
    - or marked words follow its colon: "said he would sue and sent a note: “...”";
    - or it joins no finite verb: "denied fleeing but paid";
    - or it reports and hangs on the cue: « jugeait qu'il pleut et a annoncé un plan »;
    - or it tells something in the tense of the cue: "said it will shut but gave hope";
    - or it is set against a report of something done: "said it shut but denied a leak".

    Parameters
    ----------
    layout : Layout
        The document.
    cue : int
        A reporting verb, -1 for none.
    first : int
        The first token of what it reports.
    i : int
        A token behind it.
    end : int
        Where its sentence ends.
    """
    if cue < 0 or layout.pos[i] != "CCONJ":
        return False
    k = i + 1
    while k < end and layout.inside[k] < 0 and layout.pos[k] in _BEFORE_VERB:
        k += 1
    if k >= end or layout.inside[k] >= 0 or layout.pos[k] not in VERBAL:
        return False
    verb = _main_verb(layout, k)
    own = [c for c in layout.children[verb] if c > i]
    if any(layout.dep[c].startswith(("nsubj", "expl:subj")) for c in own):
        return False
    finite = is_finite(layout, k) or _is_lost_past(layout, i, verb)
    denied = _is_negated(layout, verb, i)
    says = layout.cue[verb] == "say"
    same = says and layout.lower[verb] == layout.lower[cue]
    hangs = says and layout.dep[verb] == "conj" and layout.head[verb] == cue
    return (
        (is_finite(layout, k) and (same or hangs or _is_infinitive(layout, first, i)))
        or (denied and _tells(layout, verb))
        or _before_marked_colon(layout, verb, end)
        or _agrees(layout, cue, first, i, k)
        or _joins_none(layout, first, i, k)
        or (is_finite(layout, k) and _has_tense(layout, cue, first, i, verb))
        or (finite and _contrasts(layout, cue, first, i, verb))
    )


def _is_negated(layout: Layout, verb: int, begin: int) -> bool:
    """Tell whether a negation stands between a token and its verb."""
    negations = layout.data.negations
    return any(
        begin < c < verb and layout.lower[c] in negations for c in layout.children[verb]
    )


def keeps_back(layout: Layout, comma: int, end: int) -> bool:
    """Tell what somebody does not tell: ", although she did not explain why".

    Parameters
    ----------
    layout : Layout
        The document.
    comma : int
        A token of a report.
    end : int
        Where its sentence ends.
    """
    begin = comma + 2
    if layout.lower[comma] != "," or begin >= end:
        return False
    if layout.pos[comma + 1] not in CONJUNCTIONS:
        return False
    for k in range(begin, min(begin + SUBJECT_REACH, end)):
        if layout.inside[k] >= 0 or layout.lower[k] == ",":
            return False
        if layout.pos[k] == "VERB":
            return (
                _tells(layout, k)
                and _is_negated(layout, k, comma)
                and any(
                    begin <= c < k and layout.is_subject(c) for c in layout.children[k]
                )
            )
    return False


def _is_infinitive(layout: Layout, first: int, i: int) -> bool:
    """Tell whether an infinitive opens a report, and no other verb follows it."""
    marks = layout.data.infinitive_marks
    marked = layout.lower[first] in marks or layout.lower[first - 1] in marks
    opens = is_infinitive(layout, first) or marked
    return opens and not has_finite(layout, first, i)


def _main_verb(layout: Layout, k: int) -> int:
    """Return the verb that an auxiliary helps, else the verb itself."""
    helps = layout.dep[k].startswith(("aux", "cop")) and layout.head[k] > k
    return layout.head[k] if helps else k


def _tells(layout: Layout, verb: int) -> bool:
    """Tell whether a verb is one of telling: say, give details."""
    lower = layout.lower[verb]
    return layout.cue[verb] == "say" or lower in layout.data.telling


def _before_marked_colon(layout: Layout, verb: int, end: int) -> bool:
    """Tell whether a colon and marks follow a verb, and no other verb before them."""
    for k in range(verb + 1, min(verb + _COLON_REACH, end)):
        if layout.lower[k] == ":":
            behind = (n for n in range(k + 1, len(layout)) if layout.lower[n].strip())
            return layout.inside[next(behind, k)] >= 0
        if layout.inside[k] >= 0 or is_finite(layout, k) or layout.pos[k] == "CCONJ":
            return False
    return False


def _joins_none(layout: Layout, first: int, i: int, k: int) -> bool:
    """Tell whether a finite verb follows a gerund, or another cue no finite verb."""
    gerund = layout.is_gerund(first)
    return (
        is_finite(layout, k)
        and (gerund or layout.cue[k] == "say")
        and not has_finite(layout, first, i)
    )


def _agrees(layout: Layout, cue: int, first: int, i: int, k: int) -> bool:
    """Tell whether a finite verb agrees with the cue, and with no verb between them."""
    number = _number(layout, k) if is_finite(layout, k) else ""
    if not number or _number(layout, _finite(layout, cue)) != number:
        return False
    between = [_number(layout, n) for n in range(first, i) if is_finite(layout, n)]
    return bool(between) and all(n and n != number for n in between)


def _has_tense(layout: Layout, cue: int, first: int, i: int, verb: int) -> bool:
    """Tell a verb of telling in the tense of the cue, with none before it in that."""
    tells = layout.cue[verb] in REPORTING or layout.lower[verb] in layout.data.refusing
    if not tells or is_passive(layout, verb):
        return False
    finite, cue_finite = _finite(layout, verb), _finite(layout, cue)
    helped, cue_helped = finite != verb, cue_finite != cue
    tense = layout.feature(finite, "Tense")
    shares = cue_helped and not helped and tense == "Past"
    alike = helped == cue_helped and tense == layout.feature(cue_finite, "Tense")
    if not is_finite(layout, cue_finite) or not (alike or shares):
        return False
    between = [
        n
        for n in range(first, i)
        if is_finite(layout, n) and not is_subordinate(layout, n, first)
    ]
    return bool(between) and not any(
        _is_alike(layout, n, finite, verb) for n in between
    )


def _contrasts(layout: Layout, cue: int, first: int, i: int, verb: int) -> bool:
    """Tell what the speaker sets against his report: "said it shut but denied a leak".

    Not where what he reports was told itself: "said she admitted it but named nobody".
    """
    data, lower = layout.data, layout.lower[verb]
    against = layout.lower[i] in data.contrasting
    told = layout.cue[verb] == "say" and lower not in data.asking
    refused = lower in data.refusing and not lower.endswith(data.participles)
    tells = told or refused or (against and lower in data.telling)
    undergone = is_passive(layout, verb) and not _is_lost_past(layout, i, verb)
    if not tells or undergone:
        return False
    return (
        (against or layout.lower[i - 1] == ",")
        and layout.feature(_finite(layout, verb), "Tense")
        == layout.feature(_finite(layout, cue), "Tense")
        and not any(layout.cue[n] == "say" for n in range(first, i))
    )


def _is_lost_past(layout: Layout, i: int, verb: int) -> bool:
    """Tell a past tense taken for a passive: "it was closed but refused to say why".

    An infinitive follows it, which none does behind a passive.
    """
    data = layout.data
    return (
        layout.lower[i] in data.contrasting
        and layout.lower[verb] in data.refusing
        and layout.has_feature(verb, "Voice", "Pass")
        and not layout.helpers(verb)
        and not data.infinitive_marks.isdisjoint(layout.lower[verb + 1 : verb + 2])
    )


def _is_alike(layout: Layout, other: int, finite: int, verb: int) -> bool:
    """Tell whether a verb may go on what another one begins, by the tense of both.

    Behind an auxiliary it may share that: "said they had come and told her".
    """
    main = _main_verb(layout, other)
    if finite != verb:
        return layout.lower[other] == layout.lower[finite]
    shared = main != other and layout.has_feature(main, "VerbForm", "Part")
    return shared or layout.feature(other, "Tense") == layout.feature(finite, "Tense")


def _finite(layout: Layout, verb: int) -> int:
    """Return the auxiliary that carries the number of a verb, else the verb."""
    helpers = layout.helpers(verb)
    return next((c for c in helpers if is_finite(layout, c)), verb)


def _number(layout: Layout, verb: int) -> str:
    """Return the number of a verb, empty for a past tense: "said" has none."""
    past = layout.has_feature(verb, "Tense", "Past")
    return "" if past else layout.feature(verb, "Number")
