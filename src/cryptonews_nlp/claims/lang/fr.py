"""French words around figures."""

from __future__ import annotations

import re

from cryptonews_nlp._words import by_word, names_by_word, words
from cryptonews_nlp.calendar import CALENDARS
from cryptonews_nlp.claims.lang import FigureWords

_BOUNDS = """
more_than: plus_de plus_d' au-dessus_de au-delà_de dépassent dépasserait
more_than: dépasserait_les supérieur_à supérieure_à dépassant dépasse dépassé
more_than: un_peu_plus_de
at_least: au_moins pas_moins_de pas_moins_d' au_minimum a_minima
at_most: jusqu'à au_plus moins_de moins_d' au_maximum maximum inférieur_à inférieure_à
at_most: à_peine
about: environ près_de près_d' quelque quelques presque autour_de autour_d'
about: aux_alentours_de à_peu_près approximativement de_l'ordre_de l'équivalent_de
about: dans_les frôle frôlant avoisine avoisinant
"""
_BOUNDS_AFTER = """
at_least: au_moins minimum au_minimum ou_plus
at_most: au_plus tout_au_plus maximum au_maximum ou_moins
about: environ à_peu_près approximativement peu_ou_prou
"""
_TIME = """
minutes: minute minutes
hours: heure heures
days: jour jours journée journées
weeks: semaine semaines
months: mois
years: an ans année années
"""
_NOUNS = """
people: personne personnes individus hommes femmes particuliers adultes gens
people: blessés morts tués
suspects: suspects
arrests: arrestations interpellations
searches: perquisitions
customers: clients clientes clientèle
users: utilisateurs utilisatrices usagers abonnés inscrits internautes
victims: victimes
officers: agents officiers policiers gendarmes fonctionnaires
investigators: enquêteurs
employees: salariés employés collaborateurs effectifs
sessions: sessions séances séminaires formations ateliers stages cours
wallets: portefeuilles
addresses: adresses
servers: serveurs
devices: appareils boîtiers terminaux
machines: machines ordinateurs
countries: pays
jurisdictions: juridictions
complaints: plaintes signalements
cases: affaires dossiers cas
accounts: comptes
messages: messages
payments: paiements
transactions: transactions virements transferts
members: membres
votes: voix votes
banks: banques
companies: entreprises sociétés
firms: firmes cabinets
years: ans
cities: villes
patients: patients
operations: opérations interventions
appointments: rendez-vous
validators: validateurs
keys: clés clefs
creditors: créanciers
investors: investisseurs épargnants
depositors: déposants
complainants: plaignants
players: joueurs
shops: commerces boutiques magasins
merchants: commerçants
signatures: signatures
requests: requêtes demandes
questions: questions
pages: pages
phones: téléphones
computers: ordinateurs
residents: habitants
analysts: analystes
experts: experts
students: étudiants élèves stagiaires
teams: équipes
modules: modules
hires: embauches recrutements
kilometres: kilomètres
degrees: degrés
megawatts: mégawatts
decibels: décibels
terabytes: téraoctets
gigabytes: gigaoctets
vehicles: véhicules voitures
tokens: jetons
platforms: plateformes plates-formes
exchanges: bourses
participants: participants
prosecutors: procureurs
judges: juges
lawyers: avocats
minors: mineurs
operators: opérateurs
organisations: organisations organismes
institutions: institutions établissements
megawatts: mw
gigawatts: gw
terabytes: to
gigabytes: go
kilometres: km
"""
_NUMEROUS = """
protesters: manifestants manifestantes
children: enfants
households: foyers ménages
jobs: emplois postes
mayors: maires
lawmakers: députés parlementaires
vulnerabilities: vulnérabilités failles
records: enregistrements
downloads: téléchargements
packages: paquets
repositories: dépôts
domains: domaines
attempts: tentatives
files: fichiers
cameras: caméras
seconds: secondes
metres: mètres
"""
_SOURCES = """
prosecutors: procureur procureure procureurs procureures parquet accusation réquisitoire
police: police policiers gendarmes enquêteurs
court: tribunal juge juges jugement arrêt
"""
_HAPPENINGS = """
announcement: annonc* dévoil*
attack: attaqu* cyberattaqu* pirat* hack* rançongiciel chiffr* paralys* vidé* siphonn*
attack: intrusion vol volé* vols frapp* exploit*
arrest: arrêt* arrest* interpell* gard* perquisition* coup filet tomber
charge: mis examen inculp* poursuivi*
extradition: extrad* remis remise atterri*
verdict: condamn* jugement verdict sentence peine jugé relax* décision
hearing: audience procès compar*
plea: plaide plaidé plaident plaidait
collapse: effondr* chute* krach dégringol*
closing: éteint* ferm* clôtur* cess* retir* délist* fin prend
opening: ouv* lanc* début* commenc* démarr*
deadline: jusqu'au jusqu'à limite expir* échéance
signing: sign*
vote: vot* adopt*
meeting: session* séminaire* cours stage formation* organis* tenu* tient atelier*
meeting: conférence cérémonie sommet édition
award: prix récompens* décern* remport*
resignation: démission* quitt* départ
publication: publi* rapport* paru* audit*
"""
_TOPICS = """
loss: perte* perd* perdu* coûté préjudice* dommage*
stolen: vol volé* voler dérob* siphonn* butin pirat* vidé* vider envol* emport* détourn*
fraud: fraud* escroc* escroqu* arnaqu* dup* trompé* extorqu* détourn* préjudice abus
seized: sais* confisqu*
frozen: gel gelé* geler bloqu* immobilis*
recovered: récupér* restitu* rembours* rendu* recouvr*
laundered: blanch* lessiv* mixeur* mélangeur*
ransom: rançon rançons rançonn* extor*
demanded: réclam* exig* demand* requi* requér* revendiqu*
paid: payé* payer paie* versé* verser versement* réglé* régler* pay*
fine: amende* sanction* pénalit* infligé*
sanction: sanctionn*
settlement: indemni* transaction* accord dédommag*
sentence: condamn* prison peine* réclusion emprisonn* ferme incarcér*
maximum: encour* maxim* risque*
custody: garde détention
suspension: suspen* interdi*
arrest: arrêt* arrest* interpell* gardé* filet
charge: inculp* poursuivi* examen mis accus*
search: perquisition* perquisitionn*
victim: victime* dupé* lésé* plaignant* escroqu*
death: mort* tué* décès décéd*
injury: bless*
raised: lev* levée* tour investi*
valuation: valoris*
worth: valeur vau*
revenue: chiffre_d'affaires recette* revenu* bénéfice* ventes
price: prix cours cote coté*
fall: baiss* chut* recul* dégringol* perd* cédé* cède repli* dimin* tombé* gliss* plong*
rise: hausse* augment* bond* progress* grimp* gagn* croissance
share: part parts moitié proportion
fee: frais commission* loyer* loué* abonnement* location
cost: coût* coûte* coûté facture
bounty: prime récompense
insurance: assur* couvr*
deposit: dépôt* conserv* confi* actifs avoirs
volume: volume* transit* échangé* transfert*
inflow: attir* collect* afflux souscri*
received: reçu* reçoi* recev* perçu* percev* encaiss*
employee: salarié* employé* effectif*
hiring: embauch* recrut* emplois
layoff: licenci* suppress* supprim*
vote: voix vote* votai* votant* votent abstention*
server: serveur* machine* ordinateur* appareil*
wallet: portefeuille* wallet* adresse*
account: compte comptes
customer: client* utilisateur* usager* abonné* déposant* inscrit*
merchant: commerç* commerce* boutique* magasin*
training: formation* formé* cours session* séminaire* atelier* stage* séance*
officer: agent agents officier* policier* enquêt* gendarme*
country: pays juridiction* état*
investigation: enquêt* instruction
halt: pause* interrup* suspendu* réaction* réagi*
duration: dur* pendant période prolong*
tax: taxe* impôt* imposit* fiscal*
request: requête* demande* sollicit*
complaint: plainte* signal*
data: données fichier* téraoctet* gigaoctet* fuite*
age: âgé* âge
population: habitant* population
energy: mégawatt* mw électri* puissance
noise: décibel* bruit
licence: licence* agrément* autoris* régulateur*
liability: créanc* dette* passif
"""
_STOP = """
a à au aux avec dans de des du d en est et être la le les l ou par pour qu que qui sont
sur un une se s ses son sa leur leurs ce ces cette il elle ils elles on nous vous je ne
n pas plus moins dont où mais donc or ni car si comme chez vers sous entre depuis
pendant avant après contre sans selon lors ont avait avaient était étaient sera
seront fut furent environ fois tous toutes tout toute
même mêmes y c j m t été ayant soit puis ainsi alors
hier demain aujourd'hui
"""
_ADJECTIVES = """
nouveaux nouvelles autres premiers premières derniers dernières jeunes anciens anciennes
grands grandes petits petites gros grosses vieux vieilles mêmes longs longues bons
bonnes principaux principales différents différentes divers diverses seuls
seules quelque
"""

# "Un tiers de confiance", "un tiers a payé" is a third party.
_NOBODY = r"(?! (?:de confiance|extérieur|indépendant|autorisé|qui|a|avait|aurait)\b)"

_MONTHS = "|".join(CALENDARS["fr"].month_names)
_WEEKDAYS = CALENDARS["fr"].weekday_names

WORDS = FigureWords(
    bounds=by_word(_BOUNDS),
    bounds_after=by_word(_BOUNDS_AFTER),
    articles="une? |les ",
    time_units=by_word(_TIME),
    no_bound=re.compile(r"(?!)"),
    age=re.compile(
        r"(?-i:\bÀ) \0 ans\b(?=,)|"
        r"(?:\bâgée?s?(?: de| d'environ)?|\bâge de|,|\b[\w-]+ de|^|[.!?:\n]) ?\0 ans\b"
        r"(?! (?:de|d'|ferme|avec|et demi|après|avant|plus))",
        re.IGNORECASE,
    ),
    harmed=re.compile(
        r"\b(?:tu|bless|interpell|arrêt)(?:é|ant) \0|"
        r"\0 (?:autres )?(?:(?:sont|étaient|ont été|avaient été) )?"
        r"(?:mort|tué|blessé|disparu|hospitalisé|interpellé|arrêté)e?s\b",
        re.IGNORECASE,
    ),
    never_before=re.compile(
        r"(?:\b(?:articles?|art\.|section|chapitre|pages?|p\.|no|no\.|numéro|étape|partie|"
        r"niveau|phase|versions?|ports?|build|décret|règle|tableau|note|annexe|alinéa|"
        r"recommandation|salle|étage|porte|vol|chaîne|épisode|volume|"
        r"saison|tour|classe|catégorie|(?<!ce )jour|bureau|top|bloc|lot|"
        rf"{_MONTHS}|plus (?:haut|bas) (?:de|en|depuis)|moyenne mobile (?:à|sur|de))|"
        r"[#№§©@]|n°) ?$",
        re.IGNORECASE,
    ),
    never_after=re.compile(
        r"(?: ?(?:h\b|h\d\d)|[ -]?min(?:utes?)? de lecture| (?:fois|points?|"
        rf"étoiles?|commentaires?|partages?|vues?|réponses?|{_MONTHS}|tiers|quarts|"
        r"cinquièmes|dixièmes)\b| (?:heures?|minutes?|jours?|semaines?|mois|ans?|"
        r"années?) "
        r"(?:plus tôt|plus tard|auparavant)\b|er\b|e\b|ème\b)",
        re.IGNORECASE,
    ),
    framing=re.compile(
        r"\0 (?:derni|prochain|premi)\w+ |\btou(?:te)?s les \0|\bchaque \0",
        re.IGNORECASE,
    ),
    definite=re.compile(
        r"(?:\b(?:les|ces|ses|leurs|nos|vos|mes|tous|toutes|aux|des|autres|derniers|"
        r"dernières|prochains|prochaines|premiers|premières)) $",
        re.IGNORECASE,
    ),
    between=re.compile(
        r"sur (?:les )?|d'entre (?:eux|elles) |"
        r"de (?:ses|leurs|nos|ces) |des |de |d'",
        re.IGNORECASE,
    ),
    adjectives=words(_ADJECTIVES),
    stop=words(_STOP).union(_WEEKDAYS),
    plurals=frozenset(),
    bare_scales=("cent", "mille"),
    during="sur",
    since=re.compile(r"\bdepuis (?:le (?:début de )?|l')?$", re.IGNORECASE),
    clock=re.compile(
        rf"\b(?:à|vers|dès|avant|après|jusqu'à|{'|'.join(_WEEKDAYS)}|matin|soir),? $",
        re.IGNORECASE,
    ),
    own_voice=re.compile(r"\b(?:nous|notre|nos|rejoignez)\b", re.IGNORECASE),
    single=re.compile(
        r"\bune? (?P<unit>minute|heure|jour|semaine|mois|an|année)"
        r"(?P<half> et demie?)?\b"
        r"(?! (?:plus t|auparavant|après|avant))",
        re.IGNORECASE,
    ),
    halves=re.compile(r"\bdemi-$", re.IGNORECASE),
    and_half=re.compile(r" et demie?\b"),
    ago=re.compile(
        r"\b(?:il y a|voilà|voici)"
        r"(?: (?:plus|moins|près) de| environ| quelque| presque)? $",
        re.IGNORECASE,
    ),
    nowadays=re.compile(r"\bd'aujourd'hui", re.IGNORECASE),
    stamped=re.compile(
        r"(?:^|[\n.|•·-] ?)(?:publiée?|modifiée?|mise? (?:à jour|en ligne))"
        r"(?: le| :)? $",
        re.IGNORECASE,
    ),
    possible=re.compile(
        r"\b(?:pourrai(?:t|ent)|risqu(?:e|ent|ait|aient)|encour(?:t|ent|ait|aient)|"
        r"passibles? d|(?:peine|amende) maximale)\b[^.;\n]*$",
        re.IGNORECASE,
    ),
    fractions={
        r"la moitié": 50.0,
        r"(?:les )?deux tiers": 200 / 3,
        rf"un tiers{_NOBODY}": 100 / 3,
        r"(?:les )?trois quarts": 75.0,
        r"un quart (?:de|des|du|d')": 25.0,
        r"un cinquième": 20.0,
        r"un dixième": 10.0,
    },
    out_of=r"(?: [^\W\d][\w'-]*){0,2} sur ",
    noun_first=True,
    range_words=r"à|et|-|–",
    contrast=re.compile(
        r"\b(?:mais|tandis que?|alors que?|pourtant|cependant|toutefois|en revanche|"
        r"à l'inverse|contest\w+|contredi\w+|quant à)\b|, (?:elles?|eux|lui),|;",
        re.IGNORECASE,
    ),
    correction=re.compile(
        r",? et non(?: pas)? $|\bplutôt que (?:les )?$|"
        r"\bd'abord (?:annoncée?s?|donnée?s?|estimée?s?|chiffrée?s?) à $",
        re.IGNORECASE,
    ),
    change_from=re.compile(r"\bd(?:e |')$", re.IGNORECASE),
    change_to=re.compile(r"(?:^|\W)à $", re.IGNORECASE),
    compared=re.compile(
        r"\b(?:contre|au lieu de|par rapport à|comparée?s? à) (?:les )?$",
        re.IGNORECASE,
    ),
    joined_dates=re.compile(r" (?:et|à)(?: le)? "),
    span_opens=re.compile(r"\b(?:entre|d[eu'])(?: début| fin| le)? ?$", re.IGNORECASE),
    counts=re.compile(
        r"\b(?:chiffre(?:nt)?|évalue(?:nt)?|estime(?:nt)?|avance(?:nt)?|(?:en )?"
        r"compte(?:nt)?|parle(?:nt)? de|évoque(?:nt)?|selon|d'après)\b",
        re.IGNORECASE,
    ),
    tells=re.compile(
        r"\b(?:(?:chiffre|évalue|estime|avance|évoque)(?:nt)?|parle(?:nt)? de|"
        r"(?:a|ont) (?:chiffré|évalué|estimé|avancé|évoqué))\b",
        re.IGNORECASE,
    ),
    hearer=re.compile(r" (?:à|au|aux|auprès d[eu']) ?(?:la |l'|les )?", re.IGNORECASE),
    own=re.compile(r"\b(?:ses|son|sa|leurs?|il|elle|ils|elles)\b", re.IGNORECASE),
    documents=re.compile(
        r"\b(?:rapports?|études?|enquêtes?|sondages?|analyses?|recherches?|indice|bilans?|"
        r"données|chiffres|statistiques|estimations?|communiqués?|billets?|notes?|lettres?|"
        r"baromètre|réquisitoire|bulletin)\b",
        re.IGNORECASE,
    ),
    sources=by_word(_SOURCES),
    priced=re.compile(
        r"\b(?:à|sous(?: les?)?|au-dessus d[e']s?|en dessous d[e']s?|autour d[e']s?|"
        r"contre|jusqu'à)"
        r"(?: (?:environ|près de|quelque|un (?:record|sommet|plus bas) de))? ?$",
        re.IGNORECASE,
    ),
    quoted=re.compile(
        r"\b(?:(?:s[e'] ?)?(?:échang|négoci|trait)\w+ (?:à|sous|autour de|pour)|"
        r"(?:record|sommet|pic|plus (?:haut|bas)) (?:de|à)|(?:vaut|valait) |"
        r"(?:franchi|touch|attei|dépass)\w+)"
        r"(?: (?:les?|la|un|environ|près de|quelque|brièvement))* ?$",
        re.IGNORECASE,
    ),
    of_trade=re.compile(
        r"prix|(?:clôtur|ferm|ouv|effondr|chut|dégringol|plong)\w*|krachs?",
        re.IGNORECASE,
    ),
    asset=re.compile(
        r"\b(?:il|elle|son|sa|cours|prix|crypto\w*|monnaies?|devises?|jetons?)\b",
        re.IGNORECASE,
    ),
    traded=re.compile(
        r"\b(?:l'(?:action|indice)|(?:les|ses) actions|le titre|cours|"
        r"CAC 40|Nasdaq|Dow Jones|S&P 500|Nikkei|DAX|FTSE)\b",
        re.IGNORECASE,
    ),
    moved=re.compile(
        r"\b(?:en (?:hausse|baisse|recul|repli) d[e']|gagn\w+|perd\w+|céd\w+)"
        r"(?: ?(?:environ|près de|plus de|quelque|jusqu'à))* ?$",
        re.IGNORECASE,
    ),
    capital=re.compile(r"\bcapitalisations?\b", re.IGNORECASE),
    nouns=by_word(_NOUNS) | by_word(_NUMEROUS),
    numerous=frozenset(by_word(_NUMEROUS).values()),
    happenings=names_by_word(_HAPPENINGS),
    topics=names_by_word(_TOPICS),
)
