"""The bot itself: its name, its commands, what it says of itself."""

import re
from typing import Any

from bot.sandbox.calls import Call
from bot.sandbox.methods.registry import method
from bot.sandbox.wire import Json, bad_request
from bot.sandbox.world import Chat, Person, World

MOST_COMMANDS = 100
COMMAND = re.compile(r"/?[a-z0-9_]{1,32}")
COMMAND_DESCRIPTION_LENGTH = 256
PROFILE_LENGTHS = {"name": 64, "description": 512, "short_description": 120}
DEFAULT_SCOPE = "default"


@method("getMe")
async def get_me(world: World, _call: Call) -> Json:
    return world.bot


@method("logOut", "close")
async def leave_server(_world: World, _call: Call) -> bool:
    return True


@method("setMyName", "setMyDescription", "setMyShortDescription")
async def set_profile(world: World, call: Call) -> bool:
    field = profile_field(call)
    text = call.get(field, "")
    if len(text) > PROFILE_LENGTHS[field]:
        raise bad_request(f"{field.replace('_', ' ')} is too long")
    world.profile[field, call.get("language_code", "")] = text
    return True


@method("getMyName", "getMyDescription", "getMyShortDescription")
async def get_profile(world: World, call: Call) -> Json:
    field = profile_field(call)
    own = world.bot["first_name"] if field == "name" else ""
    common = world.profile.get((field, ""), own)
    return {field: world.profile.get((field, call.get("language_code", ""))) or common}


@method("setMyCommands")
async def set_my_commands(world: World, call: Call) -> bool:
    commands = call.get("commands")
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    world.commands[scope_of(world, call), call.get("language_code", "")] = [checked(one) for one in commands]
    world.events.add("commands")
    return True


@method("getMyCommands")
async def get_my_commands(world: World, call: Call) -> list[Json]:
    return world.commands.get((scope_of(world, call), call.get("language_code", "")), [])


@method("deleteMyCommands")
async def delete_my_commands(world: World, call: Call) -> bool:
    world.commands.pop((scope_of(world, call), call.get("language_code", "")), None)
    world.events.add("commands")
    return True


@method("getChatMenuButton")
async def get_chat_menu_button(_world: World, _call: Call) -> Json:
    return {"type": "commands"}


def described(world: World, person: Person) -> str:
    """What the empty chat says of the bot, in the person's language where there is one."""
    common = world.profile.get(("description", ""), "")
    return world.profile.get(("description", person.language_code)) or common


def profile_field(call: Call) -> str:
    name = call.method.removeprefix("setMy").removeprefix("getMy")
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def checked(command: Any) -> Json:
    if not isinstance(command, dict) or not COMMAND.fullmatch(str(command.get("command", ""))):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(str(command.get("description", ""))) <= COMMAND_DESCRIPTION_LENGTH:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command["command"].removeprefix("/"), "description": command["description"]}


def scope_of(world: World, call: Call) -> str:
    """A scope as a word: `default`, `chat 5`, `chat_member -100 5`."""
    scope = call.get("scope") or {"type": DEFAULT_SCOPE}
    if "chat_id" in scope:
        world.chat_for_bot(scope["chat_id"])
    return " ".join(str(scope[name]) for name in ("type", "chat_id", "user_id") if name in scope)


def commands_for(world: World, person: Person, chat: Chat) -> list[Json]:
    """What the person sees behind the slash: the narrowest scope wins, then the language."""
    if chat.private:
        scopes = [f"chat {chat.id}", "all_private_chats"]
    else:
        admins = [f"chat_administrators {chat.id}"] if person.id in chat.administrators else []
        all_admins = ["all_chat_administrators"] if admins else []
        scopes = [f"chat_member {chat.id} {person.id}", *admins, f"chat {chat.id}", *all_admins, "all_group_chats"]
    for scope in [*scopes, DEFAULT_SCOPE]:
        for language in (person.language_code, ""):
            if (scope, language) in world.commands:
                return world.commands[scope, language]
    return []
