"""The recogniser of names: letters, LSTM layers and a CRF, and its component."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import spacy
from spacy.tokens import Doc

from cryptonews_nlp.models.recognition.classes import GIVEN, class_table
from cryptonews_nlp.models.recognition.component import (
    ENOUGH,
    MOST,
    Recognizer,
    spans_of,
    stretches,
    word_of,
)
from cryptonews_nlp.models.recognition.crf import best_tags
from cryptonews_nlp.models.recognition.lstm import Layer
from cryptonews_nlp.models.recognition.network import Network
from cryptonews_nlp.models.recognition.storing import from_files, to_files
from cryptonews_nlp.models.recognition.words import (
    Lexicon,
    Spelling,
    hashes_of,
    keys_of,
)

TAGS = ("O", "B-ORG", "I-ORG")


def _numbers(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


def _network() -> Network:
    letters = {letter: i for i, letter in enumerate("aeiknrs", start=2)}
    spelling = Spelling(
        letters, _numbers(9, 3), [_numbers(2, 3, 4)], [_numbers(4, seed=1)]
    )
    keys = np.sort(keys_of(hashes_of(["kraken", "said"])))
    lexicon = Lexicon(keys, _numbers(3, 5), class_table({"ada": GIVEN}), spelling)
    inputs, hidden = 5 + 4 + 9 + 8, 6
    below = Layer(
        _numbers(2, inputs, 4 * hidden),
        _numbers(2, hidden, 4 * hidden, seed=1),
        _numbers(2, 4 * hidden, seed=2),
    )
    above = Layer(
        _numbers(2, 2 * hidden, 4 * hidden, seed=3),
        _numbers(2, hidden, 4 * hidden, seed=4),
        _numbers(2, 4 * hidden, seed=5),
    )
    return Network(
        TAGS,
        lexicon,
        (below, above),
        _numbers(2 * hidden, 3),
        _numbers(3, seed=6),
        np.array([0.0, 0.0, -1e4], np.float32),
        np.array([[0, 0, -1e4], [0, 0, 1], [0, 0, 1]], np.float32),
    )


def _sigmoid(x: np.ndarray) -> np.ndarray:
    return 1.0 / (1.0 + np.exp(-x))


def test_layer_reads_as_its_equations_say() -> None:
    """Forwards and backwards, one step at a time; gates are halved in the weights."""
    hidden = 3
    layer = Layer(
        _numbers(2, 2, 4 * hidden), _numbers(2, hidden, 4 * hidden), _numbers(2, 12)
    )
    rows = _numbers(4, 2, seed=3)
    got = layer.run(layer.project(rows)[:, None], np.array([4]))[0]
    for way in (0, 1):
        state, cell = np.zeros(hidden), np.zeros(hidden)
        for i in range(4) if way == 0 else range(3, -1, -1):
            gates = rows[i] @ layer.inputs[way] + state @ layer.states[way]
            into, forget, out, new = np.split(gates + layer.bias[way], 4)
            cell = _sigmoid(2 * forget) * cell + _sigmoid(2 * into) * np.tanh(new)
            state = _sigmoid(2 * out) * np.tanh(cell)
            expected = got[i, way * hidden : (way + 1) * hidden]
            np.testing.assert_allclose(state, expected, rtol=1e-4, atol=1e-5)


def test_best_tags_are_those_of_the_best_sequence() -> None:
    """Every sequence of tags is tried; what is behind a sequence does not count."""
    scores, first, next_to = _numbers(2, 4, 3), _numbers(3), _numbers(3, 3)
    got = best_tags(scores, np.array([4, 2]), first, next_to)
    for row, length in enumerate((4, 2)):
        best = max(
            itertools.product(range(3), repeat=length),
            key=lambda tags: (
                first[tags[0]]
                + sum(scores[row, i, tag] for i, tag in enumerate(tags))
                + sum(next_to[a, b] for a, b in itertools.pairwise(tags))
            ),
        )
        assert got[row, :length].tolist() == list(best)


def test_sequences_are_read_as_if_each_were_alone() -> None:
    """Longer neighbours in a batch change nothing."""
    network = _network()
    batch = [["Kraken", "said"], ["Ada", "said", "so", "in", "Sète", "."], ["Ink"]]
    assert network.read(batch) == [network.read([words])[0] for words in batch]


def test_words_that_are_remembered_are_read_alike() -> None:
    """A word gives the same features the first and the second time, in any company."""
    lexicon = _network().lexicon
    words = ["Kraken", "Ada", "Ink", "Kraken"]
    once = lexicon.read(words)
    np.testing.assert_array_equal(lexicon.read([*words, "new"])[:4], once)
    np.testing.assert_array_equal(once[0], once[3])


@pytest.mark.parametrize("way", ["bytes", "disk"])
def test_weights_survive_serialisation(tmp_path, way: str) -> None:
    """Half precision is what is stored, and it is stable from then on."""
    component = Recognizer(from_files(to_files(_network())))
    again = Recognizer()
    if way == "bytes":
        again.from_bytes(component.to_bytes())
    else:
        component.to_disk(tmp_path)
        again.from_disk(tmp_path)
    assert again.labels == ("ORG",)
    assert component.network is not None
    assert again.network is not None
    words = [["Kraken", "and", "Ada", "said", "ink"]]
    assert again.network.read(words) == component.network.read(words)


@pytest.mark.parametrize("use", [Recognizer.to_bytes, lambda r: r(_doc("Ada"))])
def test_without_weights_it_says_so(use) -> None:
    """A component without weights is told from one that finds nothing."""
    with pytest.raises(ValueError, match="weights"):
        use(Recognizer())


def _doc(text: str) -> Doc:
    return spacy.blank("en")(text)


def test_stretches_hold_every_word_once() -> None:
    """They end with sentences where they can, and never grow without bound."""
    doc = _doc("\nOne two three.  " * 20 + "word " * 300 + "\n\nlast")
    parts = list(stretches(doc))
    read = [token for part in parts for token in part]
    assert [t.i for t in read if not t.is_space] == [t.i for t in doc if not t.is_space]
    assert max(map(len, parts)) == MOST
    assert parts[0][0].text == "One"
    assert parts[0][-1].text == "."
    assert ENOUGH <= len(parts[0]) < ENOUGH + 5
    assert not list(stretches(_doc(" \n ")))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("By Kraken\nParis", ["By", "Kraken", "\n", "Paris"]),
        ("Par Kraken  \n \n Paris", ["Par", "Kraken", "\n\n", "Paris"]),
        ("\n\nPar  Kraken", ["Par", "Kraken"]),
    ],
)
def test_ends_of_lines_and_paragraphs_are_words(text: str, words: list[str]) -> None:
    """Other spaces are none."""
    (part,) = stretches(_doc(text))
    assert [word_of(token) for token in part] == words


@pytest.mark.parametrize(
    ("text", "tags", "names"),
    [
        ("Kraken Ltd said", "B I O", ["Kraken Ltd"]),
        ("Kraken Orbix said", "B B O", ["Kraken", "Orbix"]),
        ("By Kraken\n\nOrbix said", "O B I B O", ["Kraken", "Orbix"]),
        ("Par Kraken\nOrbix", "O B I I", ["Kraken\nOrbix"]),
        ("Par Kraken\nil dit", "O O B O O", []),
    ],
)
def test_a_line_end_ends_no_name(text: str, tags: str, names: list[str]) -> None:
    """A name goes on in the next line or stops at the last word before it."""
    doc = _doc(text)
    (words,) = stretches(doc)
    full = {"O": "O", "B": "B-ORG", "I": "I-ORG"}
    found = spans_of(doc, words, [full[tag] for tag in tags.split()])
    assert [span.text for span in found] == names


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Ada Okoro of Norvik told Europol in Lagos that bitcoin was stolen."),
        ("fr", "Ada Okoro, de la société Norvik, l'a dit à Europol jeudi à Lagos."),
    ],
)
def test_shipped_pipelines_read_names_of_the_field(
    request, lang: str, text: str
) -> None:
    """People, bodies and places, known or not, one by one or piped."""
    nlp = request.getfixturevalue(f"nlp_{lang}")
    expected = {
        ("Ada Okoro", "PERSON"),
        ("Norvik", "ORG"),
        ("Europol", "ORG"),
        ("Lagos", "LOC"),
    }
    for doc in [nlp(text), *nlp.pipe([text, "", text])]:
        if len(doc):
            assert expected <= {(ent.text, ent.label_) for ent in doc.ents}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Receives Cyber Award\n\nIda Rooke thanked her team on Friday."),
        ("en", "Port Ellery Police Fight Crypto Fraud\nIda Rooke spoke on Friday."),
        ("fr", "Lutter Contre Les Arnaques\n\nIda Rooke a parlé vendredi."),
    ],
)
def test_verbs_of_headlines_in_capitals_are_in_no_name(
    request, lang: str, text: str
) -> None:
    """A capital says little where every word has one."""
    doc = request.getfixturevalue(f"nlp_{lang}")(text)
    named = {word for ent in doc.ents for word in ent.text.split()}
    assert named.isdisjoint({"Receives", "Fight", "Fraud", "Lutter", "Contre"})
    assert "Ida Rooke" in {ent.text for ent in doc.ents}
