"""Bytes to text: UTF-8, UTF-16, cp1252 and Latin-1 told apart."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from cryptonews_nlp.reading.limits import RefusedError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 65_536
# Characters that no text holds; a few are tolerated (form feeds, stray controls).
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MAX_CONTROL_SHARE = 0.02
_MULTIBYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_HIGH = re.compile(rb"[\x80-\xff]")
# Bytes without a character in cp1252: their presence tells Latin-1 apart.
_NOT_CP1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
# Documents that are no text, and are saved under the name of one now and then.
_MAGIC = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a zip archive or an Office document",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"{\\rtf": "a document in Rich Text Format",
}
_CANDIDATES = ["utf_8", "cp1252", "mac_roman"]

#: Error handler that reads a byte which is not UTF-8 as cp1252, then as Latin-1.
FALLBACK = "cryptonews_cp1252"


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """Decode the bytes that a strict decoder refused."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    refused = error.object[error.start : error.end]
    text = "".join(
        bytes([byte]).decode(
            "latin-1" if _NOT_CP1252.match(bytes([byte])) else "cp1252"
        )
        for byte in refused
    )
    return text, error.end


codecs.register_error(FALLBACK, _as_cp1252)


def _utf16_without_mark(sample: bytes) -> str | None:
    """Recognise UTF-16 by its zero bytes, which stand at every second place."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(len(sample) // 2, 1)
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    return None


def detect_encoding(sample: bytes, *, complete: bool = False) -> str:
    """Name the encoding of some bytes.

    Parameters
    ----------
    sample : bytes
        The beginning of a file, or all of it.
    complete : bool
        Whether it is all, so that a character cut at the end counts as an error.

    Returns
    -------
    str
        Name of a Python codec.

    Raises
    ------
    RefusedError
        ``binary`` when the bytes are no text.
    """
    for magic, kind in _MAGIC.items():
        if sample.startswith(magic):
            message = f"the file is {kind}, not text; convert it to text first"
            raise RefusedError("binary", message)
    for mark, name in _BOMS:
        if sample.startswith(mark):
            return name
    wide = _utf16_without_mark(sample[:_SAMPLE])
    if wide:
        return wide
    head = sample[:_SAMPLE]
    if b"\x00" in head or len(_CONTROL.findall(head)) > len(head) * _MAX_CONTROL_SHARE:
        raise RefusedError(
            "binary", "the file holds binary data, not text; convert it to text first"
        )
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample, final=complete)
    except UnicodeDecodeError:
        return _legacy_encoding(sample)
    return "utf-8"


def _legacy_encoding(sample: bytes) -> str:
    """Choose between damaged UTF-8 and the one-byte encodings of Western Europe."""
    valid = _MULTIBYTE.findall(sample)
    stray = len(_HIGH.findall(sample)) - sum(map(len, valid))
    if len(valid) > stray:
        return "utf-8"
    # charset-normalizer guesses cp1250 for French unless its choice is limited.
    best = from_bytes(sample[:_SAMPLE], cp_isolation=_CANDIDATES).best()
    if best is not None and best.encoding == "mac_roman":
        return "mac_roman"
    return "latin-1" if _NOT_CP1252.search(sample) else "cp1252"


def decode(data: bytes) -> str:
    r"""Decode the bytes of a text file.

    Parameters
    ----------
    data : bytes
        All of it.

    Returns
    -------
    str
        Text with ``\n`` line ends; bytes that are not UTF-8 inside a UTF-8 text are
        read as cp1252.

    Raises
    ------
    RefusedError
        ``binary`` when the bytes are no text.

    Examples
    --------
    >>> decode("déjà vu".encode("cp1252"))
    'déjà vu'
    """
    text = data.decode(detect_encoding(data, complete=True), errors=FALLBACK)
    return text.replace("\r\n", "\n").replace("\r", "\n")


# UTF-8 of Western letters and marks that somebody read as cp1252 ("Ã©", "â€™").
_MOJIBAKE = re.compile(
    "[ÃÂÅË][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
    "|â[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}"
)

# Fewer may be meant, as in an article about encodings.
_GARBLED = 3
# A database and a scraper may each have read it wrongly ("Ã¢â‚¬â„¢").
_TIMES = 2
_LATIN_1 = frozenset(map(chr, range(256)))


def repair_mojibake(text: str) -> str:
    r"""Undo that UTF-8 was once read as cp1252.

    Parameters
    ----------
    text : str
        A text; only sequences that are valid UTF-8 underneath are changed.

    Returns
    -------
    str
        The repaired text, which may be shorter.

    Examples
    --------
    >>> repair_mojibake("dÃ©jÃ\xa0 l’Ã‰tat, Âµ"), repair_mojibake("lâ€™Å“uvre")
    ('déjà l’État, µ', 'l’œuvre')
    >>> repair_mojibake("Dover Ã¢â‚¬Ëœwaits itÃ¢â‚¬â„¢")
    'Dover ‘waits it’'
    """

    def undo(found: re.Match[str]) -> str:
        data = b"".join(
            c.encode("latin-1" if c in _LATIN_1 else "cp1252") for c in found[0]
        )
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            return found[0]

    for _ in range(_TIMES):
        text = _MOJIBAKE.sub(undo, text)
    return text


def is_garbled(text: object) -> bool:
    r"""Tell whether a text holds several letters that were decoded wrongly.

    Examples
    --------
    >>> is_garbled("dÃ©jÃ\xa0 prÃ©vu, Ã©tÃ©"), is_garbled("déjà prévu, Ã la carte")
    (True, False)
    """
    return isinstance(text, str) and any(
        number >= _GARBLED for number, _ in enumerate(_MOJIBAKE.finditer(text), 1)
    )
