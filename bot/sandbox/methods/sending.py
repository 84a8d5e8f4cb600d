"""New messages: text, contacts, places, and what every message carries along."""

from typing import Any

from bot.sandbox import entities
from bot.sandbox.calls import Call
from bot.sandbox.markup import check_markup
from bot.sandbox.methods.registry import method
from bot.sandbox.wire import Json, bad_request, present, utf16_length
from bot.sandbox.world import Chat, Message, World

TEXT_LENGTH = 4096
CAPTION_LENGTH = 1024
POLE, DATE_LINE = 90, 180
ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    },
)


@method("sendMessage")
async def send_message(world: World, call: Call) -> Json:
    chat = world.chat_for_bot(call.get("chat_id"))
    return send(world, call, chat, text_of(call))


@method("sendContact")
async def send_contact(world: World, call: Call) -> Json:
    chat = world.chat_for_bot(call.get("chat_id"))
    contact = {"phone_number": str(call.get("phone_number")).lstrip("+"), "first_name": call.get("first_name")}
    return send(world, call, chat, {"contact": contact | present(last_name=call.get("last_name"))})


@method("sendLocation")
async def send_location(world: World, call: Call) -> Json:
    chat = world.chat_for_bot(call.get("chat_id"))
    return send(world, call, chat, {"location": place(call.get("latitude"), call.get("longitude"))})


@method("sendVenue")
async def send_venue(world: World, call: Call) -> Json:
    chat = world.chat_for_bot(call.get("chat_id"))
    where = place(call.get("latitude"), call.get("longitude"))
    venue = {"location": where, "title": call.get("title"), "address": call.get("address")}
    return send(world, call, chat, {"location": where, "venue": venue})


@method("sendChatAction")
async def send_chat_action(world: World, call: Call) -> bool:
    chat = world.chat_for_bot(call.get("chat_id"))
    if call.get("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    thread_of(chat, call)
    world.events.add("action", chat.members, chat_id=chat.id, action=call.get("action"))
    return True


def place(latitude: Any, longitude: Any) -> Json:
    if abs(float(latitude)) > POLE or abs(float(longitude)) > DATE_LINE:
        raise bad_request("wrong latitude or longitude specified")
    return {"latitude": float(latitude), "longitude": float(longitude)}


def text_of(call: Call) -> Json:
    text, marks = entities.parse(call.get("text"), call.get("parse_mode"), call.get("entities"))
    if not text:
        raise bad_request("message text is empty")
    if utf16_length(text) > TEXT_LENGTH:
        raise bad_request("message is too long")
    return {"text": text} | present(entities=marks, link_preview_options=call.get("link_preview_options"))


def caption_of(given: Any) -> Json:
    """From a call or from one medium of an album."""
    text, marks = entities.parse(given.get("caption") or "", given.get("parse_mode"), given.get("caption_entities"))
    if utf16_length(text) > CAPTION_LENGTH:
        raise bad_request("message caption is too long")
    above = given.get("show_caption_above_media") or None
    return present(caption=text, caption_entities=marks, show_caption_above_media=above)


def send(world: World, call: Call, chat: Chat, content: Json) -> Json:
    markup = check_markup(call.get("reply_markup"), private=chat.private)
    beside = thread_of(chat, call) | reply_of(chat, call) | guard_of(call)
    world.rates.spend(chat.id, world.clock())
    return put(world, chat, content | beside, markup).body


def put(world: World, chat: Chat, content: Json, markup: Json | None) -> Message:
    """A message of the bot, and the keyboard that comes with it."""
    inline = bool(markup and "inline_keyboard" in markup)
    keyed = bool(markup) and not inline
    content |= {"reply_markup": markup} if inline else {}
    message = world.post(chat, world.bot["id"], content, keyed=keyed)
    if markup and ("keyboard" in markup or "remove_keyboard" in markup):
        world.set_keyboard(chat, markup if "keyboard" in markup else None)
    return message


def guard_of(call: Call) -> Json:
    return present(has_protected_content=call.get("protect_content") or None)


def thread_of(chat: Chat, call: Call) -> Json:
    thread = call.get("message_thread_id")
    if not thread:
        return {}
    if thread not in chat.topics:
        raise bad_request("message thread not found")
    if chat.topics[thread].get("is_closed") and chat.bot_status != "administrator":
        raise bad_request("TOPIC_CLOSED")
    return {"message_thread_id": thread, "is_topic_message": True}


def reply_of(chat: Chat, call: Call) -> Json:
    given = call.get("reply_parameters") or {}
    target = given.get("message_id") or call.get("reply_to_message_id")
    if not target:
        return {}
    found = chat.message(target)
    if found is None and not (given.get("allow_sending_without_reply") or call.get("allow_sending_without_reply")):
        raise bad_request("message to be replied not found")
    return {"reply_to_message": quoted(found)} if found else {}


def quoted(message: Message) -> Json:
    """One level deep, as Telegram quotes."""
    return {name: value for name, value in message.body.items() if name != "reply_to_message"}
