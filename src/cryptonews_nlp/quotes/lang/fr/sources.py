"""French nouns of texts and of what is said. Lists written for this project."""

from __future__ import annotations

from cryptonews_nlp._words import words

#: Nouns of what is said: « un communiqué », « ces mots ».
CUE_NOUNS = words("""
    communiqué déclaration tweet message courriel lettre note mot mots réponse
    propos question entretien interview discours billet annonce parole paroles
    légende avertissement
    verdict argument témoignage texte sms fil tribune formule constat conclusion
    résumé commentaire réaction allocution courrier phrase micro publication
    remarque refrain credo consigne bilan avis conseil précision expression
""")
#: Texts that speak for who wrote them.
DOCUMENTS = words("""
    rapport étude sondage avis notice communiqué lettre document note plainte arrêt
    jugement article billet bulletin analyse enquête audit présentation site page
    texte ordonnance décision procès-verbal baromètre conclusions chiffres données
    statistiques informations alerte calculs dires propos estimations mots termes
    autopsie expertise témoignages décompte comptage bilan manifeste
    éditorial tribune pancarte pancartes banderole banderoles
""")
#: Texts that somebody issues.
PUBLICATIONS = words("""
    rapport étude sondage avis communiqué lettre note article billet bulletin
    analyse enquête baromètre conclusions alerte
""")
#: What somebody says or counts: « selon les chiffres de la mairie ».
WORDINGS = words("""
    mots termes propos dires déclarations précisions informations chiffres données
    estimation estimations décompte comptage bilan calculs statistiques
""")
#: Words before marked words that are a name: « le film “...” ».
NAMING = words("""
    dit dite dits dites soi-disant intitulé intitulée baptisé baptisée surnommé
    surnommée nommé nommée dénommé appelé appelée terme mot expression slogan surnom
    alias film livre chanson album opération projet programme rapport série émission
    titre prétendu prétendue prétendus prétendues fameux fameuse label mention
    pseudonyme pseudo hashtag pétition tribune roman essai documentaire magazine
    revue campagne collectif association spectacle exposition manifeste podcast
    rubrique chronique
""")
#: What something is measured by: « selon les pays ».
STANDARDS = words("""
    mesure mesures calendrier calendriers modalité modalités critère critères
    besoin besoins type types âge taille niveau niveaux saison saisons rythme
    circonstance circonstances condition conditions procédure procédures norme
    normes disponibilité disponibilités principe principes protocole horaire
    horaires format catégorie catégories cas lieu lieux vraisemblance méthode
    méthodes vouloir gré goût goûts humeur logique probabilité expression
    toute apparence nomenclature préférences pays voie voies variante variantes
    version versions région régions capacités moyens envies souhaits
    chaque règle règles adage dicton tradition coutume endroit endroits époque
    époques période
    périodes moment moments projets productions dispositif dispositifs secteur
    secteurs département départements profil profils
""")
