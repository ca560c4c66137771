"""Who speaks behind a description, a place or a semicolon; names set behind a role."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        # a relative clause between commas
        en | Ivana Roux, who handles claims for clinics at the same firm, reckons the
            count is “the wrong thing to cheer”. | Ivana Roux
        fr | Ivan Roux, qui traite les plaintes des cliniques au port, estime que le
            compte est faux. | Ivan Roux
        en | Coinbase, whose coin was used to buy a 19-metre barge, confirmed it froze
            three million tokens. | Coinbase
        fr | Orbix, dont la monnaie a servi à acheter une barge, a confirmé qu'elle
            gelait neuf jetons. | Orbix
        # a place closes a description
        en | “I could have walked there,” tweeted Ann Roe, a fund manager in New York
            who said she had lost it all. | Ann Roe
        fr | Une victime est Maria Roux, agricultrice de Vannes, qui dit avoir perdu
            neuf chèvres. | Maria Roux
        # a semicolon opens a clause with a subject of its own
        en | The claims are “without merit”, Vanguard says; State Street says they are
            “baseless”. | State Street
        fr | Le syndicat Verdi craint 900 départs ; Commerzbank assure qu'elle investit.
            | Commerzbank
        en | The net fell as users left; Coinbase, which runs the exchange, was sorry
            for the halt and said it would pay everybody. | Coinbase
        # the name of a body or of somebody behind what it is
        en | Tundra has left. The energy regulator, Ofgem, warned in May that small
            grids should not “lean on one client”. | Ofgem
        fr | La banque Tundra est partie. Le régulateur, l'Autorité des marchés
            financiers, a prévenu que « rien ne presse ».
            | Autorité des marchés financiers
        en | The boats came late. A relative, Bridget Amanka, complained that she had
            learned of it from a friend. | Bridget Amanka
        fr | Les bateaux tardent. Une proche, Brigitte Amanka, a regretté que personne
            n'ait appelé. | Brigitte Amanka
    """),
)
def test_who_speaks(find, lang: str, text: str, speaker: str) -> None:
    assert find(lang, text)[-1].speaker_name == speaker
