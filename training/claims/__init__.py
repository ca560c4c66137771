"""The claims stage: its corpus and weights: ``python -m training.claims``."""
