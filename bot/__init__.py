"""The running process: builds everything, starts it, stops it, sends what is owed to be told."""
