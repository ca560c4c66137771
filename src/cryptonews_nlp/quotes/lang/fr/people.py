"""French nouns of people and bodies. Lists written for this project."""

from __future__ import annotations

from cryptonews_nlp._words import words
from cryptonews_nlp.quotes.lang.words.tables import by_family

#: Human nouns and bodies that the press lets speak.
PEOPLE = words("""
    homme femme personne gens garçon fille mère père époux épouse frère sœur fils
    directeur directrice procureur procureure président présidente ministre avocat
    avocate juge magistrat magistrate porte-parole commissaire maire mairesse
    conseiller conseillère chercheur chercheuse analyste fondateur fondatrice patron
    patronne dirigeant dirigeante député députée sénateur sénatrice chancelier
    chancelière roi reine victime voisin voisine client cliente chef cheffe
    responsable enquêteur enquêtrice enquêteurs policier policière expert experte
    experts habitant habitante candidat candidate secrétaire gérant gérante employé
    employée ingénieur ingénieure professeur professeure source sources témoin
    témoins autorités autorité entreprise société plateforme banque agence police
    gendarmerie commission cour mairie association organisation compagnie firme
    parquet tribunal ministère gouvernement groupe syndicat parti régulateur
    gendarme cabinet bureau conseil comité collectif assureur colonel capitaine
    lieutenant général adjudant major maréchal inspecteur inspectrice préfet préfète
    militant militante élu élue élus opposant opposante observateurs médecin
    journaliste auteur autrice écrivain économiste consultant consultante
    intéressé intéressée quadragénaire quinquagénaire trentenaire sexagénaire
    défense accusation partisan partisans critiques détracteurs ambassadeur
    banquier banquière agent agente syndicaliste représentant représentante délégué
    déléguée habitué habituée diplomate membre associé associée ami amie boulanger
    boulangère actionnaire homologue commerçant commerçante invité invitée infirmier
    infirmière lecteur lectrice concurrent concurrente administrateur administratrice
    proche lycéen lycéenne investisseur investisseuse négociateur négociatrice vendeur
    vendeuse juriste pirate docker industriel industrielle trader substitut lieutenante
    gradé gradée dame monsieur touriste généraliste pêcheur complice acteur actrice
    participant participante stagiaire riverain riveraine gestionnaire fleuriste
    démissionnaire proviseur proviseure lauréat lauréate salarié salariée confrère
    consœur distributeur entrepreneur entrepreneuse électricien électricienne commercial
    commerciale correspondant correspondante artisan artisane artiste développeur
    développeuse praticien praticienne mathématicien mathématicienne souscripteur
    fonctionnaire sélectionneur adjoint adjointe brasseur brasseuse individu armateur
    notaire généalogiste hôtelier hôtelière joaillier planteur éditorialiste collègue
    détenteur détentrice ravisseur édile prestataire codétenu imposteur sous-préfet
    sous-préfète volontaire otage plaisancier usager usagère éleveur éleveuse créancier
    créancière liquidateur liquidatrice psychologue utilisateur utilisatrice recteur
    rectrice électeur électrice bijoutier bijoutière ouvrier ouvrière cariste joueur
    joueuse influenceur influenceuse plaignant plaignante modérateur modératrice
    négociant négociante acheteur acheteuse vétérinaire diamantaire résident résidente
    cadre étudiant étudiante enseignant enseignante instituteur institutrice chauffeur
    chauffeuse passager passagère pilote chirurgien chirurgienne pharmacien pharmacienne
    boucher coiffeur coiffeuse plombier menuisier architecte musicien musicienne
    chanteur chanteuse danseur danseuse romancier romancière poète historien historienne
    bourgmestre maïeur leader échevin échevine archevêque cardinal pape curé amiral
    vice-amiral vice-présidente wali intendant doyen compatriote politologue
    climatologue épidémiologiste entraîneur entraîneuse
    sociologue philosophe chimiste physicien physicienne biologiste statisticien
    programmeur programmeuse coordinateur coordinatrice comptable caissier caissière
    livreur soldat marin garde gardien gardienne détenu détenue voleur voleuse escroc
    fraudeur épargnant épargnante abonné abonnée présentateur présentatrice
    chroniqueur chroniqueuse cousin cousine oncle tante neveu nièce grand-mère
    grand-père veuf veuve bénévole donateur donatrice organisateur organisatrice
    manifestant manifestante gréviste émissaire médiateur médiatrice huissier pompier
    pompière prêtre pasteur évêque imam rabbin villageois villageoise agriculteur
    agricultrice vigneron vigneronne restaurateur restauratrice cuisinier cuisinière
    jardinier mécanicien mécanicienne rival rivale successeur prédécesseur vétéran
    initié observateur observatrice réfugié réfugiée aîné aînée bailleur locataire
    propriétaire retraité retraitée ancien ancienne confident confidente membres
    opposition délégation consortium lobby ambassade hôpital clinique laboratoire
    institut musée municipalité préfecture chancellerie famille couple armée rectorat
    entourage direction présidence équipe filiale groupement coopérative fédération
    soignant soignante voix interlocuteur interlocutrice ténor hacktiviste
    collégien collégienne
    holding banque-centrale mutuelle caisse chambre guilde ordre rédaction
    académicien académicienne activiste addictologue agresseur ambulancier ambulancière
    anesthésiste animateur animatrice anthropologue apiculteur arbitre archéologue
    assaillant assaillante assistant assistante athlète aubergiste auditeur auditrice
    automobiliste banlieusard bibliothécaire blogueur blogueuse boxeur boxeuse braqueur
    brocanteur buraliste cadet cadette camarade cambrioleur camionneur cancérologue
    cardiologue casseur champion championne charpentier chasseur chauffard
    chômeur chômeuse cinéaste citadin citadine citoyen citoyenne coauteur collaborateur
    collaboratrice collectionneur comédien comédienne compositeur
    compositrice concepteur conceptrice concierge conducteur conductrice conférencier
    conjoint conjointe constitutionnaliste constructeur contrôleur coureur coureuse
    couvreur créateur créatrice criminologue cryptographe cybercriminel cycliste
    démographe démineur dentiste dessinateur dessinatrice détective djihadiste doctorant
    doctorante douanier douanière dramaturge éboueur écrivaine éducateur
    éducatrice employeur ethnologue ex-ministre exilé exilée féministe fermier fermière
    footballeur footballeuse forain frontalier frontalière garagiste géographe géologue
    graphiste greffier greffière guitariste gynécologue hacker hackeur héritier
    héritière horloger hôte hôtesse humoriste immigré immigrée
    infectiologue informaticien informaticienne initiateur initiatrice instigateur
    instigatrice instit intérimaire internaute interprète intervenant intervenante
    inventeur juré jurée lanceur lanceuse légionnaire libraire lobbyiste magasinier
    malfaiteur maraîcher maraîchère marcheur marcheuse meneur meneuse météorologue
    meurtrier meurtrière migrant migrante moine moniteur monitrice motard motarde
    naturaliste neurologue neuropsychiatre nutritionniste oncologue orthophoniste
    parachutiste parlementaire parrain marraine passant passante patient patiente
    pâtissier pâtissière paysan paysanne pédiatre peintre photographe photojournaliste
    piéton piétonne polémiste politicien politicienne postier postière prévisionniste
    prisonnier prisonnière producteur productrice prof promeneur promeneuse promoteur
    promotrice prostituée protestataire psychanalyste psychiatre psychothérapeute
    randonneur randonneuse rappeur rappeuse réalisateur réalisatrice rebelle récidiviste
    recruteur rédacteur rédactrice religieuse reporter rescapé rescapée réserviste
    routier saisonnier saisonnière scénariste sculpteur secouriste serrurier serveuse
    sinistré sinistrée skieur skieuse skipper spectateur spectatrice sportif
    sportive supporteur supporter surveillant surveillante survivant survivante
    sympathisant sympathisante technicien technicienne tenancier tenancière terroriste
    théologien toxicologue trafiquant trafiquante traducteur traductrice transporteur
    travailleur travailleuse trésorier trésorière urbaniste vacancier vacancière
    vidéaste vigile violoniste virologue visiteur visiteuse viticulteur viticultrice
    voyageur voyageuse youtubeur youtubeuse commune province coalition
    consulat diocèse intersyndicale confédération commissariat intercommunale
""")
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
    confédération commissariat intercommunale constructeur entourage startup marque
    enseigne néobanque distributeur émetteur prestataire éditeur fabricant hébergeur
    fournisseur opérateur exploitant courtier
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
#: Trades and offices by family, so that "the lawyer" may be "Me Roux".
FAMILIES = by_family(
    law="avocat avocate pénaliste conseil défense défenseur bâtonnier",
    justice="""
        procureur procureure magistrat magistrate juge vice-procureur
        vice-procureure parquet parquetier parquetière président présidente
        substitut substitute tribunal accusation""",
    police="""
        officier officière inspecteur inspectrice surintendant surintendante
        commissaire commandant commandante capitaine lieutenant lieutenante colonel
        colonelle lieutenant-colonel lieutenante-colonelle enquêteur enquêtrice
        policier policière gendarme militaire adjudant adjudante sergent sergente
        major brigadier brigadière gradé gradée préfet limier douanier douanière
        détective""",
    head="""
        fondateur fondatrice cofondateur cofondatrice pdg patron patronne dirigeant
        dirigeante directeur directrice président présidente responsable gérant
        gérante chef cheffe propriétaire""",
    politics="""
        ministre député députée sénateur sénatrice rapporteur rapporteure maire
        mairesse élu élue secrétaire gouverneur gouverneure sous-gouverneur
        sous-gouverneure commissaire eurodéputé eurodéputée conseiller
        conseillère édile bourgmestre maïeur échevin échevine""",
    science="""
        analyste chercheur chercheuse expert experte économiste spécialiste
        scientifique professeur professeure universitaire ingénieur ingénieure
        consultant consultante sociologue enseignant
        enseignante""",
    health="""
        médecin docteur praticien praticienne chirurgien chirurgienne urgentiste""",
    labour="syndicaliste délégué déléguée cégétiste cédétiste",
    trade="""
        commerçant commerçante négociant négociante importateur importatrice
        marchand marchande vendeur vendeuse""",
    spokes="porte-parole",
    business="""
        entreprise société plateforme start-up banque compagnie firme groupe studio
        fabricant éditeur assureur courtier opérateur émetteur exploitant""",
    oversight="""
        régulateur gendarme autorité superviseur commission agence office organisme
        institution""",
    kin="""
        mère père fils fille épouse époux femme mari frère sœur compagne compagnon
        veuve veuf oncle tante cousin cousine neveu nièce grand-mère grand-père
        petit-fils ami amie voisin voisine collègue""",
    press="""
        quotidien journal chaîne agence magazine journaliste rédaction reporter
        photographe photojournaliste""",
    union="syndicat association fédération collectif ligue ong",
    accused="accusé accusée prévenu prévenue suspect suspecte détenu détenue",
    harmed="victime plaignant plaignante",
)
