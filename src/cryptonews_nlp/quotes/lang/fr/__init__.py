"""French words of quotation. Lists written for this project."""

from __future__ import annotations

import re

from cryptonews_nlp._words import in_order, phrases, words
from cryptonews_nlp.abbreviations import ABBREVIATIONS
from cryptonews_nlp.calendar import CALENDARS
from cryptonews_nlp.quotes.lang.fr.cases import CASES
from cryptonews_nlp.quotes.lang.fr.expressions import ACCORDING, ASIDE, ASIDES
from cryptonews_nlp.quotes.lang.fr.people import (
    AFFILIATED,
    ANYONE,
    COLLECTIVE,
    FAMILIES,
    FEMININE,
    MASCULINE,
    OWN_BODIES,
    PEOPLE,
)
from cryptonews_nlp.quotes.lang.fr.sources import (
    CUE_NOUNS,
    DOCUMENTS,
    NAMING,
    PUBLICATIONS,
    STANDARDS,
    WORDINGS,
)
from cryptonews_nlp.quotes.lang.fr.verbs import (
    FAIRE,
    IRREGULAR_STANCES,
    LAISSER,
    METTRE,
    PREPOSITIONS,
    REJOUIR,
    STANCES,
    VERBS,
    forms,
    inflected,
)
from cryptonews_nlp.quotes.lang.words import LanguageData
from cryptonews_nlp.quotes.lang.words.tables import by_gender

DATA = LanguageData(
    verbs=VERBS,
    according=ACCORDING,
    complementizers=words("que qu' si s' de d' qu s d"),
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
    first_person=words("je j' j nous me m' mon ma mes notre nos moi"),
    second_person=words("tu vous votre vos ton ta tes toi"),
    titles=by_gender(
        m="m. mr mr. monsieur mm. roi prince sir lord docteur père abbé",
        f="mme mme. mmes madame mlle mademoiselle reine princesse lady",
        either="me dr pr maître",
    ),
    given_genders={"jean": "m"},
    feminine=FEMININE,
    masculine=MASCULINE,
    people=PEOPLE,
    themes=words("thème thèmes thématique devise"),
    defining=words("désigne signifie comprend"),
    naming=NAMING,
    determiners=words(
        "le la les l' un une ce cet cette ces son sa ses leur leurs du des"
    ),
    collective=COLLECTIVE,
    own_bodies=OWN_BODIES,
    ranking=words("en"),
    claimants=words("""
        gilets blouses bonnets foulards robes casques fans socialistes attaquant
        attaquants
    """),
    first_plural=words("nous notre nos"),
    clitics=words("lui"),
    inversion=words(
        "-il -elle -ils -elles -on -je -nous -t-il -t-elle -t-ils -t-elles -t-on"
    ),
    inverted=re.compile(r"-(?:t-)?(?:il|elle|ils|elles|on|je|nous)\b"),
    weak_words=re.compile(
        r"(?:s['’]était |s['’]est |[smlt]['’]|se |me |nous |lui |leur |a |ont |avait |"
        r"avaient |en |y ){1,3}"
    ),
    according_weak=words("pour"),
    definite=words("le la l' les ce cet cette ces"),
    pointing=words("ce cet cette"),
    possessive=words("son sa ses leur leurs mon ma notre nos"),
    plural_determiners=words("les des ces ses leurs nos plusieurs certains"),
    determiner_genders=by_gender(
        m="le un ce cet du au",
        f="la une cette sa",
    ),
    same=words("même"),
    latter=words("dernier dernière"),
    demonstrative=words(
        "dernier dernière intéressé intéressée celui celle celui-ci celle-ci"
    ),
    concerned=words("intéressé intéressée"),
    anyone=ANYONE,
    families=FAMILIES,
    title_roles={
        "me": "avocat",
        "maître": "avocat",
        "dr": "médecin",
        "docteur": "médecin",
        "pr": "professeur",
    },
    qualified=words("gendarme"),
    years=words("ans"),
    affiliated=AFFILIATED,
    approached=frozenset(
        form
        for verb in words("contacté sollicité interrogé questionné joint")
        for form in (verb, verb + "e", verb + "s", verb + "es")
    ),
    where=words("où"),
    topics=("quant ",),
    of_the=words("du des"),
    demonyms=in_order("ais aise ois oise ien ienne éen éenne ain aine and ande"),
    of_places=words("""
        gouvernement administration pays nation état etat royaume république île ville
        commune capitale
    """),
    of_platforms=words("""
        plateforme réseau entreprise société compagnie firme service site application
        géant groupe éditeur
    """),
    speaking_self=words("je j' nous"),
    never_speakers=words("""
        aujourd'hui hier demain
        emblée semaine mois an année jour nuit matin matinée midi après-midi soir soirée
        journée week-end fois rien reste suite
        heures minutes secondes jours semaines ans années
        siècle siècles décennie décennies avenir c' ce côté part tour y ci leur
    """).union(CALENDARS["fr"].weekday_names),
    somebody=words("quelqu' quelqu'un quelqu'une"),
    one=words("un une"),
    bylines=words(
        "par propos entretien recueilli recueillis texte photo enquête interview"
    ),
    nobody=words("personne"),
    indefinite=words("un une"),
    who=words("qui"),
    others=words("autre autres un d' ancien ancienne"),
    unnamed=words(
        "autre autres premier première second seconde troisième dernier dernière"
    ),
    other_determiners=words("un une d' l' les des le la"),
    replies=words("""
        réponse réplique réaction commentaire explication verdict constat conclusion
        avertissement promesse aveu
    """),
    of_whom=words("de du des d'"),
    source_relatives={
        "selon": words("laquelle lequel lesquelles lesquels qui"),
        "pour": words("qui"),
    },
    source_nouns={"de": words("source sources")},
    impersonal=words("on -on -t-on"),
    participle_endings=in_order("é ée és ées u ue us ues ie ies"),
    reading=words("lire entendre"),
    addressee=words("auprès à au aux devant sur dans"),
    to_whom=words("à au aux"),
    body_prepositions=words(
        "chez à au aux auprès dans côté de du des la le les l' entourage source"
    ),
    settings=words("dans sur devant lors via"),
    brought_to=words("vers jusqu'à jusqu'au"),
    infinitive_marks=words("de d'"),
    infinitive_marks_count=True,
    clause_openers=words("""
        mais et après avant alors car puisque tandis pour sans afin lorsque quand parce
        bien malgré ou dont tout en sur lors pendant depuis si ainsi
    """),
    relatives=words("""
        qui que qu' dont où lequel laquelle lesquels lesquelles duquel auquel
        auxquels auxquelles desquels desquelles
    """),
    owning_relatives=words("dont"),
    bare_infinitives=True,
    negations=words("ne n' pas jamais rien plus"),
    half_negations=words("ne n'"),
    verbal=frozenset(
        form for form, name in VERBS.items() if name == "say" and form.endswith("ent")
    )
    | words("évoque dénonce déplore affirme nie réfute récuse conteste regrette"),
    asking=inflected("demander"),
    copulas=words("est était devient devenu devenue"),
    stances={
        form: stance
        for stance, verbs in STANCES.items()
        for form in (
            *(form for verb in verbs.split() for form in forms(verb)),
            *IRREGULAR_STANCES.get(stance, "").split(),
        )
    },
    attitudes=words("""
        convaincu convaincue convaincus convaincues persuadé persuadée persuadés
        persuadées
    """),
    title_sources=words(
        "police gendarmerie gendarmes parquet procureur procureure avocat avocate"
    ),
    occasions=words("audience comparution conférence point barre"),
    directing=inflected("exhorter recommander conseiller"),
    publications=PUBLICATIONS,
    wordings=WORDINGS,
    joint=words("commun commune conjoint conjointe"),
    issued_by=words("par de du des d'"),
    told_to=words("à au aux auprès avec"),
    seen=frozenset(
        form
        for verb in words(
            "vu lu consulté obtenu interrogé contacté sollicité joint reçu"
        )
        for form in (verb, verb + "e", verb + "s", verb + "es")
    ),
    issuing=inflected("""
        publier diffuser partager rédiger signer réaliser mener annoncer communiquer
        utiliser employer donner actualiser
    """)
    | words("""
        émis émise établi établie produit produite rendu rendue
        fourni fournie fournis fournies
    """),
    showing=inflected("""
        montrer démontrer déterminer illustrer garantir témoigner suggérer inviter
        encourager
    """)
    | words("prévoit prévoient garantit garantissent"),
    acting=inflected("ajouter partager publier exposer"),
    telling=inflected("donner fournir livrer nommer identifier"),
    contrasting=words("mais"),
    refusing=inflected("refuser"),
    identifying=dict.fromkeys(forms("identifier"), words("comme étant être")),
    participles=("ant",),
    grounds=words("parce car puisque"),
    conditionals=words("si s'"),
    self_endings={"nous": ("ons", "mes")},
    following=words("suggérant montrant signifiant"),
    aspectual=inflected("commencer continuer"),
    intending=inflected("""
        compter préférer espérer souhaiter désirer envisager viser trouver
    """)
    | words("veut veulent voulait voulaient prévoit prévu sent sentent"),
    committing=inflected("menacer jurer") | words(IRREGULAR_STANCES["promise"]),
    ensuring=inflected("""
        assurer proposer trouver annoncer révéler évaluer chiffrer maintenir illustrer
    """)
    | words("établit établissent établi"),
    accusing=inflected("accuser"),
    proceedings=words("recours appel pourvoi demande requête plainte"),
    news=words("information informations info infos nouvelle nouvelles"),
    denying=inflected("nier") | words(IRREGULAR_STANCES["deny"]),
    offering=inflected("proposer"),
    charges=words("faits accusations allégations reproches griefs charges"),
    cases=CASES,
    reporting_prepositions={
        form: frozenset(joined.split())
        for verb, joined in PREPOSITIONS.items()
        for form in forms(verb)
    }
    | dict.fromkeys(in_order("attend attendent attendait"), words("à au aux"))
    | dict.fromkeys(METTRE, frozenset(("contre",)))
    | dict.fromkeys(REJOUIR, words("de du des d'"))
    | {"état": words("de du des d'")},
    commenting=words("comme"),
    conjunctions=words("que qu' qu"),
    periphrases={
        **dict.fromkeys(in_order("valoir savoir remarquer observer part état"), FAIRE),
        "savoir": FAIRE | {"croit", "croient"},
        **dict.fromkeys(in_order("entendre comprendre"), FAIRE | LAISSER),
    },
    compounds=words("""
        alors tandis bien sans pour afin dès depuis pendant plus moins autant avant
        après tant plutôt tel telle tels telles pire autre jamais ce quel quelle quels
        quelles
    """),
    for_what=words("pour"),
    only_set_off=inflected(
        "tenter risquer oser hasarder couper démarrer embrayer enchaîner"
    )
    | words("appris sachant voyant intervenir intervient"),
    set_off=frozenset(
        phrases("de l'avis de\nde l'avis des\nde l'avis du\nde l'avis d'")
    ),
    standards=STANDARDS,
    of_states=words("""
        président présidente ministre roi reine chancelier chancelière ambassadeur
        ambassadrice
    """),
    anonymous=words("source sources personne"),
    ranks=words("premier première vice-premier vice-première vice"),
    former=words("ancien ancienne ex ex- futur future"),
    heading=words("chef cheffe"),
    heads={
        "etat": words("président présidente roi reine"),
        "gouvernement": words("premier première chancelier chancelière"),
    },
    everywhere=words("république"),
    varying=inflected("varier différer changer")
    | words("""
        dépend dépendent dépendra diffère diffèrent
        différent différente différents différentes variable variables
    """),
    hearing=inflected(
        "appeler alerter accuser inviter exhorter presser informer encourager"
    )
    | frozenset(METTRE),
    relaying=inflected("rapporter relater relayer"),
    learning={"appris": ("auprès", "de", "d'")},
    homographs=words("maintenant"),
    phrasal=dict.fromkeys(METTRE, ("en", "garde")),
    liaison=words("-t t -"),
    asides=ASIDES,
    aside=ASIDE,
    joiners=words("mais et ou car dont tout en ainsi si alors sur"),
    joining=ABBREVIATIONS["fr"].lower | words("c p av"),
    of_several=words("leur leurs"),
    stressed=words("lui elle eux elles"),
    datives=words("lui leur"),
    impersonal_verbs=words("""
        faut fallait faudra faudrait fallu agit agissait agira agirait suffit convient
        convenait conviendra conviendrait
    """),
    knowing=words("savoir sait savent savait voir voit voient voyait lit lisait"),
    mute=words(
        "cela ceci ça nul nulle aucun aucune rien personne fait force voilà voici"
    ),
    manner_prepositions=words("en"),
    skipped=words("a ont avait s' se"),
    resuming=words("je j' tu il elle on nous vous ils elles c' ce cela ça"),
    auxiliaries=words("a ont avait avaient aura auront ayant"),
    cuts_clauses=True,
    cues_inside_marks=True,
    plural_bodies=False,
    abbreviations=ABBREVIATIONS["fr"].lower | words("m me st ste col cap n art"),
)
