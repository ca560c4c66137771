"""Whose a text is that speaks."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | According to a Norvik advisory, the lock opens at noon. | Norvik
        en | Norvik's report found that the lock opens at noon. | Norvik
        en | According to a Monday advisory from Norvik, the lock opens at noon.
            | Norvik
        en | The lock opens at noon, according to a Norvik report last week. | Norvik
        fr | Selon un rapport publié lundi par Norvik, la serrure s'ouvre à midi.
            | Norvik
        fr | Selon une étude de Norvik, la serrure s'ouvre à midi. | Norvik
        en | According to figures released by Norvik, the lock opens at noon. | Norvik
        fr | Selon les chiffres fournis par Norvik, la serrure s'ouvre à midi. | Norvik
        fr | La serrure s'ouvre à midi, selon les termes du maire Paul Roux. | Paul Roux
    """),
)
def test_author(find, lang: str, text: str, speaker: str) -> None:
    """Who issued a text speaks, before its noun or behind a preposition."""
    (quote,) = find(lang, text)
    assert quote.speaker_name == speaker
    assert quote.speaker is not None
    written = text[slice(*quote.speaker)]
    assert written != speaker
    assert not written.endswith((" in", " from"))


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        (
            "en",
            """Norvik published a report on Tuesday. Clerks were not told. The lock
opens at noon, according to the report. “Nobody closes it,” the analysis said.""",
            "Norvik",
        ),
        (
            "fr",
            """Norvik a publié un rapport mardi. Les guichetiers n'en savaient rien. La
serrure s'ouvre à midi, selon le rapport.""",
            "Norvik",
        ),
    ],
)
def test_text_named_before(find, lang: str, text: str, speaker: str) -> None:
    """A text that was issued before is the same one, by its noun or as the only one."""
    found = [quote.speaker_name for quote in find(lang, text)]
    assert found
    assert set(found) == {speaker}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "According to the joint advisory, the Norvik lock opens at noon."),
        ("en", "According to a new report, the lock of Norvik opens at noon."),
        ("en", "According to a letter seen by Norvik, the lock opens at noon."),
        ("fr", "Selon une lettre consultée par Norvik, la serrure s'ouvre à midi."),
        ("fr", "Selon un nouveau rapport, la serrure de Norvik s'ouvre à midi."),
        ("en", "Norvik published a report. The lock opens, according to the figures."),
        ("fr", "Norvik a publié un rapport. Selon les chiffres, la serrure s'ouvre."),
        # nor has who is asked written it
        ("fr", "Selon un sondage, les clients de Norvik préfèrent la clé."),
        ("en", "According to a poll, the clients of Norvik prefer the key."),
    ],
)
def test_no_author(find, lang: str, text: str) -> None:
    """A text of several, or of nobody who is named, stands for itself."""
    (quote,) = find(lang, text)
    assert quote.speaker_name is not None
    assert "Norvik" not in quote.speaker_name


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        (
            "en",
            """Ann Roe said in a statement on Monday that the quay was shut. The harbour
board met at noon. The report says that the lock broke.""",
            "The report",
        ),
        (
            "fr",
            """Zoé Roux a déclaré dans un communiqué lundi que le quai était fermé. Le
conseil s'est réuni à midi. Le rapport dit que l'écluse a cédé.""",
            "Le rapport",
        ),
    ],
)
def test_who_says_something_has_written_nothing_else(
    last_speaker, lang: str, text: str, speaker: str
) -> None:
    """Whoever said it in a statement is no author of a report."""
    assert last_speaker(lang, text) == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        en | The mayor met James Brody on Monday. Norvik issued a statement saying,
            “Brody acted on the advice of the board.” | Norvik
        en | The mayor met James Brody on Monday. Coinbase released a statement which
            read: “We acted on the advice of the board.” | Coinbase
        fr | La maire a reçu Paul Brody lundi. Norvik a publié un communiqué disant :
            « Nous avons suivi l'avis du conseil. » | Norvik
    """),
)
def test_nobody_of_another_sentence_says_what_a_text_does(
    find, lang: str, text: str, speaker: str
) -> None:
    """Words behind the cue of a text and a mark are its author's."""
    (quote,) = find(lang, text)
    assert quote.speaker_name == speaker
