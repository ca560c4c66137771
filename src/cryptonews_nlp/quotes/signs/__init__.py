"""What the characters show: marks, dashes, labels, posts, datelines."""
