"""Stage quotes."""
