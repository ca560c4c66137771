"""Labels of other spaCy pipelines in terms of ours, as data.

Our pipelines use PERSON, ORG, LOC, MISC and CRYPTO for names, and Universal
Dependencies (UD v2) for syntax. The official English pipelines use the OntoNotes
entity types and the ClearNLP dependencies; the official French ones use WikiNER's
PER, LOC, ORG, MISC and UD.
"""

from __future__ import annotations

#: Entity label of another scheme -> ours; None where we mark no such thing.
ENTITY_LABELS: dict[str, str | None] = {
    # ours
    "PERSON": "PERSON",
    "ORG": "ORG",
    "LOC": "LOC",
    "MISC": "MISC",
    "CRYPTO": "CRYPTO",
    "MONEY": "MONEY",
    "PERCENT": "PERCENT",
    "DATE": "DATE",
    "WALLET": "WALLET",
    "TRANSACTION": "TRANSACTION",
    # WikiNER, CoNLL-2003
    "PER": "PERSON",
    # OntoNotes 5
    "GPE": "LOC",
    "FAC": "LOC",
    "EVENT": "MISC",
    "LAW": "MISC",
    "PRODUCT": "MISC",
    "WORK_OF_ART": "MISC",
    "NORP": None,
    "LANGUAGE": None,
    "TIME": None,
    "QUANTITY": None,
    "ORDINAL": None,
    "CARDINAL": None,
}

#: ClearNLP dependency -> UD; labels that are the same in both are left out.
#: ClearNLP hangs a noun on its preposition (``prep`` + ``pobj``), UD the preposition
#: on its noun (``obl`` + ``case``): only the label is translated, not the head.
DEPENDENCIES: dict[str, str] = {
    "ROOT": "root",
    "acomp": "xcomp",
    "agent": "obl:agent",
    "attr": "xcomp",
    "auxpass": "aux:pass",
    "complm": "mark",
    "csubjpass": "csubj:pass",
    "dative": "iobj",
    "dobj": "obj",
    "intj": "discourse",
    "neg": "advmod",
    "npadvmod": "obl:npmod",
    "nsubjpass": "nsubj:pass",
    "num": "nummod",
    "number": "nummod",
    "oprd": "xcomp",
    "poss": "nmod:poss",
    "pobj": "obl",
    "preconj": "cc:preconj",
    "predet": "det:predet",
    "prep": "case",
    "prt": "compound:prt",
    "quantmod": "advmod",
    "rcmod": "acl:relcl",
    "relcl": "acl:relcl",
}


def entity_label(label: str) -> str | None:
    """Translate the entity label of any scheme.

    Parameters
    ----------
    label : str
        As in ``Span.label_``.

    Returns
    -------
    str or None
        Ours, or None where we mark no such thing. An unknown label becomes MISC.

    Examples
    --------
    >>> entity_label("GPE"), entity_label("PER"), entity_label("ORDINAL")
    ('LOC', 'PERSON', None)
    """
    return ENTITY_LABELS.get(label, "MISC")


def universal_dependency(label: str) -> str:
    """Translate a dependency label of either scheme to Universal Dependencies.

    Parameters
    ----------
    label : str
        As in ``Token.dep_``.

    Returns
    -------
    str
        UD v2 label; an unknown one is returned as it is.

    Examples
    --------
    >>> universal_dependency("nsubjpass"), universal_dependency("nsubj")
    ('nsubj:pass', 'nsubj')
    """
    return DEPENDENCIES.get(label, label)
