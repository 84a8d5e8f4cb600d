"""Conversations: read the message, call one service, choose the words."""
