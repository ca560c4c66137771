"""The site of an article: in its address, and behind its title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cryptonews_nlp._text import without_accents
from cryptonews_nlp.reading.fields.lang import LANGUAGES

_HOST = re.compile(
    r"(?:https?://(?:www\d?\.)?|www\d?\.)([^/:?#\s]+\.[^/:?#\s]+)", re.IGNORECASE
)
_BAR = re.compile(r" (?:--|[-–—|·•:]) ")
_NO_LETTER = re.compile(r"[\W_]+")
_ARTICLE = re.compile(rf"^(?:{'|'.join(m.ARTICLES for m in LANGUAGES)})", re.IGNORECASE)
# What a site adds to the name that its address has: "BBC News", "Fil Actualités".
_ADDED = frozenset(word for m in LANGUAGES for word in m.SITE_WORDS.split())
# Before the name of a site: its sections, and codes of languages and countries.
_SUBDOMAINS = frozenset(word for m in LANGUAGES for word in m.SUBDOMAINS.split())
_CODE, _LABELS = 2, 2
# Between the name of a site and its country: "bbc.co.uk".
_SECOND_LEVEL = frozenset(("ac", "co", "com", "edu", "gouv", "gov", "net", "org"))
# What stands behind the headlines of agencies that a site passes on; in small letters
# it belongs to the headline: "data compiled by Bloomberg".
_SIGNED = rf"(?:{'|'.join(m.BY.capitalize() for m in LANGUAGES)})"
_AGENCY = re.compile(
    rf" {_SIGNED} (?:Reuters|AFP|AP|Associated Press|Bloomberg|Cointelegraph)$"
)
_SIGNATURE = re.compile(rf"(.+) {_SIGNED} (.+)")
# Letters of a name that is all initials, and of the bar before a motto.
_INITIALS, _MOTTO = 3, 3
# "Six held | Crime", where the name of the site follows.
_SECTION = re.compile(r"(?: [|·•] [A-ZÀ-Ý]\w+)+$")


def host_of(url: str | None) -> str | None:
    """Return the site of an address.

    Examples
    --------
    >>> host_of("https://www.ledger.example/a")
    'ledger.example'
    """
    found = _HOST.match(url) if url else None
    return found[1].lower() if found else None


def names_no_site(source: str, url: str | None) -> bool:
    """Tell whether a source is only the part of a site that its address begins with.

    Examples
    --------
    >>> names_no_site("Finance", "https://finance.ledger.example/a")
    True
    >>> names_no_site("News", "https://news.example/a")
    False
    """
    labels = (host_of(url) or "").split(".")
    name = _squeezed(source)
    part = name in _SUBDOMAINS or len(name) <= _CODE
    least = _LABELS + (len(labels) > _LABELS and labels[-2] in _SECOND_LEVEL)
    return len(labels) > least and name == _squeezed(labels[0]) and part


def without_site(title: str, source: str | None, url: str | None) -> str:
    """Put a title on one line, without the site that many pages set behind it.

    Parameters
    ----------
    title : str
        As a page, a feed or a table has it.
    source, url : str or None
        Name of the site, and an address on it.

    Returns
    -------
    str
        What stands before the name of the site and its bar or dash; a motto or a
        section behind that name goes with it.

    Examples
    --------
    >>> url = "https://www.oslopost.example/a"
    >>> without_site("Six held in raid | Local | Oslo Post News | Be first", None, url)
    'Six held in raid'
    >>> without_site("Six held in raid By Reuters", None, url)
    'Six held in raid'
    >>> without_site("Analysis - Oslo Post - Six are held in a raid", None, url)
    'Analysis - Oslo Post - Six are held in a raid'
    """
    title = _AGENCY.sub("", " ".join(title.split()))
    host = host_of(url)
    labels = [host, *host.split(".")[:-1]] if host else []
    names = {_squeezed(name) for name in (*labels, source) if name}
    signed = _SIGNATURE.fullmatch(title)
    if signed and _squeezed(signed[2]) in names:
        title = signed[1]
    for bar in _BAR.finditer(title):
        head, rest = title[: bar.start()], title[bar.end() :]
        site = _BAR.split(rest)[0]
        named = not names.isdisjoint(_forms(site))
        if _squeezed(rest) in names or (
            named and len(rest) - len(site) <= len(head) + _MOTTO
        ):
            return _SECTION.sub("", head).rstrip("-–—|·•: ") or title
    return title


def _forms(site: str) -> Iterator[str]:
    """Yield how an address may write the name of its site."""
    yield _squeezed(site)
    site = _ARTICLE.sub("", site, count=1)
    words = [_squeezed(word) for word in re.split(r"[\s’'-]+", site)]
    words = list(filter(None, words))
    yield "".join(words)
    while words[1:] and words[-1] in _ADDED:
        words.pop()
        yield "".join(words)
    for n in range(2, len(words) + 1):
        # "New York Times" is nytimes, "Wall Street Journal" wsj
        initials = "".join(word[0] for word in words[:n])
        form = initials + "".join(words[n:])
        if len(form) >= _INITIALS:
            yield form


def _squeezed(name: str) -> str:
    """Return the letters of a name: sites call themselves as their address does."""
    return _NO_LETTER.sub("", without_accents(name.lower()))
