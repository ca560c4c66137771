"""Stage quotes/lang."""
