"""What stations tell each other."""
