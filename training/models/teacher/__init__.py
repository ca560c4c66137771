"""A slow and exact parser, whose trees of raw text teach the shipped ones.

There are 110,000 French words with trees that may be learned, and two millions without.
A graph-based parser with characters and word vectors reads those better than the small
transition parser that ships; the small one learns from both (Buciluă, Caruana and
Niculescu-Mizil 2006, Model compression, KDD; for parsers: Stymne and others 2018;
Kuncoro and others 2016, Distilling an ensemble of greedy dependency parsers, EMNLP).
Needs PyTorch and gensim, which only this part of the training does.
"""
