"""What an analysis gives: frames that belong together, shown, explained, written."""

from __future__ import annotations

from cryptonews_nlp.result.analysis import Analysis, read_result

__all__ = ["Analysis", "read_result"]
