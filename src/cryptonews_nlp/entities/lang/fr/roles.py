"""French words of roles and what stands around them."""

from __future__ import annotations

import re

from cryptonews_nlp._words import by_word, words
from cryptonews_nlp.entities.lang.words.roles import RoleWords

_DETERMINERS = words("le la l un une son sa leur notre ce cette du au")

_BODY_NOUNS = by_word("""
    court: cour tribunal
    prosecution: parquet
    police: police gendarmerie
    regulator: régulateur autorité gendarme commission
    hospital: hôpital établissement clinique
    school: université école lycée
    bank: banque
    city: ville mairie commune municipalité
    council: conseil
    ministry: ministère département
    government: gouvernement
    campaign: campagne
    agency: agence office bureau centre
    club: club équipe sélection
    association: association fédération syndicat ligue union parti ong
    firm: société entreprise plateforme bourse groupe enseigne assureur compagnie
""")

WORDS = RoleWords(
    honorific=re.compile(
        r"(?:\b(?:Me|M\.|MM\.|Mme|Mlle|Dr|Pr|Maître|monsieur|madame)|"
        r"\b(?:le|la|l'|le Britannique|le Russe|le Suédois|le Français|"
        r"l[ea] [A-ZÉ][a-zéèï]+(?:ais|ois|ien|ain|enne|aise|oise|aine|e|ique|ol|and)))"
        r" ?$"
    ),
    role_rest=re.compile(
        r"(?: (?:adjointe?|générale?|principale?|financi[eè]re?|exécuti(?:f|ve)|"
        r"déléguée?|sortante?|suppléante?|associée?|insoumise?|industriel(?:le)?|"
        r"technique|juridique|nationale?|régionale?|fédérale?|publique?|"
        r"(?!(?:as|in|ré|per|con)siste\b|existe\b)[a-zé]+(?:aise?|ienne?|aine?|oise?|ique|"
        r"al|ale|iste)))?(?: (?:LR|RN|PS|LFI|PCF|EELV|MoDem|Xx*))?"
        r"(?: (?:de|du|des|d'|à|au|aux|chez|en|auprès|pour|chargée?)"
        r"(?: ?(?:la |l'|les |le ))?[\w.'&-]*(?: (?!a |est |dit |qui |et |que |pour )[\w.'&-]+){0,6}"  # noqa: E501 - one pattern
        r"(?<! de)(?<! du)(?<! d')(?<! des)(?<! à)(?<! au)(?<! pour)(?<! contre)"
        r"(?<! avec))?"
        r" ?,? ?"
    ),
    role_lead=re.compile(
        r"(?: ?\([^()\n]{1,25}\))?(?: ?,| [–—-]|,? qui (?:est|fut)|"
        r" (?:est (?:nommée?|promue?)|a été (?:nommée?|promue?)|devient|deviendra))"
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
    role_link=re.compile(
        r",? (?:de l'|de la |du |des |de |d'|chez |à la |à l'|auprès d(?:e la |e l'|u |e )|"  # noqa: E501 - one pattern
        r"au sein d(?:e la |e l'|u |e )|au |aux |à |pour |dans )"
    ),
    employer=re.compile(r" (?:chez|au sein d(?:e la|e l'|u|e)) ?$"),
    role_owner=re.compile(r"(?!)"),
    role_modifiers=re.compile(
        r"(?<![\w-])(?:(?:ancien(?:ne)? |ex-|vice-|haute? |jeune |premi[eè]re? |co-?|"
        r"nouve(?:au|lle) |actuel(?:le)? |principale? ))+$",
        re.IGNORECASE,
    ),
    role_guess=re.compile(
        r"(?<=[ '])(?!(?:triste|réaliste|pessimiste|optimiste|fataliste|honteuse|"
        r"douteuse|coûteuse|menteur|prometteur)\b)[a-zéèê]{4,}(?:teur|trice|seur|[dfsmtn]euse|"
        r"iste|cienne|cien|logue)\b"
    ),
    role_bare_verbs=frozenset({"juge", "agent", "conseil"}),
    determiners=_DETERMINERS,
    role_verbs=re.compile(
        r"(?:,? qui |, (?=à la tête))(?P<verb>(?:à la tête(?= d)|dirige|dirigeait|pilote|préside|présidait|conduit|chapeaute|supervise|mène|enseigne|conseille|a fondé|a cofondé|coordonne|suit) [^,.;:!?()«»\"“”\n]{3,60}?)(?=[,.;:!?()«»\"“”\n]| (?:a|à|et|dit|n'a|affiche|explique|depuis) )"  # noqa: E501 - one pattern
    ),
    listed=re.compile(r",? (?:et |ou )?"),
    member_of=re.compile(
        r",? (?:membre )?(?:(?:de l'|de la |du |d'une |d'un )"
        r"(?P<unit>(?:équipe|service|unité|"
        r"brigade|division|département|section|cellule|pôle|bureau)(?: [\w'-]+){0,6}) )"
        r"(?:de |d'|du |de la |de l'|des |chez )"
    ),
    unit_of=re.compile(r"(?!)(?P<unit>)"),
    possessive=re.compile(
        r"\b(?:s(?:a|on|es)|leurs?) (?:(?!(?:l[ea]s?|une?|du|des) )[\w-]+ ){0,3}$",
        re.IGNORECASE,
    ),
    owner_before=re.compile(r"(?!)()"),
    owner_after=re.compile(
        r"(?: [\w-]+){0,3} (?:de la|de l'|du|de cette|de ce|de cet|à la|à l'|au) ?"
        r"(?:haute |grande )?([a-zéèô-]+)"
    ),
    body_nouns=_BODY_NOUNS,
    role_behind=re.compile(r",? (?:de l'|de la |du |des |de |d'|chez |à la |à l'|au )"),
    role_goes_on=re.compile(r" (?:et|&) (?:[\w'-]+ ){1,5}?(?:chez|au sein d[eu]) "),
    role_and=re.compile(r" (?:et|&) (?:(?:le|la|un|une) |l')?"),
    role_of_person=re.compile(r" (?:de |d')(?:(?:M\.|Mme|Me) )?$"),
    role_loose_end=re.compile(
        r"(?: (?:de|du|des|d'|à|au|aux|chez|pour|par|avec|la|le|les|l'|siège|un|une|"
        r"MM?\.?|Mme|Mlle|Me))+ ?$"
    ),
    one_of=re.compile(
        r"\bl'une? (?:des|de (?:ses|leurs|nos|ces|mes)) (?:[\w-]+ ){0,2}$",
        re.IGNORECASE,
    ),
    indefinite=re.compile(r" une? $"),
    roles_with_body=frozenset(),
    kin_of=re.compile(
        r"\b(?:mère|père|frère|sœur|soeur|fils|fille|femme|épouse|mari|époux|veuve|veuf|"
        r"cousine?|oncle|tante|nièce|neveu|amie?|compagne|compagnon|voisine?) "
        r"(?:du |de la |de l'|d'une? )"
    ),
    not_a_role=re.compile(
        r"\b(?:[Dd]ans (?:le|la|un|une)|beau|belle) $|"
        r"\b(?:est|être|était|sont|étaient|serait|soit|jugée?|tenue?|reconnue?) $"
    ),
)
