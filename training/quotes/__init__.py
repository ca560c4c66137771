"""Training of the quotes stage: ``python -m training.quotes``."""
