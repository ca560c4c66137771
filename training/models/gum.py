"""Named entities from the mentions that UD English GUM marks.

GUM annotates every nominal mention (``Entity=`` in the last column: group, type, the
words that it needs, the article of Wikipedia about it). Kept are those whose needed
words are proper nouns, cut to our conventions: no titles, no leading article, no
adjectives of nationality, no dates. A proper noun that no kept mention covers is
*unknown*, not outside.

References
----------
A. Zeldes (2017), The GUM corpus: creating multilayer resources in the classroom,
Language Resources and Evaluation 51; https://gucorpling.org/gum/entities.html
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from training.models.samples import UNKNOWN, Sample, is_demonym

#: GUM's types -> ours; ``time`` is no entity, plants and animals stay unknown.
TYPES = {
    "person": "PERSON",
    "organization": "ORG",
    "place": "LOC",
    "event": "MISC",
    "object": "MISC",
    "abstract": "MISC",
}
_COLUMNS = 10
_PROPER = frozenset({"NNP", "NNPS"})
_INSIDE = _PROPER | {"IN", "DT", "CC", "CD", "HYPH", "POS", "TO", "SYM", ",", "LS"}
_MENTION = re.compile(r"\((\d+)-([a-z]+)-([^()]*)(\))?|(\d+)\)")
_FIELDS = 5  # infstat, salience, centering, minspan, link; then the identity
_ARTICLES = frozenset({"the", "a", "an"})
# fmt: off
_TITLES = frozenset({
    "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.", "Sir", "Lord", "Lady",
    "Prof", "Prof.", "Professor", "President", "Vice", "Prime", "Minister", "Senator",
    "Sen.", "Rep.", "Gov.", "Governor", "Mayor", "King", "Queen", "Prince", "Princess",
    "Pope", "Saint", "St.", "General", "Gen.", "Colonel", "Col.", "Captain", "Capt.",
    "Lt.", "Lieutenant", "Sgt.", "Sergeant", "Major", "Judge", "Justice", "Chief",
    "Chairman", "Director", "Secretary", "Attorney", "Officer", "Detective",
    "Inspector", "Earl", "Baron",
    "Chancellor", "Emperor", "Duke", "Count", "Father", "Brother", "Sister", "Rev.",
    "Reverend", "Bishop", "Archbishop", "Cardinal", "Chairperson", "Manager", "CEO",
    "Founder", "Coach", "Commander", "Admiral", "Deputy", "Commissioner", "Editor",
    "Ambassador", "Representative", "Congressman", "Speaker", "Premier", "Uncle",
    "Aunt", "Mom", "Dad", "Mother", "Master", "Doctor", "Associate", "Assistant",
    "Honorable", "Hon.", "Senators", "Presidents", "Counsel", "Solicitor", "Tsar",
    "Imam", "Rabbi", "Sheikh", "Dean", "Cpl.", "Pvt.", "Maj.", "Supt.", "Insp.",
})
_DATES = frozenset({
    "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December", "Monday", "Tuesday", "Wednesday",
    "Thursday", "Friday", "Saturday", "Sunday", "Jan.", "Feb.", "Aug.", "Sept.", "Oct.",
    "Nov.", "Dec.", "AD", "BC", "BCE", "CE", "UTC", "GMT",
})
# fmt: on
# places by GUM's type that our articles have as organisations, or either
_INSTITUTION = re.compile(
    r"\b(?:Universit|School|College|Museum|Company|Bank|Club|École|Institute|Hotel|"
    r"Restaurant|Caf|Market|Theat|Church|Hospital|Lab)"
)
_CUT = frozenset({"in", "at", "near", ","})


@dataclass(slots=True)
class _Mention:
    group: str
    kind: str
    needed: tuple[int, ...]
    identity: str
    first: int
    last: int = -1


@dataclass(slots=True)
class _Sentence:
    text: str = ""
    forms: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    mentions: list[_Mention] = field(default_factory=list)


def read_gum(
    path: Path, genres: Sequence[str], countries: frozenset[str] = frozenset()
) -> list[Sample]:
    """Read documents of some genres as samples of one sentence each.

    Parameters
    ----------
    path : Path
        A file of UD_English-GUM.
    genres : sequence of str
        Genres as in the document names (``GUM_news_...``).
    countries : frozenset of str
        Countries, which stay places where GUM has a team or a government.
    """
    samples: list[Sample] = []
    for name, sentences in _documents(path):
        if name.split("_")[1] in genres:
            labels = _majority(sentences)
            samples += [_sample(sentence, labels, countries) for sentence in sentences]
    return samples


def _documents(path: Path) -> Iterator[tuple[str, list[_Sentence]]]:
    name, sentences = "", list[_Sentence]()
    stack: list[_Mention] = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.strip().splitlines()
        for line in lines:
            if line.startswith("# newdoc id = "):
                if sentences:
                    yield name, sentences
                name, sentences, stack = line[14:], [], []
        if lines:
            sentences.append(_sentence(lines, stack))
    if sentences:
        yield name, sentences


def _sentence(lines: Sequence[str], stack: list[_Mention]) -> _Sentence:
    sentence = _Sentence()
    for line in lines:
        if line.startswith("# text = "):
            sentence.text = line[9:]
    at = 0
    for line in lines:
        row = line.split("\t")
        if len(row) != _COLUMNS or not row[0].isdigit():
            continue
        found = sentence.text.find(row[1], at)
        if found >= 0:
            at = found
        index = len(sentence.forms)
        sentence.forms.append(row[1] if found >= 0 else "")
        sentence.tags.append(row[4])
        sentence.starts.append(at)
        at += len(sentence.forms[-1])
        for part in row[9].split("|"):
            if part.startswith("Entity="):
                _open_and_close(part[7:], index, stack, sentence)
    stack.clear()  # a mention does not go on in the next sentence
    return sentence


def _open_and_close(
    marks: str, index: int, stack: list[_Mention], sentence: _Sentence
) -> None:
    for match in _MENTION.finditer(marks):
        if match[5]:
            ends = [m for m in reversed(stack) if m.group == match[5]]
            for mention in ends[:1]:
                mention.last = index
                stack.remove(mention)
                sentence.mentions.append(mention)
            continue
        parts = match[3].split("-", _FIELDS)
        needed = parts[3] if len(parts) > 3 else ""  # noqa: PLR2004 - the minspan
        words = tuple(int(n) for n in needed.split(",") if n.isdigit())
        identity = parts[_FIELDS] if len(parts) > _FIELDS else ""
        mention = _Mention(match[1], match[2], words, identity, index)
        if match[4]:
            mention.last = index
            sentence.mentions.append(mention)
        else:
            stack.append(mention)


def _majority(sentences: Sequence[_Sentence]) -> dict[str, str]:
    """Return the commonest type of each identity, so that a country stays a place."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for mention in sentence.mentions:
            if mention.identity:
                counts[mention.identity][mention.kind] += 1
    return {name: kinds.most_common(1)[0][0] for name, kinds in counts.items()}


def _sample(
    sentence: _Sentence, labels: dict[str, str], countries: frozenset[str]
) -> Sample:
    chosen: list[tuple[int, int, str, str]] = []
    taken: set[int] = set()
    spans = [(s, m) for m in sentence.mentions if (s := _cut(m, sentence))]
    for (first, last), mention in sorted(spans, key=lambda x: x[0][0] - x[0][1]):
        words = set(range(first, last + 1))
        if taken & words:
            continue
        taken |= words
        start, end = _offsets(sentence, first, last)
        name = sentence.text[start:end]
        label = _label(name, mention, labels.get(mention.identity), countries)
        if label == "MISC" and end - start == len(sentence.text):
            label = UNKNOWN  # a heading
        if label:
            chosen.append((first, last, label, mention.identity or name))
    loose = {
        i
        for i, tag in enumerate(sentence.tags)
        if tag in _PROPER and i not in taken and not _plain(sentence.forms[i])
    }
    entities = []
    for first, last, label, name in chosen:
        sure = not {first - 1, last + 1} & loose
        span = _offsets(sentence, first, last)
        entities.append((*span, label if sure else UNKNOWN, name))
    entities += [(*_offsets(sentence, i, i), UNKNOWN, "") for i in loose]
    return Sample(
        sentence.text,
        tuple(sorted(e for e in entities if e[0] < e[1])),
        substitute=True,
    )


def _label(
    name: str, mention: _Mention, kind: str | None, countries: frozenset[str]
) -> str:
    """Return our label, ``UNKNOWN``, or nothing for what we do not mark."""
    kind = kind or mention.kind
    label = TYPES.get(kind, UNKNOWN)
    demonym = label != "PERSON" and (" " not in name or label == "MISC")
    if kind == "time" or (demonym and is_demonym(name)):
        return ""
    if label == "ORG" and name in countries:
        return "LOC"
    if label == "LOC" and _INSTITUTION.search(name):
        return UNKNOWN
    return UNKNOWN if label == "MISC" and not mention.identity else label


def _plain(form: str) -> bool:
    if form in _DATES:
        return True
    return form in _TITLES or is_demonym(form) or not form[:1].isupper()


def _offsets(sentence: _Sentence, first: int, last: int) -> tuple[int, int]:
    end = sentence.starts[last] + len(sentence.forms[last])
    return sentence.starts[first], end


def _cut(mention: _Mention, sentence: _Sentence) -> tuple[int, int] | None:
    """Return first and last word of the name in a mention, or None."""
    tags, forms = sentence.tags, sentence.forms
    needed = [mention.first + n - 1 for n in mention.needed]
    needed = [n for n in needed if n <= mention.last]
    if not needed:
        return None
    first, last = needed[0], needed[-1]
    if mention.kind == "person":
        return _person(sentence, first, last)
    while first < last and forms[first].lower() in _ARTICLES:
        first += 1
    for i in range(first + 1, last):
        if forms[i] in _CUT:
            last = i - 1
            break
    inside = all(tag in _INSIDE for tag in tags[first : last + 1])
    if not inside or tags[last] not in _PROPER | {"CD"}:
        return None
    if tags[first] not in _PROPER and tags[min(first + 1, last)] not in _PROPER:
        return None
    named = any(
        tags[i] in _PROPER and forms[i][:1].isupper() for i in range(first, last + 1)
    )
    return (first, last) if named and forms[first] not in _DATES else None


def _person(sentence: _Sentence, first: int, last: int) -> tuple[int, int] | None:
    """Take the proper nouns at the end of a mention, without titles."""
    tags, forms = sentence.tags, sentence.forms
    start = last + 1
    while start > first and tags[start - 1] in _PROPER | {"HYPH"}:
        start -= 1
    if start > first and forms[start - 1] in {"of", "for", "at", "&"}:
        return None
    while start <= last and (forms[start] in _TITLES or tags[start] == "HYPH"):
        start += 1
    if start > last or tags[last] == "NNPS" or not forms[start][:1].isupper():
        return None
    alone = start == last and is_demonym(forms[last])
    return None if alone else (start, last)
