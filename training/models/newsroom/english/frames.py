"""Sentences of a treebank inside the frames of reported speech.

Labels are those of EWT and GUM: who is told is an indirect object, a bare weekday
``obl:unmarked``, a report in the middle of its sentence a parataxis.
"""

# ruff: noqa: PLR2004 - shares, drawn from seeded generators

from __future__ import annotations

import random
from dataclasses import replace

from training.models.newsroom.english import words as lexicon
from training.models.newsroom.pieces import (
    Phrase,
    comma,
    headed,
    is_plain,
    join,
    lowered,
    raised,
    stopped,
    tight,
)
from training.models.treebank import Word, root_of

_SINGULAR, _MANY = "Number=Sing", "Number=Plur"
_PERSON = "Mood=Ind|Number={}|Person=3|Tense={}|VerbForm=Fin"
_ARTICLES = {"the": "Definite=Def|PronType=Art", "a": "Definite=Ind|PronType=Art"}


def _case(form: str) -> Word:
    return Word(form, form, "ADP", "IN", "", 0, "case")


def _noun(form: str, article: str = "the") -> Phrase:
    """Make ``the ministry`` or ``an interview``."""
    shown = "an" if article == "a" and form[0] in "aeio" else article
    noun = Word(form, form, "NOUN", "NN", _SINGULAR, 0, "ROOT")
    if not article:
        return [noun]
    feats = _ARTICLES[article]
    return headed([Word(shown, article, "DET", "DT", feats, 0, "det"), noun], 1)


def _plural(form: str) -> Phrase:
    lemma = form.removesuffix("s")
    return [Word(form, lemma, "NOUN", "NNS", _MANY, 0, "ROOT")]


def _name(name: str) -> Phrase:
    words = [Word(p, p, "PROPN", "NNP", _SINGULAR, 0, "flat") for p in name.split()]
    return headed(words, 0)


def _of(noun: Phrase, rng: random.Random) -> Phrase:
    owner = join([_case("of")], _noun(rng.choice(lexicon.OF)), "case", governor="right")
    return join(noun, owner, "nmod")


def _speaker(name: str, rng: random.Random) -> tuple[Phrase, bool]:
    """Return a noun phrase and whether it is a plural."""
    kind = rng.random()
    if kind < 0.4:
        return _name(name), False
    if kind < 0.6:
        role = _of(_noun(rng.choice(lexicon.ROLES), rng.choice(["", "the", "a"])), rng)
        aside = join(comma(), tight(role), "punct", governor="right")
        aside = join(aside, comma(), "punct")
        return join(tight(_name(name)), aside, "appos"), False
    if kind < 0.72:
        return _noun(rng.choice(lexicon.BODIES)), False
    if kind < 0.86:
        return _plural(rng.choice(lexicon.PLURAL)), True
    return _of(_noun(rng.choice(lexicon.ROLES)), rng), False


def _day(rng: random.Random) -> tuple[Phrase, str]:
    day = rng.choice(lexicon.DAYS)
    word = [Word(day, day, "PROPN", "NNP", _SINGULAR, 0, "ROOT")]
    if rng.random() < 0.4:
        return word, "obl:unmarked"
    return join([_case("on")], word, "case", governor="right"), "obl"


def _circumstance(rng: random.Random) -> tuple[Phrase, str]:
    if rng.random() < 0.75:
        return _day(rng)
    case, article, form = rng.choice(lexicon.PLACES).split()
    noun = _noun(form, article.removesuffix("n"))
    return join([_case(case)], noun, "case", governor="right"), "obl"


def _verb(verb: lexicon.Verb, *, plural: bool, rng: random.Random) -> Phrase:
    past = plural or rng.random() < 0.75
    number, tense = ("Plur" if plural else "Sing"), ("Past" if past else "Pres")
    form, tag = (verb.past, "VBD") if past else (verb.present, "VBZ")
    feats = _PERSON.format(number, tense)
    return [Word(form, verb.lemma, "VERB", tag, feats, 0, "ROOT")]


def _cue(
    name: str, verb: lexicon.Verb, rng: random.Random, *, early: bool = True
) -> Phrase:
    """Make ``NAME, chief of the union, on Friday said``."""
    subject, plural = _speaker(name, rng)
    cue = _verb(verb, plural=plural, rng=rng)
    if rng.random() < 0.5:
        phrase, dep = _circumstance(rng)
        if early and dep == "obl" and rng.random() < 0.3:
            cue = join(phrase, cue, dep, governor="right")
        else:
            cue = join(cue, phrase, dep)
    return join(subject, cue, "nsubj", governor="right")


def _that() -> Phrase:
    return [Word("that", "that", "SCONJ", "IN", "", 0, "ROOT")]


def _source(name: str, rng: random.Random) -> Phrase:
    """Make ``according to the report``."""
    feats = "VerbForm=Ger"
    according = Word("according", "accord", "VERB", "VBG", feats, 0, "ROOT")
    to = Word("to", "to", "ADP", "IN", "", 0, "ROOT")
    case = join([according], [to], "fixed")
    if rng.random() < 0.5:
        whose = _noun(rng.choice(lexicon.SOURCES), rng.choice(["the", "a"]))
    else:
        whose, _ = _speaker(name, rng)
    return join(case, whose, "case", governor="right")


def _clause(
    sentence: Phrase, name: str, verb: lexicon.Verb, rng: random.Random
) -> Phrase:
    """Make ``(that) (, according to the report,) sentence``."""
    body = lowered(sentence[:-1])
    if rng.random() < 0.12:
        aside = join(comma(), tight(_source(name, rng)), "punct", governor="right")
        aside = join(aside, comma(), "punct")
        clause = join(aside, body, "obl", governor="right")
        return join(tight(_that()), clause, "mark", governor="right")
    if verb.bare and rng.random() < 0.6:
        return body
    return join(_that(), body, "mark", governor="right")


def _reported(sentence: Phrase, name: str, rng: random.Random) -> Phrase:
    """Make ``NAME said on Friday that sentence.`` of it."""
    verb = rng.choice(lexicon.VERBS)
    cue = raised(_cue(name, verb, rng))
    return stopped(join(cue, _clause(sentence, name, verb, rng), "ccomp"))


def _told(sentence: Phrase, name: str, rng: random.Random) -> Phrase:
    """Make ``NAME told the court (on Friday) (that) sentence.`` of it."""
    tell = lexicon.Verb("tell", "told", "tells", bare=True)
    subject, plural = _speaker(name, rng)
    if rng.random() < 0.6:
        hearer = rng.choice(lexicon.HEARERS)
        heard = _plural(hearer) if hearer.endswith("s") else _noun(hearer, "")
    else:
        heard = _noun(rng.choice(lexicon.BODIES_THAT_HEAR))
    cue = join(_verb(tell, plural=plural, rng=rng), heard, "iobj")
    if rng.random() < 0.35:
        cue = join(cue, *_circumstance(rng))
    cue = raised(join(subject, cue, "nsubj", governor="right"))
    return stopped(join(cue, _clause(sentence, name, tell, rng), "ccomp"))


def _behind(sentence: Phrase, name: str, rng: random.Random) -> Phrase:
    """Make ``Sentence, NAME said on Friday.`` of it."""
    body = join(tight(sentence[:-1]), comma(), "punct")
    cue = _cue(name, rng.choice(lexicon.VERBS[:5]), rng, early=False)
    return stopped(join(body, cue, "ccomp", governor="right"))


def _according(sentence: Phrase, name: str, rng: random.Random) -> Phrase:
    """Make ``According to the report, sentence.`` of it, or the other way round."""
    source = _source(name, rng)
    if rng.random() < 0.5:
        opened = raised(source)
        if opened[-1].form != ",":
            opened = join(tight(opened), comma(), "punct")
        return stopped(join(opened, lowered(sentence[:-1]), "obl", governor="right"))
    closed = join(comma(), source, "punct", governor="right")
    if closed[-1].form == ",":
        closed = closed[:-1]
    return stopped(join(tight(sentence[:-1]), closed, "obl"))


def _when_told(sentence: Phrase, name: str, rng: random.Random) -> Phrase:
    """Make ``NAME told reporters after sentence.``: a time, and no report."""
    subject, plural = _speaker(name, rng)
    verb = lexicon.Verb("tell", "told", "tells", bare=True)
    cue = join(_verb(verb, plural=plural, rng=rng), _plural("reporters"), "obj")
    cue = raised(join(subject, cue, "nsubj", governor="right"))
    form = rng.choice(["after", "before"])
    mark = [Word(form, form, "SCONJ", "IN", "", 0, "ROOT")]
    clause = join(mark, lowered(sentence[:-1]), "mark", governor="right")
    return stopped(join(cue, clause, "advcl"))


_FRAMES = [
    (_reported, 0.4),
    (_told, 0.22),
    (_behind, 0.15),
    (_according, 0.18),
    (_when_told, 0.05),
]


def framed(sentence: Phrase, name: str, rng: random.Random) -> Phrase:
    """Put a sentence into a frame of reported speech, if it is plain."""
    if not is_plain(sentence) or sentence[root_of(sentence)].pos not in {"VERB", "AUX"}:
        return sentence
    frames, weights = zip(*_FRAMES, strict=True)
    (frame,) = rng.choices(frames, weights)
    made: Phrase = frame(list(sentence), name, rng)
    return [w if w.tag else replace(w, tag=w.form) for w in made]
