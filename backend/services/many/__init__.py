"""Many cases at one press."""
