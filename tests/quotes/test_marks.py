"""The mark scanner: every style, nested, reopened, never closed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cryptonews_nlp.quotes.lang import language_data
from cryptonews_nlp.quotes.signs.dialogue import find_dialogue, split_at_cues
from cryptonews_nlp.quotes.signs.marks import scan
from tests.tables import cases


def found(text: str, level: int = 0) -> list[str]:
    return [text[s.start : s.end] for s in scan(text) if s.level == level]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We stay,” she said. “For good.”", ["We stay", "For good."]),
        ('He said "yes" and "no".', ["yes", "no"]),
        ("« Nous restons », dit-elle.", ["Nous restons"]),
        ("«\u202fNous restons\u00a0», dit-elle.", ["Nous restons"]),
        ("Il parle d'« incident ».", ["incident"]),
        ('"Mixed marks”, dit X.', ["Mixed marks"]),
        ("''Typed twice'', dit X.", ["Typed twice"]),
        ("'I can't,' the dogs' owner said.", ["I can't"]),
        ("A 6'2\" man in the ’90s.", []),
    ],
)
def test_styles(text: str, expected: list[str]) -> None:
    """Marks of any style are found without padding and without a final comma."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("“I told them ‘stop’ twice,” he said.", ["stop"]),
        ("« Nous avons dit “stop” deux fois »", ["stop"]),
    ],
)
def test_nested(text: str, inner: list[str]) -> None:
    """Marks inside marks are one level down."""
    assert found(text, level=1) == inner


@pytest.mark.parametrize(
    "text",
    [
        "“One.\n\n“Two,” he said.",
        "«\u00a0Un.\n\n«\u00a0Deux\u00a0», dit-il.",
        "« Un\n\nDeux »",
    ],
)
def test_paragraphs(text: str) -> None:
    """A quotation over paragraphs is one stretch a paragraph, the second tied."""
    assert [s.continues for s in scan(text)] == [False, True]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ('"Never closed.\n\nThe "bar" was shut.', "bar"),
        ("« Jamais fermé.\n\nLe « bar » est clos.", "bar"),
    ],
)
def test_never_closed(text: str, last: str) -> None:
    """A lost mark does not turn the rest of the article inside out."""
    assert found(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "« Il dormait, raconte le maire Zo Roux. Et nous aussi. »",
            ["Il dormait", "Et nous aussi."],
        ),
        (
            "« Il dormait, note au contraire le maire Zo Roux. Et nous aussi. »",
            ["Il dormait", "Et nous aussi."],
        ),
        (
            "« Il dormait, note pourtant Zo Roux. Et nous aussi. »",
            ["Il dormait", "Et nous aussi."],
        ),
        (
            "« Pour les quais, dit Zo Roux, élue de Sète, on attend. Et l'eau monte. »",
            ["Pour les quais", "on attend. Et l'eau monte."],
        ),
        (
            "« Les quais attendent, dit Zo Roux, 40 ans, élue. L'eau monte. »",
            ["Les quais attendent", "L'eau monte."],
        ),
        (
            "« Les quais attendent, a dit lundi à l'AFP Zo Roux. L'eau monte. »",
            ["Les quais attendent", "L'eau monte."],
        ),
        (
            "« Les quais attendent, note, amer, un marin. L'eau monte. »",
            ["Les quais attendent", "L'eau monte."],
        ),
        (
            "« Les quais attendent, s'est défendu le maire. L'eau monte. »",
            ["Les quais attendent", "L'eau monte."],
        ),
        (
            "« Les quais attendent, note le Pr. Roux. L'eau monte. »",
            ["Les quais attendent", "L'eau monte."],
        ),
        (
            "« Les quais attendent, avait-il dit. L'eau monte. »",
            ["Les quais attendent", "L'eau monte."],
        ),
    ],
)
def test_cue_inside_french_marks(text: str, words: list[str]) -> None:
    """A cue that the French press sets inside the marks is cut out."""
    pieces = split_at_cues(text, scan(text), language_data("fr"))
    assert [text[s.start : s.end] for s in pieces] == words


def test_no_cue_inside_english_marks() -> None:
    """In English the same words are part of what is quoted."""
    text = "“It slept, says the mayor Zo Roe. And so did we.”"
    assert split_at_cues(text, scan(text), language_data("en")) == scan(text)


def test_dialogue_is_no_list() -> None:
    """Turns after dashes are speech in French; the items of a list are not."""
    data = language_data("fr")
    talk = "– Le saviez-vous ?\n\n– Posez la question à Zoé."
    assert len(find_dialogue(talk, [], data)) == 2
    assert find_dialogue("- trois voitures\n- deux vélos", [], data) == []


@given(st.text(alphabet="ab .,\n\"'«»“”‘’„-—", max_size=60))
def test_any_text(text: str) -> None:
    """No text fails, and stretches stay inside it and in order."""
    segments = scan(text)
    assert all(0 <= s.start < s.end <= len(text) for s in segments)
    assert segments == sorted(segments, key=lambda s: (s.outer_start, -s.outer_end))


@pytest.mark.parametrize(
    ("text", "words"),
    cases("""
        'Behind each 'desk clerk' was a chair. We have the chairs,' says Ann Roe.
            | Behind each 'desk clerk' was a chair. We have the chairs
        'Chaque 'guichetier' avait une chaise. Nous les avons.' dit Anne Morel.
            | Chaque 'guichetier' avait une chaise. Nous les avons.
    """),
)
def test_single_marks_inside_single_marks(text: str, words: str) -> None:
    """A mark after a stop closes the whole, not the term inside it."""
    found = [text[s.start : s.end] for s in scan(text)]
    assert words in found


@pytest.mark.parametrize(
    "text", ["Type ```\nnpm i\n``` and ```\nls\n``` here.", "« a »"]
)
def test_fences_of_code_are_no_marks(text: str) -> None:
    """Two grave accents open a quotation, three a piece of code."""
    assert len(scan(text)) == text.count("«")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "![Bank ‘weeks away’ from ruin](https://x.io/a.jpg)\n\nRain fell.\n"),
        (
            "fr",
            "![La banque « au bord » du gouffre](https://x.io/a.jpg)\n\nIl pleut.\n",
        ),
    ],
)
def test_marks_in_markup(find, lang: str, text: str) -> None:
    """What no reader sees is not quoted."""
    assert not find(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "“TinyLock”, a worm of one page, spread through the town on Monday."),
        ("fr", "« TinyLock », un ver d'une page, a gagné toute la ville lundi."),
    ],
)
def test_term_that_opens_a_sentence(find, lang: str, text: str) -> None:
    """A word in marks whose sentence goes on without a cue is no quotation."""
    assert not find(lang, text)


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    cases("""
        en | Asked by the mayor whether the toll was fair, Ann Roe replied, “No.” | No.
        en | “It will not last,” the pilot said, adding, “No longer.” | No longer.
        en | “Open the port,” the sailors chanted at Ann Roe. | Open the port
        fr | Interrogée par le maire, Zoé Roux a répondu : « Non. » | Non.
        fr | « Ouvrez le port », ont scandé les marins. | Ouvrez le port
    """),
)
def test_few_words_behind_their_cue(find, lang: str, text: str, words: str) -> None:
    """A cue with a comma or a colon introduces an utterance, however short."""
    assert words in [q.text for q in find(lang, text)]
