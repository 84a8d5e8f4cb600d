"""How the bot gets its updates. The webhook itself is kept by the server."""

from bot.sandbox.calls import Call
from bot.sandbox.methods.registry import method
from bot.sandbox.wire import Json
from bot.sandbox.world import World, whole


@method("getUpdates")
async def get_updates(world: World, call: Call) -> list[Json]:
    if call.get("allowed_updates") is not None:
        world.updates.allowed = list(call.get("allowed_updates"))
    return await world.updates.get(whole(call.get("offset")), whole(call.get("limit")), whole(call.get("timeout")))


@method("setWebhook")
async def set_webhook(world: World, call: Call) -> bool:
    url, secret = call.get("url", ""), call.get("secret_token", "")
    world.webhook.check(url, secret)
    if call.get("allowed_updates") is not None:
        world.updates.allowed = list(call.get("allowed_updates"))
    if call.get("drop_pending_updates"):
        world.updates.drop()
    await world.webhook.point(url, secret, call.get("max_connections", 40))
    return True


@method("deleteWebhook")
async def delete_webhook(world: World, call: Call) -> bool:
    if call.get("drop_pending_updates"):
        world.updates.drop()
    await world.webhook.point("", "", 40)
    return True


@method("getWebhookInfo")
async def get_webhook_info(world: World, _call: Call) -> Json:
    return world.webhook.info()
