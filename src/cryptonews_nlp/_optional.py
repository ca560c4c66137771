"""Import what only some features need, with an error that names the extra."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from cryptonews_nlp.errors import MissingExtraError


def import_extra(package: str, *, extra: str) -> ModuleType:
    """Import an optional package.

    Parameters
    ----------
    package : str
        Import name.
    extra : str
        Extra of ``cryptonews-nlp`` that installs it.

    Returns
    -------
    module

    Raises
    ------
    MissingExtraError
        When it is not installed.

    Examples
    --------
    >>> import_extra("json", extra="sql").dumps([1])
    '[1]'
    """
    try:
        return import_module(package)
    except ModuleNotFoundError as error:
        raise MissingExtraError(package, extra) from error
