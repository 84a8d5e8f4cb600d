"""What is owed, paid, spent and agreed."""
