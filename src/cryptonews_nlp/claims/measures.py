"""Names of measures: one English key for what a figure measures, in both languages."""

from __future__ import annotations

from cryptonews_nlp._words import words

#: How the measure of an amount of money reads, by topic; others read "amount TOPIC".
MONEY = {
    "loss": "loss",
    "fraud": "amount obtained by fraud",
    "fine": "fine",
    "settlement": "settlement",
    "ransom": "ransom",
    "valuation": "valuation",
    "revenue": "revenue",
    "price": "price",
    "fee": "fee",
    "cost": "cost",
    "bounty": "bounty",
    "insurance": "insurance cover",
    "deposit": "assets held",
    "volume": "volume",
    "inflow": "inflow",
    "tax": "tax",
    "liability": "liabilities",
    "fall": "fall",
    "rise": "rise",
    "victim": "loss of victims",
    "worth": "value",
}
_AMOUNTS = words("""
    stolen seized frozen recovered laundered demanded paid raised received
""")
#: Measures that say how something changed, not what.
CHANGES = frozenset({"fall", "rise"})
#: What says less of an amount than any other word: it changed, it is a price.
_LAST = CHANGES | {"worth", "price"}
#: Topics that tell a measure of a share or rate.
SHARES = {
    "fall": "fall",
    "rise": "rise",
    "tax": "tax rate",
    "fee": "fee rate",
    "bounty": "bounty",
    "volume": "share of volume",
}
#: Topics that tell what lasted.
DURATIONS = {
    "sentence": "prison sentence",
    "custody": "length of custody",
    "training": "length of the course",
    "investigation": "length of the investigation",
    "suspension": "length of the suspension",
    "halt": "time to react",
    "frozen": "time to freeze",
    "maximum": "maximum sentence",
    "licence": "time to a licence",
}
#: What was done to people and things that are counted.
DEEDS = {
    "arrest": "arrested",
    "charge": "charged",
    "sanction": "sanctioned",
    "seized": "seized",
    "stolen": "stolen",
    "frozen": "frozen",
    "search": "searched",
    "death": "killed",
    "injury": "injured",
    "hiring": "hired",
    "layoff": "laid off",
}

#: Counted nouns behind which people stand; an arrest is one person arrested.
PERSONS = words("""
    people suspects arrests customers users victims officers investigators employees
    members creditors investors depositors complainants players residents analysts
    experts students participants prosecutors judges lawyers minors operators patients
    merchants hires applicants guests volunteers accounts signatures complaints
    protesters children mayors lawmakers
""")


def measure_name(kind: str, unit: str | None, topics: dict[str, float]) -> str:
    """Return the measure of a figure.

    Parameters
    ----------
    kind : str
        ``money percent count duration age``.
    unit : str or None
        Counted noun in the plural.
    topics : dict of str to float
        What the words around are about, nearer ones heavier.

    Examples
    --------
    >>> measure_name("money", "EUR", {"seized": 0.7, "loss": 0.2})
    'amount seized'
    >>> measure_name("count", "people", {"arrest": 0.5})
    'number of people arrested'
    """
    ranked = sorted(topics, key=lambda name: (-topics[name], name))
    if kind == "age":
        return "age"
    if kind == "count":
        deed = next((DEEDS[t] for t in ranked if t in DEEDS), None)
        if unit is None:
            return "number"
        tail = f" {deed}" if deed and unit in ("people", "suspects") else ""
        return f"number of {unit}{tail}"
    table = {"money": MONEY, "percent": SHARES, "duration": DURATIONS}[kind]
    for topic in sorted(ranked, key=lambda name: name in _LAST and kind == "money"):
        if topic in table:
            return table[topic]
        if kind == "money" and topic in _AMOUNTS:
            return f"amount {topic}"
    return {"money": "amount of money", "percent": "share", "duration": "duration"}[
        kind
    ]
