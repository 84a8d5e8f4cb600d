"""Conversations of the department: registers, cases, papers, letters, payments."""
