"""An event is called by the whole title of its article."""

from __future__ import annotations

import pytest

import cryptonews_nlp as cn


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        (
            "# Norvault halts all withdrawals after a theft from its\nwallets",
            (
                "Norvault stopped all withdrawals on Monday after thieves had emptied "
                "three of its wallets. The police in Oslo came in the evening."
            ),
        ),
        (
            "# Norvault suspend tous les retraits après un vol dans ses\ncoffres",
            (
                "Norvault a suspendu lundi tous les retraits après le vol de trois de "
                "ses coffres. La police d'Oslo en a été informée dans la soirée."
            ),
        ),
    ],
)
def test_a_heading_of_two_lines_is_one_title(heading: str, body: str) -> None:
    """What a scraper broke in two is one again."""
    result = cn.analyze([f"{heading}\n\n{body}"])
    [title] = result.events["title"]
    assert title == " ".join(heading.strip("# ").split())
