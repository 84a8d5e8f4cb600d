"""The debtor pays by a link, and sees where the money went."""

from dataclasses import replace

import aiohttp
from pydantic import SecretStr

from backend.integrations.payments.simulator import PaySimulator
from backend.integrations.payments.simulator.server import MERCHANT, SECRET
from backend.models import Case, PayLink
from backend.services.money import pay_links
from backend.wiring import pay_providers
from bot.app import dispatcher
from tests.e2e.conftest import House
from tests.e2e.test_debtor import known_debtor, screen, set_office
from tests.factories import NOW, make_case


async def test_a_link_is_pressed_paid_and_the_receipt_says_where_the_money_went(house: House) -> None:
    simulator = PaySimulator(lambda: NOW)
    case = await make_case(principal="1000.00", interest="300.00", penalty="200.00")
    set_office(house)
    debtor = await known_debtor(house, case)
    async with simulator.running() as base, aiohttp.ClientSession() as http:
        office = house.settings.model_copy(
            update={"sbp_url": base, "sbp_merchant": MERCHANT, "sbp_secret": SecretStr(SECRET)}
        )
        providers = pay_providers(office, http)
        known = dispatcher().workflow_data
        known["outside"] = replace(known["outside"], pay=providers)
        await screen(debtor, "Заплатить", "Сколько хотите")
        await debtor.press("Весь долг")
        await debtor.wait_for("К оплате")
        simulator.faults.bad_gateway = 1
        assert "Банк не ответил" in (await debtor.press("СБП"))["text"]
        shown = await screen(debtor, "СБП", "Ссылка действует сутки")
        link = await PayLink.get()
        assert "1\u00a0500,00" in shown
        assert link.url in str(await debtor.messages())
        simulator.world.pay(link.outside_id or "")
        for provider in providers.values():
            await pay_links.follow(provider, link.outside_id or "", NOW, "Europe/Moscow")

    assert str((await Case.get(id=case.id)).balance) == "0.00"
    await debtor.press("Назад")
    told = await screen(debtor, "Мои платежи", "Система быстрых платежей")
    for line in ("Проценты: 300,00", "Основной долг: 1\u00a0000,00", "Неустойка: 200,00"):
        assert line in told
