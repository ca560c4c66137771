"""What zoning knows about each language: data only."""
