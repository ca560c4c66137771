"""The parts work in the pipelines of others as spaCy and scikit-learn have it."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
import spacy
from sklearn.base import clone
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import adjusted_rand_score
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import Pipeline

import cryptonews_nlp as cn
from cryptonews_nlp.errors import SettingsError

TEXTS = {
    "en": "“We froze the coins,” said Ann Lee, head of investigations at Kraken.",
    "fr": "« Nous avons gelé les fonds », a déclaré Anne Roux, enquêtrice chez Kraken.",
}
SPEAKERS = {"en": "Ann Lee", "fr": "Anne Roux"}
TITLES = [
    "Police arrested two hackers in Oslo",
    "Un homme jugé à Lyon pour une fraude",
    "Two hackers arrested by Oslo police",
    "Rain delays the final in Leeds",
    "Final in Leeds delayed by rain",
]
EVENTS = [0, 2, 0, 1, 1]


@pytest.fixture(params=["en", "fr"])
def language(request):
    return request.param


@pytest.fixture
def nlp(language):
    """Return a pipeline with both components."""
    nlp = cn.load(language)
    nlp.add_pipe("cryptonews_entities")
    nlp.add_pipe("cryptonews_quotes")
    return nlp


def speakers(docs):
    return [[quote.speaker_name for quote in cn.quotes_of(doc)] for doc in docs]


def test_components_work_in_several_processes(nlp, language):
    """Documents come back from other processes with what was found in them."""
    docs = list(nlp.pipe([TEXTS[language]] * 3, n_process=2, batch_size=1))
    assert speakers(docs) == [[SPEAKERS[language]]] * 3


def test_a_saved_pipeline_keeps_its_components(nlp, language, tmp_path):
    """A pipeline with the components is saved and loaded as any other."""
    nlp.to_disk(tmp_path)
    again = spacy.load(tmp_path)
    assert again.pipe_names == nlp.pipe_names
    assert speakers([again(TEXTS[language])]) == [[SPEAKERS[language]]]


def test_names_that_a_pipeline_would_not_find_are_refused(nlp, language, tmp_path):
    """A component of one's own keeps the names it was given, and says so at once."""
    names = tmp_path / "watchlist.csv"
    names.write_text("name\nNorvik Quarry\n", encoding="utf-8")
    without, model = str(tmp_path / "without"), str(tmp_path / "with")
    nlp.to_disk(without)
    with pytest.raises(SettingsError, match="would not find names"):
        cn.analyze(TEXTS[language], models={language: without}, names=names)
    nlp.remove_pipe("cryptonews_entities")
    config = {"names": str(names)}
    nlp.add_pipe("cryptonews_entities", before="cryptonews_quotes", config=config)
    nlp.to_disk(model)
    text = f"{TEXTS[language]} Norvik Quarry."
    result = cn.analyze(text, models={language: model}, names=names)
    assert "Norvik Quarry" in result.mentions["text"].to_list()


def scorer(estimator, texts, events):
    return adjusted_rand_score(events, estimator.fit_predict(texts))


def test_the_clusterer_is_tuned_as_a_step_of_a_pipeline():
    """Cloned, searched over and pickled, it stays what it is."""
    steps = [("words", TfidfVectorizer()), ("events", cn.EventClusterer(cut=0.9))]
    everything = [(np.arange(len(TITLES)), np.arange(len(TITLES)))]
    search = GridSearchCV(
        Pipeline(steps),
        {"events__cut": [0.05, 0.2, 0.9]},
        scoring=scorer,
        cv=everything,
    )
    search.fit(TITLES, EVENTS)
    assert search.best_params_ == {"events__cut": 0.2}
    best = pickle.loads(pickle.dumps(search.best_estimator_))  # noqa: S301 - our own
    assert adjusted_rand_score(EVENTS, clone(best).fit_predict(TITLES)) == 1
