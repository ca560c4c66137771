"""Copies of one text: exact ones, cut ones, retitled ones."""

from __future__ import annotations

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import chain
from zlib import crc32

from cryptonews_nlp.zoning.words import content_words, fold, folded_words

# Shingles of five words: two reports of one event share few (at most 0.04 of the
# shorter on our train and dev articles), cut and retitled copies 0.32 to 0.77. The cut
# is near the copies, since follow-ups repeat paragraphs of background.
_SHINGLE = 5
_MIN_CONTAINMENT = 0.3
# A report that quotes a few sentences of another shares them in one or two places, a
# copy shares words all over: unless half of the shorter text is shared, five of its
# eighths must hold something of it.
_SURE_CONTAINMENT = 0.5
_PARTS, _MIN_PARTS, _MIN_OF_PART = 8, 5, 0.1
# A report on a template (blotters, market reports) shares words all over with the one
# before and tells of other people and places; a copy keeps the names.
_MIN_NAMES = 0.5
# Outlets reprint within days; one that prints an article later prints all of it. What
# comes later and shares less is a follow-up that repeats paragraphs of background; one
# under another headline may repeat nearly all ("convicted", "sentenced").
_DAYS, _LATE_CONTAINMENT, _LATE_RETITLED = 3, 0.75, 0.95
# A page that shows a notice in place of its article shares the notice only: of the two
# headlines this share at least stands in the other article, in the mean of both.
_MIN_TOLD = 0.25
# Texts with fewer shingles are compared by exact identity only: a brief of twenty words
# may stand word for word in a longer report.
_MIN_SHINGLES = 25
# Candidates are found by every fourth shingle; one that stands in many articles is a
# formula (a disclaimer, a company's description) and proposes nobody.
_SAMPLE = 4
_MAX_HOLDERS = 30
_WORD = re.compile(r"[^\W_]+")
# A capital that does not open a sentence.
_NAME = re.compile(r"(?<=[^\W\d_][\s’'])([A-ZÀ-Ý][\w-]+)")


def shingles(text: str) -> frozenset[int]:
    """Return the digests of all runs of five words, case and accents apart.

    Examples
    --------
    >>> shingles("Le Monde, a dit hier !") == shingles("le monde a dit HIER")
    True
    """
    return frozenset(_sequence(text))


def _sequence(text: str) -> array[int]:
    """Return the digests of all runs of five words in their order."""
    words = _WORD.findall(fold(text))
    size = min(_SHINGLE, max(len(words), 1))
    return array(
        "L",
        (
            crc32(" ".join(words[i : i + size]).encode())
            for i in range(len(words) - size + 1)
        ),
    )


def containment(left: frozenset[int], right: frozenset[int]) -> float:
    """Return the share of the shorter text that stands in the longer one (0-1)."""
    shorter = min(len(left), len(right))
    if not shorter or (left != right and shorter < _MIN_SHINGLES):
        return 0.0
    return len(left & right) / shorter


def _names(text: str) -> frozenset[str]:
    """Return the words of a text that are names by their capitals."""
    return frozenset(map(str.casefold, _NAME.findall(text)))


def _share_names(left: frozenset[str], right: frozenset[str]) -> bool:
    shorter = min(len(left), len(right))
    return len(left & right) >= _MIN_NAMES * shorter


def _is_late(left: datetime | None, right: datetime | None) -> bool:
    """Tell whether one of two articles came when reprints have long come."""
    if left is None or right is None:
        return False
    return abs(left.toordinal() - right.toordinal()) > _DAYS


class _Headed:
    """The words of a headline, and those of the text below it."""

    def __init__(self, headline: str, text: str) -> None:
        self.said = content_words(folded_words(headline))
        words = Counter(folded_words(text))
        self.held = self.said | words.keys()
        # the headline itself may stand above the text
        self.again = {w for w in self.said if words[w] > 1 + (headline in text)}


def _is_retold(left: _Headed, right: _Headed) -> bool:
    """Tell whether what two headlines say is told by both articles.

    Reports on one template each go on about something in their headline of which the
    other has no word.
    """
    if not left.said or not right.said or left.said == right.said:
        return True
    there, back = left.said & right.held, right.said & left.held
    told = (len(there) / len(left.said) + len(back) / len(right.said)) / 2
    each_alone = left.again - there and right.again - back
    return told >= _MIN_TOLD and not each_alone


def _is_spread(sequence: array[int], other: frozenset[int]) -> bool:
    """Tell whether what a text shares with another stands all over it."""
    n = len(sequence)
    covered = 0
    for k in range(_PARTS):
        part = sequence[n * k // _PARTS : n * (k + 1) // _PARTS]
        covered += sum(map(other.__contains__, part)) >= _MIN_OF_PART * max(
            len(part), 1
        )
    return covered >= _MIN_PARTS


def find_duplicates(
    texts: Iterable[tuple[str, str]],
    headlines: Mapping[str, str] | None = None,
    published: Mapping[str, datetime] | None = None,
) -> dict[str, str]:
    """Find articles that repeat another one.

    Each copy is tied to one longer article, not to another copy, so that no chain of
    likenesses joins two events; the answer does not depend on the input order.

    Parameters
    ----------
    texts : iterable of (str, str)
        Article id and the text of its content zones.
    headlines : mapping of str to str, optional
        Headline of each article that has one. Copies of one article tell what both
        headlines say.
    published : mapping of str to datetime, optional
        Date of each article that has one.

    Returns
    -------
    dict of str to str
        Id of each copy, and the id of the article that it copies: the longest of
        them, of equal ones the first by id.

    References
    ----------
    Broder, A. (1997). On the resemblance and containment of documents.

    Examples
    --------
    >>> find_duplicates([("b", "La police a saisi."), ("a", "La police a saisi !")])
    {'b': 'a'}
    """
    known = _Collection(dict(texts), headlines or {}, published or {})
    holders: defaultdict[int, list[str]] = defaultdict(list)
    copies: dict[str, str] = {}
    for article_id in known.longest_first():
        own = known.marks[article_id]
        # short texts have all their shingles looked up
        sample = [s for s in own if s % _SAMPLE == 0 or len(own) < 4 * _MIN_SHINGLES]
        held = (holders[mark] for mark in sample)
        others = set(chain.from_iterable(h for h in held if len(h) <= _MAX_HOLDERS))
        original = known.original_of(article_id, others)
        if original is not None:
            copies[article_id] = original
            continue
        for mark in sample:
            holders[mark].append(article_id)
    return copies


class _Collection:
    """Articles that may be copies of one another."""

    def __init__(
        self,
        texts: Mapping[str, str],
        headlines: Mapping[str, str],
        published: Mapping[str, datetime],
    ) -> None:
        self._texts = texts
        self._headlines = headlines
        self._published = published
        self._names = {article_id: _names(text) for article_id, text in texts.items()}
        self._runs = {article_id: _sequence(text) for article_id, text in texts.items()}
        self._headed: dict[str, _Headed] = {}
        self.marks = {i: frozenset(sequence) for i, sequence in self._runs.items()}

    def longest_first(self) -> list[str]:
        return sorted(self.marks, key=lambda i: (-len(self.marks[i]), i))

    def original_of(self, article_id: str, others: Iterable[str]) -> str | None:
        """Return which of some longer articles an article is a copy of, if of any."""
        own = self.marks[article_id]
        scores = [(-containment(own, self.marks[i]), i) for i in others]
        cost, other = min(
            (s for s in scores if self._is_told_again(article_id, s[1], -s[0])),
            default=(0.0, ""),
        )
        sure = -cost >= _SURE_CONTAINMENT
        if sure or (other and _is_spread(self._runs[article_id], self.marks[other])):
            return other
        return None

    def _is_told_again(self, left: str, right: str, share: float) -> bool:
        if share < _MIN_CONTAINMENT or not _share_names(
            self._names[left], self._names[right]
        ):
            return False
        heads = self._heading(left), self._heading(right)
        retitled = all(h.said for h in heads) and heads[0].said != heads[1].said
        least = _LATE_RETITLED if retitled else _LATE_CONTAINMENT
        dates = self._published.get(left), self._published.get(right)
        if share < least and _is_late(*dates):
            return False
        return _is_retold(*heads)

    def _heading(self, article_id: str) -> _Headed:
        if article_id not in self._headed:
            headline = self._headlines.get(article_id, "")
            self._headed[article_id] = _Headed(headline, self._texts[article_id])
        return self._headed[article_id]
