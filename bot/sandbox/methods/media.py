"""Messages with files: photographs, documents, recordings, albums; and the files themselves."""

import secrets
from typing import Any

from bot.sandbox.calls import MEDIA, Call
from bot.sandbox.files import DOWNLOAD_BYTES
from bot.sandbox.methods.registry import method
from bot.sandbox.methods.sending import caption_of, guard_of, put, reply_of, send, thread_of
from bot.sandbox.wire import Json, bad_request, present
from bot.sandbox.world import World

LEAST_IN_ALBUM = 2
MOST_IN_ALBUM = 10
ALONE = frozenset({"document", "audio"})  # an album of these takes nothing else


@method("sendPhoto", "sendDocument", "sendVideo", "sendVoice", "sendAudio")
async def send_file(world: World, call: Call) -> Json:
    chat = world.chat_for_bot(call.get("chat_id"))
    kind = call.method.removeprefix("send").lower()
    content = await medium(world, call, kind, call.get(kind), call.get("thumbnail"))
    spoiler = present(has_media_spoiler=call.get("has_spoiler") or None)
    return send(world, call, chat, content | caption_of(call) | spoiler)


@method("sendMediaGroup")
async def send_media_group(world: World, call: Call) -> list[Json]:
    chat = world.chat_for_bot(call.get("chat_id"))
    album = call.get("media")
    check_album(album)
    beside = thread_of(chat, call) | reply_of(chat, call) | guard_of(call)
    contents = [await described(world, call, given) for given in album]
    group = {"media_group_id": secrets.token_hex(8)}
    world.rates.spend(chat.id, world.clock())
    return [put(world, chat, content | beside | group, None).body for content in contents]


@method("getFile")
async def get_file(world: World, call: Call) -> Json:
    stored = world.files.find(call.get("file_id"))
    if stored.size > DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    shape = {"file_id": stored.id, "file_unique_id": stored.unique_id, "file_size": stored.size}
    return shape | {"file_path": stored.path}


def check_album(album: Any) -> None:
    if not isinstance(album, list) or not all(isinstance(given, dict) for given in album):
        raise bad_request("can't parse media JSON object")
    if len(album) < LEAST_IN_ALBUM:
        raise bad_request("too few messages to send as an album")
    if len(album) > MOST_IN_ALBUM:
        raise bad_request("too many messages to send as an album")
    kinds = {given.get("type") for given in album}
    if len(kinds) > 1 and kinds & ALONE:
        raise bad_request(f"{min(kinds & ALONE)} can't be mixed with other media types")


async def described(world: World, call: Call, given: Json) -> Json:
    """One medium of an album, or the one that takes another's place."""
    kind = given.get("type")
    if kind not in MEDIA:
        raise bad_request("can't parse InputMedia: type must be specified")
    content = await medium(world, call, kind, given.get("media"), given.get("thumbnail"))
    return content | caption_of(given) | present(has_media_spoiler=given.get("has_spoiler"))


async def medium(world: World, call: Call, kind: str, reference: Any, thumbnail: Any = None) -> Json:
    """From the request's own file, or again from one that is here; the sandbox fetches nothing from outside."""
    if not isinstance(reference, str):
        raise bad_request(f"there is no {kind} in the request")
    upload = call.upload(reference)
    if upload is None and reference.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    if upload is None:
        return {kind: world.files.again(kind, reference)["wire"]}
    kept = await world.files.keep(kind, upload.name, upload.content, upload.mime)
    small = call.upload(thumbnail) if isinstance(thumbnail, str) else None
    if small and kind == "document":
        sizes = (await world.files.keep("photo", small.name, small.content))["wire"]
        kept["wire"] |= {"thumbnail": sizes[-1], "thumb": sizes[-1]}
    return {kind: kept["wire"]}
