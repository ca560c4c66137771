"""Names, values, roles and their confidence, measured."""
