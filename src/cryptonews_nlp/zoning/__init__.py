"""Stage zoning."""
