"""Sentences with slots from business and general news, written for this project.

Real sentences about companies are rare in the corpora, which are of politics, sport and
encyclopaedias. The slots are those of :mod:`training.models.templates`.
"""

EN = """\
Shares of {big} rose 3.2 percent to $45.10 in afternoon trading.
{big} shares slid as much as 7% before the bell after the company cut its outlook.
{big} (NYSE: {xx}) reported a loss of 12 cents a share.
{big} ({xx}.N) said on Monday it would buy {big} ({xx}.O) for $4.1 billion.
Analysts at {big} raised their price target on {big} to $120.
{big} was upgraded to "buy" from "hold" at {big}.
In a note to clients, {big} analyst {per} wrote that {big} faces tougher rivals.
"Demand is slowing," said {per}, chief economist at {big} in {city}.
{per}, a strategist with {big}, said {state} would raise rates.
{big} and {big} are in talks to merge, {media} reported.
{big}, {big} and {big} all missed estimates, according to {media}.
{state} kept interest rates unchanged on Wednesday, as {big} had forecast.
{state} Chair {per} told {state} that inflation would ease.
{state} sued {big}, saying the company misled investors.
{big} agreed to pay {state} $200 million to settle the charges.
{big} will close 40 stores in {cty} and {cty}.
{big} said it will cut 1,200 jobs at its plant in {city}.
Workers at {big}'s factory in {city} walked out on Thursday.
The union said {big} had refused to raise wages.
{big}'s chief financial officer, {per}, will step down in June.
{big} named {per} as its new chief executive, replacing {per}.
{per} joined {big} from rival {big} four years ago.
{per}, who founded {big} with {per} in {city}, owns 12% of the company.
{big} Chief Executive {per} called the deal "a milestone".
{big} chairman {per} sold shares worth $3 million.
Private equity firm {big} is weighing a bid for {big}.
{big} has hired {big} and {big} as advisers.
The deal values {big} at about $9 billion including debt.
Banks including {big}, {big} and {big} arranged the loan.
{big} led gains in {city} while {big} and {big} fell.
Stocks in {city} closed lower, dragged down by {big}.
Wall Street rose after {big} beat forecasts.
The bonds were issued by {big} and are rated by {big}.
{big} filed for bankruptcy protection in {city}.
Creditors of {big} include {big} and {state}.
{big} recalled 40,000 cars after complaints to {state}.
A court in {city} ruled that {big} had infringed patents held by {big}.
{big} declined to comment. {big} did not respond to a request for comment.
A spokeswoman for {big} confirmed the figures to {media}.
{media} first reported the talks between {big} and {big}.
(Reporting by {per} in {city}; editing by {per})
{cityup} ({media}) - {big} posted record profits on Tuesday.
{cityup} ({media}) — {state} on Friday approved the sale of {big}.
{per} writes for {media}. Follow her on {social}.
{per} is a professor at {school}.
Researchers at {school} and {school} published the study.
A study by {school} found that {big} users were older.
{per}, who teaches finance at {school}, doubts that {big} can recover.
She studied at {school} before she joined {big}.
{team} beat {team} 3-1 on Saturday, with two goals from {sur}.
{team} signed {per} from {team} for two years.
{per} of {team} scored in the second half.
{team} coach {per} said his players were tired.
{state} and {state} urged {cty} to reopen talks.
{state} spokesman {per} said {cty} had agreed.
Lawmakers in {state} questioned {per} about {big}.
{cty} has asked {state} for a loan of $3 billion.
The president of {cty} will visit {city} and {city} next week.
Voters in {cty} go to the polls on Sunday. {state} leads in surveys.
{sur}, 52, worked for {big}, {big} and {state}.
Sales at {big} grew 4% in {cty}, but fell in {cty}.
{big} unveiled a new phone. Its rival {big} plans one too.
The app, made by {big}, runs on phones from {big}.
{big} bought a 10% stake in {cty}'s {big}.
{big} of {cty} and {cty}'s {big} signed the contract.
{cty}-based {big} said it had no exposure to {big}.
{city}-based {big} employs 800 people.
U.S. retailer {big} and German group {big} opened a joint venture.
Dutch lender {big} and Swiss rival {big} froze the accounts.
The airline {big} ordered 30 jets from {big}.
Drugmaker {big} and its partner {big} halted the trial.
Carmaker {big} will build batteries with {big}.
Oil major {big} found gas off {cty}.
Hedge fund manager {per} of {big} has bet against {big}.
Investors such as {big} voted against the pay of {sur}.
Among the customers are {big}, {big}, {state} and {school}.
{big} v. {big} is set for trial in {city}.
Former {big} trader {per} was convicted in {city} of fraud.
Ex-{big} executive {per} pleaded guilty.
Prosecutors accused {per}, once a banker at {big}, of bribery in {cty}.
{sur} told the jury he never spoke to {big} or {state}.
{state} opened an inquiry into the accounts of {big}.
{state} said {big} broke the rules, and fined {per} too.
BY {per}
{bigup} TO CUT 1,000 JOBS IN {cityup}
{bigup} profit falls as costs rise
{big} Sues {big} Over Patents
{big} Names {per} as Chief Executive
{big}: What to Know About the Deal With {big}
Why {big} Is Betting on {cty}
{sur}'s lawyer said {big}'s board knew.
{big} fell 2 percent, {big} lost 1.4 percent and {big} added 0.3 percent.
The index rose 0.4%; {big} was the best performer.
Source: {big}, {state}
{big}'s {per} and {big}'s {per} spoke at the conference in {city}.
According to {big}, prices in {city} rose faster than in {city}.
The company, part of {big}, was sold to {big} in 2019.
{big}, owned by {big}, runs warehouses in {city}, {cty}.
"{big} is too big," {sur} said.
Apps from {big} and {big} were removed at the request of {state}.
Flights of {big} to {city} and {city} were cancelled.
Police in {city} said a {big} van had been stolen from a depot of {big}.
The data of 3 million customers of {big} was leaked, {state} said.
{big} unveiled the {prod} in {city}.
{big}'s {prod} outsold the {prod} made by {big}.
Sales of the {prod} helped {big} beat forecasts.
{big} will stop making the {prod} at its plant in {city}.
The {prod} runs on chips from {big}.
{sur} used a {prod} bought in {city}.
{per} won the {event} in {city} last year.
Ahead of the {event}, {state} met {big} in {city}.
After {event}, {cty} and {cty} signed a treaty.
{big} sponsors the {event}.
{state} fined {big} under the {law}.
{big} recalled the {prod} after {state} warned of fires.
{media} published excerpts from {sur}'s book.
{big}, the maker of the {prod}, hired {per} of {big}.
"""

FR = """\
L'action {big} gagne 3,2 % à la Bourse de {city}.
Le titre {big} a perdu 7 % après la révision de ses objectifs.
{big} a annoncé lundi le rachat de {big} pour 4,1 milliards d'euros.
Les analystes de {big} relèvent leur objectif de cours sur {big}.
Selon {per}, économiste chez {big}, la demande ralentit.
« La demande ralentit », constate {per}, chef économiste chez {big} à {city}.
{big} et {big} discutent d'une fusion, selon {media}.
{big}, {big} et {big} ont déçu les investisseurs.
{big} va supprimer 1 200 postes dans son usine de {city}.
Les salariés de {big} à {city} ont débrayé jeudi.
Les syndicats de {big} demandent une hausse des salaires.
Le directeur financier de {big}, {per}, quittera le groupe en juin.
{big} a nommé {per} directeur général en remplacement de {per}.
{per} a rejoint {big} après quatre ans chez {big}.
{per}, qui a fondé {big} avec {per} à {city}, détient 12 % du capital.
Le PDG de {big}, {per}, parle d'une étape importante.
Le fonds {big} étudie une offre sur {big}.
{big} a mandaté {big} et {big} comme conseils.
L'opération valorise {big} à 9 milliards d'euros.
Les banques {big} et {big} ont accordé un prêt à {big}.
{big} mène la hausse à {city}, tandis que {big} et {big} reculent.
{big} a été placé en redressement judiciaire à {city}.
Parmi les créanciers de {big} figurent {big} et {big}.
{big} rappelle 40 000 véhicules.
Le tribunal de commerce de {city} a donné raison à {big} contre {big}.
Sollicité, {big} n'a pas souhaité commenter. Contacté, {big} n'a pas répondu.
Une porte-parole de {big} a confirmé ces chiffres à {media}.
{media} avait révélé les discussions entre {big} et {big}.
{cityup} ({media}) - {big} a publié mardi un bénéfice record.
{per} enseigne à {school}.
Une étude de {school} montre que les clients de {big} vieillissent.
{team} a battu {team} 3-1 samedi grâce à deux buts de {sur}.
{team} a recruté {per}, venu de {team}.
L'entraîneur de {team}, {per}, évoque la fatigue de ses joueurs.
{sur}, 52 ans, a travaillé pour {big} et {big}.
Les ventes de {big} ont progressé de 4 % en Europe.
{big} a dévoilé un téléphone. Son rival {big} en prépare un.
L'application, conçue par {big}, fonctionne sur les appareils de {big}.
{big} prend 10 % du capital de {big}.
Le groupe {big}, basé à {city}, emploie 800 personnes.
Le distributeur {big} et l'allemand {big} ont créé une coentreprise.
La banque néerlandaise {big} et sa rivale suisse {big} ont gelé les comptes.
La compagnie {big} a commandé 30 avions à {big}.
Le laboratoire {big} et son partenaire {big} ont suspendu l'essai.
Le constructeur {big} fabriquera des batteries avec {big}.
Le pétrolier {big} a trouvé du gaz au large de {city}.
L'ancien trader de {big} {per} a été condamné à {city}.
L'ex-dirigeant de {big}, {per}, a plaidé coupable.
Le parquet accuse {per}, ancien banquier de {big}, de corruption.
{sur} affirme n'avoir jamais parlé à {big}.
{dreg} a ouvert une enquête sur les comptes de {big}.
{bigup} VA SUPPRIMER 1 000 POSTES À {cityup}
{big} : ce qu'il faut savoir de l'accord avec {big}
Pourquoi {big} mise sur {city}
L'avocat de {sur} assure que le conseil de {big} savait.
{big} a perdu 2 %, {big} a cédé 1,4 % et {big} a pris 0,3 %.
Source : {big}
{per} (chez {big}) et {per} (chez {big}) étaient à {city}.
D'après {big}, les prix à {city} augmentent plus vite qu'à {city}.
La société, filiale de {big}, a été vendue à {big} en 2019.
{big}, propriété de {big}, exploite des entrepôts à {city}.
Les vols de {big} vers {city} et {city} sont annulés.
Les données de 3 millions de clients de {big} ont fuité.
À {city}, un fourgon de {big} a été volé dans un dépôt de {big}.
{state} a réagi : {per} y voit « une erreur ».
Membre de {state}, {per} réclame une enquête sur {big}.
{big} rejoint {big} et {big} parmi les actionnaires de {big}.
Chez {big} comme chez {big}, les embauches sont gelées.
Avec {big}, {sur} tient sa revanche.
Né à {city}, passé par {school}, {per} dirige {big} depuis 2019.
Par {per}
{per}, à {city}
{big} a présenté le {prod} à {city}.
Le {prod} de {big} se vend mieux que le {prod}.
Les ventes du {prod} ont porté les résultats de {big}.
{big} cessera de produire la {prod} à {city}.
{sur} utilisait un {prod} acheté à {city}.
Avant le {event}, {big} a réuni ses partenaires à {city}.
{big}, fabricant de la {prod}, a embauché {per}.
{per} avait couvert le {event} pour {media}.
"""
