"""What a resumed run found that the run before it had not."""

from __future__ import annotations

import pandas as pd

from cryptonews_nlp.frames import Frames


def arrivals(result: Frames, earlier: pd.DataFrame) -> dict[str, list[str]]:
    """Return the ids of what is new since an earlier run.

    Parameters
    ----------
    result : Frames
    earlier : pandas.DataFrame
        The frame ``articles`` of that run. What it could not read was not known yet.

    Returns
    -------
    dict of str to list of str
        ``articles``; ``events`` of which no article was known; ``grown`` events, known
        ones that new articles joined.
    """
    readable = result.articles[result.articles["status"] != "error"]
    known = earlier.loc[earlier["status"] != "error", "article_id"]
    is_known = readable["article_id"].isin(known)
    old, new = (
        set(readable.loc[chosen, "event_id"].dropna())
        for chosen in (is_known, ~is_known)
    )
    return {
        "articles": readable.loc[~is_known, "article_id"].tolist(),
        "events": sorted(new - old),
        "grown": sorted(new & old),
    }
