"""Lines that tell who made something: pictures by their sign, texts by the last lines.

A name alone looks like a menu item or a heading; what stands before it tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cryptonews_nlp._types import CONTENT_ZONES, ZoneKind
from cryptonews_nlp.zoning.bylines import only_names
from cryptonews_nlp.zoning.lang import CAPTION_OPENS, CREDIT_ENDS, NOTES
from cryptonews_nlp.zoning.lines import CLOSING
from cryptonews_nlp.zoning.words import FURNITURE_KINDS, count_cues, folded_words

_ENDS = "|".join(map(re.escape, CREDIT_ENDS))
_MAKER = r"[A-ZÀ-Ý][\w.’'-]*(?:\s[A-ZÀ-Ý][\w.’'-]*){1,4}"
#: The end of a caption: "Photograph: Ann Roe/Agency", "Crédit photo : Anne Roux",
#: "(Ann Roe/Agency)", "(AP Photo/Ann Roe)", "(photo d'archives)".
CREDITED = re.compile(
    rf"(?:{_ENDS})$|"
    r"\b(?:photo\w*|images?|picture|illustration|cr[ée]dits?(?: photo)?)\s?:\s?"
    r"[A-ZÀ-Ý][^.!?:\n]{2,80}$|"
    rf"\(\s?(?-i:{_MAKER}\s?/\s?[A-ZÀ-Ý][\w.’' -]{{1,40}})\)$|"
    r"\((?:[^()\n]{0,40}\s)?(?:photos?|images?|cr[ée]dits?|illustration|video)\s?"
    r"(?:[:/]|by\s|par\s|d['’]|(?-i:[A-ZÀ-Ý]))[^()\n]{0,80}\)$",
    re.IGNORECASE,
)
_OPENED = re.compile("|".join(CAPTION_OPENS))
#: The space behind a caption that the text follows on its line.
BEHIND_CREDIT = "|".join(
    rf"(?<={re.escape(end)})\s+(?=[A-ZÀ-Ý\"“(])" for end in CREDIT_ENDS
)
#: A credit glued to the text: "Photograph: Ann Roe/Agency ImagesPolice in Dover ...".
GLUED_CREDIT = (
    r"\b(?:[Pp]hoto\w*|[Pp]icture|[Cc]r[ée]dits?(?: photo)?)\s?:\s{0,2}"
    r"(?=[A-ZÀ-Ý])[^.!?:\n“”«»]{2,70}?(?<!\bMac)"
    r"(?:(?:(?<=[a-zà-ÿ]{2})|(?<=\b[A-Z]{3}))(?=A\s|[A-ZÀ-Ý“\"«][a-zà-ÿ’'])"
    r"|(?<=\b[A-Z]{2})(?=[A-ZÀ-Ý“\"«][a-zà-ÿ’']))"
)
#: The space before the sign of an agency at the end of a line: "... at ten. (afp/nxp)".
BEFORE_SIGN = (
    r"(?<=[.!?…»”\"])\s+(?=\((?:(?:[A-Za-z]{2,8}/){1,2}[A-Za-z]{2,5}"
    r"|(?i:afp|ats|awp|belga|dpa))\)$)"
)
# "© Agency"; with a year or a sentence it is the notice of a site.
_COPYRIGHT = re.compile(r"(?:©|\(c\))\s?[^\W\d][^\d.©]{1,40}$")
_WORDS = 5
# What a text is signed with: "(abc/xyz)", "R. K.", "F. NEYRAT", "ABC", "(The Post)".
_CODE = r"[A-ZÀ-Ý]{2,5}|[A-ZÀ-Ý]\.(?:\s?-?[A-ZÀ-Ý][\w’'-]*\.?){1,3}"
_DESK = r"(?:\s?/\s?(?:[Aa]gences?|[Aa]gencies|[A-ZÀ-Ý]{2,5}))"
_IN_BRACKETS = r"\((?:[\w’'-]+\.?(?:\s?/\s?[\w’'-]+\.?){0,4}|[A-ZÀ-Ý][\w’' -]{2,25})\)"
_SIGNED = re.compile(
    rf"(?:{_CODE}){_DESK}*(?:\s*{_IN_BRACKETS})?\.?|{_IN_BRACKETS}", re.UNICODE
)
_BESIDE_NAMES = re.compile(rf"{_DESK}$|\s*{_IN_BRACKETS}$")
_MOST, _CAPTION = 60, 700
_NOTE = re.compile("|".join(NOTES), re.IGNORECASE)
# So many last paragraphs may be notes, which are that short.
_FOOT, _NOTE_CHARACTERS = 3, 400
_SENTENCE_END = re.compile(rf"[.!?…]{CLOSING}$")
# "-- Ann Roe" below a part of a round-up; below a quotation it names who is quoted, and
# several such lines are a list.
_DASH = re.compile(r"(?:--|—)\s?(?=[A-ZÀ-Ý])")
_ITEM = re.compile(r"[—–-]")
_PLAIN_END = re.compile(r"[.!?…]$")
_LETTER = re.compile(r"[^\W\d_]")


def settle_credits(parts: Sequence[str], kinds: Sequence[ZoneKind]) -> list[ZoneKind]:
    """Correct the kinds of lines that credit a picture or sign the text.

    Parameters
    ----------
    parts : sequence of str
        The blocks of a text.
    kinds : sequence of str
        What was made of them.

    Returns
    -------
    list of str
        Kinds in which a credit beside content is a caption, what signs the text below
        the last sentence of its body a byline, as is what an editor says of it there,
        and a mark without a letter what stands before it.
    """
    found = list(kinds)
    for i in [i for i, kind in enumerate(kinds) if kind == "body"][-_FOOT:]:
        if i and len(parts[i]) <= _NOTE_CHARACTERS and _NOTE.search(parts[i]):
            found[i] = "byline"
    last = max((i for i, kind in enumerate(kinds) if kind == "body"), default=-1)
    for i, part in enumerate(parts):
        before = found[i - 1] if i else None
        if found[i] == "title" and before and not _LETTER.search(part):
            found[i] = before
        elif _credits_a_picture(part) and (
            before in CONTENT_ZONES or kinds[i : i + 2][-1] in CONTENT_ZONES
        ):
            found[i] = "caption"
        elif (
            i in (last, last + 1)
            and before == "body"
            and signs(part)
            and not is_menu(part)
            and _SENTENCE_END.search(parts[i - 1])
        ):
            found[i] = "byline"
        elif before == "body" and _PLAIN_END.search(parts[i - 1]):
            dash = _DASH.match(part)
            listed = any(map(_ITEM.match, (parts[i - 1], *parts[i + 1 : i + 2])))
            if dash and not listed and only_names(part[dash.end() :]):
                found[i] = "byline"
    return found


def _credits_a_picture(part: str) -> bool:
    if CREDITED.search(part) or _OPENED.match(part):
        return "\n" not in part and len(part) <= _CAPTION
    return bool(_COPYRIGHT.match(part)) and len(part.split()) <= _WORDS


def is_menu(line: str) -> bool:
    """Tell whether a line has a cue of page furniture."""
    covered, _ = count_cues(folded_words(line))
    return any(covered[: len(FURNITURE_KINDS)])


def signs(line: str) -> bool:
    """Tell whether a line has the form of what a text is signed with.

    Examples
    --------
    >>> [signs(line) for line in ("(abc/xyz)", "R. K.", "Anne Roux/Agences", "Sport")]
    [True, True, True, False]
    """
    if len(line) > _MOST:
        return False
    return bool(_SIGNED.fullmatch(line)) or only_names(_BESIDE_NAMES.sub("", line))
