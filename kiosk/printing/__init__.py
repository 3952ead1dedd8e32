"""The ways out to paper."""
