"""French words that tell the kind of a happening, folded."""

import re

from cryptonews_nlp._text import without_accents
from cryptonews_nlp._words import by_name, in_order, words
from cryptonews_nlp.calendar import CALENDARS

# As in English; left out are words such as "prix" (a price), "cours" and "vol".
_WORDS = {
    "award": """
        decoration decore decoree decores distinction distinctions honneurs honoree
        honorees honores laureat laureate laureates laureats medaille medailles
        recompense recompensee recompensees recompenses trophee trophees
        """,
    "training": """
        atelier ateliers formateurs formation formations formee formees seminaire
        seminaires stagiaires webinaire
        """,
    "case": """
        arrestation arrestations arrete arretee arretees arretes braquage condamnation
        condamne condamnee condamnees condamnes confiscation confisque confisquee
        confisques cyberattaque cyberattaques derobe derobee derobes detournes ecroue
        ecrouee ecrouees ecroues enlevee enlevement enlevements enleves extrade extradee
        extradees extrades extradition fuite_de_donnees hacker hackers inculpation
        inculpe inculpee inculpes interpellation interpellations interpelle interpellee
        interpellees interpelles otage peines perquisition perquisitions piratage
        piratages pirate piratee pirates plainte poursuites prison rancongiciel
        rancongiciels rapt ravisseurs reclusion relaxe saisie saisies saisis
        sequestration sequestre sequestree siphonne siphonnee siphonnes verdict
        vol_de_donnees vole volee voles voleurs
        """,
    "licence": """
        agree agreee agrees agrement agrements autorisation autorisations licence
        licences
        """,
    "penalty": """
        amende amendes penalite penalites sanction sanctionne sanctionnee sanctions
        """,
    "purchase": """
        acquerir acquiert acquisition fusion fusionnent rachat rachete rachetee
        """,
    "outage": """
        indisponible indisponibles panne pannes
        """,
    "results": """
        benefice_net perte_nette resultat_net resultats_semestriels
        resultats_trimestriels
        """,
}

#: Phrases whose words tell nothing.
SET_PHRASES = ("en formation", "fusion des genres")

KIND_WORDS = by_name(_WORDS)

#: Words with which a sentence turns to another happening: before, alike, again.
REFERENCE_WORDS = words("""
affaire affaires apres autre avant comme contrairement deja depuis dernier derniere
deuxieme meme pareil pareille precedent precedente rappel rappelle rappelons
rappelait second seconde semblable souvient souvenons suite troisieme tour voir
""") | frozenset(map(without_accents, CALENDARS["fr"].month_names))

#: Words that begin a sentence which leans on the one before: "but", "they".
LEANING_WORDS = words("""
ainsi aussi car cela celle celles celui cependant ceux donc elle elles enfin et il
ils leur leurs mais or pourtant puis sa ses son toutefois
""")

#: With which agencies mark a version or form of a dispatch: « LEAD 2-La banque ».
SLUGS = in_order("""
ANALYSE AVANT-PAPIER CHRONOLOGIE CORRIGÉ DEV ENCADRÉ ENTRETIEN EXCLUSIF LEAD POINT
PRÉCISION RÉPÉTITION SYNTHÈSE
""")

#: Headlines of explainers, columns and digests; « ce que l'on sait » heads a report.
EXPLAINING = re.compile(
    r"^(?:comment|pourquoi)\b|\?[\"'\u2019\u201d\u00bb) ]*$"
    r"|\btout (?:comprendre|savoir)\b|\bce qu.il faut (?:retenir|savoir)\b"
    r"|\b(?:en (?:\w+ )?questions|FAQ|mode d.emploi|revue de presse)\b"
    r"|\bguide (?:d[eu]|pour)\b|^(?:analyse|décryptage|édito|opinion|tribune) ?[:|]",
    re.IGNORECASE,
)

#: The town before a headline: « Pont-de-l'Arche. Deux hommes interpellés ».
TOWN = re.compile(
    r"(?P<town>(?:(?:de|du|des|la|le|les|lès|sur|sous|et) |[A-ZÀ-Ý][\w'\u2019-]+ )*"
    r"[A-ZÀ-Ý][\w'\u2019-]{2,})\. (?=[\"\u201c\u00ab\dA-ZÀ-Ý])"
)

#: The age of a person, right behind the name: « Anne Velt, 34 ans », « (34 ans) ».
AGE = re.compile(r" ?[,(] ?(?:âgée? de )?\d{2} ans\b")
