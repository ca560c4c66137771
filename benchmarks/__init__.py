"""Measurements: quality against gold and floors, cost against peers."""
