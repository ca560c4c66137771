"""Quotes that report the same words."""

from __future__ import annotations

from itertools import permutations

from cryptonews_nlp._types import AnalyzedArticle
from cryptonews_nlp.linking import link, merge_utterances


def groups(*analyses: AnalyzedArticle) -> set[frozenset[str]]:
    """Return the groups of articles whose quotes are one utterance."""
    utterances = merge_utterances(analyses, link(analyses))
    found: dict[str, set[str]] = {}
    for quote, utterance in utterances.items():
        found.setdefault(utterance, set()).add(quote.rpartition(":")[0])
    return {frozenset(articles) for articles in found.values() if len(articles) > 1}


ENGLISH = (
    "“[Q1 The stolen bitcoins crossed three borders before breakfast, and our officers"
    " followed every transaction]”, said [P1 Ada Quill] of [O Zelkova Labs]."
)
FRENCH = (
    "« [Q1 Les bitcoins volés ont traversé trois frontières avant le petit déjeuner, et"
    " nos agents ont suivi chaque transaction] », a déclaré [P1 Ada Quill], de"
    " [O Zelkova Labs]."
)
SHORT = "“[Q1 The stolen bitcoins crossed three borders]”, [P1 Ada Quill] said."
OTHER = (
    "“[Q1 Prevention begins in schools, where children learn to distrust easy money]”,"
    " said [P1 Ada Quill] of [O Zelkova Labs]."
)


def test_translation_is_one_utterance(make) -> None:
    """The same sentence in English and in French is said once."""
    found = groups(make("a", ENGLISH), make("b", FRENCH, "fr"), make("c", OTHER))
    assert found == {frozenset("ab")}


def test_shortened_quote_is_one_utterance(make) -> None:
    """A reprint that keeps the first half is the same utterance."""
    assert groups(make("a", ENGLISH), make("b", SHORT)) == {frozenset("ab")}


def test_same_words_months_later_stay_with_other_words_apart(make) -> None:
    """What somebody says on the same topic at another time is something else."""
    later = "“[Q1 Stolen bitcoins are harder to hide than cars]”, said [P1 Ada Quill]."
    found = groups(
        make("a", ENGLISH, day="2024-01-10"), make("b", later, day="2024-06-20")
    )
    assert found == set()


def test_other_speaker_is_another_utterance(make) -> None:
    """Two persons who say something alike do not say one thing."""
    other = SHORT.replace("Ada Quill", "Ivo Stanch").replace("three", "many")
    assert groups(make("a", ENGLISH), make("b", other)) == set()


def test_equal_text_is_one_utterance_whoever_speaks(make) -> None:
    """A long sentence reprinted word for word is one, even where the name is lost."""
    anonymous = ENGLISH.replace("[P1 Ada Quill]", "an officer").replace("[Q1 ", "[Q ")
    assert groups(make("a", ENGLISH), make("b", anonymous)) == {frozenset("ab")}


def test_paragraphs_of_one_statement_join_its_translation(make) -> None:
    """A statement of two paragraphs is one with its one-paragraph translation."""
    english = (
        "“[Q1 The stolen bitcoins crossed three borders before breakfast.]\n\n“[Q1 Our"
        " officers followed each transaction to a bank in Lyon.]”, said [P1 Ada Quill]."
    )
    french = (
        "« [Q1 Les bitcoins volés ont traversé trois frontières avant le petit déjeuner"
        ". Nos agents ont suivi chaque transaction jusqu'à une banque de Lyon.] », dit"
        " [P1 Ada Quill]."
    )
    analyses = [make("a", english), make("b", french, "fr")]
    assert len(set(merge_utterances(analyses, link(analyses)).values())) == 1


def test_order_of_articles_does_not_matter(make) -> None:
    """Any order of the input gives the same utterance ids."""
    analyses = [make("a", ENGLISH), make("b", FRENCH, "fr"), make("c", OTHER)]
    first = merge_utterances(analyses, link(analyses))
    for order in permutations(analyses):
        assert merge_utterances(order, link(order)) == first


def test_each_quote_has_an_utterance(make) -> None:
    """A quote without words or speaker is an utterance of its own."""
    analyses = [make("a", "“[Q …]” and “[Q !]”."), make("b", "« [Q …] »", "fr")]
    utterances = merge_utterances(analyses, link(analyses))
    assert len(utterances) == len(set(utterances.values())) == 3
