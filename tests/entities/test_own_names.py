"""Names that a user gives: found as written, named, and stronger than ours."""

from __future__ import annotations

import pytest

import cryptonews_nlp as cn
from cryptonews_nlp.batch.engines import parse_all, parse_batch
from cryptonews_nlp.entities.catalogue.own import parse_names, read_names
from cryptonews_nlp.errors import InputFormatError
from cryptonews_nlp.pipeline import prepare

LIST = """\
name,label,also,list
Quillmere Holdings,ORG,Quillmere|QMH,EU
blue lantern crew,,,UK
Amina Brik,person,la banquière,EU
Circle,PERSON,,
"""


@pytest.fixture
def names(tmp_path):
    """Return the path of a list of names."""
    path = tmp_path / "names.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "en",
            """Brussels listed Quillmere and the blue lantern crew. QMH denied it,
            said Amina Brik. Circle was not there.""",
            {
                ("Quillmere", "ORG", "Quillmere Holdings"),
                ("blue lantern crew", "ORG", "blue lantern crew"),
                ("QMH", "ORG", "Quillmere Holdings"),
                ("Amina Brik", "PERSON", "Amina Brik"),
                ("Circle", "PERSON", "Circle"),
            },
        ),
        (
            "fr",
            """Bruxelles a inscrit Quillmere et le blue lantern crew. Amina Brik, dite
            la banquière, a nié. Circle n’était pas là.""",
            {
                ("Quillmere", "ORG", "Quillmere Holdings"),
                ("blue lantern crew", "ORG", "blue lantern crew"),
                ("Amina Brik", "PERSON", "Amina Brik"),
                ("la banquière", "PERSON", "Amina Brik"),
                ("Circle", "PERSON", "Circle"),
            },
        ),
    ],
    ids=["en", "fr"],
)
def test_names_of_a_list_are_found_as_they_are_written_in_it(
    language, text, found, names
):
    """In small letters, by their other forms, and before what the package knows."""
    nlp = cn.load(language)
    nlp.add_pipe("cryptonews_entities", config={"names": str(names)})
    assert found <= {
        (m.text, m.label, m.name) for m in cn.mentions_of(nlp(" ".join(text.split())))
    }


def test_a_name_of_a_list_is_one_entity_in_both_languages(names):
    """The whole analysis takes the list, and tells which one it was."""
    texts = [
        "Quillmere moved $3 million, police in Oslo said.",
        "QMH a déplacé 3 millions de dollars, a dit la police d’Oslo.",
    ]
    result = cn.analyze(texts, names=names)
    [row] = result.find("quillmere holdings").itertuples()
    assert (row.entity_id, row.n_articles) == ("org:quillmere-holdings", 2)
    assert result.info["names_sha256"]
    [found] = cn.analyze_iter(texts[1:], names=names)
    assert "Quillmere Holdings" in {m.name for m in found.mentions}


def test_a_list_that_was_edited_is_read_again(names):
    """A notebook that runs the next cell does not get the names of the last one."""
    ready = [prepare(cn.Article("a", "Oslo listed the grey heron crew today."))]
    for known in (False, True):
        [found] = parse_batch(ready, {}, str(names))
        assert ("grey heron crew" in {m.text for m in found.mentions}) == known
        names.write_text(LIST + "grey heron crew\n", encoding="utf-8")


@pytest.mark.parametrize("workers", [1, 2])
def test_the_path_of_a_list_holds_for_workers_of_other_folders(
    names, workers, monkeypatch
):
    """A path counts from where the run was started."""

    def batches():
        monkeypatch.chdir("/")
        yield [prepare(cn.Article("a", "Oslo listed the blue lantern crew."))]

    monkeypatch.chdir(names.parent)
    settings = cn.Settings(names=names.name, workers=workers)
    [[article]] = parse_all(batches(), settings)
    assert "blue lantern crew" in {m.name for m in article.mentions}


def test_lists_come_as_excel_writes_them(tmp_path):
    """Semicolons and cp1252 are read, other columns and empty rows left alone."""
    path = tmp_path / "noms.csv"
    path.write_bytes("Name;Also\nSociété Brec;Brec|SBR\n;\n".encode("cp1252"))
    [entry] = read_names(path)
    assert entry.surfaces == ("Société Brec", "Brec", "SBR")
    assert entry.acronyms == ("SBR",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("name\talso\nTarn Bank, Inc\tTB\n", "Tarn Bank, Inc"),
        ('name,also\n"Tarn\nBank",TB\n', "Tarn Bank"),
        ("name;also\nE\u0301tat\u00a0du\u200b Nord;TB\n", "État du Nord"),
    ],
    ids=["tabs", "broken cell", "fr"],
)
def test_names_are_read_as_articles_are(text, name):
    """On one line, with composed accents and no signs that nobody sees."""
    [entry] = parse_names(text)
    assert entry.surfaces == (name, "TB")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('name\n"Tarn Bank\nMoss\n', "line 1: .*a quotation mark not closed"),
        ("entity,label\nQuill,ORG\n", "expected the columns name, label"),
        ("", "expected the columns name, label"),
        ("name,label\nQuill,FIRM\n", "line 2: unknown label 'FIRM'; expected one of"),
    ],
)
def test_a_list_that_is_none_says_what_was_expected(text, said):
    """The message has the line, what stands there and what would be right."""
    with pytest.raises(InputFormatError, match=said):
        list(parse_names(text))


def test_a_list_that_is_not_there_is_told_at_once(tmp_path):
    """Before anything is parsed, by name."""
    with pytest.raises(InputFormatError, match=r"nowhere\.csv: cannot read the names"):
        cn.analyze(["Two men were held in Lyon."], names=tmp_path / "nowhere.csv")
