"""The spans of a statistical model as names: on clean borders, one name each."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from spacy.tokens import Doc, Span

from cryptonews_nlp._types import NAME_LABELS, Mention, Offsets
from cryptonews_nlp.entities.catalogue.gazetteer import load_gazetteer
from cryptonews_nlp.entities.catalogue.labels import is_given_name
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.lang.persons import CAPITAL_PARTICLES
from cryptonews_nlp.entities.lang.technical import TECHNICAL
from cryptonews_nlp.entities.names.adjectives import with_adjectives
from cryptonews_nlp.entities.names.holders import person_at_end
from cryptonews_nlp.entities.names.occurrences import links_in
from cryptonews_nlp.entities.names.spans import clean_span
from cryptonews_nlp.entities.names.splitting import split_names
from cryptonews_nlp.entities.names.verbs import without_verbs

# A line or sentence begins, after at most so many spaces and signs.
_OPENS, _LEAD = re.compile(r"(?:\A|[\n.!?:(\"])\W*\Z"), 12
# A word and a particle with a capital right before a name.
_SURNAME = re.compile(rf" (?:{'|'.join(sorted(CAPITAL_PARTICLES))}) [A-ZÀ-Ý][\w'-]+")


def model_names(
    doc: Doc,
    flat: str,
    words: Words,
    terms: Collection[str] = (),
    *,
    is_crypto: bool = True,
) -> Iterator[Mention]:
    """Yield the names in the spans of a model.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        With ``doc.ents``.
    flat : str
        Its text with plain apostrophes.
    words : Words
        Language.
    terms : collection of str
        Acronyms that the article explains by common nouns.
    is_crypto : bool
        Whether the text speaks of crypto assets; in others only known ones are some
        (« la constellation LEO »).

    Yields
    ------
    Mention
        Without verbs, articles and titles; two names in one span are two.
    """
    nameless = [found.span() for found in words.idioms.finditer(flat)] + links_in(flat)
    for ent in (piece for e in doc.ents for piece in without_verbs(e)):
        start, end = ent.start_char, ent.end_char
        # few texts have any
        if nameless and any(a < end and start < b for a, b in nameless):
            continue
        borders = _borders_of(ent, flat, words)
        if borders is None:
            continue
        for start, end in split_names(
            flat, *borders, ent.label_, load_gazetteer(), words
        ):
            for mention in _with_given_names(flat, start, end, ent):
                name = mention.text
                if name in terms or _is_unknown_word(name, mention.label, words):
                    continue
                asset = is_crypto or load_gazetteer().is_asset(name)
                if asset or mention.label != "CRYPTO":
                    yield mention


def _with_given_names(flat: str, start: int, end: int, ent: Span) -> Iterator[Mention]:
    """Yield a name, with its given name and without that of the next one.

    Models part "AFP Zoé | Le Brec".
    """
    label = ent.label_
    held = person_at_end(flat, start, end, label, ent.doc.lang_)
    if held:
        body_end, at = held
        body_label = "ORG" if label == "PERSON" else label
        if body_end > start:
            yield Mention(start, body_end, flat[start:body_end], body_label, "model")
        yield Mention(at, end, flat[at:end], "PERSON", "model")
        return
    body, _, last = flat[start:end].rpartition(" ")
    surname = _SURNAME.match(flat, end)
    if label not in {"PERSON", "LOC"} and surname and is_given_name(last):
        given = end - len(last)
        whole = flat[given : surname.end()]
        yield Mention(given, surname.end(), whole, "PERSON", "model")
        if body:
            yield Mention(start, start + len(body), body, label, "model")
        return
    yield Mention(start, end, flat[start:end], label, "model")


def _borders_of(ent: Span, flat: str, words: Words) -> Offsets | None:
    """Return the borders of the name in a span, if it holds one."""
    if ent.label_ not in NAME_LABELS or _is_plain_word(ent, flat, words):
        return None
    if _opens_item(ent, flat, words):
        return None
    if ent.label_ == "LOC" and _is_compass(ent.text, flat, words):
        return None
    borders = clean_span(flat, ent.start_char, ent.end_char, ent.label_, words)
    # "BTC=QUIL" is a code of a price
    if borders is None or flat[borders[0] - 1 : borders[0]] == "=":
        return None
    start, end = with_adjectives(ent, borders, flat, words)
    if ent.label_ != "PERSON" and _is_noun_phrase(flat, start, end, words):
        return None
    return start, _without_techniques(flat, start, end)


def _is_noun_phrase(flat: str, start: int, end: int, words: Words) -> bool:
    """Tell « Corruption de mémoire » from Florence Meunier and a work in its marks."""
    if not words.noun_phrases.fullmatch(flat, start, end):
        return False
    name = flat[start:end]
    marked = flat[max(0, start - 2) : start].strip() == '"'
    return not (marked or is_given_name(name.partition(" ")[0]) or _is_known(name))


def _is_known(name: str) -> bool:
    return is_given_name(name) or bool(load_gazetteer().candidates(name))


def _without_techniques(flat: str, start: int, end: int) -> int:
    """Return where a name ends before the acronym of a technique ("Quill [WAF]")."""
    name, _, last = flat[start:end].rpartition(" ")
    while name and last in TECHNICAL and not load_gazetteer().candidates(last):
        end = start + len(name)
        name, _, last = name.rpartition(" ")
    return end


def _is_compass(name: str, flat: str, words: Words) -> bool:
    """Tell whether a point of the compass stands for no place of the article."""
    if name not in words.compass:
        return False
    behind = rf"[^\W\d_a-z]\w+ {words.compass_lead}{name}\b"
    return re.search(rf"{name} [^\W\d_a-z]|{behind}", flat) is None


def _is_unknown_word(name: str, label: str, words: Words) -> bool:
    """Tell whether a word is a concept, or an asset in small letters, none knows."""
    known = load_gazetteer().candidates
    if is_concept(name, words):
        # a body that shares its acronym with a concept (ICO) is found by its full name
        return all(entry.is_weak(name) for entry in known(name))
    # unknown assets are written with a capital; "payx" is a misprint
    return label == "CRYPTO" and name.islower() and not known(name)


def is_concept(name: str, words: Words) -> bool:
    """Tell whether a word is the acronym of something without a name, or its plural.

    Or a common noun of the field with a capital (« Ransomware : … »).
    """
    name = _DOTTED.sub("", name) if "." in name else name
    return not words.concepts.isdisjoint((name, name.lower())) or (
        name[-1:] == "s" and name[:-1] in words.concepts and name[:-1].isupper()
    )


# "I.C.O.s" as some papers write it
_DOTTED = re.compile(r"(?<=[A-Z])\.(?=[A-Zs]|$)")


def _is_plain_word(ent: Span, flat: str, words: Words) -> bool:
    """Tell whether a single word has its capital from where it stands.

    A verb in a form that no name has (« Vérifiez vos comptes »), a noun or verb that
    opens an item of a list (« • Persistance : »).
    """
    first = ent[0]
    if len(ent) > 1 or not first.text[1:].islower():
        return False
    if words.commands.match(flat, ent.start_char):
        # a surname that is none of the article's ("Sanchez") is a verb
        return re.search(rf"[^\W\d_] {first.text}\b", flat) is None
    if ent.label_ in {"PERSON", "CRYPTO"} or first.pos_ not in {"NOUN", "VERB"}:
        return False
    start = ent.start_char
    opens = _ITEM.search(flat, max(0, start - _LEAD), start)
    return opens is not None and not load_gazetteer().candidates(first.text)


def _opens_item(ent: Span, flat: str, words: Words) -> bool:
    """Tell whether a noun or verb opens a sentence or an item, or ends a label.

    « Robustesse et coût », « la Détection : … ».
    """
    if len(ent) > 1 or not ent.text[1:].islower():
        return False
    found = words.opening_words.match(flat, ent.start_char)
    if found is None or found.end() != ent.end_char or _is_known(ent.text):
        return False
    lead = max(0, ent.start_char - _LEAD)
    opens = _OPENS.search(flat, lead, ent.start_char) is not None
    return opens or _LABEL.match(flat, ent.end_char) is not None


_LABEL = re.compile(r" ?:|\*")
_ITEM = re.compile(r"(?:\A|\n) *[•*▪◦-] *\Z")
