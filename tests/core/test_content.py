"""What is parsed, and the way back to the article."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cryptonews_nlp import content as content_module
from cryptonews_nlp._types import CONTENT_ZONES, Zone
from cryptonews_nlp.content import contents

KINDS = ["title", "body", "navigation", "legal", "caption"]


@st.composite
def zoned(draw: st.DrawFn) -> tuple[str, list[Zone]]:
    pieces = draw(st.lists(st.text(min_size=1, max_size=30), min_size=1, max_size=6))
    zones, at = [], 0
    for piece in pieces:
        kind = draw(st.sampled_from(KINDS))
        language = draw(st.sampled_from(["en", "fr"]))
        zones.append(Zone(at, at + len(piece), kind, language))
        at += len(piece)
    return "".join(pieces), zones


@given(zoned())
def test_every_character_of_content_maps_back_to_itself(case):
    """Each code point of the parsed text, separators aside, is the article's."""
    text, zones = case
    for content in contents(text, zones, ["en", "fr"]):
        for at, character in enumerate(content.text):
            for start, end in content.stretches(at, at + 1):
                assert text[start:end] == character


@given(zoned())
def test_content_holds_all_of_the_content_zones_and_nothing_else(case):
    """Menus are left out, and no piece of the article is lost."""
    text, zones = case
    wanted = {
        i
        for zone in zones
        if zone.kind in CONTENT_ZONES
        and any(
            text[z.start : z.end].strip()
            for z in zones
            if z.language == zone.language and z.kind in CONTENT_ZONES
        )
        for i in range(zone.start, zone.end)
    }
    got = {
        i
        for content in contents(text, zones, ["en", "fr"])
        for start, end in content.spans
        for i in range(start, end)
    }
    assert got == wanted or not "".join(text[i] for i in wanted - got).strip()


def test_span_over_two_zones_has_no_single_place():
    """A span that runs over a menu is two stretches and cannot be one mention."""
    zones = [
        Zone(0, 4, "body", "fr"),
        Zone(4, 6, "legal", "fr"),
        Zone(6, 9, "body", "fr"),
    ]
    [content] = contents("abcd--efg", zones, ["fr"])
    assert content.stretches(0, len(content.text)) == [(0, 4), (6, 9)]
    assert content.locate(0, len(content.text)) is None
    assert content.locate(1, 3) == (1, 3)


def test_long_content_is_cut_between_lines(monkeypatch):
    """No text given to the parser is longer than the limit, and none is lost."""
    monkeypatch.setattr(content_module, "MAX_CHARACTERS", 10)
    text = "one two\nthree four five\nsix"
    parts = contents(text, [Zone(0, len(text), "body", "en")], ["en"])
    assert all(len(part.text) <= 10 for part in parts)
    assert "".join(part.text for part in parts) == text
