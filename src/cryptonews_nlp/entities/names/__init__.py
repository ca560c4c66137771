"""Names of persons, bodies, places and assets: borders, labels, agreement."""
