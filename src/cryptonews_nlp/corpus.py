"""All articles together: identities, utterances, events, claims, and the frames."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from cryptonews_nlp import rows
from cryptonews_nlp._records import as_row
from cryptonews_nlp._types import CONTENT_ZONES, AnalyzedArticle, Failure
from cryptonews_nlp.claims import assess
from cryptonews_nlp.events import find_events
from cryptonews_nlp.frames import frame
from cryptonews_nlp.linking import link
from cryptonews_nlp.linking.utterances import merge_utterances
from cryptonews_nlp.result import Analysis
from cryptonews_nlp.zoning import bare_title, find_duplicates


def assemble(
    analyses: Sequence[AnalyzedArticle],
    failures: Iterable[Failure] = (),
    *,
    aliases: str | Path | None = None,
    previous: Mapping[str, str] | None = None,
) -> Analysis:
    """Compare analyzed articles and lay everything out as frames.

    Parameters
    ----------
    analyses : sequence of AnalyzedArticle
        Any order; the result does not depend on it.
    failures : iterable of Failure
        What could not be read.
    aliases : str or Path, optional
        CSV file of corrections.
    previous : mapping of str to str, optional
        Event by article of an earlier run; events keep their ids.

    Returns
    -------
    Analysis
    """
    analyses = sorted(analyses, key=lambda a: a.article.article_id)
    failures = list(failures)
    linked = link(analyses, aliases=aliases)
    utterances = merge_utterances(analyses, linked)
    duplicates = _duplicates(analyses)
    events, links = find_events(
        analyses, linked, utterances, previous=previous, copies=duplicates
    )
    main = {k.article_id: k.event_id for k in links if k.role == "main"}
    claims, comparisons = assess(analyses, linked, links, duplicates)
    return Analysis(
        articles=frame(
            "articles",
            [
                *rows.article_rows(analyses, main, duplicates),
                *rows.unread_rows(failures, [a.article.article_id for a in analyses]),
            ],
        ),
        zones=frame("zones", rows.zone_rows(analyses)),
        mentions=frame("mentions", rows.mention_rows(analyses, linked)),
        entities=frame("entities", rows.entity_rows(linked)),
        roles=frame("roles", rows.role_rows(analyses, linked)),
        quotes=frame("quotes", rows.quote_rows(analyses, linked, utterances)),
        utterances=frame(
            "utterances", rows.utterance_rows(analyses, linked, utterances)
        ),
        events=frame("events", rows.event_rows(events)),
        links=frame("links", [as_row(item) for item in links]),
        claims=frame("claims", [as_row(item) for item in claims]),
        comparisons=frame("comparisons", rows.comparison_rows(comparisons, linked)),
        errors=frame("errors", rows.error_rows(analyses, failures)),
        info={"alias_notes": list(linked.notes)},
    )


def _duplicates(analyses: Sequence[AnalyzedArticle]) -> dict[str, str]:
    """Return the article that each copy repeats."""
    articles = [analyzed.article for analyzed in analyses]
    return find_duplicates(
        rows.content_texts(analyses, CONTENT_ZONES),
        {a.article_id: bare_title(a.title) for a in articles if a.title},
        {a.article_id: a.published for a in articles if a.published},
    )
