"""Make mentions of the acronyms that an article defines, and name them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.catalogue.entry import Entry
from cryptonews_nlp.entities.catalogue.gazetteer import Gazetteer, Match
from cryptonews_nlp.entities.catalogue.labels import LABELS, LabelModel
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.names.acronyms import (
    Definition,
    is_of_unit,
    is_short_form,
    names_no_body,
)
from cryptonews_nlp.entities.names.fusion import Spans
from cryptonews_nlp.entities.names.lists import flat_name
from cryptonews_nlp.entities.names.modelnames import is_concept
from cryptonews_nlp.entities.names.personal import skip_openers

_IN_PARENTHESIS = re.compile(r" ?\(([^()\n]{2,14})\)")
# A foreign acronym after a name of two words or more ("Federation of German
# Industries (BDI)"); after one word it is as often a ticker.
_ALIAS_WORDS = 2
_TITLE_WORDS = 2


def defined_entries(
    definitions: Sequence[Definition], text: str, gazetteer: Gazetteer, words: Words
) -> dict[str, Entry | None]:
    """Return what the acronyms of an article mean by its own words.

    Parameters
    ----------
    definitions : sequence of Definition
        Found in the article.
    text : str
        The article.
    gazetteer : Gazetteer
        Known names.
    words : Words
        Language.

    Returns
    -------
    dict of str to (Entry or None)
        None for an acronym whose long form is unknown: whatever else it means
        elsewhere, it does not mean here. One whose letters are not the initials of
        the long form keeps its meaning: the long form is a translation.
    """
    result: dict[str, Entry | None] = {}
    for definition in definitions:
        short = text[slice(*definition.short)]
        long = text[slice(*definition.long)]
        options = gazetteer.candidates(short)
        exact = gazetteer.lookup(long)
        # a long form found too short is still the end of a known one
        ending = [e for e in options if _ends(e, long)]
        if not exact and not ending and not _spells(short, long, words):
            ending = [e for e in options if not e.is_weak(short)]
        result.setdefault(short, exact or (ending[0] if len(ending) == 1 else None))
    return result


def _spells(short: str, long: str, words: Words) -> bool:
    """Tell whether an acronym is made of the initials of a long form."""
    parts = [word for word in _WORD.findall(long.lower()) if word not in words.small]
    return short.lower() == "".join(word[0] for word in parts)


_WORD = re.compile(r"[^\W\d_]+")


def _ends(entry: Entry, long: str) -> bool:
    plain = flat_name(long).casefold()
    names = (*entry.names_en, *entry.names_fr)
    return any(name.casefold().endswith(plain) for name in names)


def add_definitions(
    spans: Spans,
    definitions: Sequence[Definition],
    text: str,
    words: Words,
    model: LabelModel | None,
) -> list[Definition]:
    """Make mentions of long forms and acronyms, with one label for both.

    Returns
    -------
    list of Definition
        With the borders that the long forms have got.
    """
    settled = []
    for definition in definitions:
        start, end = definition.long
        start = skip_openers(text, start, end, words)
        long = text[start:end]
        if _is_term(text, Definition((start, end), definition.short), words):
            _drop_term(spans, start, end)
            continue
        settled.append(Definition((start, end), definition.short))
        is_name = _is_name(long) or is_of_unit(text, start, words)
        over = [m for m in spans.overlapping(start, end) if m.value is None]
        whole = [m for m in over if m.end == end and m.start <= start]
        if whole:
            mention = whole[0]
            heads = words.misc_heads, words.technique_heads
            is_thing = any(head.search(mention.text) for head in heads)
            if is_thing and mention.name is None:
                spans.swap(mention, changed := replace(mention, label="MISC"))
                mention = changed
            settled[-1] = Definition((mention.start, end), definition.short)
        elif is_name:
            label = _label(text, start, end, over, model)
            if words.misc_heads.search(long) or words.technique_heads.search(long):
                label = "MISC"
            mention = Mention(start, end, long, label, "acronym")
            spans.put(mention)
        else:
            continue
        short = text[slice(*definition.short)]
        spans.put(
            Mention(
                *definition.short, short, mention.label, "acronym", name=mention.name
            )
        )
    return settled


def _is_term(text: str, definition: Definition, words: Words) -> bool:
    """Tell whether an acronym stands for common nouns or a concept, and no body."""
    start, end = definition.long
    long = text[start:end]
    if words.body_heads.search(long) and not long.islower():
        return False
    if is_concept(text[slice(*definition.short)], words):
        return True
    return " " in long and bool(
        words.common_term.fullmatch(long)
        or words.noun_phrases.fullmatch(long)
        or names_no_body(text, start, long, words)
    )


def _drop_term(spans: Spans, start: int, end: int) -> None:
    """Take out the long form of a concept ("Remote Code Execution (RCE)")."""
    for mention in spans.overlapping(start, end):
        ends = start <= mention.start and mention.end == end
        if ends and mention.method == "model" and mention.name is None:
            spans.remove(mention)


def _is_name(long: str) -> bool:
    return sum(part[0].isupper() for part in long.split()) >= _TITLE_WORDS or (
        long[0].isupper()
    )


def _label(
    text: str, start: int, end: int, over: list[Mention], model: LabelModel | None
) -> str:
    known = [m for m in over if m.method == "gazetteer"] or over
    # a place or person inside a long name does not make it one
    labels = [m.label for m in known if m.label in {"ORG", "MISC"}]
    if model is None:
        return labels[-1] if labels else "ORG"
    scores = model.log_probabilities(text, [(start, end)])[0]
    org, misc = (float(scores[LABELS.index(label)]) for label in ("ORG", "MISC"))
    org += _SAID * labels.count("ORG") - _SAID * labels.count("MISC")
    return "ORG" if org + _ORG_PRIOR >= misc else "MISC"


# Log-odds: what the model of spans said, and how much oftener news explains the
# acronym of a body than that of a programme (own train articles: 9 to 1).
_SAID = 1.0
_ORG_PRIOR = 1.0


def add_aliases(spans: Spans, text: str) -> dict[str, str]:
    """Label what stands in parentheses after an organisation; return its name.

    The acronym of a known body names what stands before it, in whatever language:
    « Commission des valeurs mobilières de Hong Kong (SFC) ».
    """
    names: dict[str, str] = {}
    for mention in spans.sorted():
        if mention.label != "ORG" or len(mention.text.split()) < _ALIAS_WORDS:
            continue
        match = _IN_PARENTHESIS.match(text, mention.end)
        if not match or not is_short_form(match[1]) or len(match[1]) < _ALIAS_LENGTH:
            continue
        start, end = match.span(1)
        over = spans.overlapping(start, end)
        known = next((m.name for m in over if m.name and m.label == "ORG"), None)
        if known and mention.name is None:
            names.setdefault(flat_name(mention.text), known)
        names.setdefault(match[1], mention.name or known or mention.text)
        if not any(m.value or m.name for m in over):
            spans.put(Mention(start, end, match[1], "ORG", "acronym"))
    return names


_ALIAS_LENGTH = 3


def canonical_names(
    definitions: Sequence[Definition],
    text: str,
    entries: dict[str, Entry | None],
) -> dict[str, str]:
    """Return the canonical name of each written form that an article explains."""
    names: dict[str, str] = {}
    for definition in definitions:
        short = text[slice(*definition.short)]
        long = flat_name(text[slice(*definition.long)])
        entry = entries.get(short)
        names.setdefault(short, entry.name if entry else long)
        names.setdefault(long, entry.name if entry else long)
    return names


def name_mentions(spans: Spans, names: dict[str, str]) -> None:
    """Write canonical names into mentions that have none."""
    for mention in spans.sorted():
        name = names.get(flat_name(mention.text))
        if name and mention.name is None and mention.value is None:
            spans.swap(mention, replace(mention, name=name))


def without_redefined(
    matches: Sequence[Match], text: str, entries: dict[str, Entry | None]
) -> list[Match]:
    """Leave out known acronyms that this article uses for something else."""
    return [
        match
        for match in matches
        if entries.get(text[match.start : match.end], _UNSEEN) is not None
    ]


_UNSEEN = Entry("", "")
