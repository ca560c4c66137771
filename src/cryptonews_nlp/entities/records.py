"""Mentions and roles as plain data in ``Doc.user_data``, and back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from spacy.tokens import Doc

from cryptonews_nlp._records import as_row
from cryptonews_nlp._types import Mention, Offsets, Role

#: Keys of ``Doc.user_data``; the values are lists of dictionaries that survive
#: JSON, pickling and ``DocBin(store_user_data=True)``.
MENTIONS = "cryptonews_mentions"
ROLES = "cryptonews_roles"


def write_mentions(doc: Doc, mentions: Iterable[Mention]) -> None:
    """Store mentions in a document."""
    doc.user_data[MENTIONS] = [as_row(mention) for mention in mentions]


def write_roles(doc: Doc, roles: Iterable[Role]) -> None:
    """Store roles in a document."""
    doc.user_data[ROLES] = [as_row(role) for role in roles]


def mentions_of(doc: Doc) -> list[Mention]:
    """Return the mentions that ``cryptonews_entities`` found.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        A processed document.

    Returns
    -------
    list of Mention
        In text order; offsets count code points of ``doc.text``. Without the
        component: what stands in ``doc.ents``, with method ``model``.
    """
    if MENTIONS not in doc.user_data:
        return [
            Mention(ent.start_char, ent.end_char, ent.text, ent.label_, "model")
            for ent in doc.ents
        ]
    return [Mention(**item) for item in doc.user_data[MENTIONS]]


def roles_of(doc: Doc) -> list[Role]:
    """Return the roles that ``cryptonews_entities`` found.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        A processed document.

    Returns
    -------
    list of Role
        In text order; offsets count code points of ``doc.text``.
    """
    return [_role(item) for item in doc.user_data.get(ROLES, ())]


def _role(item: dict[str, Any]) -> Role:
    # JSON and msgpack turn tuples into lists
    pairs = {name: _pair(item.get(name)) for name in ("person", "organisation")}
    return Role(**{**item, **pairs})


def _pair(value: Any) -> Offsets | None:  # noqa: ANN401 - JSON value
    return None if value is None else (int(value[0]), int(value[1]))
