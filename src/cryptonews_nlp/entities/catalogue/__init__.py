"""Known names: the gazetteer, nationalities, the labels that names have."""
