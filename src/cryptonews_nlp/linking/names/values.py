"""Amounts, dates, percentages and addresses: the value is the entity."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from cryptonews_nlp._types import Mention
from cryptonews_nlp.linking.names.folding import slug

_CASELESS_ADDRESS = re.compile(r"0x[0-9a-fA-F]+|(?:bc1|tb1|ltc1)[0-9a-zA-Z]+", re.ASCII)
_ELLIPSIS = re.compile(r"\s*(?:…|\.{3})\s*")


def value_id(mention: Mention) -> str:
    """Return the entity id of an amount, a date, a percentage or an address.

    Parameters
    ----------
    mention : Mention
        One whose label is MONEY, DATE, PERCENT, WALLET or TRANSACTION.

    Returns
    -------
    str
        ``money:usd:39600000000``, ``date:2024-01-24``, ``percent:65``,
        ``wallet:ADDRESS``; from the words where the value is unknown.

    Examples
    --------
    >>> value_id(Mention(0, 7, "65,50 %", "PERCENT", "pattern", value="65.50"))
    'percent:65.5'
    >>> value_id(Mention(0, 10, "last Friday", "DATE", "model"))
    'date:last-friday'
    """
    prefix = mention.label.lower()
    if mention.label in {"WALLET", "TRANSACTION"}:
        return f"{prefix}:{plain_address(mention.text)}"
    if mention.value is None:
        return f"{prefix}:{slug(mention.text)}"
    value = mention.value if mention.label == "DATE" else plain_number(mention.value)
    if mention.label == "MONEY" and mention.unit:
        return f"{prefix}:{slug(mention.unit)}:{value}"
    return f"{prefix}:{value}"


def plain_address(text: str) -> str:
    """Return an address as it is compared: in lower case where case means nothing.

    Examples
    --------
    >>> plain_address("0xABCDEF"), plain_address("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")
    ('0xabcdef', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa')
    """
    bare = _ELLIPSIS.sub("...", text.strip())
    return bare.lower() if _CASELESS_ADDRESS.match(bare) else bare


def plain_number(value: str) -> str:
    """Write a number one way only.

    Examples
    --------
    >>> plain_number("65.0"), plain_number("3.96e10"), plain_number("60-65")
    ('65', '39600000000', '60-65')
    """
    try:
        number = Decimal(value)
    except InvalidOperation:
        return value
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
