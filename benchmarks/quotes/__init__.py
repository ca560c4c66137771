"""Quotes and speakers, measured."""
