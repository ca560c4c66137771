"""The months and the days of the week in each language: data only."""
