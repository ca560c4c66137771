"""French verbs of quotation and their forms. Lists written for this project."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from cryptonews_nlp._words import in_order, phrases, words
from cryptonews_nlp.quotes.lang.words.tables import all_forms, by_form

_SAY = in_order("""
déclarer affirmer expliquer ajouter préciser indiquer souligner assurer estimer annoncer
rappeler confier raconter demander lancer noter observer remarquer regretter avouer
constater commenter insister juger témoigner exclamer écrier murmurer confirmer marteler
résumer glisser trancher rétorquer répliquer ironiser plaider souffler répéter
relativiser jurer tonner emporter évoquer dénoncer déplorer signaler révéler
rapporter relater
détailler considérer avancer alléguer argumenter argüer informer notifier préconiser
recommander conseiller suggérer proposer exiger réclamer ordonner menacer
accuser reprocher contester nier récuser réfuter écarter objecter
protester railler moquer plaisanter blaguer lâcher clamer proclamer crier hurler scander
chuchoter balbutier bredouiller bougonner grommeler interroger questionner énumérer
exposer développer analyser décrypter diagnostiquer calculer chiffrer évaluer compter
relever pointer mentionner citer invoquer revendiquer tweeter twitter poster publier
réaffirmer réitérer compléter alerter concéder tempérer nuancer
rassurer féliciter inquiéter agacer désoler étonner indigner vanter targuer tacler
tancer cingler confesser appeler dicter énoncer formuler articuler certifier attester
illustrer corriger justifier supplier implorer encourager inviter presser spéculer
prophétiser pronostiquer anticiper tabler titrer narrer relayer marmonner asséner
claironner ergoter persifler pester grincer ricaner renseigner arguer postuler
parier recenser comptabiliser montrer démontrer
hasarder tenter risquer oser entonner rectifier démarrer attaquer embrayer enchaîner
exhorter couper abonder opiner acquiescer excuser expliciter abréger
""")
_THINK = in_order("""
penser espérer imaginer supposer douter redouter souhaiter désirer trouver
préférer prôner approuver apprécier envisager viser miser escompter déterminer
""")
_MANNER = in_order("""
amuser soupirer sangloter pleurer rigoler tousser hésiter commencer terminer
achever poser pousser taper sursauter étrangler fulminer gronder vociférer exulter
rager trembler bafouiller hausser illustrer afficher énerver insurger lamenter offusquer
alarmer enthousiasmer emballer enflammer révolter désespérer attrister émerveiller
impatienter gausser esclaffer ronchonner tempêter maugréer râler pouffer
""")
_LABEL = in_order("""
qualifier traiter saluer critiquer fustiger louer condamner célébrer étriller
brocarder stigmatiser comparer remercier présenter parler
""")
_NAMING = in_order(
    "intituler baptiser surnommer nommer dénommer titrer prénommer épeler"
)

# Present, imperfect, past, future, participles: what newspapers print.
_IRREGULAR_SAY = phrases("""
    dire dis dit disent disait disaient disant dira diront dirait dites redit redisait
    redire écrire écrit écrivent écrivait écrivaient écrivant écrivit écrira
    répondre répond répondent répondait répondaient répondant répondit répondu répondra
    prétendre prétend prétendent prétendait prétendaient prétendant prétendu
    soutenir soutient soutiennent soutenait soutenaient soutenant soutenu soutiendra
    maintenir maintient maintiennent maintenait maintenaient maintenant maintenu
    promettre promet promettent promettait promettaient promettant promis
    admettre admet admettent admettait admettaient admettant admis
    reconnaître reconnaît reconnait reconnaissent reconnaissait reconnaissaient
    reconnaissant reconnu
    convenir convient conviennent convenait convenu
    avertir avertit avertissent avertissait averti avertissant
    prévenir prévient préviennent prévenait prévenu prévenant
    conclure conclut concluent concluait conclu concluant
    poursuivre poursuit poursuivent poursuivait poursuivi poursuivant
    reprendre reprend reprennent reprenait reprit repris
    valoir faire_savoir faire_valoir
    plaindre plaint plaignent plaignait
    prédire prédit prédisent prédisait prédisant
    contredire contredit contredisent
    démentir dément démentent démentait démentaient démentant démenti
    garantir garantit garantissent réagir réagit réagissent réagissait réagi réagissant
    surenchérir surenchérit renchérir renchérit renchérissent renchéri
    souvenir souvient souviennent souvenait souvenu
    définir définit définissent intervenir intervient rugir rugit
    lit lisait interdire prescrire prescrit décrire décrit décrivent décrivait
    rire rit riait sourire sourit souriait sourient
    exclure exclut excluent excluait exclu
    enquérir enquiert applaudir applaudit voir voit voient voyait
    dixit interrompre interrompt interrompent interrompait interrompant interrompu
    craindre craint craignent craignait croire croit croient croyait
    défendre défend défendent défendait défendu
    appris requiert requièrent requis requérait enjoint retient retiennent
    doute doutent doutait établit établissent établi
    """)
_IRREGULAR_THINK = phrases("""
    découvrir découvre découvrent découvert
    vouloir veut veulent voulait voulaient attendre attend attendent attendait
    prévoir prévoit prévoyait prévu sentir sent sentent
    savoir sait savent savait
    """)
_ENDINGS = in_order(
    "er e ent é ée és ées ait aient ant a èrent era eront erait eraient"
)


def forms(verb: str) -> Iterator[str]:
    """Yield the forms of a verb in -er, with ç, ge, è and ll as needed."""
    stem = verb[:-2]
    stems = [stem]
    if stem.endswith("c"):
        stems.append(stem[:-1] + "ç")
    if stem.endswith("g"):
        stems.append(stem + "e")
    if stem.endswith(("el", "et")):
        stems.append(stem + stem[-1])
    if stem[-2:-1] in {"é", "e"}:
        stems.append(stem[:-2] + "è" + stem[-1])
    if stem.endswith(("égu", "équ")):
        stems.append(stem[:-3] + "è" + stem[-2:])
    if stem.endswith("uy"):
        stems.append(stem[:-1] + "i")
    for variant in stems:
        for ending in _ENDINGS:
            yield variant + ending


#: All forms of the verbs of a block.
inflected = partial(all_forms, forms=forms)

FAIRE = words("faire fait font faisait faisaient faisant fit firent fera")
LAISSER = words(
    "laisser laisse laissent laissait laissaient laissant laissa laissé laissée"
)

REJOUIR = in_order(
    "réjouir réjouit réjouissent réjouissait réjouissant réjoui réjouie réjouis"
)
METTRE = in_order("met mettent mettait mettaient mit mirent mis mettra mettant")

STANCES = {
    "stress": "souligner rappeler marteler réaffirmer réitérer pointer",
    "demand": (
        "réclamer exiger demander revendiquer proposer recommander préconiser plaider"
    ),
    "deny": "nier réfuter récuser contester écarter rejeter",
    "estimate": "anticiper évaluer estimer pronostiquer redouter escompter",
    "confirm": "confirmer avouer concéder",
    "promise": "garantir",
}
IRREGULAR_STANCES = {
    "deny": "dément démentent démentait démenti exclut excluent excluait exclu",
    "estimate": "prédit prédisent prévoit prévoient craint craignent",
    "confirm": "reconnaît reconnait reconnaissent reconnu admet admettent admis",
    "promise": "promet promettent promettait promis",
}
PREPOSITIONS = {
    "plaider": "pour contre",
    "appeler": "à au aux",
    "inviter": "à",
    "encourager": "à",
    "exhorter": "à",
    "alerter": "sur",
    "insister": "sur",
    "tabler": "sur",
    "inquiéter": "de du des d'",
    "étonner": "de du des d'",
    "vanter": "de du des d'",
    "accuser": "de d'",
    "témoigner": "de du des d'",
    "excuser": "de du des d'",
    "opter": "pour",
}

#: Class of each form of a reporting verb.
VERBS = by_form(
    (
        ("naming", map(forms, _NAMING)),
        ("say", [line.split() for line in _IRREGULAR_SAY]),
        ("say", map(forms, _SAY)),
        ("say", [REJOUIR]),
        ("think", [line.split() for line in _IRREGULAR_THINK]),
        ("think", map(forms, _THINK)),
        ("manner", map(forms, _MANNER)),
        ("label", map(forms, _LABEL)),
    )
)
