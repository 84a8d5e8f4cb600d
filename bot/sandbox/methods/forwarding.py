"""Messages sent on: copies without their origin, forwards with it."""

from bot.sandbox import entities
from bot.sandbox.calls import Call
from bot.sandbox.markup import check_markup
from bot.sandbox.methods.registry import method
from bot.sandbox.methods.sending import CAPTION_LENGTH, put, reply_of, thread_of
from bot.sandbox.wire import Json, bad_request, present, utf16_length
from bot.sandbox.world import Chat, Message, World

OWN = frozenset(
    {"message_id", "from", "chat", "date", "edit_date", "reply_to_message", "reply_markup", "media_group_id"}
)
OWN |= {"message_thread_id", "is_topic_message", "has_protected_content"}


@method("copyMessage")
async def copy_message(world: World, call: Call) -> Json:
    chat, source = source_of(world, call, call.get("message_id"), "copy")
    content = content_of(source)
    if "caption" in call.params and "text" not in content:
        content |= recaptioned(call)
    markup = check_markup(call.get("reply_markup"), private=chat.private)
    sent = put(world, chat, content | thread_of(chat, call) | reply_of(chat, call), markup)
    return {"message_id": sent.id}


@method("forwardMessage")
async def forward_message(world: World, call: Call) -> Json:
    chat, source = source_of(world, call, call.get("message_id"), "forward")
    return put(world, chat, content_of(source) | origin_of(source) | thread_of(chat, call), None).body


@method("copyMessages", "forwardMessages")
async def send_many_on(world: World, call: Call) -> list[Json]:
    """Those that are not there are passed over."""
    word = "copy" if call.method == "copyMessages" else "forward"
    origin = world.chat_for_bot(call.get("from_chat_id"))
    there = [number for number in call.get("message_ids") if origin.message(number)]
    if not there:
        raise bad_request(f"there are no messages to {word}")
    sent = []
    for number in there:
        chat, source = source_of(world, call, number, word)
        marks = {} if word == "copy" else origin_of(source)
        sent.append({"message_id": put(world, chat, content_of(source) | marks | thread_of(chat, call), None).id})
    return sent


def source_of(world: World, call: Call, message_id: object, word: str) -> tuple[Chat, Message]:
    chat = world.chat_for_bot(call.get("chat_id"))
    message = world.chat_for_bot(call.get("from_chat_id")).message(message_id)
    if message is None:
        raise bad_request(f"message to {word} not found")
    if message.body.get("has_protected_content"):
        raise bad_request(f"message can't be {'copied' if word == 'copy' else 'forwarded'}")
    return chat, message


def content_of(message: Message) -> Json:
    return {name: value for name, value in message.body.items() if name not in OWN}


def origin_of(message: Message) -> Json:
    return {"forward_origin": {"type": "user", "sender_user": message.body["from"], "date": message.body["date"]}}


def recaptioned(call: Call) -> Json:
    text, marks = entities.parse(call.get("caption", ""), call.get("parse_mode"), call.get("caption_entities"))
    if utf16_length(text) > CAPTION_LENGTH:
        raise bad_request("message caption is too long")
    return {"caption": text, "caption_entities": marks} | present(show_caption_above_media=None)
