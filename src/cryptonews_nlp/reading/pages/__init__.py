"""Web pages: their text, and what they tell of themselves."""
