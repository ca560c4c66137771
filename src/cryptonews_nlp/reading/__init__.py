"""Stage reading."""
