"""Verbs and what stands with them: which report speech, and how."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from cryptonews_nlp.quotes.lang.words.tables import VerbClass


@dataclass(frozen=True, kw_only=True)
class VerbWords:
    """Forms of verbs, the words that they report with, and what bars a report.

    Attributes
    ----------
    verbs : mapping of str to VerbClass
        Inflected form, lower case, to its class. Forms, not lemmas: the lemmatiser
        may err, a form does not.
    never_inverted : frozenset of str
        Reporting verbs whose next phrase is the hearer: "told reporters".
    hearing : frozenset of str
        Verbs that may have a hearer for an object: "warned residents the dam broke".
    relaying : frozenset of str
        Verbs of outlets that pass on a report: "..., he said, the paper reported".
    learning : mapping of str to tuple of str
        Verbs of outlets, with the preposition of who told them and those of sources
        without a name: « a appris RTL auprès du parquet », « d'une source ».
    liaison : frozenset of str
        Tokens between an inverted verb and its pronoun: « note-t-elle ».
    asides : tuple of tuple of str
        What may part a cue from its subject behind it: « confirme de son côté X ».
    aside : re.Pattern
        The same and adverbs, as they stand behind a cue inside marks in a text.
    transitive : frozenset of str
        Reporting verbs whose next phrase is never their subject: "blames the bank".
    labelling : mapping of str to frozenset of str
        Verbs that name what they speak of with these words: "describe the fine as".
    inverts_freely : bool
        Whether a subject may stand behind its verb without a pause before the verb.
    phrasal : mapping of str to tuple of str
        Verbs that report with the words behind them: « met en garde ».
    homographs : frozenset of str
        Forms of reporting verbs that are as often another word: « maintenant ».
    impersonal_verbs : frozenset of str
        Forms whose subject is nobody: « il faut », « il s'agit ».
    participle_endings : tuple of str
        Endings of past participles that no past tense has: « accusée de mentir ».
    reading : frozenset of str
        Verbs of what anybody can read or hear: « peut-on lire sur une banderole ».
    infinitive_marks : frozenset of str
        Words before a reported infinitive.
    infinitive_marks_count : bool
        Whether such a word is a part of what is reported: « promet de payer ».
    bare_infinitives : bool
        Whether a verb may report by an infinitive without a word before it.
    half_negations : frozenset of str
        Those that "que" behind a verb makes « only ».
    negations : frozenset of str
        Words that deny their verb: not, never, ne, pas.
    modals : frozenset of str
        Auxiliaries that make a report possible or future: will, may.
    attitudes : frozenset of str
        Predicates that report what somebody thinks: "is sure that".
    verbal : frozenset of str
        Forms of reporting verbs that are no other word, whatever the tagger takes them
        for: denies, insists.
    asking : frozenset of str
        Verbs that report a question: "asked when".
    copulas : frozenset of str
        Verbs between a name and its role.
    stances : mapping of str to str
        Verbs whose noun objects tell what was said, by what is done with it: stress,
        demand, deny, estimate, confirm, promise.
    directing : frozenset of str
        Verbs whose infinitive tells what somebody is to do: urge, warn, « exhorter ».
    issuing : frozenset of str
        Verbs whose object a text is that somebody issues: publish, release.
    showing : frozenset of str
        Verbs by which things make something known, or hold it, and say nothing.
    acting : frozenset of str
        Verbs whose noun objects are what somebody does or has: add, hold.
    telling : frozenset of str
        Verbs that, denied, tell what a source kept back, besides those that report:
        "but gave no details".
    refusing : frozenset of str
        Verbs that tell what somebody does not say or do: "but declined to comment".
    contrasting : frozenset of str
        Conjunctions of what somebody tells against what he told: "but denied it".
    identifying : mapping of str to frozenset of str
        Verbs that tell who somebody is, with the words before his name: identify as.
    participles : tuple of str
        Endings of present participles.
    following : frozenset of str
        Participles whose subject is all that stands before them: suggesting.
    aspectual : frozenset of str
        Verbs whose infinitive is what somebody does: "continues to grow".
    knowing : frozenset of str
        Verbs of knowing, which report nothing but words in marks: « sait que ».
    intending : frozenset of str
        Verbs whose infinitive is what somebody means to do or feels: « compte
        partir », « se sent floué ».
    committing : frozenset of str
        Verbs whose infinitive tells what the speaker is to do: vow, « jurer ».
    accusing : frozenset of str
        Verbs that tell what somebody else has done: accuse of, blame.
    ensuring : frozenset of str
        Verbs that report but where reflexive: "finds that", not "finds itself",
        « assure », not « s'assure ».
    denying : frozenset of str
        Verbs whose object tells what somebody says is not so.
    offering : frozenset of str
        Verbs that offer goods as often as they put forward a plan: offer, « propose ».
    reporting_prepositions : mapping of str to frozenset of str
        Verbs that report with a preposition: "warned of", « plaide pour ».
    periphrases : mapping of str to frozenset of str
        Words that report speech after a light verb: « fait valoir », "made clear".
    clausal : frozenset of str
        Verbs behind which a longer phrase is a clause, whatever the tagger takes its
        verb for: say.
    sayable : frozenset of str
        Nouns that such a verb may have for its object: "said a few words".
    ruling : frozenset of str
        Verbs that report clauses with a conjunction only: "held that", not "held it".
    for_what : frozenset of str
        Words before what somebody is blamed for or quoted with: "slammed Roe for
        saying", "quoted Roe as saying".
    only_set_off : frozenset of str
        Verbs that report speech where they are set off: « tente-t-il ».
    auxiliaries : frozenset of str
        Auxiliaries that a phrase may part from a participle: « a, dans un mot, dit ».
    """

    verbs: Mapping[str, VerbClass]
    never_inverted: frozenset[str] = frozenset()
    hearing: frozenset[str] = frozenset()
    relaying: frozenset[str] = frozenset()
    learning: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    liaison: frozenset[str] = frozenset()
    asides: tuple[tuple[str, ...], ...] = ()
    aside: re.Pattern[str] = re.compile(r"(?!)")
    transitive: frozenset[str] = frozenset()
    labelling: Mapping[str, frozenset[str]] = field(default_factory=dict)
    inverts_freely: bool = True
    phrasal: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    homographs: frozenset[str] = frozenset()
    impersonal_verbs: frozenset[str] = frozenset()
    participle_endings: tuple[str, ...] = ()
    reading: frozenset[str] = frozenset()
    infinitive_marks: frozenset[str] = frozenset()
    infinitive_marks_count: bool = False
    bare_infinitives: bool = False
    half_negations: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    attitudes: frozenset[str] = frozenset()
    verbal: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    stances: Mapping[str, str] = field(default_factory=dict)
    directing: frozenset[str] = frozenset()
    issuing: frozenset[str] = frozenset()
    showing: frozenset[str] = frozenset()
    acting: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    refusing: frozenset[str] = frozenset()
    contrasting: frozenset[str] = frozenset()
    identifying: Mapping[str, frozenset[str]] = field(default_factory=dict)
    participles: tuple[str, ...] = ()
    following: frozenset[str] = frozenset()
    aspectual: frozenset[str] = frozenset()
    knowing: frozenset[str] = frozenset()
    intending: frozenset[str] = frozenset()
    committing: frozenset[str] = frozenset()
    accusing: frozenset[str] = frozenset()
    ensuring: frozenset[str] = frozenset()
    denying: frozenset[str] = frozenset()
    offering: frozenset[str] = frozenset()
    reporting_prepositions: Mapping[str, frozenset[str]] = field(default_factory=dict)
    periphrases: Mapping[str, frozenset[str]] = field(default_factory=dict)
    clausal: frozenset[str] = frozenset()
    sayable: frozenset[str] = frozenset()
    ruling: frozenset[str] = frozenset()
    for_what: frozenset[str] = frozenset()
    only_set_off: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
