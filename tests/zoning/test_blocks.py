"""Texts that scrapers flattened, broke or glued; any text is covered."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cryptonews_nlp._types import CONTENT_ZONES, Article
from cryptonews_nlp.content import contents
from cryptonews_nlp.zoning import (
    blank_markup,
    complete_metadata,
    find_zones,
)
from cryptonews_nlp.zoning.blocks import find_blocks
from cryptonews_nlp.zoning.words import block_key
from tests.zoning.samples import (
    ABOVE,
    BELOW,
    BODY,
    LANGUAGES,
    TITLE,
    content,
    line_kinds,
    page,
)

# ruff: noqa: E501 - lines of pages are as long as they are


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


@pytest.mark.parametrize(
    ("language", "credit"),
    [
        ("en", "© Harbour Pictures"),
        ("en", "The harbour of Dover at dusk. Photograph: Ida Brandt/Harbour Pictures"),
        ("fr", "© AGENCE DU PORT"),
        ("fr", "Le port de Caen au crépuscule. Photo : Ida Brandt/Agence du port"),
        ("en", "The harbour of Dover at dusk, May 3, 2024. (Ida Brandt/Harbour Wire)"),
        ("fr", "Le port de Caen, le 3 mai 2024. (Ida Brandt/Agence du port)"),
        ("en", "The harbour of Dover at dusk (AP Photo/Ida Brandt)"),
        ("fr", "Le port de Caen au crépuscule (photo d'archives)"),
        ("en", "FILE - In this May 3, 2024, file photo, a crane stands in Dover."),
        ("fr", "Photo d'illustration. Une grue se dresse sur le port de Caen."),
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


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "“We looked for both of them all month long,” the detectives told us."),
        ("fr", "«Nous les cherchions tous les deux depuis un mois», ont-ils raconté."),
    ],
)
def test_a_quotation_glued_to_a_link_stays(language: str, said: str) -> None:
    """Its marks part it from the title before it."""
    body = BODY[language].replace("\n\n", " ")
    link, _ = LINKED[language].split("{}")
    kept = content(f"{body} {link}{said} {body}")
    assert link not in kept
    assert said in kept


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


@pytest.mark.parametrize(
    ("heading", "paragraphs"),
    [
        (
            "The raid",
            [
                "Detectives from the\nNorth Harbour Squad\n(NHS) told the\nDover Gazette\nthat Ida Brandt\n, 42, of 17\nth\nStreet, had sold the keys to\nEmil Lund\n.",
                "“We knew them well,”\nMs Brandt said\n. “They came on Sundays.”",
                "Harbour Squad expects more arrests in the south",
                "DOVER, Kent\n– A court in Dover will hear both on Friday.",
            ],
        ),
        (
            "Le coup de filet",
            [
                "Les policiers de la\nBrigade du Nord\n(BDN) ont dit au\nCourrier de Caen\nque Ida Brandt\n, 42 ans, logée au 3\ne\nétage, avait remis les clés à\nEmil Lund\n.",
                "« Nous les connaissions »,\na dit Mme Brandt\n. « Ils venaient le dimanche. »",
                "La Brigade du Nord s'attend à des suites",
                "CAEN\n– Le tribunal de Caen entendra les deux vendredi.",
            ],
        ),
    ],
)
def test_each_element_on_a_line_of_its_own(heading: str, paragraphs: list[str]) -> None:
    """Most scrapers write nothing but line breaks around links, names and numbers."""
    text = "\n".join([heading, *paragraphs, heading])
    blocks = [text[b.start : b.end] for b in find_blocks(text)]
    assert blocks == [heading, *paragraphs, heading]


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("en", "Ada Quill and Rosa Lindgren contributed to this report."),
        ("en", "Editor's note: This story was updated to name the crane."),
        ("en", "This article was adapted from a longer piece."),
        ("en", "Rosa Lindgren contributed reporting from Hythe."),
        ("en", "Correction, Nov. 15, 2019: The crane was green, not red."),
        ("en", "(Editing by Bo Frost in Dover and Rosa Lindgren in Hythe)"),
        ("fr", "Ada Quille et Rosa Lindgren ont contribué à cet article."),
        ("fr", "Note de la rédaction : le nom de la grue a été corrigé."),
        ("fr", "Cet article a été initialement publié par Le Courrier du port."),
        ("fr", "(Reportage d'Ada Quille, édité par Rosa Lindgren)"),
        ("fr", "Rectificatif, 15 nov. 2019 : la grue était verte, et non rouge."),
    ],
)
def test_what_an_editor_says_below_the_text(language: str, note: str) -> None:
    """Whom it names took no part in what happened, and signs nothing."""
    article = Article("x", f"{TITLE[language]}\n\n{BODY[language]}\n\n{note}")
    assert line_kinds(article.text)[note] == "byline"
    assert complete_metadata(article, find_zones(article)).author is None


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "“My sister contributed to this story,” said Ann Roe of the unit."),
        ("en", "Two ports contributed to this report on fraud, which came out in May."),
        ("fr", "« Ma sœur a contribué à cet article », a dit Anne Roux, de l'unité."),
        ("fr", "La police de Brest et Europol ont contribué à cette enquête."),
    ],
)
def test_others_contribute_to_an_inquiry(language: str, told: str) -> None:
    """Who took part in what happened is no editor's word."""
    first, *rest = BODY[language].split("\n\n")
    assert (
        line_kinds("\n\n".join([TITLE[language], first, told, *rest]))[told] == "body"
    )


@pytest.mark.parametrize(
    ("language", "picture"),
    [
        ("en", "![A coin](/coin.png)\n\n**A coin of the harbour**  \n_Source: Ledger_"),
        ("en", "![The harbour's coin](/coin.png)\n\nThe harbour's coin"),
        ("fr", "![Jeton](/jeton.png)\n\n**Un jeton du port**  \n_Source : Courrier_"),
        ("fr", "![Le jeton du port](/jeton.png)\n\nLe jeton du port"),
    ],
)
def test_captions_below_images_of_markdown(language: str, picture: str) -> None:
    """Neither they nor their credits head a notice that would take the text along."""
    kinds = line_kinds(f"{TITLE[language]}\n\n{BODY[language]}\n\n{picture}")
    assert [kind for line, kind in kinds.items() if line in picture] == (
        ["caption"] * len(picture.replace("\n\n", "\n").split("\n"))
    )
    assert {kinds[line] for line in BODY[language].split("\n\n")} == {"body"}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("Safes that think", "Our safes know their owners.", "See one open")),
        ("fr", ("Le coffre futé", "Nos coffres connaissent leur maître.", "Le voir")),
    ],
)
def test_adverts_within_markdown(language: str, words: tuple[str, str, str]) -> None:
    """A linked heading, a text and a link to the same site sell something."""
    heading, pitch, call = words
    above, *rest = BODY[language].split("\n\n")
    box = f"## [{heading}](https://shop.example/a?from=ledger)\n\n{pitch}\n\n"
    for site, kept in (("shop", [above, *rest]), ("wiki", [above, pitch, *rest])):
        link = f"[{call}](https://{site}.example/b)"
        kinds = line_kinds("\n\n".join([TITLE[language], above, box + link, *rest]))
        assert [line for line, kind in kinds.items() if kind == "body"] == kept


@pytest.mark.parametrize(
    ("language", "call"), [("en", "The whole story"), ("fr", "Le récit entier")]
)
def test_a_digest_sells_nothing(language: str, call: str) -> None:
    """Where most of a page is linked headings, texts and links, none is an advert."""
    site = "https://ledger.example/"
    lead, *rest = BODY[language].split("\n\n")
    boxes = [f"## [{text[:20]}]({site})\n\n{text}\n\n[{call}]({site})" for text in rest]
    kinds = line_kinds("\n\n".join([TITLE[language], lead, *boxes]))
    assert "promotion" not in {kinds[text] for text in (lead, *rest)}


@pytest.mark.parametrize(
    ("language", "section"),
    [
        (
            "en",
            "**What to do:**\n\n* Call the bank\n* Change the password of the wallet",
        ),
        (
            "fr",
            "**Recommandations :**\n\n* Prévenir la banque\n* Changer de mot de passe",
        ),
    ],
)
def test_headings_in_emphasis_are_no_menus(language: str, section: str) -> None:
    """Each article of a series has them, as pages of a site have the head of a menu."""
    text = f"{BODY[language]}\n\n{section}"
    heading = block_key(section.split("\n", maxsplit=1)[0])
    assert content(text, repeated=frozenset([heading])) == text


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


@pytest.mark.parametrize(
    ("text", "link"),
    [
        (
            (
                "Tanvale Harbour Board lost 40 bitcoins on Friday. It told nobody.   "
                "Related: Who guards the guards? Nobody yet   “We were ashamed,” said Ada "
                "Quill, who chairs it. “Then we called the police.”   Its cranes worked on."
            ),
            "Related: Who guards the guards? Nobody yet",
        ),
        (
            (
                "Le port de Tanvale a perdu 40 bitcoins vendredi. Il n'en a rien dit.   "
                "Lire aussi : Qui garde les gardiens ? Personne   « Nous avions honte », "
                "dit Ada Quille, qui le dirige. « Puis nous avons prévenu la police. »   "
                "Ses grues ont continué de tourner."
            ),
            "Lire aussi : Qui garde les gardiens ? Personne",
        ),
    ],
)
def test_link_between_paragraphs_on_one_line(text: str, link: str) -> None:
    """It ends where the run of spaces begins, and takes nothing of the text along."""
    zones = find_zones(Article("x", text))
    outside = [z for z in zones if z.kind not in CONTENT_ZONES]
    assert [text[z.start : z.end].strip() for z in outside] == [link]


def test_caption_that_an_agency_ends_with_an_offer() -> None:
    """The text begins behind it on the same line; only one agency writes so."""
    caption = (
        "A crane in Tanvale, May 3, 2025. Purchase Licensing Rights, opens new tab"
    )
    text = f"{TITLE['en']}\n\n{caption} TANVALE, May 4 - {BODY['en']}"
    zones = find_zones(Article("x", text, title=TITLE["en"]))
    assert [(z.kind, text[z.start : z.end].strip()[:7]) for z in zones] == [
        ("title", TITLE["en"][:7]),
        ("caption", caption[:7]),
        ("body", "TANVALE"),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("gap", ["\n\n", "  "])
def test_sign_of_an_agency_at_the_end_of_the_last_line(language: str, gap: str) -> None:
    """It is no part of the last sentence, however paragraphs are parted."""
    text = BODY[language].replace("\n\n", gap) + " (afp/xyz)"
    zones = find_zones(Article("x", text, title=TITLE[language]))
    assert [(z.kind, text[z.start :][:9]) for z in zones][1:] == [
        ("byline", "(afp/xyz)")
    ]


@pytest.mark.parametrize(
    ("language", "credit"),
    [
        ("en", "Writing by Ann Roe in Oslo; Editing by Bo Lind"),
        ("en", "(Additional reporting by Ann Roe; editing by Bo Lind)"),
        ("fr", "(Reportage Anne Roux, version française Luc Petit)"),
        ("fr", "(Rédigé par Anne Roux, édité par Zoé Colin)"),
    ],
)
def test_who_wrote_for_an_agency_is_no_text(language: str, credit: str) -> None:
    """Agencies name who wrote and edited in the last line of the text."""
    text = f"{TITLE[language]}\n\n{BODY[language]} {credit}"
    zones = find_zones(Article("a", text))
    assert zones[-1].kind == "byline"
    assert text[zones[-1].start : zones[-1].end] == credit


HEADS = {"en": "The Coast Ledger - 12 March 2024", "fr": "Le Courrier - 12 mars 2024"}
OVER = {
    "en": ("the crew of the lifeboat had put to sea at nine", "on a calm evening."),
    "fr": ("l'équipage du canot avait pris la mer à neuf", "heures par temps calme."),
}


@pytest.mark.parametrize("language", BODY)
@pytest.mark.parametrize("head", [True, False])
def test_pages_of_a_pdf_cut_no_paragraph(language: str, head: bool) -> None:  # noqa: FBT001
    """Heads, feet and numbers of pages are no text, and the sentence goes on behind."""
    cut, on = OVER[language]
    first = f"{TITLE[language]}\n\n{BODY[language]}\n\nIda Brandt: {cut}\n\n"
    last = f"{on}\n\n{BODY[language]}\n"
    text = f"{first}\f{last}"
    if head:
        name = HEADS[language]
        text = f"{name}\n\n{first}1/2\n\f{name}\n\n{last}\n2/2\n"
    article = Article("a.txt", text)
    zones = find_zones(article)
    kinds = line_kinds(text)
    assert {kinds[f"Ida Brandt: {cut}"], kinds[on]} == {"body"}
    if head:
        assert (kinds["1/2"], kinds["2/2"]) == ("navigation", "navigation")
        assert article.text[zones[0].start : zones[0].end].strip() == HEADS[language]
        assert zones[0].kind == "byline"
        printed = text.replace(name, "11/30/26, 3:04 PM")
        assert line_kinds(printed)["11/30/26, 3:04 PM"] == "navigation"
    zones = [replace(zone, language=language) for zone in zones]
    (content,) = contents(text, zones, [language])
    assert len(content.laid_out) == len(content.text)
    parsed = re.sub(" +", " ", content.laid_out)
    assert f"{cut} {on}" in parsed
