"""Why the mentions of an entity are one entity."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cryptonews_nlp._types import AnalyzedArticle, Linked

#: Characters shown on either side of a mention.
_AROUND = 40

#: What a method means, with the name through which a mention joined.
_MEANING = {
    "name": "has the name itself",
    "value": "has this value",
    "gazetteer": "is a known name of {via}",
    "acronym": "is the acronym of {via}",
    "surname": "is the surname of {via}",
    "short-name": "is part of the name {via}",
    "also-known-as": "is another name that the article gives {via}",
    "word-order": "has the words of {via} in another order",
    "spelling": "is another spelling of {via}",
    "translation": "translates word for word to {via}",
    "context": "has several meanings; the article is about {via}",
    "alias": "was put to {via} by a correction",
}


@dataclass(frozen=True, slots=True)
class Explanation:
    """How one mention came to its entity.

    Attributes
    ----------
    entity_id, article_id : str
        The entity, and the article of the mention.
    start, end : int
        Code points into the text of the article, end exclusive.
    surface, label : str
        The mention.
    method : str
        Name of the method, see :attr:`Linked.methods`.
    reason : str
        The method in words, with the name through which the mention joined.
    passage : str
        The mention with some text around it, on one line.
    """

    entity_id: str
    article_id: str
    start: int
    end: int
    surface: str
    label: str
    method: str
    reason: str
    passage: str


def explain(
    analyses: Iterable[AnalyzedArticle], linked: Linked, entity_id: str
) -> list[Explanation]:
    """Tell which mention joined an entity by which method, and where.

    Parameters
    ----------
    analyses : iterable of AnalyzedArticle
        The articles that were linked.
    linked : Linked
        Their entities.
    entity_id : str
        The entity to explain.

    Returns
    -------
    list of Explanation
        By article and place; ``pandas.DataFrame(explain(...))`` is a table.

    Raises
    ------
    KeyError
        When there is no such entity.
    """
    if all(entity.entity_id != entity_id for entity in linked.entities):
        message = f"no entity {entity_id!r}"
        raise KeyError(message)
    texts = {a.article.article_id: a.article.text for a in analyses}
    found = []
    for key, owner in linked.entity_of.items():
        if owner != entity_id or key[0] not in texts:
            continue
        article_id, start, end, label = key
        text = texts[article_id]
        method = linked.methods.get(key, "name")
        meaning = _MEANING.get(method, method)
        around = text[max(0, start - _AROUND) : end + _AROUND]
        found.append(
            Explanation(
                entity_id,
                article_id,
                start,
                end,
                text[start:end],
                label,
                method,
                meaning.format(via=linked.via.get(key, text[start:end])),
                " ".join(around.split()),
            )
        )
    return sorted(found, key=lambda row: (row.article_id, row.start, row.end))
