"""A debtor's whole yes to a plan, for tests that are about something else: the code made, and written back."""

from datetime import date, datetime

from backend.domain.people import Actor
from backend.models import Plan
from backend.services.money import plan_signing
from backend.services.money.plans import Offer
from tests.factories import NOW, TODAY


async def agree(actor: Actor, made: Offer, now: datetime = NOW, today: date = TODAY) -> Plan:
    prepared = await plan_signing.prepare(actor, made.case.id, made.asked, made.short_digest, "График", now, today)
    return await plan_signing.sign(actor, prepared.plan.id, prepared.code, now, today)
