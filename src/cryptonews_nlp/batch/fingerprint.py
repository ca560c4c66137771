"""What a stored parse depends on, as one hash."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from cryptonews_nlp.pipeline import Prepared

#: Packages whose version can change a result.
PACKAGES = (
    "cryptonews-nlp",
    "spacy",
    "thinc",
    "numpy",
    "scipy",
    "scikit-learn",
    "pandas",
    "langdetect",
    "trafilatura",
)
_PACKAGE = Path(__file__).resolve().parent.parent

#: Stages whose code and data decide what is found in one article.
_STAGES = ("models", "entities", "quotes", "_text.py", "content.py", "pipeline")


def versions() -> dict[str, str]:
    """Return the versions of Python and of :data:`PACKAGES`."""
    found = {"python": platform.python_version()}
    for package in PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "not installed"
    return found


def hash_files(paths: Iterable[Path]) -> str:
    """Return one SHA-256 over names and content of files, in order of their names."""
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files(path: Path) -> Iterable[Path]:
    if path.is_file():
        return [path]
    return (p for p in path.rglob("*") if p.is_file() and p.suffix != ".pyc")


@cache
def stage_hash() -> str:
    """Return the hash of the code, weights and lexicons that parse an article."""
    return hash_files(p for name in _STAGES for p in _files(_PACKAGE / name))


def parse_fingerprint(models: Mapping[str, str], names: str | None = None) -> str:
    """Return the hash of everything that a parse depends on besides the article."""
    named = [*sorted(models.items()), *sorted(versions().items()), stage_hash()]
    if names:
        named.append(hash_files([Path(names)]))
    return hashlib.sha256(json.dumps(named).encode()).hexdigest()


def article_key(prepared: Prepared, fingerprint: str) -> str:
    """Return the key under which the parse of an article is stored.

    Parameters
    ----------
    prepared : Prepared
        With its content, which holds text, languages and zones that are parsed.
    fingerprint : str
        From :func:`parse_fingerprint`.
    """
    article = prepared.analyzed.article
    parts = [
        fingerprint,
        article.article_id,
        str(article.published),
        *(
            f"{content.language}|{content.spans}|{content.laid_out}"
            for content in prepared.contents
        ),
    ]
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
