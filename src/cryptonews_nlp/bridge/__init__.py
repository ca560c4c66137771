"""Stage bridge."""
