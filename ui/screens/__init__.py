"""The two windows' faces."""
