"""Rewrites docs/stages.md from the table: `python -m backend.domain.stages`."""

from backend.domain.stages.page import PAGE, as_markdown, read_names

PAGE.write_text(as_markdown(read_names("ru"), read_names("en")), encoding="utf-8")
