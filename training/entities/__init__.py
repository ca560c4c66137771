"""The entity stage: names, labels and confidence: ``python -m training.entities``."""
