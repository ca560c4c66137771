"""English words of quotation. Lists written for this project."""

from __future__ import annotations

from cryptonews_nlp.quotes.lang._data import LanguageData
from cryptonews_nlp.quotes.lang._tables import phrases, words
from cryptonews_nlp.quotes.lang.cases import ENGLISH as CASES
from cryptonews_nlp.quotes.lang.en_verbs import PREPOSITIONS, STANCES, VERBS, forms
from cryptonews_nlp.quotes.lang.families import ENGLISH as FAMILIES
from cryptonews_nlp.quotes.lang.people import ENGLISH

DATA = LanguageData(
    verbs=VERBS,
    according=phrases("""
        according to
        in the words of
        in the view of
        in the opinion of
        in the eyes of
        as per
        per
        for
        in the estimation of
        by the account of
    """),
    complementizers=frozenset(words("that if whether")),
    cue_nouns=frozenset(
        words("""
        statement tweet post message email e-mail letter note memo comment remark reply
        answer response quote quotation words question interview speech release blog
        announcement caption warning verdict argument claim account testimony filing
        ruling text sms thread update address keynote podcast editorial op-ed column
        """)
    ),
    documents=frozenset(
        words("""
        report study survey poll notice filing letter statement document memo affidavit
        indictment complaint ruling paper article post blog release bulletin review
        analysis investigation audit advisory presentation website page transcript
        findings figures data statistics lawsuit suit petition motion warrant records
        documents emails messages logs guidelines writeup write-up alert research
        announcement documentation whitepaper newsletter ticket reports studies surveys
        polls filings statements papers posts articles files probe evidence autopsy
        """)
    ),
    pronouns={
        "he": ("m", "s"),
        "she": ("f", "s"),
        "they": ("", "p"),
        "it": ("n", "s"),
        "him": ("m", "s"),
        "her": ("f", "s"),
        "them": ("", "p"),
        "his": ("m", "s"),
        "their": ("", "p"),
        "its": ("n", "s"),
        "who": ("", ""),
        "which": ("n", ""),
        "himself": ("m", "s"),
        "herself": ("f", "s"),
    },
    first_person=frozenset(words("i we me us my our")),
    first_plural=frozenset(words("we us our")),
    second_person=frozenset(words("you your")),
    titles={
        "mr": "m",
        "mr.": "m",
        "mrs": "f",
        "mrs.": "f",
        "ms": "f",
        "ms.": "f",
        "miss": "f",
        "sir": "m",
        "lord": "m",
        "lady": "f",
        "dame": "f",
        "king": "m",
        "queen": "f",
        "prince": "m",
        "princess": "f",
        "madam": "f",
        "madame": "f",
        "dr": "",
        "dr.": "",
        "prof": "",
        "prof.": "",
    },
    feminine=frozenset(
        words("""
        spokeswoman woman girl mother wife daughter sister actress chairwoman queen lady
        businesswoman congresswoman policewoman princess grandmother aunt widow mum mom
        girlfriend niece waitress heiress nun councilwoman saleswoman stewardess
        """)
    ),
    masculine=frozenset(
        words("""
        spokesman man boy father husband son brother actor chairman king gentleman
        businessman congressman policeman prince grandfather uncle widower dad boyfriend
        nephew waiter heir monk councilman salesman fisherman
        """)
    ),
    people=ENGLISH,
    themes=frozenset(words("theme themed motto tagline")),
    defining=frozenset(words("means includes denotes")),
    naming=frozenset(
        words("""
        so-called called dubbed named titled entitled nicknamed known codenamed labeled
        labelled term word phrase slogan nickname alias film book song album movie
        operation project programme program report series show episode title headline
        hashtag keyword handle petition magazine newsletter podcast documentary novel
        essay exhibition manifesto
        """)
    ),
    determiners=frozenset(words("the a an this that these those his her its their")),
    collective=frozenset(
        words("""
        company firm exchange agency regulator court government ministry department bank
        union party group organisation organization association body authority platform
        office commission committee team police bureau council board campaign startup
        start-up insurer lender supervisor watchdog outlet newspaper paper network
        institute foundation laboratory lab university hospital airline subsidiary
        consortium lobby federation charity league cooperative fund navy army military
        coastguard
        """)
    ),
    according_weak=frozenset(words("for")),
    abbreviations=frozenset(
        words("""
        insp sgt det supt const cpl capt maj cmdr adm brig hon rev msgr pres dir asst
        dep         no vs inc ltd corp co jr sr st ave gov sen rep gen col lt
        dr mr mrs ms prof
        """)
    ),
    never_inverted=frozenset(
        words("""
        told tells tell assured assures informed informs notified notifies alerted
        alerts briefed briefs
        """)
    ),
    hearing=frozenset(
        form
        for verb in words("""
            tell assure inform warn promise advise remind notify ask urge show reassure
            guarantee text email message
            """)
        for form in forms(verb)
    ),
    definite=frozenset(words("the this that")),
    pointing=frozenset(words("this that")),
    possessive=frozenset(words("his her its their my our")),
    plural_determiners=frozenset(words("these those several many some both all")),
    demonstrative=frozenset(words("latter")),
    latter=frozenset(words("latter")),
    anyone=frozenset(
        words("""
        man woman boy girl person father mother teenager suspect defendant resident
        retiree pensioner veteran witness native old
        """)
    ),
    families=FAMILIES,
    title_roles={
        "dr": "doctor",
        "dr.": "doctor",
        "prof": "professor",
        "prof.": "professor",
    },
    approached=frozenset(words("contacted reached")),
    topics=("as for", "as to"),
    demonyms=words("ian ean ese"),
    of_places=frozenset(
        words("""
        government administration country nation state kingdom republic island city
        town capital
        """)
    ),
    of_platforms=frozenset(
        words("""
        platform network company firm service site website app giant group publisher
        """)
    ),
    speaking_self=frozenset(words("i we")),
    never_speakers=frozenset(
        words("""
        monday tuesday wednesday thursday friday saturday sunday today yesterday
        tomorrow week month year day night morning evening time times nothing rest
        future chance hours minutes seconds days weeks months years
        """)
    ),
    somebody=frozenset(words("someone somebody")),
    bylines=frozenset(
        words(
            "by interview reporting edited editing photo photograph written text words"
        )
    ),
    one=frozenset(words("one")),
    aged=frozenset(words("old olds")),
    indefinite=frozenset(words("a an one another")),
    hearers=frozenset(words("court jury jurors inquest inquiry tribunal hearing")),
    title_sources=frozenset(
        words("""
        police sheriff deputies troopers cops prosecutor prosecutors feds authorities
        officials investigators detectives coroner da fbi doj sec cftc nypd lapd nca
        europol interpol judge lawyer attorney witness report study lawsuit indictment
        """)
    ),
    occasions=frozenset(words("appearance hearing court briefing conference call")),
    who=frozenset(words("who")),
    others=frozenset(words("other others else")),
    unnamed=frozenset(words("another others")),
    set_off=frozenset(words("per")),
    # at most half a point lost on the own articles; any such threshold loses in French
    term_threshold=0.85,
    slogan_threshold=0.75,
    clause_openers=frozenset(
        words("""
        but and after before while as because when although though since until without
        whereas despite following during or so if which
        """)
    ),
    relatives=frozenset(words("who which whose whom that")),
    reading=frozenset(words("read reads")),
    brought_to=frozenset(words("to")),
    infinitive_marks=frozenset(words("to")),
    negations=frozenset(words("not n't never")),
    modals=frozenset(words("will would could can may might should must")),
    attitudes=frozenset(
        words("""
        convinced confident adamant certain sure hopeful doubtful optimistic worried
        concerned afraid
        """)
    ),
    verbal=frozenset(
        words("""
        denies insists admits argues maintains alleges concedes acknowledges asserts
        reckons contends
        """)
    ),
    asking=frozenset(forms("ask")),
    copulas=frozenset(words("is was became becomes")),
    stances={
        form: stance
        for stance, verbs in STANCES.items()
        for verb in verbs.split()
        for form in forms(verb)
    },
    directing=frozenset(
        form
        for verb in words(
            "urge recommend encourage advise warn tell caution remind expect"
        )
        for form in forms(verb)
    ),
    publications=frozenset(
        words("""
        report study survey poll statement paper article post blog release bulletin
        review analysis advisory presentation findings writeup write-up alert research
        announcement documentation notice letter memo whitepaper newsletter
        """)
    ),
    joint=frozenset(words("joint")),
    issued_by=frozenset(words("by from")),
    told_to=frozenset(words("to with")),
    seen=frozenset(
        words(
            "seen read reviewed obtained viewed examined interviewed contacted reached"
        )
    ),
    issuing=frozenset(
        form
        for verb in words("""
            publish release issue post share make prepare compile author sign draft
            conduct produce commission
            """)
        for form in forms(verb)
    )
    | {"written", "made"},
    showing=frozenset(
        form
        for verb in words(
            "show hold know see consider determine demonstrate illustrate"
        )
        for form in forms(verb)
    ),
    acting=frozenset(
        form
        for verb in words(
            "add answer post share email text read go start begin finish end hold"
        )
        for form in forms(verb)
    ),
    telling=frozenset(
        form
        for verb in words("give provide offer name identify elaborate")
        for form in forms(verb)
    ),
    refusing=frozenset([*forms("refuse"), *forms("decline")]),
    identifying=dict.fromkeys(
        [*forms("identify"), *forms("name")], frozenset(words("as"))
    ),
    participles=("ing",),
    conditionals=frozenset(words("if unless")),
    following=frozenset(words("indicating suggesting implying showing signaling")),
    aspectual=frozenset(
        form
        for verb in ("continue", "begin", "start", "decide")
        for form in forms(verb)
    ),
    knowing=frozenset(
        form
        for verb in words("know see realize realise hear learn read")
        for form in forms(verb)
    ),
    intending=frozenset(
        form for verb in words("want hope prefer feel") for form in forms(verb)
    ),
    committing=frozenset(
        form
        for verb in words("promise pledge vow threaten claim swear guarantee expect")
        for form in forms(verb)
    ),
    proceedings=frozenset(
        words("""
        lawsuit suit action case appeal motion petition charges indictment bid challenge
        request requests application applications injunction stay bail extension
        """)
    ),
    news=frozenset(words("report reports news story stories rumour rumours")),
    denying=frozenset(forms("deny")),
    accusing=frozenset([*forms("accuse"), *forms("blame")]),
    reporting_prepositions={
        form: frozenset(joined.split())
        for verb, joined in PREPOSITIONS.items()
        for form in forms(verb)
    },
    replies=frozenset(words("reply response reaction answer verdict conclusion")),
    of_whom=frozenset(words("of from by")),
    charges=frozenset(words("charges accusations allegations claims")),
    cases=CASES,
    commenting=frozenset(words("as")),
    conjunctions=frozenset(words("that")),
    periphrases={"clear": frozenset(words("make makes made making"))},
    compounds=frozenset(words("so now not except given provided such than")),
    only_set_off=frozenset(
        f for verb in words("go email text plead") for f in forms(verb)
    )
    | {"knowing", "seeing"},
    standards=frozenset(
        words("""
        each plan plans schedule schedules timetable need needs size age ages type types
        season standard standards criterion criteria procedure procedures protocol
        circumstances category categories level levels country countries
        region regions version versions preferences abilities wishes
        """)
    ),
    of_states=frozenset(words("president minister king queen chancellor ambassador")),
    of_several=frozenset(words("their")),
    anonymous=frozenset(words("source sources")),
    ranks=frozenset(words("prime deputy vice shadow")),
    former=frozenset(words("former ex- future")),
    varying=frozenset(
        f
        for verb in ("vary", "depend", "differ", "change", "fluctuate")
        for f in forms(verb)
    ),
    relaying=frozenset(forms("report")),
    labelling=dict.fromkeys(forms("describe"), frozenset(["as"])),
    inverts_freely=False,
    transitive=frozenset(
        form
        for verb in ("blame", "accuse", "credit", "deny", "dismiss", "reject")
        for form in forms(verb)
    ),
    joiners=frozenset(words("but and or so which")),
    joining=frozenset(words("v vs cf e.g i.e")),
    own_bodies=frozenset(
        words("""
        court tribunal police government ministry army embassy opposition prosecution
        jury family couple delegation hospital parliament senate
        """)
    ),
    claimants=frozenset(
        words("""
        vests shirts hats caps attacker attackers advocates callers libertarians
        socialists liberals conservatives nationalists blackmailers extortionists
        """)
    ),
    mute=frozenset(words("this that these no none nobody nothing everything fact")),
    human_pronouns=frozenset(words("he she him her his himself herself")),
)
