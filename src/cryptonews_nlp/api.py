"""The three ways in: analyze everything, article by article, or from rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from cryptonews_nlp._types import AnalyzedArticle, Article, Failure
from cryptonews_nlp.batch import analyze_items
from cryptonews_nlp.entities.catalogue.own import read_names
from cryptonews_nlp.pipeline import Analyzer
from cryptonews_nlp.reading import encodable, read
from cryptonews_nlp.result import Analysis
from cryptonews_nlp.settings import Settings, load_settings


def analyze(  # noqa: PLR0913 - one keyword for each thing a user may set
    source: object,
    *,
    columns: Mapping[str, str] | None = None,
    models: Mapping[str, str] | None = None,
    aliases: str | Path | None = None,
    names: str | Path | None = None,
    workers: int | None = None,
    output: str | Path | None = None,
    resume: bool = False,
    progress: bool | None = None,
    settings: Settings | None = None,
) -> Analysis:
    """Find languages, entities, quotes with speakers, events and claims.

    Parameters
    ----------
    source : path, text, Article, frame, or iterable of these
        A folder, a file, a list of texts, a frame with a text column. A string is a
        path where there is such a file or folder, a text otherwise.
    columns : mapping of str to str, optional
        Which column holds ``text``, ``title``, ``published`` … where the names do not
        tell.
    models : mapping of str to str, optional
        spaCy pipeline by language, instead of the shipped one.
    aliases : str or Path, optional
        CSV file of corrections to entities.
    names : str or Path, optional
        CSV file of names known beforehand, with the columns ``name`` and, where wanted,
        ``label`` and ``also``.
    workers : int, optional
        Processes that parse.
    output : str or Path, optional
        Folder to store parsed articles in while the run goes on.
    resume : bool
        Go on from what ``output`` holds.
    progress : bool, optional
        Show a bar; None shows it on a terminal only.
    settings : Settings, optional
        Anything else; the keywords above win.

    Returns
    -------
    Analysis
        Articles that cannot be read are rows of ``errors``; nothing raises for one.

    Raises
    ------
    InputFormatError
        When there is no such file or folder, or no column of this name.
    ModelNotFoundError, SettingsError
        When a pipeline is not installed, or a setting is not allowed: also ``names``
        for a pipeline that has ``cryptonews_entities`` already, with others.

    Examples
    --------
    >>> import cryptonews_nlp as cn
    >>> result = cn.analyze(["“We froze the coins,” said Ann Lee of Kraken."])
    >>> result.quotes[["text", "speaker"]].values.tolist()
    [['We froze the coins', 'Ann Lee']]
    """
    given = {
        "models": models,
        "aliases": None if aliases is None else str(aliases),
        "names": None if names is None else str(names),
        "workers": workers,
        "columns": columns,
    }
    changes = {name: value for name, value in given.items() if value is not None}
    settings = replace(settings or load_settings(), **changes)  # type: ignore[arg-type]
    if settings.names:
        read_names(settings.names)
    # what cannot work is told before anything is parsed
    analyzer = Analyzer(settings.models, names=settings.names)
    for language in settings.models:
        analyzer.pipeline(language)
    return analyze_items(
        read(
            source,
            columns=settings.columns,
            repair=settings.repair,
            beside=(settings.names, settings.aliases),
        ),
        settings,
        output=None if output is None else Path(output),
        resume=resume,
        progress=progress,
    )


def analyze_articles(
    articles: Iterable[Article], settings: Settings | None = None
) -> Analysis:
    """Analyze articles that you made yourself.

    Parameters
    ----------
    articles : iterable of Article
        With ids that differ.
    settings : Settings, optional
        Defaults when absent; no file or variable is read.

    Returns
    -------
    Analysis
        As :func:`analyze` gives it.

    Examples
    --------
    >>> import cryptonews_nlp as cn
    >>> article = cn.Article("wire/7", "Kraken froze the coins, police in Oslo said.")
    >>> cn.analyze_articles([article]).quotes[["article_id", "speaker"]].values.tolist()
    [['wire/7', 'police in Oslo']]
    """
    return analyze_items(map(encodable, articles), settings)


def analyze_iter(
    source: object,
    *,
    columns: Mapping[str, str] | None = None,
    models: Mapping[str, str] | None = None,
    names: str | Path | None = None,
) -> Iterator[AnalyzedArticle]:
    """Analyze article by article, in constant memory, without comparing them.

    Parameters
    ----------
    source, columns, models, names
        As in :func:`analyze`.

    Yields
    ------
    AnalyzedArticle
        Mentions, roles and quotes of one article; what could not be read comes with
        ``status="error"`` and its reason.

    Examples
    --------
    >>> import cryptonews_nlp as cn
    >>> for found in cn.analyze_iter(["« C'est gelé », a dit Anne Roux."]):
    ...     print(found.language, [q.speaker_name for q in found.quotes])
    fr ['Anne Roux']
    """
    analyzer = Analyzer(models, names=None if names is None else str(names))
    ready: list[Article] = []
    for item in read(source, columns=columns, beside=(names,)):
        if isinstance(item, Article):
            ready.append(item)
        if isinstance(item, Failure) or len(ready) >= analyzer.batch_size:
            yield from analyzer.pipe(ready)
            ready = []
        if isinstance(item, Failure):
            empty = Article(item.path or "unknown", "", item.path, item.record)
            yield AnalyzedArticle(empty, status="error", reason=item.message)
    yield from analyzer.pipe(ready)
