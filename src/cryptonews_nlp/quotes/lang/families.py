"""Trades and offices by family, so that "the lawyer" may be "Me Roux".

Lists written for this project.
"""

from __future__ import annotations

from cryptonews_nlp.quotes.lang._tables import by_family

ENGLISH = by_family(
    law="lawyer attorney counsel barrister solicitor defence defense",
    justice="judge magistrate justice court",
    prosecution="prosecutor prosecution",
    police="""
        officer sheriff inspector superintendent detective commissioner chief
        sergeant constable investigator policeman policewoman captain lieutenant
        colonel agent police force bureau""",
    head="""
        founder co-founder cofounder ceo boss chief executive director president
        chairman chairwoman chair head manager owner operator""",
    politics="""
        minister lawmaker senator congressman congresswoman deputy rapporteur
        secretary mayor governor politician legislator mp mep commissioner""",
    science="""
        analyst researcher expert economist specialist scientist professor academic
        engineer reverse-engineer consultant""",
    health="doctor physician surgeon",
    spokes="spokesperson spokesman spokeswoman",
    business="""
        company firm exchange platform startup start-up bank lender insurer issuer
        group studio operator""",
    oversight="""
        regulator authority watchdog agency supervisor commission office body
        central bank""",
    kin="""
        mother father son daughter wife husband brother sister girlfriend boyfriend
        partner widow widower mum mom dad uncle aunt cousin nephew niece grandmother
        grandfather grandson friend neighbour neighbor colleague""",
    press="newspaper paper outlet daily magazine agency reporter journalist",
    union="union association federation collective charity league group",
    accused="defendant suspect accused detainee hacker",
    harmed="victim plaintiff complainant",
)

FRENCH = by_family(
    law="avocat avocate pénaliste conseil défense défenseur bâtonnier",
    justice="""
        procureur procureure magistrat magistrate juge vice-procureur
        vice-procureure parquet parquetier parquetière président présidente
        substitut substitute tribunal accusation""",
    police="""
        officier officière inspecteur inspectrice surintendant surintendante
        commissaire commandant commandante capitaine lieutenant lieutenante colonel
        colonelle lieutenant-colonel lieutenante-colonelle enquêteur enquêtrice
        policier policière gendarme militaire adjudant adjudante sergent sergente
        major brigadier brigadière gradé gradée préfet limier douanier douanière
        détective""",
    head="""
        fondateur fondatrice cofondateur cofondatrice pdg patron patronne dirigeant
        dirigeante directeur directrice président présidente responsable gérant
        gérante chef cheffe propriétaire""",
    politics="""
        ministre député députée sénateur sénatrice rapporteur rapporteure maire
        mairesse élu élue secrétaire gouverneur gouverneure sous-gouverneur
        sous-gouverneure commissaire eurodéputé eurodéputée conseiller
        conseillère édile préfet préfète bourgmestre maïeur échevin échevine""",
    science="""
        analyste chercheur chercheuse expert experte économiste spécialiste
        scientifique professeur professeure universitaire ingénieur ingénieure
        consultant consultante sociologue enseignant
        enseignante""",
    health="""
        médecin docteur praticien praticienne chirurgien chirurgienne urgentiste""",
    labour="syndicaliste délégué déléguée cégétiste cédétiste",
    trade="""
        commerçant commerçante négociant négociante importateur importatrice
        marchand marchande vendeur vendeuse""",
    spokes="porte-parole",
    business="""
        entreprise société plateforme start-up banque compagnie firme groupe studio
        fabricant éditeur assureur courtier opérateur émetteur exploitant""",
    oversight="""
        régulateur gendarme autorité superviseur commission agence office organisme
        institution""",
    kin="""
        mère père fils fille épouse époux femme mari frère sœur compagne compagnon
        veuve veuf oncle tante cousin cousine neveu nièce grand-mère grand-père
        petit-fils ami amie voisin voisine collègue""",
    press="""
        quotidien journal chaîne agence magazine journaliste rédaction reporter
        photographe photojournaliste""",
    union="syndicat association fédération collectif ligue ong",
    accused="accusé accusée prévenu prévenue suspect suspecte détenu détenue",
    harmed="victime plaignant plaignante",
)
