"""Zones: what is article and what is not, in any text."""

from __future__ import annotations

import textwrap
from datetime import UTC, datetime

import pytest

from cryptonews_nlp._types import CONTENT_ZONES, Article
from cryptonews_nlp.pipeline import prepare
from cryptonews_nlp.zoning import (
    complete_metadata,
    find_zones,
)
from tests.tables import cases
from tests.zoning.samples import (
    ABOVE,
    BELOW,
    BODY,
    BYLINE,
    LANGUAGES,
    TITLE,
    content,
    line_kinds,
    page,
)

# ruff: noqa: E501 - lines of pages are as long as they are


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
    ("language", "line"),
    cases("""
        en | Two banks fined over missing papers of the harbour office Read more
        fr | Deux banques sanctionnées pour les papiers du port - Lire la suite…
        en | JUST WATCHED Two banks fined Replay More Videos ... MUST WATCH 02:10
        fr | À relire : Deux banques sanctionnées pour les papiers du port
        en | Two banks fined: the harbour chief speaks - Watch on Ledger Live
        fr | Deux banques sanctionnées : le port parle - Regarder sur Courrier TV
        en | TWO BANKS FINED OVER MISSING PAPERS, HARBOUR CHIEF CALLS IT A 'SHAME'
        fr | DEUX BANQUES SANCTIONNÉES POUR DES PAPIERS, LE PORT PARLE DE « HONTE »
    """),
)
def test_links_by_their_form_are_no_text(language: str, line: str) -> None:
    """Their headlines stand between the paragraphs, and say what others said."""
    first, rest = BODY[language].split("\n\n", 1)
    kept = content(f"{first}\n\n{line}\n\n{rest}")
    assert kept.split("\n\n") == [first, *rest.split("\n\n")]


@pytest.mark.parametrize(
    ("language", "links"),
    [
        ("en", "READ ALSO - Two banks fined\n» SEE ALSO - The harbour's “lost coins”"),
        ("fr", "Lire aussi Deux banques sanctionnées\n» À VOIR AUSSI - Les « jetons »"),
    ],
)
def test_prose_between_links_is_body(language: str, links: str) -> None:
    """Without a colon too, an announcement and its title tell nothing of the text."""
    text = BODY[language].replace("\n\n", f"\n{links}\n")
    zones = find_zones(Article("x", text))
    assert [zone.kind for zone in zones] == ["body", "related"] * 2 + ["body"]
    assert content(text) == BODY[language].replace("\n\n", "\n")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "“Read more”, her teacher used to write at the end of each essay."),
        ("fr", "Ceux qui avaient reçu la lettre voulaient en lire plus, dit-elle."),
        ("en", "Last updated: 4 March 2025 at 14:20"),
        ("fr", "Dernière mise à jour : 4 mars 2025 à 14h20"),
        ("en", "WHO PAID FOR THE COINS"),
        ("fr", "QUI A PAYÉ LES JETONS"),
    ],
)
def test_what_only_looks_like_a_link_stays(language: str, line: str) -> None:
    """Sentences hold the same words, and headings of the text the same capitals."""
    first, rest = BODY[language].split("\n\n", 1)
    assert line in content(f"{first}\n\n{line}\n\n{rest}")


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


LISTS = [
    (
        "en",
        "The accused|Charge|In court|Rowan Teague, 41, Dover|(2) Theft|May 4, 9 a.m.",
    ),
    (
        "en",
        "The group worked like this, police say:|Calls from a bank|Coins in a mixer",
    ),
    ("fr", "Prévenu|Faits|Audience|Rowan Teague, 41 ans|Deux vols aggravés|4 mai, 9 h"),
    ("fr", "Le groupe procédait ainsi, dit la police :|Appels d'une banque|Retraits"),
]


@pytest.mark.parametrize(("language", "lines"), LISTS)
def test_a_list_amid_the_text_is_no_menu(language: str, lines: str) -> None:
    """Nor are the heads of its columns, which many pages of a folder share."""
    *paragraphs, last = BODY[language].split("\n\n")
    listed = lines.split("|")
    body = "\n".join([*paragraphs, *listed, last])
    text = "\n".join([ABOVE[language], TITLE[language], body, BELOW[language]])
    heads = frozenset(line.lower() for line in listed[:1] if ":" not in line)
    kept = content(text, repeated=heads)
    assert body in kept
    assert BELOW[language] not in kept


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_to_others_with_an_age_are_no_list(language: str) -> None:
    """What stands below a heading of menus stays furniture."""
    head = {"en": "Read more", "fr": "Lire aussi"}[language]
    links = {"en": "Ida Marrick, 61, resigns", "fr": "Ida Marrick, 61 ans, démissionne"}
    lines = "\n".join([head, links[language], BELOW[language]])
    assert links[language] not in content(
        f"{TITLE[language]}\n{BODY[language]}\n{lines}"
    )


WALLS = {
    "en": [
        "Just a moment...\n\nVerify you are human by completing the action below.",
        "403 Forbidden\n\nnginx",
        "You need to enable JavaScript to run this app.",
        "301 Moved Permanently\n\nnginx",
        "Harbour Ledger\nMenu\nSearch\nOops! That page can’t be found.",
    ],
    "fr": [
        "Un instant…\n\nVérifions que vous êtes humain. Cela peut prendre un moment.",
        "Erreur 404 : page introuvable\n\nRetour à l’accueil",
        "Veuillez activer JavaScript pour lire cet article.",
        "Moved Permanently\n\nThe document has moved here.",
        "Le Courrier\nMenu\nOups, cette page n’existe plus !",
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


OFFERS = {
    "en": (
        "Skip to content Subscribe to unlock this article Now $2 a month. Later $60 "
        "a month.\nEvery story on all your screens.\n\nBasic Digital $30 per "
        "month The stories of the day. Pay for a year and keep a tenth. Paper + Digital "
        "$64 per month All stories and the paper at your door. Pay for a year "
        "and keep a tenth. See whether your firm pays for you. "
        "Subscribe now Find out why. "
    ),
    "fr": (
        "Aller au contenu Abonnez-vous pour débloquer cet article 1 € le premier mois.\n"
        "Puis 10 € par mois.\n\nOffre numérique 10 € par mois Tous les articles en "
        "illimité, sans engagement. Je m'abonne Offre intégrale 20 € par mois Tous les "
        "articles et le journal en version numérique, sans engagement. Je m'abonne Déjà "
        "abonné ? Se connecter Découvrez nos offres pour les entreprises. Abonnez-vous."
    ),
}


@pytest.mark.parametrize("language", OFFERS)
def test_offers_in_place_of_an_article_are_none(language: str) -> None:
    """They are longer than a check for robots; above an article they are left out."""
    offers = OFFERS[language]
    analyzed = prepare(Article("x", offers, title=TITLE[language])).analyzed
    assert analyzed.status == "skipped"
    told = f"{BODY[language]}\n\n{BODY[language]}\n\n{offers}"
    assert prepare(Article("x", told)).analyzed.status == "ok"


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("Page not found | Harbour Ledger", "skipped"),
        ("Oups ! Cette page est introuvable.", "skipped"),
        ("How a “page not found” cost the port its savings", "ok"),
        ("La page est introuvable, le port aussi", "ok"),
    ],
)
def test_a_headline_tells_that_there_is_no_page(title: str, status: str) -> None:
    """Its site may fill the page with menus and teasers of any length."""
    language = "en" if "page n" in title.lower() else "fr"
    article = Article("x", BODY[language], title=title)
    assert prepare(article).analyzed.status == status


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
        "Ada Quill covers the ports of Kent. Follow her on Twitter @adaquill.",
        "If you buy a boat through a link on our pages, we may earn a little of it.",
    ),
    "fr": (
        "Découvrez nos ateliers sur la sécurité des ports, avec des invités de la côte.",
        "Étiez-vous à Caen ce jour-là ? Partagez vos impressions sous l'article.",
        "Inscrivez-vous à la soirée avec l'équipage du canot et son capitaine.",
        "Ada Quille couvre les ports de la Manche. Suivez Ada sur Twitter, @adaquille.",
        "Vous avez aimé cet article sur les ports ? Soutenez-nous dès aujourd'hui.",
    ),
}
TERMS = {
    "en": (
        "This website uses cookies so that the harbour's clocks are right for you.",
        "The opinions expressed by our columnists are theirs and not the Post's.",
    ),
    "fr": (
        "Ce site utilise des cookies afin que les horloges du port soient à l'heure.",
        "Le quai est ouvert à tous les blogs. Ses contenus n'engagent pas le journal.",
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_terms_of_a_site_are_no_text(language: str) -> None:
    """What a site keeps, allows and answers for is said by nobody in the story."""
    for stated in TERMS[language]:
        text = f"{TITLE[language]}\n\n{BODY[language]}\n\n{stated}"
        page = Article("x", text, path="a.html")
        assert kinds_of(page)[stated] == "legal"


MORE = {
    "en": "The coins had been named for a lighthouse. No bank has paid anything back. "
    * 4,
    "fr": "Les jetons portaient le nom d'un phare. Aucune banque n'a remboursé. " * 4,
}


@pytest.mark.parametrize(
    ("language", "quoted"),
    [
        ("en", "The note read: “We hold it. Send us your keys. You have a day.”"),
        ("en", 'The note read: "We hold it. Join us. You have a day."'),
        ("fr", "Le mot disait : « On la tient. Envoyez-nous les clés. Vite. »"),
    ],
)
def test_a_call_within_a_quotation_is_body(language: str, quoted: str) -> None:
    """What thieves demand is part of the report."""
    text = f"{TITLE[language]}\n\n{MORE[language]}{quoted}\n\n{BODY[language]}"
    zones = find_zones(Article("a", text, title=TITLE[language]))
    start = text.index(quoted)
    inside = [z for z in zones if z.start <= start and start + len(quoted) <= z.end]
    assert [zone.kind for zone in inside] == ["body"]


@pytest.mark.parametrize("flat", [True, False])
@pytest.mark.parametrize(
    ("language", "call"),
    [("en", "Sign up here."), ("fr", "Inscrivez-vous à notre lettre du soir.")],
)
def test_a_call_amid_a_report_takes_nothing_along(
    language: str,
    call: str,
    flat: bool,  # noqa: FBT001
) -> None:
    """Sites set one behind the lead of every article, on its line."""
    *paragraphs, last = BODY[language].split("\n\n")
    lead = " ".join(paragraphs)
    more = MORE[language].strip()
    rest = f"{last} {more}" if flat else f"{last}\n\n{more}"
    text = f"{TITLE[language]}\n\n{lead} {call} {rest}"
    zones = kinds_of(Article("x", text))
    assert zones[call] == "promotion"
    assert zones[lead] == zones[rest.split("\n", 1)[0]] == "body"


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
    told = {
        "en": "You can sign up for a berth in the harbour from the first of March on.",
        "fr": "Il est possible de s'inscrire au port de Caen à partir du premier mars.",
    }[language]
    parts = BODY[language].split("\n\n")
    text = "\n\n".join([TITLE[language], parts[0], quoted, told, *parts[1:]])
    kinds = kinds_of(Article("x", text))
    assert (kinds[quoted], kinds[told]) == ("body", "body")


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


@pytest.mark.parametrize(
    ("title", "text"),
    cases("""
        Tanvale port robbed | The quay was silent on Friday night. ¶ Thieves took 40
            bitcoins from the port of Tanvale, Ada Quill said. Nobody noticed until the
            cranes stopped.
        Le port de Tanvale volé | Le quai était silencieux vendredi soir. ¶ Des voleurs
            ont pris 40 bitcoins au port de Tanvale, a dit Ada Quille. Personne n'a rien
            vu avant lundi.
        Le port de Tanvale volé | « Le quai était bien silencieux vendredi soir. » ¶ Des
            voleurs ont pris 40 bitcoins au port, a dit Ada Quille. Personne n'a rien vu
            avant lundi.
    """),
)
def test_first_sentence_is_no_second_title(title: str, text: str) -> None:
    """Where the file gives the title, a short sentence above the text is body."""
    assert [z.kind for z in find_zones(Article("x", text, title=title))] == ["body"]


@pytest.mark.parametrize(
    ("language", "first", "name"),
    cases("""
        en | The port of Tanvale lost 40 bitcoins, its cranes stood. | -- Ada Quill
        fr | Le port de Tanvale a perdu 40 bitcoins vendredi. | — Ada Quille
    """),
)
def test_who_signs_a_part_of_the_text(language: str, first: str, name: str) -> None:
    """A name behind a dash signs what stands above; below a quotation it is quoted."""
    for above, signed in ((first, True), (f"“{first}”", False)):
        text = f"{above}\n\n{name}\n\n{BODY[language]}"
        found = line_kinds(f"{BODY[language]}\n\n{text}")
        assert (found[name] == "byline") is signed


@pytest.mark.parametrize(
    "text", ["Read also: Norvik opens in Oslo", "À lire aussi : Norvik ouvre à Oslo"]
)
def test_a_page_of_links_alone_has_no_article_text(text: str) -> None:
    """Where every block leads elsewhere, none of them is content, nor an error."""
    assert {zone.kind for zone in find_zones(Article("a", text))} == {"related"}
