"""What a process costs."""

from __future__ import annotations

import resource


def peak_memory() -> float:
    """Return the most memory that this process has held, in MiB (of 2**20 bytes)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
