"""Who parses a batch: this process, several local ones, or a Dask cluster.

All engines map :func:`parse_batch` over the same batches, so they give the same rows.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache, partial
from pathlib import Path

from joblib import cpu_count

from cryptonews_nlp._optional import import_extra
from cryptonews_nlp._types import AnalyzedArticle
from cryptonews_nlp.batch.fingerprint import hash_files
from cryptonews_nlp.errors import WorkerError
from cryptonews_nlp.pipeline import Analyzer, Prepared
from cryptonews_nlp.settings import Settings

Batch = list[Prepared]
Parse = Callable[[Batch], list[AnalyzedArticle]]
#: Batches under way at once for each worker; more would only hold memory.
AHEAD = 2
#: Articles that are worth the start of a worker, which loads the pipelines again.
WORTH_A_WORKER = 60
#: Workers that are started unasked: each has some 0.6 GB.
MOST_UNASKED = 4


# kept, so that a worker makes its pipelines once; few, as each holds all of a list
@lru_cache(maxsize=2)
def _analyzer(
    models: tuple[tuple[str, str], ...],
    names: str | None,
    content: str,  # noqa: ARG001 - a file that was edited is read again
) -> Analyzer:
    return Analyzer(dict(models), names=names)


def parse_batch(
    batch: Batch, models: Mapping[str, str], names: str | None = None
) -> list[AnalyzedArticle]:
    """Parse prepared articles in whatever process this is called in.

    Parameters
    ----------
    batch : list of Prepared
        Articles.
    models : mapping of str to str
        spaCy pipeline by language, where not the shipped one.
    names : str, optional
        CSV file of names known beforehand.
    """
    content = hash_files([Path(names)]) if names else ""
    return _analyzer(tuple(sorted(models.items())), names, content).parse(batch)


def fitting_workers(n_articles: int) -> int:
    """Return how many processes some articles are worth on this machine.

    Parameters
    ----------
    n_articles : int
        Articles to parse.

    Returns
    -------
    int
        1 or more; 1 is this process.

    Examples
    --------
    >>> fitting_workers(40)
    1
    """
    return max(1, min(int(cpu_count()), MOST_UNASKED, n_articles // WORTH_A_WORKER))


def parse_all(
    batches: Iterable[Batch], settings: Settings
) -> Iterator[list[AnalyzedArticle]]:
    """Parse batches with the engine of the settings, in order.

    Parameters
    ----------
    batches : iterable of list of Prepared
        Consumed lazily.
    settings : Settings
        ``engine``, ``workers``, ``scheduler``, ``models`` and ``names`` are read.

    Yields
    ------
    list of AnalyzedArticle
        One for each batch.
    """
    # a worker may have been started in another folder
    names = str(Path(settings.names).resolve()) if settings.names else None
    parse = partial(parse_batch, models=settings.models, names=names)
    if settings.engine == "dask":
        yield from _dask(batches, settings, parse)
    elif settings.workers == 1:
        yield from map(parse, batches)
    else:
        yield from _processes(batches, settings, parse)


def _processes(
    batches: Iterable[Batch], settings: Settings, parse: Parse
) -> Iterator[list[AnalyzedArticle]]:
    # spawn on every system: fork copies the locks of whatever threads are running
    context = multiprocessing.get_context("spawn")
    waiting: deque[Future[list[AnalyzedArticle]]] = deque()
    with ProcessPoolExecutor(settings.workers, context, _leave_interrupts) as pool:
        try:
            for batch in batches:
                waiting.append(pool.submit(parse, batch))
                if len(waiting) >= AHEAD * settings.workers:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        except BrokenProcessPool as error:
            raise WorkerError(settings.workers) from error
        except BaseException:
            _stop(pool)
            raise


def _leave_interrupts() -> None:
    """Let the process that started the workers alone answer Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _stop(pool: ProcessPoolExecutor) -> None:
    """End the workers now: each is within a batch that may take a minute."""
    # terminate_workers() does this from Python 3.14 on
    for process in list(pool._processes.values()):  # noqa: SLF001
        process.terminate()
    pool.shutdown(wait=False, cancel_futures=True)


def _dask(
    batches: Iterable[Batch], settings: Settings, parse: Parse
) -> Iterator[list[AnalyzedArticle]]:
    distributed = import_extra("distributed", extra="dask")
    arguments = (
        {"address": settings.scheduler}
        if settings.scheduler
        else {
            "n_workers": settings.workers,
            "threads_per_worker": 1,
            # any free port: None would ask for 8787, which another cluster may have
            "dashboard_address": "127.0.0.1:0",
        }
    )
    with distributed.Client(**arguments) as client:
        n_workers = max(len(client.scheduler_info()["workers"]), 1)
        waiting: deque[object] = deque()
        for batch in batches:
            waiting.append(client.submit(parse, batch, pure=False))
            if len(waiting) >= AHEAD * n_workers:
                yield waiting.popleft().result()  # type: ignore[attr-defined]
        while waiting:
            yield waiting.popleft().result()  # type: ignore[attr-defined]
