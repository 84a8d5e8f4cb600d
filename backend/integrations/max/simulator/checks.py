"""What MAX refuses in a message, each by its code and status."""

from typing import Any

from backend.integrations.max import limits
from backend.integrations.max.simulator.world import Json, World

FORMATS = {None, "html", "markdown"}
KINDS = {"image", "video", "audio", "file", "inline_keyboard", "contact", "sticker", "location", "share"}
NEEDS = {
    "callback": ("payload", limits.PAYLOAD),
    "link": ("url", limits.LINK),
    "clipboard": ("payload", limits.PAYLOAD),
    "open_app": ("web_app", limits.LINK),
    "request_contact": None,
    "request_geo_location": None,
    "message": None,
}


class Refusal(Exception):
    def __init__(self, status: int, code: str, message: str = "") -> None:
        self.status, self.code, self.message = status, code, message
        super().__init__(f"{status} {code} {message}")


def wrong(message: str) -> Refusal:
    return Refusal(400, "proto.payload", message)


def check_body(world: World, body: Any) -> None:
    """A NewMessageBody of the schema."""
    if not isinstance(body, dict):
        raise wrong("body: object expected")
    text, attachments = body.get("text"), body.get("attachments")
    if text is not None and (not isinstance(text, str) or len(text) > limits.TEXT):
        raise wrong(f"text: size must be between 0 and {limits.TEXT}")
    if attachments is not None and not isinstance(attachments, list):
        raise wrong("attachments: array expected")
    if body.get("format") not in FORMATS or not isinstance(body.get("notify", True), bool):
        raise wrong("format: unknown")
    for one in attachments or []:
        _check_attachment(world, one)
    boards = [one for one in attachments or [] if one["type"] == "inline_keyboard"]
    others = [one["type"] for one in attachments or [] if one["type"] != "inline_keyboard"]
    if len(boards) > 1 or ({"file", "audio"} & set(others) and len(others) > 1):
        raise wrong("attachments: must be the only one")


def _check_attachment(world: World, one: Json) -> None:
    if one.get("type") not in KINDS or not isinstance(one.get("payload"), dict):
        raise wrong("attachments: unknown type")
    if one["type"] == "inline_keyboard":
        _check_keyboard(one["payload"].get("buttons"))
    if one["type"] in ("image", "file"):
        _check_file(world, one)


def _check_file(world: World, one: Json) -> None:
    payload = one["payload"]
    tokens = [part.get("token") for part in payload.get("photos", {}).values()] or [payload.get("token")]
    if any(token not in world.files for token in tokens):
        raise Refusal(400, "attachment.not.found", "no such file was uploaded")


def _check_keyboard(rows: Any) -> None:
    if not isinstance(rows, list) or not 0 < len(rows) <= limits.ROWS:
        raise wrong(f"buttons: up to {limits.ROWS} rows")
    for row in rows:
        wide = any(button.get("type") in limits.WIDE for button in row)
        if not 0 < len(row) <= (limits.WIDE_IN_A_ROW if wide else limits.IN_A_ROW):
            raise wrong("buttons: too many in a row")
        for button in row:
            _check_button(button)


def _check_button(button: Json) -> None:
    kind, text = button.get("type"), button.get("text")
    if kind not in NEEDS or not isinstance(text, str) or not 0 < len(text) <= limits.LABEL:
        raise wrong(f"button: {kind}")
    if (need := NEEDS[kind]) is not None:
        value = button.get(need[0])
        if not isinstance(value, str) or not 0 < len(value) <= need[1]:
            raise wrong(f"button.{need[0]}: size must be between 1 and {need[1]}")
