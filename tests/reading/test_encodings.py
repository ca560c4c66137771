"""Encodings are told apart, and garbled letters mended on request."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.samples import TEXTS, articles


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"]
)
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_encodings_are_told_apart(tmp_path: Path, text: str, encoding: str) -> None:
    """A text is the same in every encoding."""
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    (article,) = articles(tmp_path / "a.txt")
    assert article.text == text


def test_latin_1_is_told_from_mac_and_damaged_utf_8_is_kept(tmp_path: Path) -> None:
    """Latin-1 letters come out right, and one bad byte does not spoil UTF-8."""
    text = "Le procès s'est achevé à Épinal, où l'accusé a nié."
    (tmp_path / "a.txt").write_bytes(text.encode("latin-1"))
    (tmp_path / "b.txt").write_bytes(text.encode() + b" \x93ici\x94")
    assert [a.text for a in articles(tmp_path)] == [text, text + " “ici”"]


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_mojibake_is_repaired_on_request_only(text: str) -> None:
    """UTF-8 once read as cp1252 is undone when asked for, and sound text is kept."""
    spoilt = "".join(
        c.encode().decode("cp1252") if c in "“’é«É" else c for c in f"{text} Éva «é»"
    )
    (kept,) = articles([{"text": spoilt}])
    (repaired,) = articles([{"text": spoilt}], repair=True)
    assert kept.text == spoilt
    assert repaired.text == f"{text} Éva «é»"
    (sound,) = articles([{"text": text}], repair=True)
    assert sound.text == text


@pytest.mark.parametrize(
    ("garbled", "headline"),
    [
        ("Dover Ã¢â‚¬Ëœwaits itÃ¢â‚¬â„¢", "Dover ‘waits it’"),
        ("LÃ¢â‚¬â„¢Ã…â€œuvre volÃƒÂ©e", "L’œuvre volée"),
        ("La sÅ“ur de l’accusÃ©", "La sœur de l’accusé"),
    ],
)
def test_headlines_garbled_once_or_twice_are_repaired(
    garbled: str, headline: str
) -> None:
    """What a file says of a text is mended with it, however often it was misread."""
    row = {"title": garbled, "author": garbled, "text": garbled}
    (article,) = articles([row], repair=True)
    assert [article.title, article.author, article.text] == [headline] * 3
