"""Linking: entities and utterances, measured."""
