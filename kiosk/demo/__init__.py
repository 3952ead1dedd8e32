"""A whole event on one machine."""
