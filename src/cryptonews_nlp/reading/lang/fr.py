"""French dates."""

from typing import Final

DATE_ORDER: Final = "day"
