"""Log lines: one JSON object each, in UTC, without a word of anyone's data."""

import logging
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any

import structlog

OURS = ("cessio", "backend", "bot", "handlers")


def set_up(level: str = "INFO") -> None:
    """Send everything, the libraries' lines too, to standard error in one shape."""
    shared: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        without_values,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )
    )
    # At their most talkative, libraries tell what they were given: statements with their values, messages of people.
    logging.basicConfig(handlers=[handler], level="INFO" if level == "DEBUG" else level, force=True)
    for ours in OURS:
        logging.getLogger(ours).setLevel(level)
    for chatty in ("aiogram.event", "aiohttp.access", "apscheduler", "tortoise", "asyncio", "procrastinate"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


def without_values(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """An error is told by its kind and its places: its message may quote what somebody typed."""
    # What libraries put on further lines is the thing itself, with all that it holds.
    event["event"] = str(event.get("event", "")).partition("\n")[0]
    error = event.pop("exc_info", None)
    if error is True:
        error = sys.exc_info()[1]
    elif isinstance(error, tuple):
        error = error[1]
    if isinstance(error, BaseException):
        event["error"] = type(error).__name__
        frames = traceback.extract_tb(error.__traceback__)
        event["at"] = [f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in frames][-12:]
    return event
