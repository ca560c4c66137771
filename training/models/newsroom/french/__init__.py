"""French frames."""
