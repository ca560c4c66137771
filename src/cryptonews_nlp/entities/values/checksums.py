"""Checksums of address formats: Base58Check, Bech32(m), Keccak-256."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from itertools import pairwise

BITCOIN_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
RIPPLE_ALPHABET = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
_BECH32_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"

_CHECKSUM = 4


def base58_decode(text: str, alphabet: str = BITCOIN_ALPHABET) -> bytes | None:
    """Decode Base58.

    Parameters
    ----------
    text : str
        Encoded text.
    alphabet : str
        58 digits; the first one is zero.

    Returns
    -------
    bytes or None
        None when a character is not in the alphabet.
    """
    digits = _digits(alphabet)
    number = 0
    for char in text:
        digit = digits.get(char)
        if digit is None:
            return None
        number = number * 58 + digit
    zeros = len(text) - len(text.lstrip(alphabet[0]))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


@cache
def _digits(alphabet: str) -> dict[str, int]:
    return {char: value for value, char in enumerate(alphabet)}


def base58check_decode(text: str, alphabet: str = BITCOIN_ALPHABET) -> bytes | None:
    """Decode Base58Check: the last four bytes are a double SHA-256.

    Returns
    -------
    bytes or None
        Version and payload; None when the checksum is wrong.
    """
    data = base58_decode(text, alphabet)
    if data is None or len(data) <= _CHECKSUM:
        return None
    payload, check = data[:-_CHECKSUM], data[-_CHECKSUM:]
    digest = sha256(sha256(payload).digest()).digest()
    return payload if digest[:_CHECKSUM] == check else None


def segwit_decode(address: str) -> tuple[str, int, bytes] | None:
    """Decode a segregated witness address (BIP-173, BIP-350).

    Parameters
    ----------
    address : str
        In one case throughout.

    Returns
    -------
    tuple of (str, int, bytes) or None
        Human-readable part, witness version, program; None when it is invalid.
        Version 0 must carry a Bech32 checksum, later ones Bech32m.
    """
    decoded = bech32_decode(address)
    if decoded is None:
        return None
    prefix, data, constant = decoded
    if not data or data[0] > _LAST_VERSION:
        return None
    program = _regroup(data[1:])
    if program is None or not _SHORTEST <= len(program) <= _LONGEST:
        return None
    version = data[0]
    if version == 0 and len(program) not in _VERSION_0_LENGTHS:
        return None
    if constant != (_BECH32 if version == 0 else _BECH32M):
        return None
    return prefix, version, program


_LAST_VERSION = 16
_SHORTEST, _LONGEST = 2, 40
_VERSION_0_LENGTHS = (20, 32)
_BECH32, _BECH32M = 1, 0x2BC830A3
_MAX_BECH32 = 90
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def bech32_decode(
    text: str, *, max_length: int = _MAX_BECH32
) -> tuple[str, list[int], int] | None:
    """Decode Bech32 or Bech32m.

    Parameters
    ----------
    text : str
        In one case throughout.
    max_length : int
        90 by the standard; Cardano writes longer ones.

    Returns
    -------
    tuple of (str, list of int, int) or None
        Human-readable part, values of five bits without the checksum, and the
        constant that tells Bech32 (1) from Bech32m.
    """
    if text not in (text.lower(), text.upper()) or len(text) > max_length:
        return None
    text = text.lower()
    prefix, separator, rest = text.rpartition("1")
    if not separator or not prefix or len(rest) < _BECH32_CHECKSUM:
        return None
    if not all("!" <= char <= "~" for char in prefix):
        return None
    values = [_digits(_BECH32_ALPHABET).get(char, -1) for char in rest]
    if min(values) < 0:
        return None
    expanded = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    constant = _polymod(expanded + values)
    if constant not in (_BECH32, _BECH32M):
        return None
    return prefix, values[:-_BECH32_CHECKSUM], constant


_BECH32_CHECKSUM = 6


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATOR):
            if top >> bit & 1:
                check ^= generator
    return check


def _regroup(values: list[int]) -> bytes | None:
    """Turn groups of five bits into bytes; the padding must be short and zero."""
    number, bits, result = 0, 0, bytearray()
    for value in values:
        number = (number << 5 | value) & 0xFFF
        bits += 5
        if bits >= 8:  # noqa: PLR2004 - a bound of the format or notation
            bits -= 8
            result.append(number >> bits & 0xFF)
    if bits >= 5 or number & ((1 << bits) - 1):  # noqa: PLR2004 - a bound of the format or notation
        return None
    return bytes(result)


def is_checksummed(address: str) -> bool:
    """Tell whether the case of a hexadecimal address follows EIP-55.

    Parameters
    ----------
    address : str
        ``0x`` and 40 hexadecimal digits.

    Returns
    -------
    bool
        True also for one case throughout, which carries no checksum.
    """
    digits = address[2:]
    if digits in (digits.lower(), digits.upper()):
        return True
    return digits == _eip55(digits.lower())


def to_checksum(address: str) -> str:
    """Write a hexadecimal address with its EIP-55 checksum."""
    return "0x" + _eip55(address[2:].lower())


def _eip55(digits: str) -> str:
    digest = keccak256(digits.encode("ascii")).hex()
    return "".join(
        char.upper() if int(nibble, 16) >= 8 else char  # noqa: PLR2004 - a bound of the format or notation
        for char, nibble in zip(digits, digest, strict=False)
    )


_MASK = (1 << 64) - 1
_RATE = 136


def keccak256(data: bytes) -> bytes:
    """Hash with Keccak-256 as Ethereum and Monero use it.

    Parameters
    ----------
    data : bytes
        Message.

    Returns
    -------
    bytes
        32 bytes. The standard library has SHA3-256 only, which pads otherwise.
    """
    padded = bytearray(data) + b"\x01" + bytes(-(len(data) + 1) % _RATE)
    padded[-1] |= 0x80
    state = [0] * 25
    for at in range(0, len(padded), _RATE):
        for lane in range(_RATE // 8):
            state[lane] ^= int.from_bytes(padded[at + 8 * lane :][:8], "little")
        _permute(state)
    return b"".join(lane.to_bytes(8, "little") for lane in state[:4])


def _rotate(lane: int, by: int) -> int:
    by %= 64
    return (lane << by | lane >> (64 - by)) & _MASK


@cache
def _round_constants() -> tuple[int, ...]:
    register, constants = 1, []
    for _ in range(24):
        constant = 0
        for j in range(7):
            if register & 1:
                constant |= 1 << (2**j - 1)
            register = register << 1 ^ (register >> 7) * 0x171
        constants.append(constant)
    return tuple(constants)


def _permute(a: list[int]) -> None:
    """Apply Keccak-f[1600] to 25 lanes in place; lane (x, y) is ``a[x + 5 * y]``."""
    for constant in _round_constants():
        c = [a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20] for x in range(5)]
        d = [c[x - 1] ^ _rotate(c[(x + 1) % 5], 1) for x in range(5)]
        for i in range(25):
            a[i] ^= d[i % 5]
        x, y, current = 1, 0, a[1]
        for t in range(24):
            x, y = y, (2 * x + 3 * y) % 5
            i = x + 5 * y
            current, a[i] = a[i], _rotate(current, (t + 1) * (t + 2) // 2)
        for row in range(0, 25, 5):
            lanes = a[row : row + 5]
            for x in range(5):
                a[row + x] = lanes[x] ^ (~lanes[(x + 1) % 5] & lanes[(x + 2) % 5])
        a[0] ^= constant


def has_monero_checksum(data: bytes) -> bool:
    """Tell whether the last four bytes are the Keccak-256 of the others."""
    return keccak256(data[:-_CHECKSUM])[:_CHECKSUM] == data[-_CHECKSUM:]


# Monero encodes blocks of eight bytes into eleven digits, so that lengths are fixed.
_BLOCKS = {0: 0, 2: 1, 3: 2, 5: 3, 6: 4, 7: 5, 9: 6, 10: 7, 11: 8}
_BLOCK_DIGITS = 11


def monero_decode(text: str) -> bytes | None:
    """Decode Monero's Base58, block by block.

    Returns
    -------
    bytes or None
        None for characters, lengths or values that no block has.
    """
    result = bytearray()
    bounds = [*range(0, len(text), _BLOCK_DIGITS), len(text)]
    for start, end in pairwise(bounds):
        size = _BLOCKS.get(end - start)
        if size is None:
            return None
        number = 0
        for char in text[start:end]:
            digit = _digits(BITCOIN_ALPHABET).get(char)
            if digit is None:
                return None
            number = number * 58 + digit
        if number >= 1 << (8 * size):
            return None
        result += number.to_bytes(size, "big")
    return bytes(result)
