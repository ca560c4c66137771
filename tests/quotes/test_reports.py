"""Who reports what without marks: where a report begins and ends, and what is none."""

from __future__ import annotations

import pytest

from cryptonews_nlp.quotes.rows import layout_of
from cryptonews_nlp.quotes.words.reported import sentence_bounds
from tests.tables import cases


def _texts(found: list[tuple[str, list[str], str]]) -> list[tuple[str, str]]:
    return [(" … ".join(pieces), speaker) for _, pieces, speaker in found]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Anne Morel a parlé fort alors que le coffre était vide."),
        ("fr", "La banque a réclamé un délai alors qu'elle perdait ses clients."),
        ("en", "Anna Weber expressed doubt, not that she could do much."),
        ("fr", "De fortes pluies risquent de provoquer des crues."),
        ("fr", "Paul Roux a tenté de forcer la porte."),
        ("fr", "Cela montre que le pont est sûr."),
        ("fr", "On estime que le pont pèse dix tonnes."),
        ("en", "No one can deny that the bridge is safe."),
        ("en", "It is hoped that the bridge will reopen in May."),
        ("en", "We believe that the bridge is safe."),
        ("fr", "Le port est plus calme maintenant qu'en plein été."),
        ("en", "The bank cited losses that made the branch useless."),
    ],
)
def test_no_report(report, lang: str, text: str) -> None:
    """Other conjunctions, attempts, things, nobody and the reporter report nothing."""
    clausal = {"complement", "infinitive", "bare", "incise"}
    assert not [found for found in report(lang, text) if found[0] in clausal]


@pytest.mark.parametrize(
    ("lang", "text", "clause", "speaker"),
    cases("""
        fr | Le maire a regretté qu'aucune des barques n'ait pu sortir.
            | aucune des barques n'ait pu sortir | Le maire
        fr | Une habitante lui a demandé si le coffre était vide depuis mai.
            | le coffre était vide depuis mai | Une habitante
        en | Experts say if the bank can wait, the losses will shrink.
            | if the bank can wait, the losses will shrink | Experts
        en | Anna Weber said the guards and the drivers could be charged.
            | the guards and the drivers could be charged | Anna Weber
        en | The clerk grumbled that the boats were late. | the boats were late
            | The clerk
        en | Anna Weber called on the banks to close the branch.
            | the banks to close the branch | Anna Weber
        fr | La Fédération bancaire juge que les jetons privés gênent le marché.
            | les jetons privés gênent le marché | Fédération bancaire
        fr | L'AMF allègue que des dépôts étaient transférés à Oslo.
            | des dépôts étaient transférés à Oslo | AMF
        fr | Ces victimes attendent toujours, martèle l'association.
            | Ces victimes attendent toujours | l'association
        fr | Le pont est fermé, confirme de son côté la mairie de Brest.
            | Le pont est fermé | mairie de Brest
        fr | Une plaignante affirme avoir perdu trois mille francs.
            | avoir perdu trois mille francs | Une plaignante
        fr | La procureure a mis en garde mardi contre les faux conseillers.
            | les faux conseillers | La procureure
        fr | Selon ce dernier, son compte était vide. | son compte était vide
            | ce dernier
        en | The bank will close, he said, adding he would leave on Monday.
            | he would leave on Monday | he
        en | The mayor mocked the “repairs,” Anna Weber said in a statement.
            | The mayor mocked the “repairs,” | Anna Weber
        fr | Deux hommes ont été arrêtés, a-t-on appris mardi auprès du parquet.
            | Deux hommes ont été arrêtés | parquet
    """),
)
def test_where_a_report_begins(
    report, lang: str, text: str, clause: str, speaker: str
) -> None:
    """A clause begins behind its conjunction or with its subject."""
    found = [(c, s) for c, s in _texts(report(lang, text)) if c == clause]
    assert found
    assert found[0][1].endswith(speaker)


@pytest.mark.parametrize(
    ("lang", "text", "clauses"),
    [
        (
            "en",
            "Anna Weber said the dam broke, though officials said it held.",
            ["the dam broke", "it held"],
        ),
        (
            "en",
            "When Ann Roe took the floor to say she was ill, Paul Roux left.",
            ["she was ill"],
        ),
        (
            "en",
            "After the court ruled that the fee was illegal, the bank closed.",
            ["the fee was illegal"],
        ),
        (
            "fr",
            "Après que la cour a dit que le prêt était nul, la banque a fermé.",
            ["le prêt était nul"],
        ),
        (
            "fr",
            "Le maire a dit que le pont cédait, mais la police dit qu'il tient.",
            ["le pont cédait", "il tient"],
        ),
    ],
)
def test_where_a_report_ends(report, lang: str, text: str, clauses: list[str]) -> None:
    """A clause ends before the next report, and before the clause it is told for."""
    assert [clause for clause, _ in _texts(report(lang, text))] == clauses


@pytest.mark.parametrize(
    ("lang", "text", "first"),
    cases("""
        en | The raid began at 5 a.m. By noon the street was calm.
            | The raid began at 5 a.m.
        fr | Il vit à Brest, Oslo, etc. La police le cherche. | Il vit à Brest
        en | The case of Roe v. Harbour was closed. Police left.
            | The case of Roe v. Harbour was closed.
        en | Sen. Ann Roe (R-Ariz.) said so. She left. | Sen. Ann Roe (R-Ariz.)
        fr | La perte est de 2,3 M$. Zoé Roux l'a dit. | La perte est de 2,3 M$.
    """),
)
def test_sentences(nlp_en, nlp_fr, lang: str, text: str, first: str) -> None:
    """Some abbreviations end a sentence, others never do."""
    doc = {"en": nlp_en, "fr": nlp_fr}[lang](text)
    begin, end = sentence_bounds(layout_of(doc))[0]
    assert str(doc[begin:end]).startswith(first)
    assert end < len(doc)


def test_a_question_in_front_is_no_report(find) -> None:
    """What somebody was asked does not swallow the answer."""
    text = "Asked whether the vault was safe, Roe replied: “It was never opened.”"
    assert [q.text for q in find("en", text)] == ["It was never opened."]


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    cases("""
        en | The work with the police is, says Anna Weber, “a daily matter”.
            | “a daily matter”
        fr | Le travail avec la police est, dit Anna Weber, « quotidien ».
            | « quotidien »
    """),
)
def test_marks_go_on_behind_the_cue(find, lang: str, text: str, said: str) -> None:
    """A clause that waits for its end goes on in marks."""
    found = find(lang, text)
    assert any(said.strip("“”« »") in q.text for q in found)
    assert any(q.text.startswith(text.split(" ", maxsplit=1)[0]) for q in found)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Anna Reed took the lock apart to understand how it opens."),
        ("fr", "Anne Morel a démonté la serrure pour savoir comment elle s'ouvre."),
        ("en", "Norvik moved its clients after finding that the safe was old."),
        ("fr", "La banque continue de verser les primes à ses guichetiers."),
        ("en", "Norvik continues to pay the bonus, and the clerks continue to work."),
    ],
)
def test_acts_are_no_reports(find, lang: str, text: str) -> None:
    """What somebody is to find out, has found before, or goes on doing is not said."""
    words = [quote.text for quote in find(lang, text)]
    ends = ("opens", "was old", "pay the", "verser", "ouvre")
    assert not any(end in w for w in words for end in ends)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "“We are closed,” Anna Reed said in a letter, promoting a new branch."),
        ("en", "Install a rule that will block the pages of strangers."),
        ("en", "The study praised the work that Anna Reed attributes to a friend."),
        ("fr", "Le rapport décrit un outil que la banque garde en secret."),
    ],
)
def test_asides_and_relatives(find, lang: str, text: str) -> None:
    """Neither a participle behind a comma nor a relative is what somebody says."""
    assert all(quote.type != "indirect" for quote in find(lang, text))


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        en | Called a “night box”, the safe had no lock and no key at all.
        en | The clerks kept the keys in a tin called “box nine” by the door.
        fr | Les clés étaient dans une boîte baptisée « la neuf ».
    """),
)
def test_names_of_things(find, lang: str, text: str) -> None:
    """A participle names a thing, and quotes nobody."""
    assert not find(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The council added a “night clerk” to its list of officers on Monday."),
        ("en", "The bank closed two branches, suggesting that few clients came."),
        ("en", "The board noted the age of that fair and its two old gates."),
        ("en", "If a caller says that he is from Norvik, hang up and ring us."),
        ("fr", "Si un client affirme que le virement est parti, attendez."),
        ("en", "| Pinemail | Fixed in 3.1, see Oakmail for keys | Norvik says so |"),
        ("fr", "| Pinmail | Corrigé en 3.1, voir les clés | Norvik dit oui |"),
        ("fr", "Le conseil a ajouté un « veilleur » à sa liste d'agents lundi."),
        (
            "fr",
            "La banque a fermé la porte, suggérant que peu de gens venaient.",
        ),
    ],
)
def test_acts_and_what_follows(find, lang: str, text: str) -> None:
    """What somebody adds, or his acts suggest, he does not say, nor do cells."""
    assert all(quote.type == "direct" for quote in find(lang, text))
