"""Parse articles with one pipeline a language."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from spacy.language import Language
from spacy.tokens import Doc

from cryptonews_nlp._text import SOURCE_TEXT, flatten
from cryptonews_nlp._types import LANGUAGES, AnalyzedArticle, Article
from cryptonews_nlp.content import Content
from cryptonews_nlp.errors import SettingsError
from cryptonews_nlp.models import load
from cryptonews_nlp.pipeline.collecting import Fault, Part, collect, merge
from cryptonews_nlp.pipeline.gaps import REOPEN, close_gaps
from cryptonews_nlp.pipeline.glued import make_doc
from cryptonews_nlp.pipeline.preparing import Prepared, prepare
from cryptonews_nlp.pipeline.unbroken import hold_sentences
from cryptonews_nlp.zoning import blank_markup

log = logging.getLogger(__name__)
COMPONENTS = ("cryptonews_entities", "cryptonews_quotes")
_PREFIX = "cryptonews_"


class Analyzer:
    """Parses articles with one pipeline a language.

    Parameters
    ----------
    models : mapping of str to str, optional
        spaCy pipeline by language instead of the shipped one.
    names : str, optional
        CSV file of names known beforehand.
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
        self,
        models: Mapping[str, str] | None = None,
        *,
        names: str | None = None,
        batch_size: int = 32,
    ) -> None:
        self.models = dict(models or {})
        self.names = names
        self.batch_size = batch_size
        self._pipelines: dict[str, Language] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages that can be parsed."""
        return tuple(dict.fromkeys([*LANGUAGES, *self.models]))

    def pipeline(self, language: str) -> Language:
        """Return the pipeline of a language with this library's components.

        Raises
        ------
        SettingsError
            When names are given for a pipeline that finds entities with others.
        """
        if language not in self._pipelines:
            nlp = load(language, self.models.get(language))
            configs = {"cryptonews_entities": {"names": self.names}}
            if self.names and "cryptonews_entities" in nlp.pipe_names:
                self._check_names(nlp.get_pipe_config("cryptonews_entities"), language)
            for name in (REOPEN, *COMPONENTS):
                if name not in nlp.pipe_names:
                    nlp.add_pipe(name, config=configs.get(name, {}))
            self._pipelines[language] = nlp
        return self._pipelines[language]

    def _check_names(self, config: Mapping[str, object], language: str) -> None:
        """Refuse names that a component which is there already would not find."""
        if config.get("names") != self.names:
            message = (
                f"pipeline {self.models[language]!r} has 'cryptonews_entities', "
                f"which would not find names of {self.names!r}. Save it without, or "
                f"add it with config={{'names': {self.names!r}}}"
            )
            raise SettingsError(message)

    def pipe(self, articles: Iterable[Article]) -> Iterator[AnalyzedArticle]:
        """Analyze a stream of articles in constant memory, order kept.

        Parameters
        ----------
        articles : iterable of Article
            Any number of them.

        Yields
        ------
        AnalyzedArticle
            One for each article; one that fails has ``status="error"``.
        """
        stream = (prepare(article, languages=self.languages) for article in articles)
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
        parsed: list[list[Part]] = [[] for _ in batch]
        failed: dict[int, Fault] = {}
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
            merge(item.analyzed, parsed[index], failed.get(index))
            for index, item in enumerate(batch)
        ]

    def _parse_language(
        self,
        language: str,
        jobs: Sequence[tuple[Content, int]],
        batch: Sequence[Prepared],
        parsed: list[list[Part]],
        failed: dict[int, Fault],
    ) -> None:
        nlp = self.pipeline(language)
        with nlp.memory_zone():
            for doc, number in _parsed(nlp, jobs, batch, failed):
                content, index = jobs[number]
                parsed[index].append(collect(doc, content))


def _parsed(
    nlp: Language,
    jobs: Sequence[tuple[Content, int]],
    batch: Sequence[Prepared],
    failed: dict[int, Fault],
) -> Iterator[tuple[Doc, int]]:
    """Yield parsed documents with the number of their job; note those that fail."""

    def made(number: int) -> Doc:
        content, index = jobs[number]
        return _make_doc(nlp, content, batch[index].analyzed.article)

    numbers = range(len(jobs))
    # not as tuples: a component may return another document, without its context
    stream = nlp.pipe((made(n) for n in numbers), batch_size=16)
    try:
        yield from zip(list(stream), numbers, strict=True)
    except Exception:  # noqa: BLE001 - any component of anyone's pipeline may raise
        # spaCy's error handlers reach only some components, so go one by one
        for number in numbers:
            doc, fault = _run(nlp, made(number))
            if fault is not None:
                index = jobs[number][1]
                failed[index] = fault
                name = batch[index].analyzed.article.article_id
                log.warning("%s: %s: %s", name, fault.stage, fault.reason)
            if doc is not None:
                yield doc, number


def _run(nlp: Language, doc: Doc) -> tuple[Doc | None, Fault | None]:
    """Parse a document; where a component of ours fails, the others still count."""
    fault = None
    for name, component in nlp.pipeline:
        try:
            doc = component(doc)
        except Exception as error:  # noqa: BLE001 - as above
            reason = f"{type(error).__name__}: {error}"
            if name not in COMPONENTS:
                return None, Fault("pipeline", reason)
            fault = Fault(name.removeprefix(_PREFIX), reason)
    return doc, fault


def _make_doc(nlp: Language, content: Content, article: Article) -> Doc:
    doc = make_doc(nlp, flatten(blank_markup(content.laid_out)))
    doc.user_data[SOURCE_TEXT] = content.laid_out
    if article.published is not None:
        doc.user_data["published"] = article.published.date().isoformat()
    return hold_sentences(close_gaps(doc))
