"""Readers of mails: one, a box of them, and the pages that browsers save as mails."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import partial
from io import BytesIO

from cryptonews_nlp._types import Article, Failure
from cryptonews_nlp.reading.blobs import Blob
from cryptonews_nlp.reading.decode import decode
from cryptonews_nlp.reading.fields.lang import SENT_ON
from cryptonews_nlp.reading.fields.records import make_article
from cryptonews_nlp.reading.fields.rows import Columns, failure
from cryptonews_nlp.reading.formats.archives import Dispatch, check_name, deeper
from cryptonews_nlp.reading.formats.single import page_to_article
from cryptonews_nlp.reading.limits import Limits, RefusedError
from cryptonews_nlp.reading.pages.markup import html_to_text

# A line "From " after an empty one parts the mails of a box (RFC 4155); one of the
# text itself is written ">From ".
_PARTS = re.compile(rb"(?:\A|\r?\n\r?\n)From [^\r\n]*\r?\n")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_SENT_ON = re.compile(
    rf"\s*(?:(?:{'|'.join(sorted(SENT_ON))})\s?:\s*)+(?=\S)", re.IGNORECASE
)


def read_mail(
    blob: Blob, limits: Limits, dispatch: Dispatch
) -> Iterator[Article | Failure]:
    """Read a mail, such as a newsletter, and the files that are attached to it."""
    yield from _read_message(blob.read(limits), blob, None, limits, dispatch)


def read_mailbox(
    blob: Blob, limits: Limits, dispatch: Dispatch
) -> Iterator[Article | Failure]:
    """Read a box of mails in the mbox format, as mail programs export folders."""
    data = blob.read(limits)
    if not data.startswith(b"From "):
        raise RefusedError("bad_mailbox", "not an mbox: it begins with no line 'From '")
    for record, mail in enumerate(part for part in _PARTS.split(data) if part.strip()):
        raw = _QUOTED_FROM.sub(rb"\1", mail)
        yield from _read_message(raw, blob, record, limits, dispatch)


def read_saved_page(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read a page that a browser saved as one file (``.mhtml``, RFC 2557)."""
    del columns
    message = _parsed(blob.read(limits))
    page = next(
        (p for p in message.walk() if p.get_content_type() == "text/html"), None
    )
    if not isinstance(page, EmailMessage):
        raise RefusedError("empty", "there is no page in it")
    html = _part_text(page)
    url = message.get("Snapshot-Content-Location") or page.get("Content-Location")
    if url and str(url).startswith("http"):
        # where other ways of saving a page write it too
        html = f"<!-- saved from url=(0000){url} -->{html}"
    yield page_to_article(html, blob.path, limits)


def _parsed(data: bytes) -> EmailMessage:
    return message_from_bytes(data, policy=policy.default)


def _read_message(
    data: bytes, blob: Blob, record: int | None, limits: Limits, dispatch: Dispatch
) -> Iterator[Article | Failure]:
    """Read a mail, then its attachments, which may be all that is in it."""
    message = _parsed(data)
    attached = list(_attachments(message))
    try:
        yield _message_to_article(message, blob.path, record, limits)
    except RefusedError as error:
        if not attached:
            yield failure(blob.path, record, error)
    place = blob.path if record is None else f"{blob.path}#{record}"
    for name, inner in attached:
        path = f"{place}/{name}"
        try:
            check_name(name)
            depth = deeper(blob, limits)
        except RefusedError as error:
            yield failure(path, None, error)
        else:
            yield from dispatch(Blob(path, partial(BytesIO, inner), None, depth))


def _attachments(message: EmailMessage) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of each file attached to a mail; a mail may be one."""
    for part in message.iter_attachments():
        name = part.get_filename()
        if part.get_content_type() == "message/rfc822":
            yield name or "attached.eml", part.get_content().as_bytes()
        elif name:
            yield name, _bytes(part)


def _message_to_article(
    message: EmailMessage, path: str, record: int | None, limits: Limits
) -> Article:
    """Take the plain text where a mail has it, else its HTML."""
    part = message.get_body(preferencelist=("plain", "html"))
    text = _part_text(part) if isinstance(part, EmailMessage) else ""
    if part is not None and part.get_content_subtype() == "html":
        text = html_to_text(text).text
    fields: dict[str, object] = {
        "text": text,
        "title": _without_marks(str(message.get("subject", ""))),
        "author": message.get("from"),
        "published": message.get("date"),
    }
    return make_article(fields, limits=limits, path=path, record=record, plain=True)


def _without_marks(subject: str) -> str:
    sent_on = _SENT_ON.match(subject)
    return subject[sent_on.end() :] if sent_on else subject


def _part_text(part: EmailMessage) -> str:
    """Return the text of one part of a mail."""
    data = _bytes(part)
    try:
        return data.decode(part.get_content_charset() or "utf-8")
    except (LookupError, UnicodeDecodeError):
        return decode(data)


def _bytes(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
