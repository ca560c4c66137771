"""What the words of a name say by themselves, with no look at any article."""
