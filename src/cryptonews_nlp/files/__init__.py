"""Frames to files and back; one module for each family of formats."""

from __future__ import annotations

from cryptonews_nlp.files.flat import put, replace
from cryptonews_nlp.files.formats import (
    FORMATS,
    RUN_FILE,
    check_formats,
    outdated,
    read,
    write,
)
from cryptonews_nlp.files.text import json_lines

__all__ = [
    "FORMATS",
    "RUN_FILE",
    "check_formats",
    "json_lines",
    "outdated",
    "put",
    "read",
    "replace",
    "write",
]
