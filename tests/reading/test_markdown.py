"""Markdown files: the text that a reader of the rendered page sees, and its zones."""

from __future__ import annotations

from pathlib import Path

import pytest

from cryptonews_nlp._types import Article
from cryptonews_nlp.reading import read
from cryptonews_nlp.reading.pages.markdown import render_markdown
from cryptonews_nlp.zoning import complete_metadata, find_zones
from tests.reading.samples import TEXTS, articles

ARTICLES = {
    "en": """# Harbour clerk jailed over a wallet theft
### A court heard how one clerk emptied the purse of a fishing port.

## Information:
+ Source: Harbour Gazette
+ Link: [article](https://gazette.example/a(1))
+ Date: 4 March 2025
+ Author: Rosa Lindqvist

## Article:
![Alt text of a picture](https://img.example/a.png)

A clerk of the [harbour office](https://port.example/staff) was **jailed** for three
years after she moved the savings of a hundred fishermen to a wallet of her own.

> "Nobody checked the books," judge *Olav Brandt* said.

![](b.png)**The quay on Monday**
*Source: Harbour Gazette*
The fishermen had met every week since the autumn to count what was left of their fund.

* Twelve boats were sold.
* Four families moved away.

### Related Coverage

* [Two boats sink off the northern pier](/a/2)
* [Mayor opens the new fish market](/a/3)
* [Harbour fees rise again this spring](/a/4)
""",
    "fr": """# Une employée du port condamnée pour un vol
### Le tribunal a raconté comment la caisse des pêcheurs a été vidée.

## Informations :
+ Source : La Gazette du quai
+ Lien : [article](https://gazette.example/a(1))
+ Date : 4 mars 2025
+ Auteur : Rosa Lindqvist

## Article :
![Texte d'une image](https://img.example/a.png)

Une employée du [bureau du port](https://port.example/b) a été **condamnée** à trois ans
de prison pour avoir viré l'épargne de cent pêcheurs vers un portefeuille à elle.

> « Personne ne vérifiait les comptes », a dit la juge *Odile Brandt*.

![](b.png)**Le quai lundi**
*Source : La Gazette du quai*
Les pêcheurs se retrouvaient chaque semaine depuis l'automne pour compter les pertes.

* Douze bateaux ont été vendus.
* Quatre familles sont parties.

### À lire aussi

* [Deux bateaux coulent au nord de la jetée](/a/2)
* [Le maire ouvre la nouvelle halle aux poissons](/a/3)
* [Les droits de port augmentent encore](/a/4)
""",
}


def parsed(tmp_path: Path, language: str) -> tuple[Article, dict[str, str]]:
    """Read an article, and tell the kind of the zone of each line."""
    (tmp_path / "a.md").write_text(ARTICLES[language], "utf-8")
    (article,) = articles(tmp_path)
    zones = find_zones(article)
    kinds = {
        line: zone.kind
        for zone in zones
        for line in article.text[zone.start : zone.end].splitlines()
    }
    return complete_metadata(article, zones, language=language), kinds


@pytest.mark.parametrize("language", ARTICLES)
def test_markdown_is_read_as_it_is_rendered(tmp_path: Path, language: str) -> None:
    """Words stay, with bullets and quoted lines; marks, targets and pictures go."""
    article, _ = parsed(tmp_path, language)
    lines = article.text.splitlines()
    assert not any(mark in article.text for mark in ("**", "](", "##", "img.example"))
    assert "Alt text" not in article.text
    assert "Texte d'une image" not in article.text
    assert [line[0] for line in lines if line.startswith((">", "• "))][4:7] == [
        ">",
        "•",
        "•",
    ]
    assert "Olav Brandt said" in article.text or "juge Odile Brandt." in article.text


@pytest.mark.parametrize("language", ARTICLES)
def test_labelled_lists_are_metadata(tmp_path: Path, language: str) -> None:
    """A list below a summary names source, date and author; its link is the address."""
    article, kinds = parsed(tmp_path, language)
    assert article.title == ARTICLES[language].splitlines()[0].removeprefix("# ")
    assert article.author == "Rosa Lindqvist"
    assert article.source in {"Harbour Gazette", "La Gazette du quai"}
    assert article.url == "https://gazette.example/a%281%29"
    assert article.published is not None
    assert article.published.date().isoformat() == "2025-03-04"
    author = next(line for line in kinds if line.endswith("Rosa Lindqvist"))
    assert kinds[author] == "byline"


@pytest.mark.parametrize("language", ARTICLES)
def test_zones_know_what_was_a_link_or_a_picture(tmp_path: Path, language: str) -> None:
    """Captions of pictures, lists of other articles and the text keep apart."""
    _, kinds = parsed(tmp_path, language)
    of = {line[:9].strip("• "): kind for line, kind in kinds.items()}
    named = {
        "en": ("The quay", "The fishe", "Twelve", "Two boa", "Mayor o"),
        "fr": ("Le quai l", "Les pêche", "Douze b", "Deux ba", "Le mair"),
    }
    expected = ["caption", "body", "body", "related", "related"]
    assert [of[head] for head in named[language]] == expected


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Titre\n=====\nUn *mot*.", "Titre\n\nUn mot."),
        ("Légende\nTitre\n---\nUn.", "Légende\nTitre\n\nUn."),
        ("> a\n> b\n>\n> c\n\nd", "> a b\n\n> c\n\nd"),
        ("1. a\n\n   b\n2. c\n   - d\n\nf", "1. a\n\nb\n\n2. c\n  • d\n\nf"),
        ("a\n\n* * *\n\nb", "a\n\nb"),
        ("a <b>b</b> <path> c<br>d", "a b <path> c\nd"),
        ("<div>Un &amp; deux</div>\n\nTrois", "Un & deux\n\nTrois"),
        ("Un\n\n<!-- a\n\nb -->\n\nDeux", "Un\n\nDeux"),
        ("Un\n\n<!-- a\n\nDeux", "Un\n\na Deux"),
        ("```\nx = 1\n\ny\n```", "x = 1\n\ny"),
        ("    Indented as in print.", "Indented as in print."),
        ("|a|b|\n|-|-|\n|1|![](i)**2**|", "| a | b |\n| --- | --- |\n| 1 | 2 |"),
        ("![alt](i)\n\n[![alt](i)](/x)\n\nUn", "Un"),
        ("https://a.example/b_c_d", "https://a.example/b_c_d"),
        ("[Un](<javascript:a(1, { b: 2 })>) mot", "Un mot"),
        ("AT&amp;T &copy; \\*", "AT&T © *"),
    ],
)  # fmt: skip
def test_blocks_of_markdown(source: str, text: str) -> None:
    """Each kind of block as text."""
    rendered, marks = render_markdown(source)
    assert rendered == text
    assert all(0 <= place <= len(text) for place, _ in marks)
    assert [place for place, _ in marks] == sorted(place for place, _ in marks)


@pytest.mark.parametrize(
    "source", ["> " * 100 + "un", "> " * 9_000 + "un", "![" * 9_000 + "un"]
)
def test_what_is_nested_deeply_keeps_its_words(source: str) -> None:
    """Nothing is lost at any depth."""
    assert render_markdown(source)[0].endswith("un")


def test_only_markdown_files_are_rendered(tmp_path: Path) -> None:
    """Text files and texts stay as they are."""
    (tmp_path / "a.txt").write_text(ARTICLES["en"], "utf-8")
    (article,) = articles(tmp_path)
    [given] = read([ARTICLES["fr"]])
    assert article.text == ARTICLES["en"]
    assert isinstance(given, Article)
    assert given.text == ARTICLES["fr"]
    assert article.marks == given.marks == ()


CREDITED = {
    "en": "![](a.png)**Chart of the nets**  \n*Source: Fjordlab*\n{text}\n\n",
    "fr": "![](a.png)**Carte des filets**  \n*Source : Fjordlab*\n{text}\n\n",
}
REPORTS = {
    "en": "The harbour office then counted the nets that were left, and found "
    "that nine of forty had been mended since the storm.",
    "fr": "Le bureau du port a ensuite compté les filets qui restaient, et a vu que "
    "neuf sur quarante seulement avaient été réparés depuis la tempête.",
}


@pytest.mark.parametrize("language", REPORTS)
def test_credits_of_pictures_do_not_take_the_text_along(
    tmp_path: Path, language: str
) -> None:
    """The paragraphs below the credits of many pictures are the article's."""
    report = REPORTS[language]
    source = "# " + report[:40] + "\n\n" + CREDITED[language].format(text=report) * 4
    (tmp_path / "a.md").write_text(source, "utf-8")
    (article,) = articles(tmp_path)
    for zone in find_zones(article):
        lines = article.text[zone.start : zone.end].splitlines()
        assert zone.kind == "body" or report not in lines


HEADED = {
    "en": ("Port reopens", "Ferries sail again after police cleared one of the quays."),
    "fr": ("Le port rouvre", "Les bacs repartent après le déminage d'un des quais."),
}


@pytest.mark.parametrize("language", REPORTS)
def test_the_one_first_heading_is_the_title(tmp_path: Path, language: str) -> None:
    """The sentence below it sums the article up; notes in two brackets are links."""
    title, summary = HEADED[language]
    source = f"# {title}\n\n### {summary}\n\n## Tags\n[[Port]] [[Ferry|Bac]]\n\n"
    report = REPORTS[language]
    source += f"## Section\n\n{report} [Port](/p)\n\n{report.replace('nine', 'ten')}\n"
    (tmp_path / "a.md").write_text(source, "utf-8")
    (article,) = articles(tmp_path)
    assert "Port Bac" in article.text
    zones = find_zones(article)
    found = complete_metadata(article, zones, language=language)
    assert found.title == title
    kinds = [z.kind for z in zones if summary in article.text[z.start : z.end]]
    assert kinds[0] in {"title", "body"}


POSTS = {
    "en": "> The nets are safe with us.\n> — Olav Brandt ([@obr](/o)) [4 March](/o/1)",
    "fr": "> Les filets sont chez nous.\n> — Odile Brandt ([@obr](/o)) [4 mars](/o/1)",
}


@pytest.mark.parametrize("language", POSTS)
def test_who_posted_a_quotation_is_no_link_to_another_article(
    tmp_path: Path, language: str
) -> None:
    """Every line of a block quotation is content, whatever it links to."""
    post, report = POSTS[language].replace("\n>", "\n>\n>"), REPORTS[language]
    links = "\n\n".join(f"[{report[:40]} {n}](/a/{n})" for n in range(6))
    source = f"# {report[:40]}\n\n{report}\n\n{post}\n\n{links}\n\n{report}\n"
    (tmp_path / "a.md").write_text(source, "utf-8")
    (article,) = articles(tmp_path)
    for zone in find_zones(article):
        if zone.kind not in {"body", "caption", "title", "byline"}:
            assert "> " not in article.text[zone.start : zone.end]


CONVERTED = {
    "en": """::: {#page .site}
- ::: {.logo}
  [Home](/){.link
  .blue}
  :::

Port reopens {#port-reopens .title}
=====

[[Ferries]{.a} sail again after police
cleared [the quays](/q){.b} on Monday.]{style="color: red"}
:::
""",
    "fr": """:::: main
- [Accueil](/){.lien}

# Le port rouvre {#le-port .titre}

::: {.corps}
Les [bacs]{.a} repartent depuis que la police
a libéré [les quais](/q){.b} lundi.
:::
::::
""",
}
SHOWN = {
    "en": [
        "• Home",
        "Port reopens",
        "Ferries sail again after police cleared the quays on Monday.",
    ],
    "fr": [
        "• Accueil",
        "Le port rouvre",
        "Les bacs repartent depuis que la police a libéré les quais lundi.",
    ],
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_fence_of_markdown_holds_text(tmp_path: Path, text: str) -> None:
    """Programs that write articles put a fence around them; other fences stay."""
    source = f"```markdown\n## T\n\n**{text}**\n\n~~~sh\n# run\n~~~\n```\n"
    (tmp_path / "a.md").write_text(source, "utf-8")
    (article,) = articles(tmp_path)
    assert article.text == f"T\n\n{text}\n\n# run"


def test_html_that_a_converter_passed_through_is_rendered(tmp_path: Path) -> None:
    """Pandoc parts two lists by a comment."""
    source = (
        "* Un\n\n```{=html}\n<!-- -->\n```\n* Deux\n\n```{=html}\n<p>Trois</p>\n```\n"
    )
    (tmp_path / "a.md").write_text(source, "utf-8")
    (article,) = articles(tmp_path)
    assert article.text == "• Un\n\n• Deux\n\nTrois"


@pytest.mark.parametrize("language", CONVERTED)
def test_attributes_of_converted_pages_are_no_text(
    tmp_path: Path, language: str
) -> None:
    """Nor are divisions; lines end where they are full."""
    (tmp_path / "a.md").write_text(CONVERTED[language], "utf-8")
    (article,) = articles(tmp_path)
    assert article.text.split("\n\n") == SHOWN[language]
    assert article.marks


@pytest.mark.parametrize(
    "source",
    ["The rule: {a} beats [b]{c}, said Ada.", "La règle : {a} bat [b]{c}, dit Ada."],
)
def test_brackets_of_others_stay(tmp_path: Path, source: str) -> None:
    """A few of them are words of the text; a target behind a link is none."""
    (tmp_path / "a.md").write_text(f'{source} [x](/y){{:target="_blank"}}', "utf-8")
    (article,) = articles(tmp_path)
    assert article.text == f"{source} x"
