"""Comments of a source beside a main clause: "as Roe notes", « comme le dit Roux »."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "clause", "speaker"),
    cases("""
        en | As Ada Lind notes, the ferry to Hull has no lifeboat.
            | the ferry to Hull has no lifeboat | Ada Lind
        fr | Comme le rappelle Zoé Roux, le port de Sète ne doit pas fermer.
            | le port de Sète ne doit pas fermer | Zoé Roux
        en | But, as one pilot told the Hull Post on Monday, the old dam is leaking.
            | the old dam is leaking | one pilot
        fr | Comme l'a dit lundi la mairie de Sète, la digue du port prend l'eau.
            | la digue du port prend l'eau | mairie de Sète
        en | The dam was built in a hurry, as Ada Lind wrote in May.
            | The dam was built in a hurry | Ada Lind
        fr | La digue a été bâtie à la hâte, comme l'a écrit Zoé Roux en mai.
            | La digue a été bâtie à la hâte | Zoé Roux
        fr | La digue a été bâtie à la hâte, comme l'a rappelé le maire de Brest, Ali
            Kern. | La digue a été bâtie à la hâte | Ali Kern
        en | Under the new rules, as Ada Lind explains, no ferry may sail at night.
            | no ferry may sail at night | Ada Lind
        # what describes who comments is no part of it
        en | As the pilot Ada Lind said, a keen sailor, the ferry to Hull has no
            lifeboat. | the ferry to Hull has no lifeboat | Ada Lind
        fr | Comme le rappelle Zoé Roux, fondatrice d'Orbix, la loi interdit ces ventes.
            | la loi interdit ces ventes | Zoé Roux
    """),
)
def test_comments(find, lang: str, text: str, clause: str, speaker: str) -> None:
    """What somebody is said to have said is reported, on whichever side it stands."""
    assert [(q.text, q.speaker_name) for q in find(lang, text)] == [(clause, speaker)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "As police announced the arrests, a crowd cheered in the street."),
        ("en", "As the talks continue, the ferry stays in the harbour."),
        ("en", "As the name indicates, the ferry brings cars over the strait."),
        ("en", "The dam was not built in a hurry, as Ada Lind wrote in May."),
        ("en", "Was the dam built in a hurry, as Ada Lind wrote in May?"),
        ("fr", "La digue n'a pas été bâtie à la hâte, comme l'a écrit Zoé Roux."),
        ("fr", "La digue a-t-elle été bâtie à la hâte, comme l'a écrit Zoé Roux ?"),
    ],
)
def test_no_comments(find, lang: str, text: str) -> None:
    """What happens meanwhile, and what is asked or denied, has no source."""
    assert not find(lang, text)
