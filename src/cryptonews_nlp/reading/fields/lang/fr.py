"""French dates and bylines."""

from typing import Final

DATE_ORDER: Final = "day"

#: What stands behind the day ("1er mars").
DAY_ENDINGS = r"(?:er)?"

#: What stands between a date and its time of day, or before the date.
BETWEEN = r"à|le|du"

#: What stands before the date of a change (regular expression).
UPDATED = r"mise?\s+[àa]\s+jour|maj|modifiée?|actualisée?|modification"

#: How a column calls the language that it holds ("text_fr", "Texte (français)").
CALLED = ("fr", "fra", "fre", "french", "francais")

#: What mail programs set before a subject that is answered or sent on.
SENT_ON = ("re", "tr")

#: What stands before the name of an author, and before that (regular expressions).
BY = r"par"
WRITTEN = (
    r"publié|rédigé|auteure?|autrice|voir tous les articles|propos recueillis|"
    r"(?:une? )?(?:article|texte|analyse|enquête|documentaire|reportage) (?:de|par)"
)

#: What is left of a date behind the name, where digits were taken off: days and months
#: that are no surnames (regular expression).
BEHIND = (
    r"(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|janvier|février|juillet|septembre|"
    r"octobre|novembre|décembre|publié"
)

#: What stands before the name of a site (regular expression), and words behind it.
ARTICLES = r"l[ea]s?\s|l['’]"
SITE_WORDS = (
    "actualites actualite actu info infos blog tv radio france suisse belgique fr"
)

#: How parts of a site are called before its name in an address.
SUBDOMAINS = "actu actualites bourse economie groupe info infos presse"

TIME_ZONES = {
    "heure de Paris": "Europe/Paris",
    **dict.fromkeys(("HE", "HNE", "HAE"), "America/Toronto"),
}

#: Labels of press databases, by what stands behind them; words that count a text,
#: stand above it, and between its number and that of all (regular expressions).
EXPORT_LABELS = {
    "length": r"longueur",
    "author": r"auteure?|autrice",
    "title": r"titre",
    "head": r"rubrique|encart|surtitre|chapeau",
    "end": (
        r"date-chargement|date de chargement|langue|type-publication|"
        r"type de publication|code-revue|illustrations?|sujet|classification"
    ),
}
WORD_COUNT = r"mots"
BODY_ABOVE = r"corps|texte"
COUNT_OF = r"de|sur"
