"""Put treebank sentences into the frames of news: who said it, when, where.

Sequoia and GSD (dev) hold 20 insertions with a verb of speech between them and 80
weekdays, EWT and GUM few sources between a cue and its clause; news has one in every
paragraph. The frames, roles and places are made here.
"""
