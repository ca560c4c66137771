"""``python -m cryptonews_nlp`` is the command ``cryptonews``."""

from cryptonews_nlp.cli import main

main()
