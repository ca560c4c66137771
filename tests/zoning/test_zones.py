"""Zones: what is article and what is not, in any text."""

from __future__ import annotations

import textwrap
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cryptonews_nlp._types import CONTENT_ZONES, Article, Zone
from cryptonews_nlp.pipeline import prepare
from cryptonews_nlp.reading.fields.written import find_date
from cryptonews_nlp.zoning import (
    blank_markup,
    complete_metadata,
    find_duplicates,
    find_zones,
    repeated_blocks,
)
from cryptonews_nlp.zoning.blocks import find_blocks
from cryptonews_nlp.zoning.bylines import find_author, only_a_date, only_names
from cryptonews_nlp.zoning.heads import settle_heads

# ruff: noqa: E501 - lines of pages are as long as they are
BODY = {
    "en": (
        "Detectives in Dover have arrested three people who are accused of selling coins "
        "that never existed to pensioners across the county.\n\n"
        "The victims had been called at home and told that their savings were at risk, "
        "the force said in a statement on Tuesday.\n\n"
        "“We acted as soon as the first bank called us,” said Inspector Ida Brandt, who "
        "leads the unit. The three will be in court next week."
    ),
    "fr": (
        "Les enquêteurs de Caen ont interpellé trois personnes soupçonnées d'avoir vendu "
        "des jetons qui n'existaient pas à des retraités du département.\n\n"
        "Les victimes étaient appelées chez elles et on leur disait que leurs économies "
        "étaient menacées, a indiqué le parquet mardi.\n\n"
        "« Nous avons agi dès le premier appel d'une banque », a déclaré la commandante "
        "Éva Noël, qui dirige l'unité. Les suspects seront jugés la semaine prochaine."
    ),
}
TITLE = {
    "en": "Three arrested in Dover over coins that never existed",
    "fr": "Caen : trois interpellations pour des jetons qui n'existaient pas",
}
ABOVE = {
    "en": "Home | News | Sport | Weather\nSkip to main content\nSearch",
    "fr": "Accueil | Actualités | Sport | Météo\nAller au contenu principal\nRechercher",
}
BYLINE = {
    "en": "By Rosa Lindqvist\nPublished 4 March 2025, 14:20",
    "fr": "Par Rosa Lindqvist\nPublié le 4 mars 2025 à 14h20",
}
BELOW = {
    "en": "Share this article\nRelated articles\nTwo banks fined\nA week in the courts\n"
    "Subscribe to our newsletter\n© 2025 Harbour Ledger. All rights reserved.\n"
    "Privacy policy | Cookie preferences",
    "fr": "Partager cet article\nÀ lire aussi\nDeux banques sanctionnées\nUne semaine au "
    "tribunal\nAbonnez-vous à notre newsletter\n© 2025 Le Courrier. Tous droits "
    "réservés.\nMentions légales | Gestion des cookies",
}
LANGUAGES = ("en", "fr")


def page(language: str) -> str:
    parts = (ABOVE, TITLE, BYLINE, BODY, BELOW)
    return "\n\n".join(part[language] for part in parts)


def content(text: str, **options: frozenset[str]) -> str:
    zones = find_zones(Article("x", text), **options)
    return "".join(text[z.start : z.end] for z in zones if z.kind in CONTENT_ZONES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_article_is_content_and_the_furniture_is_not(language: str) -> None:
    """Title, byline and body are content; menus, links and notices are not."""
    kept = content(page(language))
    for part in (TITLE, BYLINE, BODY):
        assert part[language] in kept
    for line in (ABOVE[language] + "\n" + BELOW[language]).split("\n"):
        assert line not in kept


BANNER = {
    "en": (
        "With your consent, our partners and we use cookies to store personal data on "
        "your device.\nContinue without accepting"
    ),
    "fr": (
        "Avec votre accord, nous et nos partenaires utilisons des cookies pour garder des "
        "données personnelles.\nContinuer sans accepter"
    ),
}
LEAD = {
    "en": (
        "The cyber section of the county has opened an inquiry that looks into the "
        "platform Norvane, the chief prosecutor of the town told reporters on Tuesday."
    ),
    "fr": (
        "La section cyber du département a ouvert une information qui vise la plateforme "
        "Norvane, a annoncé mardi la procureure de la ville devant des journalistes."
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_banner_takes_no_paragraph_along(language: str) -> None:
    """The paragraphs below a cookie banner that was extracted along are body."""
    body = f"{LEAD[language]}\n{BODY[language]}".replace("\n\n", "\n")
    text = f"{TITLE[language]}\n\n{BANNER[language]}\n{body}"
    zones = find_zones(Article("x", text, title=TITLE[language], path="page.html"))
    kept = "".join(text[z.start : z.end] for z in zones if z.kind == "body")
    assert body in kept


@pytest.mark.parametrize("language", LANGUAGES)
def test_clean_text_is_all_content(language: str) -> None:
    """Nothing of a text without furniture is lost, in lines or in one line."""
    for text in (BODY[language], BODY[language].replace("\n\n", " ")):
        assert content(text) == text


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Read also: Two banks fined over missing papers"),
        ("fr", "Lire aussi : Deux banques sanctionnées pour des papiers manquants"),
        ("en", "Advertisement"),
        ("fr", "Publicité"),
    ],
)
def test_furniture_inside_the_body_is_cut_out(language: str, line: str) -> None:
    """A link or an advert between two paragraphs, or behind one, is not body."""
    first, rest = BODY[language].split("\n\n", 1)
    for text in (f"{first}\n\n{line}\n\n{rest}", f"{first} {line}\n\n{rest}"):
        kept = content(text)
        assert line not in kept
        assert first in kept
        assert rest in kept


@pytest.mark.parametrize(
    "text", ["Bitcoin fell.", "La police enquête", "« Oui », dit-il.", "BTC"]
)
def test_one_line_is_body(text: str) -> None:
    """A text of one line is analysed, whatever it looks like."""
    assert [z.kind for z in find_zones(Article("x", text))] == ["body"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_wrapped_lines_are_one_block(language: str) -> None:
    """Paragraphs saved at a fixed width are one block each, and are unwrapped."""
    words = BODY[language].split("\n\n")[0].split()
    middle = len(words) // 2
    wrapped = " ".join(words[:middle]) + "\n" + " ".join(words[middle:])
    assert len(find_blocks(wrapped)) == 1
    assert blank_markup(wrapped) == wrapped.replace("\n", " ")


def moved(body: str, towns: list[str]) -> list[str]:
    """Tell a story once in each town: other paragraphs, of the same shape."""
    return [
        "\n\n".join(f"{town}. {part}" for part in body.split("\n\n")) for town in towns
    ]


TOWNS = ["Brest", "Arras", "Dover", "Leeds"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_repetition_over_a_folder_is_learned(language: str) -> None:
    """A block that stands in many texts is found, whatever its numbers."""
    stories = moved(BODY[language], TOWNS)
    texts = [f"Le fil de {i} heures\n\n{text} {i}" for i, text in enumerate(stories)]
    repeated = repeated_blocks(texts)
    assert repeated == {"le fil de 0 heures"}
    assert repeated_blocks(texts[:2]) == frozenset()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_story_that_many_print_is_no_boilerplate(language: str) -> None:
    """Paragraphs of copies are not taken for a notice of the folder."""
    notice = "Fil d'actualité\n\n"
    copies = [notice + BODY[language]] * 4
    others = [notice + text for text in moved(BODY[language], TOWNS)]
    assert repeated_blocks([*copies, *others]) == {"fil d'actualité"}
    assert repeated_blocks(copies) == frozenset()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_story_that_sites_cut_is_no_boilerplate(language: str) -> None:
    """Copies cut at other places, between the notices of their own sites, are copies."""
    parts = BODY[language].split("\n\n")
    copies = [
        f"The {town} Echo\n\n" + "\n\n".join(parts[: 3 - n % 2]) + f"\n\nThe {town} "
        f"Echo belongs to the readers of {town}, who have owned it since they bought it."
        for n, town in enumerate(TOWNS)
    ]
    assert repeated_blocks(copies) == frozenset()


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
NOTICE = {
    "en": "This page is not available in your language. Reading it in English is "
    "recommended.",
    "fr": "Cette page n'existe pas dans votre langue. Il est conseillé de la lire en "
    "français.",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_title_is_the_headline(language: str, gap: str) -> None:
    """Neither a heading inside the article nor a notice or label is its title."""
    title, section, body = TITLE[language], SECTION[language], BODY[language]
    for above, expected in (
        ((title,), title),
        ((NOTICE[language], title), title),
        ((title, section), title),
        ((section,), None),
        ((), None),
        (("EXCLUSIVE", title), title),
        ((f"{title} | The Harbour Ledger",), title),
    ):
        article = Article("x", gap.join([*above, body]))
        found = complete_metadata(article, find_zones(article), language=language)
        assert found.title == expected, above


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
        ("By ROSA LINDQVIST Crime Correspondent", "Rosa Lindqvist"),
        ("Rosa Lindqvist BBC News", "Rosa Lindqvist"),
        ("Rosa Lindqvist Wales correspondent", "Rosa Lindqvist"),
        ("Rosa de la Cruz journaliste", "Rosa de la Cruz"),
        ("[Rosa Lindqvist](https://coast.example/rosa)", "Rosa Lindqvist"),
        ("Rosa LINDQVIST, grande reporter", "Rosa Lindqvist"),
        ("*Par Rosa Lindqvist, le 4 mars 2025*", "Rosa Lindqvist"),
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_heads_of_printed_pages_are_no_text(language: str) -> None:
    """Text taken out of a PDF keeps the head of each page, which dates the first."""
    day = {"en": "4 March 2025", "fr": "4 mars 2025"}[language]
    head = f"The Harbour Ledger                 {day}                 Page "
    parts = BODY[language].split("\n\n")
    signed = {"en": "By Rosa Lindqvist", "fr": "Par Rosa Lindqvist"}[language]
    wrapped = ["\n".join(textwrap.wrap(part, 60)) for part in parts]
    text = f"{head}1\n\n{TITLE[language]}\n{signed}\n\n{wrapped[0]}\n\n- 1 -\n\f{head}2\n\n"
    article = Article("x", text + "\n\n".join(wrapped[1:]))
    zones = find_zones(article)
    kept = [article.text[z.start : z.end].strip() for z in zones if z.kind == "body"]
    assert "\n\n".join(kept) == "\n\n".join(wrapped)
    full = complete_metadata(article, zones, language=language)
    assert (full.title, full.author) == (TITLE[language], "Rosa Lindqvist")
    assert full.published == datetime(2025, 3, 4, tzinfo=UTC)


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_copies_are_found_and_events_stay_apart(language: str) -> None:
    """Exact, retitled and cut copies point to the longest; another event does not."""
    text = BODY[language]
    other = BODY["fr" if language == "en" else "en"]
    cut = text.rsplit("\n\n", 1)[0]
    items = [("a", text), ("b", text.upper()), ("c", "X !\n" + cut), ("d", other)]
    assert find_duplicates(items) == {"b": "c", "c": "a"} or find_duplicates(items) == {
        "b": "a",
        "c": "a",
    }
    assert find_duplicates(items) == find_duplicates(reversed(items))


TEMPLATE = {
    "en": (
        "Police in {0} said on {1} that they had arrested {2} people over a platform that "
        "took deposits from savers. The tokens were traced by investigators of {3}. A "
        "court in {0} will hear the case, and the suspects deny the charges, a lawyer told "
        "reporters. The head of the unit, {4}, thanked the officers of {3} for their help."
    ),
    "fr": (
        "La police de {0} a annoncé {1} l'arrestation de {2} personnes pour une plateforme "
        "qui recueillait des dépôts. Les jetons ont été suivis par les enquêteurs de {3}. "
        "Un tribunal de {0} examinera l'affaire et les suspects nient, a dit leur avocat. "
        "Le chef de l'unité, {4}, a remercié les agents de {3} pour leur aide."
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_template_with_other_names_is_no_copy(language: str) -> None:
    """Blotters share their words; who and where tell one report from another."""
    fill = TEMPLATE[language].format
    first = fill("Vell", "Monday", "nine", "Norvane", "Ida Brandt-Moss")
    other = fill("Caen", "Friday", "six", "Port Orvane Cyber", "Tomasz Wilk")
    assert find_duplicates([("a", first), ("b", other)]) == {}
    assert find_duplicates([("a", first), ("b", first + " Ends.")]) == {"a": "b"}


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=300))
def test_zones_partition_any_text(text: str) -> None:
    """Zones are contiguous and complete, and blanking keeps the length."""
    zones = find_zones(Article("x", text))
    assert [z.start for z in zones[1:]] == [z.end for z in zones[:-1]]
    if text:
        assert (zones[0].start, zones[-1].end) == (0, len(text))
    assert len(blank_markup(text)) == len(text)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [*ABOVE["en"].split("\n"), *BELOW["fr"].split("\n"), *BODY["fr"].split("\n\n"), "",
             "[x](https://x.io)", "![](https://x.io/a.png)_Une légende_", "\ufeff", "«", "# T"]
        ),
        max_size=12,
    )
)  # fmt: skip
def test_zones_partition_any_page(lines: list[str]) -> None:
    """The same holds for pages of real pieces in any order."""
    text = "\n".join(lines)
    zones = find_zones(Article("x", text, title="T"))
    assert "".join(text[z.start : z.end] for z in zones) == text


TABLES = {
    "en": "| Date | Loss | \n|---|---|\n| 1 March | $1.2m | \n| 4 March | $0.4m | ",
    "fr": "| Date | Perte | \n|---|:---:|\n| 1er mars | 1,2 M$ | \n| 4 mars | 0,4 M$ | ",
}


@pytest.mark.parametrize("language", BODY)
def test_a_table_amid_the_text_is_no_menu(language: str) -> None:
    """A Markdown table is what its neighbours are, and takes no paragraph along."""
    *paragraphs, last = BODY[language].split("\n\n")
    text = "\n\n".join([*paragraphs, TABLES[language], last])
    for article in (Article("x", text), Article("x", text, "x.html")):
        assert all(zone.kind in CONTENT_ZONES for zone in find_zones(article))


def test_a_menu_between_bars_stays_a_menu() -> None:
    """Without a rule below its head, a line between bars is none of a table."""
    text = "| Home | Markets | Crypto | Log in |\n\n" + BODY["en"]
    assert find_zones(Article("x", text))[0].kind == "navigation"


WALLS = {
    "en": [
        "Just a moment...\n\nVerify you are human by completing the action below.",
        "403 Forbidden\n\nnginx",
        "You need to enable JavaScript to run this app.",
    ],
    "fr": [
        "Un instant…\n\nVérifions que vous êtes humain. Cela peut prendre un moment.",
        "Erreur 404 : page introuvable\n\nRetour à l’accueil",
        "Veuillez activer JavaScript pour lire cet article.",
    ],
}


@pytest.mark.parametrize("language", WALLS)
def test_checks_for_robots_are_no_articles(language: str) -> None:
    """What a site shows to a scraper is skipped, with the reason and what to do."""
    for text in WALLS[language]:
        analyzed = prepare(Article("x", text)).analyzed
        assert analyzed.status == "skipped", text
        assert "save the page again" in (analyzed.reason or "")
    told = WALLS[language][0] + "\n\n" + BODY[language]
    assert prepare(Article("x", told)).analyzed.status == "ok"
    assert prepare(Article("x", BODY[language])).analyzed.status == "ok"


def kinds_of(
    article: Article, repeated: frozenset[str] = frozenset()
) -> dict[str, str]:
    """Tell the kind of the zone of each line."""
    return {
        line.strip(): zone.kind
        for zone in find_zones(article, repeated=repeated)
        for line in article.text[zone.start : zone.end].splitlines()
        if line.strip()
    }


CALLS = {
    "en": (
        "Check out our webinars on harbour safety, with guests from every port.",
        "Were you in Dover that day? Share your thoughts below the article.",
        "Register now for the evening with the crew of the lifeboat and its captain.",
    ),
    "fr": (
        "Découvrez nos ateliers sur la sécurité des ports, avec des invités de la côte.",
        "Étiez-vous à Caen ce jour-là ? Partagez vos impressions sous l'article.",
        "Inscrivez-vous à la soirée avec l'équipage du canot et son capitaine.",
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_calls_on_the_reader_are_no_text(language: str) -> None:
    """Whoever calls on his readers promotes; what somebody is quoted to call does not."""
    for call in CALLS[language]:
        text = f"{TITLE[language]}\n\n{BODY[language]}\n\n{call}"
        assert kinds_of(Article("x", text))[call] not in CONTENT_ZONES
    quoted = {
        "en": "“Register now for the evening and win a boat,” the message to them said.",
        "fr": "« Inscrivez-vous à la soirée et gagnez un bateau », disait le message.",
    }[language]
    parts = BODY[language].split("\n\n")
    text = "\n\n".join([TITLE[language], parts[0], quoted, *parts[1:]])
    assert kinds_of(Article("x", text))[quoted] == "body"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_folder_repeats_is_no_body(language: str) -> None:
    """A sentence that many articles print is none of this one."""
    said = {
        "en": "The Coast Post has covered the towns between Dover and Hythe for a century.",
        "fr": "Le Fil de la côte raconte depuis un siècle les villes entre Caen et Dieppe.",
    }[language]
    article = Article("x", f"{TITLE[language]}\n\n{BODY[language]}\n\n{said}")
    assert kinds_of(article, frozenset({said.casefold()}))[said] not in CONTENT_ZONES


POSTS = {
    "en": [
        ("14:02 GMT\nTrains run again\n\nThe first train has left the harbour station, three "
        "hours after the police closed the line between the port and the airport."),
        ("13:12 GMT\nTwo men are held\n\nOfficers have arrested two men aged 24 and 31 in a "
        "flat above the fish market. Both of them are being questioned at the station."),
        ("12:40 GMT\nWhat is known\n\nThe signals failed shortly after seven this morning. The "
        "operator says that about forty of them were switched off from outside."),
    ],
    "fr": [
        ("14h02\nLes trains repartent\n\nLe premier train a quitté la gare du port, trois heures "
        "après la fermeture par la police de la ligne entre le port et l'aéroport."),
        ("13h12\nDeux hommes en garde à vue\n\nDeux hommes de 24 et 31 ans ont été arrêtés dans "
        "un appartement au-dessus de la halle aux poissons. Ils sont interrogés au poste."),
        ("12h40\nCe que l'on sait\n\nLes signaux sont tombés en panne peu après sept heures. "
        "L'exploitant dit qu'une quarantaine ont été éteints de l'extérieur."),
    ],
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_posts_of_live_blogs_are_body(language: str) -> None:
    """The times above the posts head no list of other articles."""
    title = {
        "en": "Harbour line closed: live",
        "fr": "Ligne du port fermée : le direct",
    }
    posts = POSTS[language]
    kinds = kinds_of(Article("x", "\n\n".join([title[language], *posts])))
    for post in posts:
        time, _, _, words = post.split("\n", 3)
        assert kinds[time] == "byline"
        assert kinds[words.strip()] == "body"


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_posted_a_quotation_is_content(language: str) -> None:
    """The line with the handle below an embedded post heads no list."""
    posted = {
        "en": "— Harbour Watch Dover (@harbourwatch) February 17, 2020",
        "fr": "— Vigie du port de Caen (@vigieduport) 17 février 2020",
    }[language]
    parts = BODY[language].split("\n\n")
    text = "\n\n".join([TITLE[language], parts[0], posted, *parts[1:]])
    assert kinds_of(Article("x", text, path="a.html"))[posted] in CONTENT_ZONES


def line_kinds(text: str) -> dict[str, str]:
    """Return the kind of each line of a text."""
    found = {}
    for zone in find_zones(Article("x", text)):
        for line in text[zone.start : zone.end].split("\n"):
            if line.strip():
                found[line.strip()] = zone.kind
    return found


SIGNED = {
    "en": ["(abc/xyz)", "R. K.", "Rosa Lindqvist", "H. LINDQVIST/Agencies", "NTB"],
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


@pytest.mark.parametrize(
    ("language", "credit"),
    [
        ("en", "© Harbour Pictures"),
        ("en", "The harbour of Dover at dusk. Photograph: Ida Brandt/Harbour Pictures"),
        ("fr", "© AGENCE DU PORT"),
        ("fr", "Le port de Caen au crépuscule. Photo : Ida Brandt/Agence du port"),
    ],
)
def test_credits_of_pictures_are_captions(language: str, credit: str) -> None:
    """Beside the text; the notice of a site below its menus is none."""
    first, *rest = BODY[language].split("\n\n")
    text = "\n\n".join([TITLE[language], first, credit, *rest])
    assert line_kinds(text)[credit] == "caption"
    assert line_kinds(page(language))[BELOW[language].split("\n")[-2]] != "caption"


LINKED = {
    "en": (
        "Read more: Harbour police free two sailors{}The detectives of the county had "
        "looked for the pair since the beginning of the month."
    ),
    "fr": (
        "Lire aussi: Les policiers du port libèrent deux marins{}Les enquêteurs du "
        "département cherchaient les deux hommes depuis le début du mois."
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("gap", ["", " "])
@pytest.mark.parametrize("before", ["", " "])
def test_text_behind_a_link_in_a_flattened_article(
    language: str, gap: str, before: str
) -> None:
    """The link is left out and what follows its title is kept, also without spaces."""
    body = BODY[language].replace("\n\n", " ")
    link, rest = LINKED[language].split("{}")
    kept = content(f"{body}{before}{link}{gap}{rest} {body}")
    assert link not in kept
    assert kept.replace(" ", "") == f"{body}{rest}{body}".replace(" ", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_broken_around_links_are_whole(language: str) -> None:
    """Scrapers that write each element on its own line break sentences."""
    whole = {
        "en": (
            "Judges in Dover \n fined the platform Norvane\n on Monday, and \nIda "
            "Brandt\n, who runs it, \ndenied all charges\n. A second trial of \nEmil "
            "Lund\n will begin in \nMarch\n."
        ),
        "fr": (
            "Les juges de Caen ont \ncondamné la plateforme Norvane\n lundi, et \nIda "
            "Brandt\n, qui la dirige, \na tout nié\n. Un second procès d'\nEmil Lund\n "
            "s'ouvrira en \nmars\n."
        ),
    }[language]
    text = f"{TITLE[language]}\n\n{whole}\n{BODY[language]}"
    start = text.index(whole)
    assert [(b.start, b.end) for b in find_blocks(text)][1] == (
        start,
        start + len(whole),
    )
    assert whole in content(text)
    assert whole.replace("\n", " ") in blank_markup(text)


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


def test_section_and_site_leave_the_title() -> None:
    """Behind bars at its end stand the section and the name of the site."""
    article = Article(
        "x", f"{TITLE['en']} | World news | Harbour Ledger\n\n{BODY['en']}"
    )
    assert complete_metadata(article, find_zones(article)).title == TITLE["en"]


@pytest.mark.parametrize(
    ("language", "caption"),
    [
        ("en", "The harbour of Dover. Photograph: Ida Brandt/Harbour Images"),
        ("en", "The harbour of Dover at dusk. Photograph: Ida Brandt/NTB"),
        ("fr", "Le port de Caen. Photo : Ida Brandt/Agence du port"),
        ("fr", "Le port de Caen. Crédit photo : Ida Brandt"),
    ],
)
@pytest.mark.parametrize("joint", ["\n\n", " "])
def test_a_caption_glued_to_the_text(language: str, caption: str, joint: str) -> None:
    """The credit ends where a capital follows without a space."""
    body = BODY[language].replace("\n\n", joint)
    text = f"{TITLE[language]}\n\n{caption}{body}"
    zones = find_zones(Article("x", text))
    kinds = {text[z.start : z.end].strip(): z.kind for z in zones}
    assert kinds[caption] == "caption"
    assert kinds[body] == "body"
