"""Title, author and date that stand in the text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cryptonews_nlp._types import Article, Zone
from cryptonews_nlp.reading.fields.written import find_date
from cryptonews_nlp.zoning import (
    complete_metadata,
    find_zones,
)
from cryptonews_nlp.zoning.bylines import find_author, only_a_date, only_names
from cryptonews_nlp.zoning.heads import settle_heads
from tests.tables import cases
from tests.zoning.samples import BELOW, BODY, LANGUAGES, TITLE, line_kinds, page

# ruff: noqa: E501 - lines of pages are as long as they are


@pytest.mark.parametrize(
    "labels",
    [
        "Title: Six held in Dover\nDate: 8 March 2024\nSource: Coast Post\nURL: {url}",
        "Titre : Six gardes à vue à Caen\nDate : 8 mars 2024\nSource : Le Fil\nURL : {url}",
    ],
    ids=LANGUAGES,
)
def test_labelled_lines_are_no_furniture(labels: str) -> None:
    """Lines that name title, date and source are title and byline, not a menu."""
    language = "fr" if labels.startswith("Titre") else "en"
    head = labels.format(url="https://coast.example/a")
    article = Article("x", f"{head}\n\n{BODY[language]}")
    kinds = {
        line: zone.kind
        for zone in find_zones(article)
        for line in article.text[zone.start : zone.end].splitlines()
    }
    lines = head.splitlines()
    assert [kinds[line] for line in lines[:3]] == ["title", "byline", "byline"]
    full = complete_metadata(article, find_zones(article), language=language)
    assert full.source in {"Coast Post", "Le Fil"}
    assert full.published == datetime(2024, 3, 8, tzinfo=UTC)


def test_an_address_on_the_first_line_is_the_source() -> None:
    """Clippings begin with where they come from."""
    article = Article("x", f"https://www.fil.example/2024/03/08/a\n\n{BODY['fr']}")
    full = complete_metadata(article, find_zones(article), language="fr")
    assert (full.source, full.url) == ("fil.example", article.text.split()[0])
    assert full.published == datetime(2024, 3, 8, tzinfo=UTC)


@pytest.mark.parametrize("language", LANGUAGES)
def test_metadata_comes_from_the_zones(language: str) -> None:
    """Title, author and date of the byline fill what the file does not give."""
    article = Article("x", page(language))
    full = complete_metadata(article, find_zones(article), language=language)
    assert (full.title, full.author) == (TITLE[language], "Rosa Lindqvist")
    assert full.published == datetime(2025, 3, 4, 14, 20, tzinfo=UTC)
    assert full.text == article.text


RELEASE = {
    "en": "Press release of the harbour police - Dover, 8 April 2025",
    "fr": "Communiqué de presse - Parquet de Calais - 8 avril 2025",
}


BORN = {
    "en": "The oldest of them was born at sea, as his papers have it - on 8 April 1990",
    "fr": "L'aîné est né en mer, si l'on en croit ses papiers - un 8 avril 1990",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_release_ends_its_first_line_with_the_date(language: str) -> None:
    """Behind a dash the line's last part is the date; a sentence has none of its own."""
    for line, year in ((RELEASE[language], 2025), (BORN[language], None)):
        article = Article("x", f"{TITLE[language]}\n\n{line}\n\n{BODY[language]}")
        found = complete_metadata(article, find_zones(article), language=language)
        assert (found.published.year if found.published else None) == year


SECTION = {"en": "Key takeaways", "fr": "Points clés à retenir"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_title_is_the_headline(language: str, gap: str) -> None:
    """Neither a heading inside the article nor a label is its title."""
    title, section, body = TITLE[language], SECTION[language], BODY[language]
    for above, expected in (
        ((title,), title),
        ((title, section), title),
        ((section,), None),
        ((), None),
        (("EXCLUSIVE", title), title),
        ((f"{title} | The Harbour Ledger",), title),
    ):
        article = Article("x", gap.join([*above, body]))
        found = complete_metadata(article, find_zones(article), language=language)
        assert found.title == expected, above


@pytest.mark.parametrize(
    ("language", "byline", "name"),
    [("en", "By Ann Roe", "Ann Roe"), ("fr", "Par Anne Roux", "Anne Roux")],
)
def test_an_author_may_be_the_title(language: str, byline: str, name: str) -> None:
    """A headline in a byline names nobody, but a portrait bears a name."""
    article = Article("x", f"{byline}\n\n{BODY[language]}", title=name)
    found = complete_metadata(article, find_zones(article), language=language)
    assert found.author == name


def test_a_title_broken_over_two_lines_is_whole() -> None:
    """Pages saved at a fixed width break headlines too."""
    lines = (
        "Three people were arrested in Dover on Monday over coins\nthat never existed"
    )
    title = "Three people were arrested in Dover on Monday over the Sale of Coins by"
    body = "\n\n".join([lines + ", says the force.", *[f"{lines}." for _ in range(4)]])
    article = Article("x", f"# {title}\nTelephone\n\n{body}")
    found = complete_metadata(article, find_zones(article))
    assert found.title == f"{title} Telephone"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Last updated: March 6, 2024", "en", "2024-03-06T00:00:00+00:00"),
        ("Sept. 4, 2024 2:05 pm", "en", "2024-09-04T14:05:00+00:00"),
        ("NICE, 14 juin 2024 (Agence)", "fr", "2024-06-14T00:00:00+00:00"),
        ("Mis à jour le 03/04/2024 à 8h30", "fr", "2024-04-03T08:30:00+00:00"),
        (
            "Updated 5 May 2024 | Published 3 May 2024",
            "en",
            "2024-05-03T00:00:00+00:00",
        ),
        (
            "Publié le 03/05/24 à 9h, modifié le 05/05/24",
            "fr",
            "2024-05-03T09:00:00+00:00",
        ),
        ("2024-05-03T09:15:00Z", "en", "2024-05-03T09:15:00+00:00"),
    ],
)
def test_dates_of_bylines(text: str, language: str, expected: str) -> None:
    """Written and numeric dates are read with their time."""
    found = find_date(text, language=language)
    assert found is not None
    assert found.isoformat() == expected


LABELLED = {
    "en": "Title: {title}\nAuthor: Rosa Lindqvist and Ann Roe\nDate: 2025-03-04\nSource: The Ledger",
    "fr": "Titre : {title}\nAuteur : Rosa Lindqvist et Ann Roe\nDate : 4 mars 2025\n"
    "Source : The Ledger",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_labelled_lines_above_the_text_are_metadata(language: str) -> None:
    """Lines that name their field fill it, the source too."""
    head = LABELLED[language].format(title=TITLE[language])
    article = Article("x", f"{head}\n\n{BODY[language]}")
    full = complete_metadata(article, find_zones(article), language=language)
    assert (full.title, full.author) == (TITLE[language], "Rosa Lindqvist; Ann Roe")
    assert full.source == "The Ledger"
    assert full.published == datetime(2025, 3, 4, tzinfo=UTC)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_head_of_labelled_lines_may_stand_below_a_summary(language: str) -> None:
    """Three fields named one below the other are the article's, two may be anything."""
    first, rest = BODY[language].split("\n\n", 1)
    head = LABELLED[language].format(title=TITLE[language])
    article = Article("x", f"{TITLE[language]}\n\n{first}\n\n{head}\n\n{rest}")
    full = complete_metadata(article, find_zones(article), language=language)
    assert (full.author, full.source) == ("Rosa Lindqvist; Ann Roe", "The Ledger")
    two = "\n".join(line for line in head.splitlines() if line[0] in "DS")
    article = Article("x", f"{TITLE[language]}\n\n{first}\n\n{two}\n\n{rest}")
    zones = [
        Zone(0, len(TITLE[language]) + 2, "title"),
        Zone(len(TITLE[language]) + 2, len(article.text), "body"),
    ]
    assert complete_metadata(article, zones, language=language).source is None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Rosa Lindqvist and Ann Roe, The Ledger", "Rosa Lindqvist; Ann Roe"),
        ("Par J.-P. Petit et Anne Roux (avec AFP)", "J.-P. Petit; Anne Roux"),
        ("Rosa Lindqvist | March 4, 2025 | 5 min read", "Rosa Lindqvist"),
        ("Jean-Luc de La Tour, journaliste", "Jean-Luc de La Tour"),
        ("La rédaction avec AFP", None),
        ("Par AFP", None),
        ("By Reuters", None),
        ("By ROSA LINDQVIST Crime Correspondent", "Rosa Lindqvist"),
        ("Rosa Lindqvist BBC News", "Rosa Lindqvist"),
        ("Rosa Lindqvist Wales correspondent", "Rosa Lindqvist"),
        ("Rosa de la Cruz journaliste", "Rosa de la Cruz"),
        ("[Rosa Lindqvist](https://coast.example/rosa)", "Rosa Lindqvist"),
        ("Rosa LINDQVIST, grande reporter", "Rosa Lindqvist"),
        ("*Par Rosa Lindqvist, le 4 mars 2025*", "Rosa Lindqvist"),
        ("Par Rosa Le Goff le 4 mars 2025", "Rosa Le Goff"),
        ("By Rosa van der Lind on 4 March 2025", "Rosa van der Lind"),
        ("Photos by Bo Lind, words by Ann Roe", "Ann Roe"),
        ("Photos par Bo Lind, texte de Ann Roe", "Ann Roe"),
    ],
)
def test_authors_of_bylines(line: str, author: str | None) -> None:
    """All authors are named, without their paper, agency or office."""
    assert find_author([line]) == author


DATE_LINE = {
    "en": "Tuesday, 4 March 2025, 2 p.m.",
    "fr": "Publié le mardi 4 mars 2025 à 14h",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_and_dates_around_a_title_are_bylines(language: str) -> None:
    """A date above the title and a name below it are known by their form."""
    date, title = DATE_LINE[language], TITLE[language]
    text = f"{date}\n\n{title}\n\nRosa Lindqvist\n\n{BODY[language]}"
    article = Article("x", text)
    zones = find_zones(article)
    kinds = [(z.kind, text[z.start : z.end].strip()) for z in zones]
    assert kinds[:3] == [
        ("byline", date),
        ("title", title),
        ("byline", "Rosa Lindqvist"),
    ]
    full = complete_metadata(article, zones, language=language)
    assert (full.title, full.author) == (title, "Rosa Lindqvist")
    assert full.published == datetime(2025, 3, 4, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    "line",
    [
        "The trial begins on 4 March 2025",
        "Paris, le 4 mars 2025",
        "Police raid two shops",
        "“I have read page 14.”",
    ],
)
def test_what_only_holds_a_date_or_a_page_is_no_byline(line: str) -> None:
    """Words beside a date tell another thing than the day of publication."""
    assert not only_a_date(line)
    assert not only_names(line)
    assert settle_heads([TITLE["en"], line, BODY["en"]], ["title", "body", "body"]) == [
        "title", "body", "body",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("CAEN, 4 mars 2025 (Agence) - Deux personnes ont été arrêtées.", 4),
        ("DOVER, March 4, 2025 (Agency) -- Two people were arrested.", 4),
        ("Dans sa décision du 4 mars 2025, la commission a tranché.", None),
        ("On March 4, 2025 the court decided the case.", None),
    ],
)
def test_only_a_date_line_dates_the_article(text: str, day: int | None) -> None:
    """A date inside the first sentence is not that of the publication."""
    full = complete_metadata(Article("x", text), [Zone(0, len(text), "body")])
    assert (full.published.day if full.published else None) == day


def test_ambiguous_and_missing_dates_stay_missing() -> None:
    """03/04/2024 in English is April or March; "Last updated:" alone is no date."""
    assert find_date("03/04/2024", language="en") is None
    assert find_date("Last updated:") is None
    assert find_date("31 février 2024") is None


@pytest.mark.parametrize(
    ("head", "language"),
    [
        ("Press release - Harbour Watch - 4 March 2025", "en"),
        ("Communiqué de presse - Parquet de Caen - 4 mars 2025", "fr"),
    ],
)
def test_dates_at_the_end_of_a_title(head: str, language: str) -> None:
    """A release is dated by the last part of its head."""
    article = Article("x", f"{head}\n\n{BODY[language]}")
    zones = [
        Zone(0, len(head) + 2, "title"),
        Zone(len(head) + 2, len(article.text), "body"),
    ]
    found = complete_metadata(article, zones, language=language).published
    assert found == datetime(2025, 3, 4, tzinfo=UTC)


SIGNED = {
    "en": ["(abc/xyz)", "R. K.", "Rosa Lindqvist", "H. LINDQVIST/Agencies", "(AFP)"],
    "fr": ["(ats/xyz)", "L. M./Agences", "Éva Noël", "M. NEYRAT", "(Le Courrier)"],
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", range(5))
def test_what_signs_a_text_is_a_byline(language: str, number: int) -> None:
    """Names, initials and agencies below the last sentence, with menus below or not."""
    signed = SIGNED[language][number]
    text = f"{TITLE[language]}\n\n{BODY[language]}\n\n{signed}"
    assert line_kinds(text)[signed] == "byline"
    assert line_kinds(f"{text}\n\n{BELOW[language]}")[signed] == "byline"


@pytest.mark.parametrize("line", ["Read More", "Sport", "Share", "Lire plus"])
def test_menus_do_not_sign(line: str) -> None:
    """Capitals alone make no name of a link or a heading."""
    for language in LANGUAGES:
        text = f"{TITLE[language]}\n\n{BODY[language]}\n\n{line}\n\n{BODY[language]}"
        assert line_kinds(text)[line] != "byline"


def test_the_author_may_stand_below_the_text() -> None:
    """A name that signs the text fills the field."""
    article = Article("x", f"{TITLE['fr']}\n\n{BODY['fr']}\n\nROSA LINDQVIST")
    assert complete_metadata(article, find_zones(article)).author == "Rosa Lindqvist"
    assert find_author(["Avec Presse Mondiale"]) is None
    assert find_author(["With Associated Wires"]) is None


def test_heads_of_printed_pages_are_no_authors() -> None:
    """An outlet begins with an article, which the name of a person only holds."""
    assert find_author(["The Coast Ledger - 12 March 2024"]) is None
    assert find_author(["Le Courrier du Port - 12 mars 2024"]) is None
    assert find_author(["Marine Le Goff - 12 mars 2024"]) == "Marine Le Goff"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_place_behind_a_bar_is_no_title(language: str) -> None:
    """A dateline of one word belongs to the text that it begins."""
    body = BODY[language].replace("\n\n", " ")
    article = Article("x", f"LILLE | {body}")
    zones = find_zones(article)
    assert [zone.kind for zone in zones] == ["body"]
    assert complete_metadata(article, zones).title is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_headline_with_a_word_of_menus_is_one(language: str) -> None:
    """The first line, of which the paragraph below says more."""
    title, lead = {
        "en": (
            "Photos: detectives in Dover show seized mining rigs... (VIDEO)",
            "Detectives in Dover have shown the mining rigs that they seized last week.",
        ),
        "fr": (
            "Caen : les photos des machines saisies par les enquêteurs... (VIDEO)",
            "Les enquêteurs de Caen ont montré les machines saisies dans un entrepôt.",
        ),
    }[language]
    text = f"{title}\n\n{lead}\n\n{BODY[language]}"
    assert line_kinds(text)[title] == "title"


@pytest.mark.parametrize(
    ("listed", "author"),
    [
        ("Ann Roe, Chief Political Correspondent", "Ann Roe"),
        ("Ann Roe; Bo Lee; Roe@ledger.example", "Ann Roe; Bo Lee"),
        ("Anne Roux, Grand reporter, Éva Noël", "Anne Roux, Éva Noël"),
        ("Ann Roe, Bo Lee", "Ann Roe, Bo Lee"),
        ("Local Reporter, Staff Writer", "Local Reporter, Staff Writer"),
    ],
)
def test_jobs_are_no_authors(listed: str, author: str) -> None:
    """Scrapers cut "Ann Roe, Correspondent" at its comma."""
    article = Article("x", BODY["en"], author=listed)
    assert complete_metadata(article, find_zones(article)).author == author


def test_emphasis_within_a_headline_is_left_out() -> None:
    """Titles of works are set so."""
    text = f"# *The Quay*: {TITLE['en']}\n\n{BODY['en']}"
    article = Article("x", text)
    found = complete_metadata(article, find_zones(article)).title
    assert found == f"The Quay: {TITLE['en']}"


def test_section_and_site_leave_the_title() -> None:
    """Behind bars at its end stand the section and the name of the site."""
    article = Article(
        "x", f"{TITLE['en']} | World news | Harbour Ledger\n\n{BODY['en']}"
    )
    assert complete_metadata(article, find_zones(article)).title == TITLE["en"]


@pytest.mark.parametrize(
    ("title", "date", "heading", "lead"),
    cases("""
        Norvik wins a prize for its quay | 2024-02-29 | Key Findings | The port gave
            Norvik the prize for its help to the harbour police.
        Norvik reçoit un prix pour son quai | 29 février 2024 | Points Clés | Le port a
            remis le prix à Norvik pour son aide à la police du quai.
    """),
    ids=["en", "fr"],
)
def test_a_heading_below_a_date_is_no_author(
    title: str, date: str, heading: str, lead: str
) -> None:
    """The words of a heading may have the capitals of a name."""
    text = f"# {title}\n\n{date}\n\n## {heading}\n\n{lead}\n"
    article = Article("a", text)
    zones = find_zones(article)
    assert complete_metadata(article, zones, language="en").author is None
    kinds = {text[z.start : z.end].strip(): z.kind for z in zones}
    assert kinds[f"## {heading}"] == "title"
