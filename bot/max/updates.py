"""What MAX tells becomes updates as conversations know them. MAX numbers none: one is known by what it is about.

The shapes are those of the schema of 1 July 2026 and of payloads seen in 2026.
"""

import hmac
import mimetypes
import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from aiogram.enums import ChatMemberStatus, MessageOriginType
from aiogram.types import (
    CallbackQuery,
    Chat,
    ChatMemberBanned,
    ChatMemberMember,
    ChatMemberUpdated,
    Contact,
    Document,
    InaccessibleMessage,
    Message,
    MessageOriginHiddenUser,
    PhotoSize,
    Update,
    User,
)

from backend.services.max_messages import number_of
from bot.max.session import BOT_ID

TYPES = (
    "message_created",
    "message_edited",
    "message_callback",
    "bot_started",
    "bot_stopped",
    "dialog_removed",
    "bot_added",
)
_EPOCH = -(2**63)
_DIGEST_BITS = 21
_PHONE = re.compile(r"^TEL[^:\n]*:\+?(\d+)", re.MULTILINE)
_NEVER = datetime.fromtimestamp(0, UTC)
Json = Mapping[str, Any]


async def updates_of(raw: Json, token: str) -> list[Update]:
    """None for what concerns no conversation. Several pictures are an album. KeyError: it is no update."""
    match raw["update_type"]:
        case "message_created" | "message_edited":
            return await _messages(raw, token)
        case "message_callback":
            return [await _press(raw)]
        case "bot_started":
            return [await _start(raw)]
        case "bot_stopped" | "dialog_removed":
            return [_left(raw)]
    return []


async def _messages(raw: Json, token: str) -> list[Update]:
    told = raw["message"]
    body, sender = told.get("body") or {}, told.get("sender")
    if told["recipient"].get("chat_type") != "dialog" or sender is None or not body:
        return []
    user, is_edit = _user(sender, raw.get("user_locale")), raw["update_type"] == "message_edited"
    parts = _parts(body, user, token)
    mids = [body["mid"], *(f"{body['mid']}#{number}" for number in range(1, len(parts)))]
    made = []
    for mid, part in zip(mids, parts, strict=True):
        message = Message(
            message_id=await number_of(mid),
            date=_moment(told["timestamp"]),
            chat=_chat(user),
            from_user=user,
            forward_origin=_origin(told.get("link")),
            edit_date=raw["timestamp"] // 1000 if is_edit else None,
            media_group_id=body["mid"] if len(parts) > 1 else None,
            **part,
        )
        heard = {"edited_message": message} if is_edit else {"message": message}
        made.append(Update.model_validate({"update_id": _number(raw, mid), **heard}))
    return made


def _parts(body: Json, user: User, token: str) -> list[dict[str, Any]]:
    """What each message of an album holds; one message in all other cases."""
    text, sent = body.get("text") or None, body.get("attachments") or []
    files: list[dict[str, Any]] = [{"photo": [_photo(one)]} for one in sent if one["type"] == "image"]
    files += [{"document": _document(one)} for one in sent if one["type"] == "file"]
    if files:
        return [{"caption": text, **files[0]}, *files[1:]]
    contacts = [one["payload"] for one in sent if one["type"] == "contact"]
    return [{"contact": _contact(contacts[0], user, token)} if contacts else {"text": text}]


async def _press(raw: Json) -> Update:
    """The message may be gone by now. The press is known with its person, to whom an answer is paced."""
    pressed = raw["callback"]
    user = _user(pressed["user"], raw.get("user_locale"))
    query = CallbackQuery(
        id=f"{user.id}:{pressed['callback_id']}",
        from_user=user,
        chat_instance=str(user.id),
        data=pressed.get("payload"),
        message=await _pressed(raw.get("message"), user),
    )
    return Update(update_id=_number(raw, f"{pressed['callback_id']}:{pressed['timestamp']}"), callback_query=query)


async def _pressed(told: Json | None, user: User) -> Message | InaccessibleMessage:
    if told is None or not told.get("body"):
        return InaccessibleMessage(chat=_chat(user), message_id=0, date=0)
    body = told["body"]
    return Message(
        message_id=await number_of(body["mid"]),
        date=_moment(told["timestamp"]),
        chat=_chat(user),
        from_user=User(id=BOT_ID, is_bot=True, first_name=""),
        **_parts(body, user, "")[0],
    )


async def _start(raw: Json) -> Update:
    user = _user(raw["user"], raw.get("user_locale"))
    message = Message(
        message_id=await number_of(f"start:{user.id}:{raw['timestamp']}"),
        date=_moment(raw["timestamp"]),
        chat=_chat(user),
        from_user=user,
        text=f"/start {raw.get('payload') or ''}".strip(),
    )
    return Update(update_id=_number(raw, str(user.id)), message=message)


def _left(raw: Json) -> Update:
    user = _user(raw["user"], raw.get("user_locale"))
    bot = User(id=BOT_ID, is_bot=True, first_name="")
    event = ChatMemberUpdated(
        chat=_chat(user),
        from_user=user,
        date=_moment(raw["timestamp"]),
        old_chat_member=ChatMemberMember(status=ChatMemberStatus.MEMBER, user=bot),
        new_chat_member=ChatMemberBanned(status=ChatMemberStatus.KICKED, user=bot, until_date=_NEVER),
    )
    return Update(update_id=_number(raw, str(user.id)), my_chat_member=event)


def _number(raw: Json, about: str) -> int:
    """The same for the same update told again, in the order of time, and below zero: none of Telegram is."""
    told = f"{raw['update_type']}:{raw['timestamp']}:{about}"
    digest = int.from_bytes(sha256(told.encode()).digest()[:4]) >> (32 - _DIGEST_BITS)
    return _EPOCH + (int(raw["timestamp"]) << _DIGEST_BITS | digest)


def _user(told: Json, locale: str | None) -> User:
    return User(
        id=told["user_id"],
        is_bot=told.get("is_bot", False),
        first_name=told.get("first_name") or told.get("name") or "",
        last_name=told.get("last_name") or None,
        username=told.get("username"),
        language_code=locale,
    )


def _chat(user: User) -> Chat:
    """A dialog is known by its person: what MAX calls its chat is needed for nothing."""
    return Chat(id=user.id, type="private")


def _origin(link: Json | None) -> MessageOriginHiddenUser | None:
    if not link or link.get("type") != "forward":
        return None
    return MessageOriginHiddenUser(type=MessageOriginType.HIDDEN_USER, date=_NEVER, sender_user_name="")


def _photo(one: Json) -> PhotoSize:
    payload = one["payload"]
    return PhotoSize(file_id=payload["url"], file_unique_id=str(payload.get("photo_id", 0)), width=0, height=0)


def _document(one: Json) -> Document:
    name = one.get("filename") or "file"
    return Document(
        file_id=one["payload"]["url"],
        file_unique_id=one["payload"].get("token", ""),
        file_name=name,
        mime_type=mimetypes.guess_type(name)[0],
        file_size=one.get("size"),
    )


def _contact(payload: Json, user: User, token: str) -> Contact:
    """Whose number it is stands there only where MAX itself vouches for it, and for the sender."""
    card = payload.get("vcf_info") or ""
    found = _PHONE.search(card.replace("\\r\\n", "\n"))
    owner = (payload.get("max_info") or {}).get("user_id")
    own = owner == user.id and _is_vouched_for(card, payload.get("hash") or "", token)
    return Contact(phone_number=found[1] if found else "", first_name=user.first_name, user_id=user.id if own else None)


def _is_vouched_for(card: str, given: str, token: str) -> bool:
    """HMAC-SHA256 of the card by the bot's token. The schema does not say in which letters: hex or base64."""
    readings: Sequence[str] = (card, card.replace("\\r\\n", "\r\n"))
    for digest in (hmac.digest(token.encode(), reading.encode(), "sha256") for reading in readings):
        for written in (digest.hex(), b64encode(digest).decode()):
            if hmac.compare_digest(written.encode(), given.encode()):
                return True
    return False


def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
