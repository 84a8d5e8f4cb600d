"""Chats as the bot sees them: who is in them, what is pinned, their topics."""

from typing import Any

from bot.sandbox.calls import Call
from bot.sandbox.methods.registry import method
from bot.sandbox.wire import Json, Rejected, bad_request, present
from bot.sandbox.world import Chat, World

TOPIC_NAME_LENGTH = 128
TOPIC_COLOUR = 0x6FB9F0


@method("getChat")
async def get_chat(world: World, call: Call) -> Json:
    chat = known_chat(world, call)
    full = {"accent_color_id": chat.id % 7, "max_reaction_count": 11}
    gifts = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"),
        False,
    )
    pinned = chat.message(chat.pinned[-1]) if chat.pinned else None
    return chat.info | full | {"accepted_gift_types": gifts} | present(pinned_message=pinned and pinned.body)


@method("getChatMember")
async def get_chat_member(world: World, call: Call) -> Json:
    chat = known_chat(world, call)
    user = world.user(call.get("user_id"))
    if user is None:
        raise bad_request("member not found" if chat.private else "PARTICIPANT_ID_INVALID")
    return member(world, chat, user)


@method("getChatAdministrators")
async def get_chat_administrators(world: World, call: Call) -> list[Json]:
    chat = known_chat(world, call)
    if chat.private:
        raise bad_request("there are no administrators in the private chat")
    everyone = [world.user(one) for one in chat.members]
    return [member(world, chat, user) for user in everyone if user and user["id"] in chat.administrators]


@method("getChatMemberCount")
async def get_chat_member_count(world: World, call: Call) -> int:
    return len(known_chat(world, call).members) + 1


@method("getUserProfilePhotos")
async def get_user_profile_photos(world: World, call: Call) -> Json:
    if world.user(call.get("user_id")) is None:
        raise bad_request("user not found")
    return {"total_count": 0, "photos": []}


@method("leaveChat")
async def leave_chat(world: World, call: Call) -> bool:
    world.chat_for_bot(call.get("chat_id")).bot_status = "left"
    return True


@method("pinChatMessage")
async def pin_chat_message(world: World, call: Call) -> bool:
    chat = world.chat_for_bot(call.get("chat_id"))
    message = chat.message(call.get("message_id"))
    if message is None:
        raise bad_request("message to pin not found")
    chat.pinned = [one for one in chat.pinned if one != message.id] + [message.id]
    tell_pinned(world, chat)
    return True


@method("unpinChatMessage")
async def unpin_chat_message(world: World, call: Call) -> bool:
    chat = world.chat_for_bot(call.get("chat_id"))
    number = call.get("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(number)
    tell_pinned(world, chat)
    return True


@method("unpinAllChatMessages")
async def unpin_all_chat_messages(world: World, call: Call) -> bool:
    chat = world.chat_for_bot(call.get("chat_id"))
    chat.pinned.clear()
    tell_pinned(world, chat)
    return True


@method("createForumTopic")
async def create_forum_topic(world: World, call: Call) -> Json:
    chat = world.chat_for_bot(call.get("chat_id"))
    name = str(call.get("name"))
    if not chat.info.get("is_forum"):
        raise bad_request("the chat is not a forum")
    if not 1 <= len(name) <= TOPIC_NAME_LENGTH:
        raise bad_request("TOPIC_NAME_INVALID")
    topic = {"name": name, "icon_color": call.get("icon_color", TOPIC_COLOUR)}
    thread = chat.last_id + 1
    chat.topics[thread] = dict(topic)
    inside = {"message_thread_id": thread, "is_topic_message": True}
    world.post(chat, world.bot["id"], {"forum_topic_created": topic} | inside)
    tell_topics(world, chat)
    return {"message_thread_id": thread} | topic


@method("editForumTopic")
async def edit_forum_topic(world: World, call: Call) -> bool:
    chat, topic = topic_of(world, call)
    topic |= present(name=call.get("name"))
    tell_topics(world, chat)
    return True


@method("closeForumTopic", "reopenForumTopic")
async def close_forum_topic(world: World, call: Call) -> bool:
    chat, topic = topic_of(world, call)
    closed = call.method == "closeForumTopic"
    if bool(topic.get("is_closed")) == closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic["is_closed"] = closed
    tell_topics(world, chat)
    return True


@method("deleteForumTopic")
async def delete_forum_topic(world: World, call: Call) -> bool:
    chat, _ = topic_of(world, call)
    thread = call.get("message_thread_id")
    del chat.topics[thread]
    for message in chat.messages.values():
        message.deleted |= message.body.get("message_thread_id") == thread
    tell_topics(world, chat)
    return True


def known_chat(world: World, call: Call) -> Chat:
    """Like writing into it, but one who blocked the bot can still be looked at."""
    try:
        return world.chat_for_bot(call.get("chat_id"))
    except Rejected as refusal:
        if "blocked" not in refusal.description:
            raise
        return world.chats[int(call.get("chat_id"))]


def member(world: World, chat: Chat, user: Json) -> Json:
    if user["id"] == world.bot["id"]:
        status = chat.bot_status
    elif user["id"] not in chat.members:
        status = "left"
    else:
        status = owner_or_member(chat, user["id"])
    rights: Json = {"is_anonymous": False} if status == "creator" else {}
    return {"status": status, "user": user} | rights | (administrator_rights() if status == "administrator" else {})


def owner_or_member(chat: Chat, user_id: int) -> str:
    if user_id not in chat.administrators:
        return "member"
    return "creator" if user_id == chat.members[0] else "administrator"


def administrator_rights() -> Json:
    names = "manage_chat delete_messages manage_video_chats restrict_members promote_members change_info invite_users"
    stories = "post_stories edit_stories delete_stories send_welcome_messages"
    rights = {f"can_{name}": True for name in f"{names} {stories}".split()}
    return rights | {"can_be_edited": False, "is_anonymous": False, "can_manage_topics": True}


def topic_of(world: World, call: Call) -> tuple[Chat, Json]:
    chat = world.chat_for_bot(call.get("chat_id"))
    topic = chat.topics.get(call.get("message_thread_id"))
    if topic is None:
        raise bad_request("TOPIC_ID_INVALID")
    return chat, topic


def tell_pinned(world: World, chat: Chat) -> None:
    world.events.add("pinned", chat.members, chat_id=chat.id, pinned=list(chat.pinned))


def tell_topics(world: World, chat: Chat) -> None:
    topics: dict[str, Any] = {str(number): topic for number, topic in chat.topics.items()}
    world.events.add("topics", chat.members, chat_id=chat.id, topics=topics)
