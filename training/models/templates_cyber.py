"""Sentences with slots from the news on attacks, written for this project.

Names of malware, products, protocols and groups, and acronyms that name nothing, stand
in the places where a recogniser took them all for organisations. Briefs with bold or
capitalised labels are among them. The slots are those of
:mod:`training.models.templates`.
"""

EN = """\
The malware, dubbed {malw}, steals cookies from {soft} and {soft}.
{malw} is a loader that drops {malw} and {malw}.
{malw} talks to its {tech} server over {tech}.
Researchers at {co} linked {malw} to {group}.
{group} has used {malw} since {malw} was taken down.
{group}, also tracked as {group} and {group}, deployed {malw}.
{co} tracks the cluster as {group}.
The {malw} ransomware encrypted servers running {soft}.
The {malw} botnet hijacked routers made by {big}.
A new version of {malw} targets {soft} users.
{malw} shares code with {malw}, said {per} of {co}.
{big} patched a flaw in {soft} that allows {tech}.
{big} fixed bugs in {soft}, {soft} and {soft}.
{pol} warned that {soft} is being exploited by {group}.
Attackers chained two bugs in {soft} to gain {tech}.
The flaw, named {malw}, affects {soft} before 4.2.
A {tech} bug in {soft} lets attackers run commands.
{soft} users should update and enable {tech}.
The attacker sent a {tech} request to the {soft} {tech}.
Victims are told to paste a command into {soft}, a trick called {malw}.
The fake {soft} installer carries {malw}.
The package was published on {soft} and stole {soft} keys.
Telemetry from {co} shows {malw} in {cty} and {cty}.
{co} released a free tool, {malw}, that scans {soft}.
{co}'s {soft} detects {malw} as a trojan.
The {proto} connects agents to {soft}.
{soft} supports {proto} and {proto}.
{tech} alone does not stop {malw}; {tech} and {tech} help.
{tech}, {tech} and {tech} were bypassed.
The {tech} token was reused against {soft}.
{reg} fined {big} under the {rule}.
The {rule} requires firms such as {big} to report within 72 hours.
Under the {rule}, {soft} must be certified to {proto}.
{group} claimed the attack on {big} and leaked {soft} databases.
The {group} gang listed {big} on its leak site.
{group} affiliates use {soft}, {soft} and {malw}.
{group} hackers breached {big} through {soft}.
{per}, a researcher at {co}, found {malw} inside {soft}.
"{malw} is rented to several crews," said {per} of {co}.
Domains of {malw} were seized by {pol} and {pol}.
Developers of {malw} sell it on {social} for {tick}.
The {malw} infostealer, {malw} and the {malw} backdoor were found.
Affected products: {soft}, {soft}, {soft}
Malware: {malw}, {malw}, {malw}
Threat actor: {group}
* Initial access: {soft} without {tech}
* Payload: {malw}, later {malw}
* Attribution: {group} ({co})
Tools such as {soft}, {soft} and {soft} were abused.
It runs on {soft} and is written in {soft}.
The extension was removed from {soft} by {big}.
{big} Patches {soft} Zero-Day Exploited by {group}
New {malw} Malware Hits {soft} Users
{group} Hackers Use {malw} Against {big}
{soft}: What to Know About the {tech} Flaw
"""

FR = """\
Le maliciel, baptisé {malw}, vole les cookies de {soft} et de {soft}.
{malw} est un chargeur qui installe {malw} et {malw}.
{malw} dialogue avec son serveur {tech} en {tech}.
Les chercheurs de {co} relient {malw} à {group}.
{group} utilise {malw} depuis le démantèlement de {malw}.
{group}, également connu sous les noms de {group} et {group}, a déployé {malw}.
{co} suit ce groupe sous le nom de {group}.
Le rançongiciel {malw} a chiffré des serveurs {soft}.
Le ransomware {malw} exploite une faille de {soft}.
Le botnet {malw} a détourné des routeurs {big}.
Le cheval de Troie {malw} cible les utilisateurs de {soft}.
Une nouvelle variante de {malw} a été observée par {co}.
{malw} partage du code avec {malw}, selon {per}, de {co}.
{big} corrige une faille de {soft} qui permet une {tech}.
{big} a corrigé des vulnérabilités dans {soft}, {soft} et {soft}.
{dpol} signale que {soft} est exploité par {group}.
Les attaquants enchaînent deux failles de {soft} pour obtenir une {tech}.
La faille, surnommée {malw}, touche les versions de {soft} antérieures à la 4.2.
Une injection de commandes dans {soft} permet l'exécution de code.
Il est conseillé de mettre {soft} à jour et d'activer le {tech}.
L'attaquant envoie une requête {tech} à l'{tech} de {soft}.
La technique {malw} pousse la victime à coller une commande dans {soft}.
Les campagnes {malw} distribuent {malw} et {malw}.
Le faux installateur de {soft} contient {malw}.
Le paquet publié sur {soft} volait des clés {soft}.
La porte dérobée {malw} s'injecte dans les processus de {soft}.
{malw} est une backdoor écrite en {soft}.
{malw} peut également déchiffrer et déployer {malw}.
L'infostealer {malw} vise {soft}, {soft} et les jetons {soft}.
{soft} de {co} détecte {malw}.
Le {proto} relie les agents à {soft}.
{soft} prend en charge {proto} et {proto}.
Le {tech} ne suffit pas contre {malw} ; le {tech} et l'{tech} aident.
Le {tech}, l'{tech} et les {tech} ont été contournés.
Le jeton {tech} a servi contre {soft}.
Les robots {tech} et les identités {tech} échappent au contrôle.
{dreg} a sanctionné {big} au titre du {rule}.
Le {rule} impose à {big} de prévenir sous 72 heures.
Conformité : {rule}, {proto}, {proto}
{group} revendique l'attaque contre {big} et publie une base {soft}.
Le groupe {group} a inscrit {big} sur son site de fuites.
Les affiliés de {group} emploient {soft}, {soft} et {malw}.
Les pirates de {group} sont entrés chez {big} par {soft}.
{per}, chercheur chez {co}, a trouvé {malw} dans {soft}.
« {malw} est loué à plusieurs équipes », observe {per}, de {co}.
Les domaines de {malw} ont été saisis par {dpol}.
Les auteurs de {malw} le vendent sur {social} contre des {tick}.
**Produits affectés :** {soft}, {soft}, {soft}
**Malwares :** {malw}, {malw}, {malw} ({malw}), {malw}
**Acteur :** {group} (alias {group})
**Victime :** {big}
*   **Accès initial :** {soft} sans {tech}
*   **Charge utile :** {malw}, puis {malw}
*   **Attribution :** {group}, selon {co}
*   **{head} :** une requête {tech} vers {soft}.
*   **{head} :** {malw} installe {soft} comme service.
*   **{head} :** activer le {tech} et surveiller {soft}.
*   **{head} :** {big}, {big} et {big} ont confirmé l'incident.
*   **CVE-2025-41234 ({soft}) :** {tech} sans authentification.
*   **CVE-2026-10987 (score CVSS : 9.8) :** contournement dans {soft}.
• {head} : détecté par {soft} de {co}.
• {head} : {malw} communique par {tech}.
• {soft} : mettre à jour vers la version 11.2.
• {malw} : logiciel malveillant vendu par {group}.
• {group} : nouveau groupe qui vise {cty}.
**{head} :**
{head}
Points clés : {malw}, {group} et {soft}
Recommandations : isoler {soft}, révoquer les jetons {soft}
Des outils comme {soft}, {soft} et {soft} sont détournés.
Les portefeuilles {soft} et {soft} sont vidés par {malw}.
L'extension a été retirée du {soft} par {big}.
Les serveurs {soft} exposés se comptent par milliers, selon {co}.
Les environnements {soft} et {soft} sont touchés.
L'outil exploite {soft} pour contourner {soft}.
Le module {soft} de {co} bloque {malw}.
Une faille critique de {soft} exploitée par {group}
{malw} : le maliciel qui vise {soft}
"""

#: What briefs write in capitals and what names nothing.
HEADS = (
    *("Points Clés", "Points clés", "Vecteur d'Attaque", "Vecteur d'accès initial"),
    *("Mécanisme d'attaque", "Impact", "Cibles", "Secteurs visés", "Recommandations"),
    *("Services Financiers", "Services financiers", "Santé", "Prompts Malveillants"),
    *("Attaques Pilotées par l'IA", "Gestion des Accès", "Gestion des Identités"),
    *("Indicateurs de Compromission", "Détection et Réponse", "Chaîne d'infection"),
    *("Mouvement Latéral", "Élévation de Privilèges", "Persistance", "Exfiltration"),
    *("Fonctionnalités Clés", "Capacités", "Sauvegardes", "Surveillance Continue"),
    *("Identity and Access Management", "Supply Chain", "Zero Trust", "Shadow IT"),
    *("Hygiène Informatique", "Réponse aux Incidents", "Ingénierie Sociale"),
    *("Environnements touchés", "Données Exposées", "Évasion", "Correctifs"),
)
