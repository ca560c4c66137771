"""How the shipped models, lexicons and weights are made."""
