"""Training of the recogniser of names, in PyTorch; it runs in numpy."""
