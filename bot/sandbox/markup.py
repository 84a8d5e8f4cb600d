"""Keyboards: what Telegram would refuse in them."""

from typing import Any

from bot.sandbox.wire import Json, bad_request

DATA_BYTES = 64
COPIED_CHARACTERS = 256
MOST_BUTTONS = 100
MOST_KEYS = 300
DEEDS = ("callback_data", "url", "copy_text", "web_app", "login_url", "pay", "callback_game")
INLINE_DEEDS = ("switch_inline_query", "switch_inline_query_current_chat", "switch_inline_query_chosen_chat")
KINDS = ("inline_keyboard", "keyboard", "remove_keyboard", "force_reply")


def check_markup(markup: Any, *, private: bool) -> Json | None:
    """The markup as it will be kept; None when there is none."""
    if not markup:
        return None
    if not isinstance(markup, dict) or not any(kind in markup for kind in KINDS):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        check_rows(markup["inline_keyboard"], "inline keyboard", MOST_BUTTONS)
        for button in buttons(markup):
            check_inline_button(button)
    elif "keyboard" in markup:
        check_rows(markup["keyboard"], "reply keyboard", MOST_KEYS)
        for row in markup["keyboard"]:
            for button in row:
                check_key(button, private=private)
    return markup


def buttons(markup: Json | None) -> list[Json]:
    return [button for row in (markup or {}).get("inline_keyboard", []) for button in row]


def check_rows(rows: Any, name: str, most: int) -> None:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{name.replace(" ", "_")}" must be of type Array of Arrays')
    if sum(len(row) for row in rows) > most:
        raise bad_request("reply markup is too long")


def check_inline_button(button: Any) -> None:
    if not isinstance(button, dict) or not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad_request("can't parse inline keyboard button: Button text must be non-empty")
    deeds = [name for name in DEEDS if name in button] + [name for name in INLINE_DEEDS if name in button]
    if not deeds and not button.get("disabled"):
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if "callback_data" in button:
        check_data(button["callback_data"])
    if "url" in button and "://" not in str(button["url"]) and "." not in str(button["url"]):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    if "copy_text" in button:
        check_copied(button["copy_text"])


def check_data(data: Any) -> None:
    if not isinstance(data, str) or not 1 <= len(data.encode()) <= DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")


def check_copied(copied: Any) -> None:
    text = copied.get("text") if isinstance(copied, dict) else None
    if not isinstance(text, str) or not 1 <= len(text) <= COPIED_CHARACTERS:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def check_key(button: Any, *, private: bool) -> None:
    text = button if isinstance(button, str) else button.get("text") if isinstance(button, dict) else None
    if not isinstance(text, str) or not text.strip():
        raise bad_request("keyboard button text must be non-empty")
    if isinstance(button, dict) and button.get("request_contact") and not private:
        raise bad_request("phone number can be requested in private chats only")
