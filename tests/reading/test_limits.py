"""Bad input: archives that burst, files that are cut short, sizes, missing paths."""

from __future__ import annotations

import gzip
import io
import json
import re
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cryptonews_nlp._types import Article, ErrorCode, Failure
from cryptonews_nlp.errors import InputFormatError
from cryptonews_nlp.reading import Limits, read
from cryptonews_nlp.reading.blobs import Blob
from cryptonews_nlp.reading.sources import CONTAINERS, READERS, read_blob
from tests.reading.samples import TEXTS, articles, only_failure


def test_archives_are_read_without_unpacking(tmp_path: Path) -> None:
    """Files inside gzip, zip and tar keep a path that says where they are."""
    data = TEXTS["fr"].encode()
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(data))
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("in/c.txt", data)
        archive.writestr("__MACOSX/._c.txt", b"\0\1")
    with tarfile.open(tmp_path / "d.tar.gz", "w:gz") as tar:
        info = tarfile.TarInfo("e.jsonl")
        line = json.dumps({"text": TEXTS["en"]}).encode()
        info.size = len(line)
        tar.addfile(info, io.BytesIO(line))
    found = {a.article_id: a.text for a in articles(tmp_path)}
    assert found == {
        "a.txt.gz": TEXTS["fr"],
        "b.zip/in/c.txt": TEXTS["fr"],
        "d.tar.gz/e.jsonl#0": TEXTS["en"],
    }


def test_bombs_and_escaping_names_are_refused(tmp_path: Path) -> None:
    """A zip bomb, a gzip bomb and ../ in a name are named, and cost nothing."""
    zeros = b"0" * 30_000_000
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(zeros))
    with zipfile.ZipFile(tmp_path / "b.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x.txt", zeros)
    with zipfile.ZipFile(tmp_path / "c.zip", "w") as archive:
        archive.writestr("../../etc/x.txt", "x")
    codes = [f.error for f in read(tmp_path) if isinstance(f, Failure)]
    assert codes == ["bomb", "bomb", "unsafe_path"]


def test_entity_bombs_are_refused(tmp_path: Path) -> None:
    """XML that defines entities is not parsed."""
    (tmp_path / "f.xml").write_text('<!DOCTYPE r [<!ENTITY a "b">]><rss>&a;</rss>')
    assert only_failure(tmp_path / "f.xml").error == "unsafe_xml"


def test_link_loops_end(tmp_path: Path) -> None:
    """A folder that links to itself is read once."""
    (tmp_path / "a.txt").write_text(TEXTS["en"], encoding="utf-8")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert [a.article_id for a in articles(tmp_path)] == ["a.txt"]


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n ", "empty"),
        ("binary.txt", bytes(range(256)) * 4, "binary"),
        ("photo.pdf", b"%PDF-1.7", "unsupported_format"),
        ("bad.json", b'{"text": "cut', "bad_json"),
        ("bad.parquet", b"PAR1 nothing", "bad_parquet"),
        ("bad.xlsx", b"no zip", "bad_excel"),
        ("other.xml", b"<nitf><p>x</p></nitf>", "unsupported_format"),
        ("bad.gz", b"no gzip", "bad_archive"),
        ("columns.csv", b"a,b\n1,2\n", "no_text"),
    ],
)
def test_what_cannot_be_read_is_named(
    tmp_path: Path, name: str, data: bytes, code: str
) -> None:
    """Every unreadable file is one failure with its path and a short reason."""
    (tmp_path / name).write_bytes(data)
    failure = only_failure(tmp_path)
    assert (failure.path, failure.error) == (name, code)
    assert failure.message


@pytest.mark.parametrize(
    ("rows", "code", "told"),
    [
        ("Two held in Dover,2024-05-03 10:00:00,12\n", "no_header", "first article"),
        ("Head,Day it went to press\nA,B\n", "no_header", "--column text=NAME"),
        ("Sujet,Jour de la mise sous presse\nA,B\n", "no_header", "text=NAME"),
        ("Deux hommes interpellés à Caen\nUn juge nommé\n", "no_header", "put a line"),
        ("headline,date\nTwo held,2024-05-03\n", "no_text", "--column text=headline"),
        ("Titre;Date\nDeux juges;2024-05-03\n", "no_text", "--column text=Titre"),
        ("title,text\nTwo held,\n", "empty", "only the title 'Two held'"),
        ("titre,texte\nDeux juges,NaN\n", "empty", "only the title 'Deux juges'"),
    ],
)
def test_tables_of_headlines(tmp_path: Path, rows: str, code: str, told: str) -> None:
    """What they lack is said, and what to do: a header, a text, or both."""
    (tmp_path / "a.csv").write_text(rows, encoding="utf-8")
    failure = only_failure(tmp_path)
    assert failure.error == code
    assert told in failure.message


@pytest.mark.parametrize("name", ["headline", "titre"])
def test_headlines_alone(tmp_path: Path, name: str) -> None:
    """They are texts where the column is named."""
    (tmp_path / "a.csv").write_text(f"{name},date\nSix held,2024-05-03\n")
    (article,) = read(tmp_path, columns={"text": name})
    assert isinstance(article, Article)
    assert article.text == "Six held"


def _zip(name: str, data: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return stream.getvalue()


def _tar(name: str, data: bytes) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as archive:
        info = tarfile.TarInfo(name)
        info.size = len(data)
        archive.addfile(info, io.BytesIO(data))
    return stream.getvalue()


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("a.zip", lambda data: _zip("in.txt", data)[:-30]),
        ("a.zip", lambda data: _zip("in.txt", data).replace(b"in.txt", b"on.txt", 1)),
        ("a.zip", lambda data: data[:0]),
        ("a.txt.gz", lambda data: gzip.compress(data)[:-20]),
        ("a.txt.gz", lambda data: gzip.compress(data)[:-8] + bytes(8)),
        ("a.txt.gz", lambda data: data),
        ("a.tar.gz", lambda data: _tar("in.txt", data)[:-20]),
        ("a.tgz", lambda data: data[:0]),
        ("a.tar", lambda data: data * 9),
    ],
)
def test_damaged_archives_have_one_code(
    tmp_path: Path, name: str, pack: Callable[[bytes], bytes], language: str
) -> None:
    """Whatever is broken in an archive, the row says so and what to do."""
    (tmp_path / name).write_bytes(pack(TEXTS[language].encode()))
    failure = only_failure(tmp_path / name)
    assert failure.error == "bad_archive"
    assert failure.message.endswith("; fetch or pack it again")


def test_every_code_is_explained() -> None:
    """The page on reading has each code of the errors frame in its table."""
    page = Path(__file__).parents[2] / "docs" / "zoning.md"
    told = re.findall(r"`([a-z_]+)`", page.read_text(encoding="utf-8"))
    assert set(get_args(ErrorCode)) <= set(told)


def test_files_of_systems_are_no_articles(tmp_path: Path) -> None:
    """What Windows, macOS and Office leave in a folder makes no error."""
    for name in (".DS_Store", "Thumbs.db", "desktop.ini", "~$report.docx"):
        (tmp_path / name).write_bytes(b"\0")
    assert list(read(tmp_path)) == []


def test_half_a_line_does_not_cost_the_others(tmp_path: Path) -> None:
    """A line cut in the middle is a failure of its own record."""
    good = json.dumps({"text": TEXTS["en"]})
    (tmp_path / "a.jsonl").write_text(f'{good}\n{{"text": "cu\n\n[1]\n{good}\n')
    found = list(read(tmp_path / "a.jsonl"))
    assert [(type(x).__name__, x.record) for x in found] == [
        ("Article", 0),
        ("Failure", 1),
        ("Failure", 2),
        ("Article", 3),
    ]


def test_sizes_are_limited(tmp_path: Path) -> None:
    """An article, a file and a line over their limits are refused by name."""
    limits = Limits(max_characters=100, max_file_bytes=1000, max_line_characters=200)
    (tmp_path / "a.txt").write_text("a" * 150)
    (tmp_path / "b.txt").write_text("b" * 1500)
    line = json.dumps({"text": "court"})
    (tmp_path / "c.jsonl").write_text("x" * 5000 + "\n" + line + "\n" + "y" * 300)
    found = list(read(tmp_path, limits=limits))
    kinds = [x.error if isinstance(x, Failure) else x.text for x in found]
    assert kinds == ["too_long", "too_large", "too_long", "court", "too_long"]


def test_a_missing_path_raises(tmp_path: Path) -> None:
    """A folder that does not exist is an error, not a text."""
    with pytest.raises(InputFormatError, match="no such file"):
        list(read(tmp_path / "nothing"))
    with pytest.raises(InputFormatError, match="no such file"):
        list(read("nothing/"))


@pytest.mark.parametrize(
    "place",
    [
        r"C:\My articles\May",
        r"\\server\My articles",
        "/srv/my articles",
        "../my articles",
    ],
)
def test_a_path_with_spaces_is_no_text(place: str) -> None:
    """What begins as a path does is one, though nothing is there."""
    with pytest.raises(InputFormatError, match="no such file"):
        list(read(place))


def test_an_address_is_not_fetched() -> None:
    """Whoever gives one is told what to do instead; a text may begin with one."""
    address = "https://ledger.example/two-held.html"
    with pytest.raises(InputFormatError, match=f"{address}: addresses are not fetched"):
        list(read(address))
    [missing, text] = read([address, f"{address} says that two men were held."])
    assert isinstance(missing, Failure)
    assert "save the page" in missing.message
    assert isinstance(text, Article)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    data=st.one_of(
        st.binary(max_size=400),
        st.text(max_size=200).map(lambda t: t.encode("utf-8", "surrogatepass")),
        st.sampled_from(
            [b"---\n", b"{", b"[", b"<html>", b"<rss>", b"PK\x03\x04", b"\x1f\x8b"]
        ).flatmap(lambda head: st.binary(max_size=60).map(lambda rest: head + rest)),
    )
)
def test_no_bytes_crash_a_reader(data: bytes) -> None:
    """Any bytes under any suffix are articles or failures, never an exception."""
    for suffix in (*READERS, *CONTAINERS):
        blob = Blob(f"f{suffix}", lambda: io.BytesIO(data))
        for item in read_blob(blob, None, Limits()):
            assert isinstance(item, Article | Failure)
