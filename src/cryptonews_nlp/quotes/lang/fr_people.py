"""French nouns of people and bodies. Lists written for this project."""

from __future__ import annotations

from cryptonews_nlp._words import words

#: Nouns of women and of bodies that are feminine.
FEMININE = words("""
    femme fille mère épouse sœur actrice directrice procureure présidente ministre
    avocate juge magistrate porte-parole commissaire maire mairesse conseillère
    chercheuse analyste fondatrice patronne dirigeante députée sénatrice chancelière
    reine victime voisine cliente cheffe responsable enquêtrice policière experte
    habitante candidate secrétaire gérante employée ingénieure professeure
    intéressée prévenue accusée suspecte retraitée plaignante étudiante adolescente
    vice-présidente substitute vice-procureure lieutenante colonelle autrice
    entreprise société plateforme banque agence police gendarmerie autorité
    commission cour mairie association organisation compagnie firme start-up
    fondation défense accusation préfecture régie chaîne étude enquête
""")
#: Nouns of men and of bodies that are masculine.
MASCULINE = words("""
    homme garçon père mari frère fils acteur directeur procureur président ministre
    avocat juge magistrat porte-parole commissaire maire conseiller chercheur
    analyste fondateur patron dirigeant député sénateur chancelier roi voisin client
    chef responsable enquêteur policier expert habitant candidat secrétaire gérant
    employé ingénieur professeur parquet tribunal ministère gouvernement groupe
    syndicat parti régulateur gendarme cabinet bureau conseil comité collectif
    intéressé prévenu accusé suspect retraité plaignant étudiant adolescent
    vice-président vice-procureur lieutenant colonel écrivain
    courtier assureur quadragénaire quinquagénaire trentenaire sexagénaire rapport
    sondage communiqué office service
""")
#: Nouns of bodies that speak.
COLLECTIVE = words("""
    entreprise société plateforme banque agence police gendarmerie commission cour
    mairie association organisation compagnie firme parquet tribunal ministère
    gouvernement groupe syndicat parti régulateur gendarme cabinet bureau conseil
    comité collectif assureur autorité défense préfecture fondation start-up chaîne
    quotidien journal office service direction institution institut caisse
    coopérative fédération holding mutuelle rédaction chancellerie lobby filiale
    délégation hôpital armée chambre ordre municipalité équipe ligue laboratoire
    clinique musée consortium groupement ambassade rectorat université école maison
    présidence commune province coalition consulat diocèse intersyndicale
    confédération commissariat intercommunale constructeur entourage
""")
#: Bodies that a court, a town or a state has one of: « le parquet » is no bank.
OWN_BODIES = words("""
    parquet tribunal cour police gendarmerie préfecture mairie ministère
    gouvernement justice armée ambassade municipalité rectorat opposition majorité
    accusation famille couple entourage délégation hôpital chancellerie direction
    présidence commune province consulat commissariat
""")
#: Nouns that anybody may be called by.
ANYONE = words("""
    homme femme garçon fille personne père mère quadragénaire quinquagénaire
    trentenaire sexagénaire septuagénaire vingtenaire octogénaire retraité retraitée
    victime suspect suspecte prévenu prévenue accusé accusée Français Française
    adolescent adolescente étudiant étudiante habitant habitante
""")
#: Nouns of who belongs to a body named right behind: « un délégué CGT ».
AFFILIATED = words("""
    adhérent adhérente administrateur administratrice analyste avocat avocate cadre
    candidat candidate chercheur chercheuse conseiller conseillère coordinateur
    coordinatrice délégué déléguée député députée directeur directrice dirigeant
    dirigeante élu élue employé employée ex-député ex-députée ex-ministre ex-maire
    eurodéputé eurodéputée expert experte ingénieur ingénieure livreur livreuse
    maire militant militante ministre négociateur négociatrice opposant opposante
    policier policière porte-parole président présidente rapporteur rapporteure
    représentant représentante responsable salarié salariée secrétaire sénateur
    sénatrice syndicaliste technicien technicienne vice-président vice-présidente
""")
