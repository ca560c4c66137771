"""Phrases of French news as pieces of trees: who spoke, how, when and where."""

# ruff: noqa: PLR2004 - shares, drawn from seeded generators

from __future__ import annotations

import random
from dataclasses import replace

from training.models.newsroom.french import words as lexicon
from training.models.newsroom.pieces import Phrase, comma, headed, join
from training.models.treebank import Word, insert, root_of

_SINGULAR, _MANY = "Number=Sing", "Number=Plur"
_DEFINITE = "Definite=Def|{}PronType=Art"


def _det(gender: str, *, elided: bool = False, plural: bool = False) -> Word:
    form = "les" if plural else "l'" if elided else {"Masc": "le", "Fem": "la"}[gender]
    bare = elided or plural
    number = _MANY if plural else _SINGULAR
    feats = f"{number}|" if bare else f"Gender={gender}|{number}|"
    return Word(
        form, "le", "DET", "", _DEFINITE.format(feats), 0, "det", space=not elided
    )


def _noun(form: str, gender: str, *, plural: bool = False) -> Word:
    lemma = form[:-1] if plural else form
    number = _MANY if plural else _SINGULAR
    feats = f"Gender={gender}|{number}" if gender else number
    return Word(form, lemma, "NOUN", "", feats, 0, "ROOT")


def _name(name: str) -> Phrase:
    words = [Word(p, p, "PROPN", "", _SINGULAR, 0, "flat:name") for p in name.split()]
    return headed(words, 0)


def _of(rng: random.Random) -> Phrase:
    kind = rng.random()
    if kind < 0.35:
        feats = "Definite=Def|Gender=Masc|Number=Sing"
        case = Word("du", "de", "ADP", "", feats, 1, "case")
        return headed([case, _noun(rng.choice(lexicon.OF_MASCULINE), "Masc")], 1)
    if kind < 0.6:
        case = Word("de", "de", "ADP", "", "", 2, "case")
        return headed(
            [case, _det("Fem"), _noun(rng.choice(lexicon.OF_FEMININE), "Fem")], 2
        )
    if kind < 0.75:
        case = Word("des", "de", "ADP", "", "Definite=Def|Number=Plur", 1, "case")
        return headed([case, _noun(rng.choice(lexicon.OF_PLURAL), "", plural=True)], 1)
    town = Word(rng.choice(lexicon.TOWNS), "", "PROPN", "", _SINGULAR, 1, "ROOT")
    case = Word("de", "de", "ADP", "", "", 1, "case")
    return headed([case, replace(town, lemma=town.form)], 1)


def _role(rng: random.Random) -> Phrase:
    kind = rng.random()
    if kind < 0.2:
        form, gender = rng.choice(lexicon.VOWEL).split(",")
        return headed([_det(gender, elided=True), _noun(form, gender)], 1)
    if kind < 0.6:
        return headed([_det("Masc"), _noun(rng.choice(lexicon.MASCULINE), "Masc")], 1)
    return headed([_det("Fem"), _noun(rng.choice(lexicon.FEMININE), "Fem")], 1)


def speaker(name: str, rng: random.Random) -> tuple[Phrase, bool]:
    """Return a noun phrase and whether it is a plural."""
    kind = rng.random()
    if kind < 0.3:
        return _name(name), False
    if kind < 0.42:
        named = _name(name)
        named[-1] = replace(named[-1], space=False)
        role = join(headed(_role(rng)[1:], 0), _of(rng), "nmod")
        aside = join(comma(), role, "punct", governor="right")
        return join(named, aside, "appos"), False
    if kind < 0.52:
        form, gender = rng.choice(lexicon.BODIES).split(",")
        return headed([_det(gender), _noun(form, gender)], 1), False
    if kind < 0.6:
        words = [
            _det("", plural=True),
            _noun(rng.choice(lexicon.PLURAL), "Masc", plural=True),
        ]
        return headed(words, 1), True
    role = _role(rng)
    if rng.random() < 0.7:
        role = join(role, _of(rng), "nmod")
    if rng.random() < 0.5:
        role = join(role, _name(name), "nmod")
    return role, False


def _finite(verb: lexicon.Verb, *, plural: bool, rng: random.Random) -> Phrase:
    number = _MANY if plural else _SINGULAR
    feats = f"Mood=Ind|{number}|Person=3|Tense={{}}|VerbForm=Fin"
    kind = rng.random()
    if kind < 0.6 or plural:
        past = kind < 0.1
        form = ("avaient" if past else "ont") if plural else ("avait" if past else "a")
        tense = feats.format("Imp" if past else "Pres")
        have = Word(form, "avoir", "AUX", "", tense, 1, "aux:tense")
        part = "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Act"
        said = Word(verb.participle, verb.lemma, "VERB", "", part, 1, "ROOT")
        return headed([have, said], 1)
    present = kind < 0.85
    form = verb.present if present else verb.imperfect
    tense = feats.format("Pres" if present else "Imp")
    return [Word(form, verb.lemma, "VERB", "", tense, 0, "ROOT")]


def when(rng: random.Random) -> Phrase:
    """Make ``mardi`` or ``mardi soir``."""
    day = [_noun(rng.choice(lexicon.DAYS), "Masc")]
    if rng.random() < 0.3:
        day = join(day, [_noun(rng.choice(lexicon.PARTS), "Masc")], "nmod")
    return day


def _where(rng: random.Random) -> Phrase:
    case, det, form, gender, *of = rng.choice(lexicon.PLACES).split()
    feats = f"Definite=Ind|Gender={gender}|Number=Sing|PronType=Art"
    articles = {"-": [], "la": [_det("Fem")]}
    article = articles.get(det, [Word(det, "un", "DET", "", feats, 0, "det")])
    words = [Word(case, case, "ADP", "", "", 0, "case"), *article, _noun(form, gender)]
    phrase = headed(words, len(words) - 1)
    if of:
        whole = [Word("de", "de", "ADP", "", "", 1, "case"), _noun(of[0], "Fem")]
        phrase = join(phrase, headed(whole, 1), "nmod")
    return phrase


def told(name: str, rng: random.Random, *, inverted: bool) -> Phrase:
    """Make ``a déclaré NAME lundi`` or ``NAME a déclaré lundi``."""
    subject, plural = speaker(name, rng)
    verb = _finite(rng.choice(lexicon.VERBS), plural=plural, rng=rng)
    if inverted and not plural and rng.random() < 0.25:
        verb = _clitic(verb, rng)
        subject = []
    around = [make(rng) for make in (when, _where) if rng.random() < 0.25]
    early = around if rng.random() < 0.6 else []
    for phrase in early:
        verb = join(verb, phrase, "obl:mod")
    if subject:
        verb = (
            join(verb, subject, "nsubj")
            if inverted
            else join(subject, verb, "nsubj", governor="right")
        )
    for phrase in [] if early else around:
        verb = join(verb, phrase, "obl:mod")
    return verb


def _clitic(verb: Phrase, rng: random.Random) -> Phrase:
    clitic = rng.choice(["il", "elle"])
    gender = {"il": "Masc", "elle": "Fem"}[clitic]
    feats = f"Emph=No|Gender={gender}|Number=Sing|Person=3|PronType=Prs"
    pronouns = [Word(f"-{clitic}", "lui", "PRON", "", feats, 0, "nsubj")]
    if verb[0].form[-1] not in "td":
        # spaCy cuts "a-t-il" into a, -t, -il; the treebanks into a, -t-il
        link = Word("-t", "lui", "PRON", "", feats, 0, "expl:subj", space=False)
        pronouns.insert(0, link)
    words = [replace(verb[0], space=False), *verb[1:]]
    for i, pronoun in enumerate(pronouns, start=1):
        words = insert(words, i, replace(pronoun, head=root_of(words)))
    return words
