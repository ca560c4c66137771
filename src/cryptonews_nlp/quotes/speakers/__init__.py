"""Who speaks a quote in marks."""
