"""A clock's distance from the world's, as people read it."""

from datetime import datetime


def utc_offset(at: datetime) -> str:
    """`UTC+3`, or `UTC+5:30` where a clock has half hours; `at` by that clock."""
    offset = at.strftime("%z")
    hours, minutes = int(offset[:3]), offset[3:5]
    return f"UTC{hours:+d}" + (f":{minutes}" if minutes != "00" else "")
