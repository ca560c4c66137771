"""Corrections carried out on the entities of a corpus."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from cryptonews_nlp.linking.article.local import Link
from cryptonews_nlp.linking.corrections.aliases import Correction
from cryptonews_nlp.linking.names.folding import fold, slug


@dataclass(slots=True)
class Draft:
    """An entity while corrections are carried out."""

    entity_id: str
    name: str
    label: str
    links: list[Link] = field(default_factory=list)


def apply_aliases(
    drafts: dict[str, Draft], corrections: Iterable[Correction]
) -> tuple[frozenset[str], tuple[str, ...]]:
    """Carry corrections out on the entities.

    Parameters
    ----------
    drafts : dict of str to Draft
        Entities by id; changed in place.
    corrections : iterable of Correction
        What to do, in order.

    Returns
    -------
    tuple of (frozenset of str, tuple of str)
        Hidden ids, and notes: ids that name no entity, splits that moved nothing.
    """
    desk = _Desk(drafts)
    for correction in corrections:
        desk.carry_out(correction)
    hidden = frozenset(desk.current(entity_id) for entity_id in desk.hidden)
    return frozenset(hidden & drafts.keys()), tuple(desk.notes)


class _Desk:
    """The entities and what earlier rows did to their ids."""

    def __init__(self, drafts: dict[str, Draft]) -> None:
        self.drafts = drafts
        self.merged: dict[str, str] = {}
        self.hidden: set[str] = set()
        self.notes: list[str] = []
        self._by_surface: dict[tuple[str, str], set[str]] | None = None

    def current(self, entity_id: str) -> str:
        """Follow merges of earlier rows."""
        while entity_id in self.merged:
            entity_id = self.merged[entity_id]
        return entity_id

    def carry_out(self, row: Correction) -> None:
        """Carry one correction out, or note why not."""
        entity_id = self._known(row.entity_id, row.line)
        if entity_id is None:
            return
        draft = self.drafts[entity_id]
        if row.action == "rename":
            draft.name = row.target
        elif row.action == "relabel":
            draft.label = row.target.upper()
        elif row.action == "hide":
            self.hidden.add(entity_id)
        elif row.action == "split":
            self._split(draft, row)
        else:
            target = self._known(row.target, row.line)
            if target is not None and target != entity_id:
                _move(draft.links, self.drafts[target])
                del self.drafts[entity_id]
                self.merged[entity_id] = target

    def _split(self, draft: Draft, row: Correction) -> None:
        surface = fold(row.surface)
        chosen = [
            link
            for link in draft.links
            if (not surface or fold(link.text) == surface)
            and (not row.article_id or link.key[0] == row.article_id)
        ]
        if not chosen:
            self.notes.append(
                f"line {row.line}: no mention of {draft.entity_id} fits "
                f"{row.surface or row.article_id!r}; nothing was split off"
            )
            return
        prefix = draft.entity_id.partition(":")[0]
        is_id = row.target.startswith(f"{prefix}:")
        target = row.target if is_id else f"{prefix}:{slug(row.target)}"
        if target not in self.drafts:
            name = (row.surface or draft.name) if is_id else row.target
            self.drafts[target] = Draft(target, name, draft.label)
        taken = {link.key for link in chosen}
        draft.links = [link for link in draft.links if link.key not in taken]
        _move(chosen, self.drafts[target])
        if not draft.links:
            del self.drafts[draft.entity_id]
            self.merged[draft.entity_id] = target

    def _known(self, entity_id: str, line: int) -> str | None:
        """Return the id that a row means: its own, or that of a name it is found in."""
        found = self.current(entity_id)
        if found in self.drafts:
            return found
        if self._by_surface is None:
            self._by_surface = defaultdict(set)
            for draft in self.drafts.values():
                for text in {draft.name, *(link.text for link in draft.links)}:
                    prefix = draft.entity_id.partition(":")[0]
                    self._by_surface[prefix, slug(text)].add(draft.entity_id)
        prefix, _, rest = entity_id.partition(":")
        holders = {
            self.current(holder) for holder in self._by_surface.get((prefix, rest), ())
        }
        if len(holders) == 1:
            holder = holders.pop()
            self.notes.append(f"line {line}: {entity_id} is {holder} in this corpus")
            return holder
        self.notes.append(f"line {line}: no entity {entity_id!r} in this corpus")
        return None


def _move(links: Iterable[Link], target: Draft) -> None:
    for link in links:
        link.method, link.via = "alias", target.name
        target.links.append(link)
