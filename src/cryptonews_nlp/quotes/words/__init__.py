"""The tokens of an article, and the records that point into them."""
