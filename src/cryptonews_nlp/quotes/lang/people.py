"""Human nouns and bodies that the press lets speak. Lists written for this project."""

from __future__ import annotations

from cryptonews_nlp._words import words

ENGLISH = words("""
    person people man woman boy girl official officials spokesperson spokesman
    spokeswoman minister president director chief head officer prosecutor lawyer
    attorney judge analyst expert source sources witness victim resident critic
    critics supporter senator lawmaker mayor governor secretary ambassador professor
    researcher scientist doctor teacher student worker employee investor trader
    founder co-founder executive manager chairman chairwoman ceo author writer
    journalist reporter editor police officers investigators detective company firm
    exchange agency regulator court government ministry department bank union party
    group organisation organization association body authority authorities platform
    office commission committee team client customer user neighbour neighbor mother
    father son daughter wife husband brother sister friend colleague partner
    consultant adviser advisor commissioner inspector superintendent captain
    lieutenant colonel general sergeant constable defendant plaintiff suspect hacker
    member leader candidate campaign activist veteran farmer owner operator
    engineer developer economist counsel barrister solicitor magistrate bureau
    banker strategist shopkeeper postman listener trustee competitor representative mum
    assistant diplomat clerk waiter associate staffer miner dealer seller reader auditor
    juror delegate broker grocer contributor lobbyist treasurer schoolteacher councillor
    hunter campaigner dissenter aide fisherman docker whistleblower participant groom
    landlord parent tenant driver passenger pilot nurse surgeon physician pharmacist
    baker butcher barber hairdresser plumber electrician carpenter builder architect
    designer artist musician singer actor actress dancer novelist poet historian
    sociologist psychologist philosopher chemist physicist biologist mathematician
    statistician programmer coder coordinator supervisor accountant cashier courier
    soldier sailor guard warden prisoner inmate hostage kidnapper robber thief burglar
    fraudster scammer buyer shareholder holder creditor debtor borrower saver user
    player gamer streamer influencer blogger columnist commentator presenter host guest
    cousin uncle aunt nephew niece grandmother grandfather grandson widow widower
    boyfriend girlfriend roommate classmate volunteer donor organiser organizer
    protester demonstrator unionist councilwoman councilman envoy negotiator mediator
    liquidator receiver administrator notary bailiff coroner ranger firefighter
    paramedic priest pastor rabbi imam bishop nun staff villager local islander
    subscriber viewer listener punter bookmaker trader speculator landowner rancher
    brewer hotelier restaurateur chef cook gardener mechanic rival peer successor
    predecessor veteran insider outsider observer pundit dissident refugee migrant
    opposition council coalition delegation consortium lobby embassy hospital clinic
    laboratory institute foundation museum airline carmaker retailer publisher studio
    subsidiary family couple household army navy municipality hall prefecture chamber
""")

FRENCH = words("""
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
    fraudeur actionnaire épargnant épargnante abonné abonnée présentateur présentatrice
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
    soignant soignante voix interlocuteur interlocutrice ténor hacktiviste lycéenne
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

#: Names of social networks and messengers, lower case, word by word: no exchange and
#: no bank is meant by them.
PLATFORMS = words("""
    x twitter facebook meta instagram tiktok youtube reddit discord linkedin threads
    bluesky mastodon truth social whatsapp telegram signal snapchat medium twitch
    messenger viber weibo
""")

#: Surnames that a court gives a victim whom it does not name.
UNNAMED = words("doe roe")
