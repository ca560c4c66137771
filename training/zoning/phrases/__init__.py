"""Page furniture in English and French, invented for training the zone classifier.

Slots: {name} a person, {site} a publication, {headline} a headline, {date} a date,
{time} a time, {n} a number, {town} a place, {asset} an asset.
"""

# ruff: noqa: E501, SIM905 - tables of phrases, one bar between two of them

from __future__ import annotations

from training.zoning.phrases import en, fr

ASSETS = "Bitcoin|Ether|Solana|USDT|Monero|XRP".split("|")
LANGUAGES = (
    "English|Français|Deutsch|Español|Italiano|Português (Brasil)|Русский|日本語|简体中文|"
    "한국어|العربية|Türkçe|Polski|Nederlands|Svenska|Čeština|Ελληνικά|Українська|Tiếng "
    "Việt|Bahasa Indonesia|हिन्दी|ไทย|Magyar|Română|Dansk|Suomi"
).split("|")
CURRENCIES = "USD-$|EUR-€|GBP-£|JPY-¥|AUD-A$|CHF-CHF|CAD-C$|INR-₹|BRL-R$|ZAR-R|PLN-zł|KRW-₩".split(
    "|"
)
TICKERS = (
    "{asset} ${n},{n}0 +{n}.1%|{asset} {n} {n}0 $ -{n},2 %|CAC 40 7 {n}0,{n} +0,{n}%|FTSE 8{n}0 "
    "-0.{n}%|BTC/USD {n}{n}00.10 ▲ {n}.4%|{town} {n}° | {town} {n}°"
).split("|")

SITES: dict[str, list[str]] = {"en": en.SITES, "fr": fr.SITES}
MENU: dict[str, list[str]] = {"en": en.MENU, "fr": fr.MENU}
TOOLS: dict[str, list[str]] = {"en": en.TOOLS, "fr": fr.TOOLS}
PROMOTION: dict[str, list[str]] = {"en": en.PROMOTION, "fr": fr.PROMOTION}
LEGAL: dict[str, list[str]] = {"en": en.LEGAL, "fr": fr.LEGAL}
RELATED: dict[str, list[str]] = {"en": en.RELATED, "fr": fr.RELATED}
INLINE_RELATED: dict[str, list[str]] = {
    "en": en.INLINE_RELATED,
    "fr": fr.INLINE_RELATED,
}
BYLINE: dict[str, list[str]] = {"en": en.BYLINE, "fr": fr.BYLINE}
CAPTION: dict[str, list[str]] = {"en": en.CAPTION, "fr": fr.CAPTION}
SUBHEADS: dict[str, list[str]] = {"en": en.SUBHEADS, "fr": fr.SUBHEADS}
TOWNS: dict[str, list[str]] = {"en": en.TOWNS, "fr": fr.TOWNS}
NOTICES: dict[str, list[str]] = {"en": en.NOTICES, "fr": fr.NOTICES}
ANCHORS: dict[str, list[str]] = {"en": en.ANCHORS, "fr": fr.ANCHORS}
LISTS: dict[str, list[str]] = {"en": en.LISTS, "fr": fr.LISTS}
LIST_INTROS: dict[str, list[str]] = {"en": en.LIST_INTROS, "fr": fr.LIST_INTROS}
COMMENT_HEADS: dict[str, list[str]] = {"en": en.COMMENT_HEADS, "fr": fr.COMMENT_HEADS}
COMMENTS: dict[str, list[str]] = {"en": en.COMMENTS, "fr": fr.COMMENTS}
AGES: dict[str, list[str]] = {"en": en.AGES, "fr": fr.AGES}
MONTHS: dict[str, str] = {"en": en.MONTHS, "fr": fr.MONTHS}
CLOCK: dict[str, str] = {"en": en.CLOCK, "fr": fr.CLOCK}
MORE_DATES: dict[str, list[str]] = {"en": en.MORE_DATES, "fr": fr.MORE_DATES}
COMMENT_COUNT: dict[str, str] = {"en": en.COMMENT_COUNT, "fr": fr.COMMENT_COUNT}
