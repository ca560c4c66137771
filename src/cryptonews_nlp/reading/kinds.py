"""Kinds of files: which hold articles, which to pass over, what to say of the rest."""

from __future__ import annotations

import re

#: What saved pages bring along; it holds no articles and is passed over.
ASSETS = frozenset(
    (  # noqa: SIM905 - shorter to read
        ".css .js .mjs .map .png .jpg .jpeg .gif .webp .svg .ico .bmp .avif .woff "
        ".woff2 .ttf .eot .otf .mp3 .mp4 .webm .ogg .wav .py .pyc .lock .log"
    ).split()
)
_ADVICE = {
    ".pdf": "take its text out first, as 'pdftotext FILE.pdf' does",
    ".tif .tiff .heic .djvu": "read its letters first, as 'tesseract FILE OUT' does",
    ".doc .docx .odt .rtf .pages .epub .ppt .pptx .odp .key": (
        "open it and save it as .txt or .html"
    ),
    ".msg": "open it and save it as .eml",
    ".url .webloc .desktop": "it is a link; save the page that it opens",
    ".xls .ods .numbers": "save it as .xlsx or .csv",
    ".rar .7z .bz2 .xz .zst": "unpack it first",
    ".warc .wacz": "take the pages out of it first, as the package warcio does",
    ".feather .arrow .orc .pkl .pickle .dta .sav .rds .rdata .h5": (
        "save it as .parquet or .csv"
    ),
    ".sqlite .sqlite3 .db .duckdb": "save its table of articles as .parquet or .csv",
    ".ris .bib .enw .nbib": "it holds references; save the texts as .txt or .csv",
    ".srt .vtt": "take its times off and save it as .txt",
}
_ADVICE_BY_SUFFIX = {s: text for many, text in _ADVICE.items() for s in many.split()}
_OTHERWISE = "save it as .txt, .html, .csv or .jsonl"
# ".tex" is a kind of file; ". Smith", ".2024" and ".htm?page=2" are the ends of
# titles, days and addresses that somebody made a name of.
_KIND = re.compile(r"\.[a-z][a-z0-9]{0,5}")
_PAGE_HEAD = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)*"
    rb"(?:<!doctype html|<html)",
    re.IGNORECASE | re.DOTALL,
)
#: Bytes at the beginning that decide whether a file of an unknown kind is a page.
HEAD = 5_000


def is_kind(suffix: str) -> bool:
    """Tell whether what follows the last dot of a name is the kind of the file.

    Examples
    --------
    >>> is_kind(".tex"), is_kind(".7z"), is_kind(". smith goes home"), is_kind(".2024")
    (True, True, False, False)
    """
    return suffix in _ADVICE_BY_SUFFIX or _KIND.fullmatch(suffix) is not None


def begins_as_page(head: bytes) -> bool:
    """Tell whether bytes begin as a web page does, whatever their file is called.

    Examples
    --------
    >>> begins_as_page(b"<!DOCTYPE html><html>"), begins_as_page(b"<p>Un</p>")
    (True, False)
    """
    return _PAGE_HEAD.match(head) is not None


def not_read(suffix: str) -> str:
    """Say that a kind of file is not read, and what to do.

    Examples
    --------
    >>> not_read(".docx")
    "files of the kind '.docx' are not read; open it and save it as .txt or .html"
    """
    advice = _ADVICE_BY_SUFFIX.get(suffix, _OTHERWISE)
    return f"files of the kind {suffix!r} are not read; {advice}"
