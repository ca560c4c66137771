"""The abbreviations of each language: data only."""
