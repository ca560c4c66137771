"""The names of all articles: which of them name the same thing."""
