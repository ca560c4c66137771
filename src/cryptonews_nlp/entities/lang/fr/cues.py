"""French words beside a name that say what it is."""

from __future__ import annotations

import re

from cryptonews_nlp._words import words
from cryptonews_nlp.entities.lang.words.cues import CueWords

_WORK_NOUNS = words("""
    maliciel malware troie espion malveillant botnet vulnérabilité virus ver bancaire
    rançongiciel ransomware faille greffon extension outil module framework langage
    bibliothèque simulateur algorithme compilateur exploit navigateur commande pilote
    chargeur rootkit dérobée stealer infostealer backdoor spyware wiper implant adware
    paquet package dropper enregistreur
    film documentaire roman album série chanson émission podcast
""")
# Before what one is known as.
_CALLING = frozenset(
    participle + gender + number
    for participle in ("baptisé", "surnommé", "nommé", "appelé", "dénommé", "dit")
    for gender in ("", "e")
    for number in ("", "s")
) | {"nom", "de"}
# What a program is called, or an example of.
_PROGRAMS = (
    r"logiciels?|outils?|frameworks?|bibliothèques?|langages?|maliciels?|malwares?|"
    r"rançongiciels?|botnets?|virus|navigateurs?|greffons?|extensions?|algorithmes?|"
    r"chargeurs?|portes? dérobées?|rootkits?|infostealers?|stealers?|backdoors?"
)
# Who works somewhere.
_STAFF = (
    r"chercheu(?:r|se)s?|analystes?|ingénieure?s?|direct(?:eur|rice)s?|responsables?|"
    r"expert(?:e|s|es)?|consultante?s?|spécialistes?|cadres?|salariée?s?|employée?s?"
)

WORDS = CueWords(
    organisation_nouns=(
        "plateforme|plate-forme|société|entreprise|start-up|startup|groupe|banque|firme|"
        "bourse|échange|agence|association|fondation|cabinet|courtier|régulateur|"
        "journal|quotidien|hebdomadaire|magazine|site|gang|éditeur|émetteur|assureur|"
        "fabricant|opérateur|fonds|ONG|syndicat|parti|géant|réseau social|protocole|"
        "jeune pousse|cryptomonnaies|crypto|studio|collectif|taskforce|enseigne|"
        "multinationale|filiale|messagerie|média|mixeur|forum|club|"
        "compagnie|laboratoire|néobanque|neobanque|fintech|licorne|milice|cartel|"
        "constructeur|équipementier|hébergeur|organisation|institut|observatoire|"
        "fédération|place de marché|cabinet d'avocats|think tank"
    ),
    noun_complements=(
        r"(?: (?:d'échange|crypto|d'actifs|de (?:cryptomonnaies?|trading|paiement|"
        r"sécurité|cybersécurité|presse|droite|gauche|courses)|"
        r"[a-zé-]+(?:aise?|ienne?|aine?|oise?|éenne?|ique|ande?|ole|able|elle)))?"
    ),
    organisation_leads=(
        r"(?:(?:co-?)?fondat(?:eur|rice)s?|pdg|utilisateurs|salariée?s?|actionnaires?|"
        r"filiale|patronn?e?|ex-pdg) (?:de|du|d'|chez)|cliente?s? de|cliente?s? d'|"
        r"cabinet d'avocats"
    ),
    organisation_members=re.compile(
        r"\b(?:(?:gang|groupe|opérateurs|affiliés) (?:du |de |d'un )?"
        r"(?:rançongiciel|ransomware)|(?:gang|groupe|collectif)s?(?: [a-zé' ]{2,20})? "
        r"(?:baptisé|surnommé|nommé|appelé|dit)|"
        rf"(?:{_STAFF})(?: [a-zé' -]{{2,40}})? chez) [«\"]? ?$"
    ),
    organisation_links=_CALLING | {"chez", "rançongiciel", "ransomware"},
    calling=_CALLING | {"comme", "que"},
    # French says « les chercheurs de X », where places stand as well
    organisation_follows=re.compile(r"(?!)"),
    work_nouns=_WORK_NOUNS,
    # a noun stands before its name, or behind a comma and an article
    work_follows=re.compile(
        r"(?: ?,| ?:\*{0,2}| est| était| reste| sont) "
        r"(?:une?|l'une? des|des|le|la|son|sa) "
        r"(?:(?:nouve(?:au|l|lle)|autre|simple|puissante?|célèbre|ancien(?:ne)?) )?"
        rf"(?:{_PROGRAMS}|cheval de Troie|système d'exploitation)\b"
    ),
    work_called=re.compile(
        r"\b(?:maliciel|logiciel|programme|rançongiciel|virus|ver|botnet|famille|"
        r"variante|vulnérabilité|faille|attaque|campagne|outil|technique|projet|"
        r"opération|fonction|fonctionnalité)s?"
        r"(?:(?! (?:gang|groupe|pirates|collectif|bande))[\w' ,-]){0,20} "
        r"(?:baptisée?|surnommée?|nommée?|appelée?|dénommée?|dite?|"
        r"connue? sous le nom (?:de )?)s? ?[«\"“]? ?$|"
        rf"\b(?:{_PROGRAMS})(?: [\w'-]+){{0,3}},? (?:comme|tel(?:le)?s? que) "
        r"?[«\"“]? ?$"
    ),
    part_follows=re.compile(r"(?!)"),
    person_follows=re.compile(r",? (?:démission|dégage)\b(?! d)"),
    employers=re.compile(
        r",? (?:chez|du cabinet|du groupe|de la société|de l'agence) "
    ),
    person_heads="(?!)",
    article_pattern="une?|la|le|l'|l'un des|autre",
    role_links="de|du|des|d'|chez|qui|que|à|au|pour|dans|par|et|en",
)
