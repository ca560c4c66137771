"""The shape of the language data."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from cryptonews_nlp.quotes.lang._tables import VerbClass

Gender = Literal["m", "f", "n", ""]
Number = Literal["s", "p", ""]


@dataclass(frozen=True, slots=True)
class LanguageData:
    """Words that quotations and their speakers are recognised by.

    Attributes
    ----------
    verbs : mapping of str to VerbClass
        Inflected form, lower case, to its class. Forms, not lemmas: the lemmatiser
        may err, a form does not.
    according : tuple of str
        Prepositions that introduce a source, longest first, lower case.
    complementizers : frozenset of str
        Words before a reported clause that do not belong to it.
    cue_nouns : frozenset of str
        Nouns of things said: statement, tweet, reply.
    documents : frozenset of str
        Nouns of texts that speak for their author: report, notice, poll.
    pronouns : mapping of str to (gender, number)
        Third-person pronouns that stand for a speaker.
    first_person : frozenset of str
        Pronouns of the one who speaks.
    first_plural : frozenset of str
        Those of several.
    clitics : frozenset of str
        Pronouns that are no subject right before a verb: « lui répond-on ».
    titles : mapping of str to gender
        Honorifics, lower case, without the dot.
    feminine, masculine : frozenset of str
        Nouns whose holder has this gender.
    given_genders : mapping of str to gender
        Given names that are another gender's elsewhere, lower case without accents.
    people : frozenset of str
        Nouns for people and bodies that speak, besides those of the entity layer.
    naming : frozenset of str
        Words before a name or term in marks: so-called, dubbed, the term.
    themes : frozenset of str
        Words before what a meeting or campaign is called, in however many words.
    inversion : frozenset of str
        Pronoun tokens after an inverted verb.
    collective : frozenset of str
        Nouns of bodies, as opposed to people.
    own_bodies : frozenset of str
        Nouns of bodies that no other name stands for: the police, the opposition.
    according_weak : frozenset of str
        Phrases of ``according`` with other senses: taken at a sentence start only.
    cuts_clauses : bool
        Whether a reported clause may end before its sentence does.
    plural_bodies : bool
        Whether one body may be several: "the bank said they".
    cues_inside_marks : bool
        Whether the press sets a cue inside the marks, and dialogue after dashes.
    abbreviations : frozenset of str
        Words whose full stop ends no sentence, where the tokenizer parts it.
    never_inverted : frozenset of str
        Reporting verbs whose next phrase is the hearer: "told reporters".
    hearing : frozenset of str
        Verbs that may have a hearer for an object: "warned residents the dam broke".
    relaying : frozenset of str
        Verbs of outlets that pass on a report: "..., he said, the paper reported".
    liaison : frozenset of str
        Tokens between an inverted verb and its pronoun: « note-t-elle ».
    asides : tuple of tuple of str
        What may part a cue from its subject behind it: « confirme de son côté X ».
    transitive : frozenset of str
        Reporting verbs whose next phrase is never their subject: "blames the bank".
    labelling : mapping of str to frozenset of str
        Verbs that name what they speak of with these words: "describe the fine as".
    inverts_freely : bool
        Whether a subject may stand behind its verb without a pause before the verb.
    phrasal : mapping of str to tuple of str
        Verbs that report with the words behind them: « met en garde ».
    joiners : frozenset of str
        Clause openers that join main clauses: but, and, « mais ».
    joining : frozenset of str
        Abbreviations that no sentence ends with: "Roe v. The Harbour Bank".
    homographs : frozenset of str
        Forms of reporting verbs that are as often another word: « maintenant ».
    stressed : frozenset of str
        Pronouns that may repeat a subject behind its auxiliary: « a elle aussi dit ».
    datives : frozenset of str
        Pronouns before a verb that are no subject of it: « lui répond Zoé Roux ».
    impersonal_verbs : frozenset of str
        Forms whose subject is nobody: « il faut », « il s'agit ».
    standards : frozenset of str
        Nouns for what something is measured by: "according to plan".
    of_states : frozenset of str
        Offices that each country has: president, ambassador.
    anonymous : frozenset of str
        Nouns for somebody who stays without a name: "this source".
    ranks : frozenset of str
        Words that make another office of one: the prime minister is no minister.
    former : frozenset of str
        The same for those who govern: a former minister is none, but a former sailor
        may be called a sailor.
    everywhere : frozenset of str
        Words that set no holder of an office off: « procureur de la République ».
    of_several : frozenset of str
        Possessives of several owners.
    mute : frozenset of str
        Words for things and for nobody, which never say anything: this, no one.
    human_pronouns : frozenset of str
        Pronouns that stand for persons only.
    pointing : frozenset of str
        Determiners of whom the article has just named: « cet avocat ».
    definite, possessive : frozenset of str
        Determiners of a phrase that stands for somebody known.
    plural_determiners : frozenset of str
        Determiners of several.
    determiner_genders : mapping of str to gender
        Determiners that show the gender of their noun.
    demonstrative : frozenset of str
        Words that point at somebody just spoken of: « l'intéressé », « celui-ci ».
    latter : frozenset of str
        Those that point at the very last one: « ce dernier », "the latter".
    concerned : frozenset of str
        Those for somebody whom others speak of: « l'intéressé ».
    anyone : frozenset of str
        Nouns that any person of their gender may be called by: woman, quadragénaire.
    families : mapping of str to frozenset of str
        Nouns of roles to families of trades: a magistrate may be a prosecutor, a
        president one who heads a company or a court.
    title_roles : mapping of str to str
        Titles that say what somebody is: « Me » is a lawyer.
    affiliated : frozenset of str
        Nouns of people behind which their party, union or employer stands: « un délégué
        CGT ».
    where : frozenset of str
        Relatives of a place: « à Matignon, où l'on précise ».
    approached : frozenset of str
        Participles of whoever was asked: « Contacté, l'avocat a nié ».
    topics : tuple of str
        First words of a phrase that says of whom a sentence is: « quant à ».
    of_the : frozenset of str
        Prepositions of whom with the article in them: « du ».
    persons : frozenset of str
        All nouns of people and bodies that speak.
    demonyms : tuple of str
        Endings of nouns for whoever is from somewhere: « Nantaise », "Canadian".
    years : frozenset of str
        Words behind the number of an age.
    qualified : frozenset of str
        Nouns of ``collective`` that are a person without a word behind them: « le
        gendarme », but « le gendarme boursier ».
    of_places : frozenset of str
        Nouns that a place may be called by when it speaks: the government, the city.
    of_platforms : frozenset of str
        Nouns that a social network may be called by.
    speaking_self : frozenset of str
        First-person pronouns that may be subjects.
    never_speakers : frozenset of str
        Nouns that nobody is called by: days, nothing.
    somebody : frozenset of str
        Pronouns that stand for one person whom nobody knows.
    one : frozenset of str
        Words for one of many: "wrote one on Reddit".
    aged : frozenset of str
        Last word of an age that stands for a person: "the 24-year-old".
    indefinite : frozenset of str
        Determiners of somebody new.
    hearers : frozenset of str
        Bodies that hear what others say: "court told".
    title_sources : frozenset of str
        Those whose words a title gives after a colon: police, prosecutors.
    occasions : frozenset of str
        Nouns of where things are said: hearing, briefing, « audience ».
    who : frozenset of str
        Relative pronouns of a subject.
    bylines : frozenset of str
        First words of a line that says who wrote: by, interview.
    nobody : frozenset of str
        Nouns that stand for nobody where they have no determiner: « personne ».
    others : frozenset of str
        Words after a determiner that stand for somebody: « un autre ».
    unnamed : frozenset of str
        The same words where they open a sentence without a noun: "Another said".
    other_determiners : frozenset of str
        What may stand before them: « un autre », « d'autres ».
    replies : frozenset of str
        Nouns that announce what somebody says: "Reply of the bank: ...".
    of_whom : frozenset of str
        Prepositions before whoever replied: of, from.
    source_relatives : mapping of str to frozenset of str
        Prepositions and the relatives that make a source with them: « selon qui ».
    set_off : frozenset of str
        According-to phrases that hold at a clause start only, a comma counting as one.
    term_threshold, slogan_threshold : float
        How probable a quotation of a few words must be that no reported clause holds:
        without a finite verb it may be a term, with one a title.
    impersonal : frozenset of str
        Pronouns of a body that a phrase behind them names: « explique-t-on chez X ».
    participle_endings : tuple of str
        Endings of past participles that no past tense has: « accusée de mentir ».
    reading : frozenset of str
        Verbs of what anybody can read or hear: « peut-on lire sur une banderole ».
    to_whom : frozenset of str
        Those of whom an order is given to: « demande aux clients de partir ».
    body_prepositions : frozenset of str
        Prepositions of that phrase.
    addressee : frozenset of str
        Prepositions that lead to whom something was told: « auprès de l'AFP ».
    settings : frozenset of str
        Prepositions of where something is said, behind who says it: « dans un tweet ».
    brought_to : frozenset of str
        Prepositions between a body and what a verb brings it to: "led the firm to".
    infinitive_marks : frozenset of str
        Words before a reported infinitive.
    clause_openers : frozenset of str
        Words that may open what the reporter adds to a reported clause.
    infinitive_marks_count : bool
        Whether such a word is a part of what is reported: « promet de payer ».
    relatives : frozenset of str
        Relative pronouns: "according to X, who ...".
    bare_infinitives : bool
        Whether a verb may report by an infinitive without a word before it.
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
    publications : frozenset of str
        Texts that somebody issues: report, advisory.
    joint : frozenset of str
        Adjectives of a text that several issue.
    issued_by : frozenset of str
        Prepositions between such a text and who issued it.
    told_to : frozenset of str
        Prepositions between what is said and a body that is told.
    seen : frozenset of str
        Participles of texts that a body has seen: "seen by the Post".
    issuing : frozenset of str
        Verbs whose object such a text is: publish, release.
    showing : frozenset of str
        Verbs by which things make something known, or hold it, and say nothing.
    acting : frozenset of str
        Verbs whose noun objects are what somebody does or has: add, hold.
    telling : frozenset of str
        Verbs that, denied, tell what a source kept back, besides those that report:
        "but gave no details".
    identifying : mapping of str to frozenset of str
        Verbs that tell who somebody is, with the words before his name: identify as.
    participles : tuple of str
        Endings of present participles.
    conditionals : frozenset of str
        Conjunctions of what may never be said ("if a caller says").
    self_endings : mapping of str to tuple of str
        Endings of the verb that such a pronoun is the subject of, where needed.
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
    proceedings : frozenset of str
        Nouns of what a court may reject, which is no denial: lawsuit, appeal.
    news : frozenset of str
        Nouns of what others have told, which somebody confirms: report, « nouvelle ».
    denying : frozenset of str
        Verbs whose object tells what somebody says is not so.
    offering : frozenset of str
        Verbs that offer goods as often as they put forward a plan: offer, « propose ».
    charges : frozenset of str
        Nouns of what somebody is said to have done: the charges, « les faits ».
    cases : mapping of str to frozenset of str
        Words that tell of a case, and what joins an offence to them: "tried for".
    reporting_prepositions : mapping of str to frozenset of str
        Verbs that report with a preposition: "warned of", « plaide pour ».
    conjunctions : frozenset of str
        Words that open a reported clause: que, that.
    periphrases : mapping of str to frozenset of str
        Words that report speech after a light verb: « fait valoir », "made clear".
    compounds : frozenset of str
        Words that make another conjunction of the next one: « alors que », "so that".
    only_set_off : frozenset of str
        Verbs that report speech where they are set off: « tente-t-il ».
    varying : frozenset of str
        Verbs before an according-to phrase that means depending on: « varie selon ».
    manner_prepositions : frozenset of str
        Prepositions right behind which a noun is no person: « en garde à vue ».
    auxiliaries : frozenset of str
        Auxiliaries that a phrase may part from a participle: « a, dans un mot, dit ».
    skipped : frozenset of str
        Words between a marked stretch and its cue: « “Non”, a crié Zoé ».
    """

    verbs: Mapping[str, VerbClass]
    according: tuple[str, ...]
    complementizers: frozenset[str]
    cue_nouns: frozenset[str]
    documents: frozenset[str]
    pronouns: Mapping[str, tuple[Gender, Number]]
    first_person: frozenset[str]
    second_person: frozenset[str]
    titles: Mapping[str, Gender]
    feminine: frozenset[str]
    masculine: frozenset[str]
    people: frozenset[str]
    naming: frozenset[str]
    themes: frozenset[str]
    determiners: frozenset[str]
    collective: frozenset[str] = frozenset()
    own_bodies: frozenset[str] = frozenset()
    first_plural: frozenset[str] = frozenset()
    given_genders: Mapping[str, Gender] = field(default_factory=dict)
    clitics: frozenset[str] = frozenset()
    inversion: frozenset[str] = frozenset()
    according_weak: frozenset[str] = frozenset()
    cuts_clauses: bool = False
    cues_inside_marks: bool = False
    plural_bodies: bool = True
    abbreviations: frozenset[str] = frozenset()
    never_inverted: frozenset[str] = frozenset()
    hearing: frozenset[str] = frozenset()
    relaying: frozenset[str] = frozenset()
    liaison: frozenset[str] = frozenset()
    asides: tuple[tuple[str, ...], ...] = ()
    transitive: frozenset[str] = frozenset()
    labelling: Mapping[str, frozenset[str]] = field(default_factory=dict)
    inverts_freely: bool = True
    phrasal: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    joiners: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    homographs: frozenset[str] = frozenset()
    stressed: frozenset[str] = frozenset()
    datives: frozenset[str] = frozenset()
    impersonal_verbs: frozenset[str] = frozenset()
    standards: frozenset[str] = frozenset()
    of_states: frozenset[str] = frozenset()
    anonymous: frozenset[str] = frozenset()
    ranks: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()
    everywhere: frozenset[str] = frozenset()
    of_several: frozenset[str] = frozenset()
    mute: frozenset[str] = frozenset()
    human_pronouns: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()
    possessive: frozenset[str] = frozenset()
    plural_determiners: frozenset[str] = frozenset()
    determiner_genders: Mapping[str, Gender] = field(default_factory=dict)
    demonstrative: frozenset[str] = frozenset()
    latter: frozenset[str] = frozenset()
    concerned: frozenset[str] = frozenset()
    anyone: frozenset[str] = frozenset()
    families: Mapping[str, frozenset[str]] = field(default_factory=dict)
    title_roles: Mapping[str, str] = field(default_factory=dict)
    qualified: frozenset[str] = frozenset()
    years: frozenset[str] = frozenset()
    affiliated: frozenset[str] = frozenset()
    approached: frozenset[str] = frozenset()
    where: frozenset[str] = frozenset()
    topics: tuple[str, ...] = ()
    of_the: frozenset[str] = frozenset()
    demonyms: tuple[str, ...] = ()
    of_places: frozenset[str] = frozenset()
    of_platforms: frozenset[str] = frozenset()
    speaking_self: frozenset[str] = frozenset()
    never_speakers: frozenset[str] = frozenset()
    somebody: frozenset[str] = frozenset()
    one: frozenset[str] = frozenset()
    aged: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    hearers: frozenset[str] = frozenset()
    title_sources: frozenset[str] = frozenset()
    occasions: frozenset[str] = frozenset()
    who: frozenset[str] = frozenset()
    bylines: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    unnamed: frozenset[str] = frozenset()
    other_determiners: frozenset[str] = frozenset()
    replies: frozenset[str] = frozenset()
    of_whom: frozenset[str] = frozenset()
    source_relatives: Mapping[str, frozenset[str]] = field(default_factory=dict)
    set_off: frozenset[str] = frozenset()
    term_threshold: float = 0.0
    slogan_threshold: float = 0.0
    impersonal: frozenset[str] = frozenset()
    participle_endings: tuple[str, ...] = ()
    reading: frozenset[str] = frozenset()
    addressee: frozenset[str] = frozenset()
    to_whom: frozenset[str] = frozenset()
    body_prepositions: frozenset[str] = frozenset()
    settings: frozenset[str] = frozenset()
    brought_to: frozenset[str] = frozenset()
    infinitive_marks: frozenset[str] = frozenset()
    infinitive_marks_count: bool = False
    clause_openers: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    bare_infinitives: bool = False
    negations: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    attitudes: frozenset[str] = frozenset()
    verbal: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    stances: Mapping[str, str] = field(default_factory=dict)
    directing: frozenset[str] = frozenset()
    publications: frozenset[str] = frozenset()
    joint: frozenset[str] = frozenset()
    issued_by: frozenset[str] = frozenset()
    told_to: frozenset[str] = frozenset()
    seen: frozenset[str] = frozenset()
    issuing: frozenset[str] = frozenset()
    showing: frozenset[str] = frozenset()
    acting: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    identifying: Mapping[str, frozenset[str]] = field(default_factory=dict)
    participles: tuple[str, ...] = ()
    conditionals: frozenset[str] = frozenset()
    self_endings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    following: frozenset[str] = frozenset()
    aspectual: frozenset[str] = frozenset()
    knowing: frozenset[str] = frozenset()
    intending: frozenset[str] = frozenset()
    committing: frozenset[str] = frozenset()
    accusing: frozenset[str] = frozenset()
    proceedings: frozenset[str] = frozenset()
    news: frozenset[str] = frozenset()
    denying: frozenset[str] = frozenset()
    offering: frozenset[str] = frozenset()
    charges: frozenset[str] = frozenset()
    cases: Mapping[str, frozenset[str]] = field(default_factory=dict)
    reporting_prepositions: Mapping[str, frozenset[str]] = field(default_factory=dict)
    conjunctions: frozenset[str] = frozenset()
    periphrases: Mapping[str, frozenset[str]] = field(default_factory=dict)
    compounds: frozenset[str] = frozenset()
    only_set_off: frozenset[str] = frozenset()
    varying: frozenset[str] = frozenset()
    manner_prepositions: frozenset[str] = frozenset()
    skipped: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    according_first: frozenset[str] = field(init=False)
    according_rest: Mapping[str, tuple[str, ...]] = field(init=False)
    spoken: frozenset[str] = field(init=False)
    persons: frozenset[str] = field(init=False)
    paired: frozenset[str] = field(init=False)
    reporting: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Keep the first token of each phrase, as the tokenizer may cut it."""
        persons = self.people | frozenset(self.families) | self.anyone
        object.__setattr__(self, "persons", persons)
        paired = frozenset(word for word in persons if f"{word}e" in persons)
        object.__setattr__(self, "paired", paired)
        firsts = {phrase.split()[0] for phrase in self.according}
        firsts |= {re.split(r"(?<=')", first)[0] for first in firsts}
        object.__setattr__(self, "according_first", frozenset(firsts))
        rest = {
            first: tuple(
                phrase[len(first) :].strip()
                for phrase in self.according
                if phrase.startswith(first)
            )
            for first in firsts
        }
        object.__setattr__(self, "according_rest", rest)
        somebody = self.inversion | self.speaking_self | self.unnamed | self.somebody
        object.__setattr__(self, "spoken", somebody | self.aged)
        reporting = {*self.verbs, *self.periphrases, *self.phrasal, *self.attitudes}
        object.__setattr__(self, "reporting", frozenset(reporting))

    def is_person(self, lower: str) -> bool:
        """Tell whether a noun is one for people or bodies that speak."""
        return lower in self.persons or lower.removesuffix("s") in self.persons
