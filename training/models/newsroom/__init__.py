"""Put French treebank sentences into the frames of news: who said it, when, where.

Sequoia and GSD (dev) hold 20 insertions with a verb of speech between them and 80
weekdays; news has one in every paragraph. The frames, roles and places are made here.
"""
