"""Tables of verbs and of trades, and what stands in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Literal

from cryptonews_nlp._words import words

#: say: reports words; think: reports a view; manner: accompanies speech; label: names
#: what it speaks of; naming: introduces a name, so what follows is no quotation.
VerbClass = Literal["say", "think", "manner", "label", "naming"]
#: Verbs of speech: beside marks they say whose words these are.
SPEECH = frozenset({"say", "manner"})
#: Those that may stand before their subject: « note Zoé Roux ».
INVERTING = SPEECH | {"think"}
#: Those that take a clause: "said that", "thinks that".
CLAUSAL = frozenset({"say", "think"})
#: Those that report without marks, in a clause or with an object.
REPORTING = CLAUSAL | {"label"}
Gender = Literal["m", "f", "n", ""]
Number = Literal["s", "p", ""]


def by_form(
    classes: Iterable[tuple[VerbClass, Iterable[Iterable[str]]]],
) -> dict[str, VerbClass]:
    """Map each inflected form to the first class that lists its verb."""
    table: dict[str, VerbClass] = {}
    for name, verbs in classes:
        for forms in verbs:
            for form in forms:
                table.setdefault(form, name)
    return table


def all_forms(verbs: str, forms: Callable[[str], Iterable[str]]) -> frozenset[str]:
    """Return the forms of all verbs of a block."""
    return frozenset(form for verb in verbs.split() for form in forms(verb))


def by_family(**families: str) -> dict[str, frozenset[str]]:
    """Map each noun of a role to the family of trades it belongs to."""
    found: dict[str, frozenset[str]] = {}
    for name, block in families.items():
        for word in block.split():
            found[word] = found.get(word, frozenset()) | {name}
    return found


def by_gender(*, m: str, f: str, either: str = "") -> dict[str, Gender]:
    """Map each word to the gender that it tells; a title may tell none."""
    genders: tuple[tuple[Gender, str], ...] = (("m", m), ("f", f), ("", either))
    return {word: gender for gender, block in genders for word in block.split()}


def by_joint(cases: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Map each word of a case at law to what joins an offence to it: "tried for"."""
    return {
        word: words(joints) for joints, block in cases.items() for word in block.split()
    }
