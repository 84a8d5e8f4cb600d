"""The history of a case in the chat: who did what and when, in words."""

from collections.abc import Mapping
from decimal import Decimal
from html import escape
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from backend.domain.people import Actor, Permission
from backend.domain.stages import Stage, Step
from backend.services.history import Happened, history_of
from backend.texts import Texts
from handlers.callbacks import OpenMore
from handlers.screens import Row, Screen, button, home_row, needs, show
from handlers.staff.callbacks import OpenHistory

router = Router(name="staff.history")


@router.callback_query(OpenHistory.filter(), flags=needs(Permission.SEE_CASES))
async def open_history(query: CallbackQuery, callback_data: OpenHistory, actor: Actor, texts: Texts) -> None:
    case_id = callback_data.case_id
    page = await history_of(actor, case_id, after=callback_data.after or None)
    lines = [
        texts(
            "history-line", at=one.at, what=what_happened(one, texts), who=escape(one.author) or texts("history-clock")
        )
        for one in page.happened
    ]
    head = texts("history-head", number=page.case.number, count=page.count)
    rows: list[Row] = []
    if page.after:
        rows.append([button(texts("list-more"), OpenHistory(case_id=case_id, after=page.after))])
    back = button(texts("button-back"), OpenMore(case_id=case_id))
    await show(query, Screen("\n\n".join([head, *lines]), [*rows, home_row(texts, back)]))


def what_happened(one: Happened, texts: Texts) -> str:
    """A deed in words; one that has none yet is called by its own name."""
    match one.action:
        case "case.step":
            return _step(one.details, texts)
        case "case.assigned":
            before, after = (_name(one, end) for end in ("before", "after"))
            return texts("history-case-assigned", before=before, after=after)
        case (
            "payment.recorded"
            | "payment.reversed"
            | "payment.given_back"
            | "refund.asked"
            | "refund.approved"
            | "refund.declined"
            | "refund.returned"
        ):
            return texts(key_of(one.action), sum=Decimal(one.details["amount"]))
        case "letter.state":
            return texts(
                "history-letter-state", status=texts(f"mail-status-{one.details['after'][0].replace('_', '-')}")
            )
    key = key_of(one.action)
    return texts(key) if texts.has(key) else texts("history-other", action=one.action)


def key_of(action: str) -> str:
    """«letter.state» is told by `history-letter-state`."""
    return "history-" + action.replace(".", "-").replace("_", "-")


def _step(details: Mapping[str, Any], texts: Texts) -> str:
    step, before, after = Step(details["step"]), Stage(details["before"]), Stage(details["after"])
    line = texts("history-case-step", step=step, before=before, after=after)
    reason = str(details.get("reason") or "")
    return texts("history-reason", line=line, reason=escape(reason)) if reason else line


def _name(one: Happened, end: str) -> str:
    return escape(one.names.get(one.details.get(end) or 0, "")) or "—"
