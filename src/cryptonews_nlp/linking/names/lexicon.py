"""Words of names in English and French: data only, written for this project."""

from __future__ import annotations

from cryptonews_nlp._words import words

#: Dropped at the start of a name.
ARTICLES = words("""
    das der die l la le les the
""")

#: Dropped before a person's name, of which none of them may be a part.
HONORIFICS = words("""
    capitaine capt col colonel commandant cpt dame detective dr fr gen general insp
    inspecteur inspector judge juge lady lieutenant lord lt m madame mademoiselle
    maitre maj me mgr minister ministre miss mlle mme monsieur mr mrs ms mx
    president prof professeur professor senateur senator sergeant sgt sir
    superintendent supt
""")

#: No initial of theirs need be in an acronym.
SMALL_WORDS = words("""
    a an and at au aux by d dans das de der des die du e en et for from fur in l la
    le les of on or ou par pour sur the to un und une with y
""")

#: Ends of web addresses, whose parts are no words of a name.
DOMAINS = words("app co com eu fr gov info io net org uk")

#: End of a firm's name that says nothing about which firm it is.
LEGAL_FORMS = words("""
    ab ag aps as bv co company corp corporation gmbh inc incorporated kg kk limited
    llc llp lp ltd ltee nv oy plc pte pty sa sarl sas sasu se spa srl
""")

#: What stands before the legal form in the full name of a known firm ("Coinbase Global
#: Inc"): without a legal form these words may name another firm.
CORPORATE = words("""
    companies company corporation digital global group groupe holding holdings
    international internet limited motor motors technologies technology trading
""")

#: Says what a place or district shares its name with: a court or council of the place.
INSTITUTIONS = words("""
    airport cathedral chronicle church college conseil council cour courier court daily
    department district gazette herald mail matin news tribune telegraph times
    exchange gare hopital hospital lycee mairie maison museum office police port prison
    prosecutor region school service southern stadium station tribunal universite
    university zoo
""")

#: Between a town and what tells where it lies.
TOWN_LINKS = words("aux en les lez on sous sur upon")

#: Makes of the name of a place that of a part of it, or of another place.
COMPASS = words("""
    east eastern est lower new nord north northern old ouest south southern sud upper
    west western
""")

#: Says what a thing is; a short form leaves it out (Kestrel, Kestrel Labs).
DESIGNATORS = words("""
    agence agency asset assets assurance assurances bank banque blockchain capital
    consulting
    custody digital drainer exchange finance financial global group groupe holding
    holdings hopital hospital institut institute insurance international labs
    limited management market markets mutual mutuelle network networks operation
    paiements partners pay payments project projet securities security services
    software solutions studio studios systems taskforce technologies technology the
    trading universite university ventures wallet
""")

#: Before the name of a body it makes the name of another one (Bank of Ireland).
OTHER_BODY = words("""
    central centrale european europeen europeenne federal federale international
    internationale national nationale regional regionale reserve royal royale
""")

#: Heads of names that an adjective before them changes (the Federal High Court).
COURTS = words("court cour tribunal")

#: Between a name and the other name of the same thing; regular expressions.
ALIAS_PHRASES = (
    r"alias",
    r"a\.?k\.?a\.?",
    r"(?:also |better |otherwise )?known (?:online |to \w+ )?as",
    r"who goes by",
    r"who(?:m|se)? \w+ \w+ (?:know|call)(?: \w+)? as",
    r"nicknamed",
    r"dubbed",
    r"formerly(?: known as| called)?",
    r"(?:which (?:is )?)?now (?:called |known as |renamed |rebranded as )",
    r"since re(?:named|branded)(?: as)?",
    r"dite?",
    r"surnommée?",
    r"(?:mieux |aussi )?connue? sous le (?:nom|pseudonyme) (?:de |d[’'])?",
    r"anciennement(?: appelée?| nommée?)?",
    r"(?:désormais |aujourd[’']hui |depuis )?re(?:baptisée?|nommée?)",
    r"ex-",
)

#: Between a thing and the one that it belongs to; regular expressions.
PREPOSITIONS = (
    r"(?:of|on|in|by|at|with|from|inside|within|for)",
    r"(?:de|du|des|sur|dans|par|chez|avec|au|aux|à|pour)",
    r"d['’]",
)

#: Between such a word and the name of the other thing; a regular expression.
BEFORE_NAME = r"the |la |le |les |l['’]|U\.?S\.? "

#: May be missing from one of two names of the same body.
WEAK_HEADS = words("""
    agence agency bureau department departement direction division force forces
    group groupe office service services unit unite corps
    matiere lutte contre fight against
""")


def _heads(table: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in table.split("\n"):
        head, *words = line.split()
        for word in words:
            found[word] = (*found.get(word, ()), head)
    return found


#: Words of institutions that mean the same: the class, then its words.
HEAD_WORDS = _heads(
    """\
prosecution parquet procureur procureurs procureure prosecutor prosecutors prosecution
court court tribunal cour tribunaux courts
police police gendarmerie policia polizia polizei
ministry ministry ministere department departement
board board commission committee comite conseil council
authority authority autorite regulator regulateur
operation operation
hospital hospital hopital hospitalier chu
university university universite
bank bank banque
crime crime crimes criminalite criminelle criminal
cyber cyber cybercrime cybercriminalite anticybercriminalite
judicial judiciary judicial judiciaire
senate senate senat
club club cercle circle
prize prize prix award awards
project project projet program programme
school school ecole academy academie
agency agency agence office bureau
customs customs douane douanes
bill bill loi
law law act loi
rule rule regle reglement regulation
travel travel voyage
digital digital numerique
cards card carte"""
)

#: A code name often goes without them (Operation Orchid, Orchid).
CODENAME_HEADS = words("operation project projet taskforce")

#: Surnames that are a placeholder without a given name.
NOBODY_ALONE = words("doe")
#: Given names before a surname of somebody unnamed.
NOBODY_GIVEN = words("baby jane janet janie john johnny mary richard")

#: Acronyms in names of bodies, and what they stand for there ("Tarn DA's Office").
SHORT_HEADS = {
    "DA": "district attorney",
    "DAs": "district attorney",
    "PD": "police department",
    "PJ": "police judiciaire",
    "TJ": "tribunal judiciaire",
    "TGI": "tribunal de grande instance",
}

#: Several words that mean what one does; the one word stands for them.
PHRASES = {
    ("centre", "hospitalier"): "hopital",
    ("medical", "center"): "hospital",
    ("medical", "centre"): "hospital",
    ("projet", "de", "loi"): "bill",
    ("proposition", "de", "loi"): "bill",
    ("mandat", "d", "arret"): "warrant",
}

#: Acronyms that mean one body in the news of any country.
FAMOUS = words("""
    cia csis dea dgse dgsi dhs fbi fincen fsb gchq gign gru hkma hkpf kgb lapd mi5 mi6
    nasa nsa nypd oclctic rcmp tracfin
""")

#: A name made of these alone means another body in each country.
GENERIC = words("""
    assembly assemblee appeal communist communiste conservative exchange labour parti
    party securities socialist socialiste appeals appel banque bank bureau cassation
    central centrale chamber chambre commission commons congres congress conseil
    constitutional constitutionnel council cour court crime criminal criminelle
    cyber customs cybercrime department departement deputes direction district
    douane douanes education etat federal federale federation finance finances
    foreign gendarmerie general generale government gouvernement haute health high
    home house interieur interior internal internet judicial judiciaire judiciary
    justice lords ministere ministry national nationale office parliament parlement
    parquet police procureur prosecutor prosecutors republic republique revenue
    sante secretary security securite senat senate service services state supreme
    supremes tax treasury tresor tribunal unit unite
""")

#: A name made of these alone means another body in each town or county.
LOCAL = words("""
    assault attorney attorneys bureau circuit city cold case consumer conviction coroner
    council county crime crimes da defender defenders department detective detectives
    district division domestic drug economic examiner family fire fraud frauds gang
    gangs high homicide human integrity investigation investigations jail juvenile
    major mayor medical narcotics office offices patrol police prosecutor prosecutors
    protection public review school section service services sexual sheriff sheriffs
    special squad state states superior team traffic trafficking unit units victim
    victims violence violent
    assises brigade commissariat commune conseil correctionnel correctionnelle cour
    criminelle departementale disparition disparitions enquetes familles financiere
    mairie mineurs moeurs municipal municipale parquet prefecture procureur proximite
    recherches stupefiants surete tribunal urbaine ville
""")

#: Last words of the parts that a body has.
UNITS = words("""
    branch bureau department desk division laboratory office section squad team unit
""")

#: Words that stand for whatever body the same article names in full, never for one
#: of other articles.
VAGUE = words("""
    agence agency american assemblee assembly authority autorite avenue bank banque
    brigade bureau central centre chamber chambre city comite commission committee
    congres congress conseil council cour court crown departement department
    direction etat federal federation fonds force fund gare group groupe house
    league ligue ministere ministry musee museum national nationale office opera palace
    palais parlement parliament parquet police prefecture region republic republique
    rue service state tribunal unit unite
""")
