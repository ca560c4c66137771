"""What can go wrong, as exceptions that say what to do next."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path


class CryptonewsError(Exception):
    """Root of all errors of this package."""


class ModelNotFoundError(CryptonewsError, OSError):
    """A spaCy pipeline was named that is not installed.

    Parameters
    ----------
    name : str
        The pipeline as the user typed it.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(
            f"spaCy pipeline {name!r} is not installed. To use it, type\n"
            f"  pip install {name}   (or: python -m spacy download {name})\n"
            f"  uv pip install {name}\n"
            "or leave the model out: the pipelines for 'en' and 'fr' are in the "
            "package."
        )


class UnsupportedLanguageError(CryptonewsError, ValueError):
    """A language was asked for that has no pipeline.

    Parameters
    ----------
    language : str
        ISO 639-1 code that was given.
    supported : iterable of str
        Codes that have one.
    """

    def __init__(self, language: str, supported: Iterable[str]) -> None:
        self.language = language
        self.supported = tuple(supported)
        super().__init__(
            f"no pipeline for language {language!r}; expected one of "
            f"{', '.join(map(repr, self.supported))}. Name one yourself with "
            f"models={{{language!r}: 'PIPELINE'}} or --model {language}=PIPELINE."
        )


class InputFormatError(CryptonewsError, ValueError):
    """A file or a record cannot be read as an article.

    Parameters
    ----------
    message : str
        What is wrong and what was expected.
    path : str or Path or None
        File.
    record : int or None
        0-based row in it.
    """

    def __init__(
        self,
        message: str,
        *,
        path: str | Path | None = None,
        record: int | None = None,
    ) -> None:
        self.path = None if path is None else str(path)
        self.record = record
        place = "" if path is None else f"{path}: "
        row = "" if record is None else f"record {record}: "
        super().__init__(f"{place}{row}{message}")


class MissingExtraError(CryptonewsError, ImportError):
    """A feature needs a package that is not installed.

    Parameters
    ----------
    package : str
        Import name of the missing package.
    extra : str
        Extra of this package that brings it.
    """

    def __init__(self, package: str, extra: str) -> None:
        self.package = package
        self.extra = extra
        super().__init__(
            f"this needs {package!r}. Type\n"
            f"  pip install 'cryptonews-nlp[{extra}]'\n"
            f"  uv pip install 'cryptonews-nlp[{extra}]'\n"
            f"or install {package.partition('.')[0]!r} alone."
        )


class SettingsError(CryptonewsError, ValueError):
    """A setting has a value that is not allowed."""


class WorkerError(CryptonewsError, RuntimeError):
    """A process that parsed articles died: out of memory, or at its start.

    Parameters
    ----------
    workers : int
        How many there were.
    """

    def __init__(self, workers: int) -> None:
        self.workers = workers
        super().__init__(
            f"one of the {workers} workers died; the system ends processes that take "
            "too much memory, and each has 0.6 GB and more. Go on with fewer --workers "
            "and --resume, which keeps what was parsed. In a script of your own, call "
            'it below `if __name__ == "__main__":`, as each worker imports the script.'
        )
