"""Stage entities."""
