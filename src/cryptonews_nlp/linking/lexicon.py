"""Words of names in English and French: data only, written for this project."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Dropped at the start of a name.
ARTICLES = _words(
    """
    das der die l la le les the
    """
)

#: Dropped before a person's name.
HONORIFICS = _words(
    """
    capitaine capt col colonel commandant cpt dame detective dr fr gen general insp
    inspecteur inspector judge juge lady lieutenant lord lt m madame mademoiselle
    maitre maj me mgr minister ministre miss mlle mme monsieur mr mrs ms mx
    president prof professeur professor senateur senator sergeant sgt sir
    superintendent supt
    """
)

#: A surname begins with them.
PARTICLES = _words(
    """
    abu al ben bin d da de della den der des di do dos du el ibn la le mc o ould
    saint st ten ter van von
    """
)

#: No initial of theirs need be in an acronym.
SMALL_WORDS = _words(
    """
    a an and at au aux by d dans das de der des die du e en et for from fur in l la
    le les of on or ou par pour sur the to un und une with y
    """
)

#: End of a firm's name that says nothing about which firm it is.
LEGAL_FORMS = _words(
    """
    ab ag aps as bv co company corp corporation gmbh inc incorporated kg kk limited
    llc llp lp ltd ltee nv oy plc pte pty sa sarl sas sasu se spa srl
    """
)

#: Says what a thing is; a short form leaves it out (Kestrel, Kestrel Labs).
DESIGNATORS = _words(
    """
    agence agency asset assets assurance assurances bank banque bridge capital
    consulting custody digital drainer exchange finance financial fonds fund global
    group groupe holding holdings hopital hospital institut institute insurance
    international labs limited management market markets mutual mutuelle network
    networks operation paiements partners pay payments project projet protocol
    securities security services software solutions studio studios swap systems
    taskforce technologies technology the trading universite university ventures
    wallet
    """
)

#: Between a name and the other name of the same thing; regular expressions.
ALIAS_PHRASES = (
    r"alias",
    r"a\.?k\.?a\.?",
    r"(?:also |better |otherwise )?known (?:online |to \w+ )?as",
    r"who goes by",
    r"nicknamed",
    r"dubbed",
    r"formerly(?: known as| called)?",
    r"dite?",
    r"surnommée?",
    r"(?:mieux |aussi |également )?connue? sous "
    r"(?:le nom|le pseudonyme) (?:de |d[’'])?",
    r"anciennement(?: appelée?| nommée?)?",
    r"ex-",
)
