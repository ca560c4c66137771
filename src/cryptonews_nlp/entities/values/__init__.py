"""Amounts, dates, percentages, addresses."""
