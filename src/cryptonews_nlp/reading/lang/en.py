"""English dates."""

# British English writes 25/12/2024, American English 12/25/2024: a guess would be wrong
# by months.
DATE_ORDER = None
