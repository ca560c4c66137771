"""Article by article: zones, languages, parse, entities, quotes.

What is found in one article depends on nothing but that article and the blocks that
repeat over its folder. Comparing articles is the business of
:mod:`cryptonews_nlp.corpus`.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from spacy.language import Language
from spacy.tokens import Doc

from cryptonews_nlp._text import SOURCE_TEXT, flatten
from cryptonews_nlp._types import (
    AnalyzedArticle,
    Article,
    Mention,
    Offsets,
    Quote,
    Role,
)
from cryptonews_nlp.content import Content, contents
from cryptonews_nlp.entities import mentions_of, roles_of
from cryptonews_nlp.language import detect_zones
from cryptonews_nlp.models import load
from cryptonews_nlp.quotes.component import quotes_of
from cryptonews_nlp.settings import LANGUAGES
from cryptonews_nlp.zoning import blank_markup, complete_metadata, find_zones

log = logging.getLogger(__name__)

_SHOWN = 40
COMPONENTS = ("cryptonews_entities", "cryptonews_quotes")


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article that is zoned and whose languages are known, before any parse."""

    analyzed: AnalyzedArticle
    contents: tuple[Content, ...] = ()


def prepare(
    article: Article,
    *,
    repeated: frozenset[str] = frozenset(),
    languages: Iterable[str] = LANGUAGES,
) -> Prepared:
    """Zone an article and detect its languages.

    Parameters
    ----------
    article : Article
        As read.
    repeated : frozenset of str
        Blocks that repeat over the folder, see
        :func:`cryptonews_nlp.zoning.repeated_blocks`.
    languages : iterable of str
        Languages that can be parsed; an article in none of them is ``skipped``.
    """
    languages = tuple(languages)
    zones = find_zones(article, repeated=repeated)
    found = detect_zones(article.text, zones)
    parts = contents(article.text, found.zones, languages)
    article = complete_metadata(article, zones, language=found.language)
    analyzed = AnalyzedArticle(
        article,
        status="ok" if parts else "skipped",
        reason=found.reason or _why_undated(article),
        language=found.language,
        language_confidence=found.confidence,
        mixed_language=found.mixed,
        zones=tuple(found.zones),
    )
    if not parts:
        analyzed = replace(analyzed, reason=_why_skipped(analyzed, languages))
    return Prepared(analyzed, tuple(parts))


def _why_undated(article: Article) -> str | None:
    if article.published is not None or not article.published_as:
        return None
    return (
        f"no date of publication: {article.published_as[:_SHOWN]!r} is no full date, "
        "or one that can be read in two ways"
    )


def _why_skipped(analyzed: AnalyzedArticle, languages: Sequence[str]) -> str:
    if not analyzed.article.text.strip():
        return "the article has no text"
    if analyzed.language == "und":
        return analyzed.reason or "the language could not be told"
    if analyzed.language not in languages:
        return (
            f"language {analyzed.language!r} has no pipeline "
            f"(there are: {', '.join(languages)})"
        )
    return "no zone of the article holds content"


class Analyzer:
    """Parses articles with one pipeline a language.

    Parameters
    ----------
    models : mapping of str to str, optional
        spaCy pipeline by language instead of the shipped one.
    batch_size : int
        Articles parsed together.

    Examples
    --------
    >>> analyzer = Analyzer()
    >>> [found] = analyzer.pipe([Article("a", "“We won,” said Ann Lee of Kraken.")])
    >>> found.quotes[0].speaker_name
    'Ann Lee'
    """

    def __init__(
        self, models: Mapping[str, str] | None = None, *, batch_size: int = 32
    ) -> None:
        self.models = dict(models or {})
        self.batch_size = batch_size
        self._pipelines: dict[str, Language] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages that can be parsed."""
        return tuple(dict.fromkeys([*LANGUAGES, *self.models]))

    def pipeline(self, language: str) -> Language:
        """Return the pipeline of a language with this library's components."""
        if language not in self._pipelines:
            nlp = load(language, self.models.get(language))
            for name in COMPONENTS:
                if name not in nlp.pipe_names:
                    nlp.add_pipe(name)
            self._pipelines[language] = nlp
        return self._pipelines[language]

    def pipe(
        self, articles: Iterable[Article], *, repeated: frozenset[str] = frozenset()
    ) -> Iterator[AnalyzedArticle]:
        """Analyze a stream of articles in constant memory, order kept.

        Parameters
        ----------
        articles : iterable of Article
            Any number of them.
        repeated : frozenset of str
            Blocks that repeat over the folder.

        Yields
        ------
        AnalyzedArticle
            One for each article; one that fails has ``status="error"``.
        """
        stream = (
            prepare(article, repeated=repeated, languages=self.languages)
            for article in articles
        )
        while batch := list(islice(stream, self.batch_size)):
            yield from self.parse(batch)

    def parse(self, batch: Sequence[Prepared]) -> list[AnalyzedArticle]:
        """Parse a batch of prepared articles.

        Parameters
        ----------
        batch : sequence of Prepared
            From :func:`prepare`.

        Returns
        -------
        list of AnalyzedArticle
            In the order of ``batch``.
        """
        parsed: list[list[_Part]] = [[] for _ in batch]
        failed: dict[int, str] = {}
        for language in self.languages:
            jobs = [
                (content, index)
                for index, item in enumerate(batch)
                for content in item.contents
                if content.language == language
            ]
            if jobs:
                self._parse_language(language, jobs, batch, parsed, failed)
        return [
            _merge(item.analyzed, parsed[index], failed.get(index))
            for index, item in enumerate(batch)
        ]

    def _parse_language(
        self,
        language: str,
        jobs: Sequence[tuple[Content, int]],
        batch: Sequence[Prepared],
        parsed: list[list[_Part]],
        failed: dict[int, str],
    ) -> None:
        nlp = self.pipeline(language)
        with nlp.memory_zone():
            for doc, number in _parsed(nlp, jobs, batch, failed):
                content, index = jobs[number]
                parsed[index].append(_collect(doc, content))


def _parsed(
    nlp: Language,
    jobs: Sequence[tuple[Content, int]],
    batch: Sequence[Prepared],
    failed: dict[int, str],
) -> Iterator[tuple[Doc, int]]:
    """Yield parsed documents with the number of their job; note those that fail."""

    def made(number: int) -> Doc:
        content, index = jobs[number]
        return _make_doc(nlp, content, batch[index].analyzed.article)

    numbers = range(len(jobs))
    stream = nlp.pipe(((made(n), n) for n in numbers), as_tuples=True, batch_size=16)
    try:
        yield from list(stream)
    except Exception:  # noqa: BLE001 - any component of anyone's pipeline may raise
        # spaCy's error handlers reach only some components, so go one by one
        for number in numbers:
            try:
                yield nlp(made(number)), number
            except Exception as error:  # noqa: BLE001 - as above
                index = jobs[number][1]
                failed[index] = f"{type(error).__name__}: {error}"
                name = batch[index].analyzed.article.article_id
                log.warning("%s: %s", name, failed[index])


@dataclass(frozen=True, slots=True)
class _Part:
    """What one parse found, offsets already those of the article."""

    n_tokens: int
    sentences: tuple[Offsets, ...]
    mentions: tuple[Mention, ...]
    roles: tuple[Role, ...]
    quotes: tuple[Quote, ...]


def _make_doc(nlp: Language, content: Content, article: Article) -> Doc:
    doc = nlp.make_doc(flatten(blank_markup(content.text)))
    doc.user_data[SOURCE_TEXT] = content.text
    if article.published is not None:
        doc.user_data["published"] = article.published.date().isoformat()
    return doc


def _collect(doc: Doc, content: Content) -> _Part:
    return _Part(
        n_tokens=sum(not token.is_space for token in doc),
        sentences=tuple(_sentences(doc, content)),
        mentions=tuple(_mentions(mentions_of(doc), content)),
        roles=tuple(_roles(roles_of(doc), content)),
        quotes=tuple(
            row for quote in quotes_of(doc) for row in _quotes(quote, content)
        ),
    )


def _sentences(doc: Doc, content: Content) -> Iterator[Offsets]:
    if not doc.has_annotation("SENT_START"):
        return
    for sentence in doc.sents:
        text = sentence.text
        start = sentence.start_char + len(text) - len(text.lstrip())
        yield from content.stretches(start, sentence.start_char + len(text.rstrip()))


def _mentions(mentions: Iterable[Mention], content: Content) -> Iterator[Mention]:
    for mention in mentions:
        span = content.locate(mention.start, mention.end)
        if span is not None:
            yield replace(
                mention,
                start=span[0],
                end=span[1],
                text=content.text[mention.start : mention.end],
            )


def _roles(roles: Iterable[Role], content: Content) -> Iterator[Role]:
    for role in roles:
        span = content.locate(role.start, role.end)
        if span is not None:
            yield replace(
                role,
                start=span[0],
                end=span[1],
                text=content.text[role.start : role.end],
                person=_moved(role.person, content),
                organisation=_moved(role.organisation, content),
            )


def _moved(span: Offsets | None, content: Content) -> Offsets | None:
    return None if span is None else content.locate(*span)


def _quotes(quote: Quote, content: Content) -> Iterator[Quote]:
    """Move a quote; one that runs over a menu becomes a row for each stretch."""
    first = (
        None
        if quote.split_of is None
        else content.stretches(quote.split_of, quote.split_of + 1)
    )
    split_of = first[0][0] if first else None
    for start, end in content.stretches(quote.start, quote.end):
        fragments = (
            (max(a, start), min(b, end))
            for fragment in quote.fragments
            for a, b in content.stretches(*fragment)
        )
        yield replace(
            quote,
            start=start,
            end=end,
            text=_cut(quote, content, start, end),
            cue=_moved(quote.cue, content),
            speaker=_moved(quote.speaker, content),
            antecedent=_moved(quote.antecedent, content),
            fragments=tuple((a, b) for a, b in fragments if a < b),
            split_of=split_of,
        )
        split_of = start if split_of is None else split_of


def _cut(quote: Quote, content: Content, start: int, end: int) -> str:
    """Return the words of one stretch of a quote."""
    for begins, (origin, stop) in zip(content.starts, content.spans, strict=True):
        if origin <= start and end <= stop:
            return content.text[begins + start - origin : begins + end - origin]
    return content.text[quote.start : quote.end]


def _merge(
    analyzed: AnalyzedArticle, parts: Sequence[_Part], failure: str | None
) -> AnalyzedArticle:
    if failure is not None and not parts:
        return replace(analyzed, status="error", reason=failure)

    def joined(name: str) -> tuple[object, ...]:
        items = [item for part in parts for item in getattr(part, name)]
        if name == "sentences":
            return tuple(sorted(items))
        return tuple(sorted(items, key=lambda item: (item.start, item.end)))

    fields = {n: joined(n) for n in ("sentences", "mentions", "roles", "quotes")}
    return replace(
        analyzed,
        reason=failure or analyzed.reason,
        n_tokens=sum(part.n_tokens for part in parts),
        **fields,  # type: ignore[arg-type]
    )
