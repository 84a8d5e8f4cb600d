"""Conversations in a team's group, and what its messages lead to."""
