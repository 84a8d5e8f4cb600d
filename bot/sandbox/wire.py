"""The shapes that travel: JSON objects, and the refusals that Telegram gives."""

from typing import Any

Json = dict[str, Any]


class Rejected(Exception):
    """A call that Telegram would refuse, with its code and its words."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> Json:
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


def bad_request(reason: str) -> Rejected:
    return Rejected(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> Rejected:
    return Rejected(403, f"Forbidden: {reason}")


def conflict(reason: str) -> Rejected:
    return Rejected(409, f"Conflict: {reason}")


def has_moved(to: int) -> Rejected:
    return Rejected(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=to)


def too_many(seconds: int) -> Rejected:
    return Rejected(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def utf16_length(text: str) -> int:
    """Telegram counts offsets and limits in UTF-16 units: an emoji is two."""
    return len(text) + sum(character > "\uffff" for character in text)


def present(**fields: Any) -> Json:
    """The fields that have a value: Telegram leaves the others out."""
    return {name: value for name, value in fields.items() if value not in (None, "", [], {})}
