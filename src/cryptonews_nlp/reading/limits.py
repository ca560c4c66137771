"""What a reader refuses, and how it says so."""

from __future__ import annotations

from dataclasses import dataclass

from cryptonews_nlp._types import ErrorCode


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes beyond which an input is refused instead of exhausting the machine.

    Attributes
    ----------
    max_characters : int
        Longest article, in code points. spaCy's parser needs about 1 GB of memory
        per 100,000 tokens, and refuses more than 1,000,000 characters by default.
    max_file_bytes : int
        Largest file that holds one article (text, HTML, mail). Files of many
        articles (JSONL, CSV, Parquet, archives) are streamed and may be larger.
    max_line_characters : int
        Longest line of JSONL and CSV files.
    max_ratio : int
        Largest expansion of compressed data. News compress 3 to 20 times; a bomb
        expands 1,000 times and more.
    free_bytes : int
        Unpacked bytes below which the expansion is not looked at.
    max_members : int
        Most files in one archive.
    max_depth : int
        Deepest nesting of archives in archives.
    """

    max_characters: int = 1_000_000
    max_file_bytes: int = 64 * 1024**2
    max_line_characters: int = 16 * 1024**2
    max_ratio: int = 200
    free_bytes: int = 16 * 1024**2
    max_members: int = 200_000
    max_depth: int = 3


class RefusedError(ValueError):
    """An input that cannot be read as an article.

    Parameters
    ----------
    code : ErrorCode
        Short name of the reason, the ``error`` column of the errors frame.
    message : str
        What is wrong and what to do.
    """

    def __init__(self, code: ErrorCode, message: str) -> None:
        self.code = code
        super().__init__(message)
