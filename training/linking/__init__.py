"""The linking stage: its gold and its weights: ``python -m training.linking``."""
