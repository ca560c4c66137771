"""How the shipped spaCy pipelines are made."""
