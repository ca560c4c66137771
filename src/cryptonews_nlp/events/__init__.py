"""Stage events."""
