"""Changes to what was sent: edits in place, and deletion."""

from typing import Any

from bot.sandbox.calls import Call
from bot.sandbox.markup import check_markup
from bot.sandbox.methods.media import described
from bot.sandbox.methods.registry import method
from bot.sandbox.methods.sending import caption_of, text_of
from bot.sandbox.wire import Json, bad_request
from bot.sandbox.world import Chat, Message, World

SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
TEXT = ("text", "entities", "link_preview_options")
CAPTION = ("caption", "caption_entities", "show_caption_above_media")
MEDIA = ("photo", "document", "video", "voice", "audio", "has_media_spoiler", *CAPTION)
DELETED_WITHIN = 48 * 3600
MOST_DELETED = 100


@method("editMessageText")
async def edit_text(world: World, call: Call) -> Json:
    chat, message = editable(world, call)
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    return edit(world, call, (chat, message), TEXT, text_of(call))


@method("editMessageCaption")
async def edit_caption(world: World, call: Call) -> Json:
    chat, message = editable(world, call)
    if "text" in message.body:
        raise bad_request("there is no caption in the message to edit")
    return edit(world, call, (chat, message), CAPTION, caption_of(call))


@method("editMessageMedia")
async def edit_media(world: World, call: Call) -> Json:
    chat, message = editable(world, call)
    content = await described(world, call, call.get("media"))
    return edit(world, call, (chat, message), (*TEXT, *MEDIA), content)


@method("editMessageReplyMarkup")
async def edit_reply_markup(world: World, call: Call) -> Json:
    chat, message = editable(world, call)
    return edit(world, call, (chat, message), (), {})


@method("deleteMessage")
async def delete_message(world: World, call: Call) -> bool:
    chat = world.chat_for_bot(call.get("chat_id"))
    message = chat.message(call.get("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    if message.body["date"] < world.now - DELETED_WITHIN:
        raise bad_request("message can't be deleted for everyone")
    if not (chat.private or message.by == world.bot["id"] or chat.bot_status == "administrator"):
        raise bad_request("message can't be deleted")
    delete(world, chat, message)
    return True


@method("deleteMessages")
async def delete_messages(world: World, call: Call) -> bool:
    """Those that are not there are passed over."""
    chat = world.chat_for_bot(call.get("chat_id"))
    ids = call.get("message_ids")
    if not 1 <= len(ids) <= MOST_DELETED:
        raise bad_request("message identifiers are not specified" if not ids else "too many message identifiers")
    for message in filter(None, map(chat.message, ids)):
        delete(world, chat, message)
    return True


def editable(world: World, call: Call) -> tuple[Chat, Message]:
    if call.get("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    chat = world.chat_for_bot(call.get("chat_id"))
    message = chat.message(call.get("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if message.by != world.bot["id"] or message.keyed or "forward_origin" in message.body:
        raise bad_request("message can't be edited")
    return chat, message


def edit(world: World, call: Call, at: tuple[Chat, Message], names: tuple[str, ...], content: Json) -> Json:
    """The named fields become the content; a keyboard that is not given again goes away."""
    chat, message = at
    markup = check_markup(call.get("reply_markup"), private=chat.private)
    if markup and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    kept = {name: value for name, value in message.body.items() if name not in (*names, "reply_markup", "edit_date")}
    after = kept | content | ({"reply_markup": markup} if rows(markup) else {})
    if without_date(after) == without_date(message.body):
        raise bad_request(SAME)
    message.body = after | ({"edit_date": world.now} if names else {})
    message.edits += 1
    world.tell("edited", chat, message)
    return message.body


def rows(markup: Json | None) -> Any:
    return markup and any(markup["inline_keyboard"])


def without_date(body: Json) -> Json:
    return {name: value for name, value in body.items() if name != "edit_date"}


def delete(world: World, chat: Chat, message: Message) -> None:
    message.deleted = True
    if message.id in chat.pinned:
        chat.pinned.remove(message.id)
    world.tell("deleted", chat, message)
