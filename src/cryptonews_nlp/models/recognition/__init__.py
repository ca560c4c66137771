"""The shipped name recogniser: words and their letters, two LSTM layers, a CRF."""
