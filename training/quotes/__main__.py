"""Train the weights of the quotes stage: ``python -m training.quotes``.

Only data that may be shipped is read: our own train and dev articles (CC BY 4.0), the
60 French documents of gold/quotes_fr (CC BY-SA 4.0) and the news of GUM (annotations
CC BY 4.0). Figures on these French documents come from cross-validation by document.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from cryptonews_nlp._text import without_accents
from cryptonews_nlp.quotes.model import Models
from training.places import PACKAGE, command
from training.quotes.confidence import train
from training.quotes.gold import load_documents, parse

#: Lists written for this project.
OWN_NAMES = sorted(Path(__file__).parent.glob("given_names_*.txt"))
WEIGHTS = PACKAGE / "quotes" / "weights"

_LEAST_BIRTHS = 300


def write_models(models: Models) -> None:
    """Write the models as JSON with sorted keys."""
    WEIGHTS.mkdir(exist_ok=True)
    for item in fields(models):
        model = getattr(models, item.name)
        if model.weights:
            content = {"weights": dict(model.weights), "threshold": model.threshold}
            text = json.dumps(content, ensure_ascii=False, indent=0, sort_keys=True)
            (WEIGHTS / f"{item.name}.json").write_text(text + "\n", encoding="utf-8")
            print(item.name, len(model.weights), "weights")


def write_given_names(shared: Path) -> None:
    """Write given names that one gender bears, without accents."""
    folder = shared / "corpora" / "names"
    genders: dict[str, set[str]] = {}
    with (folder / "given_fr_insee.tsv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            if row["sex"] and int(row["births"] or 0) >= _LEAST_BIRTHS:
                found = {"h": "m", "f": "f"}.get(row["sex"], "")
                name = without_accents(row["given"].lower())
                genders.setdefault(name, set()).update(found)
    with (folder / "names_by_country_cc0.tsv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            if row["type"] == "given" and row["gender"] in {"M", "F"}:
                for key in {row["localized"].lower(), row["romanized"].lower()}:
                    if key.isalpha():
                        name = without_accents(key)
                        genders.setdefault(name, set()).add(row["gender"].lower())
    for name, gender in _own_names():
        genders.setdefault(name, set()).add(gender)
    lines_out = [
        f"{n}\t{g.copy().pop()}" for n, g in sorted(genders.items()) if len(g) == 1
    ]
    header = (
        "# INSEE given names (Licence Ouverte), popular names by country (CC0), "
        "others written for this project"
    )
    path = WEIGHTS.parent / "data" / "given_names.tsv"
    path.write_text("\n".join([header, *lines_out]) + "\n", encoding="utf-8")


def _own_names() -> Iterator[tuple[str, str]]:
    """Yield the names that were written down for this project, with their gender."""
    for path in OWN_NAMES:
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                gender, _, names = line.partition(": ")
                yield from ((name, gender) for name in names.split())


def main() -> None:
    """Train and write the weights."""
    shared = command(__doc__).parse_args().shared
    write_given_names(shared)
    documents = load_documents(shared)
    write_models(train(list(zip(documents, parse(documents), strict=True))))


if __name__ == "__main__":
    main()
