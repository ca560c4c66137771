"""French words with a capital that name nothing."""

from __future__ import annotations

import re

from cryptonews_nlp._words import words
from cryptonews_nlp.entities.lang.technical import TECHNICAL
from cryptonews_nlp.entities.lang.words.capitals import CapitalWords

_OPENERS = words("""
    le la les l' l un une des de du d' d et à au aux en sur par chez pour dans selon
    mais avec comme après avant d'après quand pas même quant si car donc ni où sans son
    sa ses leur leurs notre nos votre vos mon ma mes ce cet cette ces tout toute tous
    toutes dont notamment camp communauté
""")
_RUBRICS = words("""
    Interview Entretien Opinion Analyse Reportage Enquête Exclusif Vidéo Tribune Édito
    Éditorial Portrait Décryptage Récit Podcast Direct Replay Chronique Témoignage
    Infographie Billet Brèves Photos Sondage Faits Infos
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


WORDS = CapitalWords(
    openers=_OPENERS,
    rooms=re.compile(r"(?i:salle|bureau|guichet|dossier) (?i:n° ?)?[A-Z]{0,2}-?\d+"),
    rubrics=_RUBRICS,
    concepts=_CONCEPTS | TECHNICAL,
    # bodies are written in small letters too, so that the head must be of a technique
    common_term=re.compile(
        r"(?:attaques?|authentification|chiffrement|défaillances?|dénis?|exécution|"
        r"falsification|fraudes?|gestion|injections?|identification|indicateurs?|"
        r"intelligence|apprentissage|menaces?|protocoles?|réseaux?|serveurs?|"
        r"systèmes?|usurpation|vulnérabilités?|clés?|interfaces?|logiciels?)"
        r"(?: [^A-ZÉÈÀ]+)?"
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
    headline_verbs=frozenset(),
    compass=_COMPASS,
    compass_lead=r"du ",
    charges=re.compile(
        r"(?:Association de malfaiteurs|Escroquerie|Blanchiment|Meurtre|Assassinat|"
        r"Homicide|Extorsion|Séquestration|Enlèvement|Tentative|Violences|Viol|Recel|"
        r"Abus|Détention|Complicité|Usurpation|Harcèlement|Agression|Détournement|"
        r"Escroqueries|Vols?)(?: [a-zéèêàç'-]+)*"
    ),
    technique_heads=re.compile(
        r"^(?:protocole|interface|format|langage|norme|système de fichiers|algorithme|"
        r"authentification|injection|attaque) ",
        re.IGNORECASE,
    ),
    headline_links=re.compile(r" (?:avec|par|après|contre|dans|est|sont|qui|que) "),
)
