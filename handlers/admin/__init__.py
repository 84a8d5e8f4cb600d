"""Conversations of an administrator: who works here."""
