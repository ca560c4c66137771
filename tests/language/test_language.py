"""Language of articles, paragraphs and short texts."""

from __future__ import annotations

import langdetect
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cryptonews_nlp._types import LANGUAGES, Zone
from cryptonews_nlp.language import detect_language, detect_zones
from tests.tables import cases

EN = "The court heard on Monday that the money had been moved through three exchanges."
FR = "Le tribunal a appris lundi que l'argent était passé par trois plateformes."
DE = (
    "Die Polizei in Hamburg hat am Mittwoch zwei Männer festgenommen, die seit Monaten "
    "gestohlene Münzen verkauft haben sollen, wie ein Sprecher am Abend mitteilte."
)


@pytest.mark.parametrize(("text", "language"), [(EN, "en"), (FR, "fr"), (DE, "de")])
@pytest.mark.parametrize(
    "case", [str, str.upper, str.title], ids=["as is", "upper", "title"]
)
def test_sentences_in_any_case(text: str, language: str, case: type[str]) -> None:
    """A sentence has the same language in capitals as in small letters."""
    assert detect_language(case(text)).language == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the police", "en"),
        ("la police", "fr"),
        ("arrested in", "en"),
        ("saisie record", "fr"),
    ],
)
def test_pairs_of_words(text: str, language: str) -> None:
    """Two words are enough to tell English from French."""
    assert detect_language(text).language == language


@pytest.mark.parametrize("text", ["", "  \n", "45 % — 3.2", "€€€", "https://x.io/page"])
def test_nothing_to_go_by_is_und_with_a_reason(text: str) -> None:
    """What has no letters is undetermined, and says why."""
    found = detect_language(text)
    assert (found.language, found.confidence) == ("und", 0.0)
    assert found.reason


@pytest.mark.parametrize("prior", LANGUAGES)
def test_a_ticker_follows_its_article(prior: str) -> None:
    """What could be either language takes that of the article around it."""
    assert detect_language("BTC", prior=prior).language == prior


@pytest.mark.parametrize(
    ("main", "language", "inserted", "other"),
    [(EN, "en", FR, "fr"), (FR, "fr", EN, "en")],
)
def test_paragraphs_have_their_own_language(
    main: str, language: str, inserted: str, other: str
) -> None:
    """A paragraph of the other language is cut out, and the article is mixed."""
    text = "\n\n".join([main, main, f"{inserted} {inserted}", main])
    found = detect_zones(text, [Zone(0, len(text), "body")])
    assert (found.language, found.mixed) == (language, True)
    assert [z.language for z in found.zones] == [language, other, language]
    assert "".join(text[z.start : z.end] for z in found.zones) == text
    assert found.shares[other] == pytest.approx(0.4, abs=0.1)


def test_other_languages_are_named_and_kept() -> None:
    """An article of a third language keeps its zones and says which it is."""
    text = f"{DE}\n\n{DE}"
    found = detect_zones(text, [Zone(0, len(text), "body")])
    assert found.language == "de"
    assert found.zones == (Zone(0, len(text), "body", "de"),)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("香港警務處 2026年 商業罪案 1,234 宗 增加 5.6% 損失 12,000,000", "zh"),
        ("比特币 价格 68,432.10 涨幅 3.2% 成交量 以太坊 3,412.55", "zh"),
        ("ビットコイン 価格 68,432.10 円 出来高 警察 発表", "ja"),
        ("비트코인 가격 68,432.10 거래량 警察 발표", "ko"),
    ],
)
def test_east_asian_pages_of_figures_are_told_by_their_script(
    text: str, language: str
) -> None:
    """Characters that all three write do not make a page of figures Korean."""
    assert detect_language(text).language == language


def test_no_content_is_und_with_a_reason() -> None:
    """A page of nothing but menus has no language."""
    found = detect_zones("Home | News", [Zone(0, 11, "navigation")])
    assert (found.language, bool(found.reason)) == ("und", True)
    assert found.zones[0].language == "und"


def test_the_users_own_langdetect_is_left_alone() -> None:
    """Detection is repeatable and does not seed the module of the user."""
    answers = {detect_language(DE) for _ in range(5)}
    assert len(answers) == 1
    assert langdetect.DetectorFactory.seed is None


@settings(max_examples=40, deadline=None)
@given(
    text=st.text(max_size=200), prior=st.sampled_from([None, "en", "fr", "de", "und"])
)
def test_detection_never_raises(text: str, prior: str | None) -> None:
    """Any text has a language or a reason."""
    found = detect_language(text, prior=prior)
    assert found.language != "und" or found.reason
    zones = detect_zones(text, [Zone(0, len(text), "body")] if text else [])
    assert "".join(text[z.start : z.end] for z in zones.zones) == text


@pytest.mark.parametrize(
    ("language", "body"),
    cases("""
        en | The police opened an inquiry on Monday into three firms in the capital, and
            savers have waited for months to have deposits returned.
        fr | La police a ouvert lundi une enquête sur trois sociétés de la capitale, et
            les épargnants attendent depuis des mois leurs dépôts.
    """),
)
def test_a_title_of_names_is_in_the_language_of_its_article(
    language: str, body: str
) -> None:
    """Names of many origins mislead n-grams."""
    title = "Bogota : Cartel de los Soles, Banco de la Nacion, Juan Lopez, Carlos Vega"
    start = len(title) + 2
    zones = [Zone(0, len(title), "title"), Zone(start, start + len(body), "body")]
    found = detect_zones(f"{title}\n\n{body}", zones).zones
    assert [zone.language for zone in found] == [language, language]


@pytest.mark.parametrize(
    ("line", "prior"),
    [
        ("9. Climate Transition Plans", "en"),
        ("Solutions / Environment / Notes", "en"),
        ("Harbour board faces complaints over ferry plan", "en"),
        ("Transport fluvial : horaires, tarifs", "fr"),
        ("Programme Horizon Atlantique", "fr"),
    ],
)
def test_headings_of_nouns_stay_in_the_language_of_the_article(
    line: str, prior: str
) -> None:
    """Without a word that only the other language has, nothing speaks for it."""
    assert detect_language(line, prior=prior).language == prior
