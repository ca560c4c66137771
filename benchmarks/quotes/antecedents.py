"""Whom pronouns, roles and collectives stand for.

    python -m benchmarks.quotes.antecedents [--shared DIR]

The speakers of the own train and dev articles and of the French documents that are no
names, resolved by weights that never saw their article, counted by form.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from spacy.tokens import Doc

from cryptonews_nlp.quotes.candidates.finding import find_candidates
from cryptonews_nlp.quotes.model import Linear, Models
from cryptonews_nlp.quotes.people.mention_forms import form_of
from cryptonews_nlp.quotes.rows import coreference_of, layout_of
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from training.places import command
from training.quotes.confidence import FOLDS, story_of
from training.quotes.fit import ANTECEDENTS_PENALTY, NEWSROOM, fit_ranker
from training.quotes.gold import GoldDocument, load_documents, parse
from training.quotes.lessons import Instance, Lessons, add_antecedents, same_name

Counts = Counter[tuple[str, str, str, bool]]


def count(
    gold: GoldDocument,
    layout: Layout,
    candidates: list[Candidate],
    model: Linear,
    counts: Counts,
) -> None:
    """Resolve the speakers of a document that are no names, count the right ones."""
    people = coreference_of(layout, candidates, Models(antecedents=model))
    part = "newsroom" if gold.source == "newsroom" else "other"
    for quote in gold.quotes:
        mention = quote.speaker and mention_at(layout, candidates, quote.speaker)
        if mention is None or quote.name is None:
            continue
        source, _ = people.resolve(mention)
        people.remember(mention, source)
        if id(mention) in people.of_mention:
            continue
        first, last = source.name or (source.first, source.last)
        text = layout.text[layout.start[first] : layout.end[last - 1]]
        right = source.kind != "pronoun" and same_name(text, quote.name)
        form = form_of(layout, mention)
        form = "pronoun" if form.startswith("pronoun") else form
        counts[part, gold.lang, form, right] += 1


def mention_at(
    layout: Layout, candidates: list[Candidate], span: tuple[int, int]
) -> Candidate | None:
    """Return the first possible speaker that shares words with a span."""
    start, end = span
    return next(
        (
            c
            for c in candidates
            if layout.start[c.first] < end and start < layout.end[c.last - 1]
        ),
        None,
    )


def cross_validate(pairs: Sequence[tuple[GoldDocument, Doc]]) -> Counts:
    """Count right and wrong resolutions, each story held out once."""
    read = []
    for gold, doc in pairs:
        layout, lessons = layout_of(doc), Lessons()
        candidates = find_candidates(layout)
        add_antecedents(lessons, gold, layout, candidates)
        for instance in lessons.antecedents:
            weighted = gold.source == "newsroom"
            instance.weight = NEWSROOM["antecedents"] if weighted else 1.0
        read.append((gold, layout, candidates, lessons.antecedents))
    stories = sorted({story_of(gold) for gold, _ in pairs})
    fold_of = {story: n % FOLDS for n, story in enumerate(stories)}
    counts: Counts = Counter()
    for fold in range(FOLDS):
        kept: list[Instance] = []
        for gold, _, _, instances in read:
            kept += instances if fold_of[story_of(gold)] != fold else []
        model = Linear(fit_ranker(kept, penalty=ANTECEDENTS_PENALTY))
        for gold, layout, candidates, _ in read:
            if fold_of[story_of(gold)] == fold:
                count(gold, layout, candidates, model, counts)
    return counts


def main() -> None:
    """Print the shares by part, language and form."""
    documents = load_documents(command(__doc__).parse_args().shared)
    documents = [d for d in documents if d.source != "gum_news"]
    counts = cross_validate(list(zip(documents, parse(documents), strict=True)))
    for part, lang, form in sorted({key[:3] for key in counts}):
        right = counts[part, lang, form, True]
        total = right + counts[part, lang, form, False]
        print(f"{part} {lang} {form}: {right} of {total}, {100 * right / total:.0f} %")


if __name__ == "__main__":
    main()
