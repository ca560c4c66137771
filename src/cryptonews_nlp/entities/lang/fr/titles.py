"""French titles and posts of persons, and what stands around them."""

from __future__ import annotations

import re

from cryptonews_nlp._words import words
from cryptonews_nlp.entities.lang.words.titles import TitleWords

_TITLES = words("""
    m mm mme mmes mlle me maître dr pr professeur monsieur messieurs madame mesdames
    président présidente ministre sénateur sénatrice député députée maire mairesse
    gouverneur juge général colonel commandant commandante capitaine lieutenant
    lieutenante major adjudant commissaire inspecteur inspectrice surintendant sergent
    brigadier procureur procureure avocat avocate directeur directrice roi reine prince
    princesse pape docteur agent enquêteur enquêtrice porte-parole patron patronne gda
    préfet préfète bâtonnier bâtonnière magistrat magistrate rappeur rappeuse
    influenceur influenceuse youtubeur youtubeuse gendarme adjudante maréchal chancelier
    chancelière conseiller conseillère substitut milliardaire mgr monseigneur
    vice-procureur vice-procureure caporal bourgmestre wali échevin échevine frères
    sœurs soeurs jumeaux jumelles suspect suspecte suspects hacker hackeur
""")
_HONORIFICS = (
    r"Mr\.?|Mrs\.?|Ms\.?|M\.|Mme|Mlle|Me|Maître|Dre?\.?|Pre?\.?|Mgr|Cdt\.?|Lt\.?|Cne\.?|"
    r"Col\.|Gda\.?"
)
_OFFICES = (
    r"(?:Vice-|Ex-)?(?:Premi[eè]re? [Mm]inistre|Chancelier|Chancelière|Président|"
    r"Présidente|Ministre|Garde des [Ss]ceaux|Procureure? [Gg]énérale?)"
)


WORDS = TitleWords(
    titles=_TITLES,
    honorifics=re.compile(_HONORIFICS),
    short_titles=re.compile(r"(?:MM?|Dr|Pr|Mgr|Cdt|Cne|Lt|Col|Gal|Adj)"),
    national_lead=re.compile(r"(?<!\w)(?:(?:[Ll][ea]|[Uu]ne?|[Dd]u|[Aa]u) |[LlDd]')$"),
    national_nouns="fr",
    source_lead=re.compile(r"\b(?:[Ss]elon|[Dd]'après|dit|déclare|ajoute) $"),
    byline=re.compile(
        r"(?:^|\n)(?:(?:Propos recueillis )?(?:[Pp]ar|PAR)|\W*Auteure?s? ?:) $"
    ),
    offices=re.compile(_OFFICES),
    post_modifiers=frozenset({"Ancien", "Ancienne", "Ex"}),
    office_of=r"bureau d[eu]|cabinet d[eu]",
    # what modifies a post stands behind it
    ranks=frozenset(),
    conjunctions=frozenset({"et", "&"}),
    couple_link=re.compile(r" (?:et|&) "),
    also_called=re.compile(
        r"(?:, \d\d ans)?,? \(?(?:alias|dite?|surnommée?|"
        r"(?:plus |mieux |aussi |également )?connue? (?:en ligne )?sous "
        r"(?:le (?:nom|pseudonyme|pseudo|surnom)(?: de)?|l'alias)) [«\"“]? ?"
    ),
    # headlines have no capitals
    inhabitants=frozenset(),
    # « la procureure de la République de [Paris] »
    office=re.compile(
        r"(?:(?<=\bprocureur de la )|(?<=\bprocureure de la )|"
        r"(?<=\bprocureurs de la ))République (?:adjointe? )?(?:de |d'|du |des )"
    ),
)
