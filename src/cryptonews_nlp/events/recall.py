"""Questions to a finished result: articles like one, events for new articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd
from scipy import sparse

from cryptonews_nlp._types import AnalyzedArticle, Offsets
from cryptonews_nlp.events.comparison import compare
from cryptonews_nlp.events.people import Called, mentioned, people_of
from cryptonews_nlp.events.queries import assign, nearest
from cryptonews_nlp.events.stories import Story, content_of, opening_of, told_of
from cryptonews_nlp.events.subjects import Named, subjects_of
from cryptonews_nlp.frames import Frames


def stories_of_frames(result: Frames) -> list[Story]:
    """Return the stories of a result, as they were compared.

    Parameters
    ----------
    result : Frames
        With the texts of its articles; an article without text or that was not
        analyzed has no story.
    """
    zones: defaultdict[str, list[tuple[str, int, int]]] = defaultdict(list)
    for zone in result.zones.itertuples():
        zones[zone.article_id].append((str(zone.kind), int(zone.start), int(zone.end)))
    texts = result.articles.set_index("article_id")["text"].dropna().to_dict()
    names, persons = _named(result, texts)
    speakers = _by_article(result.quotes, "speaker_entity_id")
    spoken = _by_article(result.quotes, "utterance_id")
    stories = []
    parsed = result.articles[result.articles["status"] == "ok"].dropna(subset=["text"])
    for article in parsed.itertuples():
        key = article.article_id
        known, author, source = (
            str(value) if pd.notna(value) else None
            for value in (article.title, article.author, article.source)
        )
        title, text = content_of(article.text, zones[key], known)
        stories.append(
            Story(
                story_id=key,
                language=str(article.language),
                title=title,
                text=text,
                published=(
                    article.published.to_pydatetime()
                    if pd.notna(article.published)
                    else None
                ),
                entities=told_of(names[key], zones[key], (author, source)),
                utterances=frozenset(spoken[key]),
                source=source,
                subjects=subjects_of(title, names[key]),
                opening=opening_of(names[key], zones[key]),
                people=people_of(persons[key], speakers[key], str(article.language)),
            )
        )
    return stories


def _named(
    result: Frames, texts: Mapping[str, str]
) -> tuple[defaultdict[str, list[Named]], defaultdict[str, list[Called]]]:
    """Return the names of each article, and those of persons as they are called."""
    names: defaultdict[str, list[Named]] = defaultdict(list)
    persons: defaultdict[str, list[Called]] = defaultdict(list)
    saying: defaultdict[str, set[Offsets]] = defaultdict(set)
    for row in result.quotes.dropna(subset=["speaker_start"]).itertuples():
        span = int(row.speaker_start), int(row.speaker_end)
        saying[row.article_id].add(span)
    shown = set(result.entities["entity_id"])
    for row in result.mentions.itertuples():
        article, entity, text = row.article_id, row.entity_id, str(row.text)
        if entity in shown:
            names[article].append(Named(int(row.start), text, str(row.label), entity))
            if row.label == "PERSON" and article in texts:
                span = int(row.start), int(row.end)
                called = mentioned(entity, *span, texts[article], saying[article])
                persons[article].append(called)
    return names, persons


def _by_article(rows: pd.DataFrame, column: str) -> defaultdict[str, set[str]]:
    """Return the known values of a column by article."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    known = rows.dropna(subset=[column])
    for article, value in zip(known["article_id"], known[column], strict=True):
        found[article].add(value)
    return found


@dataclass(frozen=True, slots=True)
class Neighbours:
    """How alike the articles of a result are, worked out once.

    Attributes
    ----------
    ids : tuple of str
        Article ids.
    graph : csr_matrix of shape (n, n)
        Similarity of each pair, 0-1.
    """

    ids: tuple[str, ...]
    graph: sparse.csr_matrix

    def nearest(self, result: Frames, article_id: str, n: int) -> pd.DataFrame:
        """Return the articles most like one; see :meth:`.Analysis.similar`."""
        if article_id not in self.ids:
            message = f"{article_id!r} was not analyzed; it is compared with no other"
            raise KeyError(message)
        found = pd.DataFrame(
            nearest(self.graph, self.ids, article_id, n),
            columns=["article_id", "similarity"],
        )
        columns = ["article_id", "title", "language", "published", "event_id"]
        return found.merge(result.articles[columns], on="article_id", how="left")


def neighbours_of(result: Frames) -> Neighbours:
    """Compare all articles of a result that have their text."""
    stories = stories_of_frames(result)
    ids = tuple(story.story_id for story in stories)
    graph = compare(stories).alike if stories else sparse.csr_matrix((0, 0))
    return Neighbours(ids, graph)


def assigned_events(result: Frames, added: Sequence[AnalyzedArticle]) -> pd.DataFrame:
    """Return the event of each new article; see :meth:`.Analysis.assign`.

    Parameters
    ----------
    result : Frames
        Whose events are known.
    added : sequence of AnalyzedArticle
        New articles, zoned and with their languages; no parse is needed.
    """
    event_of = dict(
        result.articles.dropna(subset=["event_id"])[
            ["article_id", "event_id"]
        ].itertuples(index=False)
    )
    known = [s for s in stories_of_frames(result) if s.story_id in event_of]
    # an id that the result has already would be two stories under one name
    keys = {f"new:{number}": item for number, item in enumerate(added)}
    stories = []
    for key, item in keys.items():
        spans = [(zone.kind, zone.start, zone.end) for zone in item.zones]
        title, text = content_of(item.article.text, spans, item.article.title)
        stories.append(
            Story(
                key,
                item.language,
                title,
                text,
                item.article.published,
                source=item.article.source,
            )
        )
    placed = assign(stories, known, event_of) if known and stories else {}
    titles = result.events.set_index("event_id")["title"]
    rows = [
        (item.article.article_id, item.language, placed.get(key))
        for key, item in keys.items()
    ]
    table = pd.DataFrame(rows, columns=["article_id", "language", "event_id"])
    table["event_id"] = table["event_id"].astype(titles.index.dtype)
    return table.assign(event=table["event_id"].map(titles))
