"""What the desk changes about people: walk-ins, corrections, other delegates, lost badges, holds."""
