"""Quotes by speaker: who counts as one, what is listed first."""

from __future__ import annotations

from types import SimpleNamespace

import pandas as pd
import pytest

import cryptonews_nlp as cn
from cryptonews_nlp.report.speakers import Speaker, Statement, by_speaker


@pytest.mark.parametrize(
    ("roles", "shown"),
    [
        (["US President", "U.S. President"], ["U.S. President"]),
        (["head", "head of investigations"], ["head of investigations"]),
        (["cheffe", "cheffe de l’unité", "avocate"], ["avocate", "cheffe de l’unité"]),
    ],
)
def test_roles_of_a_speaker_are_told_once(roles, shown):
    """A role within another, or with other points, is not told again."""
    rows = [SimpleNamespace(speaker_role=role) for role in roles]
    speaker = Speaker("Ann Lee", [Statement([row]) for row in rows])
    assert speaker.roles == shown


@pytest.mark.parametrize(
    ("text", "nominal"),
    [
        ("“We froze it,” a detective said. “It is safe,” said Ann Lee.", "detective"),
        ("« C’est gelé », a dit un juge. « C’est sûr », a dit Anne Roux.", "juge"),
    ],
    ids=["en", "fr"],
)
def test_speakers_without_a_name_are_those_of_their_article(text, nominal):
    """A detective of each article is somebody else, listed after those with names."""
    articles = [cn.Article("a", text), cn.Article("b", text.replace("gel", "bloqu"))]
    quotes = cn.analyze(articles).quotes.assign(utterance_id=None)
    frames = SimpleNamespace(
        quotes=quotes, utterances=pd.DataFrame(columns=["utterance_id", "n_articles"])
    )
    speakers, _, _ = by_speaker(frames, 9, 9)
    assert [len(speaker.statements) for speaker in speakers] == [2, 1, 1]
    assert all(nominal in speaker.name for speaker in speakers[1:])


def test_one_speaker_does_not_fill_the_page():
    """Of many statements those that are printed most stand there, own words first."""
    kinds = ["indirect", "direct", "mixed"] * 2
    quotes = pd.DataFrame(
        {
            "quote_id": [str(n) for n in range(6)],
            "article_id": "a",
            "utterance_id": [None, "reprinted", *[None] * 4],
            "split_of": None,
            "speaker": ["Nordlys"] * 5 + ["Ada Moss"],
            "speaker_entity_id": ["org:nordlys"] * 5 + ["person:ada-moss"],
            "speaker_kind": "organisation",
            "type": kinds,
            "text": kinds,
        }
    )
    printed = pd.DataFrame({"utterance_id": ["reprinted"], "n_articles": [4]})
    frames = SimpleNamespace(quotes=quotes, utterances=printed)
    [body, person], shown, made = by_speaker(frames, 9, 3)
    assert (body.n_printed, person.n_printed) == (8, 1)
    assert (body.n_made, person.n_made, shown, made) == (5, 1, 4, 6)
    assert [s.first.type for s in body.statements] == ["direct", "direct", "mixed"]


@pytest.mark.parametrize(
    ("said", "paraphrased"),
    [
        ("No client lost a cent", "that nobody who was a client had lost a cent"),
        ("Nul n'a rien perdu", "qu'aucun de ses clients n'avait perdu un centime"),
    ],
)
def test_own_words_are_shown_before_a_paraphrase(said, paraphrased):
    """Of one utterance the page lists what the speaker said, wherever it stands."""
    kept = {"utterance_id": "u", "split_of": None, "speaker": "Ada Moss"}
    kept |= {"speaker_kind": "person", "speaker_entity_id": "person:ada-moss"}
    rows = [
        {"type": "indirect", "text": paraphrased, "article_id": "a", "quote_id": "1"},
        {"type": "direct", "text": said, "article_id": "b", "quote_id": "2"},
    ]
    utterances = pd.DataFrame([{"utterance_id": "u", "n_articles": 2}])
    for some in (rows, rows[::-1]):
        quotes = pd.DataFrame([{**row, **kept} for row in some])
        frames = SimpleNamespace(quotes=quotes, utterances=utterances)
        [speaker], _, _ = by_speaker(frames, 9, 9)
        [statement] = speaker.statements
        assert (statement.first.text, statement.printed) == (said, 2)
