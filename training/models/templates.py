"""Sentences with slots, in which companies, authorities, coins and chains occur.

Written for this project. They teach the contexts that tell a company with the name of a
person or a sea monster from a person; real sentences of this kind are few in the
corpora. A slot is ``{kind}`` or ``{kind:LABEL}``.
"""

# ruff: noqa: PLR2004 - shares of augmentations, set by hand

from __future__ import annotations

import random
import re

from training.models.samples import Sample
from training.models.substitution import Names, elide
from training.models.templates_business import EN as BUSINESS_EN
from training.models.templates_business import FR as BUSINESS_FR
from training.models.templates_cyber import EN as CYBER_EN
from training.models.templates_cyber import FR as CYBER_FR
from training.models.templates_cyber import HEADS
from training.models.threat_names import (
    LAWS,
    PROTOCOLS,
    TECHNIQUES,
    malware,
    product,
    threat_group,
)

_SLOT = re.compile(r"\{(\w+)\}")

_EN = """\
{co} said on Tuesday that withdrawals had resumed.
{co} told customers on {media} that their funds were safe.
Customers of {co} could not log in for three hours, the exchange said.
The funds were moved to {co} and converted into {coin}.
Most of the stolen {coin} went through {co} and {co}, according to {co}.
Shares in {co} fell 4% after {reg} opened an inquiry.
{per}, chief executive of {co}, said the company would repay every user.
{co} chief executive {per} resigned on Friday.
{co}'s {per} declined to comment.
Investigators at {co} traced the money to wallets linked to {gang}.
{pol} arrested two men in {city}, {cty}, over the theft of {coin} from {co} users.
{pol} said the suspects had used {co} accounts opened with forged papers.
{reg} fined {co} 2 million dollars for breaches of {law}.
{reg} warned investors against {co}, which has no licence in {cty}.
{co} is not registered with {reg}.
A spokesperson for {co} said {tick} deposits were suspended.
{per} was extradited from {cty} to {cty} on Thursday.
Prosecutors said {per}, 34, laundered {coin} through {co}.
{sur} pleaded not guilty. A lawyer for {sur} said the charges were absurd.
"We were slow," {per} told {media}.
{city} ({media}) - {co} has asked a court for protection from creditors.
{cityup}, March 3 ({media}) - {pol} has frozen 3 million {tick} held at {co}.
The attackers exploited a bug in {co}'s bridge to {chain}.
{co}, a lender on {chain}, lost 12 million dollars in {tick}.
{tick} fell to $0.92 while {tick} and {coin} recovered.
The price of {coin} rose 5% after {reg} approved the fund.
{op} led to 14 arrests in {city}, {city} and {city}.
{pol} and {pol} took part in {op}.
The malware, known as {mal}, steals seed phrases.
{gang} claimed the attack on {co} on its leak site.
The group {gang} published data stolen from {co}.
{co} and {co} declined to comment.
Tokens were swapped on {co} and bridged to {chain}.
A judge in {city} ordered {co} to hand over records to {pol}.
{reg}, {reg} and {pol} signed an agreement.
Neither {co} nor {co} answered questions from {media}.
{per} of {pol} said the fraud began in {city}.
Officers from {pol} searched a flat in {city}.
Deposits to {co} must be made in {tick} or {tick}.
A former employee of {co}, {per}, testified against {sur}.
Users complained on {social} that {co} had closed their accounts.
{per} wrote on {social} that {co} was solvent.
Under {law}, {co} needs a licence from {reg}.
{co} bought {co} for 40 million dollars.
Analysts at {co} expect {coin} to fall.
{pol} named the suspect as {per}.
He joined {co} from {co} in 2021.
A loan from {co} to {co} was never repaid, {sur} said.
The arrest in {city} of {per}, founder of {co}, shook {cty}.
{co} moved its head office from {city} to {city}.
The wallet was funded from {co}, then emptied into {co}.
Blackmailers demanded 20 {tick} from {hosp}.
{co} froze 4 million {tick} at the request of {pol}.
{co} and its founder {per} are under investigation in {cty}.
Detective Superintendent {per} of {pol} said a third suspect was at large.
Det Supt {sur} asked victims to come forward.
Superintendent {per} said {pol} had seized 14 phones.
Councilman {per} said the city council of {city} had lost its savings.
Justice {per} sentenced {sur} to six years in prison.
Judge {sur} adjourned the case until March.
Attorney General {per} announced the charges in {city}.
Chief Inspector {per} told {media} that the gang used {co}.
Mr {sur} and Ms {sur} met at a conference in {city}.
Dr {per}, who teaches law in {city}, called {law} a first step.
Assistant Commissioner {per} thanked {pol} and {co}.
Senator {per} asked {reg} to act.
Special Agent {per} traced the {tick} to an account at {co}.
{title} {per}, {title} {per} and {title} {sur} spoke in {city}.
The wallet was controlled by {per}, known online as {mono}.
{co}, the exchange that {per} founded in {city}, owes its users 90 million dollars.
{co}, a start-up based in {city}, sells hardware wallets.
{co} is a payment firm in {cty}. {co} also runs a bank in {city}.
Trading on {co} stopped at noon. {co} blamed a software error.
Since its launch, {co} has signed up 3 million users in {cty} and {cty}.
Contracts between {co} and {co} were leaked to {media}.
Thieves who broke into {co} took 400 {tick}, {sur} said.
{sur} left {co} in May to set up {co}.
Both {co} and {reg} welcomed the ruling in {city}.
The Treasury and {reg} will consult on {law}.
{co}, {co} and {co} fell in {city}.
{co} Chief Financial Officer {per} sold shares.
{co} Inc. posted a loss for the third quarter.
Analyst {per} at {co} cut her forecast.
{per}, an analyst with {co} in {city}, sees {coin} at 40,000 dollars.
Home | Markets | {co} | Contact | About us
Photo: {per} / {media}
By {per} and {per}, {media}
By {per} in {city}
Follow {co} on {social} and {social}
{media} could not verify the claim by {gang}.
Read also: {co} loses licence in {cty}
{per} won the Hedy Prize for her work on {mal}.
The token, {tick}, lost 80% of its value after {per} sold his share.
{coinup} IS NOT ILLEGAL, SAYS JUDGE IN {cityup}
{coup} FREEZES WITHDRAWALS AFTER HACK
TWO ARRESTED IN {cityup} OVER {coinup} THEFT
A user called {mono} posted the keys on {social}.
"""

_FR = """\
{co} a annoncé mardi la reprise des retraits.
Les clients de {co} n'ont pas pu se connecter pendant trois heures.
Les fonds ont été transférés vers {co} puis convertis en {coin}.
L'essentiel du butin a transité par {co} et {co}, selon {co}.
L'action de {co} a perdu 4 % après l'ouverture d'une enquête.
{per}, directeur général de {co}, promet de rembourser les utilisateurs.
Le patron de {co}, {per}, a démissionné vendredi.
Contactée, {co} n'a pas répondu aux questions de {media}.
Les enquêteurs de {co} ont remonté la trace des fonds jusqu'à {gang}.
{dpol} a interpellé deux hommes à {city} pour le vol de {coin} à des clients de {co}.
Selon {dpol}, les suspects utilisaient des comptes ouverts chez {co}.
{dreg} a infligé une amende de 2 millions d'euros à {co}.
{dreg} met en garde contre {co}, qui n'est pas agréée.
{co} n'est pas enregistrée auprès de {dreg}.
Un porte-parole de {co} a indiqué que les dépôts en {tick} étaient suspendus.
{per} a été extradé jeudi vers {city}.
{per}, 34 ans, est soupçonné d'avoir blanchi des {tick} via {co}.
L'avocat de {sur} dénonce une procédure absurde. {sur} nie les faits.
« Nous avons été lents », a reconnu {per} auprès de {media}.
{cityup}, 3 mars ({media}) - {dpol} a saisi 3 millions de {tick} déposés chez {co}.
Les pirates ont exploité une faille du pont de {co} vers {chain}.
{co}, un protocole de prêt sur {chain}, a perdu 12 millions de dollars en {tick}.
Le {tick} a reculé tandis que le {tick} et le {coin} rebondissaient.
Le cours du {coin} a pris 5 % dans la nuit.
L'opération {opname} a mené à quatorze arrestations à {city}, {city} et {city}.
{dpol} et {dpol} ont participé à l'enquête.
Le logiciel malveillant, baptisé {mal}, vole les phrases de récupération.
Le groupe {gang} a revendiqué l'attaque contre {co}.
{gang} menace de publier les données de {co}.
Ni {co} ni {co} n'ont souhaité commenter.
Les jetons ont été échangés sur {co} puis envoyés sur {chain}.
Le tribunal a ordonné à {co} de remettre ses registres.
Les bureaux de {co} à {city} ont été perquisitionnés.
{per}, de {co}, évoque une fraude partie de {city}.
Un ancien salarié de {co}, {per}, a témoigné contre {sur}.
Sur {social}, des utilisateurs accusent {co} d'avoir fermé leurs comptes.
{per} a écrit sur {social} que {co} était solvable.
Le règlement {law} impose à {co} un agrément.
{co} a racheté {co} pour 40 millions d'euros.
Les analystes de {co} s'attendent à une baisse du {coin}.
Passé par {co}, il a rejoint {co} en 2021.
L'arrestation à {city} de {per}, fondateur de {co}, a fait grand bruit.
{co} quitte {city} pour {city}.
Le portefeuille a été alimenté depuis {co}, puis vidé vers {co}.
Les rançonneurs réclamaient 20 {tick} au {hosp}.
{co} a gelé 4 millions de {tick} à la demande de {dpol}.
Le {parq} a ouvert une enquête visant {co}.
Les gendarmes ont interpellé {per} à {city}.
Mis en examen, {sur} a été placé en détention à {city}.
Chez {co}, on assure que les fonds des clients sont intacts.
Face à {co}, les victimes se sont regroupées en association.
Des clients de {co} et de {co} ont porté plainte à {city}.
Le commissaire {per}, de {dpol}, évoque un troisième suspect.
La commissaire {sur} invite les victimes à se manifester.
Me {per}, avocat de {sur}, dénonce une procédure absurde.
M. {sur} et Mme {sur} se sont rencontrés à {city}.
La procureure {per} a requis six ans de prison contre {sur}.
Le procureur de {city}, {per}, a ouvert une information judiciaire.
Le capitaine {per} et la lieutenante {sur} ont saisi quatorze téléphones.
Le juge {sur} a renvoyé l'affaire à mars.
Le ministre {per} a salué l'action de {dpol} et de {co}.
La députée {per} demande à {dreg} d'agir.
L'adjudant {sur} a suivi les {tick} jusqu'à un compte ouvert chez {co}.
Le professeur {per}, juriste à {city}, juge le texte insuffisant.
Le portefeuille appartenait à {per}, alias {mono}.
{co}, la plateforme fondée par {per} à {city}, doit 90 millions d'euros à ses clients.
{co}, une jeune pousse de {city}, vend des portefeuilles matériels.
Les échanges sur {co} ont cessé à midi. {co} invoque une erreur.
Depuis son lancement, {co} revendique 3 millions d'utilisateurs.
Les contrats entre {co} et {co} ont été transmis à {media}.
Les voleurs ont pris 400 {tick} à {co}, raconte {sur}.
{sur} a quitté {co} en mai pour créer {co}.
{co}, {co} et {co} reculent en Bourse à {city}.
Analyste chez {co}, {per} a revu ses prévisions.
Accueil | Marchés | {co} | Contact | À propos
Photo : {per} / {media}
Par {per}, à {city}
{per} avec {media}
Suivez {co} sur {social} et {social}
À lire aussi : {co} perd son agrément
{media} n'a pas pu vérifier la revendication de {gang}.
Le jeton {tick} a perdu 80 % après la vente des parts de {per}.
{coup} SUSPEND LES RETRAITS APRÈS UN PIRATAGE
{cityup} : DEUX INTERPELLATIONS POUR VOL DE {coinup}
Un internaute surnommé {mono} a publié les clés sur {social}.
Les douanes et {dpol} ont contrôlé les entrepôts de {co} à {city}.
Selon {media}, {sur} vivait entre {city} et {city}.
Le {parq} et le {parq} se sont saisis du dossier.
Jugé par le {parq}, {sur} a fait appel.
Originaire de {city}, {sur} avait travaillé pour {co}.
« {co} n'a jamais perdu un centime », jure {per}.
Pour {per}, de {co}, « le {coin} n'est pas en cause ».
"""

_LABELS = {
    "co": "ORG", "media": "ORG", "reg": "ORG", "pol": "ORG", "gang": "ORG",
    "dpol": "ORG", "dreg": "ORG", "social": "ORG", "hosp": "ORG", "per": "PERSON",
    "sur": "PERSON", "city": "LOC", "cityup": "LOC", "cty": "LOC", "coin": "CRYPTO",
    "tick": "CRYPTO", "chain": "MISC", "law": "MISC", "op": "MISC", "opname": "MISC",
    "mal": "MISC", "mono": "PERSON", "coinup": "CRYPTO", "coup": "ORG", "title": "",
    "parq": "ORG", "big": "ORG", "bigup": "ORG", "state": "ORG", "school": "ORG",
    "team": "ORG", "xx": "", "prod": "MISC", "event": "MISC", "malw": "MISC",
    "soft": "MISC", "proto": "MISC", "rule": "MISC", "group": "ORG", "tech": "",
    "head": "",
}  # fmt: skip
_TEMPLATES = {"en": _EN.splitlines(), "fr": _FR.splitlines()}
_BUSINESS = {"en": BUSINESS_EN.splitlines(), "fr": BUSINESS_FR.splitlines()}
_CYBER = {"en": CYBER_EN.splitlines(), "fr": CYBER_FR.splitlines()}
_SHARES = (0.35, 0.4, 0.25)
_SOCIAL = ["X", "Twitter", "Telegram", "Discord", "Reddit", "Facebook", "LinkedIn"]
_COINS = {
    "en": ["bitcoin", "ether", "Bitcoin", "Ethereum", "Monero", "Litecoin", "solana"],
    "fr": ["bitcoin", "ether", "Bitcoin", "bitcoins", "Monero", "Litecoin", "ethers"],
}
# fmt: off
_TITLES = [
    "Detective", "Inspector", "Sergeant", "Detective Inspector", "Commissioner",
    "Senator", "Minister", "Prosecutor", "President", "Governor", "Mayor",
    "Professor", "Captain", "Colonel", "General", "Sheriff", "Judge", "Magistrate",
    "Councillor", "Lord", "Lady", "Sir", "Dame", "Chairman", "Director", "Secretary",
    "Detective Constable", "Det Insp", "Lt", "Sgt", "Supt", "Acting Superintendent",
    "Chief", "Officer",
]
# fmt: on
_TICKERS = ["BTC", "ETH", "USDT", "USDC", "SOL", "XMR", "XRP", "TRX", "BNB", "DAI"]
_HOSPITALS = {"en": "{0} General Hospital", "fr": "centre hospitalier de {0}"}
_COURTS = ["parquet de", "parquet de", "tribunal judiciaire de", "barreau de"]
# French articles of the first word of an authority; others are written without
_ARTICLES = {
    "police": "la ", "gendarmerie": "la ", "brigade": "la ", "sous-direction": "la ",
    "commission": "la ", "banque": "la ", "direction": "la ", "section": "la ",
    "juridiction": "la ", "cellule": "la ", "chambre": "la ", "cour": "la ",
    "parquet": "le ", "tribunal": "le ", "bureau": "le ", "service": "le ",
    "ministère": "le ", "département": "le ", "conseil": "le ", "centre": "le ",
    "office": "l'", "autorité": "l'", "agence": "l'", "unité": "l'", "institut": "l'",
}  # fmt: skip


def _french(name: str, rng: random.Random) -> tuple[str, str]:
    article = _ARTICLES.get(name.split(maxsplit=1)[0].lower())
    if article is None and name.isupper():
        article = "l'" if name[0] in "AEIOU" else rng.choice(["la ", "le "])
    return article or "", name


def fill(names: Names, rng: random.Random) -> Sample:
    """Draw a template and fill its slots."""
    (group,) = rng.choices((_TEMPLATES, _BUSINESS, _CYBER), _SHARES)
    template = rng.choice(group[names.lang])
    surname = rng.choice(names.lists.foreign_surnames)
    text, entities, last = "", [], 0
    for match in _SLOT.finditer(template):
        kind = match[1]
        text += template[last : match.start()]
        before, value = _value(kind, names, surname, rng)
        if not text and before:
            before = before.capitalize()
        text += before
        if names.lang == "fr" and not before and value:
            text = elide(text, value, rng)
        if _LABELS[kind]:
            entities.append((len(text), len(text) + len(value), _LABELS[kind], value))
        text += value
        last = match.end()
    return Sample(text + template[last:], tuple(entities))


def _value(
    kind: str, names: Names, surname: str, rng: random.Random
) -> tuple[str, str]:
    lang, kinds = names.lang, names.gazetteer.kinds
    if kind in {"pol", "reg", "dpol", "dreg"}:
        groups = {
            "pol": ("ORG:police", "ORG:prosecutor", "ORG:international"),
            "reg": ("ORG:regulator", "ORG:centralbank", "ORG:fiu"),
        }[kind.removeprefix("d")]
        name = rng.choice(kinds(*groups, *(f"{g}:acronym" for g in groups)))
        return _french(name, rng) if kind[0] == "d" else ("", name)
    simple = {
        "co": lambda: names.company(rng),
        "media": lambda: rng.choice(kinds("ORG:media")),
        "gang": lambda: rng.choice(kinds("ORG:gang")),
        "social": lambda: rng.choice(_SOCIAL),
        "per": lambda: names.lists.person(lang, rng),
        "sur": lambda: surname,
        "city": lambda: names.city(rng),
        "cityup": lambda: names.city(rng).upper(),
        "coup": lambda: names.company(rng).upper(),
        "coinup": lambda: rng.choice(_COINS[lang]).upper(),
        "title": lambda: rng.choice(_TITLES),
        "parq": lambda: f"{rng.choice(_COURTS)} {names.city(rng)}",
        "big": lambda: names.business(rng),
        "bigup": lambda: names.business(rng).upper(),
        "state": lambda: rng.choice(names.known["state"]),
        "school": lambda: rng.choice(names.known["school"]),
        "team": lambda: rng.choice(names.known["sport"]),
        "prod": lambda: rng.choice(names.known["product"]),
        "event": lambda: rng.choice(names.known["event"]),
        "xx": lambda: "".join(rng.choices("ABCDEFGHKLMNPRSTUVXYZ", k=3)),
        "mono": lambda: rng.choice(names.lists.foreign_given),
        "cty": lambda: rng.choice(names.countries),
        "coin": lambda: rng.choice(_COINS[lang]),
        "tick": lambda: (
            rng.choice(_TICKERS) if rng.random() < 0.6 else names.asset("BTC", rng)
        ),
        "chain": lambda: rng.choice(kinds("MISC:chain") or ["Arbitrum"]),
        "law": lambda: rng.choice(kinds("MISC:law")),
        "op": lambda: "Operation " + rng.choice(names.lists.surnames[lang]),
        "opname": lambda: rng.choice(names.lists.surnames[lang]),
        "mal": lambda: rng.choice(kinds("MISC:malware")),
        "malw": lambda: malware(rng),
        "soft": lambda: product(names.company(rng), rng),
        "proto": lambda: rng.choice(PROTOCOLS),
        "rule": lambda: rng.choice(LAWS[lang]),
        "group": lambda: threat_group(rng),
        "tech": lambda: rng.choice(TECHNIQUES),
        "head": lambda: rng.choice(HEADS),
        "hosp": lambda: _HOSPITALS[lang].format(names.city(rng)),
    }
    return "", simple[kind]()
