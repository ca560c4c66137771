"""What a person corrects, as a file that later runs replay."""

from __future__ import annotations

from cryptonews_nlp.linking.corrections.aliases import read_aliases, starting_aliases
from cryptonews_nlp.linking.corrections.applying import Draft, apply_aliases

__all__ = ["Draft", "apply_aliases", "read_aliases", "starting_aliases"]
