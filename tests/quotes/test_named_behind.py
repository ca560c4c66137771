"""Whose name stands right behind a role, and where it opens a clause of its own."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        fr | Le pont fermera, a confirmé samedi le bourgmestre d'Arlon, Paul Roux.
            | Paul Roux
        fr | Selon le bourgmestre d'Arlon, Paul Roux, le calme est revenu. | Paul Roux
        fr | Le leader de la gauche bretonne Anne Morel a jugé que le port fermerait.
            | Anne Morel
        fr | L'ambassadeur breton auprès du port, Paul Roux, dit que le quai ferme.
            | Paul Roux
        en | The bridge will close, said the head of the harbour union, Paul Reed.
            | Paul Reed
        # past what the body makes or is known for
        fr | Le fabricant de bouées Kraken dit que le port ferme. | Kraken
        fr | Selon le site spécialisé Kraken, le calme est revenu. | Kraken
        fr | La société visée, Kraken, a indiqué que le port fermait. | Kraken
        en | The targeted company, Kraken, said the port would close. | Kraken
        # the name opens the clause
        fr | Selon le médecin, Paul Roux est guéri depuis mai. | le médecin
        fr | Selon les enquêteurs, Paul Roux a quitté Brest. | les enquêteurs
        en | According to the doctor, Paul Reed has left the ward. | the doctor
        # the name is that of the body or of another role
        fr | Le patron du parti du président breton Paul Roux dit que le port ferme.
            | Le patron du parti du président breton
    """),
)
def test_named_behind(find, lang: str, text: str, name: str) -> None:
    """A role takes the name behind it, unless a verb follows the name."""
    assert [quote.speaker_name for quote in find(lang, text)] == [name]
