"""What zoning knows about each language, and the tables of all languages joined.

A text is divided into zones before its language is known, and pages mix languages: what
each language writes in ``en`` and ``fr``, data only, is sought in every text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain
from types import ModuleType

from cryptonews_nlp.zoning.lang import en, fr

#: By ISO 639-1 code.
LANGUAGES: Mapping[str, ModuleType] = {"en": en, "fr": fr}
_TABLES = tuple(LANGUAGES.values())
#: Function words of each language, and those of them that its neighbours have too.
FUNCTION_WORDS: Mapping[str, frozenset[str]] = {
    code: frozenset(m.FUNCTION_WORDS.split()) for code, m in LANGUAGES.items()
}
NEIGHBOURS: Mapping[str, frozenset[str]] = {
    code: frozenset(m.NEIGHBOURS.split()) for code, m in LANGUAGES.items()
}


def _joined(tables: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(chain.from_iterable(tables))


# The comments beside these names are in the module of a language.
AGES = _joined(m.AGES for m in _TABLES)
AND = _joined(m.AND for m in _TABLES)
ARTICLES = _joined(m.ARTICLES for m in _TABLES)
AUTHOR_MARKS = _joined(m.AUTHOR_MARKS for m in _TABLES)
BESIDE_DATES = frozenset(_joined(m.BESIDE_DATES for m in _TABLES))
BY = _joined(m.BY for m in _TABLES)
BYLINE_LEADS = _joined(m.BYLINE_LEADS for m in _TABLES)
CALLS = _joined(m.CALLS for m in _TABLES)
CAPTION_OPENS = _joined(m.CAPTION_OPENS for m in _TABLES)
COMMENTS = frozenset(_joined(m.COMMENTS for m in _TABLES))
COMMENTS_ON = _joined(m.COMMENTS_ON for m in _TABLES)
CREDIT_ENDS = _joined(m.CREDIT_ENDS for m in _TABLES)
DESKS = frozenset(_joined(m.DESKS for m in _TABLES))
ELIDED = _joined(m.ELIDED for m in _TABLES)
INLINE = _joined(m.INLINE for m in _TABLES)
JOBS = _joined(m.JOBS for m in _TABLES)
LINKS = _joined(m.LINKS for m in _TABLES)
LINK_ENDS = _joined(m.LINK_ENDS for m in _TABLES)
LINK_NOTES = _joined(m.LINK_NOTES for m in _TABLES)
LINK_OPENS = _joined(m.LINK_OPENS for m in _TABLES)
MISSING_PAGES = _joined(m.MISSING_PAGES for m in _TABLES)
MONTH_STEMS = _joined(m.MONTH_STEMS for m in _TABLES)
NOTES = _joined(m.NOTES for m in _TABLES)
NOT_AUTHORS = _joined(m.NOT_AUTHORS for m in _TABLES)
NOT_NAMES = frozenset(_joined(m.NOT_NAMES for m in _TABLES))
OPENERS = _joined(m.OPENERS for m in _TABLES)
#: Those of languages whose headings do not capitalise every word.
SURE_OPENERS = _joined(m.OPENERS for m in _TABLES if not m.TITLE_CASE)
OPEN_ENDS = _joined(m.OPEN_ENDS for m in _TABLES)
PAGE_OF = _joined(m.PAGE_OF for m in _TABLES)
PLACE_LEADS = _joined(m.PLACE_LEADS for m in _TABLES)
RAISED = _joined(m.RAISED for m in _TABLES)
RELEASE_LABELS = _joined(m.RELEASE_LABELS for m in _TABLES)
SECTIONS = frozenset(_joined(m.SECTIONS for m in _TABLES))
SHARED_WITH = _joined(m.SHARED_WITH for m in _TABLES)
TERMS = _joined(m.TERMS for m in _TABLES)
WALLS = _joined(m.WALLS for m in _TABLES)
WITHIN_NAMES = _joined(m.WITHIN_NAMES for m in _TABLES)
WIRE_LABELS = _joined(m.WIRE_LABELS for m in _TABLES)
