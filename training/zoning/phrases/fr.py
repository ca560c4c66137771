"""Page furniture in French, invented; see the package for its slots."""

# ruff: noqa: E501, SIM905 - tables of phrases, one bar between two of them

from __future__ import annotations

SITES = (
    "Le Courrier des Dunes|CryptoGazette|La Dépêche du Port|L'Écho des Alpes|"
    "Chaîne & Marchés|Le Quotidien du Ponant|Bloc Infos|Gazette du Littoral|Le Phare|"
    "Actu Jetons|La Tribune de l'Estuaire|Le Moniteur numérique".split("|")
)
MENU = (
    "Accueil|Actualités|À la une|Monde|France|Europe|Politique|Économie|Société|"
    "Justice|Faits divers|Police|Bourse|Marchés|Argent|Tech|Sciences|Santé|Sport|Culture|"
    "Opinions|Débats|Idées|Style|Voyages|Météo|Vidéos|Podcasts|Jeux|Mots croisés|Emploi|"
    "Immobilier|Auto|Obsèques|Bitcoin|Ethereum|Altcoins|DeFi|NFT|Minage|Régulation|"
    "Apprendre|Guides|Cours|Plateformes|Portefeuilles|Agenda|Communiqués|Qui sommes-nous|"
    "Contact|Publicité|Recrutement|Newsletters|Le journal|S'abonner|Se connecter|Mon "
    "compte|Rechercher|Menu|Plus|Régions|Ma commune|Éducation|Environnement|Enquêtes|"
    "Photos|Courrier des lecteurs|Archives|Boutique|Aide|Produits|Entreprise|Partenaires|"
    "Développeurs|Communauté|Blog|Abonnés|En direct|Dossiers|Vrai ou faux|Cuisine|"
    "Consommation|Annonces légales|Carnet|Magazine|Services|Lexique|Comparatifs".split(
        "|"
    )
)
TOOLS = (
    "Aller au contenu principal|Passer au contenu|☰ Menu|Rechercher…|Recherche|Ouvrir le "
    "menu|Partager|Partager cet article|Partager sur Facebook|Partager sur X|Tweeter|"
    "Envoyer par mail|Imprimer|Copier le lien|Facebook Twitter LinkedIn WhatsApp "
    "Courriel|Partager : Facebook X Telegram|Enregistrer l'article|Écouter cet article|"
    "Écouter · {n} min|Taille du texte : A A A|Commentaires ({n})|{n} commentaires|"
    "Laisser un commentaire|Voir les commentaires|Réagir à cet article|Répondre|Votre "
    "adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *|"
    "Vous devez être connecté pour commenter.|Nom *|E-mail *|Site web|Enregistrer mon "
    "nom dans le navigateur pour mon prochain commentaire.|Haut de page|Charger plus|"
    "Voir plus|Précédent|Suivant|Mots-clés : bitcoin, police, escroquerie|Classé dans : "
    "Justice, Cryptos|Thèmes : régulation plateformes|Dans cet article|Sommaire|Table "
    "des matières|Français|English|Choisir la langue|Thème|Mode sombre|Suivre|Suivez-"
    "nous|Lien source|Signaler une erreur|Cet article vous a-t-il été utile ? Oui Non|"
    "Image {n} sur {n}|Fermer|Lecture|Cliquez pour agrandir|Page {n} sur {n}|Édition : "
    "Nationale|Connexion Inscription|Annuler|Filtrer|Trier par : plus récents|J'aime|"
    "{n} partages|{n} vues|Ajouter aux favoris|Le journal numérique|Activer JavaScript|"
    "Partager cet article :|Article réservé aux abonnés|Offrir cet article|Chargement…"
).split("|")
PROMOTION = (
    "Publicité|PUBLICITÉ|- Publicité -|La suite après cette publicité|La suite de cet "
    "article après la publicité|Contenu sponsorisé|Sponsorisé : achetez {asset} sans "
    "frais pendant {n} jours.|Abonnez-vous à notre newsletter|Inscrivez-vous à "
    "l'infolettre de {site} et recevez l'essentiel chaque matin dans votre boîte mail.|"
    "Recevez {site} par courriel. Votre adresse :|Abonnez-vous à partir de {n} € par "
    "mois, sans engagement|Déjà abonné ? Connectez-vous|Il vous reste {n} % de cet "
    "article à lire. La suite est réservée aux abonnés.|Téléchargez notre application "
    "pour ne rien manquer|Disponible sur l'App Store|Disponible sur Google Play|"
    "Rejoignez notre chaîne Telegram|Suivez-nous sur X et Facebook pour ne rien rater "
    "de l'actualité.|Soutenez un journalisme indépendant dès {n} € par semaine|Cet "
    "article vous a plu ? Offrez-nous un café.|Achetez du {asset}|Ouvrez un compte et "
    "profitez d'un bonus de bienvenue de {n} %. Conditions applicables.|{n} 000 "
    "utilisateurs nous font confiance. Pourquoi pas vous ?|Je m'abonne|J'en profite|En "
    "savoir plus|Soldes : jusqu'à {n} % de remise sur les portefeuilles matériels.|Quelle "
    "plateforme choisir ? Notre comparatif des {n} meilleures.|Gagnez vos places pour "
    "le salon de {town}|Devenez membre et lisez sans publicité.|Cette page peut contenir "
    "des liens affiliés.|Activez les notifications pour suivre nos alertes.|Regardez "
    "notre dernière vidéo : {headline}|La Matinale : l'essentiel en cinq minutes.|"
    "Protégez vos jetons avec le nouveau portefeuille {site}.|Contenu proposé par notre "
    "partenaire.|Offre limitée : {n} semaines pour {n} €|Accès illimité à {site}. "
    "Résiliable à tout moment.|acheter du {asset} en ligne|meilleure plateforme {asset} "
    "en {town}|Ne ratez plus aucune info, inscrivez-vous.|Annonce|Jeu concours : "
    "{n} abonnements à gagner"
).split("|")
LEGAL = (
    "© {year} {site}. Tous droits réservés.|Copyright {year} {site}|{site} est une marque "
    "déposée.|Mentions légales|Conditions générales d'utilisation|CGU|CGV|Gestion des "
    "cookies|Politique de confidentialité|Données personnelles|Charte déontologique|"
    "Accessibilité : non conforme|Avertissement : ces informations ne constituent pas un "
    "conseil en investissement. Les cryptoactifs sont volatils et vous pouvez perdre "
    "votre capital.|Les opinions exprimées n'engagent que leurs auteurs et non {site}.|"
    "Article publié à titre purement informatif. Faites toujours vos propres recherches "
    "avant d'investir.|Toute reproduction, même partielle, est interdite sans "
    "autorisation.|Nous utilisons des cookies pour améliorer votre expérience. En "
    "poursuivant votre navigation, vous acceptez leur dépôt.|Avec votre accord, nos {n} "
    "partenaires et nous déposons des traceurs sur votre appareil. Ils servent à mesurer "
    "l'audience et à afficher des publicités adaptées à vos centres d'intérêt.|Les "
    "cookies nécessaires au fonctionnement du site ne peuvent pas être désactivés.|Ces "
    "traceurs comptent les visites et nous aident à améliorer nos pages. Les données sont "
    "agrégées.|Vous pouvez retirer votre consentement à tout moment dans les paramètres.|"
    "Tout accepter|Tout refuser|Paramétrer mes choix|Continuer sans accepter|Toujours "
    "actif|Cookies publicitaires|Mesure d'audience|Liste des partenaires|{site}, société "
    "enregistrée sous le numéro {n}{n}{n}.|Siège social : {n}, quai des Brumes, {town}. "
    "RCS {town} {n}{n}{n}.|Contact presse : 01 99 00 {n} {n}|Pour tout renseignement, "
    "écrire à presse@example.org|À propos de {site} : fondé en {year}, {site} couvre la "
    "finance numérique dans {n} pays.|Directeur de la publication : {name}|Investir "
    "comporte un risque de perte en capital.|En vous inscrivant, vous acceptez nos "
    "conditions et la réception d'offres.|Reproduction interdite|Commission paritaire : "
    "{n}{n} C {n}{n}|Les commentaires sont modérés. Charte de modération."
).split("|")
RELATED = (
    "À lire aussi|Lire aussi|Sur le même sujet|Articles liés|Articles similaires|Les plus "
    "lus|Tendances|Dernières actualités|À la une|Vous aimerez aussi|Recommandé pour vous|"
    "Pour aller plus loin|Dans la même rubrique|En continu|À ne pas manquer|Ailleurs sur "
    "le web|Derniers articles|Voir aussi|Plus d'articles|Notre sélection|À lire également|"
    "Les plus partagés|L'actu en direct|Nos dossiers|Ça peut vous intéresser|LIRE AUSSI"
).split("|")
INLINE_RELATED = (
    "Lire aussi : {headline}|À lire aussi : {headline}|À LIRE AUSSI : {headline}|Voir "
    "aussi : {headline}|Lire également : {headline}|Lire aussi {headline}|Sur le même "
    "sujet : {headline}|>> À lire : {headline}"
).split("|")
BYLINE = (
    "Par {name}|par {name}, {site}|{name}|{name} | {date}|Par {name} • {date} • Lecture "
    "{n} min|Publié le {date}|Publié le {date} à {time}, mis à jour le {date} à {time}|Mis "
    "à jour le {date}|Dernière mise à jour :|{date}|{date} {time}|Posté le {date} par "
    "{name}|Rédigé par {name}|{name}, correspondant à {town}|De notre envoyée spéciale à "
    "{town}, {name}|Temps de lecture : {n} minutes|Par {name} et {name}|{name} avec AFP|"
    "La rédaction avec AFP|Il y a {n} heures|{name} est journaliste à {site}, où elle suit "
    "la justice et la finance numérique.|Propos recueillis par {name}|{town}, le {date}|"
    "{site} | {date}|Par {site} avec agences"
).split("|")
CAPTION = (
    "Photo : {name}/{site}|Le siège de la société à {town}. Photo {name}|{name} devant le "
    "tribunal de {town}, mardi. (Photo {name}/AFP)|Image d'illustration : Shutterstock|Un "
    "policier transporte des ordinateurs saisis à {town}. DR|Photo d'archives. {site}|"
    "{name}, en {year}. © {name}|Les enquêteurs sur place, à {town}. Crédit photo : {name}|"
    "Illustration {name}|L'arrivée du prévenu au palais de justice. REUTERS/{name}|Le "
    "cours de {asset} depuis {year}. Source : {site}|Crédits : {name} / Unsplash|{name} "
    "entouré des enquêteurs de {town}|Capture d'écran du faux site. Image {site}|Les "
    "représentants de {site} lors d'une session en ligne."
).split("|")
SUBHEADS = (
    "Les faits|Une longue enquête|La suite|Contexte|Les réactions|Le mode opératoire|"
    "Points clés à retenir|Ce qu'il faut retenir|Sur la piste de l'argent|Pourquoi c'est "
    "important|Une coopération entre pays|Conclusion|Questions fréquentes|Des victimes "
    "par dizaines"
).split("|")
TOWNS = "Lille|Nantes|Genève|Dakar|Namur|Québec|Nice|Metz|Tunis|Rennes".split("|")
NOTICES = (
    "Cet article n'est pas disponible dans votre langue. Une traduction automatique est "
    "proposée.|Cette page n'est pas encore adaptée à votre région.|Vous lisez l'édition "
    "internationale.|Cet article a été publié il y a plus de {n} ans.|Il vous reste {n} "
    "articles gratuits ce mois-ci.|Un compte est nécessaire pour suivre ce thème.|La "
    "traduction automatique peut contenir des erreurs.|Votre navigateur n'est pas à "
    "jour.|Cette vidéo n'est pas disponible à {town}.|Le site a besoin de scripts pour "
    "fonctionner."
).split("|")
ANCHORS = (
    "acheter {asset} par carte|meilleur portefeuille {asset} {year}|comment miner du "
    "{asset}|cours du {asset} en direct|acheter {asset} en france|calculer ses impôts "
    "crypto|comparatif des plateformes {year}|bonus casino {asset}"
).split("|")
LISTS = (
    "{date} – {town}, palais de justice|{n}. {name}, {n}0 points|{town} : {n} "
    "interpellations|{name} ({town}) {n} voix|{n} ordinateurs, {n} téléphones et {n} "
    "disques durs|{asset} : {n} jetons|Le {n} mars – tribunal de {town}|Total : {n},{n} "
    "millions d'euros|{n} ans pour {name}|Étape {n} : déplacer les jetons|Q : Qui est "
    "derrière ?|R : Personne ne le sait."
).split("|")
LIST_INTROS = (
    "Le calendrier :|Les saisies :|Les résultats :|Voici ce qui a été trouvé :".split(
        "|"
    )
)
MORE_PROMOTION = (
    "Le livre de {name} sur la fraude paraît en mai. Précommandez-le.|DIAPORAMA : {n} "
    "chiens qui ont volé la vedette|NEWSLETTER Le Brief : chaque soir à 18 h, "
    "l'essentiel. Je m'inscris|Investissez mieux avec {site} Pro. « 10/10 » - {name}|Notre "
    "balado revient pour une saison {n} : écoutez-le sur toutes les plateformes.|Annonce : "
    "assurez votre portefeuille pour moins d'un café par jour.|Victime d'une escroquerie ? "
    "Notre partenaire juridique vous rappelle gratuitement.|Aujourd'hui seulement : un an "
    "de {site} pour {n} €|Une information à partager ? Écrivez à {name} : "
    "infos@example.org|{site} Pro : demandez une démonstration.|Vous recrutez ? Publiez "
    "votre offre avec {site}.|Article réservé aux abonnés : il vous reste {n} % à lire|"
    "Présenté par la banque {site} : un crédit en dix minutes."
).split("|")
QUOTED_PROMOTION = (
    "« La seule appli que j'ouvre deux fois par jour » - {name}. Essayez {site} {n} jours "
    "gratuitement.|🎁 {n} € offerts à l'ouverture d'un compte {site}. Voir conditions."
    "|AUJOURD'HUI SEULEMENT : {site} à 1 €. « Ça les vaut. »|« La meilleure lettre de "
    "{year} » : rejoignez {n} 000 lecteurs de {site}|~ Sponsorisé par {site}. « Vos clés, "
    "vos jetons. » ~|EN IMAGES : {n} chats au bureau. Le n° {n} : « Je travaille ici. »|"
    "À lire aussi chez nos partenaires : {n} façons de gagner en dormant (Sponsorisé)|[Jeu] "
    "« Trouvez le code » et gagnez un séjour à {town}|{site} en direct : {town}, le {date}. "
    "Billets dès {n} €.|Si ce billet vous a aidé, un café ☕ est bienvenu (ou 0,0{n} BTC).|"
    "Commerçants, annoncez dans {site}.|Écoutez nos balados ! « La planque », épisode {n}"
).split("|")
#: Readers' comments: who and when, then what.
COMMENT_HEADS = (
    "{name} dit :|{name} · il y a {n} heures|{name} a écrit le {date}|{name}|Répondre à "
    "{name}|{date} à {time}|il y a {n} heures|{n} points".split("|")
)
COMMENTS = (
    "J'ai perdu {n}00 euros avec ces gens-là, personne ne m'a jamais rappelé.|Pas vos clés, "
    "pas vos jetons, combien de fois faudra-t-il le répéter ?|Bravo, mais ils seront "
    "dehors dans {n} mois, vous verrez.|Et c'est encore nous qui payons. Bravo.|Quelqu'un "
    "peut m'expliquer pourquoi {town} n'a pas sa propre brigade ? On paie pourtant assez "
    "d'impôts, il me semble.|Preum's !|C'est pour ça que je ne garde que du {asset}.|"
    "D'accord avec vous. Ma voisine s'est fait avoir et sa banque a haussé les épaules.|"
    "Relisez l'article avant de commenter.|mdr qui tombe encore là-dedans|J'ai travaillé "
    "{n} ans dans ce milieu et ce qui est écrit ici n'est que la moitié de l'histoire. "
    "L'autre moitié, personne ne veut la connaître."
).split("|")
AGES = "il y a {n} heures|il y a {n} min|hier|{date}|{time}|Diffusé le {date}|{n} min".split(
    "|"
)
PROMOTION += [*QUOTED_PROMOTION, *MORE_PROMOTION]
#: Months that dates are drawn from, what parts hours and minutes, forms of dates.
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre"
CLOCK = "h"
MORE_DATES: list[str] = []
COMMENT_COUNT = "{n} commentaires"
