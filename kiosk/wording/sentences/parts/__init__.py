"""What the doctor finds of a machine, in every language of the screens."""
