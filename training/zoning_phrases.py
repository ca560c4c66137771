"""Page furniture in English and French, invented for training the zone classifier.

Slots: {name} a person, {site} a publication, {headline} a headline, {date} a date,
{time} a time, {n} a number, {town} a place, {asset} an asset.
"""

# ruff: noqa: E501, SIM905 - tables of phrases, one bar between two of them

from __future__ import annotations

SITES = {
    "en": "Harbour Ledger|The Coastal Echo|BlockWire|Northgate Herald|Coin Examiner|"
    "Daily Meridian|Chain Gazette|The Fenland Post|Sentinel Online|Cipher Weekly|"
    "Riverside Tribune|Token Observer|Metro Argus|Ledgerline".split("|"),
    "fr": "Le Courrier des Dunes|CryptoGazette|La Dépêche du Port|L'Écho des Alpes|"
    "Chaîne & Marchés|Le Quotidien du Ponant|Bloc Infos|Gazette du Littoral|Le Phare|"
    "Actu Jetons|La Tribune de l'Estuaire|Le Moniteur numérique".split("|"),
}
MENU = {
    "en": "Home|News|World|UK|US|Europe|Asia|Politics|Business|Markets|Money|Tech|Science|"
    "Health|Sport|Culture|Opinion|Lifestyle|Travel|Weather|Video|Podcasts|Crosswords|"
    "Jobs|Property|Motoring|Obituaries|Bitcoin|Ethereum|Altcoins|DeFi|NFTs|Mining|"
    "Regulation|Learn|Guides|Prices|Exchanges|Wallets|Research|Events|Press Releases|"
    "About|Contact|Advertise|Careers|Newsletters|E-paper|Subscribe|Log in|Sign up|My "
    "account|Search|Menu|More|Explore|Latest|Local|Courts|Crime|Education|Environment|"
    "Investigations|Fact Check|Photos|Cartoons|Letters|Archive|Shop|Help|Support|FAQ|"
    "Products|Solutions|Company|Investors|Partners|Developers|API|Docs|Community|Blog|"
    "Trade|Earn|Convert|Futures|Spot|Cards|Rewards|Institutional|Fees|Status".split(
        "|"
    ),
    "fr": "Accueil|Actualités|À la une|Monde|France|Europe|Politique|Économie|Société|"
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
    ),
}
TOOLS = {
    "en": (
        "Skip to main content|Skip to content|☰ Menu|Search…|Search for:|Toggle navigation|"
        "Share|Share this article|Share on Facebook|Share on X|Tweet|Email this|Print|Copy "
        "link|Facebook Twitter LinkedIn WhatsApp Email|Share this: Facebook X Reddit|Save "
        "for later|Listen to this article|Listen · {n} min|Font size: A A A|Comments ({n})|"
        "{n} comments|Leave a comment|View comments|Leave a reply|Post a comment|Your email "
        "address will not be published. Required fields are marked *|You must be logged in "
        "to post a comment.|Please enter your comment!|Please enter your name here|Log in "
        "to leave a comment|Name *|Email *|Website|Notify me of new posts by email.|Save my "
        "name and email in this browser for the next time I comment.|Back to top|Load more|"
        "Show more|Previous|Next|Tags: bitcoin, police, fraud|Filed under: Courts, Crypto|"
        "Topics: regulation exchanges|In this article|Table of contents|Contents|Jump to "
        "section|English|Français|Deutsch|Select language|Theme|Dark mode|Follow|Follow us|"
        "Source link|Report a problem|Was this article helpful? Yes No|Image {n} of {n}|"
        "Close|Play|Click to enlarge|Page {n} of {n}|Edition: International|Sign in Register"
        "|Apply Cancel|Filter|Sort by: newest|Reply|Like|{n} shares|{n} views|Hot|Watchlist|"
        "Add to favourites|Add {site} as a preferred source|Your browser does not support "
        "the audio element.|Please enable JavaScript to continue|Loading..."
    ).split("|"),
    "fr": (
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
    ).split("|"),
}
PROMOTION = {
    "en": (
        "Advertisement|ADVERTISEMENT|Advertisement - scroll to continue|- Advertisement -|"
        "Article continues below|STORY CONTINUES BELOW THIS ADVERTISEMENT|Sponsored|"
        "Sponsored: trade {asset} with zero fees for {n} days.|Subscribe to our newsletter|"
        "Sign up for the {site} newsletter and get the best stories in your inbox every "
        "morning.|Get {site} delivered to your inbox. Enter your email below.|Subscribe now "
        "for £{n} a month|Already a subscriber? Log in|To continue reading this article, "
        "start your free trial.|Download our app for breaking news alerts|Download on the "
        "App Store|Get it on Google Play|Join our Telegram channel for daily updates|Follow "
        "us on X and Facebook for more stories like this.|Support independent journalism "
        "from {n} a week|Did you enjoy this story? Buy us a coffee.|Buy {asset} now|Start "
        "trading {asset} in minutes with a {n}% welcome bonus. Terms apply.|Trusted by "
        "{n},000 users. Find out why today.|Register Now|Get started|Learn more|Shop the "
        "sale: up to {n}% off hardware wallets this week only.|Looking for the best exchange? "
        "See our top {n} picks.|Win tickets to the {town} Blockchain Week|Become a member "
        "and read without adverts.|We may earn a commission from links on this page.|Don't "
        "miss a story: turn on notifications.|Watch our latest video: {headline}|The "
        "Briefing: what you need to know, in five minutes a day.|Ready to protect your "
        "coins? Meet the new {site} wallet.|This content is brought to you by our partner.|"
        "Never miss a scoop. Sign up today.|Limited offer: {n} weeks for {n} dollars|"
        "Unlimited access to {site}. Cancel at any time."
    ).split("|"),
    "fr": (
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
    ).split("|"),
}
LEGAL = {
    "en": (
        "© {year} {site}. All rights reserved.|Copyright {year} {site} Ltd|{site} is a "
        "registered trademark.|Privacy Policy|Terms of Use|Cookie Preferences|Cookie Policy|"
        "Terms and Conditions|Do not sell my personal information|Accessibility statement|"
        "Disclaimer: the information on this site is not investment advice. Digital assets "
        "are volatile and you may lose your capital.|The views expressed here are those of "
        "the author and do not necessarily reflect those of {site}.|This article is for "
        "information only and should not be taken as legal or financial advice. Always do "
        "your own research.|No part of this site may be reproduced without permission.|We "
        "use cookies to give you the best experience. By continuing to browse you accept our "
        "cookie policy.|When you visit our site we and our {n} partners store small files on "
        "your device. They tell us which pages are read and help us to show advertising that "
        "suits your interests.|Strictly necessary cookies are needed for the site to work and "
        "cannot be switched off.|Some cookies count visits and sources of traffic so that we "
        "can measure the performance of our pages. The data is aggregated.|You may withdraw "
        "your consent at any time in the settings.|Accept all|Reject all|Manage my choices|"
        "Confirm my choices|Always active|Marketing cookies|Performance cookies|Cookie "
        "details|Cookie list|Powered by ConsentBox|{site} is authorised and regulated under "
        "number {n}{n}{n}.|Registered office: {n} Wharf Road, {town}. Company number "
        "{n}{n}{n}.|Media contact: press office, +44 20 7946 0{n}{n}|For further information "
        "contact the newsroom at press@example.org|About {site}: founded in {year}, {site} "
        "covers digital finance in {n} countries.|Notes to editors|ENDS|Read our ethics code "
        "and corrections policy.|Capital at risk.|By signing up you agree to our terms and to "
        "receive offers.|Reproduction requires a licence.|Your use of this website is governed "
        "by the laws of {town}."
    ).split("|"),
    "fr": (
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
    ).split("|"),
}
RELATED = {
    "en": (
        "Related articles|Related|Read more|Read also|More from {site}|More on this story|"
        "Most read|Most popular|Trending|Latest news|You may also like|Recommended for you|"
        "Up next|Further reading|Editor's picks|In other news|See also|Top stories|Don't "
        "miss|From around the web|Recent posts|More stories|Popular this week|Related "
        "topics|Keep reading|Today's headlines"
    ).split("|"),
    "fr": (
        "À lire aussi|Lire aussi|Sur le même sujet|Articles liés|Articles similaires|Les plus "
        "lus|Tendances|Dernières actualités|À la une|Vous aimerez aussi|Recommandé pour vous|"
        "Pour aller plus loin|Dans la même rubrique|En continu|À ne pas manquer|Ailleurs sur "
        "le web|Derniers articles|Voir aussi|Plus d'articles|Notre sélection|À lire également|"
        "Les plus partagés|L'actu en direct|Nos dossiers|Ça peut vous intéresser|LIRE AUSSI"
    ).split("|"),
}
INLINE_RELATED = {
    "en": (
        "Read also: {headline}|Read more: {headline}|RELATED: {headline}|See also: {headline}|"
        "Also read: {headline}|More on this: {headline}|Don't miss: {headline}"
    ).split("|"),
    "fr": (
        "Lire aussi : {headline}|À lire aussi : {headline}|À LIRE AUSSI : {headline}|Voir "
        "aussi : {headline}|Lire également : {headline}|Lire aussi {headline}|Sur le même "
        "sujet : {headline}|>> À lire : {headline}"
    ).split("|"),
}
BYLINE = {
    "en": (
        "By {name}|by {name}, {site}|{name}|{name} | {date}|By {name} • {date} • {n} min "
        "read|Published {date}|Published {date}, {time} | Updated {date}|Last updated: {date}|"
        "Last updated:|{date}|{date} {time}|Posted on {date} by {name}|Written by {name}|"
        "{name}, {town} correspondent|By {name} in {town}|| {n} min read|{n} minute read|"
        "By {name} and {name}|Reporting by {name}; editing by {name}|{site} staff|{n} hours "
        "ago|{name} is a reporter at {site} who covers courts and digital money.|Edited by "
        "{name}|{town}, {date}|From {name} in {town}"
    ).split("|"),
    "fr": (
        "Par {name}|par {name}, {site}|{name}|{name} | {date}|Par {name} • {date} • Lecture "
        "{n} min|Publié le {date}|Publié le {date} à {time}, mis à jour le {date} à {time}|Mis "
        "à jour le {date}|Dernière mise à jour :|{date}|{date} {time}|Posté le {date} par "
        "{name}|Rédigé par {name}|{name}, correspondant à {town}|De notre envoyée spéciale à "
        "{town}, {name}|Temps de lecture : {n} minutes|Par {name} et {name}|{name} avec AFP|"
        "La rédaction avec AFP|Il y a {n} heures|{name} est journaliste à {site}, où elle suit "
        "la justice et la finance numérique.|Propos recueillis par {name}|{town}, le {date}|"
        "{site} | {date}|Par {site} avec agences"
    ).split("|"),
}
CAPTION = {
    "en": (
        "Photo: {name}/{site}|The headquarters of the company in {town}. Photo: {name}|{name} "
        "outside the court in {town} on Tuesday. (Photo by {name}/Getty Images)|Image: "
        "Shutterstock|A police officer carries seized computers in {town}. HANDOUT|File photo "
        "of the {town} exchange. AFP|{name}, pictured in {year}.|Officers at the scene in "
        "{town}. Picture: {name}|Illustration: {name}|The accused arrives at court. "
        "REUTERS/{name}|Chart: price of {asset} since {year}. Source: {site}|Image credit: "
        "{name} / Unsplash|{name} with investigators of the {town} unit|Screenshot of the "
        "fake website. Image: {site}"
    ).split("|"),
    "fr": (
        "Photo : {name}/{site}|Le siège de la société à {town}. Photo {name}|{name} devant le "
        "tribunal de {town}, mardi. (Photo {name}/AFP)|Image d'illustration : Shutterstock|Un "
        "policier transporte des ordinateurs saisis à {town}. DR|Photo d'archives. {site}|"
        "{name}, en {year}. © {name}|Les enquêteurs sur place, à {town}. Crédit photo : {name}|"
        "Illustration {name}|L'arrivée du prévenu au palais de justice. REUTERS/{name}|Le "
        "cours de {asset} depuis {year}. Source : {site}|Crédits : {name} / Unsplash|{name} "
        "entouré des enquêteurs de {town}|Capture d'écran du faux site. Image {site}|Les "
        "représentants de {site} lors d'une session en ligne."
    ).split("|"),
}
SUBHEADS = {
    "en": (
        "What happened|A long investigation|What comes next|Background|The reaction|How the "
        "scheme worked|Key takeaways|The bottom line|Following the money|Why it matters|"
        "Cooperation across borders|Conclusion|Frequently asked questions|Victims speak"
    ).split("|"),
    "fr": (
        "Les faits|Une longue enquête|La suite|Contexte|Les réactions|Le mode opératoire|"
        "Points clés à retenir|Ce qu'il faut retenir|Sur la piste de l'argent|Pourquoi c'est "
        "important|Une coopération entre pays|Conclusion|Questions fréquentes|Des victimes "
        "par dizaines"
    ).split("|"),
}
TOWNS = {
    "en": "Leeds|Boston|Manila|Lagos|Dublin|Toronto|Sydney|Austin|Bristol|Nairobi".split(
        "|"
    ),
    "fr": "Lille|Nantes|Genève|Dakar|Namur|Québec|Nice|Metz|Tunis|Rennes".split("|"),
}
ASSETS = "Bitcoin|Ether|Solana|USDT|Monero|XRP".split("|")
LANGUAGES = (
    "English|Français|Deutsch|Español|Italiano|Português (Brasil)|Русский|日本語|简体中文|"
    "한국어|العربية|Türkçe|Polski|Nederlands|Svenska|Čeština|Ελληνικά|Українська|Tiếng "
    "Việt|Bahasa Indonesia|हिन्दी|ไทย|Magyar|Română|Dansk|Suomi"
).split("|")
CURRENCIES = "USD-$|EUR-€|GBP-£|JPY-¥|AUD-A$|CHF-CHF|CAD-C$|INR-₹|BRL-R$|ZAR-R|PLN-zł|KRW-₩".split(
    "|"
)
TICKERS = (
    "{asset} ${n},{n}0 +{n}.1%|{asset} {n} {n}0 $ -{n},2 %|CAC 40 7 {n}0,{n} +0,{n}%|FTSE 8{n}0 "
    "-0.{n}%|BTC/USD {n}{n}00.10 ▲ {n}.4%|{town} {n}° | {town} {n}°"
).split("|")

NOTICES = {
    "en": (
        "This article is not available in your language. A machine translation is offered."
        "|This page does not yet support your region.|You are reading the international "
        "edition.|This article is more than {n} years old.|You have {n} free articles left."
        "|This story was updated to correct a date.|An account is needed to follow topics."
        "|Auto-translation may contain mistakes.|Your browser is out of date.|Our site uses "
        "scripts; please switch them on.|Sorry, this video is not available in {town}."
    ).split("|"),
    "fr": (
        "Cet article n'est pas disponible dans votre langue. Une traduction automatique est "
        "proposée.|Cette page n'est pas encore adaptée à votre région.|Vous lisez l'édition "
        "internationale.|Cet article a été publié il y a plus de {n} ans.|Il vous reste {n} "
        "articles gratuits ce mois-ci.|Un compte est nécessaire pour suivre ce thème.|La "
        "traduction automatique peut contenir des erreurs.|Votre navigateur n'est pas à "
        "jour.|Cette vidéo n'est pas disponible à {town}.|Le site a besoin de scripts pour "
        "fonctionner."
    ).split("|"),
}
ANCHORS = {
    "en": (
        "buy {asset} with card|best {asset} wallet {year}|how to stake {asset}|{asset} price "
        "today|cheap hardware wallets|{asset} casino bonus|crypto tax calculator|top {n} "
        "exchanges in {town}"
    ).split("|"),
    "fr": (
        "acheter {asset} par carte|meilleur portefeuille {asset} {year}|comment miner du "
        "{asset}|cours du {asset} en direct|acheter {asset} en france|calculer ses impôts "
        "crypto|comparatif des plateformes {year}|bonus casino {asset}"
    ).split("|"),
}
#: Lists inside the body: results, dates, figures.
LISTS = {
    "en": (
        "{date} – {town}, {site} Arena|{n}. {name}, {n}0 points|{town}: {n} arrests|{name} "
        "({town}) {n} votes|{n} laptops, {n} phones and {n} hard drives|{asset}: {n} coins|"
        "March {n} – {town} Crown Court|Total: {n}.{n} million dollars|{n} years for {name}|"
        "Step {n}: move the coins to a new wallet|Q: Who was behind it?|A: Nobody knows."
    ).split("|"),
    "fr": (
        "{date} – {town}, palais de justice|{n}. {name}, {n}0 points|{town} : {n} "
        "interpellations|{name} ({town}) {n} voix|{n} ordinateurs, {n} téléphones et {n} "
        "disques durs|{asset} : {n} jetons|Le {n} mars – tribunal de {town}|Total : {n},{n} "
        "millions d'euros|{n} ans pour {name}|Étape {n} : déplacer les jetons|Q : Qui est "
        "derrière ?|R : Personne ne le sait."
    ).split("|"),
}
LIST_INTROS = {
    "en": "The dates are:|Seized in the raids:|The results:|Here is what was found:".split(
        "|"
    ),
    "fr": "Le calendrier :|Les saisies :|Les résultats :|Voici ce qui a été trouvé :".split(
        "|"
    ),
}
MORE_PROMOTION = {
    "en": (
        "{name}'s book on fraud is out in May. Pre-order now.|GALLERY: {n} dogs who stole the "
        "show|NEWSLETTER The Evening Note: all you need at 6 pm. I sign up|Trade smarter with "
        "{site} Pro. '10/10' - {name}|This reporter's podcast is back for season {n}: listen "
        "wherever you get podcasts.|Ad: insure your wallet for less than a coffee a day.|Are "
        "you a victim of fraud? Our legal partner offers a free call.|Today only: one year of "
        "{site} for {n} dollars|Have a tip? Write to {name} at tips@example.org.|{site} Pro: "
        "request a demo.|Hiring? Post your job with {site}.|Presented by {site} Bank: a "
        "mortgage in ten minutes."
    ).split("|"),
    "fr": (
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
    ).split("|"),
}
QUOTED_PROMOTION = {
    "en": (
        '"The only app I open twice a day" - {name}. Try {site} free for {n} days.|🎁 ${n} '
        "welcome bonus when you open a {site} account. T&Cs apply.|TODAY ONLY: {site} for £1. "
        '"Worth every penny."|“Best newsletter of {year}”: join {n},000 readers of {site}|~ '
        "Sponsored by {site} Wallet. “Your keys, your coins.” ~|PICTURES: {n} cats in the "
        'office. Number {n}: "I work here."|Also Read: {n} ways to earn while you sleep '
        "[SPONSORED]|“{asset} will be everywhere” — TWEET THIS|{site} Live: {town}, {date}. "
        "Tickets from {n} dollars.|If this post helped you, a coffee ☕ is welcome (or 0.0{n} "
        "BTC).|Own a business? Advertise with {site}.|RECOMMENDED: {n} coins our analysts "
        "watch >>"
    ).split("|"),
    "fr": (
        "« La seule appli que j'ouvre deux fois par jour » - {name}. Essayez {site} {n} jours "
        "gratuitement.|🎁 {n} € offerts à l'ouverture d'un compte {site}. Voir conditions."
        "|AUJOURD'HUI SEULEMENT : {site} à 1 €. « Ça les vaut. »|« La meilleure lettre de "
        "{year} » : rejoignez {n} 000 lecteurs de {site}|~ Sponsorisé par {site}. « Vos clés, "
        "vos jetons. » ~|EN IMAGES : {n} chats au bureau. Le n° {n} : « Je travaille ici. »|"
        "À lire aussi chez nos partenaires : {n} façons de gagner en dormant (Sponsorisé)|[Jeu] "
        "« Trouvez le code » et gagnez un séjour à {town}|{site} en direct : {town}, le {date}. "
        "Billets dès {n} €.|Si ce billet vous a aidé, un café ☕ est bienvenu (ou 0,0{n} BTC).|"
        "Commerçants, annoncez dans {site}.|Écoutez nos balados ! « La planque », épisode {n}"
    ).split("|"),
}
for _lang, _extra in QUOTED_PROMOTION.items():
    PROMOTION[_lang] += _extra
for _lang, _extra in MORE_PROMOTION.items():
    PROMOTION[_lang] += _extra
#: Readers' comments: who and when, then what.
COMMENT_HEADS = {
    "en": "{name} says:|{name} · {n} hours ago|{name} wrote on {date}|{name}|Reply to {name}|"
    "{date} at {time}|{n} hours ago|{n} points".split("|"),
    "fr": "{name} dit :|{name} · il y a {n} heures|{name} a écrit le {date}|{name}|Répondre à "
    "{name}|{date} à {time}|il y a {n} heures|{n} points".split("|"),
}
COMMENTS = {
    "en": (
        "I lost {n}00 dollars to the very same people, nobody ever called me back.|Not your "
        "keys, not your coins. How often must it be said?|Great work, but they will be out in "
        "{n} months, you watch.|So the taxpayer pays for this again. Brilliant.|Can someone "
        "explain why {town} has no unit of its own? We pay enough, I would have thought.|First!"
        "|This is why I only hold {asset}.|Agree with the above. My neighbour was caught by "
        "them and her bank just shrugged.|Wrong, read the article again before you comment."
        "|lol who still falls for this|I worked in that field for {n} years and what is "
        "written here is only half of it. The other half is that nobody wants to know."
    ).split("|"),
    "fr": (
        "J'ai perdu {n}00 euros avec ces gens-là, personne ne m'a jamais rappelé.|Pas vos clés, "
        "pas vos jetons, combien de fois faudra-t-il le répéter ?|Bravo, mais ils seront "
        "dehors dans {n} mois, vous verrez.|Et c'est encore nous qui payons. Bravo.|Quelqu'un "
        "peut m'expliquer pourquoi {town} n'a pas sa propre brigade ? On paie pourtant assez "
        "d'impôts, il me semble.|Preum's !|C'est pour ça que je ne garde que du {asset}.|"
        "D'accord avec vous. Ma voisine s'est fait avoir et sa banque a haussé les épaules.|"
        "Relisez l'article avant de commenter.|mdr qui tombe encore là-dedans|J'ai travaillé "
        "{n} ans dans ce milieu et ce qui est écrit ici n'est que la moitié de l'histoire. "
        "L'autre moitié, personne ne veut la connaître."
    ).split("|"),
}
AGES = {
    "en": "{n} hours ago|{n} min ago|yesterday|{date}|{n}h|Air date: {date}|Video: {n}:{n}0".split(
        "|"
    ),
    "fr": "il y a {n} heures|il y a {n} min|hier|{date}|{time}|Diffusé le {date}|{n} min".split(
        "|"
    ),
}
