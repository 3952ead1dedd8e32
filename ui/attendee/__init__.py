"""The second screen of a desk: what the person before it sees. Neutral words in their language, and never anybody else."""
