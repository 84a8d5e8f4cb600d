"""Conversations of a manager: the digest, the limits of plans."""
