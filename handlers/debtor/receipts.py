"""What the debtor has paid, and where each rouble went."""

from aiogram import Router
from aiogram.types import CallbackQuery

from backend.domain.people import Actor, Permission
from backend.services.money import receipts
from backend.services.money.receipts import Receipt
from backend.texts import Texts
from handlers.debtor.debts import back_to
from handlers.debtor.pay_callbacks import OpenReceipts
from handlers.screens import Screen, home_row, needs, show

router = Router(name="debtor.receipts")


@router.callback_query(OpenReceipts.filter(), flags=needs(Permission.SEE_OWN_DEBT))
async def open_receipts(query: CallbackQuery, callback_data: OpenReceipts, actor: Actor, texts: Texts) -> None:
    case, found = await receipts.receipts_of(actor, callback_data.case_id)
    told = [_told(one, texts) for one in found] or [texts("receipts-none")]
    words = "\n\n".join((texts("receipts-head"), *told))
    await show(query, Screen(words, [home_row(texts, back_to(case.id, texts))]))


def _told(one: Receipt, texts: Texts) -> str:
    payment = one.payment
    head = texts("receipts-payment", sum=payment.amount, on=payment.received_on, channel=one.channel)
    if payment.reversed_on is not None:
        return "\n".join((head, texts("receipts-undone", on=payment.reversed_on)))
    parts = [texts("receipts-part", part=texts(part.key), sum=amount) for part, amount in one.parts.items()]
    return "\n".join((head, *parts))
