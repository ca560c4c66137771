"""French words of quotation. Lists written for this project."""

from __future__ import annotations

from cryptonews_nlp.quotes.lang._data import LanguageData
from cryptonews_nlp.quotes.lang._tables import phrases, words
from cryptonews_nlp.quotes.lang.cases import FRENCH as CASES
from cryptonews_nlp.quotes.lang.families import FRENCH as FAMILIES
from cryptonews_nlp.quotes.lang.fr_people import (
    AFFILIATED,
    ANYONE,
    COLLECTIVE,
    FEMININE,
    MASCULINE,
    OWN_BODIES,
)
from cryptonews_nlp.quotes.lang.fr_phrases import ACCORDING, ASIDES
from cryptonews_nlp.quotes.lang.fr_sources import (
    CUE_NOUNS,
    DOCUMENTS,
    NAMING,
    PUBLICATIONS,
    STANDARDS,
)
from cryptonews_nlp.quotes.lang.fr_verbs import (
    FAIRE,
    IRREGULAR_STANCES,
    LAISSER,
    METTRE,
    PREPOSITIONS,
    STANCES,
    VERBS,
    forms,
)
from cryptonews_nlp.quotes.lang.people import FRENCH

DATA = LanguageData(
    verbs=VERBS,
    according=ACCORDING,
    complementizers=frozenset(words("que qu' si s' de d' qu s d")),
    cue_nouns=CUE_NOUNS,
    documents=DOCUMENTS,
    pronouns={
        "il": ("m", "s"),
        "elle": ("f", "s"),
        "ils": ("m", "p"),
        "elles": ("f", "p"),
        "-il": ("m", "s"),
        "-elle": ("f", "s"),
        "-ils": ("m", "p"),
        "-elles": ("f", "p"),
        "lui": ("", "s"),
        "celui-ci": ("m", "s"),
        "celle-ci": ("f", "s"),
        "ceux-ci": ("m", "p"),
        "celles-ci": ("f", "p"),
        "ce dernier": ("m", "s"),
        "cette dernière": ("f", "s"),
        "qui": ("", ""),
        "eux": ("m", "p"),
        "-t-il": ("m", "s"),
        "-t-elle": ("f", "s"),
        "-t-ils": ("m", "p"),
        "-t-elles": ("f", "p"),
        "dernier": ("m", "s"),
        "dernière": ("f", "s"),
        "derniers": ("m", "p"),
        "dernières": ("f", "p"),
        "l'intéressé": ("m", "s"),
        "l'intéressée": ("f", "s"),
    },
    first_person=frozenset(words("je j' j nous me m' mon ma mes notre nos moi")),
    second_person=frozenset(words("tu vous votre vos ton ta tes toi")),
    titles={
        "m.": "m",
        "mr": "m",
        "mr.": "m",
        "monsieur": "m",
        "mm.": "m",
        "mme": "f",
        "mme.": "f",
        "mmes": "f",
        "madame": "f",
        "mlle": "f",
        "mademoiselle": "f",
        "roi": "m",
        "reine": "f",
        "prince": "m",
        "princesse": "f",
        "sir": "m",
        "lord": "m",
        "lady": "f",
        "me": "",
        "dr": "",
        "docteur": "m",
        "pr": "",
        "maître": "",
        "père": "m",
        "abbé": "m",
    },
    given_genders={"jean": "m"},
    feminine=FEMININE,
    masculine=MASCULINE,
    people=FRENCH,
    themes=frozenset(words("thème thèmes thématique devise")),
    defining=frozenset(words("désigne signifie comprend")),
    naming=NAMING,
    determiners=frozenset(
        words("le la les l' un une ce cet cette ces son sa ses leur leurs du des")
    ),
    collective=COLLECTIVE,
    own_bodies=OWN_BODIES,
    claimants=frozenset(
        words("gilets blouses bonnets foulards robes casques fans socialistes")
    ),
    first_plural=frozenset(words("nous notre nos")),
    clitics=frozenset(words("lui")),
    inversion=frozenset(
        words("-il -elle -ils -elles -on -je -nous -t-il -t-elle -t-ils -t-elles -t-on")
    ),
    according_weak=frozenset(words("pour")),
    definite=frozenset(words("le la l' les ce cet cette ces")),
    pointing=frozenset(words("ce cet cette")),
    possessive=frozenset(words("son sa ses leur leurs mon ma notre nos")),
    plural_determiners=frozenset(words("les des ces ses leurs nos plusieurs certains")),
    determiner_genders={
        "le": "m",
        "un": "m",
        "ce": "m",
        "cet": "m",
        "du": "m",
        "au": "m",
        "la": "f",
        "une": "f",
        "cette": "f",
        "sa": "f",
    },
    latter=frozenset(words("dernier dernière")),
    demonstrative=frozenset(
        words("dernier dernière intéressé intéressée celui celle celui-ci celle-ci")
    ),
    concerned=frozenset(words("intéressé intéressée")),
    anyone=ANYONE,
    families=FAMILIES,
    title_roles={
        "me": "avocat",
        "maître": "avocat",
        "dr": "médecin",
        "docteur": "médecin",
        "pr": "professeur",
    },
    qualified=frozenset(words("gendarme")),
    years=frozenset(words("ans")),
    affiliated=AFFILIATED,
    approached=frozenset(
        form
        for verb in words("contacté sollicité interrogé questionné joint")
        for form in (verb, verb + "e", verb + "s", verb + "es")
    ),
    where=frozenset(words("où")),
    topics=("quant ",),
    of_the=frozenset(words("du des")),
    demonyms=words("ais aise ois oise ien ienne éen éenne ain aine and ande"),
    of_places=frozenset(
        words("""
        gouvernement administration pays nation état etat royaume république île ville
        commune capitale
        """)
    ),
    of_platforms=frozenset(
        words("""
        plateforme réseau entreprise société compagnie firme service site application
        géant groupe éditeur
        """)
    ),
    speaking_self=frozenset(words("je j' nous")),
    never_speakers=frozenset(
        words("""
        lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui hier demain
        semaine mois an année jour nuit matin matinée midi après-midi soir soirée
        journée week-end fois rien reste suite
        heures minutes secondes jours semaines ans années
        siècle siècles décennie décennies avenir c' côté part tour y ci
        """)
    ),
    somebody=frozenset(words("quelqu' quelqu'un quelqu'une")),
    one=frozenset(words("un une")),
    bylines=frozenset(
        words("par propos entretien recueilli recueillis texte photo enquête interview")
    ),
    nobody=frozenset(words("personne")),
    indefinite=frozenset(words("un une")),
    who=frozenset(words("qui")),
    others=frozenset(words("autre autres un d' ancien ancienne")),
    unnamed=frozenset(
        words("autre autres premier première second seconde troisième dernier dernière")
    ),
    other_determiners=frozenset(words("un une d' l' les des le la")),
    replies=frozenset(
        words("""
        réponse réplique réaction commentaire explication verdict constat conclusion
        avertissement promesse aveu
        """)
    ),
    of_whom=frozenset(words("de du des d'")),
    source_relatives={
        "selon": frozenset(words("laquelle lequel lesquelles lesquels qui")),
        "pour": frozenset(words("qui")),
    },
    impersonal=frozenset(words("on -on -t-on")),
    participle_endings=words("é ée és ées u ue us ues ie ies"),
    reading=frozenset(words("lire entendre")),
    addressee=frozenset(words("auprès à au aux devant sur dans")),
    to_whom=frozenset(words("à au aux")),
    body_prepositions=frozenset(
        words("chez à au aux auprès dans côté de du des la le les l' entourage source")
    ),
    settings=frozenset(words("dans sur devant lors via")),
    brought_to=frozenset(words("vers jusqu'à jusqu'au")),
    infinitive_marks=frozenset(words("de d'")),
    infinitive_marks_count=True,
    clause_openers=frozenset(
        words("""
        mais et après avant alors car puisque tandis pour sans afin lorsque quand parce
        bien malgré ou dont tout en sur lors pendant depuis si ainsi
        """)
    ),
    relatives=frozenset(
        words("qui que qu' dont où lequel laquelle lesquels lesquelles duquel auquel")
        + words("auxquels auxquelles desquels desquelles")
    ),
    bare_infinitives=True,
    negations=frozenset(words("ne n' pas jamais rien plus")),
    half_negations=frozenset(words("ne n'")),
    asking=frozenset(forms("demander")),
    copulas=frozenset(words("est était devient devenu devenue")),
    stances={
        form: stance
        for stance, verbs in STANCES.items()
        for form in (
            *(form for verb in verbs.split() for form in forms(verb)),
            *IRREGULAR_STANCES.get(stance, "").split(),
        )
    },
    attitudes=frozenset(
        words("""
        convaincu convaincue convaincus convaincues persuadé persuadée persuadés
        persuadées
        """)
    ),
    title_sources=frozenset(
        words(
            "police gendarmerie gendarmes parquet procureur procureure avocat avocate"
        )
    ),
    occasions=frozenset(words("audience comparution conférence point barre")),
    directing=frozenset(
        (*forms("exhorter"), *forms("recommander"), *forms("conseiller"))
    ),
    publications=PUBLICATIONS,
    joint=frozenset(words("commun commune conjoint conjointe")),
    issued_by=frozenset(words("par de du des d'")),
    told_to=frozenset(words("à au aux auprès avec")),
    seen=frozenset(
        form
        for verb in words(
            "vu lu consulté obtenu interrogé contacté sollicité joint reçu"
        )
        for form in (verb, verb + "e", verb + "s", verb + "es")
    ),
    issuing=frozenset(
        form
        for verb in words("publier diffuser partager rédiger signer réaliser mener")
        for form in forms(verb)
    )
    | frozenset(words("émis émise établi établie produit produite rendu rendue")),
    showing=frozenset(
        form
        for verb in words("montrer démontrer déterminer illustrer garantir témoigner")
        for form in forms(verb)
    )
    | frozenset(words("prévoit prévoient garantit garantissent")),
    acting=frozenset(
        form
        for verb in words("ajouter partager publier exposer")
        for form in forms(verb)
    ),
    telling=frozenset(
        form
        for verb in words("donner fournir livrer nommer identifier")
        for form in forms(verb)
    ),
    refusing=frozenset(forms("refuser")),
    identifying=dict.fromkeys(
        forms("identifier"), frozenset(words("comme étant être"))
    ),
    participles=("ant",),
    conditionals=frozenset(words("si s'")),
    self_endings={"nous": ("ons", "mes")},
    following=frozenset(words("suggérant montrant signifiant")),
    aspectual=frozenset(
        form for verb in ("commencer", "continuer") for form in forms(verb)
    ),
    intending=frozenset(
        form
        for verb in words("compter préférer espérer souhaiter désirer envisager viser")
        for form in forms(verb)
    )
    | frozenset(words("veut veulent voulait voulaient prévoit prévu sent sentent")),
    committing=frozenset(
        [*forms("menacer"), *forms("jurer"), *IRREGULAR_STANCES["promise"].split()]
    ),
    ensuring=frozenset(forms("assurer")),
    accusing=frozenset(forms("accuser")),
    proceedings=frozenset(words("recours appel pourvoi demande requête plainte")),
    news=frozenset(words("information informations info infos nouvelle nouvelles")),
    denying=frozenset([*forms("nier"), *IRREGULAR_STANCES["deny"].split()]),
    offering=frozenset(forms("proposer")),
    charges=frozenset(words("faits accusations allégations reproches griefs charges")),
    cases=CASES,
    reporting_prepositions={
        form: frozenset(joined.split())
        for verb, joined in PREPOSITIONS.items()
        for form in forms(verb)
    }
    | dict.fromkeys(words("attend attendent attendait"), frozenset(words("à au aux")))
    | dict.fromkeys(METTRE, frozenset(("contre",)))
    | {"état": frozenset(words("de du des d'"))},
    commenting=frozenset(words("comme")),
    conjunctions=frozenset(words("que qu' qu")),
    periphrases={
        **dict.fromkeys(words("valoir savoir remarquer observer part état"), FAIRE),
        "savoir": FAIRE | {"croit", "croient"},
        **dict.fromkeys(words("entendre comprendre"), FAIRE | LAISSER),
    },
    compounds=frozenset(
        words("""
        alors tandis bien sans pour afin dès depuis pendant plus moins autant avant
        après tant plutôt tel telle tels telles pire autre jamais ce quel quelle quels
        quelles
        """)
    ),
    only_set_off=frozenset(
        form
        for verb in words(
            "tenter risquer oser hasarder couper démarrer embrayer enchaîner"
        )
        for form in forms(verb)
    )
    | frozenset(words("appris sachant voyant intervenir intervient")),
    set_off=frozenset(
        phrases("de l'avis de\nde l'avis des\nde l'avis du\nde l'avis d'")
    ),
    standards=STANDARDS,
    of_states=frozenset(
        words("""
        président présidente ministre roi reine chancelier chancelière ambassadeur
        ambassadrice
        """)
    ),
    anonymous=frozenset(words("source sources")),
    ranks=frozenset(words("premier première vice-premier vice-première vice")),
    former=frozenset(words("ancien ancienne ex ex- futur future")),
    everywhere=frozenset(words("république")),
    varying=frozenset(
        (
            *(f for verb in ("varier", "différer", "changer") for f in forms(verb)),
            *words("dépend dépendent dépendra diffère diffèrent"),
            *words("différent différente différents différentes variable variables"),
        )
    ),
    hearing=frozenset(
        form
        for verb in words(
            "appeler alerter accuser inviter exhorter presser informer encourager"
        )
        for form in forms(verb)
    )
    | frozenset(METTRE),
    relaying=frozenset(
        form for verb in ("rapporter", "relater", "relayer") for form in forms(verb)
    ),
    homographs=frozenset(words("maintenant")),
    phrasal=dict.fromkeys(METTRE, ("en", "garde")),
    liaison=frozenset(words("-t t -")),
    asides=ASIDES,
    joiners=frozenset(words("mais et ou car dont tout en ainsi si alors sur")),
    joining=frozenset(words("c v vs cf p av")),
    of_several=frozenset(words("leur leurs")),
    stressed=frozenset(words("lui elle eux elles")),
    datives=frozenset(words("lui leur")),
    impersonal_verbs=frozenset(
        words("""
        faut fallait faudra faudrait fallu agit agissait agira agirait suffit convient
        convenait conviendra conviendrait
        """)
    ),
    knowing=frozenset(
        words("savoir sait savent savait voir voit voient voyait lit lisait")
    ),
    mute=frozenset(
        words(
            "cela ceci ça nul nulle aucun aucune rien personne fait force voilà voici"
        )
    ),
    manner_prepositions=frozenset(words("en")),
    skipped=frozenset(words("a ont avait s' se")),
    auxiliaries=frozenset(words("a ont avait avaient aura auront ayant")),
    cuts_clauses=True,
    cues_inside_marks=True,
    plural_bodies=False,
    abbreviations=frozenset(
        words("m mm mme mlle dr pr me st ste col cdt lt cap gal n art")
    ),
)
