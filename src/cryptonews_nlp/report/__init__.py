"""One HTML file that shows a result with its evidence; no script, no network."""

from cryptonews_nlp.report.page import write_report

__all__ = ["write_report"]
