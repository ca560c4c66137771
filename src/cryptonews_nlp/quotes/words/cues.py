"""Which words report speech: verbs by their form, their tag and their place.

Taggers often read a reporting verb as a noun or an adjective, so the place of a form
counts as much as its tag.
"""

from __future__ import annotations

from cryptonews_nlp.quotes.lang.words.tables import CLAUSAL, INVERTING
from cryptonews_nlp.quotes.words.cue_places import (
    between_phrases,
    is_unlisted_cue,
    stands_as_cue,
)
from cryptonews_nlp.quotes.words.parts_of_speech import VERBAL
from cryptonews_nlp.quotes.words.tokens import Tokens

#: Parts of speech that a tagger gives to a reporting verb by mistake at times.
_DOUBTFUL = frozenset({"PROPN", "X", "ADP", "SCONJ", "CCONJ", "INTJ"})
_REFLEXIVE = ("expl:pv", "expl:pass", "expl:comp")
_STOPS = frozenset({",", ".", ";", ":"})
#: The "s" of a genitive, as names keep it in French news as well: "Moody's".
WITH_S = frozenset({"'s", "’s"})
#: Tokens between a verb and the word that makes it name something.
_LABEL_REACH = 12
#: Tokens of a text and its determiner before the verb that it is read with.
_TEXT_REACH = 5
_GAP = frozenset({",", '"', "'", "«", "»", "“", "”"})


def cue_classes(layout: Tokens) -> list[str]:
    """Return the class of each reporting verb, empty for any other token.

    Taggers often read an inverted verb as a noun or an adjective (« rétorque
    Zoé »), so the place of a form counts as much as its tag.
    """
    lower, inside = layout.lower, layout.inside
    reporting, unlisted = layout.data.reporting, layout.data.cues_inside_marks
    classes = [""] * len(lower)
    for i, word in enumerate(lower):
        if inside[i] < 0 and (
            word in reporting
            or (unlisted and i and (inside[i - 1] >= 0 or lower[i - 1] == ","))
        ):
            classes[i] = _cue_class(layout, i)
    return classes


def _cue_class(layout: Tokens, i: int) -> str:
    """Return the class of a token outside marks."""
    data, lower, pos = layout.data, layout.lower[i], layout.pos[i]
    name = data.verbs.get(lower)
    other = lower in data.homographs and pos not in VERBAL
    if lower in data.only_set_off and layout.lower[i + 1] in data.infinitive_marks:
        # « les marins tentent de partir », but « a-t-on appris de sources sûres »
        other = other or layout.has_feature(i + 2, "VerbForm", "Inf")
    if other or _is_glued(layout, i) or names_somebody(layout, i):
        return ""
    if (lower in data.periphrases and light_verb(layout, i) >= 0) or (
        lower in data.phrasal and phrase_after(layout, i)
    ):
        return "say"
    if name is None and lower in data.attitudes:
        return "think" if _is_attitude(layout, i) else ""
    if name is None:
        unlisted = data.cues_inside_marks and is_unlisted_cue(layout, i)
        return "manner" if unlisted else ""
    if (
        pos in VERBAL
        or is_reflexive(layout, i)  # « se vante », taken for an adjective
        or (name == "say" and pos in _DOUBTFUL and not _is_noun(layout, i))
        or (name in INVERTING and stands_as_cue(layout, i))
        or (name in CLAUSAL and _before_clause(layout, i))
        or (name == "say" and _is_participle(layout, i))
        or (name in CLAUSAL and _is_predicate(layout, i))
        or (lower in data.reading and _is_read(layout, i))
    ):
        return "label" if _labels(layout, i) else name
    return ""


def is_reflexive(layout: Tokens, i: int) -> bool:
    """Tell whether a clitic makes somebody the object of what he does: « se vante »."""
    return any(layout.dep[c].startswith(_REFLEXIVE) for c in layout.children[i])


def _is_glued(layout: Tokens, i: int) -> bool:
    """Tell the second part of a word: « c'est-à-dire »."""
    before = layout.text[max(layout.start[i] - 2, 0) : layout.start[i]]
    return before[1:] == "-" and before[0].isalpha()


def names_somebody(layout: Tokens, i: int) -> bool:
    """Tell a participle that names somebody: « se défend l'accusé »."""
    if i == 0 or layout.pos[i - 1] != "DET":
        return False
    before, data = layout.lower[i - 1], layout.data
    if before not in data.determiners or before in data.datives:
        return False  # « en leur promettant »
    return layout.has_feature(i, "VerbForm", "Part")


def _is_participle(layout: Tokens, i: int) -> bool:
    """Tell a participle that was taken for an adjective: « il a toujours nié tout »."""
    before = i - 1
    while before > 0 and layout.pos[before] == "ADV":
        before -= 1
    return (
        layout.pos[i] == "ADJ"
        and layout.pos[before] == "AUX"
        and layout.lower[before] in layout.data.auxiliaries
    )


def _is_read(layout: Tokens, i: int) -> bool:
    """Tell a verb of reading behind marks and a text: “...,” the filing reads."""
    k = i - 1
    while k > i - _TEXT_REACH and layout.lower[k][:1].isalpha():
        k -= 1
    while k > 0 and layout.lower[k] in _GAP and layout.inside[k] < 0:
        k -= 1
    return layout.lower[i - 1] in layout.data.documents and layout.inside[k] >= 0


def _is_attitude(layout: Tokens, i: int) -> bool:
    """Tell whether a predicate has a copula and a clause: "is sure that"."""
    return (
        layout.lower[i + 1 : i + 2] != []
        and layout.lower[i + 1] in layout.data.conjunctions
        and any(layout.pos[c] == "AUX" and c < i for c in layout.children[i])
    )


def _labels(layout: Tokens, i: int) -> bool:
    """Tell whether a verb names what it speaks of: "describe the fine as"."""
    marks = layout.data.labelling.get(layout.lower[i])
    if marks is None or layout.is_adnominal(i):
        return False
    for k in range(i + 1, min(i + _LABEL_REACH, len(layout.lower))):
        if layout.lower[k] in marks:
            return True
        if layout.inside[k] >= 0 or layout.lower[k] in _STOPS:
            return False
    return False


def light_verb(layout: Tokens, i: int) -> int:
    """Return the verb that a word reports with, -1 for any other word.

    « fait » for « valoir » in « fait valoir Zoé Roux », « fait-elle valoir ».
    """
    light = layout.data.periphrases.get(layout.lower[i])
    if not light:
        return -1
    before = i - 1
    while before > 0 and (
        layout.lower[before] in layout.data.inversion
        or layout.lower[before] in layout.data.liaison
    ):
        before -= 1
    return before if before >= 0 and layout.lower[before] in light else -1


def phrase_after(layout: Tokens, i: int) -> int:
    """Return how many words a verb reports with: two of « met en garde »."""
    words = layout.data.phrasal.get(layout.lower[i], ())
    return len(words) if tuple(layout.lower[i + 1 : i + 1 + len(words)]) == words else 0


def phrasal_words(layout: Tokens) -> dict[int, int]:
    """Return the verb of each word that one reports with."""
    return {
        word: verb
        for verb, lower in enumerate(layout.lower)
        if lower in layout.data.phrasal
        for word in range(verb + 1, verb + 1 + phrase_after(layout, verb))
    }


def _is_noun(layout: Tokens, i: int) -> bool:
    """Tell « l'accusé », and a part of a name as in "Secretary of State".

    Or of a title: "State Senator", "State's Attorney".
    """
    if (
        i
        and layout.pos[i] == "PROPN"
        and layout.lower[i - 1] in layout.data.determiners
    ):
        return True
    return layout.initial[i].isupper() and (
        bool(_entity(layout, i))
        or (i > 0 and layout.pos[i - 1] == "ADP")
        or layout.dep[i] == "compound"
        or layout.lower[i + 1] in WITH_S
    )


def _before_clause(layout: Tokens, i: int) -> bool:
    """Tell whether a clause follows a word that the tagger took for no verb.

    « Feinstein a nié que », "the FCPE reckons the cash would": a noun would have
    its determiner (« l'idée que »).
    """
    data = layout.data
    before = layout.lower[i - 1] if i else ""
    if i + 1 >= len(layout.lower) or before in data.determiners:
        return False
    before_pos = layout.pos[i - 1] if i else ""
    if between_phrases(layout, i):
        return True
    opening = i + 1 + (layout.lower[i + 1] in _GAP)  # « estime “qu'il faut partir” »
    if not data.conjunctions.isdisjoint(layout.lower[opening : opening + 1]):
        claim = before_pos == "VERB" and before in data.verbs  # "denied claims that"
        return not claim and before_pos not in {"DET", "ADP", "ADJ", "NUM"}
    mark = i + 1
    if layout.lower[mark] in data.to_whom:
        # « le ministère recommande aux clients de partir »
        behind = range(i + 2, min(i + 7, len(layout.lower) - 1))
        mark = next(
            (k for k in behind if layout.lower[k] in data.infinitive_marks), mark
        )
    if layout.lower[mark] in data.infinitive_marks:
        # « ce spécialiste recommande de lire », "a researcher claims to have seen it"
        helped = layout.pos[i] == "NOUN" and layout.pos[mark + 1 : mark + 2] == ["AUX"]
        return (
            (helped or layout.pos[i] in {"ADJ", "ADV", "X"})
            and before_pos in {"NOUN", "PROPN", "PRON"}
            and layout.pos[min(mark + 1, len(layout.pos) - 1)] in VERBAL
        )
    if data.bare_infinitives and before_pos in {"NOUN", "PROPN", "PRON"}:
        # « une plaignante affirme avoir perdu »
        return layout.has_feature(i + 1, "VerbForm", "Inf")
    return (
        not data.cues_inside_marks
        and layout.lower[i].endswith(("s", "ed"))
        and layout.pos[i + 1] in {"DET", "PRON"}
        and (before_pos in {"PROPN", "PRON"} or bool(_entity(layout, i - 1)))
    )


def _is_predicate(layout: Tokens, i: int) -> bool:
    """Tell a verb by its subject right before it: "Roe denies fraud" as a noun.

    A noun that is a predicate has its copula, and its determiner.
    """
    if i and layout.lower[i] in layout.data.verbal:
        return layout.lower[i - 1] not in layout.data.determiners
    if i == 0 or layout.pos[i] not in {"NOUN", "ADJ"}:
        return False
    subjects = layout.subjects(i)
    return (
        bool(subjects)
        and all(
            (c > i or c in subjects or layout.dep[c] in {"advmod", "mark"})
            and not layout.dep[c].startswith(("cop", "det"))
            for c in layout.children[i]
        )
        and layout.pos[i - 1] in {"PROPN", "NOUN", "PRON"}
    )


def _entity(layout: Tokens, i: int) -> str:
    return layout.label[i] if i >= 0 else ""
