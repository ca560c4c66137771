"""Roles, with their persons and bodies."""
