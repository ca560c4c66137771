"""Readers of archives: gzip, zip, tar; nothing is ever unpacked onto the disk."""

from __future__ import annotations

import gzip
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from io import BufferedReader, BytesIO
from pathlib import PurePosixPath
from typing import BinaryIO, cast

from cryptonews_nlp._types import Article, Failure
from cryptonews_nlp.reading.blobs import Blob, Guarded
from cryptonews_nlp.reading.fields.rows import failure
from cryptonews_nlp.reading.formats.tables import check_unpacked
from cryptonews_nlp.reading.limits import Limits, RefusedError

Dispatch = Callable[[Blob], Iterator[Article | Failure]]
#: What Python raises for data that is no archive, cut short or packed in another way.
DAMAGE = (
    zipfile.BadZipFile, gzip.BadGzipFile, tarfile.TarError, zlib.error, EOFError,
    NotImplementedError,
)  # fmt: skip
_DRIVE = 2
# Names that systems and office programs give to files of their own.
_SYSTEM = (".", "__MACOSX", "~$")
_SYSTEM_FILES = frozenset(("thumbs.db", "desktop.ini"))


def damaged(error: Exception) -> RefusedError:
    """Say that an archive, or a file in one, cannot be unpacked."""
    reason = str(error).rstrip(".") or "it ends in the middle"
    message = (
        f"a damaged archive, or none of this kind: {reason}; fetch or pack it again"
    )
    return RefusedError("bad_archive", message)


def is_hidden(name: str) -> bool:
    """Tell whether a name is that of a system file (``.DS_Store``, ``__MACOSX``)."""
    parts = [p for p in PurePosixPath(name).parts if p not in {"..", "."}]
    return any(p.startswith(_SYSTEM) or p.lower() in _SYSTEM_FILES for p in parts)


def check_name(name: str, *, encrypted: bool = False) -> None:
    """Refuse a member whose name points out of the archive, or with a password.

    Raises
    ------
    RefusedError
        ``unsafe_path`` or ``encrypted``.
    """
    if encrypted:
        raise RefusedError("encrypted", f"the member {name!r} has a password")
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or name[1:_DRIVE] == ":":
        message = f"the member {name!r} points outside of the archive"
        raise RefusedError("unsafe_path", message)


def deeper(blob: Blob, limits: Limits) -> int:
    """Return the depth of what is inside, if that is still allowed."""
    if blob.depth >= limits.max_depth:
        message = f"archives are nested more than {limits.max_depth} deep"
        raise RefusedError("too_deep", message)
    return blob.depth + 1


def read_gzip(
    blob: Blob, limits: Limits, dispatch: Dispatch
) -> Iterator[Article | Failure]:
    """Read the file inside a ``.gz``, which keeps its name less the suffix."""
    depth = deeper(blob, limits)
    with blob.open() as stream:
        size = stream.seek(0, 2)

    def opened() -> BinaryIO:
        below = blob.open()
        inner = cast("BinaryIO", gzip.GzipFile(fileobj=below))
        return cast("BinaryIO", BufferedReader(Guarded(inner, size, limits, below)))

    name = blob.path.removesuffix(".gz").removesuffix(".GZ")
    if blob.path.lower().endswith(".tgz"):
        name = blob.path[:-4] + ".tar"
    inside = Blob(name, opened, None, depth)
    for item in dispatch(inside):
        yield _renamed(item, name, blob.path)


def _renamed(item: Article | Failure, name: str, path: str) -> Article | Failure:
    """Give the path of the file itself to what came out of it."""
    if item.path is None or not item.path.startswith(name):
        return item
    new = path + item.path[len(name) :]
    if isinstance(item, Article) and item.article_id.startswith(name):
        renamed = path + item.article_id[len(name) :]
        return replace(item, path=new, article_id=renamed)
    return replace(item, path=new)


def read_zip(
    blob: Blob, limits: Limits, dispatch: Dispatch
) -> Iterator[Article | Failure]:
    """Read the files of a zip archive in the order of their names."""
    depth = deeper(blob, limits)
    source = blob.file or BytesIO(blob.read(limits))
    with zipfile.ZipFile(source) as archive:
        members = [m for m in archive.infolist() if not m.is_dir()]
        check_unpacked(members, limits)
        for member in sorted(members, key=lambda m: m.filename):
            if is_hidden(member.filename):
                continue
            path = f"{blob.path}/{member.filename}"
            try:
                check_name(member.filename, encrypted=bool(member.flag_bits & 1))
            except RefusedError as error:
                yield failure(path, None, error)
                continue

            def opened(member: zipfile.ZipInfo = member) -> BinaryIO:
                stream = cast("BinaryIO", archive.open(member))
                guarded = Guarded(stream, member.compress_size, limits)
                return cast("BinaryIO", BufferedReader(guarded))

            yield from dispatch(Blob(path, opened, None, depth))


def read_tar(
    blob: Blob, limits: Limits, dispatch: Dispatch
) -> Iterator[Article | Failure]:
    """Read the plain files of a tar archive in their order; links are not followed."""
    depth = deeper(blob, limits)
    with blob.open() as stream, tarfile.open(fileobj=stream, mode="r|") as archive:
        for number, member in enumerate(archive):
            if number >= limits.max_members:
                message = f"the archive holds more than {limits.max_members:,} files"
                raise RefusedError("too_many_files", message)
            if not member.isfile() or is_hidden(member.name):
                continue
            path = f"{blob.path}/{member.name.removeprefix('./')}"
            try:
                check_name(member.name)
                extracted = archive.extractfile(member)
                data = extracted.read(limits.max_file_bytes + 1) if extracted else b""
            except RefusedError as error:
                yield failure(path, None, error)
                continue
            yield from dispatch(Blob(path, partial(BytesIO, data), None, depth))
