"""Names that an article sets in marks each time."""

from __future__ import annotations

import pytest

EN = (
    "The “hollow crew” sank two ferries. A “hollow crew” of nine was seen in May. "
    "Nobody else is a “Hollow Crew”. Nadia Kemp said the “hollow crew” had “no chief”. "
    "Most of the “hollow crew” say that they only fish."
)
FR = (
    "Les « bonnets bleus » bloquent le port. Un « bonnet bleu » a dormi sur le quai. "
    "Nul autre n'est un « Bonnet bleu ». Nadia Colin a dit que les « bonnets bleus » "
    "n'avaient « aucun chef ». Plusieurs « bonnets bleus » disent qu'ils sont pêcheurs."
)


@pytest.mark.parametrize(
    ("lang", "text", "said", "speaker"),
    [
        ("en", EN, "no chief", "Most of the “hollow crew”"),
        ("fr", FR, "aucun chef", "Plusieurs « bonnets bleus »"),
    ],
)
def test_a_name_in_marks_quotes_nobody(
    find, lang: str, text: str, said: str, speaker: str
) -> None:
    """What stands in marks again and again is no quotation, and may itself speak."""
    first, second = find(lang, text)
    assert [text[slice(*span)] for span in first.fragments] == [said]
    assert second.type == "indirect"
    assert text[slice(*second.speaker)] == speaker
