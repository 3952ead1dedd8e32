"""The event editor: facts, tiers, sessions, and who may enter which, written back into the event file as it is written."""
