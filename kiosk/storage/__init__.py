"""The encrypted database of one station."""
