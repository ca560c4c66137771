"""The fields of an article: which column or key holds them, and what they say."""
