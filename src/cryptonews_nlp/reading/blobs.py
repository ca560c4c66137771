"""Named bytes: a file, a member of an archive, standard input."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cryptonews_nlp.reading.decode import FALLBACK, detect_encoding
from cryptonews_nlp.reading.limits import Limits, RefusedError

_SAMPLE = 262_144
_CHUNK = 65_536


@dataclass(frozen=True, slots=True)
class Blob:
    """Bytes with a name.

    Attributes
    ----------
    path : str
        Name in results: relative, POSIX separators; ``archive.zip/member.txt``.
    open : callable
        Opens the bytes for reading, from the beginning.
    file : Path or None
        The file itself where there is one, for formats that need random access.
    depth : int
        Number of archives around it.
    """

    path: str
    open: Callable[[], BinaryIO]
    file: Path | None = None
    depth: int = 0

    def read(self, limits: Limits) -> bytes:
        """Read all bytes.

        Raises
        ------
        RefusedError
            ``too_large``.
        """
        with self.open() as stream:
            data = stream.read(limits.max_file_bytes + 1)
        if len(data) > limits.max_file_bytes:
            message = (
                f"the file holds more than {limits.max_file_bytes:,} bytes, too many "
                "for one article; save several articles as JSONL or CSV"
            )
            raise RefusedError("too_large", message)
        return data

    @contextmanager
    def lines(
        self, limits: Limits
    ) -> Iterator[tuple[Iterator[str | None], io.TextIOWrapper]]:
        """Open the text as lines, None for one over the limit, and as a stream."""
        with self.open() as raw:
            sample = raw.read(_SAMPLE)
        encoding = detect_encoding(sample)
        with (
            self.open() as raw,
            io.TextIOWrapper(raw, encoding=encoding, errors=FALLBACK) as text,
        ):
            yield bounded_lines(text, limits.max_line_characters), text


def bounded_lines(stream: io.TextIOBase, limit: int) -> Iterator[str | None]:
    """Iterate over lines without ever holding more than ``limit`` characters."""
    while line := stream.readline(limit):
        if line.endswith("\n") or len(line) < limit:
            yield line
            continue
        yield None
        while (rest := stream.readline(_CHUNK)) and not rest.endswith("\n"):
            pass


class Guarded(io.RawIOBase):
    """A decompressed stream that stops when it expands like a bomb.

    Parameters
    ----------
    stream : BinaryIO
        Decompressed bytes.
    compressed : int
        Size of the compressed ones.
    limits : Limits
        Sizes to refuse.
    below : BinaryIO or None
        A stream that is to be closed with this one.
    """

    def __init__(
        self,
        stream: BinaryIO,
        compressed: int,
        limits: Limits,
        below: BinaryIO | None = None,
    ) -> None:
        super().__init__()
        self._stream = stream
        self._below = below
        self._left = max(limits.free_bytes, compressed * limits.max_ratio)
        self._limits = limits

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def readinto(self, buffer: object) -> int:
        """Read bytes into a buffer.

        Raises
        ------
        RefusedError
            ``bomb`` when the expansion is over the limit.
        """
        view = memoryview(buffer)  # type: ignore[arg-type]
        data = self._stream.read(len(view))
        self._left -= len(data)
        if self._left < 0:
            message = (
                f"the data unpacks to more than {self._limits.max_ratio} times its "
                "size, as a decompression bomb does; unpack it yourself if you trust it"
            )
            raise RefusedError("bomb", message)
        view[: len(data)] = data
        return len(data)

    def close(self) -> None:
        """Close the stream below too."""
        if not self.closed:
            self._stream.close()
            if self._below is not None:
                self._below.close()
        super().close()
