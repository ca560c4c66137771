"""French words and phrases of page furniture, written for this project.

Lower case, without accents or punctuation; ``0`` stands for any number.
"""

from __future__ import annotations

from cryptonews_nlp._words import listed
from cryptonews_nlp.calendar import CALENDARS

FUNCTION_WORDS = """
a afin ainsi alors apres au aussi autre autres aux avant avec avait avaient ayant c
car ce ceci cela celle celui ces cet cette ceux chez comme contre d dans de deja
depuis des deux dit donc dont du elle elles en encore entre est et etaient etait ete
etre eux fait font il ils j je l la le les leur leurs lors lui m mais me meme moins
mon n ne ni nos notre nous on ont ou par parce pas pendant peu peut plus pour pourrait
qu quand que quel quelle qui s sa sans se selon sera ses si son sont sous sur t tandis
tous tout toute toutes tres un une vers vos votre vous y
"""

#: Function words that Spanish, Italian, Portuguese or Catalan texts hold too.
NEIGHBOURS = """
a c contre d de en entre je l la le m me n ne on par que qui s sa se ses si son sur t
te toute tu un y
"""

#: Phrases of pages that sites show to robots, or where they moved an article.
WALLS = listed("""
    verification de votre navigateur | verifions que vous etes humain | verifier que
    vous etes humain | verifiez que vous etes humain | vous n etes pas un robot |
    vous etes un robot | activer javascript et les cookies pour continuer | veuillez
    activer javascript | javascript est desactive dans votre navigateur | acces
    refuse vous n avez pas | trafic inhabituel provenant de votre | completez le
    captcha | page que vous recherchez n existe pas | 0 acces interdit | page a ete
    deplacee | site est rendu prive par | erreur interne du serveur | abonnez vous pour
    debloquer cet article
""")

#: How a line ends that says that there is no such page.
MISSING_PAGES = listed("""
    page introuvable | page non trouvee | page est introuvable | page n existe pas |
    page n existe plus | page demandee n existe pas | page n a pas ete trouvee | page
    n est plus disponible
""")

CUES: dict[str, tuple[str, ...]] = {
    "navigation": listed("""
        accueil | menu | rechercher | recherche | aller au contenu | passer au contenu
        | passer au contenu principal | se connecter | s identifier | connexion |
        deconnexion | s inscrire | mon compte | mon espace | profil | fermer | retour
        | retour en haut | haut de page | suivant | precedent | lire la suite | voir
        plus | voir tout | tout voir | afficher plus | en savoir plus | partager |
        partager sur | partager cet article | partagez | facebook | twitter | courriel
        | imprimer | envoyer par mail | copier le lien | sauvegarder | enregistrer |
        ecouter | ecouter cet article | commentaires | commentaire | 0 commentaires |
        laisser un commentaire | commenter | voir les commentaires | reagir | repondre
        | signaler | signaler un contenu | suivez nous | suivre | mots cles |
        etiquettes | rubriques | rubrique | categories | categorie | classe dans |
        sommaire | table des matieres | dans cet article | langue | francais | mode
        sombre | parametres | nous contacter | contact | contacts | a propos | qui
        sommes nous | recrutement | plan du site | flux rss | archives | lien source |
        diaporama | photos | video | videos | balados | actualites | actualite |
        sports | economie | politique | monde | international | culture | opinions |
        societe | meteo | marches | faits divers | sante | sciences | arts | edition |
        chargement | taille du texte | zoom | lecture zen | annuler | vous devez etre
        connecte | votre adresse e mail ne sera pas publiee | les champs obligatoires
        | page 0 sur 0 | newsletter | boutique | panier | avis de deces | temps de
        lecture | reserve aux abonnes | le journal numerique | autres langues |
        choisir la langue | selection de la langue | accessibilite
    """),
    "promotion": listed("""
        jeu | gagnez | un week end | je m inscris | il vous reste | offert | offerte |
        precommandez | sponsorisee | voir l offre | bon d achat | tentez votre chance |
        publicite | annonce | annonces | contenu sponsorise | sponsorise | partenaire
        | contenu partenaire | en partenariat avec | communique | s abonner | abonnez
        vous | abonnez | je m abonne | abonnement | abonnes | newsletter | newsletters
        | infolettre | infolettres | inscrivez vous | s inscrire | inscription |
        recevez | dans votre boite mail | votre boite | chaque matin | essai gratuit |
        gratuit | gratuitement | telechargez | telecharger l application | l
        application | app store | google play | profitez | offre | offre speciale |
        offre limitee | code promo | bonus | reduction | promotion | bons plans |
        achetez | acheter | decouvrez | decouvrir | soutenez | soutenez nous | faire
        un don | adherez | devenez membre | rejoignez | rejoignez nous | suivez nous |
        suivez | telegram | deja abonne | pour lire la suite | la suite apres la
        publicite | apres la publicite | lire la suite apres | liens affilies |
        affiliation | capital a risque | ne manquez | ne ratez | cliquez ici | sans
        engagement | acces illimite | a partir de 0 | par mois | lisez l esprit libre
        | notre chaine | sur nos partenaires | offrez moi | cet article vous a plu |
        vous a plu | restez informe | activez les notifications | alertes | concours |
        jeu concours | meilleure plateforme | regardez | participez | webinaire |
        en cours sur un autre appareil | sur un seul appareil a la fois |
        avec ce compte sur un autre appareil | ne plus voir ce message |
        continuez a lire ici | utilisez ce compte a plusieurs | modifier votre mot de
        passe
    """),
    "legal": listed("""
        tous droits reserves | droits reserves | droit d auteur | copyright | mentions
        legales | conditions generales | conditions d utilisation | cgu | cgv |
        politique de confidentialite | confidentialite | vie privee | donnees
        personnelles | vos donnees | vos choix | cookies | cookie | gestion des
        cookies | politique de cookies | parametrer les cookies | tout accepter |
        accepter | refuser | tout refuser | continuer sans accepter | consentement |
        avertissement | ne constitue pas un conseil | ne constitue en aucun cas |
        conseil en investissement | conseil financier | a titre informatif | titre
        purement informatif | a vos propres risques | perte en capital | risque de
        perte | reproduction interdite | toute reproduction | reproduction |
        autorisation | licence | marques deposees | charte | charte d ethique |
        deontologie | rectifications | agree par | enregistre aupres | siege social |
        rcs | capital social | performances passees | n engage que | n engagent que |
        contact presse | contacts presse | relations presse | relations avec les
        medias | renseignements | personnes ressources | source | pour plus d
        informations | a propos de | a propos de l | rgpd | cnil | issn | directeur de
        la publication | depeche | traduit de | les commentaires sont reserves | les
        commentaires sont moderes | moderation | tiers | nous utilisons | votre
        navigateur | en vous inscrivant | vous acceptez | cppap
    """),
    "related": listed("""
        a lire aussi | lire aussi | lire egalement | a lire egalement | a lire | a
        lire ailleurs | lisez aussi | a voir aussi | voir aussi | voir egalement | a
        ecouter | articles lies | articles similaires | article precedent | article
        suivant | sur le meme sujet | sur le meme theme | dans la meme rubrique | les
        plus lus | les plus consultes | plus lus | les plus partages | tendances |
        derniers articles | dernieres actualites | dernieres nouvelles | a la une | a
        ne pas manquer | recommande pour vous | nos recommandations | vous aimerez
        aussi | vous aimerez | ces articles pourraient vous interesser | pourrait vous
        interesser | pourraient vous interesser | pour aller plus loin | plus d
        articles | plus d actualites | ailleurs sur le web | ailleurs | en bref | en
        continu | fil info | le fil | relire | notre dossier | dossier | en direct |
        les dernieres infos | autres articles | notre selection | dans l actualite | l
        actu en continu | sur le web | lire notre | lire plus
    """),
    "caption": listed("""
        photo | photos | photo d illustration | image d illustration | image |
        illustration | credit | credit photo | credits | archives | photo d archives |
        capture d ecran | afp | reuters | ap | getty images | shutterstock | unsplash
        | document remis | dr | photo prise | ici | legende | graphique | infographie
        | source | a gauche | a droite | au centre
    """),
    "byline": listed("""
        par | publie | publie le | publie par | mis a jour | mis a jour le | mise a
        jour | maj | modifie le | derniere mise a jour | derniere modification |
        redige par | ecrit par | redaction | la redaction | journaliste |
        correspondant | correspondante | envoye special | envoyee speciale | notre
        correspondant | avec afp | avec reuters | avec agences | min de lecture |
        minutes de lecture | mn de lecture | temps de lecture | lecture 0 min | il y a
        0 heures | il y a 0 minutes | il y a 0 jours | propos recueillis | propos
        recueillis par | temps de lecture 0 min | auteur | cree le | poste le | poste
        par | texte de | un billet de | signe | reportage | edite par | version
        francaise
    """),
}

#: What announces a link to another article (regular expressions).
LINKS = listed(r"""
    [AÀ] lire aussi | [AÀ] LIRE AUSSI | Lire aussi | LIRE AUSSI | Lire également |
    [AÀ] lire également | [AÀ] LIRE ÉGALEMENT | [AÀ] lire ?: | Lire ?: | Lisez aussi |
    Voir aussi ?: | VOIR AUSSI | [AÀ] voir aussi | [AÀ] VOIR AUSSI | Sur le même sujet |
    SUR LE MÊME SUJET
""")

#: What begins other page furniture in the middle of a line (regular expressions).
INLINE = listed(r"""
    Publicité | PUBLICITÉ | La suite après la publicité | La suite après cette
    publicité | Abonnez-vous | Inscrivez-vous à | Suivez-nous sur | Suivez toute
    l'actualité | Découvrez nos | Découvrez notre | Partager cet article | Pour aller
    plus loin | Tous droits réservés | Reproduction interdite | Toute reproduction |
    \((?:[Aa]vec )?[Rr]eportage | \([Rr]édigé par | \([ÉEée]dité par |
    \([Vv]ersion française | \([Aa]vec la contribution d
""")

#: How the caption of a picture or film begins (regular expressions).
CAPTION_OPENS = listed(r"""
    Photo d['’]archives | ARCHIVES?\s?[-–—] | Photo d['’]illustration | Légende ?: |
    Image d['’]illustration | Crédits? (?:photos?|images?) ?:
""")

#: How a link to a film or another article begins, and how one ends.
LINK_OPENS = listed(r"""
    [ÀA] relire ?: | Relire ?: | Notre dossier ?: | Regarder ?: | Revoir ?: |
    Voir la vidéo ?:
""")
LINK_NOTES = listed(r"""
    \((?:nouvelle fenêtre|nouvel onglet|lien externe)\) |
    \((?:s['’]ouvre|ouverture) dans une? (?:nouvelle fenêtre|nouvel onglet)\)
""")
LINK_ENDS = listed(r"""
    Lire la suite | LIRE LA SUITE | Lire plus | Lire l['’]article |
    Continuer la lecture | [-–—] Regarder sur [A-ZÀ-Ý]\S+(?: [A-ZÀ-Ý]\S+)?
""")

#: What ends the caption of a picture where a page was flattened: nothing in French.
CREDIT_ENDS: tuple[str, ...] = ()

#: Words that begin sentences, and within a heading hardly anything else.
OPENERS = listed("""
    Il | Elle | On | Ils | Elles | Ce | Cet | Cette | Ces | Cela | Mais | Car | Pour |
    Depuis | Selon | Après | Avant | Dans | Sur | Si | Quand | Lors | Alors | Aussi |
    Ainsi | Pourtant | Cependant | Toutefois | Deux | Trois | Quelque | Plusieurs |
    Pas | Plus | Sous | Chez | Avec | Sans | Et | Son | Sa | Ses | Leur | Leurs |
    Nous | Vous | Je | Que | Parmi | Face | Malgré | Toute | Tout | Tous
""")
#: Those that stand in names too: "Jean Le Goff".
ARTICLES = listed("Le | La | Les | Un | Une | Des | Du | Au | Aux | En | À | A")
#: Words that lost their vowel before the next: "L'enquête", "Qu'il".
ELIDED = ("[LDCJSN]['’]", "Qu['’]")

#: Whether headings may capitalise every word.
TITLE_CASE = False

#: What an editor says of the article below it (regular expressions). An « enquête »
#: is left out, to which the police contribute.
NOTES = listed(r"""
    ^[^"“«]*\b(?:a|ont) contribué à (?:cet article|ce reportage)(?:
    depuis [^.,;]{1,40})?\s?(?:[.;]|$) |
    ^\W*cet article (?:a été|est)(?:
    (?:initialement|d['’]abord))? (?:mis à jour|publié|paru|corrigé|modifié|actualisé) |
    ^\W*\((?:reportage|rédigé|édité|version française|avec la contribution)\b |
    ^\W*(?:note de la rédaction|rectificatif|erratum)\b[^:"“«]{0,30}: |
    ^\W*mise à jour[^.]{0,30}: (?:ajout|correction|mise à jour)
""")

#: Letters that are raised behind a number.
RAISED = ("e", "er", "re", "ère", "ème", "nde")

#: Words that end no line: a scraper broke it around the next element.
OPEN_ENDS = listed("""
    le | la | les | un | une | des | du | de | au | aux | à | en | dans | sur | pour |
    par | avec | et | ou | que | qui | dont | ce | cette | ces | son | sa | ses | leur |
    leurs | sont | ont | est
""")

#: How a sentence begins that calls on the reader (regular expressions).
CALLS = listed(r"""
    inscrivez-vous | abonnez-vous | suivez-nous | rejoignez-nous |
    rejoignez (?:notre|nos) | retrouvez (?:notre|nos|tous nos|toutes nos) |
    suivez (?:notre|nos) | découvrez (?:notre|nos) | écoutez (?:notre|nos) |
    ne manquez pas (?:notre|nos) | dites-nous | partagez (?:vos|votre avis) |
    donnez(?:-nous)? votre avis | laissez(?:-nous)? un commentaire | réagissez |
    recevez (?:notre|nos|chaque|toute) |
    suivez [^.!?:\n]{2,60} sur (?:twitter|facebook|instagram|linkedin|telegram|x) |
    soutenez(?:-nous| notre) | faites un don | téléchargez notre |
    (?:si )?(?:vous avez aimé|cet article vous a plu|vous aimez) cet article |
    aidez-nous à | écrivez-nous | envoyez-nous
""")

#: How a sentence begins or goes on that states a site's terms (regular expressions).
TERMS = listed(r"""
    (?:ce|notre) site (?:web )?utilise des cookies | nous utilisons des cookies |
    en (?:poursuivant|continuant|cliquant|vous abonnant)[^.]{0,60} vous acceptez |
    tous droits réservés | (?:toute )?reproduction[^.]{0,60} interdite |
    (?:ses|les|ces) contenus n['’]engagent pas |
    les (?:propos|opinions)[^.]{0,60} n['’]engagent que |
    (?:cet article|cette page) (?:est protégée?|contient des liens) |
    nous pouvons (?:percevoir|recevoir|toucher) une commission |
    pour (?:lire|consulter) (?:la suite|l['’]intégralité|cet article)[^.]{0,40}
    abonn\w+
""")

#: Headings above the comments of readers.
COMMENTS = listed("""
    0 commentaires | 0 commentaire | commentaires 0 | 0 reactions | 0 reaction |
    reactions 0 | commentaires | les commentaires | vos commentaires | vos reactions
""")
#: Those before the title of what is commented on, as WordPress sets them.
COMMENTS_ON = listed("""
    0 reflexions sur | 0 reflexion sur | 0 reflexions au sujet de | 0 reflexion au sujet
    de | 0 reponses a | 0 reponses sur | 0 reponse sur | 0 commentaires sur
""")

#: What stands before the author's name.
AUTHOR_MARKS = listed(
    "par | redige par | ecrit par | publie par | un billet de | texte de"
)

#: What leads to the author in any byline, and what may stand before it there.
BY = ("par",)
BYLINE_LEADS = ("propos recueillis",)
#: What joins two authors, and what leads from them to where they write.
AND = ("et",)
#: Small words inside names of people and bodies.
WITHIN_NAMES = ("de", "la", "le", "du", "et")
PLACE_LEADS = ("à",)
#: Between the number of a page and that of the last one.
PAGE_OF = ("sur", "de")
#: How months begin, in full and cut short (regular expressions).
MONTH_STEMS = listed("""
    jan | f[ée]v | mar | avr | mai | jui | ao[uû] | sep | oct | nov | d[ée]c
""")

#: What stands before "par" where its name is no author's.
NOT_AUTHORS = listed("""
    photos? | photographies? | images? | illustrations? | infographies? | vidéo |
    édité | relu | traduit | présenté | animé | mis [àa] jour | initialement publié
""")

#: Words of offices, desks and headings, of which no name of a person consists.
NOT_NAMES = listed("""
    pour | avec | dans | sur | avant | apres | pendant | sans | entre | diffusion |
    immediate | communique | presse | bureau |
    procureur | procureure | parquet | ministere | prefecture | police | gendarmerie |
    tribunal | service | redaction | journal | publie | auteur | direction |
    departement | mairie | agence | actualites | actualite | universite | ville |
    exclusif | enquete | reportage | mis | modifie
""")

#: What stands before an agency whose copy was used.
SHARED_WITH = ("avec",)

#: Nouns of those who write, which stand behind their names without a comma.
JOBS = listed("""
    journaliste | reporter | reportrice | correspondant | correspondante | rédacteur
    | rédactrice | chroniqueur | chroniqueuse | éditorialiste
""")

#: What stands before such a noun ("grand reporter").
DESKS = listed("""
    grand | grande | notre | chef | cheffe | ancien | ancienne
""")

#: Words that stand beside a date of publication, without accents.
BESIDE_DATES = (
    listed("""
    publie | publiee | le | la | a | du | mis | mise | jour | maj | modifie |
    modifiee | actualise | poste | cree | paru | parution | derniere | modification
    | date | et | h | heures | heure | de | he | hae | hne
""")
    + CALENDARS["fr"].weekday_names
)

# Labels that agencies set before a headline, in capitals: « LEAD 2- ».
WIRE_LABELS = listed("""
AVANT-PAPIER | CORRIGÉ | ENCADRÉ | FICHE | LEAD | PAPIER GÉNÉRAL | POINT | PRÉCISION
| RECTIFICATIF | REPRISE | SYNTHÈSE
""")

#: What offices set before the headline of what they send to the press.
RELEASE_LABELS = listed("""
    communiqué(?: de presse)? | pour diffusion immédiate | (?:avis|invitation)
    (?:aux médias|à la presse)
""")

#: Headings inside of articles that are never an article's title.
SECTIONS = listed("""
    points cles a retenir | points cles | les points cles | points essentiels | les
    points essentiels | a retenir | points a retenir | ce qu il faut retenir | ce qu il
    faut savoir | ce que l on sait | l essentiel | l essentiel de l actu | l info en
    bref | en bref | en resume | en synthese | resume | le resume | synthese | en deux
    mots | en quelques mots | introduction | sommaire | au sommaire | table des matieres
    | conclusion | contexte | le contexte | rappel des faits | les faits | faits
    saillants | chiffres cles | les chiffres cles | dans cet article | pourquoi c est
    important | faq | foire aux questions | questions frequentes | a propos | publicite
    | avertissement | pour aller plus loin | communique de presse | communique | pour
    diffusion immediate | actualites | actualite | exclusif | analyse | opinion |
    tribune | enquete | decryptage | reportage | entretien | interview
""")

#: An age behind the name of a person (regular expressions).
AGES = listed(r"""
    (?:âgée? de )?[1-9]\d ans
""")

#: Labels of lines at the top of a saved article ("Auteur : …"), by field.
LABELS: dict[str, tuple[str, ...]] = {
    "title": listed("titre"),
    "author": listed("auteur | auteurs | autrice | par | redige par | ecrit par"),
    "published": listed("date | publie | publie le | date de publication"),
    "source": listed("source | journal | media"),
    "url": listed("url | lien | adresse"),
}
