"""The commands of `cessio` that need no messenger."""
