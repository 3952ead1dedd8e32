"""People's files: events, rosters, scenarios."""
