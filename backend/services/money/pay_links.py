"""Links to pay by: asked for once, followed until it is known what became of them, the money posted once."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import structlog
from tortoise.transactions import atomic

from backend import queue
from backend.domain.calendar import day_in
from backend.domain.errors import NotFound, OutsideDown, Refused
from backend.domain.money import ZERO
from backend.domain.pay_links import LinkState, Provider, RefundState
from backend.domain.people import SYSTEM, Actor, Permission
from backend.integrations.payments import Asked, Became, Notice, Opened, PayProvider, Standing
from backend.models import PayLink, Payment, PayRefund
from backend.services import journal
from backend.services.access import case_for, require
from backend.services.money import payments, requisites

FOLLOW = "pay_links.follow"
LIVES = timedelta(days=1)
# Paid in the last minute, or told of late: a link is asked about for a while after its end.
FOLLOWED_AFTER = timedelta(days=2)
ASKED_AGAIN_AFTER = timedelta(minutes=5)
MOST_AT_ONCE = 50

log = structlog.get_logger("cessio.pay_links")
Providers = Mapping[Provider, PayProvider]


async def link_for(
    actor: Actor, case_id: int, provider: PayProvider, amount: Decimal, purpose: str, now: datetime, today: date
) -> PayLink:
    """A link for this sum. One that is open already is given again. Raises OutsideDown where the provider is silent."""
    link = await _wanted(actor, case_id, provider.name, amount, now, today)
    if link.state is not LinkState.ASKED:
        return link
    opened = await provider.open(Asked(link.key, link.amount, purpose, link.ends_at))
    if not opened.outside_id or not opened.url.startswith(("https://", "http://127.0.0.1")):
        raise OutsideDown(provider.name.value, reason="no link in the answer")
    return await _opened(link.id, opened, now)


@atomic()
async def _wanted(
    actor: Actor, case_id: int, provider: Provider, amount: Decimal, now: datetime, today: date
) -> PayLink:
    """The row is there before the provider is asked: asked again after a crash, it is the same payment."""
    require(actor, Permission.SEE_OWN_DEBT)
    case = await case_for(actor, case_id, Permission.SEE_OWN_DEBT, lock=True)
    sums = await requisites.sums_to_pay(actor, case.id, today)
    if sums.whole <= ZERO:
        raise Refused("payments-nothing-to-pay")
    if not ZERO < amount <= sums.whole:
        raise Refused("payments-refusal-too-much", most=sums.whole)
    same = PayLink.filter(case_id=case.id, provider=provider, amount=amount, ends_at__gt=now)
    known = await same.filter(state__in=[LinkState.ASKED, LinkState.OPEN]).order_by("-id").first()
    if known is not None:
        return known
    return await PayLink.create(
        case_id=case.id,
        provider=provider,
        amount=amount,
        key=str(uuid4()),
        asked_by=actor.id,
        asked_at=now,
        ends_at=now + LIVES,
    )


@atomic()
async def _opened(link_id: int, opened: Opened, now: datetime) -> PayLink:
    link = await PayLink.filter(id=link_id).select_for_update().get()
    if link.state is LinkState.ASKED:
        link.outside_id, link.url, link.state = opened.outside_id, opened.url, LinkState.OPEN
        await link.save(update_fields=["outside_id", "url", "state"])
        await journal.write(SYSTEM, "pay_link.opened", now, case_id=link.case_id, link=link.id, amount=link.amount)
    return link


@atomic()
async def hear(provider: PayProvider, notice: Notice, now: datetime) -> None:
    """Write down that a payment is to be looked at. Raises Forged. Of a payment that is not ours nothing is written."""
    outside_id = provider.payment_in(notice)
    if not await PayLink.exists(provider=provider.name, outside_id=outside_id):
        log.warning("notice of an unknown payment", provider=provider.name.value)
        return
    args = {"provider": provider.name.value, "outside_id": outside_id}
    await queue.enqueue(FOLLOW, args, run_at=now)


async def follow(provider: PayProvider, outside_id: str, now: datetime, timezone: str) -> None:
    """Ask the provider what became of a payment, and do what follows: whatever the notice said, and however often."""
    if not await PayLink.exists(provider=provider.name, outside_id=outside_id):
        return
    standing = await provider.look(outside_id)
    await _apply(provider.name, outside_id, standing, now, timezone)


@atomic()
async def _apply(provider: Provider, outside_id: str, standing: Standing, now: datetime, timezone: str) -> None:
    link = await PayLink.filter(provider=provider, outside_id=outside_id).select_for_update().get()
    today = day_in(timezone, now)
    link.looked_at = now
    if standing.became is Became.PAID and link.payment_id is None:
        await _post(link, standing, now, today, timezone)
    if standing.became is Became.ENDED and link.state in {LinkState.ASKED, LinkState.OPEN}:
        link.state = LinkState.ENDED
    if link.payment_id is not None and standing.refunded > link.refunded:
        await _follow_refund(link, standing, now, today)
    await link.save(update_fields=["looked_at", "state", "payment_id", "refunded"])


async def _post(link: PayLink, standing: Standing, now: datetime, today: date, timezone: str) -> None:
    """What was really paid is credited, on the day on which it was, though less or more was asked for."""
    paid_on = min(day_in(timezone, standing.paid_at or now), today)
    number = f"{link.provider.value}:{link.outside_id}"
    done = await payments.record(
        SYSTEM, link.case_id, standing.amount, paid_on, link.provider.channel, number, now, today
    )
    link.state, link.payment_id = LinkState.PAID, done.payment.id


async def _follow_refund(link: PayLink, standing: Standing, now: datetime, today: date) -> None:
    """All of it went back: the payment is undone. A part went back: it is the debtor's money that we held."""
    payment = await Payment.get(id=link.payment_id or 0)
    if standing.refunded >= payment.amount:
        await payments.reverse(SYSTEM, payment.id, now, today)
    else:
        await payments.give_back(SYSTEM, link.case_id, standing.refunded - link.refunded, now, today)
    link.refunded = standing.refunded


async def look_at_open(providers: Providers, now: datetime, timezone: str) -> int:
    """Links that nobody told us of: a notice may be lost. Give how many were asked about."""
    silent = PayLink.filter(
        state=LinkState.OPEN, ends_at__gt=now - FOLLOWED_AFTER, asked_at__lt=now - ASKED_AGAIN_AFTER
    )
    due = [link for link in await silent.order_by("id") if _is_due(link, now)][:MOST_AT_ONCE]
    asked = 0
    for link in due:
        provider = providers.get(link.provider)
        if provider is None or link.outside_id is None:
            continue
        try:
            await follow(provider, link.outside_id, now, timezone)
        except OutsideDown as error:
            log.warning("provider is silent", provider=link.provider.value, reason=error.reason)
            return asked
        asked += 1
    return asked


def _is_due(link: PayLink, now: datetime) -> bool:
    """The older a link, the more seldom."""
    last = link.looked_at or link.asked_at
    return now - last >= max(ASKED_AGAIN_AFTER, (now - link.asked_at) / 4)


async def refund(
    actor: Actor, link_id: int, amount: Decimal, provider: PayProvider, now: datetime, timezone: str
) -> PayRefund:
    """Give money back the way it came: the whole payment, or what we hold of it too much."""
    asked = await _wanted_refund(actor, link_id, amount, now)
    link = await PayLink.get(id=link_id)
    if asked.state is RefundState.ASKED:
        outside_id = await provider.refund(link.outside_id or "", asked.amount, asked.key)
        await PayRefund.filter(id=asked.id).update(state=RefundState.DONE, outside_id=outside_id[:64])
    await follow(provider, link.outside_id or "", now, timezone)
    return await PayRefund.get(id=asked.id)


@atomic()
async def _wanted_refund(actor: Actor, link_id: int, amount: Decimal, now: datetime) -> PayRefund:
    require(actor, Permission.RECORD_PAYMENT)
    link = await PayLink.filter(id=link_id).select_for_update().get_or_none()
    if link is None or link.payment_id is None:
        raise NotFound
    case = await case_for(actor, link.case_id, Permission.RECORD_PAYMENT)
    payment = await Payment.get(id=link.payment_id)
    held = max(-case.balance, ZERO)
    if not ZERO < amount <= payment.amount - link.refunded or (amount < payment.amount and amount > held):
        raise Refused("payments-refusal-refund", most=min(payment.amount - link.refunded, held))
    known = await PayRefund.get_or_none(link_id=link.id, amount=amount, state=RefundState.ASKED)
    if known is not None:
        return known
    asked = await PayRefund.create(link_id=link.id, amount=amount, key=str(uuid4()), asked_by=actor.id, asked_at=now)
    await journal.write(actor, "pay_link.refund", now, case_id=link.case_id, link=link.id, amount=amount)
    return asked
