"""Links to pay by: one payment however often it is asked for and told of, late, out of order, forged, or never."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

import aiohttp
import pytest
from aiohttp import web

from backend.domain.errors import NotFound, OutsideDown, Refused
from backend.domain.pay_links import LinkState, Provider
from backend.domain.people import SYSTEM, Actor, Role
from backend.integrations.payments import PayProvider
from backend.integrations.payments.simulator import PaySimulator
from backend.integrations.payments.simulator.server import MERCHANT, SECRET, SHOP
from backend.models import Case, LedgerEntry, PayLink, Payment, Task
from backend.services.money import pay_links, payments
from backend.settings import Settings
from backend.web import create_app
from backend.wiring import pay_providers
from tests.factories import NOW, TODAY, make_case, make_person

ZONE = "Europe/Moscow"


@dataclass
class Office:
    """A debtor with a case, both providers, and our own HTTP at the other end of their notices."""

    case: Case
    debtor: Actor
    simulator: PaySimulator
    providers: dict[Provider, PayProvider]

    async def link(self, provider: Provider, amount: str = "1000.00") -> PayLink:
        return await pay_links.link_for(
            self.debtor, self.case.id, self.providers[provider], Decimal(amount), "Оплата", NOW, TODAY
        )

    async def follow(self, link: PayLink) -> None:
        await pay_links.follow(self.providers[link.provider], link.outside_id or "", NOW, ZONE)

    async def balance(self) -> str:
        return str((await Case.get(id=self.case.id)).balance)


@pytest.fixture
async def office(opened: Settings) -> AsyncIterator[Office]:
    case = await make_case()
    person = await make_person(Role.DEBTOR, debtor_id=case.debtor_id)
    simulator = PaySimulator(lambda: NOW)
    async with simulator.running() as base, aiohttp.ClientSession() as http:
        settings = opened.model_copy(
            update={
                "sbp_url": base,
                "sbp_merchant": MERCHANT,
                "sbp_secret": _secret(SECRET),
                "yookassa_url": f"{base}/v3",
                "yookassa_shop": SHOP,
                "yookassa_secret": _secret(SECRET),
                "yookassa_origins": "127.0.0.0/8",
            }
        )
        providers = pay_providers(settings, http)
        runner = web.AppRunner(create_app(settings, _no_updates, providers))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        simulator.notify = f"http://127.0.0.1:{runner.addresses[0][1]}/payments/{{provider}}"
        yield Office(case, person.actor(), simulator, providers)
        await runner.cleanup()


def _secret(text: str) -> object:
    from pydantic import SecretStr  # noqa: PLC0415 - of this one line

    return SecretStr(text)


async def _no_updates(_: bytes) -> None:
    raise AssertionError("no update came")


@pytest.mark.parametrize("provider", Provider)
async def test_a_link_is_paid_told_of_often_and_posted_once(office: Office, provider: Provider) -> None:
    link = await office.link(provider)
    again = await office.link(provider)
    assert (again.id, again.url, link.state) == (link.id, link.url, LinkState.OPEN)
    paid = office.simulator.world.pay(link.outside_id or "")

    for _ in range(3):
        assert await office.simulator.tell(paid) == 200
        await office.follow(link)

    kept = await PayLink.get(id=link.id)
    payment = await Payment.get()
    assert (kept.state, kept.payment_id, payment.amount) == (LinkState.PAID, payment.id, Decimal("1000.00"))
    assert payment.channel == provider.channel
    assert await office.balance() == "42500.00"


@pytest.mark.parametrize("provider", Provider)
async def test_what_was_really_paid_counts_even_after_the_link_ended(office: Office, provider: Provider) -> None:
    link = await office.link(provider)
    office.simulator.world.end(link.outside_id or "")
    await office.follow(link)
    assert (await PayLink.get(id=link.id)).state is LinkState.ENDED

    office.simulator.world.pay(link.outside_id or "", Decimal("400.50"))
    await office.follow(link)

    assert await office.balance() == "43099.50"


async def test_forged_notices_are_refused_and_a_true_one_says_only_where_to_look(office: Office) -> None:
    link = await office.link(Provider.SBP)
    world = office.simulator.world
    unpaid = world.payments[link.outside_id or ""]

    assert await office.simulator.tell(unpaid, secret="another") == 403
    assert await office.simulator.tell(unpaid) == 200
    await office.follow(link)
    assert not await Payment.exists()
    world.pay(link.outside_id or "")
    assert await office.simulator.tell(unpaid, changed=True) == 403


async def test_a_notice_of_yookassa_from_elsewhere_is_refused_and_an_unknown_provider_is_not_there(
    office: Office,
) -> None:
    link = await office.link(Provider.YOOKASSA)
    office.providers[Provider.YOOKASSA]._origins = []  # type: ignore[attr-defined]

    assert await office.simulator.tell(office.simulator.world.pay(link.outside_id or "")) == 403
    async with aiohttp.ClientSession() as http:
        for path, body in (("nobody", "{}"), ("yookassa", "["), ("sbp", "")):
            async with http.post(office.simulator.notify.format(provider=path), data=body) as answer:
                assert answer.status in {403, 404}


@pytest.mark.parametrize("provider", Provider)
@pytest.mark.parametrize("fault", ["drop_after", "still_at_it", "bad_gateway"])
async def test_a_link_asked_for_over_a_bad_line_is_one_payment(office: Office, provider: Provider, fault: str) -> None:
    setattr(office.simulator.faults, fault, 1)

    with pytest.raises(OutsideDown):
        await office.link(provider)
    link = await office.link(provider)

    assert link.state is LinkState.OPEN
    assert len(office.simulator.world.payments) == 1
    assert await PayLink.all().count() == 1


async def test_links_that_nobody_told_us_of_are_asked_about(office: Office) -> None:
    links = [await office.link(provider) for provider in Provider]
    for link in links:
        office.simulator.world.pay(link.outside_id or "")

    later = NOW + timedelta(minutes=6)
    assert await pay_links.look_at_open(office.providers, later, ZONE) == 2
    assert await pay_links.look_at_open(office.providers, later, ZONE) == 0

    assert await Payment.all().count() == 2


@pytest.mark.parametrize("provider", Provider)
async def test_all_of_it_goes_back_by_undoing_the_payment(office: Office, provider: Provider) -> None:
    link = await office.link(provider)
    office.simulator.world.pay(link.outside_id or "")
    await office.follow(link)

    for _ in range(2):
        await office.follow(link)
    await pay_links.refund(SYSTEM, link.id, Decimal("1000.00"), office.providers[provider], NOW, ZONE)
    await office.follow(link)

    assert await office.balance() == "43500.00"
    assert (await PayLink.get(id=link.id)).refunded == Decimal("1000.00")
    with pytest.raises(Refused, match="payments-refusal-refund"):
        await pay_links.refund(SYSTEM, link.id, Decimal("1000.00"), office.providers[provider], NOW, ZONE)


async def test_a_part_goes_back_only_of_what_was_too_much(office: Office) -> None:
    link = await office.link(Provider.SBP, "43500.00")
    office.simulator.world.pay(link.outside_id or "", Decimal("43600.00"))
    await office.follow(link)
    assert await office.balance() == "-100.00"
    assert await Task.filter(title_key="task-title-overpayment").count() == 1

    with pytest.raises(Refused):
        await pay_links.refund(SYSTEM, link.id, Decimal("100.01"), office.providers[Provider.SBP], NOW, ZONE)
    await pay_links.refund(SYSTEM, link.id, Decimal("60.00"), office.providers[Provider.SBP], NOW, ZONE)
    await payments.give_back(SYSTEM, office.case.id, Decimal("40.00"), NOW, TODAY)

    assert await office.balance() == "0.00"
    assert (await Case.get(id=office.case.id)).holds == []
    assert await LedgerEntry.filter(kind="refund").count() == 2


async def test_only_the_debtor_gets_a_link_for_no_more_than_is_owed(office: Office) -> None:
    stranger = await make_person(Role.DEBTOR, debtor_id=(await make_case()).debtor_id)
    provider = office.providers[Provider.SBP]

    with pytest.raises(NotFound):
        await pay_links.link_for(stranger.actor(), office.case.id, provider, Decimal(1), "x", NOW, TODAY)
    with pytest.raises(Refused, match="payments-refusal-too-much"):
        await office.link(Provider.SBP, "43500.01")
    assert not await PayLink.exists()
