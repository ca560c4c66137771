"""The main job: read, prepare, parse, compare."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import TypeVar

import pandas as pd
from tqdm import tqdm

from cryptonews_nlp._types import LANGUAGES, AnalyzedArticle, Article, Failure
from cryptonews_nlp.batch.arrivals import arrivals
from cryptonews_nlp.batch.engines import fitting_workers, parse_all
from cryptonews_nlp.batch.fingerprint import (
    article_key,
    hash_files,
    parse_fingerprint,
    stage_hash,
    versions,
)
from cryptonews_nlp.batch.store import Store, from_json
from cryptonews_nlp.corpus import assemble
from cryptonews_nlp.errors import InputFormatError, SettingsError
from cryptonews_nlp.pipeline import Prepared, prepare
from cryptonews_nlp.reading import settle_dates
from cryptonews_nlp.result import Analysis, read_result
from cryptonews_nlp.settings import Settings
from cryptonews_nlp.zoning import repeated_blocks

log = logging.getLogger(__name__)
_T = TypeVar("_T")


@dataclass(slots=True)
class _Clock:
    """Seconds by stage."""

    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        start = time.perf_counter()
        yield
        self.seconds[name] = round(time.perf_counter() - start, 3)


def analyze_items(
    items: Iterable[Article | Failure],
    settings: Settings | None = None,
    *,
    output: Path | None = None,
    resume: bool = False,
    progress: bool | None = None,
) -> Analysis:
    """Analyze articles that are read already or are being read.

    Parameters
    ----------
    items : iterable of Article or Failure
        As :func:`cryptonews_nlp.reading.read` yields them.
    settings : Settings, optional
        Defaults when absent.
    output : Path, optional
        Folder that parsed articles are stored in while the run goes on.
    resume : bool
        Take what an earlier run stored in ``output``; event ids are kept too.
    progress : bool, optional
        Show a bar on stderr; None shows it on a terminal only.

    Returns
    -------
    Analysis

    Raises
    ------
    SettingsError
        When ``resume`` is asked for without ``output``.
    """
    settings = settings or Settings()
    if resume and output is None:
        message = "resume needs output: the folder that holds the earlier run"
        raise SettingsError(message)
    clock = _Clock()
    with clock.stage("read"):
        articles, failures = _split(_shown(items, "reading", progress))
    with clock.stage("prepare"):
        prepared = _prepare(articles, settings, progress)
    with clock.stage("parse"):
        store = None if output is None else Store(output, resume=resume)
        analyses = _parse(prepared, settings, store, progress)
    earlier = _earlier_articles(output) if resume and output else None
    bar = _shown([], "comparing", progress, total=len(analyses))
    with clock.stage("compare"), bar:
        result = assemble(
            analyses,
            failures,
            aliases=settings.aliases,
            previous=None if earlier is None else _events_of(earlier),
        )
        bar.update(len(analyses))
    info = _info(settings, result, clock)
    if earlier is not None:
        info["new"] = arrivals(result, earlier)
    return replace(result, info={**info, **result.info})


def _split(
    items: Iterable[Article | Failure],
) -> tuple[list[Article], list[Failure]]:
    articles, failures = [], []
    taken: set[str] = set()
    for item in items:
        if isinstance(item, Failure):
            failures.append(item)
        elif item.article_id in taken:
            failures.append(
                Failure(
                    item.path,
                    item.record,
                    "reading",
                    "duplicate_id",
                    f"article id {item.article_id!r} is used twice; expected ids that "
                    "differ. Leave the id column out to have ids made from the path.",
                )
            )
        else:
            taken.add(item.article_id)
            articles.append(item)
    return articles, failures


def _shown(
    items: Iterable[_T],
    task: str,
    progress: bool | None,  # noqa: FBT001 - three states
    total: int | None = None,
) -> tqdm[_T]:
    """Show a bar while something goes on; None shows it on a terminal only."""
    disable = None if progress is None else not progress
    return tqdm(items, desc=task, total=total, unit=" articles", disable=disable)


def _prepare(
    articles: list[Article],
    settings: Settings,
    progress: bool | None,  # noqa: FBT001 - three states
) -> list[Prepared]:
    languages = tuple(dict.fromkeys([*LANGUAGES, *settings.models]))
    repeated = repeated_blocks(article.text for article in articles)
    prepared = []
    for article in _shown(settle_dates(articles), "preparing", progress):
        try:
            prepared.append(prepare(article, repeated=repeated, languages=languages))
        except Exception as error:
            # one article must never end a batch, whatever is wrong with it
            log.exception("%s: not prepared", article.article_id)
            reason = f"{type(error).__name__}: {error}"
            failed = AnalyzedArticle(
                article, status="error", reason=reason, failed="pipeline"
            )
            prepared.append(Prepared(failed))
    return prepared


def _parse(
    prepared: list[Prepared],
    settings: Settings,
    store: Store | None,
    progress: bool | None,  # noqa: FBT001 - three states
) -> list[AnalyzedArticle]:
    fingerprint = parse_fingerprint(settings.models, settings.names)
    keys = [article_key(item, fingerprint) for item in prepared]
    done: dict[int, AnalyzedArticle] = {}
    for index, item in enumerate(prepared):
        stored = store.get(keys[index]) if store else None
        if not item.contents:
            done[index] = item.analyzed
        elif stored is not None:
            done[index] = from_json(stored, item.analyzed)
    todo = [index for index in range(len(prepared)) if index not in done]
    log.info("%d articles to parse, %d known", len(todo), len(done))
    bar = _shown([], "parsing", progress, total=len(todo))
    chunks = _chunks(todo, settings.batch_size)
    workers = settings.workers or fitting_workers(len(todo))
    batches = ([prepared[index] for index in chunk] for chunk in chunks)
    with bar:
        parsed = parse_all(batches, replace(settings, workers=workers))
        for chunk, found in zip(chunks, parsed, strict=True):
            done |= dict(zip(chunk, found, strict=True))
            if store is not None:
                store.add([(keys[index], done[index]) for index in chunk])
            bar.update(len(chunk))
    return [done[index] for index in range(len(prepared))]


def _chunks(items: list[int], size: int) -> list[list[int]]:
    stream = iter(items)
    return list(iter(lambda: list(islice(stream, size)), []))


def _earlier_articles(output: Path) -> pd.DataFrame | None:
    try:
        return read_result(output).articles
    except (InputFormatError, OSError):
        return None


def _events_of(articles: pd.DataFrame) -> dict[str, str]:
    known = articles.dropna(subset=["event_id"])
    return dict(zip(known["article_id"], known["event_id"], strict=True))


def _info(settings: Settings, result: Analysis, clock: _Clock) -> dict[str, object]:
    aliases = Path(settings.aliases) if settings.aliases else None
    return {
        "versions": versions(),
        "models": {
            language: settings.models.get(language, f"cryptonews_nlp/{language}")
            for language in dict.fromkeys([*LANGUAGES, *settings.models])
        },
        "stages_sha256": stage_hash(),
        "aliases_sha256": hash_files([aliases]) if aliases else None,
        "names_sha256": hash_files([Path(settings.names)]) if settings.names else None,
        "settings": asdict(settings),
        "counts": {name: len(table) for name, table in result.frames()},
        "seconds": clock.seconds,
    }
