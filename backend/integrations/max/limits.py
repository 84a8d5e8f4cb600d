"""What MAX lets into one message (dev.max.ru, «Клавиатура», «POST /messages»; schema 0.0.32)."""

TEXT = 4000
ROWS, IN_A_ROW, WIDE_IN_A_ROW = 30, 7, 3
WIDE = frozenset({"link", "open_app", "request_geo_location", "request_contact"})
"""Kinds of button of which three fill a row."""
LABEL, PAYLOAD, LINK = 128, 1024, 2048
COMMANDS, COMMAND_NAME = 32, 64
UPDATES, LONGEST_POLL = 1000, 90
