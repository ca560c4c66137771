"""Plain text of whole pages, one line an element: what stands around the article."""

from __future__ import annotations

import pytest

from cryptonews_nlp._types import Article, Zone
from cryptonews_nlp.zoning import complete_metadata, find_zones, repeated_blocks
from cryptonews_nlp.zoning.bylines import find_author
from tests.tables import cases
from tests.zoning.samples import ABOVE, BELOW, BODY, LANGUAGES, TITLE, content

# names of public bodies have small words in French
SITE = {"en": "Office of the Dover Prosecutor", "fr": "Parquet judiciaire de Caen"}


def scraped(language: str, *parts: str, foot: str = "") -> Article:
    """Make the text of a page without blank lines."""
    body = BODY[language].replace("\n\n", "\n")
    below = BELOW[language] + foot
    return Article("x", "\n".join([*parts, body, below]))


def completed(article: Article, repeated: frozenset[str] = frozenset()) -> Article:
    zones = find_zones(article, repeated=repeated)
    language = "fr" if "les" in article.text.split() else "en"
    return complete_metadata(article, zones, language=language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("bar", ["-", "|", "–"])
def test_the_name_of_the_site_behind_the_headline(language: str, bar: str) -> None:
    """It is the source where the headline stands alone on the page again."""
    title = TITLE[language]
    window = f"{title} {bar} {SITE[language]}"
    article = scraped(language, window, ABOVE[language], title)
    full = completed(article)
    assert (full.title, full.source) == (title, SITE[language])
    assert SITE[language] not in content(article.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_name_of_the_site_behind_the_headlines_of_a_folder(language: str) -> None:
    """Many headlines that end alike tell the name too, and who said so is none."""
    told = {"en": "police", "fr": "la police"}[language]
    heads = [f"{n} {TITLE[language]}" for n in ("Lundi :", "Mardi :", "Jeudi :")]
    texts = [f"{head} - Le Fil\n{BODY[language]}" for head in heads]
    repeated = repeated_blocks(texts)
    full = completed(Article("x", texts[0]), repeated)
    assert (full.title, full.source) == (heads[0], "Le Fil")
    said = [f"{head} - {told}\n{BODY[language]}" for head in heads]
    assert completed(Article("x", said[0]), repeated_blocks(said)).source is None


@pytest.mark.parametrize(
    ("language", "head"), [("en", "Inquest opens in Dover"), ("fr", "Enquête à Caen")]
)
def test_a_name_behind_a_dash_stays_in_the_headline(language: str, head: str) -> None:
    """The longest headline that stands alone counts, in whatever marks."""
    title = f"{head} – Rosa Lindgren Jr."
    window = f"{title.replace('–', '-')} - {SITE[language]}"
    full = completed(scraped(language, window, ABOVE[language], title, head))
    assert full.source == SITE[language]
    assert full.title is not None
    assert full.title.endswith("Rosa Lindgren Jr.")


@pytest.mark.parametrize(
    ("window", "line"),
    [
        ("Trial of two brokers opens - The Leeds Files", "The Leeds Files"),
        ("Le procès de deux courtiers – Les Dossiers du Nord", "Les Dossiers du Nord"),
    ],
)
def test_a_headline_with_a_dash_that_the_page_repeats_is_whole(
    window: str, line: str
) -> None:
    """What stands on the page as a whole has no site behind it."""
    language = "fr" if "procès" in window else "en"
    full = completed(scraped(language, window, line, ABOVE[language], window))
    assert (full.title, full.source) == (window, None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_headline_over_several_lines_or_cut_is_one(language: str) -> None:
    """Below its window title it is set large over two lines, and cut in a menu."""
    title = TITLE[language]
    words = title.split()
    lines = f"{' '.join(words[:5])}\n{' '.join(words[5:])}"
    cut = f"{title[:30].rstrip()}..."
    text = scraped(language, title, ABOVE[language], cut, lines).text
    zones = find_zones(Article("x", text))
    assert "\n".join(words[:5]) not in "".join(
        text[z.start : z.end] for z in zones if z.kind == "body"
    )
    start = text.index(lines)
    held = [
        z
        for z in zones
        if z.start <= start < z.end or start <= z.start < start + len(lines)
    ]
    assert {z.kind for z in held} == {"title"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_headline_that_a_dated_line_holds_again(language: str) -> None:
    """It is the title whatever is set large below it, and the line names nobody."""
    site = {"en": "Dover District Court", "fr": "Parquet de Caen"}[language]
    title, day = {
        "en": ("Three held over coins in South Dover", "May 3, 2024"),
        "fr": ("Trois interpellés pour des jetons à Caen Sud", "3 mai 2024"),
    }[language]
    below = TITLE[language]
    window = f"{title} | {site}"
    lines = (window, ABOVE[language], site, f"{day} : {title}", below)
    full = completed(scraped(language, *lines))
    assert (full.title, full.source, full.author) == (title, site, None)


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "For Immediate Release: "),
        ("en", "MEDIA ADVISORY: "),
        ("fr", "Communiqué de presse : "),
        ("fr", "Pour diffusion immédiate : "),
    ],
)
def test_the_headline_behind_the_label_of_a_release(language: str, label: str) -> None:
    """It is the title, not what the head of the letter says."""
    office, contact = SITE[language], "ida.brandt@dover.example"
    full = completed(
        scraped(language, office, "0231 55 10 10", contact, label + TITLE[language])
    )
    assert full.title == TITLE[language]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["FOR IMMEDIATE RELEASE"], ""),
        (["Dover County District Attorney"], ""),
        (["POUR DIFFUSION IMMÉDIATE"], ""),
        (["Procureur de la République de Caen"], ""),
        (["Fatal Freeway Crash"], "The crash on the freeway was fatal."),
        (["Grande Braderie Annulée"], "La grande braderie est annulée."),
    ],
)
def test_offices_and_headings_are_no_authors(lines: list[str], text: str) -> None:
    """Words with capitals are no person by that alone."""
    assert find_author(lines, text) is None


@pytest.mark.parametrize(
    ("lines", "author"),
    [("By\nIda Brandt", "Ida Brandt"), ("Auteur :\nÉva Noël", "Éva Noël")],
)
def test_a_name_below_its_label(lines: str, author: str) -> None:
    """Labels stand on lines of their own where elements do."""
    language = "fr" if "Auteur" in lines else "en"
    article = scraped(language, ABOVE[language], TITLE[language], lines)
    assert completed(article).author == author


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", ["letterhead", "below", "stamps"])
def test_where_pages_state_their_date(language: str, place: str) -> None:
    """In a letterhead, right below the text, or in a foot that machines read."""
    day = {"en": "May 3, 2024", "fr": "3 mai 2024"}[language]
    title, above = TITLE[language], ABOVE[language]
    if place == "letterhead":
        lines = (f"{day} Contact : Ida Brandt", SITE[language], "0231 55 10 10")
        article = scraped(language, *lines, title)
    elif place == "below":
        article = scraped(language, above, title)
        text = article.text.replace(BELOW[language], f"{day}\n{BELOW[language]}")
        article = Article("x", text)
    else:
        stamps = "\n2024-05-03 10:00:00\n2024-06-01 09:30:00"
        article = scraped(language, above, title, foot=stamps)
    full = completed(article)
    assert full.published
    assert full.published.date().isoformat() == "2024-05-03"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_date_near_the_text_counts_not_that_of_the_menu(language: str) -> None:
    """Many pages show at the top on which day they were read."""
    today, day = {
        "en": ("Published November 9, 2025", "By Ida Brandt, May 3, 2024"),
        "fr": ("9 novembre 2025", "Par Éva Noël, le 3 mai 2024"),
    }[language]
    full = completed(scraped(language, today, ABOVE[language], TITLE[language], day))
    assert full.published
    assert full.published.date().isoformat() == "2024-05-03"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_days_of_other_reports_date_none(language: str) -> None:
    """They stand above one headline each, before the text or behind it."""
    days, heads = {
        "en": (
            ("May 3, 2024", "May 2, 2024", "Apr 30, 2024"),
            ("Two banks are fined", "A week in the courts", "New judge is sworn in"),
        ),
        "fr": (
            ("3 mai 2024", "2 mai 2024", "30 avril 2024"),
            ("Deux banques sont citées", "Une semaine au tribunal", "Un juge à Pau"),
        ),
    }[language]
    listed = "\n".join(f"{day}\n{head}" for day, head in zip(days, heads, strict=True))
    above, title = ABOVE[language], TITLE[language]
    assert completed(scraped(language, above, listed, title)).published is None
    assert completed(scraped(language, title, foot=f"\n{listed}")).published is None
    own = {"en": "Published May 4, 2024", "fr": "Publié le 4 mai 2024"}[language]
    full = completed(scraped(language, above, listed, title, own))
    assert full.published
    assert full.published.date().isoformat() == "2024-05-04"


def test_the_day_in_the_name_of_a_file() -> None:
    """It dates what states no date, as the names of posts do."""
    article = Article("x", BODY["fr"], path="posts/2024-05-03-trois-hommes-juges.txt")
    full = complete_metadata(article, [Zone(0, len(article.text), "body")])
    assert full.published
    assert full.published.date().isoformat() == "2024-05-03"


@pytest.mark.parametrize(
    ("heading", "stamp", "said"),
    cases("""
        2 comments | Gull, May 4, 2024 at 9:15 am | They should have asked the harbour
            master before they moved in at all.
        2 réactions | Goéland, le 4 mai 2024 à 9h15 | Il aurait fallu demander au
            capitaine du port avant de signer.
        12 thoughts on “Three arrested in Dover over coins that never existed”
            | Gull says: May 4, 2024 at 9:15 am
            | They should have asked the harbour master before they moved in at all.
        3 réflexions sur « Caen : trois interpellations »
            | Goéland dit : 4 mai 2024 à 9 h 15 min
            | Il aurait fallu demander au capitaine du port avant de signer.
    """),
)
def test_comments_of_readers_are_none_of_the_article(
    heading: str, stamp: str, said: str
) -> None:
    """Their prose stands below a heading and the time of each post."""
    language = "en" if "May" in stamp else "fr"
    thread = "\n".join(
        [heading, stamp, said, stamp.replace("15", "40"), said.replace("They", "You")]
    )
    article = Article("x", f"{TITLE[language]}\n{BODY[language]}\n{thread}")
    held = content(article.text)
    assert said not in held
    assert BODY[language] in held
