"""Settings of a run: defaults, a TOML file, environment variables, flags."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from cryptonews_nlp.errors import SettingsError

PREFIX = "CRYPTONEWS_"
SETTINGS_FILE = "cryptonews.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can change a result or how it is computed.

    Parameters
    ----------
    models : dict of str to str
        spaCy pipeline by language, where it is not the shipped one.
    formats : tuple of str
        Formats that :meth:`Analysis.write` makes.
    workers : int
        Processes that parse; 1 parses in this one, 0 takes as many as the machine
        and the number of articles are worth.
    engine : {"local", "dask"}
        Who runs the workers.
    scheduler : str or None
        Address of a Dask scheduler; None starts a local one.
    batch_size : int
        Articles parsed together.
    with_text : bool
        Keep the articles' text in what is written.
    report : bool
        Write ``report.html``.
    aliases : str or None
        CSV file of corrections.
    names : str or None
        CSV file of names known beforehand.
    columns : dict of str to str
        Column by field of an article (``text``, ``title``, ``published`` …), where
        the names in a table do not tell.
    repair : bool
        Undo that UTF-8 was once read as cp1252 ("Ã©").
    """

    models: dict[str, str] = field(default_factory=dict)
    formats: tuple[str, ...] = ("parquet",)
    workers: int = 1
    engine: str = "local"
    scheduler: str | None = None
    batch_size: int = 32
    with_text: bool = True
    report: bool = True
    aliases: str | None = None
    names: str | None = None
    columns: dict[str, str] = field(default_factory=dict)
    repair: bool = False

    def __post_init__(self) -> None:
        if self.workers < 0:
            raise SettingsError(f"workers is {self.workers}; expected 0 or more")
        if self.batch_size < 1:
            raise SettingsError(f"batch_size is {self.batch_size}; expected 1 or more")
        if self.engine not in ("local", "dask"):
            raise SettingsError(
                f"engine is {self.engine!r}; expected 'local' or 'dask'"
            )

    def to_toml(self) -> str:
        """Return the settings as the text of a ``cryptonews.toml``.

        Examples
        --------
        >>> print(Settings(workers=2).to_toml().splitlines()[1])
        workers = 2
        """
        values = asdict(self)
        tables = {name: values.pop(name) for name in ("models", "columns")}
        lines = [
            f"{name} = {_toml(value)}"
            for name, value in values.items()
            if value is not None
        ]
        for table, pairs in tables.items():
            lines.append(f"\n[{table}]")
            lines += [f"{key} = {_toml(value)}" for key, value in pairs.items()]
        return "\n".join(lines) + "\n"


def load_settings(
    path: Path | None = None,
    environment: Mapping[str, str] | None = None,
    *,
    defaults: Settings | None = None,
    **flags: object,
) -> Settings:
    """Collect settings; a flag beats the environment, that the file, that a default.

    Parameters
    ----------
    path : Path or None
        ``cryptonews.toml``, or a ``pyproject.toml`` with ``[tool.cryptonews_nlp]``.
        None looks for the one, then for the other, in the current folder.
    environment : mapping or None
        Variables such as ``CRYPTONEWS_WORKERS``; None reads the process's own.
    defaults : Settings, optional
        What nobody sets; ``Settings()`` when absent.
    **flags
        Values given by the caller; None counts as not given.

    Returns
    -------
    Settings

    Raises
    ------
    SettingsError
        For an unknown name or a value of the wrong type.
    """
    values = _from_file(path)
    values |= _from_environment(os.environ if environment is None else environment)
    values |= {name: value for name, value in flags.items() if value is not None}
    known = {f.name for f in fields(Settings)}
    if unknown := sorted(set(values) - known):
        raise SettingsError(
            f"unknown setting {unknown[0]!r}; "
            f"expected one of {', '.join(sorted(known))}"
        )
    changes: dict[str, Any] = {n: _coerce(n, v) for n, v in values.items()}
    return replace(defaults or Settings(), **changes)


def _from_file(path: Path | None) -> dict[str, object]:
    if path is None:
        places = map(Path, (SETTINGS_FILE, "pyproject.toml"))
        path = next((place for place in places if place.is_file()), None)
    if path is None:
        return {}
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"cannot read {path}: {error.strerror}") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path} is not valid TOML: {error}") from error
    if path.name == "pyproject.toml":
        data = data.get("tool", {}).get("cryptonews_nlp", {})
    return dict(data)


def _from_environment(environment: Mapping[str, str]) -> dict[str, object]:
    return {
        f.name: environment[PREFIX + f.name.upper()]
        for f in fields(Settings)
        if PREFIX + f.name.upper() in environment
    }


def _coerce(name: str, value: object) -> object:
    """Read a value that may come as text from the environment."""
    reader = _READERS.get(name, _text)
    try:
        return reader(value)
    except (TypeError, ValueError) as error:
        raise SettingsError(
            f"setting {name} is {value!r}; expected {_EXPECTED[reader]}"
        ) from error


def _list(value: object) -> tuple[str, ...]:
    parts = value.split(",") if isinstance(value, str) else value
    if not isinstance(parts, (list, tuple)):
        raise TypeError
    return tuple(str(part).strip() for part in parts)


def _pairs(value: object) -> dict[str, str]:
    if isinstance(value, str):
        pairs = [item.partition("=") for item in value.split(",") if item]
        return {key.strip(): rest.strip() for key, _, rest in pairs}
    if not isinstance(value, Mapping):
        raise TypeError
    return {str(key): str(item) for key, item in value.items()}


def _number(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        raise TypeError
    return int(value)


def _flag(value: object) -> bool:
    text = str(value).lower()
    if text not in _FLAGS:
        raise ValueError
    return _FLAGS[text]


def _text(value: object) -> str | None:
    if value is not None and not isinstance(value, str):
        raise TypeError
    return value


_FLAGS = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}
_READERS: dict[str, Callable[[object], object]] = {
    "formats": _list,
    "models": _pairs,
    "columns": _pairs,
    "workers": _number,
    "batch_size": _number,
    "with_text": _flag,
    "report": _flag,
    "repair": _flag,
}
_EXPECTED: dict[Callable[[object], object], str] = {
    _list: "a list, in a variable parted by commas",
    _pairs: "a table, in a variable KEY=VALUE pairs parted by commas",
    _number: "a whole number",
    _flag: "true or false",
    _text: "a text",
}


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (tuple, list)):
        return "[" + ", ".join(_toml(item) for item in value) + "]"
    if isinstance(value, str):
        # a TOML basic string escapes these two
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return str(value)
