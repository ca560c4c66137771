"""French words for numbers, money and dates."""

from __future__ import annotations

import re

from cryptonews_nlp.entities.lang import Words

_UNITS = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
    "quinze seize"
)
_TENS = "vingt trente quarante cinquante soixante"
_MONTHS = (
    "janvier janv,février févr fév fevrier,mars,avril avr,mai,juin,juillet juil,"
    "août aout,septembre sept,octobre oct,novembre nov,décembre déc decembre"
)
_WEEKDAYS = "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche"

MONTH = (
    r"(?P<month>(?i:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|"
    r"octobre|novembre|d[ée]cembre|(?:janv|févr|fév|avr|juil|sept|oct|nov|déc)\b\.?))"
)
WEEKDAY = r"(?P<weekday>(?i:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))"
DAY = r"(?P<day>1er|[0-3]?\d)"
YEAR = r"(?P<year>(?:19|20)\d\d)"
PART = r"(?: matin| midi| soir| après-midi)?"
WHICH = r"(?P<which>derni[eè]re?|prochaine?)"
N = (
    r"(?P<n>\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|"
    r"quinze|vingt)"
)
_UNIT = r"(?P<unit>jour|semaine|mois|an|année)s?"

_RELATIVE_WORDS = frozenset((
    "hier", "avant-hier", "aujourd'hui", "demain", "après-demain", "matin",
    "midi", "soir", "nuit", "semaine", "mois", "an", "année", "jour", "jours",
    "ans", "années", "semaines", "veille", "lendemain",
))  # fmt: skip
_OPENERS = frozenset((
    "le", "la", "les", "l'", "l", "un", "une", "des", "de", "du", "d'", "d",
    "et", "à", "au", "aux", "en", "sur", "par", "chez", "pour", "dans", "selon",
    "mais", "avec", "comme", "après", "avant", "d'après", "quand", "pas",
    "même", "quant", "si", "car", "donc", "ni", "où", "sans",
))  # fmt: skip
_TITLES = frozenset((
    "m", "mm", "mme", "mmes", "mlle", "me", "maître", "dr", "pr", "professeur",
    "monsieur", "madame", "président", "présidente", "ministre", "sénateur",
    "sénatrice", "député", "députée", "maire", "mairesse", "gouverneur", "juge",
    "général", "colonel", "commandant", "commandante", "capitaine",
    "lieutenant", "lieutenante", "major", "adjudant", "commissaire",
    "inspecteur", "inspectrice", "surintendant", "sergent", "brigadier",
    "procureur", "procureure", "avocat", "avocate", "directeur", "directrice",
    "roi", "reine", "prince", "princesse", "pape", "docteur", "agent",
    "enquêteur", "enquêtrice", "porte-parole", "patron", "patronne",
))  # fmt: skip
_SUFFIXES = frozenset((
    "sa", "s.a.", "sas", "sarl", "groupe", "holding", "banque", "inc", "ltd",
    "llc", "gmbh", "ag", "plc", "labs", "capital", "finance", "assurances",
    "exchange", "france", "group", "partners", "ventures", "média", "médias",
))  # fmt: skip
_SMALL = frozenset((
    "le", "la", "les", "l", "de", "du", "des", "d", "et", "en", "à", "au",
    "aux", "sur", "pour", "contre", "par", "dans", "un", "une", "matière",
    "lutte", "ou",
))  # fmt: skip
_DETERMINERS = frozenset((
    "le", "la", "l", "un", "une", "son", "sa", "leur", "notre", "ce", "cette",
    "du", "au",
))  # fmt: skip

WORDS = Words(
    decimal=",",
    thousands=".",
    units={word: n for n, word in enumerate(_UNITS.split())} | {"une": 1},
    tens={word: 10 * n for n, word in enumerate(_TENS.split(), 2)}
    | {"septante": 70, "octante": 80, "huitante": 80, "nonante": 90, "vingts": 20},
    scales={
        "cent": 100,
        "cents": 100,
        "mille": 1_000,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "billion": 10**12,
        "billions": 10**12,
    },
    approximate={
        "huitaine": 8,
        "dizaine": 10,
        "douzaine": 12,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
        "millier": 1000,
    },
    joins=frozenset({"et", "de"}),
    articles=frozenset({"un", "une"}),
    multipliers={
        "cents": 100,
        "mille": 1_000,
        "milliers": 1_000,
        "k": 1_000,
        "million": 10**6,
        "millions": 10**6,
        "mio": 10**6,
        "m": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "mrd": 10**9,
        "mrds": 10**9,
        "md": 10**9,
        "mds": 10**9,
        "mia": 10**9,
        "g": 10**9,
        "billion": 10**12,
        "billions": 10**12,
    },
    currencies={
        "dollar": "$",
        "dollars": "$",
        "piastres": "$",
        "billet vert": "USD",
        "euro": "EUR",
        "euros": "EUR",
        "livre": "£",
        "livres": "£",
        "livre sterling": "GBP",
        "livres sterling": "GBP",
        "franc": "franc",
        "francs": "franc",
        "franc cfa": "XOF",
        "francs cfa": "XOF",
        "fcfa": "XOF",
        "yen": "JPY",
        "yens": "JPY",
        "yuan": "CNY",
        "yuans": "CNY",
        "renminbi": "CNY",
        "won": "KRW",
        "wons": "KRW",
        "roupie": "rupee",
        "roupies": "rupee",
        "rouble": "RUB",
        "roubles": "RUB",
        "hryvnia": "UAH",
        "hryvnias": "UAH",
        "dirham": "dirham",
        "dirhams": "dirham",
        "riyal": "riyal",
        "riyals": "riyal",
        "dinar": "dinar",
        "dinars": "dinar",
        "shekel": "ILS",
        "shekels": "ILS",
        "couronne": "kr",
        "couronnes": "kr",
        "kroner": "kroner",
        "zloty": "PLN",
        "zlotys": "PLN",
        "forint": "HUF",
        "forints": "HUF",
        "lei": "RON",
        "leva": "BGN",
        "livre turque": "TRY",
        "livres turques": "TRY",
        "rand": "ZAR",
        "rands": "ZAR",
        "naira": "NGN",
        "nairas": "NGN",
        "cedi": "GHS",
        "cedis": "GHS",
        "shilling": "shilling",
        "shillings": "shilling",
        "baht": "THB",
        "bahts": "THB",
        "ringgit": "MYR",
        "ringgits": "MYR",
        "roupies indonésiennes": "IDR",
        "dong": "VND",
        "dongs": "VND",
        "peso": "peso",
        "pesos": "peso",
        "real": "BRL",
        "reais": "BRL",
        "réaux": "BRL",
        "tenges": "KZT",
        "laris": "GEL",
    },
    currency_modifiers={
        "us": "US",
        "américain": "US",
        "américains": "US",
        "des états-unis": "US",
        "canadien": "CA",
        "canadiens": "CA",
        "australien": "AU",
        "australiens": "AU",
        "néo-zélandais": "NZ",
        "de hong kong": "HK",
        "de hong-kong": "HK",
        "hongkongais": "HK",
        "de singapour": "SG",
        "singapouriens": "SG",
        "taïwanais": "TW",
        "britanniques": "GB",
        "égyptiennes": "EG",
        "suisse": "CH",
        "suisses": "CH",
        "indiennes": "IN",
        "pakistanaises": "PK",
        "norvégiennes": "NO",
        "danoises": "DK",
        "suédoises": "SE",
        "islandaises": "IS",
        "tchèques": "CZ",
        "mexicains": "MX",
        "argentins": "AR",
        "colombiens": "CO",
        "chiliens": "CL",
        "philippins": "PH",
        "marocains": "MA",
        "émiratis": "AE",
        "saoudiens": "SA",
        "qataris": "QA",
        "kényans": "KE",
        "tanzaniens": "TZ",
        "tunisiens": "TN",
        "algériens": "DZ",
        "koweïtiens": "KW",
        "serbes": "RS",
    },
    cents={"centime": "¢", "centimes": "¢", "pence": "p"},
    of=("de ", "d'", "d’", "en "),
    percent=(r"%", r"pour ?cent\b", r"pour 100\b", r"p\. ?100\b"),
    months={
        word: n
        for n, group in enumerate(_MONTHS.split(","), 1)
        for word in group.split()
    },
    weekdays={word: n for n, word in enumerate(_WEEKDAYS.split(","))},
    date_patterns=(
        rf"(?:{WEEKDAY},? )?{DAY} {MONTH},? {YEAR}",
        rf"(?:{WEEKDAY},? )?{DAY} {MONTH}(?! (?:19|20)\d\d)(?: {WHICH})?\b",
        rf"{DAY}(?= ?(?:au|et|à|-|–) ?[0-3]?\d {MONTH}(?: {YEAR})?)",
        rf"{MONTH} {YEAR}",
        rf"{MONTH} {WHICH}",
        rf"(?:(?:début|fin|mi)[- ]){MONTH}\b",
        rf"{WEEKDAY} {WHICH}",
        rf"{WEEKDAY} (?P<day>1er|[0-3]?\d)\b(?! (?:h|heures?|ans|euros?|personnes)\b|[hH:,.]\d|h\b)",  # noqa: E501 - one pattern
        rf"{WEEKDAY}{PART}\b",
    ),
    relative_dates=(
        (r"avant-hier(?: soir)?", "day-2"),
        (r"après-demain", "day+2"),
        (r"hier(?: (?:matin|soir|après-midi))?", "day-1"),
        (r"aujourd['’]hui|ce (?:matin|midi|soir)|cette nuit", "day+0"),
        (r"demain(?: (?:matin|soir))?", "day+1"),
        (r"la semaine (?:dernière|passée)", "week-1"),
        (r"cette semaine", "week+0"),
        (r"la semaine prochaine", "week+1"),
        (r"le mois (?:dernier|passé)", "month-1"),
        (r"ce mois-ci", "month+0"),
        (r"le mois prochain", "month+1"),
        (r"l['’]an (?:dernier|passé)|l['’]année (?:dernière|passée)", "year-1"),
        (r"cette année", "year+0"),
        (r"l['’]an prochain|l['’]année prochaine", "year+1"),
        (rf"il y a {N} {_UNIT}", "ago"),
        (rf"{N} {_UNIT} (?:plus tôt|auparavant)", "anchor-"),
        (rf"{N} {_UNIT} plus tard", "anchor+"),
        (r"la veille", "anchor-1"),
        (r"le lendemain", "anchor+1"),
    ),
    relative_words=_RELATIVE_WORDS,
    time_units={
        "jour": "day",
        "semaine": "week",
        "mois": "month",
        "an": "year",
        "année": "year",
    },
    which={
        "dernier": -1,
        "dernière": -1,
        "derniere": -1,
        "prochain": 1,
        "prochaine": 1,
    },
    date_leads=(
        "en|depuis|de|d'|fin|début|mi|avant|après|dès|d'ici|année|an|pour|jusqu'en|"
        "jusqu'à|vers|courant|à|et|entre|ou|printemps|été|automne|hiver|d'ici à"
    ),
    not_after_year="(?:personnes|victimes|clients|euros|dollars|utilisateurs|autres)",
    plain_months=(
        "janvier|février|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    ),
    lead_months="mars",
    future=(
        r"\w{3,}(?:era|eront|ira|iront|dra|dront)|sera|seront|aura|auront|prévue?s?|"
        r"attendue?s?|doit|doivent|devra|devront|prochaine?s? [a-zé-]+|reposez|"
        r"rendez-vous|redemandez"
    ),
    bare_follow="en|au|à|par|depuis|pour|après|avant|a|ont|avait|avaient|était|étaient|est|sont|et|mais|lors|l'|la|le|dans|selon|contre|sur|rétorque",
    openers=_OPENERS,
    titles=_TITLES,
    organisation_nouns=(
        "plateforme|plate-forme|société|entreprise|start-up|startup|groupe|banque|firme|"
        "bourse|échange|agence|association|fondation|cabinet|courtier|régulateur|"
        "journal|quotidien|hebdomadaire|magazine|site|gang|éditeur|émetteur|assureur|"
        "fabricant|opérateur|fonds|ONG|syndicat|parti|géant|réseau social|protocole|"
        "jeune pousse|cryptomonnaies|crypto|studio|collectif|taskforce|enseigne|"
        "multinationale|filiale|rançongiciel|messagerie|média"
    ),
    noun_complements=(
        r"(?: (?:d'échange|crypto|d'actifs|de (?:cryptomonnaies?|trading|paiement|"
        r"sécurité|cybersécurité|presse|droite|gauche|courses)|"
        r"[a-zé-]+(?:aise?|ienne?|aine?|oise?|éenne?|ique|ande?|ole|able|elle)))?"
    ),
    article_pattern="une?|la|le|l'|l'un des|autre",
    role_links="de|du|des|d'|chez|qui|que|à|au|pour|dans|par|et|en",
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
    small=_SMALL,
    unit_lead=re.compile(
        r"\b(?:service|unité|équipe|département|direction|division|pôle) (?:de |d'|du |des )(?:la |l')?$",  # noqa: E501 - one pattern
        re.IGNORECASE,
    ),
    headline_links=re.compile(r" (?:avec|par|après|contre|dans|est|sont|qui|que) "),
    person_heads="(?!)",
    place_heads=frozenset(),
    misc_heads=re.compile(
        r"^(?:loi|prix|opération|projet|plan|cours|programme|coupe|règlement|directive|traité|accord|convention|rapport|festival|championnat|tournoi|grand prix|guerre|journée|ouragan|forum|sommet|euro|code|article|liste|recommandation) ",  # noqa: E501 - one pattern
        re.IGNORECASE,
    ),
    sure_misc_heads=re.compile(
        r"^(?:prix|loi|traité|médaille|trophée) ", re.IGNORECASE
    ),
    honorific=re.compile(
        r"(?:\b(?:Me|M\.|MM\.|Mme|Mlle|Dr|Pr|Maître|monsieur|madame)|"
        r"\b(?:le|la|l'|le Britannique|le Russe|le Suédois|le Français|"
        r"l[ea] [A-ZÉ][a-zéèï]+(?:ais|ois|ien|ain|enne|aise|oise|aine|e|ique|ol|and)))"
        r" ?$"
    ),
    role_rest=re.compile(
        r"(?: (?:adjointe?|générale?|principale?|financi[eè]re?|exécuti(?:f|ve)|"
        r"technique|juridique|nationale?|régionale?|fédérale?|publique?|"
        r"[a-zé]+(?:aise?|ienne?|aine?|oise?|ique|al|ale)))?"
        r"(?: (?:de|du|des|d'|à|au|aux|chez|en|auprès|pour|chargée?)"
        r"(?: ?(?:la |l'|les |le ))?[\w.'&-]*(?: (?!a |est |dit |qui |et |que )[\w.'&-]+){0,6})?"  # noqa: E501 - one pattern
        r" ?,? ?"
    ),
    role_lead=re.compile(
        r"(?: ?\([^()\n]{1,25}\))?(?: ?,| [–—-]|,? qui (?:est|fut))"
        r"(?: \d\d ans,)? ?(?:(?:le|la|l'|un|une|son|sa|leur|notre|désormais|alors|"
        r"aujourd'hui|également|autre|ex-) ?)*"
    ),
    role_stop=re.compile(
        r"[,.;:!?()«»\"“”\n]| [–—-] | (?:qui|dont|que|a|ont|avait|est|était|sont|dit|"
        r"explique|estime|affirme|assure|raconte|résume|et|mais|n'a|n'est|ne|s'est|se|"
        r"juge|décrit|constate|relativise|confie|ajoute|reste|parle|évoque|depuis|"
        r"lors|selon|venue?|promet|sourit|invite)\b"
    ),
    role_opening=re.compile(
        r"(?:(?:ancien(?:ne)? |ex-|vice-|haute? |jeune |premi[eè]re? |co-?|nouve(?:au|lle) |"  # noqa: E501 - one pattern
        r"actuel(?:le)? |principale? |simple |grande? |célèbre )*)"
    ),
    employer=re.compile(r" (?:chez|au sein d(?:e la|e l'|u|e)) ?$"),
    role_link=re.compile(
        r",? (?:de l'|de la |du |des |de |d'|chez |à la |à l'|auprès d(?:e la |e l'|u |e )|"  # noqa: E501 - one pattern
        r"au sein d(?:e la |e l'|u |e )|au |aux |à |pour |dans )"
    ),
    role_owner=re.compile(r"(?!)"),
    role_guess=re.compile(
        r"(?<=[ '])[a-zéèê]{4,}(?:teur|trice|seur|euse|iste|ienne|cien|logue)\b"
    ),
    role_bare_verbs=frozenset({"juge", "agent", "conseil"}),
    determiners=_DETERMINERS,
    role_modifiers=re.compile(
        r"(?<![\w-])(?:(?:ancien(?:ne)? |ex-|vice-|haute? |jeune |premi[eè]re? |co-?|"
        r"nouve(?:au|lle) |actuel(?:le)? |principale? ))+$",
        re.IGNORECASE,
    ),
    role_verbs=re.compile(
        r",? qui (?P<verb>(?:dirige|dirigeait|pilote|préside|présidait|conduit|chapeaute|supervise|mène|enseigne|conseille|a fondé|a cofondé|coordonne|suit) [^,.;:!?()«»\"“”\n]{3,60}?)(?=[,.;:!?()«»\"“”\n]| (?:a|à|et|dit|n'a|affiche|explique|depuis) )"  # noqa: E501 - one pattern
    ),
)
