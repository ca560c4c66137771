"""Questions to a finished result, and events that keep their ids."""

from __future__ import annotations

from dataclasses import replace

import pytest

import cryptonews_nlp as cn
from cryptonews_nlp.events import recall

OSLO = (
    "Thieves drain Brimholt wallets in Oslo\n\n"
    "Thieves stole 12 million euros in tokens from the Brimholt exchange of Oslo on "
    "Monday, its founder Ida Krogh said."
)
OSLO_FR = (
    "Des voleurs vident les portefeuilles de Brimholt à Oslo\n\n"
    "Des voleurs ont dérobé "
    "lundi 12 millions d'euros en jetons à la plateforme Brimholt d'Oslo, selon sa "
    "fondatrice Ida Krogh."
)
OSLO_LATER = (
    "Oslo police question Brimholt engineers\n\n"
    "Police in Oslo questioned two engineers "
    "of the Brimholt exchange after thieves stole 12 million euros in tokens on "
    "Monday, founder Ida Krogh said."
)
OLIVES = (
    "Olive harvest suffers from drought\n\n"
    "Farmers around Jaén expect the smallest olive "
    "harvest for decades after a summer without rain."
)
OLIVES_FR = (
    "La récolte d'olives souffre de la sécheresse\n\n"
    "Les agriculteurs de Jaén attendent "
    "la plus petite récolte d'olives depuis des décennies après un été sans pluie."
)
FERRY = (
    "Ferry line to Bergen opens\n\n"
    "A ferry line between Hirtshals and Bergen opened on "
    "Friday with a brass band and free waffles for the first passengers."
)


@pytest.fixture(scope="module")
def known():
    """Return the analysis of two events, one told in both languages."""
    return cn.analyze(
        [cn.Article("a", OSLO), cn.Article("b", OSLO_FR), cn.Article("c", OLIVES)]
    )


def test_events_are_found_by_condition(known):
    """The frame is a plain one: loc takes any condition."""
    several = known.events.loc[known.events["languages"].map(len) > 1]
    assert several["n_articles"].tolist() == [2]


def test_similar_articles_cross_languages(known):
    """The French article on the theft is the most like the English one."""
    found = known.similar("a")
    assert found["article_id"].tolist() == ["b", "c"]
    assert found["language"].tolist() == ["fr", "en"]
    assert found["similarity"].is_monotonic_decreasing
    assert len(known.similar("a", 1)) == 1


def test_similar_names_what_it_does_not_know(known):
    """An unknown article is an error that says so."""
    with pytest.raises(KeyError, match="no text for article 'zzz'"):
        known.similar("zzz")


def test_new_articles_join_known_events(known):
    """An article of either language joins its event; a new one joins none."""
    new = known.assign(
        [
            cn.Article("x", OLIVES_FR),
            cn.Article("y", OSLO_LATER),
            cn.Article("z", FERRY),
            cn.Article("a", OLIVES),
        ]
    ).set_index("article_id")
    event = known.articles.set_index("article_id")["event_id"]
    assert new.loc["x", "event_id"] == event["c"] == new.loc["a", "event_id"]
    assert new.loc["y", "event_id"] == event["a"]
    assert new.loc["z"].isna()["event_id"]
    titles = known.events.set_index("event_id")["title"]
    assert new.loc["x", "event"] == titles[event["c"]]


def test_a_result_without_events_assigns_none():
    """Nothing known, nothing joined; nothing new, no row."""
    empty = cn.analyze([])
    assert empty.assign([cn.Article("x", FERRY)])["event_id"].isna().all()
    assert empty.assign([]).empty


def test_events_keep_their_ids_over_three_batches(tmp_path):
    """--resume: an event keeps its id when articles of either language join it."""
    folder, out = tmp_path / "articles", tmp_path / "out"
    folder.mkdir()
    batches = [
        {"m-olives.txt": OLIVES, "m-oslo.txt": OSLO},
        # these sort before the article that the id was made from
        {"a-oslo.txt": OSLO_FR, "b-ferry.txt": FERRY},
        {"a-olives.txt": OLIVES_FR, "z-oslo.txt": OSLO_LATER},
    ]
    ids: dict[str, str] = {}
    for batch in batches:
        for name, text in batch.items():
            (folder / name).write_text(text, encoding="utf-8")
        result = cn.analyze(folder, output=out, resume=True)
        result.write(out)
        found = dict(
            result.articles[["article_id", "event_id"]].itertuples(index=False)
        )
        assert {name: found[name] for name in ids} == ids
        ids = found
    assert ids["m-oslo.txt"] == ids["a-oslo.txt"] == ids["z-oslo.txt"]
    assert ids["m-olives.txt"] == ids["a-olives.txt"] != ids["b-ferry.txt"]


def test_articles_are_compared_once(known, monkeypatch):
    """A second question is a look-up, with the same answer as a result of its own."""
    result = replace(known)
    first = result.similar("a")
    monkeypatch.setattr(recall, "compare", None)
    assert result.similar("a").equals(first)
    assert result.similar("b", 1)["article_id"].tolist() != ["b"]
