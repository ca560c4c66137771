"""French words of names and what stands around them."""

from __future__ import annotations

import re

from cryptonews_nlp._letters import CAPITAL
from cryptonews_nlp._words import words
from cryptonews_nlp.entities.lang.words.names import NameWords

_SUFFIXES = words("""
    sa s.a. sas sarl groupe holding banque inc ltd llc gmbh ag plc labs capital finance
    assurances exchange france group partners ventures média médias
""")
_SMALL = words("""
    le la les l de du des d et en à au aux sur pour contre par dans un une matière lutte
    ou
""")


WORDS = NameWords(
    lone_with_money=0.0,
    kind_nouns=re.compile(
        r"(?:[Bb]ots?|codes?|comptes?|e-mails?|[Ee]xtensions?|IDE|langages?|logiciels?|"
        r"[Mm]alwares?|modules?|morceau|moteurs?|[Pp]ackages?|paquets?|plugins?|radio|"
        r"ransomwares?|rançongiciels?|RAT|[Ss]erveurs?|[Ss]pywares?|tandem|"
        rf"[Ww]rappers?) (?={CAPITAL}|npm\b|jQuery\b)"
    ),
    hyphenated=("t", "il", "elle", "ils", "elles", "on", "ci", "là", "y"),
    adjectives_follow=True,
    place_links=r"de la |de l'|du |d'|des |de |en |au |aux ",
    # « au Monde », not « au Point de rencontre »
    contracted=re.compile(
        rf"(?<![\w-])au (?P<name>{CAPITAL}[\w-]+)(?! d(?:e|u|es)\b| d')"
    ),
    swallowed="Le",
    # « l'AFP » is either
    body_article=re.compile(r"(?!)"),
    small=_SMALL,
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
    operations=re.compile(r"\b[Oo]pération [A-ZÉÈÀ][\w'-]+"),
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
    numbered=re.compile(r"\b(?:[Pp]rojet de loi|(?:[Rr]oute|[Aa]utoroute))$"),
    named_after=re.compile(
        r"\b(?:aéroport|avenue|boulevard|centre|chaire|CHU|clinique|collège|école|espace|"
        r"fondation|gare|groupe|hôpital|institut|lycée|maison|musée|place|pont|prix|quai|"
        r"rue|salle|square|stade|théâtre|tour|université|affaire|loi|opération|porte|"
        r"Saint|Sainte)s?\b|"
        r"\b(?:banque|cabinet|château|cinéma|domaine|galerie|librairie|résidence)$",
        re.IGNORECASE,
    ),
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
        r"secrétariat d'État"
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
            # « un lycée de Brec » is one of several
            r"(?<!\bun )(?<!\bune )"
            r"(?:université|Université|banque centrale|Banque centrale|bourse|Bourse|"
            r"hôpital|CHU|lycée|ambassade|chambre de commerce|"
            r"police)(?: (?:nationale|fédérale|judiciaire|municipale))? "
            r"(?:de |d'|du |des |de la |de l'){name}"
        ),
        (
            r"(?:ministère|Ministère|secrétariat d'État) "
            r"(?:de la |de l'|du |des |de ){name}(?: (?:et|étrangères|publique|intérieure) ?{name}?)?"  # noqa: E501 - one pattern
        ),
    ),
    suffixes=_SUFFIXES,
)
