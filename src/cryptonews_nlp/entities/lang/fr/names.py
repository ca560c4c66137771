"""French words of names and what stands around them."""

from __future__ import annotations

import re

from cryptonews_nlp._words import words
from cryptonews_nlp.entities.lang.technical import TECHNICAL
from cryptonews_nlp.entities.lang.words.names import NameWords

_OPENERS = words("""
    le la les l' l un une des de du d' d et à au aux en sur par chez pour dans selon
    mais avec comme après avant d'après quand pas même quant si car donc ni où sans son
    sa ses leur leurs notre nos votre vos mon ma mes ce cet cette ces tout toute tous
    toutes dont notamment camp communauté
""")
_TITLES = words("""
    m mm mme mmes mlle me maître dr pr professeur monsieur messieurs madame mesdames
    président présidente ministre sénateur sénatrice député députée maire mairesse
    gouverneur juge général colonel commandant commandante capitaine lieutenant
    lieutenante major adjudant commissaire inspecteur inspectrice surintendant sergent
    brigadier procureur procureure avocat avocate directeur directrice roi reine prince
    princesse pape docteur agent enquêteur enquêtrice porte-parole patron patronne gda
    préfet préfète bâtonnier bâtonnière magistrat magistrate rappeur rappeuse
    influenceur influenceuse youtubeur youtubeuse gendarme adjudante maréchal chancelier
    chancelière conseiller conseillère substitut milliardaire mgr monseigneur
    vice-procureur vice-procureure caporal bourgmestre wali échevin échevine frères
    sœurs soeurs jumeaux jumelles suspect suspecte suspects hacker hackeur
""")
_HONORIFICS = (
    r"Mr\.?|Mrs\.?|Ms\.?|M\.|Mme|Mlle|Me|Maître|Dre?\.?|Pre?\.?|Mgr|Cdt\.?|Lt\.?|Cne\.?|"
    r"Col\.|Gda\.?"
)
_OFFICES = (
    r"(?:Vice-|Ex-)?(?:Premi[eè]re? [Mm]inistre|Chancelier|Chancelière|Président|"
    r"Présidente|Ministre|Garde des [Ss]ceaux|Procureure? [Gg]énérale?)"
)
_RUBRICS = words("""
    Interview Entretien Opinion Analyse Reportage Enquête Exclusif Vidéo Tribune Édito
    Éditorial Portrait Décryptage Récit Podcast Direct Replay Chronique Témoignage
    Infographie Billet Brèves Photos Sondage Faits Infos
""")
_SUFFIXES = words("""
    sa s.a. sas sarl groupe holding banque inc ltd llc gmbh ag plc labs capital finance
    assurances exchange france group partners ventures média médias
""")
_SMALL = words("""
    le la les l de du des d et en à au aux sur pour contre par dans un une matière lutte
    ou
""")
_CONCEPTS = frozenset((
    "ADN", "VIH", "THC", "DA", "Etat", "État",
    "LCB-FT", "LAB", "KYC", "MNBC", "NFT", "NFTs", "DeFi", "DEX", "ATM", "DDoS", "IA",
    "API", "P2P", "OTC", "ICO", "TVL", "VPN", "2FA", "SMS", "SIM", "PDG", "DG", "CEO",
    "DAO", "ETF", "IPO", "RaaS", "IoT", "IT", "IP", "URL", "QR", "PIB", "ESG", "PME",
    "TPE", "ETI", "ESN", "DSI", "RSSI", "DAF", "DRH", "DPO", "RH", "RSE", "TIC", "NTIC",
    "SI", "SSI", "PSSI", "SMSI", "MCO", "MCS", "PRA", "PCA", "AMOA", "CGU", "CGV",
    "OIV", "B2B", "B2C", "COMEX", "CODIR", "BEC", "FOVI", "OSINT", "GAV", "ITT", "TIG",
    "CDD", "CDI", "TVA", "RIB", "IBAN", "VIP", "TV", "USB", "PDF", "FAQ", "GMT", "UTC",
    "SDF", "HLM", "CHU", "CHR", "EHPAD", "BTS", "BTP", "PV", "CSG", "ISF", "SMIC",
    "RTT", "RIC", "LBD", "VTC", "TGV", "TER", "IVG", "PMA", "GPA", "ZAD", "IRM", "CICE",
    "GES", "JT", "NDLR", "NdlR", "Ndlr", "VIDEO", "VIDEOS", "VIDÉO", "VIDÉOS", "PHOTO",
    "PHOTOS", "cybersécurité", "cyber-sécurité", "cyberattaque", "cyberattaques",
    "cybermenace", "cybermenaces", "cyberdéfense", "cyberespace", "cyberharcèlement",
    "hameçonnage", "rançongiciel", "rançongiciels", "piratage",
    "intelligence artificielle", "informatique", "informatique quantique",
    "internet des objets",
))  # fmt: skip
# Nouns of what is done or how something is, which a list or heading capitalises.
_ABSTRACT = (
    r"[A-ZÉÈÀÊÎÔ][a-zà-ÿœ]*(?:[tsx]ion|ité|[ae]nce|isme|ement|age|esse)s?|"
    r"Attaques|Barre|Chaîne d'[Aa]pprovisionnement|Clés?|Durée|[ÉE]quipes|Escalade|"
    r"Exploits|Failles?|Fournisseurs?|Fuites?|Hygiène|Impacts?|Ingénierie|Menu|Outils|Patchs?|"
    r"Prompts?|Retour|Schémas?|Sources|Synergies?|Tactiques?|Vulnérabilités?"
)
# Those of them that begin the names of bodies, laws, files and works.
_NAMING = (
    r"(?!(?:Action|Administration|Agence|Alliance|Altesse|Assistance|Association|"
    r"Assurance|Audience|Autorité|Barrage|Charité|Cité|Coalition|Collectivité|Comité|"
    r"Commission|Communauté|Comtesse|Confédération|Conférence|Conspiration|"
    r"Constitution|Convention|Coopération|Coordination|Corporation|Croissance|"
    r"Déclaration|Délégation|Département|Direction|Dissidence|Division|Duchesse|"
    r"[ÉE]ducation|[ÉE]dition|[ÉE]galité|[ÉE]lectricité|[ÉE]lection|Enfance|"
    r"Enseignement|Espérance|[ÉE]tablissement|Exposition|Fédération|Fondation|"
    r"Fonction|Formation|France|Fraternité|Gouvernement|Génération|Groupement|"
    r"Humanité|Image|Indépendance|Information|Inspection|Institution|Insertion|"
    r"Intelligence|Jeunesse|Légion|Liberté|Libération|Manifestation|Mission|Mobilité|"
    r"Mouvement|Mutualité|Nation|Opération|Opposition|Organisation|Parlement|"
    r"Participation|Passage|Patrouille|Plage|Plaisance|Présidence|Presse|Princesse|"
    r"Provence|Prévention|Promotion|Protection|Providence|Rassemblement|Rédaction|"
    r"Régiment|Région|Règlement|Renaissance|Résidence|Résistance|Résolution|"
    r"Révolution|Santé|Section|Sécurité|Société|Solidarité|Station|Sûreté|Télévision|"
    r"Traité|Traitement|Transition|Trinité|Union|Unité|Université|Urgence|Valence|"
    r"Village)s?\b)"
)
_COMPASS = frozenset((
    "Nord", "Sud", "Est", "Nord-Est", "Nord-Ouest", "Sud-Est", "Sud-Ouest",
    "Nord-est", "Nord-ouest", "Sud-est", "Sud-ouest",
))  # fmt: skip


WORDS = NameWords(
    vote_weight=1.0,
    lone_with_money=0.0,
    openers=_OPENERS,
    titles=_TITLES,
    honorifics=re.compile(_HONORIFICS),
    short_titles=re.compile(r"(?:MM?|Dr|Pr|Mgr|Cdt|Cne|Lt|Col|Gal|Adj)"),
    kind_nouns=re.compile(
        r"(?:[Bb]ots?|codes?|comptes?|e-mails?|[Ee]xtensions?|IDE|langages?|logiciels?|"
        r"[Mm]alwares?|modules?|morceau|moteurs?|[Pp]ackages?|paquets?|plugins?|radio|"
        r"ransomwares?|rançongiciels?|RAT|[Ss]erveurs?|[Ss]pywares?|tandem|"
        r"[Ww]rappers?) (?=[^\W\d_a-zß-öø-ÿ]|npm\b|jQuery\b)"
    ),
    national_lead=re.compile(r"(?<!\w)(?:(?:[Ll][ea]|[Uu]ne?|[Dd]u|[Aa]u) |[LlDd]')$"),
    hyphenated=("t", "il", "elle", "ils", "elles", "on", "ci", "là", "y"),
    national_nouns="fr",
    adjectives_follow=True,
    place_links=r"de la |de l'|du |d'|des |de |en |au |aux ",
    # « au Monde », not « au Point de rencontre »
    contracted=re.compile(
        r"(?<![\w-])au (?P<name>[^\W\d_a-zß-öø-ÿ][\w-]+)(?! d(?:e|u|es)\b| d')"
    ),
    swallowed="Le",
    source_lead=re.compile(r"\b(?:[Ss]elon|[Dd]'après|dit|déclare|ajoute) $"),
    # « l'AFP » is either
    body_article=re.compile(r"(?!)"),
    byline=re.compile(
        r"(?:^|\n)(?:(?:Propos recueillis )?(?:[Pp]ar|PAR)|\W*Auteure?s? ?:) $"
    ),
    offices=re.compile(_OFFICES),
    post_modifiers=frozenset({"Ancien", "Ancienne", "Ex"}),
    office_of=r"bureau d[eu]|cabinet d[eu]",
    # what modifies a post stands behind it
    ranks=frozenset(),
    conjunctions=frozenset({"et", "&"}),
    rooms=re.compile(r"(?i:salle|bureau|guichet|dossier) (?i:n° ?)?[A-Z]{0,2}-?\d+"),
    rubrics=_RUBRICS,
    small=_SMALL,
    concepts=_CONCEPTS | TECHNICAL,
    # bodies are written in small letters too, so that the head must be of a technique
    common_term=re.compile(
        r"(?:attaques?|authentification|chiffrement|défaillances?|dénis?|exécution|"
        r"falsification|fraudes?|gestion|injections?|identification|indicateurs?|"
        r"intelligence|apprentissage|menaces?|protocoles?|réseaux?|serveurs?|"
        r"systèmes?|usurpation|vulnérabilités?|clés?|interfaces?|logiciels?)"
        r"(?: [^A-ZÉÈÀ]+)?"
    ),
    body_heads=re.compile(
        r"\b(?:agence|alliance|armée|assemblée|association|autorité|banque|brigade|"
        r"bureau|cabinet|caisse|cellule|centrale|centre|chambre|club|coalition|"
        r"collectif|comité|commissariat|commission|compagnie|confédération|conseil|"
        r"consortium|coopérative|coordination|cour|département|direction|douane|école|"
        r"équipe|état-major|fédération|fondation|force|front|gendarmerie|gouvernement|"
        r"groupe|groupement|hôpital|institut|laboratoire|ligue|ministère|mission|"
        r"mouvement|mutuelle|observatoire|office|organisation|parlement|parquet|"
        r"parti|police|pôle|préfecture|régie|régiment|secrétariat|section|"
        r"service|société|syndicat|tribunal|union|unité|université)s?\b",
        re.IGNORECASE,
    ),
    lone_heads=re.compile(
        r"Agence|Académie|Assemblée|Association|Autorité|Brigades?|Centre|Chambre|"
        r"Collectif|Comité|Commission|Conférence|Conseil|Consistoire|Cour|Direction|"
        r"École|Ecole|Fédération|Fondation|Forces|Front|Garde|Haute|Institut|Ligue|"
        r"Mouvement|Musée|Observatoire|Office|Orchestre|Organisation|Parlement|Parti|"
        r"Police|Région|Sénat|Syndicat|Théâtre|Tribunal|Union|Université"
    ),
    common_tags=frozenset({"ADJ", "ADV", "INTJ", "NOUN", "VERB"}),
    commands=re.compile(
        r"[^\W\d_]{2,}ez(?:-(?:vous|les?|la|en|y|nous|moi)\b| (?:vos|votre|nos|notre|"
        r"une?|des|les?|la|ces?|cet|cette|tout|toute|tous|toutes|bien|vite|plutôt|"
        r"toujours|jamais|\w{3,}ment|que|si) | l')"
    ),
    opening_words=re.compile(
        rf"{_NAMING}(?:{_ABSTRACT})(?=\)? ?:|\*|\)? (?:de|des|du|dans|et [a-zà-ÿ]+|par|"
        r"pour|sur|à|au|aux|avec|en|sans|contre|entre|via)[ ',.]| d')|"
        r"[A-ZÉÈÀ][a-zà-ÿ]+(?:[iu]|am|em|eu|é)ment\b|"
        r"[A-ZÉÈÀ][a-zà-ÿ]{2,}(?:er|ir)(?= (?:la|le|les|une?|des|vos|votre|ces?|cet|"
        r"cette|toute?s?|[a-zà-ÿ]+ment) | l'| et [a-zà-ÿ]+(?:er|ir|re)\b)"
    ),
    noun_phrases=re.compile(
        rf"{_NAMING}(?:{_ABSTRACT})"
        r"(?:(?: (?!and |of |for |in |the |et )[a-zà-ÿ]| d').*|"
        r" [A-ZÉÈÀ][a-zà-ÿ-]+(?:i?que|[ai]el|elle|ale|ée?|trice|euse|ive|if|eur|aire|"
        r"able|ant|ine|ue|ier|ière|aux)s?)",
        re.DOTALL,
    ),
    participles=re.compile(
        r"[^\W\d_]{3,}(?:é|ée|és|ées) (?:(?:à|au|aux|avec|comme|contre|dans|de|depuis|"
        r"des|du|en|entre|par|pendant|pour|sans|sous|sur|vers) |d')"
    ),
    asset_before=re.compile(
        r"(?:\b(?:[Cc]ours|[Pp]rix|[Vv]aleur|[Jj]etons?) (?:de |du |d')?|"
        r"\b(?:cryptomonnaie|monnaie virtuelle|crypto-?actif)s? )$"
    ),
    asset_behind=re.compile(
        r", (?:la|le) (?:cryptomonnaie|jeton|monnaie|deuxième|troisième|quatrième)\b|"
        r",? (?:(?:a|avait|ont|est|se|s') ?){0,2}(?:perd(?:u|ait)?|gagn(?:e|é|ait)|"
        r"chut(?:e|é|ait)|bondi(?:t|ssait)?|recul(?:e|é|ait)|progress(?:e|é|ait)|"
        r"plong(?:e|é|eait)|grimp(?:e|é|ait)|échange(?:ait)?|négocie)\b"
        r"[^.\n]{0,30}?(?:\d|\bpour cent|\btiers|\bmoitié|\bquart)"
    ),
    coin_before=re.compile(
        r"\b(?:jetons?|tokens?|meme ?coins?|stablecoins?|altcoins?|cryptomonnaies?) $"
    ),
    coin_behind=re.compile(r"(?!)"),
    between_listed=re.compile(
        r",? ?(?:,|et|ou|&|;) (?:de |du |des |d'|en |à )?(?:la |le |les |l')?"
    ),
    joining=re.compile(r"\b(?:et|ou)\b|[&;]"),
    list_links=re.compile(r", (?:l[ea] |l'|les )?| (?:et|ou) (?:l[ea] |l'|les )?"),
    place_before=re.compile(
        r"(?:\b(?:[ÀàÁ]|[Aa]ux?|[Ee]n|[Dd]ans|[Vv]ers|[Dd]epuis|entre|sur|des?|du|"
        r"rue|place|quai|boulevard|avenue) (?:la |le |les )?|l'|d')$"
    ),
    name_joins=re.compile(r",? (?:et|&) (?:la |le |les |l['’])?"),
    couple_link=re.compile(r" (?:et|&) "),
    roads=re.compile(r"(?:A|D|E|N|R[DN]?)\d{1,4}"),
    road_leads=words("""
        autoroute autoroutes route nationale départementale rocade l la échangeur
        bretelle
    """),
    # each begins with a letter: sought fast
    idioms=re.compile(
        r"Far West(?! [A-Z])|Initial Coin Offerings?|Large Language Models?|"
        r"che(?:val|vaux) de Troie|Che(?:val|vaux) de Troie|CHE(?:VAL|VAUX) de Troie|"
        r"garde des [Ss]ceaux|Garde des [Ss]ceaux|"
        r"Foire [Aa]ux [Qq]uestions|Points clés(?: à retenir)?|À retenir|"
        r"Mentions légales|"
        r"Politique de confidentialité|À lire aussi|Lire aussi|[ÉE]tats[ -][Mm]embres?|"
        r"(?:Gen|[Gg]énération) [XYZ]\b"
    ),
    operations=re.compile(r"\b[Oo]pération [A-ZÉÈÀ][\w'-]+"),
    also_called=re.compile(
        r"(?:, \d\d ans)?,? \(?(?:alias|dite?|surnommée?|"
        r"(?:plus |mieux |aussi |également )?connue? (?:en ligne )?sous "
        r"(?:le (?:nom|pseudonyme|pseudo|surnom)(?: de)?|l'alias)) [«\"“]? ?"
    ),
    headline_verbs=frozenset(),
    # headlines have no capitals
    inhabitants=frozenset(),
    compass=_COMPASS,
    unit_lead=re.compile(
        r"\b(?:service|unité|équipe|département|direction|division|pôle) (?:de |d'|du |des )(?:la |l')?$",  # noqa: E501 - one pattern
        re.IGNORECASE,
    ),
    misc_heads=re.compile(
        r"^(?:loi|prix|opération|projet|plan|cours|programme|coupe|règlement|directive|traité|accord|convention|rapport|festival|championnat|tournoi|grand prix|guerre|journée|ouragan|forum|sommet|euro|code|article|liste|recommandation) |(?-i:(?<=[a-z])Locker$)",  # noqa: E501 - one pattern
        re.IGNORECASE,
    ),
    sure_misc_heads=re.compile(
        r"^(?:prix|loi|traité|médaille|trophée|directive|règlement) ", re.IGNORECASE
    ),
    charges=re.compile(
        r"(?:Association de malfaiteurs|Escroquerie|Blanchiment|Meurtre|Assassinat|"
        r"Homicide|Extorsion|Séquestration|Enlèvement|Tentative|Violences|Viol|Recel|"
        r"Abus|Détention|Complicité|Usurpation|Harcèlement|Agression|Détournement|"
        r"Escroqueries|Vols?)(?: [a-zéèêàç'-]+)*"
    ),
    numbered=re.compile(r"\b(?:[Pp]rojet de loi|(?:[Rr]oute|[Aa]utoroute))$"),
    technique_heads=re.compile(
        r"^(?:protocole|interface|format|langage|norme|système de fichiers|algorithme|"
        r"authentification|injection|attaque) ",
        re.IGNORECASE,
    ),
    # « la procureure de la République de [Paris] »
    office=re.compile(
        r"(?:(?<=\bprocureur de la )|(?<=\bprocureure de la )|"
        r"(?<=\bprocureurs de la ))République (?:adjointe? )?(?:de |d'|du |des )"
    ),
    named_after=re.compile(
        r"\b(?:aéroport|avenue|boulevard|centre|chaire|CHU|clinique|collège|école|espace|"
        r"fondation|gare|groupe|hôpital|institut|lycée|maison|musée|place|pont|prix|quai|"
        r"rue|salle|square|stade|théâtre|tour|université|affaire|loi|opération|porte|"
        r"Saint|Sainte)s?\b|"
        r"\b(?:banque|cabinet|château|cinéma|domaine|galerie|librairie|résidence)$",
        re.IGNORECASE,
    ),
    headline_links=re.compile(r" (?:avec|par|après|contre|dans|est|sont|qui|que) "),
    small_ends=None,
    place_leads=re.compile(
        r"(?i:autoroute|avenue|boulevard|chaussée|chemin|esplanade|faubourg|impasse|"
        r"place|pont|quai|quartier|rond-point|route|rue|square|vallée|île) "
        r"(?:de |d'|du |des |(?=[^\W\d_a-z]))"
    ),
    place_heads=frozenset(),
    body_link=re.compile(r",? (?:de la |de l'|du |de |d'|à la |au )"),
    institution_heads=re.compile(
        r"Parquet|parquet|Barreau|barreau|mairie|préfecture|Tribunal|tribunal|Cour |"
        r"cour |Université|université|Banque centrale|banque centrale|Bourse|bourse|"
        r"hôpital|CHU|lycée|ambassade|chambre de commerce|police|Ministère|ministère|"
        r"département|secrétariat d'État"
    ),
    institutions=(
        (
            r"(?:parquet|Parquet|barreau|Barreau|mairie|préfecture)(?: (?:général|fédéral))? "  # noqa: E501 - one pattern
            r"(?:de |d'|du |des ){name}"
        ),
        (
            r"(?:tribunal|Tribunal|cour|Cour)(?: (?:judiciaire|correctionnel|administratif|"  # noqa: E501 - one pattern
            r"pénal|fédéral|régional|supérieure?|suprême|d'appel|d'assises|de commerce|"
            r"de district|de grande instance))? (?:de |d'|du |des ){name}"
        ),
        (
            r"(?:université|Université|banque centrale|Banque centrale|bourse|Bourse|"
            r"hôpital|CHU|lycée|ambassade|chambre de commerce|"
            r"police)(?: (?:nationale|fédérale|judiciaire|municipale))? "
            r"(?:de |d'|du |des |de la |de l'){name}"
        ),
        (
            r"(?:ministère|Ministère|département|secrétariat d'État) "
            r"(?:de la |de l'|du |des |de ){name}(?: (?:et|étrangères|publique|intérieure) ?{name}?)?"  # noqa: E501 - one pattern
        ),
    ),
    suffixes=_SUFFIXES,
)
