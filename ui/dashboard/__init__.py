"""The dashboard: rooms, arrivals, delegations, who is missing, refusals, stations; each a chart, a table and a file."""
