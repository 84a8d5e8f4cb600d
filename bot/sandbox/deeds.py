"""What people do in the chats: speak, press, send, block; each deed makes the update that Telegram would send."""

import random
import re
import secrets
from collections.abc import Awaitable, Callable

from bot.sandbox import entities
from bot.sandbox.calls import Upload
from bot.sandbox.markup import buttons
from bot.sandbox.methods.chats import administrator_rights
from bot.sandbox.methods.sending import CAPTION_LENGTH, TEXT_LENGTH, quoted
from bot.sandbox.wire import Json, Rejected, bad_request, present, utf16_length
from bot.sandbox.world import Chat, Message, Person, Pressed, World, whole

Deed = Callable[[World, Person, Json], Awaitable[Json]]
DEEDS: dict[str, Deed] = {}
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
ALBUM = 10


def deed(function: Deed) -> Deed:
    DEEDS[function.__name__] = function
    return function


def impossible(reason: str) -> Rejected:
    return Rejected(409, f"Conflict: {reason}")


# Words


@deed
async def start(world: World, person: Person, given: Json) -> Json:
    payload = str(given.get("payload") or "")
    if not PAYLOAD.fullmatch(payload):
        raise bad_request("a deep link carries up to 64 characters of A-Z a-z 0-9 _ -")
    if person.blocked:
        await unblock(world, person, {})
    return await say(world, person, {"text": f"/start {payload}".strip()})


@deed
async def say(world: World, person: Person, given: Json) -> Json:
    text, marks = entities.parse(str(given.get("text") or ""), None)
    if not 1 <= utf16_length(text) <= TEXT_LENGTH:
        raise bad_request(f"a message has 1 to {TEXT_LENGTH} characters")
    return speak(world, person, given, {"text": text} | present(entities=marks))


@deed
async def edit(world: World, person: Person, given: Json) -> Json:
    """The text of an own message, or the caption under a file."""
    chat, message = own_message(world, person, given)
    text, marks = entities.parse(str(given.get("text") or ""), None)
    name = "text" if "text" in message.body else "caption"
    marked = {"entities" if name == "text" else "caption_entities": marks}
    message.body = message.body | marked | {name: text, "edit_date": world.now}
    message.edits += 1
    world.tell("edited", chat, message)
    return sent(message, update(world, chat, "edited_message", message))


@deed
async def delete(world: World, person: Person, given: Json) -> Json:
    """Telegram does not tell bots of it."""
    chat, message = own_message(world, person, given)
    message.deleted = True
    world.tell("deleted", chat, message)
    return {}


# Buttons


@deed
async def press(world: World, person: Person, given: Json) -> Json:
    """A button by its text, or any data at all: a client may keep an old keyboard, or make one up."""
    chat = open_chat(world, person, given)
    message = chat.message(given.get("message_id"))
    if message is None:
        raise impossible("that message is not there")
    button = found_button(message, given)
    if "callback_data" not in button:
        return present(copied=(button.get("copy_text") or {}).get("text"), url=button.get("url"), button=button)
    return ask(world, person, chat, message, button["callback_data"])


@deed
async def key(world: World, person: Person, given: Json) -> Json:
    """A key of the reply keyboard by its text."""
    chat = open_chat(world, person, given)
    keys = [one for row in (chat.keyboard or {}).get("keyboard", []) for one in row]
    pressed = [one for one in keys if given.get("text") == (one if isinstance(one, str) else one["text"])]
    if not pressed:
        raise impossible(f"there is no key {given.get('text')!r} on the keyboard")
    if chat.keyboard and chat.keyboard.get("one_time_keyboard"):
        world.set_keyboard(chat, None)
    if isinstance(pressed[0], dict) and pressed[0].get("request_contact"):
        return await contact(world, person, given)
    return await say(world, person, given)


def found_button(message: Message, given: Json) -> Json:
    if "data" in given:
        return {"callback_data": str(given["data"])}
    for button in buttons(message.body.get("reply_markup")):
        if button["text"] == given.get("text") and not button.get("disabled"):
            return button
    raise impossible(f"there is no button {given.get('text')!r} under that message")


def ask(world: World, person: Person, chat: Chat, message: Message, data: str) -> Json:
    query = secrets.token_hex(9)
    world.pressed[query] = Pressed(person.id, chat.id, world.clock())
    content = {"id": query, "from": person.user(), "message": message.body, "chat_instance": str(chat.id), "data": data}
    update = world.updates.add("callback_query", content)
    return {"query": query} | number(update)


# Files and contacts


@deed
async def contact(world: World, person: Person, given: Json) -> Json:
    """One's own by the button; another person's by `of` or any at all by `contact`, which everybody can do."""
    shared = given.get("contact") or world.person(given.get("of") or person.id).contact()
    if not shared.get("phone_number"):
        raise impossible("no phone is known for this person")
    return speak(world, person, given, {"contact": shared})


@deed
async def location(world: World, person: Person, given: Json) -> Json:
    place = {"latitude": float(given["latitude"]), "longitude": float(given["longitude"])}
    return speak(world, person, given, {"location": place})


async def upload(world: World, person: Person, files: list[Upload], given: Json) -> Json:
    """Several files are albums of ten at most. `order=shuffled` hands the parts to the bot in another order."""
    kind = str(given.get("as") or "document")
    contents = [await shown(world, kind, file) for file in files]
    if not contents:
        raise bad_request("there are no files")
    text, marks = entities.parse(str(given.get("caption") or ""), None)
    if utf16_length(text) > CAPTION_LENGTH:
        raise bad_request("message caption is too long")
    contents[0] |= present(caption=text, caption_entities=marks)
    chat = open_chat(world, person, given)
    for first in range(0, len(contents), ALBUM):
        album = contents[first : first + ALBUM]
        group = {"media_group_id": secrets.token_hex(8)} if len(album) > 1 else {}
        contents[first : first + ALBUM] = [one | group for one in album]
    messages = [put(world, person, chat, given, content) for content in contents]
    ordered = list(messages)
    if given.get("order") == "shuffled":
        ordered = random.Random(given.get("seed")).sample(messages, len(messages))
    numbers = [number(update(world, chat, "message", message)) for message in ordered]
    return {"message_ids": [message.id for message in messages], "updates": numbers}


async def shown(world: World, kind: str, file: Upload) -> Json:
    kept = await world.files.keep(kind, file.name, file.content, file.mime)
    return {kind: kept["wire"]}


# Doors


@deed
async def block(world: World, person: Person, _given: Json) -> Json:
    person.blocked = True
    return moved(world, person, "member", "kicked")


@deed
async def unblock(world: World, person: Person, _given: Json) -> Json:
    person.blocked = False
    return moved(world, person, "kicked", "member")


@deed
async def take_in(world: World, person: Person, given: Json) -> Json:
    """Somebody adds the bot to a group, or makes it an administrator there."""
    chat = group_of(world, person, given)
    before, chat.bot_status = chat.bot_status, "administrator" if given.get("administrator") else "member"
    return changed(world, person, chat, before)


@deed
async def throw_out(world: World, person: Person, given: Json) -> Json:
    chat = group_of(world, person, given)
    before, chat.bot_status = chat.bot_status, "kicked"
    return changed(world, person, chat, before)


@deed
async def migrate(world: World, person: Person, given: Json) -> Json:
    """The group becomes a supergroup under another number: the bot is told so, and refused under the old one."""
    chat = group_of(world, person, given)
    other = world.move_group(chat, int(given["to"]))
    told = world.post(chat, person.id, {"migrate_to_chat_id": other.id})
    return sent(told, world.updates.add("message", told.body))


def group_of(world: World, person: Person, given: Json) -> Chat:
    chat = world.chat_of(person, given.get("chat_id"))
    if chat.private:
        raise impossible("that is not a group")
    return chat


def changed(world: World, person: Person, chat: Chat, before: str) -> Json:
    content = {"chat": chat.info, "from": person.user(), "date": world.now}
    content |= {"old_chat_member": bot_in(world, before), "new_chat_member": bot_in(world, chat.bot_status)}
    return number(world.updates.add("my_chat_member", content))


def bot_in(world: World, status: str) -> Json:
    return bot_as(world, status) | (administrator_rights() if status == "administrator" else {})


def moved(world: World, person: Person, before: str, after: str) -> Json:
    chat = world.chats[person.id]
    content = {"chat": chat.info, "from": person.user(), "date": world.now}
    content |= {"old_chat_member": bot_as(world, before), "new_chat_member": bot_as(world, after)}
    world.events.add("person", person=person.view())
    return number(world.updates.add("my_chat_member", content))


def bot_as(world: World, status: str) -> Json:
    member: Json = {"status": status, "user": world.user(world.bot["id"])}
    return member | ({"until_date": 0} if status == "kicked" else {})


# Inline


@deed
async def inline(world: World, person: Person, given: Json) -> Json:
    query = secrets.token_hex(9)
    world.asked_inline[query] = {"person": person.id, "query": str(given.get("query") or "")}
    content = {"id": query, "from": person.user(), "query": str(given.get("query") or "")}
    content |= {"offset": str(given.get("offset") or ""), "chat_type": given.get("chat_type", "sender")}
    return {"query": query} | number(world.updates.add("inline_query", content))


@deed
async def choose(world: World, person: Person, given: Json) -> Json:
    """One of the results becomes a message of the person."""
    asked = world.asked_inline.get(str(given.get("query"))) or {}
    chosen = [one for one in asked.get("results", []) if one.get("id") == given.get("result_id")]
    if not chosen:
        raise impossible("there is no such result")
    said = chosen[0].get("input_message_content") or {"message_text": chosen[0].get("title", "")}
    text, marks = entities.parse(said.get("message_text", ""), said.get("parse_mode"), said.get("entities"))
    content = {"text": text, "via_bot": world.user(world.bot["id"])} | present(entities=marks)
    return speak(world, person, given, content | present(reply_markup=chosen[0].get("reply_markup")))


# What all of them share


def open_chat(world: World, person: Person, given: Json) -> Chat:
    chat = world.chat_of(person, given.get("chat_id"))
    if chat.private and person.blocked:
        raise impossible("the bot is blocked; unblock it or press Start")
    if chat.private and not person.started:
        person.started = True
        world.events.add("person", person=person.view())
    return chat


def own_message(world: World, person: Person, given: Json) -> tuple[Chat, Message]:
    chat = open_chat(world, person, given)
    message = chat.message(given.get("message_id"))
    if message is None or message.by != person.id:
        raise impossible("that is not a message of this person")
    return chat, message


def speak(world: World, person: Person, given: Json, content: Json) -> Json:
    chat = open_chat(world, person, given)
    message = put(world, person, chat, given, content)
    return sent(message, update(world, chat, "message", message))


def put(world: World, person: Person, chat: Chat, given: Json, content: Json) -> Message:
    content = content | forwarded(world, given)
    if (thread := whole(given.get("thread"))) in chat.topics:
        content |= {"message_thread_id": thread, "is_topic_message": True}
    target = chat.message(given.get("reply_to"))
    return world.post(chat, person.id, content | present(reply_to_message=target and quoted(target)))


def forwarded(world: World, given: Json) -> Json:
    if not given.get("forwarded_from"):
        return {}
    origin = {"type": "user", "sender_user": world.person(given["forwarded_from"]).user(), "date": world.now}
    return {"forward_origin": origin}


def update(world: World, chat: Chat, kind: str, message: Message) -> Json | None:
    return world.updates.add(kind, message.body) if chat.private or heard(world, chat, message) else None


def heard(world: World, chat: Chat, message: Message) -> bool:
    """In a group a bot that is no administrator gets commands, replies to it and what names it (privacy mode)."""
    text = message.body.get("text") or message.body.get("caption") or ""
    replied = message.body.get("reply_to_message", {}).get("from", {}).get("id") == world.bot["id"]
    named = f"@{world.bot['username']}".lower() in text.lower()
    command = text.startswith("/") and ("@" not in text.split()[0] or named)
    return chat.bot_status == "administrator" or replied or named or command


def sent(message: Message, told: Json | None) -> Json:
    return {"message_id": message.id} | number(told)


def number(told: Json | None) -> Json:
    return {"update_id": told["update_id"] if told else None}
