"""Reported speech without marks: where it is, who says it, where it ends."""
