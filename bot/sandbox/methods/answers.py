"""Answers to presses and to inline questions."""

from bot.sandbox.calls import Call
from bot.sandbox.methods.registry import method
from bot.sandbox.wire import bad_request, present
from bot.sandbox.world import World

TOAST_LENGTH = 200
MOST_RESULTS = 50
RESULT_ID_BYTES = 64
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@method("answerCallbackQuery")
async def answer_callback_query(world: World, call: Call) -> bool:
    """Once, and soon."""
    pressed = world.pressed.get(str(call.get("callback_query_id")))
    if pressed is None or pressed.answer is not None or world.clock() - pressed.born > world.answer_seconds:
        raise bad_request(TOO_OLD)
    text = call.get("text", "")
    if len(text) > TOAST_LENGTH:
        raise bad_request("MESSAGE_TOO_LONG")
    pressed.answer = {"text": text, "show_alert": bool(call.get("show_alert"))} | present(url=call.get("url"))
    query = call.get("callback_query_id")
    world.events.add("answer", [pressed.person_id], chat_id=pressed.chat_id, query=query, answer=pressed.answer)
    return True


@method("answerInlineQuery")
async def answer_inline_query(world: World, call: Call) -> bool:
    asked = world.asked_inline.get(str(call.get("inline_query_id")))
    if asked is None or "results" in asked:
        raise bad_request(TOO_OLD)
    results = call.get("results")
    if len(results) > MOST_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    ids = [str(result.get("id", "")) for result in results]
    if any(not 1 <= len(one.encode()) <= RESULT_ID_BYTES for one in ids) or len(set(ids)) < len(ids):
        raise bad_request("RESULT_ID_DUPLICATE" if all(ids) else "RESULT_ID_INVALID")
    asked["results"] = results
    asked["answer"] = {name: call.get(name) for name in ("cache_time", "is_personal", "next_offset", "button")}
    world.events.add("inline", [asked["person"]], query=call.get("inline_query_id"), results=results)
    return True
