"""Formats: one reader each."""
