"""Stage linking."""
