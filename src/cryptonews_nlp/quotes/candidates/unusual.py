"""Speakers that are no names and no plain nouns: "another", "the 24-year-old".

And pronouns that are nobody: « il s'agit », « elle a elle aussi jugé ».
"""

from __future__ import annotations

from cryptonews_nlp.quotes.candidates.according import match_phrase
from cryptonews_nlp.quotes.lang.words.tables import SPEECH
from cryptonews_nlp.quotes.words.candidate import Candidate, Kind
from cryptonews_nlp.quotes.words.cue_places import between_phrases
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.noun_phrases import noun_phrase
from cryptonews_nlp.quotes.words.parts_of_speech import NOUNS
from cryptonews_nlp.quotes.words.reported import is_infinitive

#: Tokens before "old" in "24-year-old".
_AGE = 4


def opens_alone(layout: Layout, i: int) -> bool:
    """Tell "Another said" and « D'autres disent » from "another man"."""
    first = i - (i > 0 and layout.lower[i - 1] in layout.data.other_determiners)
    before = first - 1
    while before >= 0 and layout.pos[before] in {"SPACE", "CCONJ"}:
        before -= 1
    opens = before < 0 or layout.sentence[before] != layout.sentence[i]
    after = layout.pos[i + 1] if i + 1 < len(layout) else ""
    opens = opens or (before >= 1 and _is_inverted_cue(layout, before))
    if after and between_phrases(layout, i + 1):
        return opens  # « Le second nie toute dette », with "nie" for a noun
    return opens and after not in {"NOUN", "PROPN", "ADJ", "NUM", "ADP"}


def _is_inverted_cue(layout: Layout, verb: int) -> bool:
    """Tell whether a verb stands right behind marks: "“What now?” asked another"."""
    return layout.cue[verb] == "say" and layout.inside[verb - 1] >= 0


def is_impersonal(layout: Layout, i: int) -> bool:
    """Tell the pronoun of « il s'agit », « il y a », « il convient de rappeler ».

    Also behind an auxiliary: « est-il indiqué », but « s'est-il exclamé ».
    """
    verb = layout.head[i]
    if layout.dep[i] != "expl:subj":
        # « il faudrait être naïf pour croire », with nobody for a subject
        nobody = layout.lower[verb] in layout.data.impersonal_verbs and (
            layout.has_child(verb, "ccomp", "xcomp")
        )
        return nobody and layout.dep[i] == "nsubj"
    if layout.lower[i] in layout.data.inversion:
        before = [c for c in layout.children[verb] if c < i]
        passive = any(
            layout.dep[c] == "aux:pass" or layout.lower[c] in layout.data.copulas
            for c in before
        )
        return passive and not any(layout.dep[c].startswith("expl") for c in before)
    if layout.lower[verb] in layout.data.impersonal_verbs or any(
        layout.lower[k] == "y" for k in range(i + 1, min(verb, len(layout)))
    ):
        return True
    # « il est à noter », « il est étrange de voir »
    return is_infinitive(layout, verb) or any(
        layout.dep[c] in {"csubj", "xcomp"}
        and is_infinitive(layout, c)
        and layout.lower[verb + 1] in layout.data.infinitive_marks
        for c in layout.children[verb]
    )


def is_emphatic(layout: Layout, i: int) -> bool:
    """Tell a pronoun that repeats the subject: « Zoé Roux a elle aussi jugé ».

    Also behind its verb, between commas: « la ligue demande, elle, un délai ».
    """
    if i == 0 or layout.lower[i] not in layout.data.stressed:
        return False
    if layout.pos[i - 1] == "AUX" and layout.start[i] > layout.end[i - 1]:
        return True
    return (
        i > 1
        and layout.lower[i - 1] == ","
        and layout.lower[i + 1 : i + 2] == [","]
        and bool(layout.cue[i - 2])
    )


def is_half(layout: Layout, i: int) -> bool:
    """Tell the first half of a compound, and the article of « l'on »."""
    after = next(iter(layout.lower[i + 1 : i + 2]), "")
    if after in layout.data.impersonal:
        return layout.lower[i] in layout.data.determiners
    return (
        after == "-"
        and layout.pos[i + 1] in {"NOUN", "PRON"}
        and layout.start[i + 1] == layout.end[i]
        and layout.start[i + 2 : i + 3] == [layout.end[i + 1]]
    )


def hyphenated(layout: Layout, i: int) -> Candidate | None:
    """Return the compound whose hyphen the parser took for its head: "co-founder"."""
    if layout.lower[i] != "-" or layout.pos[i] not in {"NOUN", "PRON"}:
        return None
    if not 0 < i < len(layout) - 1:
        return None
    if layout.end[i - 1] < layout.start[i] or layout.end[i] < layout.start[i + 1]:
        return None
    word = layout.lower[i - 1] + "-" + layout.lower[i + 1]
    inverted = "-" + layout.lower[i + 1] in layout.data.inversion
    if inverted or word in layout.data.never_speakers:
        return None
    first = i - 1 - (i > 1 and layout.lower[i - 2] in layout.data.determiners)
    human = any(map(layout.data.is_person, (word, *word.split("-"))))
    kind: Kind = "people" if human else "other"
    return Candidate(first, i + 2, i, kind)


def odd_subject(  # noqa: C901, PLR0911, PLR0912 - one exit a form
    layout: Layout, i: int
) -> Candidate | None:
    """Return a subject of another kind: "one, who ...", "quelqu'un", "d'autres"."""
    if layout.lower[i] in layout.data.aged:
        return _aged(layout, i)
    if layout.lower[i] in layout.data.somebody:
        return Candidate(i, _after_others(layout, i + 1), i, "people")
    if layout.pos[i] not in {"PRON", "NUM", "ADJ", "DET"}:
        return None
    if layout.morph[i].get("Reflex", []):
        return None
    if layout.is_subject(i):
        if not layout.cue[layout.head[i]]:
            return None
    elif layout.pos[i] != "PRON" and layout.lower[i] not in (
        layout.data.one | layout.data.latter
    ):
        return None
    if layout.lower[i] in layout.data.pointing and "NUM" in layout.pos[i + 1 : i + 2]:
        return None  # « ce 4 décembre »
    first, last = noun_phrase(layout, i)
    if last == i + 1 and layout.lower[i] in layout.data.determiners | layout.data.one:
        noun = last
        while layout.pos[noun : noun + 1] == ["ADJ"]:
            noun += 1
        if noun == len(layout) or layout.pos[noun] in NOUNS:
            return None  # the noun is a candidate of its own
        if layout.pos[i] == "DET" and layout.inside[last : last + 2][-1] >= 0:
            return _marked(layout, i)
        if layout.lower[i] in layout.data.definite - layout.data.pointing:
            return None  # an article whose noun is lost
        last = _after_some(layout, i) or _after_others(layout, last)
    if layout.is_subject(i):
        return Candidate(first, last, i, "people")
    opening = layout.data.pointing | {"l'"}
    first -= first > 0 and layout.lower[first - 1] in opening
    described = (
        layout.lower[i] in layout.data.latter
        and (layout.lower[last : last + 1] == [","] or bool(layout.cue[i + 1]))
        and (first == 0 or layout.sentence[first - 1] != layout.sentence[i])
    )  # « Ce dernier, un maçon, assure », « Ce dernier assure »
    if not described and not _is_introduced(layout, first, i):
        return None
    return Candidate(first, last, i, "people")


def _marked(layout: Layout, i: int) -> Candidate | None:
    """Return who is called by marked words: « ..., résume un « béret bleu » ».

    Behind a verb that no comma precedes they are what is said: « promet un « geste » ».
    """
    k = i - 1
    k -= k > 0 and layout.pos[k] == "ADV"  # « regrette ainsi un « béret bleu » »
    if k < 1 or layout.cue[k] not in SPEECH:
        return None
    while k > 0 and (layout.cue[k] or layout.pos[k] == "AUX"):
        k -= 1
    if layout.lower[k] != "," and layout.inside[k] < 0 and layout.pos[k] != "PUNCT":
        return None
    last = i + 2
    while last < len(layout) and layout.inside[last] >= 0:
        last += 1
    last += last < len(layout) and layout.pos[last] == "PUNCT"
    return Candidate(i, last, i, "people")


def _after_some(layout: Layout, i: int) -> int:
    """Return the token after « une des sources », 0 where the parser parts them."""
    data = layout.data
    if layout.lower[i] not in data.one or layout.lower[i + 1] not in data.of_whom:
        return 0
    nouns = range(i + 2, min(i + 4, len(layout)))
    noun = next((k for k in nouns if layout.pos[k] in NOUNS), 0)
    return noun and noun_phrase(layout, noun)[1]


def _is_introduced(layout: Layout, first: int, i: int) -> bool:
    """Tell who stands right behind a cue: « s'agace l'un d'eux », « selon l'un »."""
    if first == 0:
        return False
    of_some = layout.lower[i] in layout.data.one and (
        layout.lower[i + 1 : i + 2] != [] and layout.lower[i + 1] in layout.data.of_whom
    )
    return layout.cue[first - 1] in SPEECH or (
        of_some
        and any(
            match_phrase(layout, k) == first for k in range(max(0, first - 2), first)
        )
    )


def _after_others(layout: Layout, i: int) -> int:
    """Return the token after the rest of « un autre », « quelqu'un d'autre »."""
    while i < len(layout) and layout.lower[i] in layout.data.others:
        i += 1
    return i


def _aged(layout: Layout, i: int) -> Candidate | None:
    """Return somebody who is called by an age: "the 24-year-old said"."""
    first = i
    while first > 0 and (
        layout.pos[first - 1] == "NUM"
        or layout.lower[first - 1] == "-"
        or layout.lower[first - 1] in layout.data.never_speakers
    ):
        first -= 1
    after = layout.pos[i + 1] if i + 1 < len(layout) else ""
    if i - first < _AGE or first == 0 or after in {"NOUN", "PROPN", "ADJ"}:
        return None
    if layout.lower[first - 1] not in layout.data.determiners:
        return None
    return Candidate(first - 1, i + 1, i, "people")
