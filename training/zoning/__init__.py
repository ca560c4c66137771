"""Train the zone classifier."""
