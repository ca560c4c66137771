"""How far a reported clause reaches before the next report or the main clause."""

from __future__ import annotations

from cryptonews_nlp.quotes.candidates.according import opens_relative, opens_source
from cryptonews_nlp.quotes.clauses.going_on import goes_on, keeps_back
from cryptonews_nlp.quotes.lang.words.tables import REPORTING
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import CONJUNCTIONS
from cryptonews_nlp.quotes.words.reported import (
    SUBJECT_REACH,
    begins_with_subject,
    edges,
    has_finite,
    is_finite,
    is_past_participle,
)

#: Tokens of an aside behind the subject of another report.
_ASIDE = 12
#: What such a subject is made of.
_SUBJECT = frozenset({"DET", "PRON", "NOUN", "PROPN", "NUM", "ADJ", "ADP"})
#: What may stand between a report and the next clause.
_MARKS = frozenset({",", "—", "–", ";"})


def extend(layout: Layout, first: int, sentence_end: int, verb: int = -1) -> int:
    """Let a clause run to the end of its sentence, or up to the next cue.

    Parsers hang the tail of a long clause on the reporting verb; on the training part
    of PolNeAR the end of the sentence is right more often than the end of the subtree
    (span F1 63.0 against 58.5, and 60.6 for a mixture).
    """
    main = _before_main_clause(layout, first, verb)
    described = verb >= 0 and layout.is_adnominal(verb)
    if main < sentence_end and (described or has_finite(layout, first, main)):
        sentence_end = main
    i, depth = first + 1, 0
    while i < sentence_end:
        lower = layout.lower[i]
        if layout.inside[i] < 0 and lower in {"(", ")"}:
            depth += 1 if lower == "(" else -1
            if depth < 0:
                return i  # « a-t-il dit (« Je pars », en français) »
        joint = lower in _MARKS or layout.pos[i] in CONJUNCTIONS
        if (
            layout.inside[i] < 0
            and joint
            and (
                _opens_report(layout, i, sentence_end, verb)
                or _goes_on_reporting(layout, first, i, sentence_end, verb)
                or goes_on(layout, verb, first, i, sentence_end)
                or keeps_back(layout, i, sentence_end)
                or _stands_against(layout, verb, first, i)
                or (
                    layout.pos[i] != "SCONJ"
                    and reports_by_participle(layout, i + 1)
                    and not _joins_participles(layout, first, i)
                )
            )
        ):
            return i
        if layout.inside[i] < 0 and lower in _MARKS and i + 1 < sentence_end:
            if lower == ";" and not depth:
                return i
            # "said he left, according to Roe", not "said that, according to Roe, he"
            if has_finite(layout, first, i) and (
                opens_source(layout, i + 1) or opens_relative(layout, i + 1)
            ):
                return i
        i += 1
    return sentence_end


def reports_by_participle(layout: Layout, i: int) -> bool:
    """Tell a participle that reports more: ", adding", ", while also vowing".

    Behind other words only where its clause opens: « tout en jugeant que ».
    """
    data = layout.data
    if i >= len(layout) - 1:
        return False
    opener = layout.lower[i] in data.clause_openers - data.joiners
    verb = i + opener
    while verb < min(i + 3, len(layout) - 1) and (
        layout.pos[verb] == "ADV" or layout.dep[verb] == "mark"
    ):
        verb += 1
    participle = layout.is_gerund(verb)
    participle = participle and layout.pos[verb] != "ADJ"  # « serein et confiant »
    if layout.cue[verb] not in {"say", "label"} or not participle:
        return False
    opened = layout.lower[verb + 1 : verb + 4]
    return verb == i or opener or not data.conjunctions.isdisjoint(opened)


def _joins_participles(layout: Layout, first: int, i: int) -> bool:
    """Tell a second participle of the report: "he kept knocking and asking"."""
    return layout.pos[i] == "CCONJ" and any(
        layout.pos[n] == "VERB" and layout.lower[n].endswith(layout.data.participles)
        for n in range(first, i)
    )


def _stands_against(layout: Layout, verb: int, first: int, i: int) -> bool:
    """Tell another clause behind a gerund: "denied meddling, although it did"."""
    return (
        verb >= 0
        and layout.lower[verb] in layout.data.denying
        and layout.pos[i] in CONJUNCTIONS
        and (layout.pos[i] == "CCONJ" or layout.lower[i - 1] == ",")
        and layout.is_gerund(first)
        and not has_finite(layout, first, i)
        and begins_with_subject(layout, i + 1)
    )


def _before_main_clause(layout: Layout, first: int, verb: int) -> int:
    """Return the comma behind a report that stands before what it is told for.

    Example: "As Zoé Roux said she would leave, the bank closed".
    """
    whole = len(layout)
    if verb < 0:
        return whole
    if layout.is_adnominal(verb):
        described = _before_verb_of(layout, layout.head[verb], first, whole)
        if described < whole:
            return described
    if _is_subordinate_opener(layout, verb):
        return _second_clause(layout, first, whole)
    main, below = verb, False
    while main <= first and layout.head[main] != main:
        below = below or layout.dep[main].startswith("advcl")
        main = layout.head[main]
    if not below or main <= first or layout.sentence[main] != layout.sentence[verb]:
        return whole
    subjects = [
        edges(layout, c)[0]
        for c in layout.children[main]
        if first < c < main and layout.is_subject(c)
    ]
    begin = min(subjects, default=main)
    return begin - 1 if begin > first and layout.lower[begin - 1] == "," else whole


def _is_subordinate_opener(layout: Layout, verb: int) -> bool:
    """Tell whether a report opens its sentence: "After the court ruled that ..."."""
    i = verb
    while i > 0 and layout.sentence[i - 1] == layout.sentence[verb]:
        i -= 1
        if layout.lower[i] == "," or layout.inside[i] >= 0:
            return False
        inner = i > 0 and layout.sentence[i - 1] == layout.sentence[i]
        if layout.pos[i] == "ADP" and inner:
            return False
    data = layout.data
    return i < verb - 1 and layout.lower[i] in data.clause_openers - data.joiners


def _second_clause(layout: Layout, first: int, whole: int) -> int:
    """Return the comma before the first clause that follows a clause."""
    seen = False
    for i in range(first, len(layout)):
        if layout.sentence[i] != layout.sentence[first]:
            break
        if seen and layout.lower[i] == "," and begins_with_subject(layout, i + 1):
            return i
        seen = seen or is_finite(layout, i)
    return whole


def _before_verb_of(layout: Layout, noun: int, first: int, whole: int) -> int:
    """Return where the verb of a subject begins that a report describes.

    Example: « des gens disant le connaître | se sont présentés ».
    """
    main = layout.head[noun]
    if not layout.is_subject(noun) or main <= first:
        return whole
    return min(
        [
            main,
            *(c for c in layout.children[main] if c > first and _is_light(layout, c)),
        ]
    )


def _is_light(layout: Layout, i: int) -> bool:
    return layout.dep[i].startswith(("aux", "cop", "expl")) or (
        layout.lower[i] in layout.data.negations
    )


def _opens_report(layout: Layout, i: int, end: int, verb: int) -> bool:
    """Tell whether another report begins: ", though officials said it was late"."""
    comma = layout.lower[i] in _MARKS
    k = i + comma
    opener = k < end and layout.pos[k] in CONJUNCTIONS
    k += opener
    if not (comma and opener) and not (opener and verb >= 0):
        return False
    if layout.lower[k - 1] in layout.data.conjunctions:
        return False
    begin = k
    limit = min(begin + SUBJECT_REACH, end)
    while k < limit and layout.inside[k] < 0:
        if comma and opener and layout.lower[k] == "," and k > begin:
            # ", while Zoé Roux, head of the bank, said"
            k = _after_aside(layout, k, end)
            limit = min(k + SUBJECT_REACH, end)
            continue
        if layout.cue[k] and is_finite(layout, k):
            own = k > begin and (
                layout.label[begin] == "PERSON"  # with the name hung on the clause
                or any(
                    begin <= c < k and layout.is_subject(c) for c in layout.children[k]
                )
            )
            if layout.dep[k] == "conj" and layout.head[k] == verb:
                return layout.cue[k] == "say" or (own and layout.cue[k] == "think")
            return layout.cue[k] == "say" and comma and own
        if layout.pos[k] not in _SUBJECT and layout.pos[k] not in {"AUX", "ADV"}:
            return False
        k += 1
    return False


def _after_aside(layout: Layout, comma: int, end: int) -> int:
    """Return the token behind what two commas set off without a verb, else the end."""
    for i in range(comma + 1, min(comma + _ASIDE, end)):
        if layout.lower[i] == ",":
            return i + 1
        if is_finite(layout, i) or layout.inside[i] >= 0:
            break
    return end


def _goes_on_reporting(layout: Layout, first: int, i: int, end: int, verb: int) -> bool:
    """Tell whether the speaker reports something else: "told users to go and said".

    A finite verb does not join an infinitive; nor does one in the form of the cue, with
    a conjunction of its own, join a clause in another form ("noted that he had left and
    predicted that he would return").
    """
    comma = layout.lower[i] == ","
    if verb < 0 or not (comma or layout.pos[i] == "CCONJ"):
        return False
    k = i + 1
    joined = not comma or (k < end and layout.pos[k] == "CCONJ")
    k += comma and joined
    while joined and k < end and layout.pos[k] == "ADV":
        k += 1
    # not "said that one of them, a clerk, went home"
    own = k < end and layout.head[k] == verb and layout.dep[k] == "ccomp"
    reports = k < end and layout.cue[k] in REPORTING and not own
    if not reports or not _of_form(layout, k, verb):
        return False
    if not joined and _closes_relative(layout, first, i):
        return False  # "said Kraken, which owns a fifth, told ..."
    if any(layout.is_subject(c) and c > k for c in layout.children[k]):
        return False  # ", said Zoé Roux": a cue set off
    inner = next((n for n in range(first, i) if is_finite(layout, n)), -1)
    if inner < 0:
        return True
    reports = k + 1 < end and layout.lower[k + 1] in layout.data.conjunctions
    return reports and _form(layout, k) == _form(layout, verb) != _form(layout, inner)


def _closes_relative(layout: Layout, first: int, comma: int) -> bool:
    """Tell whether a comma ends what a relative behind another comma begins."""
    i = comma - 1
    while i > first and layout.lower[i] != ",":
        i -= 1
    return i > first and layout.lower[i + 1] in layout.data.relatives


def _of_form(layout: Layout, k: int, verb: int) -> bool:
    """Tell whether a verb is finite or shares the auxiliary of the cue.

    Example: « a promis de payer et ajouté que »
    """
    past = is_past_participle(layout, k) and is_past_participle(layout, verb)
    return past or is_finite(layout, k)


def _form(layout: Layout, verb: int) -> tuple[str, str]:
    """Return the part of speech and the tense of a finite verb."""
    return layout.pos[verb], layout.feature(verb, "Tense")
