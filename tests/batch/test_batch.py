"""Workers and resuming change how long a run takes, never what it finds."""

from __future__ import annotations

import json
import socket
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress

import pytest
from pandas.testing import assert_frame_equal
from typer.testing import CliRunner

import cryptonews_nlp as cn
from cryptonews_nlp.batch import engines
from cryptonews_nlp.batch import run as run_module
from cryptonews_nlp.batch.store import STORE, Store
from cryptonews_nlp.cli import Exit, app
from cryptonews_nlp.errors import SettingsError, WorkerError


def same(left, right):
    for (name, one), (_, two) in zip(left.frames(), right.frames(), strict=True):
        assert_frame_equal(one, two, obj=name)


def test_resumed_run_equals_a_fresh_one(folder, result, tmp_path, monkeypatch):
    """A second run parses nothing again and finds the same."""
    cn.analyze(folder, output=tmp_path).write(tmp_path)

    def refuse(*_):
        return iter(())

    monkeypatch.setattr(run_module, "parse_all", refuse)
    again = cn.analyze(folder, output=tmp_path, resume=True)
    same(again, result)


def test_a_resumed_run_tells_what_is_new(tmp_path):
    """New articles, events of their own, and known events that they join."""
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    known = "Police in Brenmoor arrested two Vashir hackers, the mayor said."
    (source / "a.txt").write_text(known, encoding="utf-8")
    first = cn.analyze(source, output=out, resume=True)
    assert "new" not in first.info
    assert "since the last run" not in str(first)
    first.write(out)
    joins = "La police de Brenmoor arrête deux pirates de Vashir, dit le maire."
    (source / "b.txt").write_text(joins, encoding="utf-8")
    apart = "Heavy rain delayed the football final in Leeds on Sunday."
    (source / "c.txt").write_text(apart, encoding="utf-8")
    again = cn.analyze(source, output=out, resume=True)
    event = again.articles.set_index("article_id")["event_id"]
    assert again.info["new"] == {
        "articles": ["b.txt", "c.txt"],
        "events": [event["c.txt"]],
        "grown": [event["a.txt"]],
    }
    assert "2 (since the last run; events: 1 new, 1 going on)" in str(again)
    page = again.report(out / "report.html").read_text(encoding="utf-8")
    assert page.count('<span class="new">new</span>') == 3  # legend, event, article
    again.write(out)
    assert cn.read_result(out).info["new"] == again.info["new"]
    assert cn.analyze(source, output=out, resume=True).info["new"]["articles"] == []


def test_half_a_line_from_an_interrupted_run_is_parsed_again(folder, result, tmp_path):
    """What an interrupted run was writing is left out and done again."""
    cn.analyze(folder, output=tmp_path)
    store = tmp_path / STORE
    lines = store.read_text(encoding="utf-8").splitlines()
    store.write_text("\n".join([*lines[:-1], lines[-1][:40]]), encoding="utf-8")
    same(cn.analyze(folder, output=tmp_path, resume=True), result)


def test_changed_article_is_parsed_again(folder, tmp_path):
    """An article whose text changed does not keep the rows of the old text."""
    source = tmp_path / "in"
    source.mkdir()
    for path in folder.iterdir():
        (source / path.name).write_bytes(path.read_bytes())
    cn.analyze(source, output=tmp_path / "out")
    changed = source / "en-2.txt"
    text = changed.read_text(encoding="utf-8").replace("Valadares", "Quintanilha")
    changed.write_text(text, encoding="utf-8")
    again = cn.analyze(source, output=tmp_path / "out", resume=True)
    assert again.quotes["speaker"].str.contains("Quintanilha").any()


def test_articles_are_parsed_again_with_other_names(folder, tmp_path):
    """A list of names is a part of what a stored parse depends on."""
    names = tmp_path / "names.csv"
    kept = []
    for text in ("name\nNordlys\n", "name\nNordlys\n", "name\nKraken\n"):
        names.write_text(text, encoding="utf-8")
        cn.analyze(folder, names=names, output=tmp_path / "out", resume=True)
        kept.append((tmp_path / "out" / STORE).read_text(encoding="utf-8").count("\n"))
    assert kept == [3, 3, 6]


def test_ctrl_c_keeps_what_was_parsed(folder, result, tmp_path, monkeypatch):
    """An interrupted run says how to go on, and the next one parses only the rest."""
    parse_all = run_module.parse_all

    def interrupted(batches, settings):
        yield next(parse_all(batches, settings))
        raise KeyboardInterrupt

    monkeypatch.setattr(run_module, "parse_all", interrupted)
    monkeypatch.setenv("CRYPTONEWS_BATCH_SIZE", "2")
    done = CliRunner().invoke(app, ["run", str(folder), "-o", str(tmp_path)])
    assert done.exit_code == Exit.INTERRUPTED
    assert "go on with the same command and --resume" in done.stderr
    parsed = []

    def counted(batches, settings):
        for found in parse_all(batches, settings):
            parsed.extend(found)
            yield found

    monkeypatch.setattr(run_module, "parse_all", counted)
    same(cn.analyze(folder, output=tmp_path, resume=True), result)
    assert len(parsed) == len(result.articles) - 2


def test_a_run_stopped_at_once_costs_nothing(folder, tmp_path):
    """Without --resume the earlier parses go with the first new one, not before."""
    cn.analyze(folder, output=tmp_path)
    before = (tmp_path / STORE).read_text(encoding="utf-8")
    store = Store(tmp_path, resume=False)
    assert (tmp_path / STORE).read_text(encoding="utf-8") == before
    store.add([])
    assert (tmp_path / STORE).read_text(encoding="utf-8") == ""


def test_a_worker_that_died_is_explained(folder, monkeypatch):
    """The message says why workers die and how to go on."""

    class Broken(ThreadPoolExecutor):
        def __init__(self, workers, *_):
            super().__init__(workers)

        def submit(self, *_):
            raise BrokenProcessPool

    monkeypatch.setattr(engines, "ProcessPoolExecutor", Broken)
    with pytest.raises(WorkerError, match=r"2 workers died.*--resume.*__main__"):
        cn.analyze(folder, workers=2)


def test_resume_needs_an_output(folder):
    """Resuming from nowhere is refused with what is needed."""
    with pytest.raises(SettingsError, match="resume needs output"):
        cn.analyze(folder, resume=True)


@pytest.mark.slow
def test_two_workers_find_what_one_finds(folder, result):
    """Processes give the same rows in the same order."""
    same(cn.analyze(folder, workers=2), result)


@pytest.mark.parametrize(
    ("n_articles", "cores", "expected"),
    [(0, 8, 1), (119, 8, 1), (120, 8, 2), (5000, 2, 2), (5000, 64, 4), (5000, 1, 1)],
)
def test_few_articles_start_no_worker(monkeypatch, n_articles, cores, expected):
    """Workers cost a start each and memory, and no machine has more than its cores."""
    monkeypatch.setattr(engines, "cpu_count", lambda: cores)
    assert engines.fitting_workers(n_articles) == expected


def test_the_command_takes_the_workers_that_fit(folder, tmp_path, monkeypatch):
    """A run of the command decides by itself, where nothing says how many."""
    asked = []

    def chosen(n_articles):
        asked.append(n_articles)
        return 1

    monkeypatch.setattr(run_module, "fitting_workers", chosen)
    for more in ([], ["--workers", "1"]):
        arguments = ["run", str(folder), "-o", str(tmp_path), "-q", *more]
        CliRunner().invoke(app, arguments)
    assert len(asked) == 1
    assert asked[0] > 0


def test_records_that_share_an_id_are_both_kept(tmp_path):
    """Two records with one id: the second gets an id of its own, and none is lost."""
    path = tmp_path / "a.jsonl"
    record = {"id": "x", "text": "Police in Lyon arrested two men on Monday morning."}
    path.write_text("\n".join([json.dumps(record)] * 2), encoding="utf-8")
    found = cn.analyze(path)
    first, second = found.articles["article_id"]
    assert first == "x"
    assert second.startswith("x~")


def test_articles_of_ones_own_with_one_id_are_named():
    """An id that the caller used twice is an error row that says what to do."""
    text = "The police in Lyon arrested two men on Monday morning."
    found = cn.analyze_articles([cn.Article("x", text), cn.Article("x", text)])
    assert found.articles["article_id"].tolist() == ["x"]
    assert "used twice" in found.errors["message"].iloc[0]


@pytest.mark.slow
def test_dask_finds_what_one_process_finds(folder, result):
    """A Dask cluster gives the same rows, also beside one that has the usual port."""
    settings = cn.Settings(engine="dask", workers=1)
    with socket.socket() as taken:
        with suppress(OSError):  # another one has it indeed
            taken.bind(("127.0.0.1", 8787))
            taken.listen()
        same(cn.analyze(folder, settings=settings), result)
