"""The result of an analysis: a dozen frames that belong together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from cryptonews_nlp import display, files
from cryptonews_nlp._types import Article
from cryptonews_nlp.result.evidence import Evidence, evidence_of
from cryptonews_nlp.schema import FRAMES, columns

if TYPE_CHECKING:
    from cryptonews_nlp.events.recall import Neighbours


@dataclass(frozen=True, eq=False, repr=False)
class Analysis:
    """Frames about a set of articles.

    The columns of each frame are listed by ``cryptonews schema``. Every span
    satisfies ``text[start:end] == row.text`` on the text of its article.

    Attributes
    ----------
    articles, zones, mentions, entities, roles, quotes : pandas.DataFrame
    utterances, events, links, claims, comparisons, errors : pandas.DataFrame
    info : mapping
        Versions, settings, counts and seconds: what ``run.json`` holds.

    Examples
    --------
    >>> import cryptonews_nlp as cn
    >>> result = cn.analyze(["Police in Oslo arrested two Nordlys hackers.",
    ...                      "La police d'Oslo arrête deux pirates de Nordlys."])
    >>> result.events.loc[result.events["n_articles"] > 1, "languages"].item()
    ['en', 'fr']
    """

    articles: pd.DataFrame
    zones: pd.DataFrame
    mentions: pd.DataFrame
    entities: pd.DataFrame
    roles: pd.DataFrame
    quotes: pd.DataFrame
    utterances: pd.DataFrame
    events: pd.DataFrame
    links: pd.DataFrame
    claims: pd.DataFrame
    comparisons: pd.DataFrame
    errors: pd.DataFrame
    info: Mapping[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, table in self.frames():
            if list(table.columns) != columns(name):
                message = (
                    f"frame {name!r} has columns {list(table.columns)}, "
                    f"expected {columns(name)}"
                )
                raise ValueError(message)

    def frames(self) -> Iterator[tuple[str, pd.DataFrame]]:
        """Yield name and frame, in the order of ``cryptonews schema``."""
        for f in fields(self):
            if f.name in FRAMES:
                yield f.name, getattr(self, f.name)

    def __repr__(self) -> str:
        return display.as_text(self)

    def _repr_html_(self) -> str:
        return display.as_html(self)

    def text(self, article_id: str) -> str:
        """Return the text of an article, which all its offsets count into.

        Parameters
        ----------
        article_id : str
            A value of ``articles.article_id``.

        Returns
        -------
        str
            As it was read; see *Offsets* in the README.

        Raises
        ------
        KeyError
            When there is no such article, or its text was not kept.
        """
        found = self.articles.loc[self.articles["article_id"] == article_id, "text"]
        if not found.empty and isinstance(found.iloc[0], str):
            return str(found.iloc[0])
        from cryptonews_nlp.result.searching import resembling  # noqa: PLC0415 - needs spaCy

        known = resembling(str(article_id), self.articles["article_id"])
        hint = f"article ids look like {known}"
        if not found.empty:
            hint = "the run that wrote it left texts out (--no-text)"
        message = f"no text for article {article_id!r}; {hint}"
        raise KeyError(message)

    def evidence(self, rows: Any, *, width: int = 90) -> Evidence:  # noqa: ANN401
        """Show rows of any frame in the words around them.

        Parameters
        ----------
        rows : pandas.DataFrame, pandas.Series or named tuple
            One row or several, with ``article_id``, ``start`` and ``end``: quotes,
            mentions, roles, claims, zones, background links, what ``explain`` gives.
        width : int, default 90
            Code points shown on either side.

        Returns
        -------
        Evidence
            A sequence of stretches that shows itself. Rows without a place (main
            links) have none.

        Raises
        ------
        KeyError
            When there is no such article, or its text was not kept.
        TypeError
            For rows that have no offsets, as those of ``events``.

        Examples
        --------
        >>> import cryptonews_nlp as cn
        >>> result = cn.analyze([cn.Article("a", "“We won,” said Ann Lee of Kraken.")])
        >>> result.evidence(result.quotes)
        a:1-7
          “[We won],” said Ann Lee of Kraken.
        """
        return evidence_of(rows, self.text, width)

    def find(self, name: str) -> pd.DataFrame:
        """Return the entities that go by a name, in either language.

        Parameters
        ----------
        name : str
            A name, an acronym, an address, or words of a longer name: ``"mak"`` finds
            Carlos Mak. Case, accents and hyphens do not count.

        Returns
        -------
        pandas.DataFrame
            Rows of ``entities``: whoever is called just so first, then what is
            mentioned most; none where nothing has all the words in one of its names.

        Examples
        --------
        >>> import cryptonews_nlp as cn
        >>> text = "“It is frozen,” Zoé Lee of the Hong Kong Police Force (HKPF) said."
        >>> result = cn.analyze([text])
        >>> result.find("zoe")["name"].item(), result.find("HKPF")["name"].item()
        ('Zoé Lee', 'Hong Kong Police Force')
        """
        from cryptonews_nlp.result.searching import find_entities  # noqa: PLC0415 - needs spaCy

        return find_entities(self.entities, name)

    def explain(self, entity_id: str) -> pd.DataFrame:
        """Show why each mention was taken for an entity.

        Parameters
        ----------
        entity_id : str
            A value of ``entities.entity_id``.

        Returns
        -------
        pandas.DataFrame
            One row a surface and article: text, label, language, linked_by, method,
            n_mentions, the offsets of the first, the roles that the article gives the
            entity, and the reason: ``linked_by`` in words.

        Raises
        ------
        KeyError
            When there is no such entity.
        """
        from cryptonews_nlp.result.explaining import explained  # noqa: PLC0415 - needs spaCy

        return explained(self, entity_id)

    def similar(self, article_id: str, n: int = 5) -> pd.DataFrame:
        """Return the articles most like one, in either language.

        The first call compares all articles, later ones look it up.

        Parameters
        ----------
        article_id : str
            A value of ``articles.article_id``.
        n : int, default 5
            Articles returned at most.

        Returns
        -------
        pandas.DataFrame
            article_id, similarity (0-1, names, dates and kinds of happening taken in),
            title, language, published, event_id; the most alike first.

        Raises
        ------
        KeyError
            When there is no such article, or its text was not kept.

        Examples
        --------
        >>> import cryptonews_nlp as cn
        >>> result = cn.analyze([
        ...     cn.Article("a", "Police in Oslo arrested two Nordlys hackers."),
        ...     cn.Article("b", "La police d'Oslo arrête deux pirates de Nordlys."),
        ...     cn.Article("c", "Heavy rain delayed the football final."),
        ... ])
        >>> result.similar("a")["article_id"].tolist()
        ['b', 'c']
        """
        self.text(article_id)  # tells what ids look like where there is none
        return self._neighbours.nearest(self, article_id, n)

    @cached_property
    def _neighbours(self) -> Neighbours:
        from cryptonews_nlp.events.recall import neighbours_of  # noqa: PLC0415 - needs scikit-learn

        return neighbours_of(self)

    def assign(self, source: object) -> pd.DataFrame:
        """Return the known event of each new article, without a new analysis.

        An approximation: known events stay as they are, new articles are not compared
        with each other, and only their words and dates count. The exact answer is
        another run over all articles (``analyze(..., resume=True)``).

        Parameters
        ----------
        source : path, text, Article, frame, or iterable of these
            As :func:`cryptonews_nlp.analyze` takes it.

        Returns
        -------
        pandas.DataFrame
            article_id, language, event_id (missing where the article tells none of the
            known events) and the event's title; one row an article that could be read.

        Examples
        --------
        >>> import cryptonews_nlp as cn
        >>> result = cn.analyze(["Police in Oslo arrested two Nordlys hackers.",
        ...                      "Heavy rain delayed the football final in Leeds."])
        >>> new = result.assign(["La police d'Oslo arrête deux pirates de Nordlys."])
        >>> new["event"].tolist()
        ['Police in Oslo arrested two Nordlys hackers.']
        """
        from cryptonews_nlp.events.recall import assigned_events  # noqa: PLC0415 - needs scikit-learn
        from cryptonews_nlp.pipeline import prepare  # noqa: PLC0415 - needs spaCy
        from cryptonews_nlp.reading import read  # noqa: PLC0415 - needs trafilatura

        articles = [item for item in read(source) if isinstance(item, Article)]
        return assigned_events(self, [prepare(item).analyzed for item in articles])

    def timeline(self, rows: int = 25, *, events: pd.DataFrame | None = None) -> Any:  # noqa: ANN401 - matplotlib is optional
        """Draw the events by date: a row each, and a dot for each article.

        Parameters
        ----------
        rows : int, default 25
            Events drawn at most, those with most articles. Colours tell the languages;
            articles without a date have a column of their own.
        events : pandas.DataFrame, optional
            Rows of ``events`` to draw instead of all: those of a year, or of a person.

        Returns
        -------
        matplotlib.axes.Axes
            Shown by a notebook; ``.figure.savefig("timeline.png")`` keeps it.

        Raises
        ------
        MissingExtraError
            When matplotlib is not installed (extra ``viz``).

        Examples
        --------
        >>> import cryptonews_nlp as cn
        >>> axes = cn.analyze(["Police arrested two men in Lyon."]).timeline()
        >>> [label.get_text() for label in axes.get_yticklabels()]
        ['Police arrested two men in Lyon.']
        """
        from cryptonews_nlp.events.timeline import draw_timeline  # noqa: PLC0415 - needs matplotlib

        chosen = self.events if events is None else events
        return draw_timeline(chosen, self.articles, rows)

    def explode(self, frame: str, column: str) -> pd.DataFrame:
        """Return a frame with one row for each item of a list column.

        Parameters
        ----------
        frame : str
            Name of a frame, such as ``"events"``.
        column : str
            A column that holds lists, such as ``"participants"``.

        Returns
        -------
        pandas.DataFrame
            The columns of the frame; a row with an empty list is kept, with NA.

        Raises
        ------
        KeyError
            When there is no such frame, or no such column in it.

        Examples
        --------
        >>> import cryptonews_nlp as cn
        >>> result = cn.analyze([])
        >>> list(result.explode("events", "participants").columns)[:2]
        ['event_id', 'title']
        """
        table = dict(self.frames()).get(frame)
        if table is None or column not in table:
            known = FRAMES if table is None else table.columns
            message = f"no {frame}.{column}; expected one of {', '.join(known)}"
            raise KeyError(message)
        exploded: pd.DataFrame = table.explode(column, ignore_index=True)
        return exploded

    def write(
        self,
        folder: str | Path,
        format: str | tuple[str, ...] = "parquet",  # noqa: A002 - pandas' own word
        *,
        with_text: bool = True,
    ) -> list[Path]:
        """Write all frames and ``run.json``.

        Parameters
        ----------
        folder : str or Path
            Made when absent; files of an earlier run are replaced, each at once.
        format : str or tuple of str
            ``parquet``, ``csv``, ``jsonl`` (one file a frame), ``xlsx``, ``sqlite``,
            ``duckdb`` (one file for all).
        with_text : bool
            Keep the articles' text.

        Returns
        -------
        list of Path
            What was written.

        Raises
        ------
        SettingsError
            For a format that is not known.
        MissingExtraError
            When a format needs a package that is not installed.

        Examples
        --------
        >>> import cryptonews_nlp as cn, tempfile
        >>> result = cn.analyze(["Police arrested two men in Lyon."])
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     paths = result.write(folder, "csv")
        ...     kept = cn.read_result(folder)
        >>> paths[0].name, kept.events["title"].tolist()
        ('articles.csv', ['Police arrested two men in Lyon.'])
        """
        return files.write(self, Path(folder), format, with_text=with_text)

    def report(self, path: str | Path) -> Path:
        """Write one HTML page that shows the result and its evidence, offline.

        Parameters
        ----------
        path : str or Path
            File to write; folders are made.

        Returns
        -------
        Path
            The same.
        """
        from cryptonews_nlp.report import write_report  # noqa: PLC0415 - needs jinja2

        return write_report(self, Path(path))


def read_result(folder: str | Path) -> Analysis:
    """Read what :meth:`Analysis.write` wrote.

    Parameters
    ----------
    folder : str or Path
        The folder; of the formats that the last run wrote the first of parquet, jsonl,
        csv, sqlite, duckdb, xlsx is read.

    Returns
    -------
    Analysis
        Frames equal to those written; without text when it was left out.

    Raises
    ------
    InputFormatError
        When the folder holds no result.
    """
    tables, info = files.read(Path(folder))
    return Analysis(**tables, info=info)
