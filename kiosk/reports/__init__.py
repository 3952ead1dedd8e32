"""What organizers take away."""
