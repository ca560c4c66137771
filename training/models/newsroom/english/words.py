"""Words of the frames: who speaks in English news, with what verb, when and where."""

from __future__ import annotations

from typing import NamedTuple


class Verb(NamedTuple):
    """Forms of a verb of speech, and whether a clause may follow it without "that"."""

    lemma: str
    past: str
    present: str
    bare: bool


def _words(text: str) -> list[str]:
    return text.split()


VERBS = [
    Verb(lemma, past, present, bare == "bare")
    for lemma, past, present, bare in (
        line.split()
        for line in """\
say said says bare
say said says bare
say said says bare
add added adds bare
claim claimed claims bare
believe believed believes bare
confirm confirmed confirms bare
explain explained explains that
warn warned warns that
argue argued argues that
write wrote writes that
announce announced announces that
note noted notes that
allege alleged alleges that""".splitlines()
    )
]
ROLES = _words(
    """
    chief spokesman spokeswoman director prosecutor lawyer mayor minister president
    founder analyst researcher detective commissioner owner head
    """
)
OF = _words(
    """
    union bank company ministry agency court party council club fund university firm
    exchange department
    """
)
BODIES = _words(
    """
    police ministry company bank court agency union department exchange council
    family firm regulator prosecution
    """
)
PLURAL = _words(
    """
    officials prosecutors officers authorities researchers lawyers residents
    witnesses investigators experts
    """
)
HEARERS = _words(
    """
    reporters investigators lawmakers jurors parliament
    """
)
BODIES_THAT_HEAR = _words(
    """
    court newspaper committee agency channel council
    """
)
SOURCES = _words(
    """
    report statement document filing letter survey file study
    """
)
DAYS = _words(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    """
)
PLACES = ["in a statement", "in an interview", "at a conference", "in a letter"]
