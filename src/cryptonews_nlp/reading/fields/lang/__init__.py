"""How each language writes the date of publication and the author."""

from collections.abc import Mapping
from typing import Literal

from cryptonews_nlp.calendar import CALENDARS
from cryptonews_nlp.reading.fields.lang import en, fr

#: What comes first in 03/04/2024.
Order = Literal["day", "month"]

#: By ISO 639-1 code; None where both occur.
DATE_ORDER: Mapping[str, Order | None] = {"en": en.DATE_ORDER, "fr": fr.DATE_ORDER}

#: Places whose clocks the abbreviations behind a time of day name. "IST" and others
#: that several countries use are left out.
TIME_ZONES: Mapping[str, str] = {**en.TIME_ZONES, **fr.TIME_ZONES}

#: How columns call each language.
CALLED: Mapping[str, tuple[str, ...]] = {"en": en.CALLED, "fr": fr.CALLED}

LANGUAGES = (en, fr)

#: What mail programs set before a subject that is answered or sent on, those of German
#: too: the mails of a thread pass through many. Each once: they are sought in a row.
SENT_ON = frozenset(word for m in LANGUAGES for word in m.SENT_ON) | {"aw", "wg"}

#: Days of the week, in full and cut short (regular expression).
WEEKDAYS = "|".join(
    sorted(
        (day for c in CALENDARS.values() for days in c.weekdays for day in days),
        key=len,
        reverse=True,
    )
)
