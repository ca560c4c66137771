"""What holds for any mentions whatsoever."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from cryptonews_nlp._types import AnalyzedArticle, Article, Mention
from cryptonews_nlp.linking import REASONS, link
from cryptonews_nlp.linking.names.folding import fold, person_units, slug, sound_key

LABELS = ("PERSON", "ORG", "LOC", "MISC", "CRYPTO", "MONEY", "DATE", "WALLET")
names = st.one_of(
    st.text(min_size=1, max_size=12),
    st.sampled_from(["AMF", "Ann Lee", "Lee", "Paris", "Zelkova Labs", "Zelkova", "é"]),
)


@st.composite
def corpora(draw) -> list[AnalyzedArticle]:
    """Draw a few articles with any names as mentions."""
    analyses = []
    for number in range(draw(st.integers(1, 3))):
        text, mentions = "", []
        for name in draw(st.lists(names, max_size=6)):
            start = len(text) + 1
            text += f" {name}"
            label = draw(st.sampled_from(LABELS))
            mentions.append(Mention(start, len(text), name, label, "model"))
        language = draw(st.sampled_from(["en", "fr", "und"]))
        analyses.append(
            AnalyzedArticle(
                Article(str(number), text), language=language, mentions=tuple(mentions)
            )
        )
    return analyses


def _signs(*labels: str) -> AnalyzedArticle:
    """Return an article whose mentions hold no letter, each with another label."""
    mentions = tuple(
        Mention(n, n + 1, ":", label, "model") for n, label in enumerate(labels)
    )
    article = Article("".join(labels), ":" * len(labels))
    return AnalyzedArticle(article, language="en", mentions=mentions)


@settings(deadline=None, max_examples=60)
@given(corpora())
@example([_signs("ORG", "PERSON"), _signs("PERSON", "ORG")])
@example([_signs("PERSON", "PERSON"), _signs("ORG")])
def test_each_mention_has_one_known_entity(analyses) -> None:
    """Nothing raises, no mention is lost, each has an entity, a method, a reason."""
    linked = link(analyses)
    keys = {
        (a.article.article_id, m.start, m.end, m.label)
        for a in analyses
        for m in a.mentions
    }
    ids = [entity.entity_id for entity in linked.entities]
    assert set(linked.entity_of) == set(linked.methods) == keys
    assert len(ids) == len(set(ids))
    assert set(linked.entity_of.values()) == set(ids)
    assert link(analyses[::-1]) == linked
    assert set(linked.methods.values()) <= REASONS.keys()


@given(st.text())
@example("\u13a0")  # a Cherokee capital, to which its small letter folds
def test_folding_is_idempotent(text) -> None:
    """A folded name folds to itself, and every name has an id."""
    assert fold(fold(text)) == fold(text)
    assert slug(text)
    assert " ".join(person_units(text)) == " ".join(person_units(text)).lower()
    sound_key(fold(text))
