"""Put French treebank sentences into the frames of news: who said it, when, where.

Sequoia and GSD (dev) hold 20 insertions with a verb of speech between them and 80
weekdays; news has one in every paragraph. The frames, roles and places are made here.
"""

# ruff: noqa: PLR2004 - shares of augmentations, drawn from seeded generators

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from training.models.treebank import Word, insert, mark, root_of

Phrase = list[Word]


class _Verb(NamedTuple):
    lemma: str
    participle: str
    present: str
    imperfect: str


_VERBS = [
    _Verb(*forms.split())
    for forms in """\
déclarer déclaré déclare déclarait
ajouter ajouté ajoute ajoutait
expliquer expliqué explique expliquait
affirmer affirmé affirme affirmait
indiquer indiqué indique indiquait
préciser précisé précise précisait
dire dit dit disait
annoncer annoncé annonce annonçait
estimer estimé estime estimait
assurer assuré assure assurait
souligner souligné souligne soulignait
rappeler rappelé rappelle rappelait
raconter raconté raconte racontait
reconnaître reconnu reconnaît reconnaissait
confirmer confirmé confirme confirmait
regretter regretté regrette regrettait
juger jugé juge jugeait
confier confié confie confiait""".splitlines()
]
_MASCULINE = [
    "ministre",
    "maire",
    "porte-parole",
    "procureur",
    "directeur",
    "président",
    "préfet",
    "patron",
    "chercheur",
    "secrétaire",
    "commissaire",
    "responsable",
    "juge",
    "député",
    "gérant",
    "fondateur",
]
_FEMININE = [
    "ministre",
    "maire",
    "porte-parole",
    "procureure",
    "directrice",
    "présidente",
    "préfète",
    "patronne",
    "chercheuse",
    "secrétaire",
    "commissaire",
    "responsable",
    "juge",
    "députée",
    "gérante",
]
_VOWEL = [
    "avocat,Masc",
    "avocate,Fem",
    "analyste,Masc",
    "enquêteur,Masc",
    "enquêtrice,Fem",
    "opposant,Masc",
    "élu,Masc",
    "entreprise,Fem",
    "association,Fem",
    "agence,Fem",
]
_BODIES = [
    "police,Fem",
    "gendarmerie,Fem",
    "préfecture,Fem",
    "mairie,Fem",
    "société,Fem",
    "banque,Fem",
    "justice,Fem",
    "parquet,Masc",
    "ministère,Masc",
    "tribunal,Masc",
    "groupe,Masc",
    "syndicat,Masc",
    "plateforme,Fem",
    "direction,Fem",
    "famille,Fem",
]
_PLURAL = [
    "enquêteurs",
    "policiers",
    "autorités",
    "habitants",
    "témoins",
    "avocats",
    "chercheurs",
    "gendarmes",
    "syndicats",
    "experts",
]
_OF_MASCULINE = [
    "parquet",
    "groupe",
    "syndicat",
    "ministère",
    "tribunal",
    "parti",
    "port",
    "club",
    "fonds",
]
_OF_FEMININE = [
    "police",
    "banque",
    "Justice",
    "Santé",
    "région",
    "Ville",
    "Défense",
    "plateforme",
]
_OF_PLURAL = ["Finances", "Transports", "victimes", "Armées", "salariés"]
_TOWNS = [
    "Lyon",
    "Sète",
    "Genève",
    "Namur",
    "Lille",
    "Brest",
    "Dakar",
    "Lausanne",
    "Toulon",
    "Paris",
]
_DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
_PARTS = ["matin", "soir"]
# preposition, article, noun, its gender, and what it is of
_PLACES = [
    "dans un communiqué Masc",
    "devant la presse Fem",
    "à la presse Fem",
    "après une audition Fem",
    "sur une chaîne Fem télévision",
    "dans un entretien Masc",
    "par - téléphone Masc",
]
_LONGEST = 30
_SINGULAR, _MANY = "Number=Sing", "Number=Plur"
_DEFINITE = "Definite=Def|{}PronType=Art"
_STOPS = frozenset({".", "!", "?"})


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


def _head(phrase: Phrase, root: int) -> Phrase:
    """Make all words of a flat phrase depend on one of them."""
    return [
        replace(w, head=root, dep="ROOT" if i == root else w.dep)
        for i, w in enumerate(phrase)
    ]


def _join(left: Phrase, right: Phrase, dep: str, *, governor: str = "left") -> Phrase:
    """Set two phrases side by side; the root of one governs that of the other."""
    offset, of_left, of_right = len(left), root_of(left), root_of(right)
    words = [*left, *(replace(w, head=w.head + offset) for w in right)]
    child, parent = offset + of_right, of_left
    if governor == "right":
        child, parent = parent, child
    words[child] = replace(words[child], head=parent, dep=dep)
    return words


def _name(name: str) -> Phrase:
    words = [Word(p, p, "PROPN", "", _SINGULAR, 0, "flat:name") for p in name.split()]
    return _head(words, 0)


def _of(rng: random.Random) -> Phrase:
    kind = rng.random()
    if kind < 0.35:
        feats = "Definite=Def|Gender=Masc|Number=Sing"
        case = Word("du", "de", "ADP", "", feats, 1, "case")
        return _head([case, _noun(rng.choice(_OF_MASCULINE), "Masc")], 1)
    if kind < 0.6:
        case = Word("de", "de", "ADP", "", "", 2, "case")
        return _head([case, _det("Fem"), _noun(rng.choice(_OF_FEMININE), "Fem")], 2)
    if kind < 0.75:
        case = Word("des", "de", "ADP", "", "Definite=Def|Number=Plur", 1, "case")
        return _head([case, _noun(rng.choice(_OF_PLURAL), "", plural=True)], 1)
    town = Word(rng.choice(_TOWNS), "", "PROPN", "", _SINGULAR, 1, "ROOT")
    case = Word("de", "de", "ADP", "", "", 1, "case")
    return _head([case, replace(town, lemma=town.form)], 1)


def _role(rng: random.Random) -> Phrase:
    kind = rng.random()
    if kind < 0.2:
        form, gender = rng.choice(_VOWEL).split(",")
        return _head([_det(gender, elided=True), _noun(form, gender)], 1)
    if kind < 0.6:
        return _head([_det("Masc"), _noun(rng.choice(_MASCULINE), "Masc")], 1)
    return _head([_det("Fem"), _noun(rng.choice(_FEMININE), "Fem")], 1)


def _speaker(name: str, rng: random.Random) -> tuple[Phrase, bool]:
    """Return a noun phrase and whether it is a plural."""
    kind = rng.random()
    if kind < 0.3:
        return _name(name), False
    if kind < 0.42:
        named = _name(name)
        named[-1] = replace(named[-1], space=False)
        role = _join(_head(_role(rng)[1:], 0), _of(rng), "nmod")
        aside = _join(_comma(), role, "punct", governor="right")
        return _join(named, aside, "appos"), False
    if kind < 0.52:
        form, gender = rng.choice(_BODIES).split(",")
        return _head([_det(gender), _noun(form, gender)], 1), False
    if kind < 0.6:
        words = [_det("", plural=True), _noun(rng.choice(_PLURAL), "Masc", plural=True)]
        return _head(words, 1), True
    role = _role(rng)
    if rng.random() < 0.7:
        role = _join(role, _of(rng), "nmod")
    if rng.random() < 0.5:
        role = _join(role, _name(name), "nmod")
    return role, False


def _finite(verb: _Verb, *, plural: bool, rng: random.Random) -> Phrase:
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
        return _head([have, said], 1)
    present = kind < 0.85
    form = verb.present if present else verb.imperfect
    tense = feats.format("Pres" if present else "Imp")
    return [Word(form, verb.lemma, "VERB", "", tense, 0, "ROOT")]


def _when(rng: random.Random) -> Phrase:
    day = [_noun(rng.choice(_DAYS), "Masc")]
    if rng.random() < 0.3:
        day = _join(day, [_noun(rng.choice(_PARTS), "Masc")], "nmod")
    return day


def _where(rng: random.Random) -> Phrase:
    case, det, form, gender, *of = rng.choice(_PLACES).split()
    feats = f"Definite=Ind|Gender={gender}|Number=Sing|PronType=Art"
    articles = {"-": [], "la": [_det("Fem")]}
    article = articles.get(det, [Word(det, "un", "DET", "", feats, 0, "det")])
    words = [Word(case, case, "ADP", "", "", 0, "case"), *article, _noun(form, gender)]
    phrase = _head(words, len(words) - 1)
    if of:
        whole = [Word("de", "de", "ADP", "", "", 1, "case"), _noun(of[0], "Fem")]
        phrase = _join(phrase, _head(whole, 1), "nmod")
    return phrase


def _told(name: str, rng: random.Random, *, inverted: bool) -> Phrase:
    """Make ``a déclaré NAME lundi`` or ``NAME a déclaré lundi``."""
    subject, plural = _speaker(name, rng)
    verb = _finite(rng.choice(_VERBS), plural=plural, rng=rng)
    if inverted and not plural and rng.random() < 0.25:
        verb = _clitic(verb, rng)
        subject = []
    around = [make(rng) for make in (_when, _where) if rng.random() < 0.25]
    early = around if rng.random() < 0.6 else []
    for phrase in early:
        verb = _join(verb, phrase, "obl:mod")
    if subject:
        verb = (
            _join(verb, subject, "nsubj")
            if inverted
            else _join(subject, verb, "nsubj", governor="right")
        )
    for phrase in [] if early else around:
        verb = _join(verb, phrase, "obl:mod")
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


def _is_plain(sentence: Sequence[Word]) -> bool:
    return (
        2 < len(sentence) <= _LONGEST
        and sentence[-1].form in _STOPS
        and sentence[0].form[:1].isupper()
        and not any(w.form in '"“”«»' for w in sentence)
        and all(w.head != len(sentence) - 1 for w in sentence)
    )


def _lowered(sentence: Phrase) -> Phrase:
    first = sentence[0]
    if first.pos in {"PROPN", "NUM", "X", "SYM"} or first.form.isupper():
        return sentence
    return [replace(first, form=first.form[0].lower() + first.form[1:]), *sentence[1:]]


def _raised(phrase: Phrase) -> Phrase:
    first = phrase[0]
    return [replace(first, form=first.form[0].upper() + first.form[1:]), *phrase[1:]]


def _comma() -> Phrase:
    return [Word(",", ",", "PUNCT", "", "", 0, "ROOT")]


def _tight(phrase: Phrase) -> Phrase:
    return [*phrase[:-1], replace(phrase[-1], space=False)]


def _stopped(phrase: Phrase) -> Phrase:
    return _join(_tight(phrase), [Word(".", ".", "PUNCT", "", "", 0, "ROOT")], "punct")


def _tail(sentence: Phrase, name: str, rng: random.Random) -> Phrase:
    """Make ``Sentence, a déclaré NAME.``, in marks or not."""
    body = _tight(sentence[:-1])
    if rng.random() < 0.6:
        spaced = rng.random() < 0.6
        root = root_of(body)
        body[-1] = replace(body[-1], space=spaced)
        body = insert(body, 0, mark('"', root, opening=True, space=spaced))
        closing = mark('"', root_of(body), opening=False, space=False)
        body = insert(body, len(body), closing)
    insertion = _join(
        _comma(), _told(name, rng, inverted=True), "punct", governor="right"
    )
    return _stopped(_join(body, insertion, "parataxis:insert"))


def _that(sentence: Phrase, name: str, rng: random.Random) -> Phrase:
    """Make ``NAME a déclaré que sentence.`` of it."""
    body = _lowered(sentence[:-1])
    elided = body[0].form[0].lower() in "aeiouyàâéèêîôœ"
    form = "qu'" if elided else "que"
    that = [Word(form, "que", "SCONJ", "", "", 0, "ROOT", space=not elided)]
    clause = _join(that, body, "mark", governor="right")
    told = _raised(_told(name, rng, inverted=False))
    return _stopped(_join(told, clause, "ccomp"))


def _source(sentence: Phrase, name: str, rng: random.Random) -> Phrase:
    """Make ``Selon NAME, sentence.`` or ``Sentence, selon NAME.`` of it."""
    case = [Word("selon", "selon", "ADP", "", "", 0, "ROOT")]
    source = _join(case, _speaker(name, rng)[0], "case", governor="right")
    if rng.random() < 0.5:
        opened = _join(_raised(_tight(source)), _comma(), "punct")
        body = _lowered(sentence[:-1])
        return _stopped(_join(opened, body, "obl:mod", governor="right"))
    closed = _join(_comma(), source, "punct", governor="right")
    return _stopped(_join(_tight(sentence[:-1]), closed, "obl:mod"))


def _as_said(sentence: Phrase, name: str, rng: random.Random) -> Phrase:
    """Make ``Comme l'a dit NAME, sentence.`` of it."""
    told = _told(name, rng, inverted=True)
    while told[1].form.startswith("-"):
        told = _told(name, rng, inverted=True)
    elided = told[0].form[0] in "aeéi"
    feats = "Emph=No|Number=Sing|Person=3|PronType=Prs"
    it = Word(
        "l'" if elided else "le", "lui", "PRON", "", feats, 0, "ROOT", space=not elided
    )
    clause = _join([it], told, "obj", governor="right")
    as_ = [Word("Comme", "comme", "SCONJ", "", "", 0, "ROOT")]
    clause = _join(as_, clause, "mark", governor="right")
    opened = _join(_tight(clause), _comma(), "punct")
    body = _lowered(sentence[:-1])
    return _stopped(_join(opened, body, "advcl", governor="right"))


def _inserted(sentence: Phrase, name: str, rng: random.Random) -> Phrase:
    """Make ``Begin, a déclaré NAME, end.`` where no arc is crossed."""
    root = root_of(sentence)
    places = [
        i
        for i in range(3, len(sentence) - 2)
        if sentence[i].pos in {"ADP", "CCONJ", "SCONJ", "ADV", "VERB", "AUX"}
        and sentence[i - 1].space
        and sentence[i - 1].pos not in {"DET", "ADP", "PUNCT", "AUX"}
        and all(
            root in {j, w.head} or not min(j, w.head) < i <= max(j, w.head)
            for j, w in enumerate(sentence)
        )
    ]
    if not places:
        return sentence
    at = rng.choice(places)
    told = _tight(_told(name, rng, inverted=True))
    inside = _join(_comma(), told, "punct", governor="right")
    inside = _join(inside, _comma(), "punct")
    size, local = len(inside), root_of(inside)

    def moved(head: int) -> int:
        return head + size if head >= at else head

    left = _tight([replace(w, head=moved(w.head)) for w in sentence[:at]])
    right = [replace(w, head=moved(w.head)) for w in sentence[at:]]
    middle = [replace(w, head=w.head + at) for w in inside]
    middle[local] = replace(middle[local], head=moved(root), dep="parataxis:insert")
    return [*left, *middle, *right]


def dated(sentence: Phrase, rng: random.Random) -> Phrase:
    """Set a weekday behind the verb, or before the sentence."""
    root = root_of(sentence)
    if not _is_plain(sentence) or sentence[root].pos != "VERB":
        return sentence
    day = _when(rng)
    if rng.random() < 0.35:
        opened = _raised(day)
        if rng.random() < 0.7:
            opened = _join(_tight(opened), _comma(), "punct")
        return _join(opened, _lowered(sentence), "obl:mod", governor="right")
    if not sentence[root].space or sentence[root + 1].form.startswith("-"):
        return sentence
    words = sentence
    for i, word in enumerate(day):
        words = insert(words, root + 1 + i, replace(word, head=root))
    words[root + 1] = replace(words[root + 1], dep="obl:mod", head=root)
    if len(day) > 1:
        words[root + 2] = replace(words[root + 2], dep="nmod", head=root + 1)
    return words


_FRAMES = [
    (_tail, 0.4),
    (_that, 0.25),
    (_source, 0.15),
    (_as_said, 0.05),
    (_inserted, 0.15),
]


def framed(sentence: Phrase, name: str, rng: random.Random) -> Phrase:
    """Put a sentence into a frame of reported speech, if it is plain."""
    if not _is_plain(sentence):
        return sentence
    frames, weights = zip(*_FRAMES, strict=True)
    (frame,) = rng.choices(frames, weights)
    made: Phrase = frame(list(sentence), name, rng)
    return made
