"""Words of the frames: who speaks in French news, with what verb, when and where."""

from __future__ import annotations

from typing import NamedTuple


class Verb(NamedTuple):
    """Forms of a verb of speech."""

    lemma: str
    participle: str
    present: str
    imperfect: str


def _words(text: str) -> list[str]:
    return text.split()


VERBS = [
    Verb(*forms.split())
    for forms in """\
déclarer déclaré déclare déclarait
ajouter ajouté ajoute ajoutait
expliquer expliqué explique expliquait
affirmer affirmé affirme affirmait
indiquer indiqué indique indiquait
préciser précisé précise précisait
dire dit dit disait
annoncer annoncé annonce annonçait
estimer estimé estime estimait
assurer assuré assure assurait
souligner souligné souligne soulignait
rappeler rappelé rappelle rappelait
raconter raconté raconte racontait
reconnaître reconnu reconnaît reconnaissait
confirmer confirmé confirme confirmait
regretter regretté regrette regrettait
juger jugé juge jugeait
confier confié confie confiait""".splitlines()
]
MASCULINE = _words(
    """
    ministre maire porte-parole procureur directeur président préfet patron
    chercheur secrétaire commissaire responsable juge député gérant fondateur
    """
)
FEMININE = _words(
    """
    ministre maire porte-parole procureure directrice présidente préfète patronne
    chercheuse secrétaire commissaire responsable juge députée gérante
    """
)
# with the gender
VOWEL = _words(
    """
    avocat,Masc avocate,Fem analyste,Masc enquêteur,Masc enquêtrice,Fem
    opposant,Masc élu,Masc entreprise,Fem association,Fem agence,Fem
    """
)
BODIES = _words(
    """
    police,Fem gendarmerie,Fem préfecture,Fem mairie,Fem société,Fem banque,Fem
    justice,Fem parquet,Masc ministère,Masc tribunal,Masc groupe,Masc syndicat,Masc
    plateforme,Fem direction,Fem famille,Fem
    """
)
PLURAL = _words(
    """
    enquêteurs policiers autorités habitants témoins avocats chercheurs gendarmes
    syndicats experts
    """
)
OF_MASCULINE = _words(
    """
    parquet groupe syndicat ministère tribunal parti port club fonds
    """
)
OF_FEMININE = _words(
    """
    police banque Justice Santé région Ville Défense plateforme
    """
)
OF_PLURAL = _words(
    """
    Finances Transports victimes Armées salariés
    """
)
TOWNS = _words(
    """
    Lyon Sète Genève Namur Lille Brest Dakar Lausanne Toulon Paris
    """
)
DAYS = _words(
    """
    lundi mardi mercredi jeudi vendredi samedi dimanche
    """
)
PARTS = _words(
    """
    matin soir
    """
)
# preposition, article, noun, its gender, and what it is of
PLACES = [
    "dans un communiqué Masc",
    "devant la presse Fem",
    "à la presse Fem",
    "après une audition Fem",
    "sur une chaîne Fem télévision",
    "dans un entretien Masc",
    "par - téléphone Masc",
]
