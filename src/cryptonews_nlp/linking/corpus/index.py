"""Where the longer name of a short one is looked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from cryptonews_nlp.entities.catalogue.entry import Entry
from cryptonews_nlp.linking.article.local import Local
from cryptonews_nlp.linking.corpus.groups import Group
from cryptonews_nlp.linking.corpus.namesakes import is_surname
from cryptonews_nlp.linking.names.folding import fold, surname_of
from cryptonews_nlp.linking.names.lexicon import DOMAINS, VAGUE
from cryptonews_nlp.linking.names.shapes import PERSON

#: A word in more names than this is no way to find the longer name.
_COMMON = 200


class NameIndex:
    """Groups by the words, the acronym and the initials of their names.

    Parameters
    ----------
    groups : iterable of Group
        All groups, numbered.

    Attributes
    ----------
    by_word : dict of (str, str) to list of Group
        By kind and word, of names of several words.
    by_acronym, by_initials : dict of str to list of Group
        By an acronym that stands beside a longer name; by its initials.
    by_name : dict of str to Group
        By canonical name; entities of the gazetteer are added as they are asked for.
    """

    def __init__(self, groups: Iterable[Group]) -> None:
        self.by_word: dict[tuple[str, str], list[Group]] = defaultdict(list)
        self.by_acronym: dict[str, list[Group]] = defaultdict(list)
        self.by_initials: dict[str, list[Group]] = defaultdict(list)
        self.by_name: dict[str, Group] = {}
        for group in groups:
            self._add(group)

    def _add(self, group: Group) -> None:
        forms = sorted(group.forms)
        longest = max(len(form) for form in forms)
        if longest > 1 or " " in forms[0][0]:
            words = {w for form in forms if len(form) > 1 for w in form}
            words |= {w for form in forms for unit in form for w in unit.split()}
            for word in sorted(words):
                self.by_word[group.kind, word].append(group)
        if group.canonical and not group.ambiguous:
            self.by_name.setdefault(fold(group.name()), group)
        if group.kind == PERSON:
            return
        for form in forms:
            if len(form) == 1 and longest > 1 and form[0] not in VAGUE:
                self.by_acronym[form[0]].append(group)
            elif len(form) > 1 and form[-1] not in DOMAINS:
                self.by_initials["".join(word[0] for word in form)].append(group)

    def of_entry(self, entry: Entry) -> Group:
        """Return the group of an entity of the gazetteer, a new one if need be."""
        name = fold(entry.name)
        group = self.by_name.get(name)
        if group is None:
            group = self.by_name[name] = Group(known=entry.name)
        return group

    def is_surname(self, word: str) -> bool:
        """Tell whether a word that may be a given name ends people's names instead."""
        return is_surname(word, self.by_word.get((PERSON, word), ()))

    def holders(self, local: Local, group: Group) -> list[Group]:
        """Return the other groups that have the rarest word of a name.

        Of a person it is a word of the surname: the given name may be a short one.
        """
        person = local.kind == PERSON
        words = " ".join(surname_of(local.key) if person else local.key).split()
        blocks = [self.by_word.get((local.kind, word), ()) for word in words]
        block = min(blocks, key=len, default=())
        if len(block) > _COMMON:
            return []
        return [other for other in block if other is not group]
