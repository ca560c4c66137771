"""Exchange the names in a sample for others of their kind.

A model that sees the same few names in our own articles learns the names; one that sees
other names in the same places learns what surrounds them.
"""

# ruff: noqa: PLR2004 - shares of augmentations, set by hand

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from training.models.gazetteer import Gazetteer
from training.models.name_lists import NameLists, known_organisations
from training.models.samples import UNKNOWN, Sample
from training.models.threat_names import malware


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_PARTICLES = frozenset(
    _words("de du des la le van der den von el al ben bin da dos di")
)
# company names are invented from these, as real ones are short of new words
_HEADS = _words(
    "Nova Zen Lum Krypt Vel Ark Hex Orb Qubit Sil Fen Tal Ost Mer Cal Dra Pol Ry "
    "Bit Coin Alt Meta Block Hash Node Stel Aur Cer Vox Yel Jun Tor Kes Nim Ple "
    "Sol Vor Wex Zor Ema Lyr Pax Nex Opt Qua Riv Sap Tyr Umb "
)
_TAILS = _words(
    "ara ion ix exa oro ium ello ance via ora ent iva ude ark una eon is ano ell "
    "yx ate wave pay base gate swap mint lock fort stone field bridge vault ly io "
    "us "
)
# words that companies, gangs and projects take for a name, alone or in pairs
_NOUNS = {
    "en": _words(
        "Copper Lantern Harbor Harbour Kestrel Caribou Falcon Granite Beacon Anchor "
        "Ember Willow Cedar Maple Summit Ridge River Stone Iron Silver Golden Amber "
        "Crimson Cobalt Indigo Scarlet Raven Otter Badger Heron Lynx Panther Tiger "
        "Wolf Bear Fox Hawk Eagle Viper Cobra Mantis Hornet Scorpion Hydra Kraken "
        "Phoenix Dragon Titan Atlas Apollo Orion Nova Comet Meteor Quasar Pulsar "
        "Vertex Vector Matrix Prism Pivot Signal Cipher Ledger Vault Shield Guard "
        "Arrow Lance Forge Anvil Hammer Mill Bridge Gate Tower Castle Fort Haven "
        "Port Bay Cove Reef Tide Wave Storm Thunder Frost Winter Summer North South "
        "East West Polar Arctic Meadow Field Forest Oak Pine Elm Ash Birch Rose Lily "
        "Orchid Lotus Clover Thistle Pepper Ginger Honey Sugar Mint Berry Cherry Plum "
        "Peach Apple Lemon Olive Moon Sun Star Sky Cloud Rain Light Spark Bright True "
        "Clear Swift Smart Open First Prime Royal Noble Rapid Blue Green Red Black "
        "White Lock Key Coin Cash Trade Pay Fund Trust Bond Hash Block Chain Node "
        "Stack Pixel Byte Data Cyber Rabbit Goose Salmon Trout Shark Whale Dolphin "
        "Turtle Beetle Spider Cricket Sparrow Robin Swallow Magpie Canary Pelican "
        "Saffron Velvet Ivory Ebony Marble Crystal Diamond Ruby Pearl Opal Mosaic "
        "Tandem Relay Rally Quorum Trident Compass Keystone Cornerstone Monument "
    ),
    "fr": _words(
        "Boréal Aurore Comète Étoile Lune Soleil Orage Tempête Mistral Tramontane "
        "Sirocco Brume Givre Neige Cascade Rivière Fontaine Source Colline Sommet "
        "Falaise Granit Ardoise Cuivre Argent Ambre Corail Ivoire Ébène Cristal "
        "Diamant Rubis Saphir Émeraude Perle Opale Faucon Épervier Milan Héron "
        "Pélican Cigogne Hirondelle Renard Loup Lynx Blaireau Loutre Castor Panthère "
        "Vipère Cobra Frelon Scorpion Hydre Phénix Dragon Titan Atlas Apollon Orion "
        "Vertex Prisme Pivot Signal Ancre Phare Boussole Trident Bouclier Rempart "
        "Donjon Forge Enclume Moulin Olivier Tilleul Chêne Hêtre Sapin Cèdre Lilas "
        "Jasmin Lavande Safran Menthe Gingembre Cerise Citron Horizon Zénith Azur "
        "Écarlate Indigo Pourpre Mosaïque Tandem Relais Quorum Solstice Équinoxe "
        "Brumaire Thermidor Messidor Odyssée Orphée Minerve Mercure Calypso Pégase "
    ),
}
_KINDS = _words(
    "Labs Capital Finance Exchange Markets Protocol Pay Network Group Holdings "
    "Security Technologies Ventures Research Digital Analytics Trading Partners "
    "Bank Wallet Swap Insurance Media Custody Foundation DAO Systems Energy "
)
_COMPANY_KINDS = tuple(
    f"ORG:{kind}"
    for kind in _words(
        "exchange platform analytics industry tech bank wallet fund payments "
        "issuer lender miner telecom media "
    )
)
_STATE_KINDS = tuple(
    f"ORG:{kind}"
    for kind in _words(
        "police regulator prosecutor government centralbank fiu intelligence "
        "court international anticorruption customs cert tax "
    )
)
_BUSINESS = ("tech", "bank", "industry", "consumer")
_LEGAL_FORMS = {
    "en": ["Inc", "Inc.", "Corp.", "Corp", "Co.", "Ltd", "plc", "Group", "LLC"],
    "fr": ["SA", "SAS", "Group", "Holding", "SE", "AG"],
}
_PROJECTS = {"operation", "opération", "project", "projet"}
_THREATS = ("ORG:gang", "MISC:malware")


@dataclass
class Names:
    """All that a sample's names are exchanged for."""

    lists: NameLists
    gazetteer: Gazetteer
    lang: str
    companies: list[str] = field(default_factory=list)
    states: list[str] = field(default_factory=list)
    acronyms: list[str] = field(default_factory=list)
    threats: list[str] = field(default_factory=list)
    given: frozenset[str] = frozenset()
    cities: frozenset[str] = frozenset()
    countries: list[str] = field(default_factory=list)
    known: dict[str, list[str]] = field(default_factory=dict)
    businesses: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Look the kinds up once."""
        self.companies = self.gazetteer.kinds(*_COMPANY_KINDS)
        self.states = self.gazetteer.kinds(*_STATE_KINDS)
        self.acronyms = [a for a in self.gazetteer.acronyms if a.isupper()]
        self.threats = self.gazetteer.kinds(*_THREATS)
        self.given = frozenset(
            [
                *self.lists.given["en"],
                *self.lists.given["fr"],
                *self.lists.foreign_given,
            ]
        )
        self.cities = frozenset(
            [*self.lists.cities, *self.gazetteer.by_kind["LOC:city"]]
        )
        self.countries = self.gazetteer.by_kind["LOC:country"]
        self.known = known_organisations()
        self.businesses = [n for kind in _BUSINESS for n in self.known[kind]]

    def company(self, rng: random.Random) -> str:
        """Draw a company: ours, a listed one, or an invented one."""
        chance = rng.random()
        if chance < 0.3:
            return rng.choice(self.companies)
        if chance < 0.5:
            return _short(rng.choice(self.lists.companies))
        if chance < 0.6:
            return f"{rng.choice(self.lists.surnames[self.lang])} {rng.choice(_KINDS)}"
        name = rng.choice(_HEADS) + rng.choice(_TAILS)
        if chance > 0.78:
            name = self._plain_words(rng)
        elif rng.random() < 0.15:
            name = name[:3] + name[3:].capitalize()
        return f"{name} {rng.choice(_KINDS)}" if rng.random() < 0.4 else name

    def _plain_words(self, rng: random.Random) -> str:
        nouns = _NOUNS[self.lang]
        first, second = rng.sample(nouns, 2)
        glued = self.lang == "en" and rng.random() < 0.4
        if glued:
            return first + second.lower() if rng.random() < 0.8 else first + second
        return first if rng.random() < 0.8 else f"{first} {second}"

    def business(self, rng: random.Random) -> str:
        """Draw a company of any branch: a known one, a listed one, or as above."""
        chance = rng.random()
        if chance < 0.5:
            name = rng.choice(self.businesses)
        elif chance < 0.65:
            name = _short(rng.choice(self.lists.companies))
        elif chance < 0.7:
            pair = rng.sample(self.lists.surnames[self.lang][:4000], 2)
            name = rng.choice([" & ", "-", " et " if self.lang == "fr" else " and "])
            name = name.join(pair)
        else:
            name = self.company(rng)
        if rng.random() < 0.12:
            name = f"{name} {rng.choice(_LEGAL_FORMS[self.lang])}"
        return name

    def acronym(self, rng: random.Random) -> str:
        """Draw an acronym of an authority, or letters."""
        if rng.random() < 0.6:
            return rng.choice(self.acronyms)
        size = rng.choice([3, 3, 4, 4, 5])
        return "".join(rng.choice("ABCDEFGHIJKLMNOPRSTUV") for _ in range(size))

    def city(self, rng: random.Random) -> str:
        """Draw a city, half of them from our own list in the language."""
        own = self.gazetteer.by_kind["LOC:city"]
        return rng.choice(own if rng.random() < 0.5 else self.lists.cities)

    def asset(self, like: str, rng: random.Random) -> str:
        """Draw an asset in the form of another: ticker, common noun or name."""
        name, ticker = rng.choice(self.lists.assets)
        if like.isupper():
            return ticker
        if like.islower():
            nouns = ["bitcoin", "ether", "litecoin", "monero", "dogecoin", "stablecoin"]
            return rng.choice(nouns[:5]) + ("s" if like.endswith("s") else "")
        return name.split(" (")[0]


def _short(name: str) -> str:
    words = name.replace(",", "").split()
    endings = ("inc", "ltd", "plc", "corp", "sa", "ag", "co", "limited", "nv", "se")
    while len(words) > 1 and words[-1].lower().strip(".") in endings:
        words.pop()
    kept = words[:3]
    return " ".join(w.capitalize() if w.isupper() and len(w) > 4 else w for w in kept)


_ELIDED = re.compile(r"(?<=\b[dD])['’]$|(?<=\b[qQ]u)['’]$")
_FULL = re.compile(r"(?<=\b[dD])e $|(?<=\b[qQ]u)e $")
_VOWELS = frozenset("aeiouyàâéèêëîïôöûüh")


def elide(text: str, name: str, rng: random.Random) -> str:
    """Return French text as it stands before a name: ``d'Orange``, ``de Thales``.

    An h counts as a vowel in half of the cases.
    """
    first = name[:1].lower()
    vowel = first in _VOWELS and (first != "h" or rng.random() < 0.5)
    # acronyms are spelled: "de SFR", "d'EDF" stay as their first letter has it
    return _FULL.sub("'", text) if vowel else _ELIDED.sub("e ", text)


def substitute(
    sample: Sample, names: Names, rng: random.Random, *, rate: float
) -> Sample:
    """Exchange each entity's name with probability ``rate``, the same throughout."""
    chosen = {name: rng.random() < rate for _, _, _, name in sample.entities}
    unknown = {name for _, _, label, name in sample.entities if label == UNKNOWN}
    chosen |= dict.fromkeys(unknown, False)
    order = sorted(
        sample.entities, key=lambda e: -len(sample.text[e[0] : e[1]].split())
    )
    words: dict[str, str] = {}
    whole: dict[tuple[str, str], str] = {}
    for start, end, label, name in order:
        surface = sample.text[start:end]
        if chosen[name] and (label, surface) not in whole:
            whole[label, surface] = _new(surface, label, names, words, rng)
    text, entities, last = "", [], 0
    for start, end, label, name in sample.entities:
        text += sample.text[last:start]
        surface = sample.text[start:end]
        new = whole.get((label, surface), surface) if chosen[name] else surface
        if names.lang == "fr" and new != surface:
            text = elide(text, new, rng)
        entities.append((len(text), len(text) + len(new), label, name))
        text += new
        last = end
    return replace(sample, text=text + sample.text[last:], entities=tuple(entities))


def _new(
    surface: str, label: str, names: Names, words: dict[str, str], rng: random.Random
) -> str:
    makers: dict[str, Callable[..., str]] = {
        "PERSON": _person,
        "LOC": _place,
        "ORG": _organisation,
        "CRYPTO": lambda s, n, _, r: n.asset(s, r),
        "MISC": _other,
    }
    made = makers[label](surface, names, words, rng)
    return made.upper() if surface.isupper() and len(surface) > 5 else made


def _person(
    surface: str, names: Names, words: dict[str, str], rng: random.Random
) -> str:
    parts = surface.split()
    lang = names.lang
    result = []
    for i, part in enumerate(parts):
        if part.lower() in _PARTICLES or not part[0].isalpha() or len(part) < 3:
            result.append(part)
            continue
        key = part.lower()
        if key not in words:
            first = i == 0 and (len(parts) > 1 or part in names.given)
            foreign = rng.random() < 0.5
            given = names.lists.foreign_given if foreign else names.lists.given[lang]
            surnames = names.lists.surnames[lang]
            surnames = names.lists.foreign_surnames if foreign else surnames
            words[key] = rng.choice(given if first else surnames)
            if not first and rng.random() < 0.08:
                words[key] += "-" + rng.choice(surnames)
        result.append(words[key])
    return " ".join(result)


def _place(surface: str, names: Names, _: dict[str, str], rng: random.Random) -> str:
    name = surface.title() if surface.isupper() else surface
    if name in names.cities:
        return names.city(rng)
    # French countries take an article or a preposition by gender
    if names.lang == "en" and name in names.countries:
        return rng.choice(names.countries)
    return surface


def _organisation(
    surface: str, names: Names, _: dict[str, str], rng: random.Random
) -> str:
    parts = surface.split()
    if len(parts) == 1 and surface.isupper() and len(surface) <= 6:
        return names.acronym(rng)
    if surface in names.states and names.lang == "en":
        return rng.choice(names.states)
    plain = all(part[:1].isupper() for part in parts)
    if plain and len(parts) <= 2 and surface not in names.states:
        return names.company(rng) if rng.random() < 0.5 else names.business(rng)
    # "parquet de Lyon", "Bank of Ghana": another place in the same frame
    if parts[-1] in names.cities and len(parts) > 1:
        return " ".join([*parts[:-1], names.city(rng)])
    return surface


def _other(surface: str, names: Names, _: dict[str, str], rng: random.Random) -> str:
    parts = surface.split()
    if len(parts) == 1 and surface[:1].isupper() and not surface.isupper():
        plain = rng.choice(_HEADS) + rng.choice(_TAILS)
        return malware(rng) if rng.random() < 0.5 else plain
    if len(parts) == 2 and parts[0].lower() in _PROJECTS:
        return f"{parts[0]} {rng.choice(names.lists.surnames[names.lang])}"
    return surface
