"""Zones, titles and copies, measured; what they cost."""
