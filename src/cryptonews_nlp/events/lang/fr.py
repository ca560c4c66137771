"""French words that tell the kind of a happening, folded."""

import re

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

KIND_WORDS = {
    kind: frozenset(word.replace("_", " ") for word in words.split())
    for kind, words in _WORDS.items()
}

_REFERENCES = """
affaire affaires apres autre avant comme contrairement deja depuis dernier derniere
deuxieme meme pareil pareille precedent precedente rappel rappelle rappelons
rappelait second seconde semblable souvient souvenons suite troisieme tour voir
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
"""

#: Words with which a sentence turns to another happening: before, alike, again.
REFERENCE_WORDS = frozenset(_REFERENCES.split())

_LEANING = """
ainsi aussi car cela celle celles celui cependant ceux donc elle elles enfin et il
ils leur leurs mais or pourtant puis sa ses son toutefois
"""

#: Words that begin a sentence which leans on the one before: "but", "they".
LEANING_WORDS = frozenset(_LEANING.split())

_CALENDAR = """
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
decembre janv fevr avr juil sept oct nov dec
"""

#: Days of the week, from Monday.
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")

#: Months and weekdays, in full and cut short.
CALENDAR_WORDS = frozenset((*_CALENDAR.split(), *WEEKDAYS))

_SLUGS = """
ANALYSE AVANT-PAPIER CHRONOLOGIE CORRIGÉ DEV ENCADRÉ ENTRETIEN EXCLUSIF LEAD POINT
PRÉCISION RÉPÉTITION SYNTHÈSE
"""

#: With which agencies mark a version or form of a dispatch: « LEAD 2-La banque ».
SLUGS = tuple(_SLUGS.split())

#: The age of a person, right behind the name: « Anne Velt, 34 ans », « (34 ans) ».
AGE = re.compile(r" ?[,(] ?(?:âgée? de )?\d{2} ans\b")
